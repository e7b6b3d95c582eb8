#include "ui/exchange/ImportColumnsModel.h"

#include "exchange/HeaderNames.h"
#include "ui/widgets/CellDelegate.h"

#include <algorithm>

namespace clientela::ui {

namespace {

const QString kNewMark = QStringLiteral("x_");

// Keys of the user's own fields are of letters, digits and _; a head in another script gives a number instead.
QString newKey(const QString& header, int row) {
    QString key;
    for (const QString& word : exchange::wordsOfHeader(header)) {
        QString letters;
        for (const QChar c : word)
            if (c.unicode() < 128 && c.isLetterOrNumber()) letters += c.toLower();
        if (!letters.isEmpty()) key += (key.isEmpty() ? QString() : QStringLiteral("_")) + letters;
    }
    return kNewMark + (key.isEmpty() ? QStringLiteral("column_%1").arg(row + 1) : key);
}

} // namespace

void ImportColumnsModel::setMapping(exchange::ImportMapping mapping,
                                    std::shared_ptr<const fields::Catalogues> catalogues) {
    beginResetModel();
    mapping_ = std::move(mapping);
    catalogues_ = std::move(catalogues);
    endResetModel();
}

std::vector<ImportColumnsModel::Choice> ImportColumnsModel::choices(int row) const {
    std::vector<Choice> all{{QString(), tr("Leave out"), {}}};
    if (!catalogues_) return all;
    if (mapping_.kind == exchange::ImportKind::Customers) {
        const QString key = newKey(column(row).header, row);
        if (!catalogues_->customers().find(key)) all.push_back({key, tr("New field “%1”").arg(column(row).header), {}});
        all.push_back({QStringLiteral("id"), tr("Number of the card"), {}});
    }
    for (const fields::Field* field : exchange::importFields(mapping_.kind, *catalogues_))
        all.push_back({field->key, field->label, field->group});
    return all;
}

QString ImportColumnsModel::labelOf(const QString& key) const {
    if (key.isEmpty()) return tr("Leave out");
    for (const customers::CustomField& field : mapping_.newFields)
        if (field.key == key) return tr("%1 (new field)").arg(field.label);
    const fields::Field* field =
        catalogues_ ? catalogues_->find(exchange::catalogueKind(mapping_.kind))->find(key) : nullptr;
    if (key == QLatin1String("id")) return tr("Number of the card");
    return field ? field->label : key;
}

int ImportColumnsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(mapping_.columns.size());
}

int ImportColumnsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ImportColumnsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const exchange::ImportColumn& of = column(index.row());
    if (role == Qt::AccessibleTextRole) return tr("%1 fills: %2").arg(of.header, labelOf(of.key));
    switch (index.column()) {
    case HeaderColumn:
        if (role == Qt::DisplayRole) return of.header;
        break;
    case ExamplesColumn:
        if (role == Qt::DisplayRole) return of.guess.examples.join(QStringLiteral(" · "));
        if (role == Qt::ToolTipRole) return of.guess.examples.join(QLatin1Char('\n'));
        break;
    case FieldColumn:
        if (role == Qt::DisplayRole) return labelOf(of.key);
        if (role == Qt::EditRole) return of.key;
        // What is left out steps back; a field it may mean is named beside it.
        if (role == SecondTextRole && of.key.isEmpty() && !of.suggestion.isEmpty())
            return tr("%1?", "a field that a column may mean").arg(labelOf(of.suggestion));
        if (role == ToneRole && of.key.isEmpty() && !of.chosen) return static_cast<int>(Tone::Warn);
        break;
    default: break;
    }
    return {};
}

bool ImportColumnsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid() || index.column() != FieldColumn || role != Qt::EditRole) return false;
    const QString key = value.toString();
    if (key == column(index.row()).key && (column(index.row()).chosen || !key.isEmpty())) return false;
    exchange::ImportMapping changed = mapping_;
    const auto done = exchange::mapColumn(changed, static_cast<size_t>(index.row()), key, *catalogues_);
    if (!done) {
        Q_EMIT refused(done.problem());
        return false;
    }
    mapping_ = std::move(changed);
    // Another column may have given way.
    Q_EMIT dataChanged(this->index(0, FieldColumn), this->index(rowCount() - 1, FieldColumn));
    Q_EMIT mapped();
    return true;
}

QVariant ImportColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case HeaderColumn: return tr("Column of the file");
    case ExamplesColumn: return tr("Examples");
    case FieldColumn: return tr("Fills");
    default: return {};
    }
}

Qt::ItemFlags ImportColumnsModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.column() == FieldColumn ? usual | Qt::ItemIsEditable : usual;
}

} // namespace clientela::ui
