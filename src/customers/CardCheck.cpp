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
            hint(messages, QStringLiteral("postal_code"),
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

/// The country that numbers of the card without a country of their own are read in.
QString countryOf(const Card& card, const QString& homeCountry) {
    const Address* address = card.mainAddress();
    return address && !address->country.isEmpty() ? address->country : homeCountry;
}

/// Whether `isRight` takes `typed` with some ending of one of these behind it: what is typed on is tried by examples.
template <class Right>
bool grows(const QString& typed, const QStringList& endings, Right isRight) {
    for (const QString& ending : endings)
        for (qsizetype count = 1; count <= ending.size(); ++count)
            if (isRight(typed + ending.left(count)) || isRight(typed + ending.right(count))) return true;
    return false;
}

bool mayGrow(const ContactPoint& point, const QString& fix, const QString& country) {
    const QString typed = point.value.trimmed();
    if (point.kind == QLatin1String("phone")) {
        static const QStringList digits{QStringLiteral("000000000000"), QStringLiteral("234567812345")};
        return grows(typed, digits,
                     [&](const QString& longer) { return formats::readPhone(longer, country).isValid(); });
    }
    if (point.kind == QLatin1String("email")) {
        if (!fix.isEmpty()) return fix.startsWith(typed, Qt::CaseInsensitive);
        static const QStringList domains{QStringLiteral("a@example.com")};
        return grows(typed, domains,
                     [](const QString& longer) { return formats::checkEmail(longer) == formats::EmailFault::None; });
    }
    return grows(typed, {QStringLiteral("//example.com")}, looksLikeWebAddress);
}

/// A number of a tax office or bank, of which there may be longer ones: digits, with the letters that some end in.
template <class Check>
bool mayGrow(const QString& typed, Check check) {
    static const QStringList endings{QString(32, QLatin1Char('0')), QStringLiteral("00000000010"),
                                     QStringLiteral("00000000A"), QStringLiteral("000000000B01"),
                                     QStringLiteral("AAAAAA00A00A000A")};
    // The country's letters alone say nothing yet.
    return typed.simplified().size() < 3 || grows(typed, endings, [&](const QString& longer) {
               return check(longer).outcome != formats::IdCheck::UnknownFormat;
           });
}

bool mayPostalCodeGrow(const QString& country, const QString& typed) {
    static const QStringList endings{QStringLiteral("0000000000"), QStringLiteral("W1A0AA"), QStringLiteral("A1A0A0"),
                                     QStringLiteral("0000AA")};
    return grows(typed, endings, [&](const QString& longer) { return formats::looksLikePostalCode(country, longer); });
}

} // namespace

std::vector<FieldMessage> checkCard(const Card& card, const QString& homeCountry, QDate today) {
    const QString country = countryOf(card, homeCountry);
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

bool mayBecomeRight(const FieldMessage& message, const Card& card, const QString& homeCountry) {
    const QString country = countryOf(card, homeCountry);
    const QString text = card.text(message.key);
    const auto part = static_cast<size_t>(message.part);
    if (message.severity != FieldMessage::Severity::Hint) return message.severity == FieldMessage::Severity::Error;
    if (message.key == QLatin1String("notes")) return false; // it stands there
    if (message.key == QLatin1String("postal_code") && part < card.addresses.size())
        return mayPostalCodeGrow(card.addresses[part].country.isEmpty() ? homeCountry : card.addresses[part].country,
                                 card.addresses[part].postalCode);
    if (message.part >= 0 && part < card.contactPoints.size() && card.contactPoints[part].kind == message.key)
        return mayGrow(card.contactPoints[part], message.fix, country);
    if (message.key == QLatin1String("vat_number"))
        return mayGrow(text, [&](const QString& longer) { return formats::checkVatNumber(longer, country); });
    if (message.key == QLatin1String("iban")) return mayGrow(text, formats::checkIban);
    if (message.key == QLatin1String("tax_code"))
        return mayGrow(text, country == QLatin1String("ES")   ? formats::checkSpanishNif
                             : country == QLatin1String("RU") ? formats::checkInn
                                                              : formats::checkCodiceFiscale);
    return true;
}

} // namespace clientela::customers
