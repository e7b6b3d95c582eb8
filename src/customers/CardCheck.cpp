#include "customers/CardCheck.h"

#include "formats/CheckDigits.h"
#include "formats/Email.h"
#include "formats/Phone.h"
#include "formats/PostalAddress.h"
#include "formats/TaxIds.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

namespace clientela::customers {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Customers)
};

using Messages = std::vector<FieldMessage>;

void hint(Messages& messages, const QString& key, const QString& text, int part = -1, const QString& fix = {}) {
    if (!text.isEmpty()) messages.push_back({FieldMessage::Severity::Hint, key, part, text, fix});
}

void checkEmail(Messages& messages, const ContactPoint& point, int part) {
    const QString fault = formats::emailFaultText(formats::checkEmail(point.value));
    if (!fault.isEmpty()) return hint(messages, point.kind, fault, part);
    const QString meant = formats::likelyEmail(point.value);
    if (meant.isEmpty()) return;
    const QString domain = meant.mid(meant.lastIndexOf(QLatin1Char('@')) + 1);
    hint(messages, point.kind, Text::tr("Perhaps %1 was meant.", "the domain of an e-mail address").arg(domain), part,
         meant);
}

/// "www.ferrante.it", "https://ferrante.it/negozio": a host with a dot in it, and nobody's name before it.
bool looksLikeWebAddress(const QString& typed) {
    static const QRegularExpression scheme(QStringLiteral("^[a-zA-Z][a-zA-Z0-9+.-]*://"));
    const QString text = typed.trimmed();
    const QUrl url(text.contains(scheme) ? text : QStringLiteral("https://") + text, QUrl::StrictMode);
    const QString host = url.host();
    const qsizetype dot = host.lastIndexOf(QLatin1Char('.'));
    return url.isValid() && url.userInfo().isEmpty() && dot > 0 && host.size() - dot > 2;
}

void checkPoints(Messages& messages, const Card& card, const QString& country) {
    for (size_t i = 0; i < card.contactPoints.size(); ++i) {
        const ContactPoint& point = card.contactPoints[i];
        if (point.kind == QLatin1String("phone"))
            hint(messages, point.kind, formats::phoneFaultText(formats::readPhone(point.value, country).fault), int(i));
        else if (point.kind == QLatin1String("email"))
            checkEmail(messages, point, int(i));
        else if (!point.value.trimmed().isEmpty() && !looksLikeWebAddress(point.value))
            hint(messages, point.kind, Text::tr("This does not look like a web address."), int(i));
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
    const auto say = [&](const char* key, const formats::CheckedId& checked, const QString& wrong,
                         const QString& unlike) {
        if (checked.outcome == formats::IdCheck::UnknownFormat && !checked.country.isEmpty())
            hint(messages, QString::fromLatin1(key), unlike); // of a country whose numbers are known
        if (checked.outcome == formats::IdCheck::WrongChecksum) hint(messages, QString::fromLatin1(key), wrong);
        if (checked.outcome == formats::IdCheck::Right)
            messages.push_back({FieldMessage::Severity::Confirmed,
                                QString::fromLatin1(key),
                                -1,
                                Text::tr("The check digit is right."),
                                {}});
    };
    if (const QString vat = card.text(QStringLiteral("vat_number")); !vat.isEmpty())
        say("vat_number", formats::checkVatNumber(vat, country),
            Text::tr("The check digit of this VAT number is wrong."),
            Text::tr("This does not look like a VAT number of that country."));
    if (const QString iban = card.text(QStringLiteral("iban")); !iban.isEmpty()) {
        const formats::CheckedId checked = formats::checkIban(iban);
        const QString unlike = Text::tr("This does not look like an IBAN.");
        say("iban", checked, Text::tr("The check digits of this IBAN are wrong."), unlike);
        if (checked.outcome == formats::IdCheck::UnknownFormat && checked.country.isEmpty())
            hint(messages, QStringLiteral("iban"), unlike);
    }
    const QString tax = card.text(QStringLiteral("tax_code"));
    if (tax.isEmpty()) return;
    const QString wrong = Text::tr("The check digit of this tax code is wrong.");
    const QString unlike = Text::tr("This does not look like a tax code of that country.");
    if (country == QLatin1String("IT"))
        say("tax_code", formats::checkCodiceFiscale(tax), wrong, unlike);
    else if (country == QLatin1String("ES"))
        say("tax_code", formats::checkSpanishNif(tax), wrong, unlike);
    else if (country == QLatin1String("RU"))
        say("tax_code", formats::checkInn(tax), wrong, unlike);
}

/// A run of 13 to 19 digits, alone or in groups, that has the check digit of payment cards.
bool holdsCardNumber(const QString& text) {
    static const QRegularExpression run(QStringLiteral("(?<![\\d+])\\d(?:[ -]?\\d){12,18}(?!\\d)"));
    for (auto matches = run.globalMatch(text); matches.hasNext();) {
        const std::string digits = formats::digitsOf(matches.next().captured()).toStdString();
        if (formats::digits::luhn(digits) == 0 && digits.front() != '0') return true;
    }
    return false;
}

bool holdsPassword(const QString& text) {
    static const QRegularExpression word(
        QStringLiteral("\\b(password|passwd|pwd|parola d'ordine|contraseña|пароль)\\s*[:=]\\s*\\S"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return word.match(text).hasMatch();
}

void checkNotes(Messages& messages, const Card& card) {
    const QString key = QStringLiteral("notes");
    const QString notes = card.text(key);
    if (holdsCardNumber(notes))
        hint(messages, key,
             Text::tr("This looks like the number of a payment card. Everybody who opens the file reads it."));
    else if (holdsPassword(notes))
        hint(messages, key, Text::tr("This looks like a password. Everybody who opens the file reads it."));
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
    checkNotes(messages, card);
    return messages;
}

} // namespace clientela::customers
