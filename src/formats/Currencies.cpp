#include "formats/Currencies.h"

#include <unicode/ucurr.h>
#include <unicode/uenum.h>

namespace clientela::formats {

namespace {

QStringList readCodes() {
    QStringList codes;
    UErrorCode status = U_ZERO_ERROR;
    UEnumeration* all = ucurr_openISOCurrencies(UCURR_COMMON | UCURR_NON_DEPRECATED, &status);
    while (const char* code = uenum_next(all, nullptr, &status)) codes += QString::fromLatin1(code);
    uenum_close(all);
    codes.sort();
    return codes;
}

} // namespace

const QStringList& currencyCodes() {
    static const QStringList codes = readCodes();
    return codes;
}

QString currencyName(const QString& code, const QString& language) {
    UErrorCode status = U_ZERO_ERROR;
    UBool isChoice = false;
    int32_t length = 0;
    const char16_t* name = ucurr_getName(reinterpret_cast<const char16_t*>(code.utf16()), language.toUtf8().constData(),
                                         UCURR_LONG_NAME, &isChoice, &length, &status);
    return U_SUCCESS(status) && name ? QString(reinterpret_cast<const QChar*>(name), length) : code;
}

} // namespace clientela::formats
