#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace clientela::ui {

/// Stands over the status bar while a card has unsaved changes: how many, which, Revert and Save.
class CardSaveBar : public QWidget {
    Q_OBJECT

public:
    explicit CardSaveBar(QWidget* parent = nullptr);
    /// `count` in semibold ("2 unsaved changes"), `which` beside it, `discard` on the left button, `save` on the right.
    void setTexts(const QString& count, const QString& which, const QString& discard, const QString& save);

Q_SIGNALS:
    void revertRequested();
    void saveRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* count_;
    QLabel* which_;
    QPushButton* revert_;
    QPushButton* save_;
};

} // namespace clientela::ui
