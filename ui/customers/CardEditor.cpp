#include "ui/customers/CardEditor.h"

#include "customers/Household.h"
#include "ui/customers/CardPieces.h"

#include <algorithm>

namespace clientela::ui {

using customers::Address;
using customers::Card;
using customers::ContactPoint;
using customers::Link;

namespace {
const QString kStage = QStringLiteral("stage");
}

CardEditor::CardEditor(Card original) : original_(std::move(original)), draft_(original_) {}

CardEditor CardEditor::restored(Card original, Card draft, QMap<QString, Unread> unread) {
    CardEditor editor(std::move(original));
    editor.draft_ = std::move(draft);
    editor.unread_ = std::move(unread);
    for (const ContactPoint& point : editor.draft_.contactPoints) editor.lastNew_ = std::min(editor.lastNew_, point.id);
    for (const Address& address : editor.draft_.addresses) editor.lastNew_ = std::min(editor.lastNew_, address.id);
    for (const Link& link : editor.draft_.links) editor.lastNew_ = std::min(editor.lastNew_, link.id);
    return editor;
}

void CardEditor::setValue(const QString& key, const fields::Value& value) {
    if (key == kStage) lostReason_.clear();
    draft_.set(key, value);
    clearUnread(key);
}

void CardEditor::setConsent(const QString& key, std::optional<bool> granted) {
    if (auto consent = consentOf(key)) draft_.consents.*consent = granted;
}

void CardEditor::setTags(const QStringList& tags) { draft_.tags = tags; }

qint64 CardEditor::addContactPoint(const QString& kind, const QString& label) {
    draft_.contactPoints.push_back({--lastNew_, kind, label, {}, {}, {}});
    return lastNew_;
}

qint64 CardEditor::addLink(CustomerId other, const QString& name, bool otherIsCompany, const QString& role) {
    draft_.links.push_back({--lastNew_, other, otherIsCompany, role, {}, name});
    return lastNew_;
}

void CardEditor::removeLink(qint64 id) {
    std::erase_if(draft_.links, [&](const Link& link) { return link.id == id; });
}

qint64 CardEditor::addAddress(const QString& role, const QString& country) {
    Address address;
    address.id = --lastNew_;
    address.role = role;
    address.country = country;
    draft_.addresses.push_back(address);
    return lastNew_;
}

ContactPoint* CardEditor::contactPoint(qint64 id) {
    return const_cast<ContactPoint*>(partOf(draft_.contactPoints, id)); // the draft is ours
}

Address* CardEditor::address(qint64 id) { return const_cast<Address*>(partOf(draft_.addresses, id)); }

void CardEditor::removeContactPoint(qint64 id) {
    std::erase_if(draft_.contactPoints, [&](const ContactPoint& point) { return point.id == id; });
}

void CardEditor::removeAddress(qint64 id) {
    std::erase_if(draft_.addresses, [&](const Address& address) { return address.id == id; });
}

void CardEditor::moveContactPoint(qint64 id, int by) {
    auto& points = draft_.contactPoints;
    const auto here =
        std::find_if(points.begin(), points.end(), [&](const ContactPoint& point) { return point.id == id; });
    if (here == points.end()) return;
    for (auto at = here; by < 0 ? at != points.begin() : at + 1 != points.end();) {
        at += by;
        if (at->kind != here->kind) continue;
        std::iter_swap(here, at);
        return;
    }
}

void CardEditor::makePrimary(qint64 id) {
    auto& points = draft_.contactPoints;
    const auto here =
        std::find_if(points.begin(), points.end(), [&](const ContactPoint& point) { return point.id == id; });
    if (here == points.end()) return;
    const auto first = std::find_if(points.begin(), here, [&](const ContactPoint& p) { return p.kind == here->kind; });
    std::rotate(first, here, here + 1);
}

void CardEditor::setLabel(qint64 id, const QString& label) {
    ContactPoint* point = contactPoint(id);
    if (!point) return;
    point->label = label;
    if (id < 0 && !labelled_.contains(id)) labelled_ += id;
}

QList<qint64> CardEditor::unlabelledPhones() const {
    QList<qint64> ids;
    for (const ContactPoint& point : draft_.contactPoints)
        if (point.id < 0 && point.kind == QLatin1String("phone") && !labelled_.contains(point.id)) ids += point.id;
    return ids;
}

void CardEditor::moveAddress(qint64 id, int by) {
    auto& all = draft_.addresses;
    const auto here = std::find_if(all.begin(), all.end(), [&](const Address& address) { return address.id == id; });
    if (here == all.end() || (by < 0 && here == all.begin()) || (by > 0 && here + 1 == all.end())) return;
    std::iter_swap(here, here + by);
}

void CardEditor::setAlong(const Along& who, bool along) {
    along_.removeAll(who);
    if (along) along_ += who;
}

QStringList CardEditor::changes() const {
    QStringList changed;
    for (const QString& piece : piecesOf({&original_, &draft_}))
        if (!samePiece(original_, draft_, piece)) changed += piece;
    for (auto it = unread_.cbegin(); it != unread_.cend(); ++it)
        if (!changed.contains(it.key())) changed += it.key();
    // Nothing changes here, and it is to be saved all the same.
    for (const Along& one : along_)
        if (const QString piece = QStringLiteral("address/%1").arg(one.address);
            !changed.contains(piece) && partOf(draft_.addresses, one.address))
            changed += piece;
    return changed;
}

bool CardEditor::isChanged(const QString& piece) const {
    return unread_.contains(piece) || !samePiece(original_, draft_, piece);
}

void CardEditor::revert() {
    draft_ = original_;
    unread_.clear();
    along_.clear();
    lostReason_.clear();
}

void CardEditor::revert(const QString& piece) {
    copyPiece(original_, draft_, piece);
    unread_.remove(piece);
    if (piece == kStage) lostReason_.clear();
    if (!isAddress(piece)) return;
    // Nobody moves any more; whoever changes the address once more is asked once more.
    along_.removeIf([id = pieceId(piece)](const Along& one) { return one.address == id; });
}

bool CardEditor::isLostByDraft() const {
    const QString lost = QStringLiteral("lost");
    return draft_.text(kStage) == lost && original_.text(kStage) != lost;
}

Card CardEditor::toSave() const { return withoutNewIds(draft_); }

void CardEditor::saved(const Card& submitted, const Card& fresh) {
    Card base = submitted;
    adoptIds(submitted, fresh, draft_, base);
    Card draft = fresh;
    for (const QString& piece : piecesOf({&base, &draft_}))
        if (!samePiece(base, draft_, piece)) copyPiece(draft_, draft, piece);
    original_ = fresh;
    draft_ = draft;
    along_.clear();
    lostReason_.clear();
}

QStringList CardEditor::conflicts(const Card& theirs) const {
    QStringList both;
    for (const QString& piece : piecesOf({&original_, &draft_, &theirs}))
        if (!samePiece(original_, draft_, piece) && !samePiece(original_, theirs, piece) &&
            !samePiece(draft_, theirs, piece) && !isOrder(piece))
            both += piece;
    return both;
}

QStringList CardEditor::changedBy(const Card& theirs) const {
    QStringList pieces;
    for (const QString& piece : piecesOf({&original_, &draft_, &theirs}))
        if (!samePiece(original_, theirs, piece) && samePiece(original_, draft_, piece)) pieces += piece;
    return pieces;
}

QStringList CardEditor::takeOver(const Card& theirs) {
    const QStringList pieces = changedBy(theirs);
    if (conflicts(theirs).isEmpty()) {
        settle(theirs, {});
        return pieces;
    }
    for (const QString& piece : pieces) {
        copyPiece(theirs, draft_, piece);
        copyPiece(theirs, original_, piece);
    }
    return pieces;
}

void CardEditor::settle(const Card& theirs, const QStringList& theirPieces) {
    Card draft = theirs;
    for (const QString& piece : changes())
        // What is only to be taken along was not typed here.
        if (!samePiece(original_, draft_, piece) && !theirPieces.contains(piece) && !unread_.contains(piece))
            copyPiece(draft_, draft, piece);
    for (const QString& piece : theirPieces) unread_.remove(piece);
    // Empty parts that were just added stand on, so that what is being typed has its place.
    for (const ContactPoint& point : draft_.contactPoints)
        if (point.id < 0 && !partOf(draft.contactPoints, point.id)) draft.contactPoints.push_back(point);
    for (const Address& address : draft_.addresses)
        if (address.id < 0 && !partOf(draft.addresses, address.id)) draft.addresses.push_back(address);
    // Who was to leave a place with the customer was not asked whether to leave another.
    along_.removeIf([&](const Along& one) {
        const Address* was = partOf(original_.addresses, one.address);
        const Address* now = partOf(theirs.addresses, one.address);
        return (was || now) && !(was && now && customers::samePlace(*was, *now));
    });
    original_ = theirs;
    draft_ = draft;
}

namespace {

QString Address::*addressMember(const QString& column) {
    static const QHash<QString, QString Address::*> members{{QStringLiteral("role"), &Address::role},
                                                            {QStringLiteral("recipient"), &Address::recipient},
                                                            {QStringLiteral("street"), &Address::street},
                                                            {QStringLiteral("street2"), &Address::street2},
                                                            {QStringLiteral("postal_code"), &Address::postalCode},
                                                            {QStringLiteral("city"), &Address::city},
                                                            {QStringLiteral("region"), &Address::region},
                                                            {QStringLiteral("country"), &Address::country}};
    return members.value(column, nullptr);
}

} // namespace

void CardEditor::restore(const customers::CardChange& change) {
    using What = customers::CardChange::What;
    const auto* text = std::get_if<QString>(&change.before);
    const QString before = text ? *text : QString();
    switch (change.what) {
    case What::Value: return setValue(change.key, change.before);
    case What::Tag:
        if (const auto* added = std::get_if<QString>(&change.after)) draft_.tags.removeAll(*added);
        if (!before.isEmpty() && !draft_.tags.contains(before)) draft_.tags += before;
        return;
    case What::ContactPoint:
        if (ContactPoint* point = contactPoint(change.part)) {
            if (change.member == QLatin1String("value")) point->value = before;
            if (change.member == QLatin1String("label")) point->label = before;
            if (change.member.isEmpty() && before.isEmpty()) removeContactPoint(change.part); // it came then
        } else if (!before.isEmpty()) {
            contactPoint(addContactPoint(change.key, {}))->value = before;
        }
        return;
    case What::Address:
        if (Address* there = address(change.part))
            if (QString Address::*member = addressMember(change.member)) there->*member = before;
        return;
    case What::Link:
    case What::Consent: return; // a tie is made again on purpose, a consent given again by the person alone
    }
}

void CardEditor::add(const Card& typed) {
    const QString notes = QStringLiteral("notes");
    for (auto it = typed.values.cbegin(); it != typed.values.cend(); ++it) {
        if (fields::isEmpty(draft_.values.value(it.key())))
            setValue(it.key(), it.value());
        else if (it.key() == notes && draft_.text(notes) != typed.text(notes))
            setValue(notes, draft_.text(notes) + QLatin1Char('\n') + typed.text(notes));
    }
    for (const ContactPoint& point : typed.contactPoints) {
        const bool known =
            std::any_of(draft_.contactPoints.begin(), draft_.contactPoints.end(), [&](const ContactPoint& mine) {
                return mine.kind == point.kind &&
                       (mine.value == point.value || (!point.normal.isEmpty() && mine.normal == point.normal));
            });
        if (known || point.value.trimmed().isEmpty()) continue;
        const qint64 id = addContactPoint(point.kind, point.label);
        contactPoint(id)->value = point.value;
        labelled_ += id; // as it was there
    }
    for (const Address& address : typed.addresses) {
        if (!draft_.addresses.empty() || address.isBlank()) continue;
        Address* added = this->address(addAddress(address.role, address.country));
        const qint64 id = added->id;
        *added = address;
        added->id = id;
    }
    for (const QString& tag : typed.tags)
        if (!draft_.tags.contains(tag, Qt::CaseInsensitive)) draft_.tags += tag;
}

} // namespace clientela::ui
