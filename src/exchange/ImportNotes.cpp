#include "exchange/ImportMapping.h"

#include <QCoreApplication>

#include <algorithm>

namespace clientela::exchange {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// Whether the first values are all from 0 to 1, as shares are where percentages are meant.
bool holdsShares(const ColumnGuess& guess) {
    return guess.type == ColumnType::Number &&
           std::all_of(guess.examples.begin(), guess.examples.end(), [&](const QString& example) {
               const QByteArray utf8 = example.toUtf8();
               const auto number =
                   parseNumber({utf8.constData(), static_cast<size_t>(utf8.size())}, guess.numberStyle, 3);
               return number && *number >= 0 && *number <= 1000;
           });
}

} // namespace

QStringList mappingNotes(const ImportMapping& mapping) {
    QStringList notes;
    QStringList left;
    for (const ImportColumn& column : mapping.columns) {
        if (column.key.isEmpty()) {
            // The column that a delimiter at the ends of all lines makes has neither a name nor anything in it.
            const bool nothing = column.nameless && column.guess.filled == 0;
            if (!column.chosen && !nothing)
                left += column.suggestion.isEmpty() ? column.header
                                                    : Words::tr("%1 (%2?)", "a column and the field it may mean")
                                                          .arg(column.header, column.suggestion);
            continue;
        }
        if (column.guess.ambiguous)
            notes += Words::tr("%1 can be read in two ways; %2 is taken as %3.")
                         .arg(column.header, column.guess.twoWays,
                              column.guess.type == ColumnType::Date
                                  ? (column.guess.dateStyle == DateStyle::MonthDayYear ? Words::tr("month first")
                                                                                       : Words::tr("day first"))
                                  : (column.guess.numberStyle.decimal == ',' ? Words::tr("decimal comma")
                                                                             : Words::tr("decimal point")));
        const bool small = holdsShares(column.guess);
        if (small && column.key == QLatin1String("vat_rate"))
            notes +=
                Words::tr("%1 holds small numbers: %2 is taken as %2 %. If a share is meant, multiply the column by "
                          "100 first.")
                    .arg(column.header, column.guess.examples.value(0));
        if (small && column.key == QLatin1String("discount"))
            notes += Words::tr("%1 holds small numbers: if 0.15 means 15 %, map it to discount_fraction.")
                         .arg(column.header);
    }
    if (!left.isEmpty()) notes.prepend(Words::tr("Left out: %1.").arg(left.join(QStringLiteral(", "))));
    if (!mapping.encodingSure)
        notes.prepend(
            Words::tr("The letters are taken as %1, and could be of another encoding: look at names with accents.")
                .arg(QString::fromLatin1(mapping.dialect.encoding)));
    return notes;
}

} // namespace clientela::exchange
