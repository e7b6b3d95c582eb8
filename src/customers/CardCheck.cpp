#include "customers/CardCheck.h"

#include "formats/Email.h"
#include "formats/Phone.h"
#include "formats/PostalAddress.h"
#include "formats/TaxIds.h"

#include <QCoreApplication>

namespace clientela::customers {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Customers)
};

using Messages = std::vector<FieldMessage>;

void hint(Messages& messages, const QString& key, const QString& text, int part = -1, const QString& fix = {}) {
    if (!text.isEmpty()) messages.push_back({FieldMessage::Severity::Hint, key, part, text, fix});
}

void checkPoints(Messages& messages, const Card& card, const QString& country) {
    for (size_t i = 0; i < card.contactPoints.size(); ++i) {
        const ContactPoint& point = card.contactPoints[i];
        if (point.kind == QLatin1String("phone"))
            hint(messages, point.kind, formats::phoneFaultText(formats::readPhone(point.value, country).fault), int(i));
        else if (point.kind == QLatin1String("email"))
            hint(messages, point.kind, formats::emailFaultText(formats::checkEmail(point.value)), int(i));
    }
}

void checkAddresses(Messages& messages, const Card& card, const QString& homeCountry) {
    for (size_t i = 0; i < card.addresses.size(); ++i) {
        const Address& address = card.addresses[i];
        const QString country = address.country.isEmpty() ? homeCountry : address.country;
        if (!formats::looksLikePostalCode(country, address.postalCode))
            hint(messages, QStringLiteral("address"),
                 Text::tr("This postal code does not look like one of that country."), int(i));
    }
}

void checkNumbers(Messages& messages, const Card& card, const QString& country) {
    const auto say = [&](const char* key, const formats::CheckedId& checked, const QString& wrong) {
        if (checked.outcome == formats::IdCheck::WrongChecksum) hint(messages, QString::fromLatin1(key), wrong);
    };
    if (const QString vat = card.text(QStringLiteral("vat_number")); !vat.isEmpty())
        say("vat_number", formats::checkVatNumber(vat, country),
            Text::tr("The check digit of this VAT number is wrong."));
    const QString tax = card.text(QStringLiteral("tax_code"));
    if (tax.isEmpty()) return;
    const QString wrong = Text::tr("The check digit of this tax code is wrong.");
    if (country == QLatin1String("IT"))
        say("tax_code", formats::checkCodiceFiscale(tax), wrong);
    else if (country == QLatin1String("ES"))
        say("tax_code", formats::checkSpanishNif(tax), wrong);
    else if (country == QLatin1String("RU"))
        say("tax_code", formats::checkInn(tax), wrong);
}

void checkDates(Messages& messages, const Card& card, QDate today) {
    const fields::Value birth = card.values.value(QStringLiteral("birth_date"));
    if (const auto* day = std::get_if<QDate>(&birth)) {
        if (*day > today)
            hint(messages, QStringLiteral("birth_date"), Text::tr("This day is still to come."));
        else if (day->addYears(120) < today)
            hint(messages, QStringLiteral("birth_date"), Text::tr("That is more than 120 years ago."));
    } else if (!fields::isEmpty(birth)) {
        messages.push_back(
            {FieldMessage::Severity::Error, QStringLiteral("birth_date"), -1, Text::tr("This is no date."), {}});
    }
}

} // namespace

std::vector<FieldMessage> checkCard(const Card& card, const QString& homeCountry, QDate today) {
    const Address* address = card.mainAddress();
    const QString country = address && !address->country.isEmpty() ? address->country : homeCountry;
    Messages messages;
    if (card.shownName().isEmpty())
        hint(messages, card.isCompany() ? QStringLiteral("company_name") : QStringLiteral("family_name"),
             Text::tr("Without a name this card is hard to find again."));
    checkPoints(messages, card, country);
    checkAddresses(messages, card, homeCountry);
    checkNumbers(messages, card, country);
    checkDates(messages, card, today);
    return messages;
}

} // namespace clientela::customers
