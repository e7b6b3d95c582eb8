#pragma once

#include "ui/widgets/Theme.h"

#include <QAbstractButton>

#include <vector>

class QToolButton;

namespace clientela::ui {

class LinkButton;

/// One figure of a card's head: "Balance due", "€184.50", "3 days overdue".
struct CardFigure {
    QString id; ///< what it leads to: "last_purchase"
    QString label;
    QString value;
    QString unit;   ///< beside the value, quiet: "of 5"
    QString second; ///< under it
    Tone tone = Tone::Neutral;
    QString action;     ///< instead of the second line, a link: "Confirm today"
    QString tip;        ///< exact date and time
    bool leads = false; ///< there is something behind it to be opened
    bool operator==(const CardFigure&) const = default;
};

/// One figure, pressed like a link where something stands behind it.
class CardFigureButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit CardFigureButton(CardFigure figure, QWidget* parent = nullptr);
    [[nodiscard]] const CardFigure& figure() const { return figure_; }
    [[nodiscard]] LinkButton* action() const { return action_; }
    [[nodiscard]] QSize sizeHint() const override;
    /// The width at which nothing that it says is cut.
    [[nodiscard]] int wanted() const;
    /// The first one has no line at its left.
    void setFirst(bool first);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] int inset() const;

    CardFigure figure_;
    LinkButton* action_ = nullptr; ///< of those that have one
    bool first_ = false;
};

/// The figures in a row with hairlines between them, each as wide as its words where there is room: figures are short,
/// and who spoke last about what is not. Those that do not fit fold into "More".
class CardFigures : public QWidget {
    Q_OBJECT

public:
    explicit CardFigures(QWidget* parent = nullptr);
    void setFigures(const QList<CardFigure>& figures);
    [[nodiscard]] const QList<CardFigure>& figures() const { return figures_; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Where a menu about a figure opens, on the screen.
    [[nodiscard]] QPoint menuPlace(const QString& id) const;

Q_SIGNALS:
    /// What else can be done with a figure is asked for, by the Menu key or the right button.
    void menuRequested(const QString& id);
    /// The figure was pressed: open what is behind it.
    void figureActivated(const QString& id);
    /// The link under a figure was pressed.
    void actionRequested(const QString& id);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void place();
    void openMore();
    [[nodiscard]] int shown() const;
    /// The widths of the first `count` in so much room.
    [[nodiscard]] std::vector<int> shares(int count, int room) const;

    QList<CardFigure> figures_;
    QList<CardFigureButton*> buttons_;
    QToolButton* more_;
};

} // namespace clientela::ui
