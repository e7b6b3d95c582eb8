#pragma once

#include "customers/CardCheck.h"
#include "customers/Household.h"
#include "customers/KnownWords.h"
#include "customers/Territories.h"
#include "fields/Catalogue.h"
#include "fields/Formatter.h"
#include "fields/TypedText.h"
#include "office/GivenNames.h"
#include "ui/customers/CardEditor.h"
#include "ui/customers/CardPresence.h"

#include <functional>
#include <optional>

namespace clientela::ui {

/// What the parts of a card's page share: the card being edited, its fields, and the forms of values. Owned by the
/// page, which outlives its parts.
struct CardSession {
    CardEditor editor;
    const fields::Catalogue* customers; ///< renewed by the page when custom fields change
    fields::Formatter formatter;
    fields::Typing typing;
    QString homeCountry; ///< ISO 3166-1
    bool readOnly = false;
    CardPresence presence{};  ///< whether it is there: it may have been deleted or archived
    bool isFromCall = false;  ///< a new card that begins with the number that calls
    bool nameMissing = false; ///< saving was refused: a new card needs a name
    /// Cards by what is typed, to be linked; and what a linked card is told by beside its name. Given by the page,
    /// which reads the file (CardLookups).
    struct Person {
        CustomerId id;
        QString name;
        bool isCompany = false;
        QString second; ///< town, phone
    };
    std::function<std::vector<Person>(const QString& typed)> findCards{};
    std::function<Person(CustomerId id)> aboutCard{};
    /// The card of a company of exactly that name.
    std::function<std::optional<Person>(const QString& name)> companyCalled{};
    /// Puts a card of that name into the file, to be linked, and tells its id once it is there.
    std::function<void(const QString& name, bool isCompany, std::function<void(CustomerId)> done)> makeCard{};
    /// Whom the draft is tied to as a household; stays until its ties change. Given by the page, too.
    std::function<const std::vector<customers::Housemate>&()> household{};
    /// Who lives at a place; stays until another one is asked about. Given by the page, too.
    std::function<const std::vector<customers::Housemate>&(const customers::Address&)> peopleAt{};
    /// Why customers were lost, the most frequent reason first. Given by the page, too.
    std::function<QStringList()> lostReasons{};
    customers::TerritoryRules territories{}; ///< by which territory and representative are proposed
    office::GivenNames colleagues{};         ///< how those who work with the file are called in its head
    customers::KnownWords known{};           ///< what other cards say, to complete by; empty until a job has read it

    /// Whether the file has the card, archived or not: it is no new one, and was not deleted meanwhile.
    [[nodiscard]] bool isKept() const { return !editor.isNew() && !presence.gone; }
    /// What a piece of the card is called; one that the draft has no more, as it was.
    [[nodiscard]] QString labelOf(const QString& piece) const;
    /// A moment of today as a time, else as a day.
    [[nodiscard]] QString whenText(const QDateTime& at) const;
    /// Whose national phone numbers the card's are.
    [[nodiscard]] QString country() const;
    /// Where somebody new lives as far as their first phone says so: the country of its number, else one's own.
    [[nodiscard]] QString likelyCountry() const;
    /// Labels the phones that are new by what the numbering plan says of them, until a person has chosen a label:
    /// mobile, or where it rings, at home or (of a company) at work.
    void labelPhones();
    /// Whether the draft has a name of its own: a phone or an e-mail is none.
    [[nodiscard]] bool hasName() const;
    /// What is to be said beside the fields: what checkCard() finds and what could not be read.
    [[nodiscard]] std::vector<customers::FieldMessage> messages() const;
    /// What is proposed for a field. "territory" and "representative" by the address of the draft: where the field is
    /// empty, or says something else though the address was changed. "source" of a card that a call began, in the words
    /// of the other cards. Empty for nothing.
    [[nodiscard]] QString proposal(const QString& field) const;
    /// Fields that the card's form shows as one value each: its own columns, custom fields and consents.
    [[nodiscard]] bool isFormField(const fields::Field& field) const;
    /// Fields of the card's kind (person or company).
    [[nodiscard]] bool applies(const fields::Field& field) const;
};

/// A value that follows from others and is only read: "Average order", "€81.45".
struct CardFact {
    QString label;
    QString value;
    bool operator==(const CardFact&) const = default;
};

/// What a piece of a card is called: "Family name", "Phone, mobile", "Address, billing".
QString pieceLabel(const CardSession& session, const customers::Card& card, const QString& piece);
/// What it says on a card, as people read it; empty for nothing.
QString pieceText(const CardSession& session, const customers::Card& card, const QString& piece);
/// The label of a contact point or the role of an address as people read it: "mobile" where there is a word for it,
/// else as typed.
QString partLabel(const QString& key);
/// How a consent was given, as people read it; empty where it was set on a card, which says nothing of how.
QString consentSource(const QString& stored);
/// "Works there", "Decides"; of a company on its person's card "Works for".
QString linkRole(const QString& key, bool otherIsCompany = false);
/// "Phones", "E-mail", "Web".
QString pointsTitle(const QString& kind);

} // namespace clientela::ui
