#include "paper/DocumentStyle.h"

#include <QLocale>

namespace clientela::paper {

namespace {

bool isOneOf(const QString& country, const char* codes) {
    return country.size() == 2 && QLatin1String(codes).contains(country.toUpper());
}

// "it" of a business in Italy is it_IT; a language that its country does not speak brings its own country's forms.
QLocale localeOf(const QString& language, const QString& homeCountry) {
    const QString code = language.isEmpty() ? QStringLiteral("en") : language.left(2).toLower();
    const QLocale local(code + QLatin1Char('_') + homeCountry.toUpper());
    if (local.language() == QLocale(code).language()) return local;
    return code == QLatin1String("en") ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(code);
}

TypeFace face(double points, QFont::Weight weight = QFont::Normal) { return {textFamilies(), points, weight}; }
TypeFace figureFace(double points, QFont::Weight weight = QFont::Normal) {
    return {figureFamilies(), points, weight, false};
}

} // namespace

AddressWindow addressWindowOf(const QString& country) {
    return isOneOf(country, "IT SM VA FR MC ES AD PT BE LU GR RO") ? AddressWindow::Right : AddressWindow::Left;
}

QPageSize paperSizeOf(const QString& country) {
    return QPageSize(isOneOf(country, "US CA MX PR PH CO CL VE CR GT PA DO SV NI") ? QPageSize::Letter : QPageSize::A4);
}

DocumentStyle::DocumentStyle(const QString& language, const QString& homeCountry)
    : paper(paperSizeOf(homeCountry)), window(addressWindowOf(homeCountry)), words(documentWords(language)),
      amounts(localeOf(language, homeCountry)), dates(localeOf(language, homeCountry)), name(face(15, QFont::DemiBold)),
      title(face(15, QFont::DemiBold)), text(face(9)), bold(face(9, QFont::DemiBold)), small(face(7.5)),
      smallBold(face(7.5, QFont::DemiBold)), tiny(face(6.5)), figures(figureFace(9)),
      boldFigures(figureFace(9, QFont::DemiBold)), toPay(face(11, QFont::DemiBold)),
      toPayFigures(figureFace(11, QFont::DemiBold)), draft(face(96, QFont::Bold)) {}

} // namespace clientela::paper
