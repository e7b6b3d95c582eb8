#include "exchange/ImportRow.h"

#include "formats/Countries.h"

namespace clientela::exchange {

namespace {

constexpr int kOldestBirth = 1900;

// The card's own number: stored, but never filled from a file; rows find their card by it.
const fields::Field* fieldOf(const QString& key, const fields::Catalogue& catalogue) {
    return key.isEmpty() ? nullptr : catalogue.find(key);
}

} // namespace

RowValues::RowValues(const ImportMapping& mapping, const fields::Catalogue& catalogue, const Currency& currency,
                     QDate today)
    : today_(today) {
    qsizetype at = 0;
    for (const ImportColumn& column : mapping.columns) {
        if (const fields::Field* field = fieldOf(column.key, catalogue))
            columns_.push_back({at, column.header, ValueReader(*field, column, currency, today), {}});
        ++at;
    }
}

std::optional<BadRow> RowValues::read(const CsvReader& reader) {
    remarks_.clear();
    if (reader.isShort()) remark(Remark::About::ShortRow);
    for (Column& column : columns_) {
        Result<fields::Value> value = column.reader.read(reader.bytes(column.at));
        if (!value) return BadRow{reader.line(), column.reader.field().key, column.header, value.problem().text()};
        column.value = std::move(*value);
        if (!fields::isEmpty(column.value)) look(column, cellText(reader.bytes(column.at)));
    }
    return std::nullopt;
}

/// Values that are kept as they are, though no list finds them by what they should be.
void RowValues::look(const Column& column, std::string_view cell) {
    const fields::Field& field = column.reader.field();
    const auto* text = std::get_if<QString>(&column.value);
    const auto fits = [&](bool (*looksLike)(std::string_view)) {
        if (looksLike(cell)) return true;
        const QStringList parts = partsOf(*text, field);
        return !parts.isEmpty() && std::all_of(parts.begin(), parts.end(), [&](const QString& part) {
            const QByteArray utf8 = part.toUtf8();
            return looksLike({utf8.constData(), static_cast<size_t>(utf8.size())});
        });
    };
    if (field.type == fields::Type::Country && text) {
        if (knownCountries_.contains(*text)) return; // few, and each in many rows
        if (formats::countryOf(*text))
            knownCountries_.insert(*text);
        else
            remark(Remark::About::Country, *text);
    } else if (field.type == fields::Type::Email && text) {
        if (!fits(looksLikeEmail)) remark(Remark::About::Email, *text);
    } else if (field.type == fields::Type::Phone && text) {
        if (!fits(looksLikePhone)) remark(Remark::About::Phone, *text);
    } else if (field.key == QLatin1String("birth_date")) {
        const auto* day = std::get_if<QDate>(&column.value);
        if (day && (*day > today_ || day->year() < kOldestBirth))
            remark(Remark::About::BirthDate, day->toString(Qt::ISODate));
    }
}

const fields::Value& RowValues::value(int column) const {
    static const fields::Value nothing;
    return column < 0 ? nothing : columns_[static_cast<size_t>(column)].value;
}

QString RowValues::text(int column) const {
    const auto* text = std::get_if<QString>(&value(column));
    return text ? *text : QString();
}

std::optional<qint64> RowValues::number(int column) const {
    const auto* number = std::get_if<qint64>(&value(column));
    return number ? std::optional(*number) : std::nullopt;
}

int RowValues::find(const QString& key) const {
    const auto found = std::find_if(columns_.begin(), columns_.end(),
                                    [&](const Column& column) { return column.reader.field().key == key; });
    return found == columns_.end() ? -1 : static_cast<int>(found - columns_.begin());
}

BadRow RowValues::bad(qint64 line, const QString& key, const QString& reason) const {
    const int column = find(key);
    return {line, key, column < 0 ? QString() : columns_[static_cast<size_t>(column)].header, reason};
}

} // namespace clientela::exchange
