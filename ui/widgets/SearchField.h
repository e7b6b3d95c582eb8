#pragma once

#include <QLineEdit>

namespace clientela::ui {

class KeyHint;

/// A line edit with a magnifying glass and a key at its end; with text in it the key becomes Esc, which clears it.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(const QString& placeholder, const QString& key = QString(), QWidget* parent = nullptr);

    /// Text at the end instead of a key: "8 of 1,454". While nothing is typed it gives way to the placeholder.
    void setEndText(const QString& text);
    /// Empties it without telling anybody, since what was looked for is found.
    void clearQuietly();
    [[nodiscard]] bool showsEndText() const;

Q_SIGNALS:
    /// Esc on an empty field: back to where one was. Where nobody listens the key is the page's.
    void left();
    /// Arrow down: into the list of results.
    void enteredList();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    [[nodiscard]] int endWidth() const; ///< of the end text, with what is between

    QString key_;
    QString endText_;
    KeyHint* hint_;
};

} // namespace clientela::ui
