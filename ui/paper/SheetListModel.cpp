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

void SheetDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme theme = Theme::of(option.widget);
    painter->save();
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter->fillRect(option.rect, theme.accentSoft);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, theme.hover);
    if (selected) painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), theme.accentText);
    const QRect text = option.rect.adjusted(space::k16, space::k4, -space::k12, -space::k4);
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
