#pragma once

#include "base/Money.h"

#include <QHash>
#include <QLocale>
#include <QString>

namespace clientela::formats {

/// Money, numbers and percentages as people of a locale read them (ui/UI.md "Values on the screen"): their separators,
/// a true minus, the currency's own decimals, the sign where the locale puts it. Made once and kept: making one asks
/// ICU, writing is quick. A value; const use from several threads is safe.
class Amounts {
public:
    explicit Amounts(const QLocale& locale = QLocale());

    /// "1.191,77" of 119177: an amount in minor units without its currency, for columns whose head names it.
    [[nodiscard]] QString amount(qint64 minor, const Currency& currency) const;
    /// "1.191,77 €", "−€200.00": with the currency's sign, or its code where it has none in this locale.
    [[nodiscard]] QString money(qint64 minor, const Currency& currency) const;
    /// "1.192 €": the same in whole units, rounded half away from zero, for what is read at a glance.
    [[nodiscard]] QString roundMoney(qint64 minor, const Currency& currency) const;
    /// The sign of a currency in this locale: "€", "US$", "CHF".
    [[nodiscard]] QString sign(const Currency& currency) const;
    /// "22 %", "7,5%" of basis points (1 % = 100); empty decimals dropped.
    [[nodiscard]] QString percent(qint64 basisPoints) const;
    /// "1,5" of thousandths; empty decimals dropped.
    [[nodiscard]] QString quantity(qint64 thousandths) const;
    /// "0,92" of millionths: a rate of exchange; empty decimals dropped.
    [[nodiscard]] QString rate(qint64 millionths) const;
    /// "12,480": a count.
    [[nodiscard]] QString count(qint64 n) const;

    [[nodiscard]] const QLocale& locale() const { return locale_; }

private:
    struct Affixes {
        QString prefix, suffix;
    };
    struct Sign {
        Affixes positive, negative;
        QString sign;
    };

    [[nodiscard]] QString signedMoney(bool negative, const QString& magnitude, const Currency& currency) const;
    [[nodiscard]] QString plain(quint64 magnitude, int decimals, bool dropZeros) const;
    [[nodiscard]] QString whole(quint64 n) const;
    [[nodiscard]] Sign signOf(const Currency& currency) const;

    QLocale locale_;
    QString point_;
    QString group_;
    QString minus_;
    int groupSize_ = 3;
    int furtherGroups_ = 3;
    int leastBeforeGroup_ = 1; ///< digits before the first separator, from which it is written (Spanish: 2)
    Affixes percent_;
    QHash<QString, Sign> signs_; ///< of the currencies that are asked for most
};

} // namespace clientela::formats
