#include "exchange/ImportCards.h"

#include "base/Fold.h"
#include "customers/FullName.h"
#include "exchange/ImportNames.h"
#include "formats/Email.h"
#include "formats/Phone.h"
#include "storage/UnitOfWork.h"

#include <QCoreApplication>
#include <QSet>

namespace clientela::exchange {

using customers::Card;
using customers::ContactPoint;
using fields::Field;
using fields::Value;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

const QString kKind = QStringLiteral("kind");
const QString kCompany = QStringLiteral("company");
const QString kPerson = QStringLiteral("person");
const QString kGiven = QStringLiteral("given_name");
const QString kFamily = QStringLiteral("family_name");
const QString kMiddle = QStringLiteral("middle_name");
const QString kTitle = QStringLiteral("title");
const QString kCompanyName = QStringLiteral("company_name");
const QString kBilling = QStringLiteral("billing");

/// A whole name that ends or begins as companies' do: "Rossi & Figli S.r.l.", "ООО «Север»".
bool namesCompany(const QString& name) {
    static const QSet<QString> forms{
        QStringLiteral("srl"),  QStringLiteral("srls"), QStringLiteral("spa"),  QStringLiteral("snc"),
        QStringLiteral("sas"),  QStringLiteral("gmbh"), QStringLiteral("ltd"),  QStringLiteral("llc"),
        QStringLiteral("inc"),  QStringLiteral("plc"),  QStringLiteral("corp"), QStringLiteral("slu"),
        QStringLiteral("sarl"), QStringLiteral("bv"),   QStringLiteral("ооо"),  QStringLiteral("оао"),
        QStringLiteral("зао"),  QStringLiteral("пао"),  QStringLiteral("ао")};
    const QStringList words = fold(name).split(QLatin1Char(' '));
    if (words.size() < 2) return false;
    const auto isForm = [](QString word) {
        word.remove(QLatin1Char('.')).remove(QLatin1Char(','));
        return forms.contains(word);
    };
    return isForm(words.front()) || isForm(words.back());
}

QString customers::Address::*addressPart(const QString& name) {
    using customers::Address;
    if (name == QLatin1String("recipient")) return &Address::recipient;
    if (name == QLatin1String("street")) return &Address::street;
    if (name == QLatin1String("street2")) return &Address::street2;
    if (name == QLatin1String("postal_code")) return &Address::postalCode;
    if (name == QLatin1String("city")) return &Address::city;
    if (name == QLatin1String("region")) return &Address::region;
    if (name == QLatin1String("country")) return &Address::country;
    return nullptr;
}

std::optional<bool> customers::Consents::*consentOf(const QString& key) {
    using customers::Consents;
    if (key == QLatin1String("consent_email")) return &Consents::email;
    if (key == QLatin1String("consent_sms")) return &Consents::sms;
    if (key == QLatin1String("consent_phone")) return &Consents::phone;
    if (key == QLatin1String("consent_post")) return &Consents::post;
    return nullptr;
}

customers::Address& addressOf(Card& card, const QString& role) {
    for (customers::Address& address : card.addresses)
        if (address.role == role) return address;
    customers::Address made;
    made.role = role;
    return card.addresses.emplace_back(std::move(made));
}

QString textOf(const Value& value) {
    const auto* text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

} // namespace

CardTaker::CardTaker(storage::UnitOfWork& work, const ImportMapping& mapping, const fields::Catalogue& catalogue,
                     const Currency& currency, const QString& homeCountry, QDate today, Rejects& rejects)
    : work_(work), values_(mapping, catalogue, currency, today), repository_(catalogue, homeCountry),
      bulk_(work, repository_), homeCountry_(homeCountry), matchKey_(mapping.match), matchesOnce_(mapping.matchIsUsual),
      rejects_(rejects) {
    const auto find = [this](const char* key) { return values_.find(QLatin1String(key)); };
    at_ = {find("kind"),         find("title"),        find("given_name"), find("family_name"),
           find("company_name"), find("contact_name"), find("name"),       values_.find(matchKey_)};
    QHash<QString, int> seen;
    for (const RowValues::Column& column : values_.columns()) {
        Target target = targetOf(column.reader.field());
        target.ordinal = seen[target.key]++;
        namesPeople_ = namesPeople_ || target.place == Place::FullName || target.place == Place::ContactName ||
                       target.place == Place::Point || target.key == kGiven || target.key == kFamily ||
                       target.key == kCompanyName;
        targets_.push_back(std::move(target));
    }
    if (!matchKey_.isEmpty() && matchKey_ != QLatin1String("id"))
        match_.emplace(work.connection(), *catalogue.find(matchKey_), homeCountry);
}

CardTaker::Target CardTaker::targetOf(const Field& field) {
    Target target{Place::Value, field.key, {}, {}, 0, nullptr, nullptr, &field};
    if (field.key == QLatin1String("id")) {
        target.place = Place::Id;
    } else if (field.key == kKind) {
        target.place = Place::Kind;
    } else if (field.key == QLatin1String("name")) {
        target.place = Place::FullName;
    } else if (field.key == QLatin1String("contact_name")) {
        target.place = Place::ContactName;
    } else if (field.key == QLatin1String("tags")) {
        target.place = Place::Tags;
    } else if ((target.consent = consentOf(field.key))) {
        target.place = Place::Consent;
    } else if (field.type == fields::Type::Phone || field.key == QLatin1String("email") ||
               field.key == QLatin1String("website")) {
        target.place = Place::Point;
        target.kind = field.type == fields::Type::Phone     ? QStringLiteral("phone")
                      : field.key == QLatin1String("email") ? QStringLiteral("email")
                                                            : QStringLiteral("web");
        if (field.type == fields::Type::Phone) target.label = field.key.section(QLatin1Char('_'), 1);
    } else {
        const QString role = field.key.section(QLatin1Char('_'), 0, 0);
        const bool otherRole = role == QLatin1String("home") || role == QLatin1String("delivery");
        target.part = addressPart(otherRole ? field.key.section(QLatin1Char('_'), 1) : field.key);
        if (target.part) {
            target.place = Place::Address;
            target.label = otherRole ? role : kBilling;
        }
    }
    return target;
}

QString CardTaker::kindOfRow() const {
    if (const QString said = values_.text(at_.kind); !said.isEmpty()) return said;
    const bool apart = tells(at_.given) || tells(at_.family);
    // Who names a contact person beside the name itself speaks of a company.
    if (tells(at_.contact) && !apart && (tells(at_.company) || tells(at_.name))) return kCompany;
    if (tells(at_.company)) return apart || tells(at_.name) ? kPerson : kCompany;
    return namesCompany(values_.text(at_.name)) ? kCompany : kPerson;
}

void CardTaker::apply(Card& card) {
    if (card.id.isNull()) card.set(kKind, kindOfRow());
    QString fullName;
    QString contact;
    for (size_t i = 0; i < targets_.size(); ++i) {
        const Target& target = targets_[i];
        const Value& value = values_.columns()[i].value;
        if (fields::isEmpty(value)) continue;
        switch (target.place) {
        case Place::Value:
        case Place::Kind: card.set(target.key, value); break;
        case Place::FullName: fullName = textOf(value); break;
        case Place::ContactName: contact = textOf(value); break;
        case Place::Point:
            for (const QString& part : partsOf(textOf(value), *target.field)) applyPoint(card, target, part);
            break;
        case Place::Address: addressOf(card, target.label).*target.part = textOf(value); break;
        case Place::Consent: card.consents.*target.consent = std::get<qint64>(value) != 0; break;
        case Place::Tags: card.tags = std::get<QStringList>(value); break;
        case Place::Id: break;
        }
    }
    applyName(card, fullName, contact);
}

void CardTaker::applyName(Card& card, const QString& fullName, const QString& contact) {
    const QString language = card.text(QStringLiteral("language"));
    const auto fill = [&](const QString& whole) {
        const customers::NameParts parts = customers::splitName(whole, language);
        card.set(kGiven, parts.given);
        card.set(kFamily, parts.family);
        if (!parts.middle.isEmpty()) card.set(kMiddle, parts.middle);
        if (!parts.title.isEmpty() && !tells(at_.title)) card.set(kTitle, parts.title);
    };
    // Beside one part of a name the whole one gives the other; beside both it says nothing new, or it is remarked upon.
    const auto complete = [&](const QString& whole) {
        if (!saysMore(whole, {card.text(kTitle), card.text(kGiven), card.text(kMiddle), card.text(kFamily)})) return;
        if (!tells(at_.given))
            card.set(kGiven, restOfName(whole, card.text(kFamily)));
        else if (!tells(at_.family))
            card.set(kFamily, restOfName(whole, card.text(kGiven)));
        else
            values_.remark(Remark::About::Name, whole);
    };
    const bool apart = tells(at_.given) || tells(at_.family);
    bool named = apart; // whether the names of a person are told already
    const auto person = [&](const QString& whole) {
        apart ? complete(whole) : fill(whole);
        named = true;
    };
    // A name written as the card shows it already says nothing new.
    if (!fullName.isEmpty() && fold(fullName) != fold(card.shownName())) {
        if (!card.isCompany())
            person(fullName);
        else if (!tells(at_.company))
            card.set(kCompanyName, fullName);
        else if (contact.isEmpty() && !apart)
            person(fullName);
        else
            values_.remark(Remark::About::Name, fullName);
    }
    if (contact.isEmpty()) return;
    if (!named || apart)
        person(contact);
    else if (saysMore(contact, {card.text(kTitle), card.text(kGiven), card.text(kMiddle), card.text(kFamily)}))
        values_.remark(Remark::About::Name, contact);
}

void CardTaker::applyPoint(Card& card, const Target& target, const QString& text) const {
    const auto normal = [&](const QString& value) -> QString {
        if (target.kind == QLatin1String("email")) return formats::emailKey(value);
        if (target.kind != QLatin1String("phone")) return value;
        const auto* address = card.mainAddress();
        const bool abroad = address && !address->country.isEmpty();
        const formats::StoredPhone phone = formats::storedPhone(value, abroad ? address->country : homeCountry_);
        return phone.e164.isEmpty() ? value : phone.e164 + QLatin1Char('x') + phone.extension;
    };
    const auto isSame = [&](const ContactPoint& point) {
        return point.kind == target.kind && (point.value == text || normal(point.value) == normal(text));
    };
    const bool known = !card.contactPoints.empty() && !target.label.isEmpty();
    const auto same = std::find_if(card.contactPoints.begin(), card.contactPoints.end(), isSame);
    if (same != card.contactPoints.end()) {
        if (known && same->label.isEmpty()) same->label = target.label;
        return;
    }
    // On a card that is there, the file's n-th number takes the place of the n-th of its label.
    if (!card.id.isNull()) {
        int ordinal = target.ordinal;
        for (ContactPoint& point : card.contactPoints) {
            const bool fax = point.label == QLatin1String("fax");
            const bool fits = point.kind == target.kind && point.id != 0 &&
                              (target.label.isEmpty() ? !fax : point.label == target.label);
            if (!fits || ordinal-- > 0) continue;
            point.value = text;
            return;
        }
    }
    card.contactPoints.push_back({0, target.kind, target.label, text, {}, {}});
}

std::optional<BadRow> CardTaker::nameless(qint64 line, const Card& card) const {
    if (!namesPeople_ || !card.shownName().isEmpty()) return std::nullopt;
    return values_.bad(line, QStringLiteral("name"),
                       Words::tr("There is neither a name nor an e-mail address nor a phone number."));
}

std::optional<BadRow> CardTaker::readCard(const CsvReader& reader, Card& card) {
    if (const auto fault = reader.fault()) return BadRow{reader.line(), {}, {}, *fault};
    if (auto bad = values_.read(reader)) return bad;
    apply(card);
    return std::nullopt;
}

CardTaker::Row CardTaker::read(const CsvReader& reader) {
    Row row;
    row.line = reader.line();
    row.bad = readCard(reader, row.card);
    if (!row.bad) row.bad = nameless(reader.line(), row.card);
    if (row.bad) {
        row.texts = reader.texts();
        return row;
    }
    row.card = repository_.normalised(std::move(row.card));
    row.remarks = values_.remarks();
    return row;
}

void CardTaker::put(const Row& row) {
    if (row.bad) return rejects_.add(*row.bad, row.texts);
    bulk_.add(row.card);
    remarks_.add(row.remarks, row.line);
    ++counts_.added;
}

std::optional<BadRow> CardTaker::match(const CsvReader& reader) {
    Card card;
    if (auto bad = readCard(reader, card)) return bad;
    if (matchKey_ == QLatin1String("id")) {
        const auto number = values_.number(at_.match);
        if (number) return update(reader.line(), CustomerId(*number));
    }
    if (match_) {
        if (const auto found = match_->find(card)) {
            if (found->several)
                return values_.bad(reader.line(), matchKey_,
                                   Words::tr("Several cards have “%1”.").arg(values_.text(at_.match)));
            if (!found->id.isNull() && matchesOnce_ && wasMatched(found->id))
                return values_.bad(reader.line(), matchKey_,
                                   Words::tr("Several rows have “%1”.").arg(values_.text(at_.match)));
            if (!found->id.isNull()) return update(reader.line(), found->id);
        }
    }
    if (auto bad = nameless(reader.line(), card)) return bad;
    const CustomerId id = bulk_.add(repository_.normalised(card));
    if (match_ && !matchesOnce_) match_->add(card, id);
    ++counts_.added;
    return std::nullopt;
}

/// What looked like a customer's number may be that of an agent or a zone, which many rows share: where nobody asked to
/// match by it, none of them overwrites another.
bool CardTaker::wasMatched(CustomerId id) {
    const auto at = static_cast<size_t>(id.value);
    if (matched_.size() <= at) matched_.resize(at + 1);
    const bool was = matched_[at];
    matched_[at] = true;
    return was;
}

std::optional<BadRow> CardTaker::update(qint64 line, CustomerId id) {
    const auto before = repository_.load(work_.connection(), id);
    if (!before) return values_.bad(line, matchKey_, Words::tr("There is no card number %1.").arg(id.value));
    Card after = *before;
    apply(after);
    after = repository_.normalised(std::move(after));
    after.tags.sort();
    Card was = repository_.normalised(*before);
    was.tags.sort();
    if (after == was) {
        ++counts_.unchanged;
        return std::nullopt;
    }
    repository_.save(work_, *before, after);
    ++counts_.updated;
    return std::nullopt;
}

void CardTaker::take(const CsvReader& reader) {
    if (!matches()) return put(read(reader));
    if (auto bad = match(reader)) return rejects_.add(std::move(*bad), reader.texts());
    remarks_.add(values_.remarks(), reader.line());
}

} // namespace clientela::exchange
