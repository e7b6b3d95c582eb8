#include "formats/DateText.h"

#include <unicode/udatpg.h>

namespace clientela::formats {

namespace {

// ICU's pattern in QLocale's letters: the year in four digits, L (month standing alone) as M, weekdays (E, c) as d.
QString qtPattern(const QString& icu) {
    QString out;
    bool quoted = false;
    for (qsizetype i = 0; i < icu.size(); ++i) {
        const QChar c = icu[i];
        if (c == u'\'') quoted = !quoted;
        if (quoted || (c != u'y' && c != u'E' && c != u'c')) {
            out += !quoted && c == u'L' ? QChar(u'M') : c;
            continue;
        }
        qsizetype length = 1;
        while (i + 1 < icu.size() && icu[i + 1] == c) ++i, ++length;
        out += c == u'y' ? QStringLiteral("yyyy") : length >= 4 ? QStringLiteral("dddd") : QStringLiteral("ddd");
    }
    return out;
}

/// What ICU knows of a locale's dates; opened once for all patterns.
class Patterns {
public:
    explicit Patterns(const QLocale& locale) {
        const QByteArray name = locale.language() == QLocale::C ? QByteArray("en") : locale.name().toLatin1();
        UErrorCode status = U_ZERO_ERROR;
        generator_ = udatpg_open(name.constData(), &status);
        if (U_FAILURE(status)) generator_ = nullptr;
    }
    ~Patterns() {
        if (generator_) udatpg_close(generator_);
    }
    Patterns(const Patterns&) = delete;
    Patterns& operator=(const Patterns&) = delete;

    [[nodiscard]] QString best(QStringView skeleton, const QString& otherwise) const {
        if (!generator_) return otherwise;
        UErrorCode status = U_ZERO_ERROR;
        char16_t buffer[64];
        const int32_t length =
            udatpg_getBestPattern(generator_, skeleton.utf16(), int32_t(skeleton.size()), buffer, 64, &status);
        if (U_FAILURE(status) || length <= 0 || length > 64) return otherwise;
        // A narrow no-break space is in few fonts; the usual one is in all.
        return qtPattern(QString(reinterpret_cast<const QChar*>(buffer), length).replace(QChar(0x202f), QChar(0xa0)));
    }

private:
    UDateTimePatternGenerator* generator_ = nullptr;
};

} // namespace

DateText::DateText(const QLocale& locale) : locale_(locale) {
    const Patterns patterns(locale);
    short_ = patterns.best(u"yMMMd", QStringLiteral("d MMM yyyy"));
    long_ = patterns.best(u"yMMMMd", QStringLiteral("d MMMM yyyy"));
    digits_ = patterns.best(u"yMMdd", QStringLiteral("dd.MM.yyyy"));
    dayMonth_ = patterns.best(u"MMMd", QStringLiteral("d MMM"));
    near_ = patterns.best(u"EEEMMMd", QStringLiteral("ddd d MMM"));
    weekday_ = patterns.best(u"EEEEMMMMd", QStringLiteral("dddd, d MMMM"));
}

QString DateText::dayMonth(QDate day) const { return day.isValid() ? locale_.toString(day, dayMonth_) : QString(); }
QString DateText::nearForm(QDate day) const { return day.isValid() ? locale_.toString(day, near_) : QString(); }
QString DateText::weekdayForm(QDate day) const { return day.isValid() ? locale_.toString(day, weekday_) : QString(); }
QString DateText::shortForm(QDate day) const { return day.isValid() ? locale_.toString(day, short_) : QString(); }
QString DateText::longForm(QDate day) const { return day.isValid() ? locale_.toString(day, long_) : QString(); }
QString DateText::digits(QDate day) const { return day.isValid() ? locale_.toString(day, digits_) : QString(); }

} // namespace clientela::formats
