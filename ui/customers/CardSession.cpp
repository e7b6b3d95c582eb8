#include "ui/customers/CardSession.h"

#include "base/Fold.h"
#include "customers/CardValues.h"
#include "customers/CustomerChoices.h"
#include "formats/Phone.h"
#include "formats/PostalAddress.h"
#include "ui/customers/CardEmployer.h"
#include "ui/customers/CardHousehold.h"
#include "ui/customers/CardPieces.h"
#include "ui/customers/CardStage.h"

#include <QCoreApplication>

namespace clientela::ui {

using customers::Card;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Card)
};

constexpr const char* kProposed[] = {"territory", "representative", "source"};
constexpr const char* kNames[] = {"company_name", "given_name", "family_name", "nickname"};

QString withLabel(const QString& what, const QString& label) {
    return label.isEmpty() ? what : Text::tr("%1, %2", "a part and its label: Phone, mobile").arg(what, label);
}

QString one(const QString& kind) {
    if (kind == QLatin1String("phone")) return Text::tr("Phone");
    if (kind == QLatin1String("email")) return Text::tr("E-mail");
    if (kind == QLatin1String("web")) return Text::tr("Web");
    return Text::tr("Address");
}

} // namespace

QString CardSession::labelOf(const QString& piece) const {
    return pieceLabel(*this, holdsPart(editor.draft(), piece) ? editor.draft() : editor.original(), piece);
}

QString CardSession::whenText(const QDateTime& at) const {
    const QDateTime here = at.toLocalTime();
    return here.date() == QDate::currentDate() ? formatter.locale().toString(here.time(), QStringLiteral("HH:mm"))
                                               : formatter.dates().shortForm(here.date());
}

QString CardSession::country() const {
    const customers::Address* address = editor.draft().mainAddress();
    return address && !address->country.isEmpty() ? address->country : homeCountry;
}

QString CardSession::likelyCountry() const {
    const customers::ContactPoint* phone = editor.draft().primary(QStringLiteral("phone"));
    const QString country = phone ? formats::readPhone(phone->value, homeCountry).country : QString();
    return country.isEmpty() ? homeCountry : country;
}

void CardSession::labelPhones() {
    const bool company = editor.draft().isCompany();
    for (const qint64 id : editor.unlabelledPhones()) {
        customers::ContactPoint* phone = editor.contactPoint(id);
        switch (formats::phoneKind(phone->value, country())) {
        case formats::PhoneKind::Mobile: phone->label = QStringLiteral("mobile"); break;
        case formats::PhoneKind::FixedLine:
            phone->label = company ? QStringLiteral("work") : QStringLiteral("home");
            break;
        case formats::PhoneKind::MobileOrFixed:
        case formats::PhoneKind::Unknown:
            phone->label = company ? QStringLiteral("work") : QStringLiteral("mobile");
            break;
        }
    }
}

bool CardSession::hasName() const {
    const Card& card = editor.draft();
    return std::any_of(std::begin(kNames), std::end(kNames),
                       [&](const char* key) { return !card.text(QString::fromLatin1(key)).trimmed().isEmpty(); });
}

namespace {

/// What other cards call it where somebody came by phone; else what it is called.
QString sourceOfCall(const customers::KnownWords& known) {
    const QString usual = Text::tr("Phone call", "where a customer came from");
    for (const QString& word : usual.split(QLatin1Char(' ')))
        if (const QStringList said = known.words(QStringLiteral("source"), word, 1); !said.isEmpty())
            return said.constFirst();
    return usual;
}

} // namespace

QString CardSession::proposal(const QString& field) const {
    if (field == QLatin1String("source"))
        return isFromCall && editor.isNew() && editor.draft().text(field).isEmpty() ? sourceOfCall(known) : QString();
    const customers::Address* address = editor.draft().mainAddress();
    if (territories.empty() || !address) return {};
    const customers::TerritoryProposal rules = customers::proposeTerritory(territories, *address, homeCountry);
    const QString value = field == QLatin1String("territory") ? rules.territory : rules.representative;
    const QString says = editor.draft().text(field);
    if (value.isEmpty() || fold(says) == fold(value)) return {};
    if (says.isEmpty()) return value;
    // What somebody decided stays without a word, unless the customer moved.
    const customers::Address* before = editor.original().mainAddress();
    const bool moved = !before || before->postalCode != address->postalCode || before->region != address->region ||
                       before->country != address->country;
    return moved ? value : QString();
}

std::vector<customers::FieldMessage> CardSession::messages() const {
    std::vector<customers::FieldMessage> found = customers::checkCard(editor.draft(), homeCountry, typing.today);
    for (const char* key : kProposed)
        if (const QString value = proposal(QString::fromLatin1(key)); !value.isEmpty()) {
            const QString why =
                qstrcmp(key, "source") == 0
                    ? Text::tr("The card began with a call.", "why a source is proposed")
                    : Text::tr("By the address: %1.", "a proposed territory or representative").arg(value);
            found.push_back({customers::FieldMessage::Severity::Hint, QString::fromLatin1(key), -1, why, value});
        }
    for (customers::FieldMessage& offer : householdMessages(*this)) found.push_back(std::move(offer));
    for (customers::FieldMessage& offer : stageMessages(*this)) found.push_back(std::move(offer));
    for (customers::FieldMessage& offer : employerMessages(*this)) found.push_back(std::move(offer));
    const QMap<QString, CardEditor::Unread>& unread = editor.unread();
    for (auto it = unread.cbegin(); it != unread.cend(); ++it) {
        std::erase_if(found, [&](const customers::FieldMessage& message) { return message.key == it.key(); });
        found.push_back({customers::FieldMessage::Severity::Error, it.key(), -1, it->fault, {}});
    }
    if (editor.isNew() && !nameMissing) // an empty form needs no telling that it is empty
        std::erase_if(found, [&](const customers::FieldMessage& message) {
            return !hasName() &&
                   (message.key == QLatin1String("family_name") || message.key == QLatin1String("company_name"));
        });
    if (nameMissing && !hasName()) {
        const QString key = editor.draft().isCompany() ? QStringLiteral("company_name") : QStringLiteral("given_name");
        std::erase_if(found, [&](const customers::FieldMessage& message) { return message.key == key; });
        found.push_back({customers::FieldMessage::Severity::Error, key, -1, Text::tr("A card needs a name."), {}});
    }
    return found;
}

bool CardSession::isFormField(const fields::Field& field) const {
    if (!field.editable || field.importOnly) return false;
    if (field.key == QLatin1String("kind")) return false; // the switch of a new card
    if (field.key.startsWith(QLatin1String("consent_"))) return true;
    if (std::holds_alternative<fields::Custom>(field.source)) return true;
    const auto* stored = std::get_if<fields::Stored>(&field.source);
    return stored && stored->column.alias == QLatin1String("c");
}

bool CardSession::applies(const fields::Field& field) const {
    switch (field.appliesTo) {
    case fields::AppliesTo::Everyone: return true;
    case fields::AppliesTo::Persons: return !editor.draft().isCompany();
    case fields::AppliesTo::Companies: return editor.draft().isCompany();
    }
    return true;
}

QString partLabel(const QString& key) {
    for (const auto& choices : {customers::phoneLabelChoices(), customers::addressRoleChoices()})
        for (const fields::Choice& choice : choices)
            if (choice.key == key) return choice.label;
    return key;
}

QString consentSource(const QString& stored) {
    if (stored == QLatin1String("card")) return {};
    if (stored == QLatin1String("import")) return Text::tr("Import", "where a consent came from");
    return stored; // as somebody typed it
}

QString linkRole(const QString& key, bool otherIsCompany) {
    if (otherIsCompany && key == QLatin1String("works_for")) return Text::tr("Works for", "a person, for a company");
    for (const fields::Choice& choice : customers::linkRoleChoices())
        if (choice.key == key) return choice.label;
    return key;
}

QString pointsTitle(const QString& kind) {
    if (kind == QLatin1String("phone")) return Text::tr("Phones");
    return one(kind);
}

QString pieceLabel(const CardSession& session, const Card& card, const QString& piece) {
    if (const auto* point = contactPointOf(card, piece))
        return withLabel(one(point->kind), partLabel(point->label).toLower());
    if (const auto* address = addressOf(card, piece))
        return withLabel(one(QStringLiteral("address")), partLabel(address->role).toLower());
    if (const auto* link = linkOf(card, piece)) return link->otherName;
    if (piece.endsWith(QLatin1String("/order"))) return Text::tr("%1, order").arg(one(pieceKind(piece)));
    if (piece.contains(QLatin1Char('/'))) return one(pieceKind(piece));
    const fields::Field* field = session.customers->find(piece);
    return field ? field->label : piece;
}

namespace {

/// A region that the line of an address does not say, as the post has another word for the town's or none ("Toscana"),
/// and that more of those who live there do not have: it may be a slip of the hand, and is to be seen.
bool isOddRegion(const CardSession& session, const customers::Address& address, const QString& line) {
    constexpr int kPlacesMost = 8;
    if (address.region.isEmpty() || address.city.isEmpty()) return false;
    if (formats::regionAbbreviation(address.country, address.region) != address.region) return false;
    if (fold(line).contains(fold(address.region))) return false;
    qint64 same = 0;
    qint64 other = 0;
    for (const customers::KnownPlace& place : session.known.places(address.city, kPlacesMost)) {
        if (fold(place.city) != fold(address.city) || place.region.isEmpty()) continue;
        (fold(place.region) == fold(address.region) ? same : other) += place.cards;
    }
    return other > same;
}

} // namespace

QString pieceText(const CardSession& session, const Card& card, const QString& piece) {
    if (const auto* point = contactPointOf(card, piece)) {
        if (point->kind != QLatin1String("phone")) return point->value;
        return formats::phoneText(formats::readPhone(point->value, session.country()), session.homeCountry);
    }
    if (const auto* address = addressOf(card, piece)) {
        const formats::PostalAddress postal{{},
                                            address->street,
                                            address->street2,
                                            address->postalCode,
                                            address->city,
                                            address->region,
                                            address->country};
        const QString line = formats::addressInOneLine(postal, session.homeCountry);
        return isOddRegion(session, *address, line) ? line + QStringLiteral(" · ") + address->region : line;
    }
    if (const auto* link = linkOf(card, piece)) return linkRole(link->role, link->otherIsCompany);
    const fields::Field* field = session.customers->find(piece);
    return field ? session.formatter.text(customers::valueOf(card, *field), *field) : QString();
}

} // namespace clientela::ui
