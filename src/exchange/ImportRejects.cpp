#include "exchange/ImportRejects.h"

#include <QCoreApplication>

namespace clientela::exchange {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

TableColumn textColumn(const QString& name) { return {name, name, ColumnKind::Text, 0}; }

} // namespace

QString BadRow::text(const QString& fileName) const {
    if (field.isEmpty()) return Words::tr("%1, line %2: %3").arg(fileName, QString::number(line), reason);
    const QString place = header.isEmpty() || header == field ? field : QStringLiteral("%1 (%2)").arg(field, header);
    return Words::tr("%1, line %2, %3: %4").arg(fileName, QString::number(line), place, reason);
}

RejectsFile::RejectsFile(const QString& path, const ImportMapping& mapping)
    : writer_(path), columns_(mapping.columns.size()) {
    std::vector<TableColumn> columns;
    for (const ImportColumn& column : mapping.columns) columns.push_back(textColumn(column.header));
    for (const char* name : {"line", "field", "reason"}) columns.push_back(textColumn(QLatin1String(name)));
    writer_.begin(columns);
}

void RejectsFile::add(const BadRow& bad, const QStringList& row) {
    row_.clear();
    for (size_t i = 0; i < columns_; ++i) row_.addText(QStringView(row.value(static_cast<qsizetype>(i))));
    row_.addText(QStringView(QString::number(bad.line)));
    row_.addText(QStringView(bad.field));
    row_.addText(QStringView(bad.reason));
    writer_.row(row_.cells());
}

void RejectsFile::finish() { writer_.finish(); }

void Rejects::add(BadRow bad, const QStringList& row) {
    ++count_;
    if (file_) file_->add(bad, row);
    if (first_.size() < kTold) first_.push_back(std::move(bad));
}

} // namespace clientela::exchange
