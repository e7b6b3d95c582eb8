#include "ui/customers/CardPlan.h"

#include "customers/CardValues.h"
#include "ui/customers/CardPieces.h"

#include <QCoreApplication>

namespace clientela::ui {

using fields::Field;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Card)
};

QString key(const char* text) { return QString::fromLatin1(text); }

/// What a card is called by, in the order in which it is typed.
QStringList nameKeys(bool company) {
    if (company) return {key("company_name")};
    return {key("title"), key("given_name"), key("middle_name"), key("family_name"), key("nickname")};
}

/// Names and the stage stand even where they are empty.
bool isAlwaysShown(const QString& name, bool company) {
    if (name == QLatin1String("stage") || name == QLatin1String("notes") || name == QLatin1String("tags")) return true;
    if (name.startsWith(QLatin1String("consent_"))) return true;
    if (company) return name == QLatin1String("company_name");
    return name == QLatin1String("given_name") || name == QLatin1String("family_name");
}

class Planner {
public:
    Planner(const CardSession& session, const QStringList& added)
        : session_(session), card_(session.editor.draft()), added_(added) {}

    [[nodiscard]] std::vector<CardSection> existing() {
        contact();
        for (const Field& field : session_.customers->fields()) place(field);
        people();
        // What nothing is known of yet is reached by "More…"; an address is asked for often enough to be offered.
        std::erase_if(sections_, [](const CardSection& section) {
            return section.pieces.isEmpty() && !section.missing.contains(key("address"));
        });
        return sections_;
    }

    [[nodiscard]] std::vector<CardSection> fresh() {
        CardSection& only = section(Text::tr("New customer"));
        for (const QString& name : nameKeys(card_.isCompany()))
            if (isAlwaysShown(name, card_.isCompany()) || has(name)) only.pieces += name;
        points(only);
        addresses(only);
        QStringList further{key("source"), key("tags"), key("notes")};
        if (!card_.isCompany()) further.prepend(key("company_name"));
        only.pieces += further;
        for (const Field& field : session_.customers->fields()) {
            if (!session_.isFormField(field) || !session_.applies(field) || only.pieces.contains(field.key) ||
                isOfContact(field.key))
                continue;
            if (has(field.key) && field.key != QLatin1String("stage"))
                only.pieces += field.key;
            else
                only.missing += field.key;
        }
        contactPerson();
        return sections_;
    }

private:
    [[nodiscard]] const Field* field(const char* name) const { return session_.customers->find(key(name)); }

    [[nodiscard]] bool has(const QString& name) const {
        const Field* found = session_.customers->find(name);
        return found && (!fields::isEmpty(customers::valueOf(card_, *found)) || added_.contains(name) ||
                         session_.editor.isChanged(name) || isProposed(name));
    }

    /// A rule has something to say about it.
    [[nodiscard]] bool isProposed(const QString& name) const {
        return (name == QLatin1String("territory") || name == QLatin1String("representative")) &&
               !session_.proposal(name).isEmpty();
    }

    CardSection& section(const QString& title) {
        for (CardSection& one : sections_)
            if (one.title == title) return one;
        sections_.push_back({title, {}, {}});
        return sections_.back();
    }

    void offer(CardSection& where, const QString& name) {
        if (has(name) || isAlwaysShown(name, card_.isCompany()))
            where.pieces += name;
        else
            where.missing += name;
        done_ += name;
    }

    void contact() {
        CardSection& where = section(field("phone")->group);
        for (const QString& name : nameKeys(card_.isCompany())) offer(where, name);
        points(where);
        const QStringList fieldsMissing = where.missing;
        where.missing = removedPoints() + QStringList{key("phone"), key("email"), key("web")} + fieldsMissing;
        contactPerson();
    }

    /// A name on the card of a company, which some files bring along: under its own heading, so that it is clear whose
    /// it is. Those who work there are its people, with cards of their own.
    [[nodiscard]] bool isOfContact(const QString& name) const {
        return card_.isCompany() && (name == QLatin1String("given_name") || name == QLatin1String("family_name"));
    }

    void contactPerson() {
        if (!card_.isCompany()) return;
        CardSection where{Text::tr("Contact person", "section of a company's card"), {}, {}};
        for (const char* name : {"given_name", "family_name"}) {
            if (has(key(name))) where.pieces += key(name);
            done_ += key(name);
        }
        if (!where.pieces.isEmpty()) sections_.push_back(where);
    }

    void points(CardSection& where) const {
        for (const char* kind : {"phone", "email", "web"})
            for (const customers::ContactPoint& point : card_.contactPoints)
                if (point.kind == QLatin1String(kind))
                    where.pieces += QStringLiteral("%1/%2").arg(point.kind).arg(point.id);
    }

    [[nodiscard]] QStringList removedPoints() const {
        QStringList removed;
        for (const customers::ContactPoint& point : session_.editor.original().contactPoints)
            if (const QString piece = QStringLiteral("%1/%2").arg(point.kind).arg(point.id);
                !contactPointOf(card_, piece))
                removed += piece;
        return removed;
    }

    [[nodiscard]] QStringList removedAddresses() const {
        QStringList removed;
        for (const customers::Address& address : session_.editor.original().addresses)
            if (const QString piece = QStringLiteral("address/%1").arg(address.id); !addressOf(card_, piece))
                removed += piece;
        return removed;
    }

    void addresses(CardSection& where) const {
        for (const customers::Address& address : card_.addresses)
            where.pieces += QStringLiteral("address/%1").arg(address.id);
    }

    void place(const Field& one) {
        if (one.key == QLatin1String("street")) {
            CardSection& where = section(one.group);
            addresses(where);
            where.missing += removedAddresses();
            where.missing += key("address");
            return;
        }
        const bool tags = one.key == QLatin1String("tags");
        if ((!session_.isFormField(one) && !tags) || done_.contains(one.key)) return;
        if (session_.applies(one) || has(one.key)) offer(section(groupOf(one)), one.key);
    }

    /// A company has no section of a person's: what is of both (the language) stands with the company.
    [[nodiscard]] const QString& groupOf(const Field& one) const {
        return card_.isCompany() && one.group == field("gender")->group ? field("company_name")->group : one.group;
    }

    void people() {
        if (card_.links.empty() && !card_.isCompany() && !added_.contains(key("people"))) {
            section(field("street")->group).missing += key("people"); // a section that always stands
            return;
        }
        CardSection where{card_.isCompany() ? Text::tr("People") : Text::tr("Works for and belongs to"), {}, {}};
        for (const customers::Link& link : card_.links) {
            const QString piece = QStringLiteral("people/%1").arg(link.other.value); // once, in however many roles
            if (!where.pieces.contains(piece)) where.pieces += piece;
        }
        if (!session_.readOnly) where.pieces += key("people");
        const auto at = std::find_if(sections_.begin(), sections_.end(),
                                     [&](const CardSection& one) { return one.title == field("street")->group; });
        sections_.insert(at, where);
    }

    const CardSession& session_;
    const customers::Card& card_;
    const QStringList& added_;
    std::vector<CardSection> sections_;
    QStringList done_;
};

} // namespace

std::vector<CardSection> planCard(const CardSession& session, const QStringList& added) {
    Planner planner(session, added);
    return session.editor.isNew() ? planner.fresh() : planner.existing();
}

} // namespace clientela::ui
