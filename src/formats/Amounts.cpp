#include "formats/Amounts.h"

#include <unicode/unum.h>

namespace clientela::formats {

namespace {

/// A number format of ICU for its lifetime; nothing where ICU does not know the locale.
class IcuFormat {
public:
    IcuFormat(UNumberFormatStyle style, const QLocale& locale) {
        UErrorCode status = U_ZERO_ERROR;
        const QByteArray name = locale.language() == QLocale::C ? QByteArray("en") : locale.name().toLatin1();
        format_ = unum_open(style, nullptr, 0, name.constData(), nullptr, &status);
        if (U_FAILURE(status)) format_ = nullptr;
    }
    ~IcuFormat() {
        if (format_) unum_close(format_);
    }
    Q_DISABLE_COPY_MOVE(IcuFormat)

    [[nodiscard]] bool ok() const { return format_ != nullptr; }

    [[nodiscard]] QString symbol(UNumberFormatSymbol which) const {
        char16_t buffer[32];
        UErrorCode status = U_ZERO_ERROR;
        const int32_t length = unum_getSymbol(format_, which, buffer, 32, &status);
        return U_SUCCESS(status) ? QString(reinterpret_cast<const QChar*>(buffer), length) : QString();
    }
    [[nodiscard]] QString text(UNumberFormatTextAttribute which) const {
        char16_t buffer[64];
        UErrorCode status = U_ZERO_ERROR;
        const int32_t length = unum_getTextAttribute(format_, which, buffer, 64, &status);
        return U_SUCCESS(status) ? QString(reinterpret_cast<const QChar*>(buffer), length) : QString();
    }
    void setCurrency(const QString& code) {
        UErrorCode status = U_ZERO_ERROR;
        unum_setTextAttribute(format_, UNUM_CURRENCY_CODE, reinterpret_cast<const char16_t*>(code.utf16()), 3, &status);
    }
    [[nodiscard]] int attribute(UNumberFormatAttribute which) const { return unum_getAttribute(format_, which); }

private:
    UNumberFormat* format_ = nullptr;
};

// A hyphen is no minus; marks of direction would show as boxes in some fonts.
QString withTrueMinus(QString text) {
    return text.replace(QLatin1Char('-'), QChar(0x2212))
        .remove(QChar(0x200e))
        .remove(QChar(0x200f))
        .remove(QChar(0x061c));
}

quint64 magnitudeOf(qint64 n) { return n < 0 ? quint64(0) - quint64(n) : quint64(n); }

} // namespace

Amounts::Amounts(const QLocale& locale) : locale_(locale), point_(QStringLiteral(".")), minus_(QChar(0x2212)) {
    const IcuFormat decimal(UNUM_DECIMAL, locale);
    if (decimal.ok()) {
        point_ = decimal.symbol(UNUM_DECIMAL_SEPARATOR_SYMBOL);
        group_ = decimal.symbol(UNUM_GROUPING_SEPARATOR_SYMBOL);
        groupSize_ = std::max(1, decimal.attribute(UNUM_GROUPING_SIZE));
        const int further = decimal.attribute(UNUM_SECONDARY_GROUPING_SIZE);
        furtherGroups_ = further > 0 ? further : groupSize_;
        // This ICU interface forgets that some languages (Spanish, Polish) write 1234 unseparated; Qt knows.
        leastBeforeGroup_ = locale.toString(1234).size() > 4 ? 1 : 2;
    }
    const IcuFormat percent(UNUM_PERCENT, locale);
    percent_ = {{}, QStringLiteral("%")};
    if (percent.ok()) percent_ = {percent.text(UNUM_POSITIVE_PREFIX), percent.text(UNUM_POSITIVE_SUFFIX)};
    for (const char* code : {"EUR", "USD", "GBP", "CHF", "RUB"}) {
        const Currency currency = *Currency::of(QLatin1String(code));
        signs_.insert(currency.code(), signOf(currency));
    }
}

QString Amounts::amount(qint64 minor, const Currency& currency) const {
    const QString text = plain(magnitudeOf(minor), currency.decimals(), false);
    return minor < 0 ? minus_ + text : text;
}

QString Amounts::money(qint64 minor, const Currency& currency) const {
    return signedMoney(minor < 0, plain(magnitudeOf(minor), currency.decimals(), false), currency);
}

QString Amounts::roundMoney(qint64 minor, const Currency& currency) const {
    const qint64 units = roundedQuotient(minor, 1, currency.unit());
    return signedMoney(units < 0, whole(magnitudeOf(units)), currency);
}

QString Amounts::signedMoney(bool negative, const QString& magnitude, const Currency& currency) const {
    const auto known = signs_.constFind(currency.code());
    const Sign sign = known == signs_.constEnd() ? signOf(currency) : *known;
    const Affixes& around = negative ? sign.negative : sign.positive;
    return around.prefix + magnitude + around.suffix;
}

QString Amounts::sign(const Currency& currency) const {
    const auto known = signs_.constFind(currency.code());
    return known == signs_.constEnd() ? signOf(currency).sign : known->sign;
}

QString Amounts::percent(qint64 basisPoints) const {
    const QString text = percent_.prefix + plain(magnitudeOf(basisPoints), 2, true) + percent_.suffix;
    return basisPoints < 0 ? minus_ + text : text;
}

QString Amounts::quantity(qint64 thousandths) const {
    const QString text = plain(magnitudeOf(thousandths), 3, true);
    return thousandths < 0 ? minus_ + text : text;
}

QString Amounts::rate(qint64 millionths) const {
    const QString text = plain(magnitudeOf(millionths), 6, true);
    return millionths < 0 ? minus_ + text : text;
}

QString Amounts::count(qint64 n) const { return n < 0 ? minus_ + whole(magnitudeOf(n)) : whole(magnitudeOf(n)); }

QString Amounts::plain(quint64 magnitude, int decimals, bool dropZeros) const {
    quint64 unit = 1;
    for (int i = 0; i < decimals; ++i) unit *= 10;
    QString text = whole(magnitude / unit);
    QString behind =
        decimals == 0 ? QString() : QString::number(magnitude % unit).rightJustified(decimals, QLatin1Char('0'));
    while (dropZeros && behind.endsWith(QLatin1Char('0'))) behind.chop(1);
    if (!behind.isEmpty()) text += point_ + behind;
    return text;
}

QString Amounts::whole(quint64 n) const {
    QString text = QString::number(n);
    if (group_.isEmpty() || text.size() < groupSize_ + leastBeforeGroup_) return text;
    for (qsizetype at = text.size() - groupSize_; at > 0; at -= furtherGroups_) text.insert(at, group_);
    return text;
}

Amounts::Sign Amounts::signOf(const Currency& currency) const {
    IcuFormat format(UNUM_CURRENCY, locale_);
    if (!format.ok())
        return {{currency.code() + QLatin1Char(' '), {}},
                {minus_ + currency.code() + QLatin1Char(' '), {}},
                currency.code()};
    format.setCurrency(currency.code());
    return {{format.text(UNUM_POSITIVE_PREFIX), format.text(UNUM_POSITIVE_SUFFIX)},
            {withTrueMinus(format.text(UNUM_NEGATIVE_PREFIX)), withTrueMinus(format.text(UNUM_NEGATIVE_SUFFIX))},
            format.symbol(UNUM_CURRENCY_SYMBOL)};
}

} // namespace clientela::formats
