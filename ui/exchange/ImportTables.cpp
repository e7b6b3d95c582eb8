#include "ui/exchange/ImportTables.h"

#include "ui/exchange/CsvPreviewModel.h"
#include "ui/exchange/ImportColumnsModel.h"
#include "ui/exchange/ImportFieldDelegate.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/SectionHeader.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace clientela::ui {

namespace {

QTableView* plainTable(const QString& name, QAbstractItemModel* model, QWidget* parent) {
    auto* table = new QTableView(parent);
    dressTable(table);
    table->setModel(model);
    table->setAccessibleName(name);
    table->verticalHeader()->hide();
    table->setWordWrap(false);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setFrameShape(QFrame::NoFrame);
    return table;
}

} // namespace

ImportTables::ImportTables(ImportColumnsModel& columns, CsvPreviewModel& preview, QWidget* parent)
    : QSplitter(Qt::Vertical, parent) {
    setChildrenCollapsible(false);
    columnTable_ = buildColumns(columns);
    addWidget(columnTable_);
    addWidget(buildPreview(preview));
    setStretchFactor(0, 3);
    setStretchFactor(1, 2);
}

QTableView* ImportTables::buildColumns(ImportColumnsModel& columns) {
    QTableView* table = plainTable(tr("Columns"), &columns, this);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setItemDelegateForColumn(ImportColumnsModel::HeaderColumn, new CellDelegate(CellKind::Text, this));
    table->setItemDelegateForColumn(ImportColumnsModel::ExamplesColumn, new CellDelegate(CellKind::Text, this));
    table->setItemDelegateForColumn(ImportColumnsModel::FieldColumn, new ImportFieldDelegate(this));
    QHeaderView* head = table->horizontalHeader();
    head->setHighlightSections(false);
    head->setSectionResizeMode(ImportColumnsModel::ExamplesColumn, QHeaderView::Stretch);
    head->resizeSection(ImportColumnsModel::HeaderColumn, 152);
    head->resizeSection(ImportColumnsModel::FieldColumn, 168);
    // The field is chosen by one click, or by Enter or Space on the row.
    table->setEditTriggers(QAbstractItemView::EditKeyPressed);
    const auto edit = [table](const QModelIndex& index) {
        const QModelIndex field = index.siblingAtColumn(ImportColumnsModel::FieldColumn);
        table->setCurrentIndex(field);
        table->edit(field);
    };
    connect(table, &QTableView::clicked, this, [edit](const QModelIndex& index) {
        if (index.column() == ImportColumnsModel::FieldColumn) edit(index);
    });
    connect(table, &QTableView::activated, this, edit);
    return table;
}

QWidget* ImportTables::buildPreview(CsvPreviewModel& preview) {
    auto* below = new QWidget(this);
    setGround(below, Ground::Base);
    auto* column = new QVBoxLayout(below);
    column->setContentsMargins(0, space::k8, 0, 0);
    column->setSpacing(space::k4);
    auto* title = new QHBoxLayout;
    title->setContentsMargins(space::k8, 0, space::k16, 0);
    title->addWidget(new SectionHeader(tr("First rows"), below));
    column->addLayout(title);
    previewTable_ = plainTable(tr("First rows"), &preview, below);
    previewTable_->setItemDelegate(new CellDelegate(CellKind::Text, this));
    previewTable_->horizontalHeader()->setHighlightSections(false);
    previewTable_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    column->addWidget(previewTable_, 1);
    return below;
}

void ImportTables::fitPreview() {
    constexpr int kFitted = 40; // columns; further ones are out of sight
    QHeaderView* head = previewTable_->horizontalHeader();
    for (int column = 0; column < std::min(head->count(), kFitted); ++column) {
        previewTable_->resizeColumnToContents(column);
        head->resizeSection(column, std::clamp(head->sectionSize(column), 72, 240));
    }
}

void ImportTables::setChoosing(bool choosing) { columnTable_->setEnabled(choosing); }

void ImportTables::focusColumns() { columnTable_->setFocus(); }

} // namespace clientela::ui
