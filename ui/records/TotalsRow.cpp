#include "ui/records/TotalsRow.h"

#include "query/Totals.h"
#include "ui/records/RecordTable.h"
#include "ui/widgets/CellDelegate.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/Toast.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>

namespace clientela::ui {

TotalsRow::TotalsRow(const RecordTable& table, QWidget* parent) : QWidget(parent), table_(table) {
    setObjectName(QStringLiteral("TotalsRow"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const QHeaderView* head = table.horizontalHeader();
    const auto again = [this] { update(); };
    connect(head, &QHeaderView::sectionResized, this, again);
    connect(head, &QHeaderView::sectionMoved, this, again);
    connect(head, &QHeaderView::geometriesChanged, this, again);
    connect(table.horizontalScrollBar(), &QScrollBar::valueChanged, this, again);
    Toast::keepClearOf(this);
    hide();
}

void TotalsRow::setSums(const std::vector<size_t>& places, const query::RecordSet::Sums& sums) {
    const auto& model = static_cast<const RecordModel&>(*table_.model());
    texts_.clear();
    QStringList spoken;
    hasFigures_ = false;
    for (size_t i = 0; i < model.listing().columns.size(); ++i) texts_ += QString();
    for (size_t i = 0; i < places.size() && i < sums.sums.size(); ++i) {
        const int column = static_cast<int>(places[i]) + 1;
        if (column >= model.columnCount()) continue;
        const fields::Field& field = model.fieldOf(column);
        QString text;
        if (query::addsUp(field)) {
            if (sums.sums[i] || sums.filled[i] == 0) // else they make no sum (app/AddedUp.h)
                text = model.formatter().cell(sums.sums[i].value_or(0), field);
        } else if (const auto average = query::averageOf(sums.sums[i], sums.filled[i], field)) {
            text = tr("Ø %1", "an average").arg(model.formatter().cell(average->value, average->field));
        }
        texts_[column - 1] = text;
        hasFigures_ = hasFigures_ || !text.isEmpty();
        spoken += QStringLiteral("%1 %2").arg(model.headerData(column, Qt::Horizontal).toString(), text);
    }
    if (!texts_.isEmpty() && texts_.first().isEmpty()) texts_.first() = tr("Total");
    setAccessibleName(tr("Total: %1", "figures of a table").arg(spoken.join(QStringLiteral(", "))));
    setToolTip(accessibleName());
    update();
}

void TotalsRow::setWaiting() {
    for (int i = 0; i < texts_.size(); ++i)
        if (!texts_[i].isEmpty() && !(i == 0 && texts_[i] == tr("Total"))) texts_[i] = tr("…");
    setAccessibleName(tr("Total: %1", "figures of a table").arg(tr("…")));
    update();
}

void TotalsRow::clear() {
    texts_.clear();
    hasFigures_ = false;
    hide();
}

QSize TotalsRow::sizeHint() const { return {0, Heights::standard().row}; }

QRect TotalsRow::roomFor(int column) const {
    const QHeaderView* head = table_.horizontalHeader();
    const auto& model = static_cast<const RecordModel&>(*table_.model());
    const int end = head->sectionViewportPosition(column) + head->sectionSize(column);
    int first = head->visualIndex(column);
    // The sum of all is longer than the figures above it: it reaches to where the next one to the left ends.
    while (model.fieldOf(column).isNumeric() && first > 0) {
        const int beside = head->logicalIndex(first - 1);
        if (beside < 1 || beside > texts_.size() || !texts_[beside - 1].isEmpty()) break;
        --first;
    }
    const int left = head->sectionViewportPosition(head->logicalIndex(first));
    return {head->x() + left + CellDelegate::kPadding, 0, end - left - 2 * CellDelegate::kPadding, height()};
}

void TotalsRow::paintEvent(QPaintEvent*) {
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.sunken);
    painter.setPen(theme.line);
    painter.drawLine(0, 0, width(), 0);
    painter.setPen(theme.text);
    const QHeaderView* head = table_.horizontalHeader();
    const auto& model = static_cast<const RecordModel&>(*table_.model());
    for (int column = 1; column < model.columnCount() && column <= texts_.size(); ++column) {
        if (head->isSectionHidden(column) || texts_[column - 1].isEmpty()) continue;
        const QRect cell = roomFor(column).intersected({head->x(), 0, head->width(), height()});
        const bool figure = model.fieldOf(column).isNumeric();
        QFont strong = figure ? figureFont(font()) : font();
        strong.setWeight(QFont::DemiBold);
        painter.setFont(strong);
        // Half a figure reads as another one; the tooltip has it.
        const bool fits = painter.fontMetrics().horizontalAdvance(texts_[column - 1]) <= cell.width();
        painter.drawText(cell, (figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                         fits ? texts_[column - 1] : tr("…"));
    }
}

} // namespace clientela::ui
