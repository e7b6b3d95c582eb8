#include "formats/DateText.h"

#include <unicode/udatpg.h>

namespace clientela::formats {

namespace {

// ICU's pattern in QLocale's letters: the year in four digits, L (month standing alone) as M.
QString qtPattern(const QString& icu) {
    QString out;
    bool quoted = false;
    for (qsizetype i = 0; i < icu.size(); ++i) {
        const QChar c = icu[i];
        if (c == u'\'') quoted = !quoted;
        if (!quoted && c == u'y') {
            while (i + 1 < icu.size() && icu[i + 1] == u'y') ++i;
            out += QStringLiteral("yyyy");
        } else {
            out += !quoted && c == u'L' ? QChar(u'M') : c;
        }
    }
    return out;
}

QString bestPattern(const QLocale& locale, QStringView skeleton, const QString& otherwise) {
    UErrorCode status = U_ZERO_ERROR;
    const QByteArray name = locale.language() == QLocale::C ? QByteArray("en") : locale.name().toLatin1();
    UDateTimePatternGenerator* generator = udatpg_open(name.constData(), &status);
    if (U_FAILURE(status)) return otherwise;
    char16_t buffer[64];
    const int32_t length =
        udatpg_getBestPattern(generator, skeleton.utf16(), int32_t(skeleton.size()), buffer, 64, &status);
    udatpg_close(generator);
    if (U_FAILURE(status) || length <= 0 || length > 64) return otherwise;
    // A narrow no-break space is in few fonts; the usual one is in all.
    return qtPattern(QString(reinterpret_cast<const QChar*>(buffer), length).replace(QChar(0x202f), QChar(0xa0)));
}

} // namespace

DateText::DateText(const QLocale& locale)
    : locale_(locale), short_(bestPattern(locale, u"yMMMd", QStringLiteral("d MMM yyyy"))),
      long_(bestPattern(locale, u"yMMMMd", QStringLiteral("d MMMM yyyy"))),
      digits_(bestPattern(locale, u"yMMdd", QStringLiteral("dd.MM.yyyy"))) {}

QString DateText::shortForm(QDate day) const { return day.isValid() ? locale_.toString(day, short_) : QString(); }
QString DateText::longForm(QDate day) const { return day.isValid() ? locale_.toString(day, long_) : QString(); }
QString DateText::digits(QDate day) const { return day.isValid() ? locale_.toString(day, digits_) : QString(); }

} // namespace clientela::formats
