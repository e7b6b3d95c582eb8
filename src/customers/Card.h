#pragma once

#include "base/Ids.h"
#include "fields/Value.h"

#include <QHash>

#include <array>
#include <optional>
#include <vector>

namespace clientela::customers {

/// A phone, e-mail or web address. The first of a kind on the card is the primary one.
struct ContactPoint {
    qint64 id = 0;     ///< 0: not saved yet
    QString kind;      ///< "phone", "email", "web"
    QString label;     ///< "mobile", "work", "home", "fax", "other" or the user's own; may be empty
    QString value;     ///< as typed
    QString normal;    ///< E.164 or lower-case address; empty where not understood. Made on saving.
    QString extension; ///< of a phone; made on saving
    bool operator==(const ContactPoint&) const = default;
};

struct Address {
    qint64 id = 0;
    QString role = QStringLiteral("billing");
    QString recipient;
    QString street;
    QString street2;
    QString postalCode;
    QString city;
    QString region;
    QString country; ///< ISO 3166-1 alpha-2
    bool operator==(const Address&) const = default;
    [[nodiscard]] bool isBlank() const;
};

/// A tie between two cards: a person and the company they work for, manage or decide for; a head of a household.
struct Link {
    qint64 id = 0;
    CustomerId other;
    bool otherIsCompany = false; ///< the other card is the company or head, this card the person
    QString role;
    QString note;
    QString otherName; ///< as shown; read only
    bool operator==(const Link&) const = default;
};

/// A change of stage, read only: saving a card with another stage writes one.
struct StageEvent {
    QString stage;
    QDateTime at;
    ActorId actor;
    bool operator==(const StageEvent&) const = default;
};

/// Consent to marketing by channel; nothing where it was never asked.
struct Consents {
    std::optional<bool> email, sms, phone, post;
    bool operator==(const Consents&) const = default;
};

/// Everything that a person edits on a card. A value: the editor keeps the one it read and the one being edited.
struct Card {
    CustomerId id;                          ///< null: a new card
    RevisionId token;                       ///< the last revision that touched it, when it was read
    QHash<QString, fields::Value> values{}; ///< by key: the card's own columns and custom fields; no empty ones
    std::vector<ContactPoint> contactPoints{};
    std::vector<Address> addresses{};
    QStringList tags{};
    std::vector<Link> links{};
    Consents consents{};
    std::vector<StageEvent> stages{}; ///< oldest first

    bool operator==(const Card&) const = default;

    /// The text of a value of the card's own; empty if there is none.
    [[nodiscard]] QString text(const QString& key) const;
    /// Sets a value of the card's own; an empty one is taken away.
    void set(const QString& key, fields::Value value);
    [[nodiscard]] bool isCompany() const { return text(QStringLiteral("kind")) == QLatin1String("company"); }
    /// The primary one of a kind (a fax is none); nullptr if there is none.
    [[nodiscard]] const ContactPoint* primary(const QString& kind) const;
    /// The billing address, else the first; nullptr if there is none.
    [[nodiscard]] const Address* mainAddress() const;
    /// The name as it is shown, made like customer_derived.name.
    [[nodiscard]] QString shownName() const;
};

/// A card as a new one begins: a person, suspect.
Card newCard();

} // namespace clientela::customers
