#pragma once

#include "base/Result.h"
#include "customers/CustomField.h"
#include "exchange/CsvDetection.h"
#include "fields/Catalogue.h"

#include <QString>

#include <vector>

namespace clientela::exchange {

enum class ImportKind { Customers, Sales, Products };

/// One column of the file and what becomes of it.
struct ImportColumn {
    QString header;
    QString key;           ///< of the field it fills; empty: left out
    QString suggestion;    ///< a field that it may mean, where key is empty; may be empty
    ColumnGuess guess;     ///< type, examples, and how its numbers and dates are written: a person may know better
    bool chosen = false;   ///< a person said so
    bool nameless = false; ///< the file gives it no name

    bool operator==(const ImportColumn&) const = default;
};

/// How the columns of a file fill fields. A value: the wizard shows and edits it, the command line makes it from --map.
struct ImportMapping {
    ImportKind kind = ImportKind::Customers;
    CsvDialect dialect;
    bool encodingSure = true; ///< as CsvGuess has it
    std::vector<ImportColumn> columns;
    std::vector<customers::CustomField> newFields; ///< of the user, that the import will make
    QString match;             ///< key of the field by which rows find their card; empty: every row is a new one
    bool matchIsUsual = false; ///< nobody asked for it: rows are not brought together with each other

    bool operator==(const ImportMapping&) const = default;
    /// The column that fills a field, the first if there are several; -1 if none does.
    [[nodiscard]] int columnOf(const QString& key) const;
};

/// Kind of the catalogue whose fields an import fills: "customer", "sale", "product".
QString catalogueKind(ImportKind kind);
/// The fields that a file of this kind can fill, in the order of their catalogue.
std::vector<const fields::Field*> importFields(ImportKind kind, const fields::Catalogues& catalogues);
/// Whether several columns may fill the field (phones, e-mail addresses, tags).
bool takesSeveralColumns(const fields::Field& field);

/// Fills a field from a column. An empty key leaves the column out; "x_key" makes or fills a field of the user's own,
/// its type seen from the values. A column that filled the same field gives way, unless a person had chosen it: then it
/// is a Problem, as is an unknown field.
Result<void> mapColumn(ImportMapping& mapping, size_t column, const QString& key, const fields::Catalogues& catalogues);

/// The same from "Header=key", as the command line has it; "Column 3" is the third, whatever its name. An unknown
/// header is a Problem with the nearest one, and so is a second map of one column.
Result<void> applyMap(ImportMapping& mapping, const QString& headerAndKey, const fields::Catalogues& catalogues);

/// What rows are matched by where nobody says anything else: cards by the number that another program gave them,
/// products by code, else by name; nothing where the file has no such column, and for sales.
QString usualMatch(const ImportMapping& mapping);
/// Matches by that.
void takeUsualMatch(ImportMapping& mapping, const fields::Catalogues& catalogues);

/// Sets what rows are matched by. Cards: any stored field, e-mail, phone or "id"; products: code or name.
Result<void> setMatch(ImportMapping& mapping, const QString& key, const fields::Catalogues& catalogues);

/// Why this mapping cannot be imported: a field without which there is nothing to import has no column.
Result<void> checkMapping(const ImportMapping& mapping);

/// What a person should look at before importing: columns left out, letters and styles that could be read in two ways, discounts
/// and VAT rates that look like fractions. Sentences.
QStringList mappingNotes(const ImportMapping& mapping);

/// The catalogue that the import fills, with the fields it will make. Fields that were made have their id.
fields::Catalogue importCatalogue(const ImportMapping& mapping, const fields::Catalogues& catalogues);

} // namespace clientela::exchange
