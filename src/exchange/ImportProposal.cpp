#include "exchange/ImportProposal.h"

#include "exchange/HeaderNames.h"
#include "exchange/ImportNames.h"
#include "exchange/ImportValue.h"

#include <QSet>

#include <algorithm>

namespace clientela::exchange {

namespace {

std::string_view view(const QByteArray& bytes) { return {bytes.constData(), static_cast<size_t>(bytes.size())}; }

/// "Phone 2 - Value" as "phone value".
QString withoutNumbers(const QString& header) {
    QStringList words = wordsOfHeader(header);
    words.removeIf(
        [](const QString& word) { return std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); }); });
    return words.join(QLatin1Char(' '));
}

/// Whether the head speaks of the second or a later one of its kind.
bool isLater(const QString& header) {
    const QStringList words = wordsOfHeader(header);
    return std::any_of(words.begin(), words.end(), [](const QString& word) { return word.toInt() > 1; });
}

bool isOwnName(const QString& header, const fields::Field& field) {
    const QStringList words = wordsOfHeader(header);
    return words == wordsOfHeader(field.key) || words == wordsOfHeader(field.label);
}

bool isNumber(const fields::Field& field) { return field.isNumeric(); }

/// How numbers and days are written in a column whose values were not clearly such: the style that reads most.
void seeStyles(ColumnGuess& guess, const QStringList& values, bool decimalComma) {
    const bool number = guess.type == ColumnType::Number || guess.type == ColumnType::Integer;
    if (guess.type != ColumnType::Date) {
        qsizetype most = 0;
        for (const DateStyle style : {DateStyle::YearMonthDay, DateStyle::DayMonthYear, DateStyle::MonthDayYear}) {
            const auto fits = std::count_if(values.begin(), values.end(), [style](const QString& value) {
                const QByteArray utf8 = value.toUtf8();
                return parseDate(view(utf8), style, 2100).has_value();
            });
            if (fits <= most) continue;
            most = fits;
            guess.dateStyle = style;
        }
    }
    if (number) return;
    qsizetype most = 0;
    for (const NumberStyle style : ColumnObserver::kNumberStyles) {
        auto fits = 2 * std::count_if(values.begin(), values.end(), [style](const QString& value) {
                        const QByteArray utf8 = value.toUtf8();
                        return parseNumber(view(utf8), style, 3).has_value();
                    });
        if (fits > 0 && decimalComma == (style.decimal == ',')) ++fits;
        if (fits <= most) continue;
        most = fits;
        guess.numberStyle = style;
    }
}

/// A head such as "Status" or "Terms" says little: where no value fits the field, something else was meant.
bool valuesSpeakAgainst(const ImportColumn& column, const fields::Field& field) {
    const bool picky = !field.choices.isEmpty() || field.type == fields::Type::YesNo || isNumber(field);
    if (!picky || column.guess.filled == 0 || isOwnName(column.header, field)) return false;
    ValueReader reader(field, column, Currency(), QDate(2100, 1, 1));
    return std::none_of(column.guess.examples.begin(), column.guess.examples.end(), [&](const QString& example) {
        const QByteArray utf8 = example.toUtf8();
        return reader.read(view(utf8)).ok();
    });
}

/// The field of a column that was left open by a tie or by its number, where nothing else fills it: the one it is named
/// after, or that of the same head without its "1".
QString secondGuess(const ImportColumn& column, const std::vector<HeaderMatch>& matches,
                    const std::vector<HeaderCandidate>& candidates, const fields::Catalogue& catalogue) {
    const auto isFree = [&](const QString& key) {
        return std::none_of(matches.begin(), matches.end(), [&](const HeaderMatch& match) { return match.key == key; });
    };
    const fields::Field* suggested = catalogue.find(column.suggestion);
    if (suggested && isOwnName(column.header, *suggested) && isFree(suggested->key)) return suggested->key;
    const QString plain = withoutNumbers(column.header);
    if (isLater(column.header) || wordsOfHeader(column.header).join(QLatin1Char(' ')) == plain) return {};
    const HeaderMatch match = matchHeaders({plain}, candidates).front();
    return match.score > 0.95 && isFree(match.key) ? match.key : QString();
}

} // namespace

ImportMapping proposeMapping(ImportKind kind, const CsvGuess& guess, const fields::Catalogues& catalogues) {
    std::vector<HeaderCandidate> candidates;
    std::vector<HeaderCandidate> several;
    for (const fields::Field* field : importFields(kind, catalogues)) {
        HeaderCandidate candidate{field->key, field->names};
        candidate.names += field->label;
        if (takesSeveralColumns(*field)) several.push_back(candidate);
        candidates.push_back(std::move(candidate));
    }
    const fields::Catalogue& catalogue = *catalogues.find(catalogueKind(kind));
    ImportMapping mapping;
    mapping.kind = kind;
    mapping.dialect = guess.dialect;
    mapping.encodingSure = guess.encodingSure;
    const std::vector<HeaderMatch> matches =
        matchHeaders(kind == ImportKind::Customers ? withNamesOfPeople(guess.header) : guess.header, candidates);
    for (size_t i = 0; i < matches.size(); ++i) {
        const auto at = static_cast<qsizetype>(i);
        ImportColumn column{guess.header[at], matches[i].key, matches[i].suggestion,
                            guess.columns[i], false,          guess.nameless.contains(at)};
        QStringList values;
        for (const QStringList& row : guess.preview)
            if (const QString value = row.value(at).trimmed(); !value.isEmpty()) values += value;
        seeStyles(column.guess, values, guess.dialect.delimiter == ';');
        // "Phone 2" beside "Phone 1": one more of the same.
        if (column.key.isEmpty()) column.key = matchHeaders({withoutNumbers(column.header)}, several).front().key;
        // "Address 1 - City" is the city, "Company" is the company, whatever else might be.
        if (column.key.isEmpty())
            if (const QString key = secondGuess(column, matches, candidates, catalogue); mapping.columnOf(key) < 0)
                column.key = key;
        const fields::Field* field = catalogue.find(column.key);
        if (field && valuesSpeakAgainst(column, *field)) column.suggestion = std::exchange(column.key, QString());
        mapping.columns.push_back(std::move(column));
    }
    settleNames(mapping);
    return mapping;
}

ImportKind likelyKind(const CsvGuess& guess, const fields::Catalogues& catalogues) {
    auto best = ImportKind::Customers;
    qsizetype most = -1;
    for (const auto kind : {ImportKind::Customers, ImportKind::Sales, ImportKind::Products}) {
        const ImportMapping mapping = proposeMapping(kind, guess, catalogues);
        if (!checkMapping(mapping)) continue;
        const auto filled = std::count_if(mapping.columns.begin(), mapping.columns.end(),
                                          [](const ImportColumn& column) { return !column.key.isEmpty(); });
        if (filled <= most) continue;
        most = filled;
        best = kind;
    }
    return best;
}

std::function<bool(const QString&)> fieldNames(const fields::Catalogues& catalogues) {
    QSet<QString> names;
    const auto add = [&names](const QString& name) { names.insert(wordsOfHeader(name).join(QString())); };
    for (const auto kind : {ImportKind::Customers, ImportKind::Sales, ImportKind::Products})
        for (const fields::Field* field : importFields(kind, catalogues)) {
            add(field->key);
            add(field->label);
            for (const QString& name : field->names) add(name);
        }
    return [names](const QString& head) { return names.contains(wordsOfHeader(head).join(QString())); };
}

} // namespace clientela::exchange
