#pragma once

#include <QAbstractButton>

class QToolButton;

namespace clientela::ui {

/// The tabs over a card's form: pressing one scrolls to its section, scrolling moves the mark.
class CardTabs : public QWidget {
    Q_OBJECT

public:
    explicit CardTabs(QWidget* parent = nullptr);
    /// Titles, with a count behind those that have one ("Addresses 2").
    void setTabs(const QStringList& titles, const QStringList& counts);
    void setCurrent(int index);
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int current() const { return current_; }

Q_SIGNALS:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void place();
    void openMore();
    QToolButton* more_; ///< leads to the tabs that do not fit
    QList<QAbstractButton*> tabs_;
    int current_ = 0;
};

/// One word with a bar under it while it is the current one.
class CardTab : public QAbstractButton {
    Q_OBJECT

public:
    CardTab(const QString& text, const QString& count, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString count_;
};

} // namespace clientela::ui
