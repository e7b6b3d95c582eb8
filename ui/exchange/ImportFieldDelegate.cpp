#include "ui/exchange/ImportFieldDelegate.h"

#include "ui/exchange/ImportColumnsModel.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Theme.h"

#include <QComboBox>

namespace clientela::ui {

void ImportFieldDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    CellDelegate::paint(painter, option, index);
    const QRectF arrow(option.rect.right() - kPadding - iconSize::kText,
                       option.rect.center().y() - iconSize::kText / 2.0 + 0.5, iconSize::kText, iconSize::kText);
    icons::paint(painter, arrow, QStringLiteral("chevron-down"), Theme::of(option.widget).text2);
}

QWidget* ImportFieldDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                           const QModelIndex& index) const {
    const auto* columns = qobject_cast<const ImportColumnsModel*>(index.model());
    if (!columns) return nullptr;
    auto* choice = new QComboBox(parent);
    choice->setAccessibleName(tr("Field for %1").arg(index.siblingAtColumn(0).data().toString()));
    QString group;
    for (const ImportColumnsModel::Choice& one : columns->choices(index.row())) {
        if (one.group != group) choice->insertSeparator(choice->count());
        group = one.group;
        choice->addItem(one.label, one.key);
        if (!one.group.isEmpty()) choice->setItemData(choice->count() - 1, one.group, Qt::ToolTipRole);
    }
    choice->setMaxVisibleItems(16);
    auto* self = const_cast<ImportFieldDelegate*>(this);
    connect(choice, &QComboBox::activated, self, [self, choice] {
        Q_EMIT self->commitData(choice);
        Q_EMIT self->closeEditor(choice);
    });
    // Whoever opened the cell wants to choose: the list opens with it.
    QMetaObject::invokeMethod(choice, &QComboBox::showPopup, Qt::QueuedConnection);
    return choice;
}

void ImportFieldDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    auto* choice = static_cast<QComboBox*>(editor);
    choice->setCurrentIndex(std::max(0, choice->findData(index.data(Qt::EditRole))));
}

void ImportFieldDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    model->setData(index, static_cast<QComboBox*>(editor)->currentData(), Qt::EditRole);
}

} // namespace clientela::ui
