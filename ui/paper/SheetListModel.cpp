#include "ui/paper/SheetListModel.h"

#include "ui/widgets/Fonts.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Theme.h"

#include <QPainter>

namespace clientela::ui {

void SheetListModel::setCatalogue(const paper::SheetCatalogue& catalogue) {
    catalogue_ = &catalogue;
    search({});
}

void SheetListModel::search(const QString& text) {
    beginResetModel();
    found_ = catalogue_ ? catalogue_->search(text) : std::vector<const paper::LabelSheet*>();
    endResetModel();
}

int SheetListModel::rowOf(const QString& name) const {
    for (size_t i = 0; i < found_.size(); ++i)
        if (found_[i]->name() == name) return static_cast<int>(i);
    return -1;
}

int SheetListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(found_.size());
}

QVariant SheetListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const paper::LabelSheet& sheet = sheetAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return sheet.name();
    case SummaryRole: return sheet.summary();
    case Qt::ToolTipRole: return sheet.description;
    case Qt::AccessibleTextRole: return QString(sheet.name() + QStringLiteral(", ") + sheet.summary());
    default: return {};
    }
}

// The sheet as a picture of its labels: how many across and down is told at a glance.
void SheetDelegate::paintMiniature(QPainter& painter, const QRect& room, const Theme& theme,
                                   const paper::LabelSheet& sheet) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.strong);
    painter.setBrush(Qt::white);
    painter.drawRect(QRectF(room).adjusted(0.5, 0.5, -0.5, -0.5));
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0xb4, 0xba, 0xc4));
    const double across = (room.width() - 4) / sheet.paperWidth.units();
    const double down = (room.height() - 4) / sheet.paperHeight.units();
    for (const QRectF& label : sheet.labelRects()) {
        const QRectF small(room.left() + 2 + label.left() * across, room.top() + 2 + label.top() * down,
                           std::max(1.0, label.width() * across - 1), std::max(1.0, label.height() * down - 1));
        painter.drawRect(small);
    }
    painter.restore();
}

void SheetDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme theme = Theme::of(option.widget);
    painter->save();
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter->fillRect(option.rect, theme.accentSoft);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, theme.hover);
    if (selected) painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), theme.accentText);
    paintMiniature(*painter, QRect(option.rect.left() + space::k16, option.rect.center().y() - 15, 24, 32), theme,
                   static_cast<const SheetListModel*>(index.model())->sheetAt(index.row()));
    const QRect text = option.rect.adjusted(54, space::k4, -space::k12, -space::k4);
    QFont name = option.font;
    name.setWeight(QFont::Medium);
    painter->setFont(name);
    painter->setPen(theme.text);
    painter->drawText(text.adjusted(0, 0, 0, -text.height() / 2), Qt::AlignLeft | Qt::AlignVCenter,
                      index.data().toString());
    painter->setFont(font(FontRole::Caption));
    painter->setPen(theme.text2);
    painter->drawText(text.adjusted(0, text.height() / 2, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                      index.data(SheetListModel::SummaryRole).toString());
    painter->restore();
}

QSize SheetDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {200, Heights::standard().twoLine};
}

} // namespace clientela::ui
