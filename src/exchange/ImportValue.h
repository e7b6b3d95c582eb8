#pragma once

#include "base/Money.h"
#include "exchange/ImportMapping.h"
#include "fields/Value.h"

#include <QHash>

#include <optional>
#include <string_view>

namespace clientela::exchange {

/// Reads the cells of one column as values of one field. Remembers words it has looked up, as columns repeat theirs.
class ValueReader {
public:
    /// `field` must outlive it. `today` settles the century of years of two digits.
    ValueReader(const fields::Field& field, const ImportColumn& column, const Currency& currency, QDate today);

    /// The value of a cell; nothing for a blank one. The Problem says what does not fit, without naming the place.
    /// Countries and languages that nobody knows are kept as written.
    Result<fields::Value> read(std::string_view utf8);

    [[nodiscard]] const fields::Field& field() const { return *field_; }

private:
    Result<fields::Value> readNumber(std::string_view text, int decimals) const;
    Result<fields::Value> readWhole(std::string_view text) const;
    Result<fields::Value> readTime(std::string_view text) const;
    Result<fields::Value> readWord(std::string_view text);
    [[nodiscard]] Result<fields::Value> lookUp(const QString& text) const;

    const fields::Field* field_;
    NumberStyle numberStyle_;
    DateStyle dateStyle_;
    int decimals_;
    int latestYear_;
    QHash<QByteArray, QString> known_;
};

/// The text of a cell: blanks at the ends and a guard against formulas taken off.
std::string_view cellText(std::string_view utf8);
QString toText(std::string_view utf8);

/// The parts of a cell with several values: "a ::: b" as Google writes, "a; b", for tags "a, b".
QStringList partsOf(const QString& text, const fields::Field& field);

} // namespace clientela::exchange
