#include "exchange/ImportMapping.h"

#include "base/Fold.h"
#include "customers/CustomerFields.h"
#include "exchange/HeaderNames.h"
#include "fields/Nearest.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace clientela::exchange {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

const QString kId = QStringLiteral("id");

bool soundsLikeMoney(const QString& header) {
    static const QStringList words = {
        QStringLiteral("spent"),   QStringLiteral("amount"),  QStringLiteral("total"),     QStringLiteral("price"),
        QStringLiteral("revenue"), QStringLiteral("sales"),   QStringLiteral("balance"),   QStringLiteral("cost"),
        QStringLiteral("value"),   QStringLiteral("speso"),   QStringLiteral("spesa"),     QStringLiteral("importo"),
        QStringLiteral("totale"),  QStringLiteral("prezzo"),  QStringLiteral("saldo"),     QStringLiteral("gasto"),
        QStringLiteral("gastado"), QStringLiteral("importe"), QStringLiteral("precio"),    QStringLiteral("сумма"),
        QStringLiteral("итого"),   QStringLiteral("цена"),    QStringLiteral("стоимость"), QStringLiteral("выручка")};
    const QStringList head = wordsOfHeader(header);
    return std::any_of(head.begin(), head.end(), [](const QString& word) { return words.contains(word); });
}

QString customType(const ImportColumn& column) {
    const ColumnGuess& guess = column.guess;
    switch (guess.type) {
    case ColumnType::Integer: return QStringLiteral("number");
    case ColumnType::Number:
        if (guess.mostDecimals <= 2 && soundsLikeMoney(column.header)) return QStringLiteral("money");
        return guess.mostDecimals <= 3 ? QStringLiteral("number") : QStringLiteral("text"); // nothing is rounded away
    case ColumnType::Date: return QStringLiteral("date");
    case ColumnType::YesNo: return QStringLiteral("yes_no");
    case ColumnType::Text:
        for (const QString& example : guess.examples)
            if (example.startsWith(QLatin1String("http://")) || example.startsWith(QLatin1String("https://")))
                return QStringLiteral("link");
        return QStringLiteral("text");
    case ColumnType::Empty:
    case ColumnType::Email:
    case ColumnType::Phone: return QStringLiteral("text");
    }
    return QStringLiteral("text");
}

bool isCustomKey(const QString& key) {
    if (!key.startsWith(QLatin1String("x_")) || key.size() < 3) return false;
    return std::all_of(key.begin(), key.end(), [](QChar c) {
        return (c >= QLatin1Char('a') && c <= QLatin1Char('z')) || (c >= QLatin1Char('0') && c <= QLatin1Char('9')) ||
               c == QLatin1Char('_');
    });
}

QStringList keysOf(ImportKind kind, const fields::Catalogues& catalogues) {
    QStringList keys;
    for (const fields::Field* field : importFields(kind, catalogues)) keys += field->key;
    return keys;
}

Problem unknownField(const ImportMapping& mapping, const QString& key, const fields::Catalogues& catalogues) {
    const fields::Field* known = catalogues.find(catalogueKind(mapping.kind))->find(key);
    if (known && !known->importable)
        return {Words::tr("%1 cannot be filled from a file.").arg(known->key),
                {},
                Words::tr("It follows from other fields.")};
    const QStringList near = fields::nearest(key, keysOf(mapping.kind, catalogues), 1);
    if ((near.isEmpty() || isCustomKey(key)) && mapping.kind != ImportKind::Customers)
        return {Words::tr("There is no field “%1” to import into.").arg(key),
                {},
                Words::tr("Only customers have fields of your own. There are %1.")
                    .arg(keysOf(mapping.kind, catalogues).join(QStringLiteral(", ")))};
    return {Words::tr("There is no field “%1” to import into.").arg(key),
            {},
            near.isEmpty() ? Words::tr("A field of your own begins with x_, then small letters, digits and _.")
                           : Words::tr("Did you mean %1?").arg(near.front())};
}

void dropUnusedNewFields(ImportMapping& mapping) {
    std::erase_if(mapping.newFields,
                  [&](const customers::CustomField& field) { return mapping.columnOf(field.key) < 0; });
}

} // namespace

int ImportMapping::columnOf(const QString& key) const {
    const auto found =
        std::find_if(columns.begin(), columns.end(), [&](const ImportColumn& c) { return c.key == key; });
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

QString catalogueKind(ImportKind kind) {
    switch (kind) {
    case ImportKind::Customers: return QStringLiteral("customer");
    case ImportKind::Sales: return QStringLiteral("sale");
    case ImportKind::Products: return QStringLiteral("product");
    }
    return {};
}

std::vector<const fields::Field*> importFields(ImportKind kind, const fields::Catalogues& catalogues) {
    std::vector<const fields::Field*> all;
    for (const fields::Field& field : catalogues.find(catalogueKind(kind))->fields())
        if (field.importable) all.push_back(&field);
    return all;
}

bool takesSeveralColumns(const fields::Field& field) {
    const bool part = field.type == fields::Type::Phone || field.type == fields::Type::Email ||
                      field.type == fields::Type::Link || field.type == fields::Type::Choices;
    return part && std::holds_alternative<fields::Many>(field.source);
}

Result<void> mapColumn(ImportMapping& mapping, size_t at, const QString& given, const fields::Catalogues& catalogues) {
    ImportColumn& column = mapping.columns[at];
    const QString key = given.trimmed().toLower();
    const fields::Field* field = catalogues.find(catalogueKind(mapping.kind))->find(key);
    const bool ownNumber = mapping.kind == ImportKind::Customers && key == kId;
    const bool isNew = !field && mapping.kind == ImportKind::Customers && isCustomKey(key);
    if (!key.isEmpty() && !isNew && !ownNumber && (!field || !field->importable))
        return unknownField(mapping, given.trimmed(), catalogues);
    if (!key.isEmpty() && !(field && takesSeveralColumns(*field)))
        for (ImportColumn& other : mapping.columns) {
            if (&other == &column || other.key != key) continue;
            if (other.chosen)
                return Problem{
                    Words::tr("%1 and %2 cannot both fill %3.").arg(other.header, column.header, key), {}, {}};
            other.key.clear();
        }
    column.key = key;
    column.chosen = true;
    const bool listed = std::any_of(mapping.newFields.begin(), mapping.newFields.end(),
                                    [&](const customers::CustomField& made) { return made.key == key; });
    if (isNew && !listed) {
        customers::CustomField made;
        made.key = key;
        made.label = column.header;
        made.type = customType(column);
        mapping.newFields.push_back(made);
    }
    dropUnusedNewFields(mapping);
    return {};
}

Result<void> applyMap(ImportMapping& mapping, const QString& headerAndKey, const fields::Catalogues& catalogues) {
    const qsizetype equals = headerAndKey.lastIndexOf(QLatin1Char('='));
    if (equals < 1) return Problem{Words::tr("--map wants \"Header=field\", not “%1”.").arg(headerAndKey), {}, {}};
    const QString header = headerAndKey.left(equals).trimmed();
    QStringList headers;
    std::vector<size_t> same;
    std::vector<size_t> alike;
    for (size_t i = 0; i < mapping.columns.size(); ++i) {
        headers += mapping.columns[i].header;
        if (mapping.columns[i].header.trimmed() == header) same.push_back(i);
        if (fold(mapping.columns[i].header) == fold(header)) alike.push_back(i);
    }
    if (same.empty()) same = alike;
    // By its place, in English whatever the program speaks: scripts count on it.
    static const QRegularExpression place(QStringLiteral("^column (\\d+)$"), QRegularExpression::CaseInsensitiveOption);
    if (const auto match = place.match(header); same.empty() && match.hasMatch())
        if (const size_t at = match.captured(1).toUInt(); at > 0 && at <= mapping.columns.size())
            same.push_back(at - 1);
    if (same.empty()) {
        const QStringList near = fields::nearest(header, headers, 1);
        return Problem{Words::tr("The file has no column “%1”.").arg(header),
                       {},
                       near.isEmpty() ? Words::tr("It has %1.").arg(headers.mid(0, 20).join(QStringLiteral(", ")))
                                      : Words::tr("Did you mean “%1”?").arg(near.front())};
    }
    if (same.size() > 1) return Problem{Words::tr("The file has several columns “%1”.").arg(header), {}, {}};
    if (mapping.columns[same.front()].chosen)
        return Problem{Words::tr("--map is given twice for “%1”.").arg(header), {}, {}};
    return mapColumn(mapping, same.front(), headerAndKey.mid(equals + 1), catalogues);
}

QString usualMatch(const ImportMapping& mapping) {
    const auto first = [&](std::initializer_list<const char*> keys) {
        for (const char* key : keys)
            if (mapping.columnOf(QLatin1String(key)) >= 0) return QString::fromLatin1(key);
        return QString();
    };
    switch (mapping.kind) {
    case ImportKind::Customers: return first({"external_id"});
    case ImportKind::Products: return first({"code", "name"});
    case ImportKind::Sales: break;
    }
    return {};
}

void takeUsualMatch(ImportMapping& mapping, const fields::Catalogues& catalogues) {
    const auto matched = setMatch(mapping, usualMatch(mapping), catalogues);
    mapping.matchIsUsual = matched.ok();
}

Result<void> setMatch(ImportMapping& mapping, const QString& given, const fields::Catalogues& catalogues) {
    const QString key = given.trimmed().toLower();
    mapping.match.clear();
    mapping.matchIsUsual = false;
    if (key.isEmpty()) return {};
    if (mapping.kind == ImportKind::Sales)
        return Problem{Words::tr("Sales are not matched with what is in the file."),
                       {},
                       Words::tr("Import customers or products with a match.")};
    const QStringList ofProducts{QStringLiteral("code"), QStringLiteral("name")};
    if (mapping.kind == ImportKind::Products && !ofProducts.contains(key))
        return Problem{Words::tr("Products are matched by code or name, not by “%1”.").arg(key), {}, {}};
    const bool madeOfParts = key == QLatin1String("name") && mapping.kind == ImportKind::Customers;
    if (mapping.kind == ImportKind::Products) {
        // Nothing more to look at.
    } else if (key == kId && mapping.columnOf(kId) < 0) {
        for (size_t i = 0; i < mapping.columns.size(); ++i)
            if (wordsOfHeader(mapping.columns[i].header) == QStringList{kId})
                if (const auto mapped = mapColumn(mapping, i, kId, catalogues); !mapped) return mapped;
    } else if (key != kId) {
        const fields::Catalogue catalogue = importCatalogue(mapping, catalogues);
        const fields::Field* field = catalogue.find(key);
        if (!field || !field->importable) return unknownField(mapping, given, catalogues);
        const auto* stored = std::get_if<fields::Stored>(&field->source);
        const bool matchable = (stored && stored->column.alias == QLatin1String("c")) || madeOfParts ||
                               std::holds_alternative<fields::Custom>(field->source) ||
                               field->type == fields::Type::Email || field->type == fields::Type::Phone;
        if (!matchable) return Problem{Words::tr("Cards cannot be matched by %1.").arg(key), {}, {}};
    }
    if (mapping.columnOf(key) < 0 && !madeOfParts)
        return Problem{Words::tr("No column of the file fills %1, by which the rows are to be matched.").arg(key),
                       {},
                       Words::tr("Say which one does: --map \"Header=%1\".").arg(key)};
    mapping.match = key;
    return {};
}

Result<void> checkMapping(const ImportMapping& mapping) {
    const auto needs = [&](const std::vector<const char*>& keys) -> Result<void> {
        for (const char* key : keys)
            if (mapping.columnOf(QLatin1String(key)) >= 0) return {};
        QStringList headers;
        for (const ImportColumn& column : mapping.columns) headers += column.header;
        return Problem{Words::tr("No column of the file fills %1.").arg(QLatin1String(keys.front())),
                       {},
                       Words::tr("Say which of %1 does: --map \"Header=%2\".")
                           .arg(headers.mid(0, 20).join(QStringLiteral(", ")), QLatin1String(keys.front()))};
    };
    switch (mapping.kind) {
    case ImportKind::Customers:
        // Who makes fields of their own of a file without names knows what they bring in.
        for (const ImportColumn& column : mapping.columns)
            if (column.chosen && isCustomKey(column.key)) return {};
        return needs({"name", "family_name", "given_name", "company_name", "contact_name", "nickname", "email", "phone",
                      "phone_mobile", "phone_work", "phone_home", "external_id", "id"});
    case ImportKind::Sales:
        for (const char* key : {"customer", "date", "unit_price"})
            if (auto needed = needs({key}); !needed) return needed;
        return {};
    case ImportKind::Products: return needs({"name", "code"});
    }
    return {};
}

fields::Catalogue importCatalogue(const ImportMapping& mapping, const fields::Catalogues& catalogues) {
    fields::Catalogue catalogue = *catalogues.find(catalogueKind(mapping.kind));
    for (const customers::CustomField& field : mapping.newFields)
        if (!catalogue.find(field.key)) catalogue.add(customers::fieldOf(field));
    return catalogue;
}

} // namespace clientela::exchange
