#pragma once

#include "ui/widgets/Theme.h"

#include <QWidget>

class QToolButton;

namespace clientela::ui {

/// One figure of a card's head: "Balance due", "€184.50", "3 days overdue".
struct CardFigure {
    QString id; ///< what it leads to: "last_purchase"
    QString label;
    QString value;
    QString unit;   ///< beside the value, quiet: "of 5"
    QString second; ///< under it
    Tone tone = Tone::Neutral;
    QString action; ///< instead of the second line, a link: "Confirm today"
    QString tip;    ///< exact date and time
    bool operator==(const CardFigure&) const = default;
};

/// The figures in a row with hairlines between them. Those that do not fit fold into "More".
class CardFigures : public QWidget {
    Q_OBJECT

public:
    explicit CardFigures(QWidget* parent = nullptr);
    void setFigures(const QList<CardFigure>& figures);
    [[nodiscard]] const QList<CardFigure>& figures() const { return figures_; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The link of a figure was pressed.
    void actionRequested(const QString& id);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();
    void openMore();
    [[nodiscard]] int shown() const;
    [[nodiscard]] QRect cell(int index) const;

    QList<CardFigure> figures_;
    QList<QWidget*> links_; ///< of the figures that have an action, in their order; null for the others
    QToolButton* more_;
};

} // namespace clientela::ui
