#pragma once

#include "customers/Card.h"
#include "customers/CardHistory.h"

#include <QMap>

namespace clientela::ui {

/// A card being edited, without widgets: the card as it was read, the draft of what it shall be, and what was typed but
/// could not be read yet. A value, so drafts are kept by copying it. Changes are counted, reverted and merged by piece
/// (CardPieces.h). Parts that are not saved yet have negative ids here.
class CardEditor {
public:
    CardEditor() = default;
    /// Begins to edit a card as it was read; one without id is a new card, of which nothing is filled in yet.
    explicit CardEditor(customers::Card original);

    struct Unread;
    /// Goes on where an editor was left: the card as it was read then, its draft, what could not be read.
    static CardEditor restored(customers::Card original, customers::Card draft, QMap<QString, Unread> unread);

    [[nodiscard]] const customers::Card& original() const { return original_; }
    [[nodiscard]] const customers::Card& draft() const { return draft_; }
    [[nodiscard]] bool isNew() const { return original_.id.isNull(); }

    void setValue(const QString& key, const fields::Value& value);
    void setConsent(const QString& key, std::optional<bool> granted);
    void setTags(const QStringList& tags);

    /// Adds an empty part and returns its (negative) id.
    qint64 addContactPoint(const QString& kind, const QString& label);
    qint64 addAddress(const QString& role, const QString& country);
    /// Ties the card to another in a role; `otherIsCompany` as in customers::Link.
    qint64 addLink(CustomerId other, const QString& name, bool otherIsCompany, const QString& role);
    void removeLink(qint64 id);
    /// nullptr if there is none of that id.
    [[nodiscard]] customers::ContactPoint* contactPoint(qint64 id);
    [[nodiscard]] customers::Address* address(qint64 id);
    void removeContactPoint(qint64 id);
    void removeAddress(qint64 id);
    /// Moves a contact point among those of its kind by -1 or 1, or to the first place: it is the primary one then.
    void moveContactPoint(qint64 id, int by);
    void makePrimary(qint64 id);
    /// A person says what a phone or an e-mail is.
    void setLabel(qint64 id, const QString& label);
    [[nodiscard]] const QList<qint64>& labelled() const { return labelled_; } ///< new ones, by setLabel()
    /// The phones that are new and were not labelled by a person.
    [[nodiscard]] QList<qint64> unlabelledPhones() const;
    void moveAddress(qint64 id, int by);

    /// What was typed into a field and is no value: kept as typed, shown with its fault, and keeps the card from being
    /// saved.
    struct Unread {
        QString text;
        QString fault;
        bool operator==(const Unread&) const = default;
    };
    void setUnread(const QString& key, const Unread& unread) { unread_[key] = unread; }
    void clearUnread(const QString& key) { unread_.remove(key); }
    [[nodiscard]] const QMap<QString, Unread>& unread() const { return unread_; }

    /// Somebody of the household gets an address of this card when it is saved.
    struct Along {
        CustomerId who;
        qint64 address = 0; ///< of the draft
        bool operator==(const Along&) const = default;
    };
    /// Counts as a change of that address. It is asked again once that address is reverted, or somebody else changed
    /// the place that they would move from.
    void setAlong(const Along& who, bool along);
    [[nodiscard]] bool isAlong(const Along& who) const { return along_.contains(who); }
    [[nodiscard]] const QList<Along>& along() const { return along_; }

    /// Whether the draft puts the card into the stage of those who are lost, and why it does, as far as somebody said
    /// so: kept with the change, none of its own. Another stage forgets the reason.
    [[nodiscard]] bool isLostByDraft() const;
    void setLostReason(const QString& reason) { lostReason_ = reason; }
    [[nodiscard]] QString lostReason() const { return isLostByDraft() ? lostReason_ : QString(); }

    [[nodiscard]] bool isDirty() const { return !unread_.isEmpty() || !changes().isEmpty(); }
    /// The pieces that differ from the card as it was read, and the addresses that others get.
    [[nodiscard]] QStringList changes() const;
    [[nodiscard]] bool isChanged(const QString& piece) const;
    void revert();
    void revert(const QString& piece);

    /// The draft as it is handed to CardRepository::save: parts that are new have id 0, empty ones are gone.
    [[nodiscard]] customers::Card toSave() const;
    /// The draft was saved as `submitted` (a copy of draft() then) and now reads `fresh`. What was typed meanwhile
    /// stays.
    void saved(const customers::Card& submitted, const customers::Card& fresh);

    /// The pieces that were changed here and, otherwise, by somebody else.
    [[nodiscard]] QStringList conflicts(const customers::Card& theirs) const;
    /// The pieces that only somebody else changed.
    [[nodiscard]] QStringList changedBy(const customers::Card& theirs) const;
    /// Takes over what only somebody else changed, and returns these pieces. With conflicts the card as it was read
    /// keeps its token, so that saving asks.
    QStringList takeOver(const customers::Card& theirs);
    /// Settles all conflicts: `theirPieces` as they have them, the others as drafted here.
    void settle(const customers::Card& theirs, const QStringList& theirPieces);

    /// Puts a value of before into the draft: a field's, a phone's or an address's text, a part or tag that went; one
    /// that came goes again.
    void restore(const customers::CardChange& change);
    /// Adds what another draft says where this card says nothing yet: values, phones and e-mails it lacks, an address,
    /// tags; its notes below those here.
    void add(const customers::Card& typed);

    bool operator==(const CardEditor&) const = default;

private:
    customers::Card original_;
    customers::Card draft_;
    QMap<QString, Unread> unread_;
    QList<Along> along_;
    qint64 lastNew_ = 0;
    QString lostReason_;
    QList<qint64> labelled_; ///< new phones and e-mails whose label a person chose
};

} // namespace clientela::ui
