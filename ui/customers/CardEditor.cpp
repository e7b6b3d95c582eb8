#include "ui/customers/CardEditor.h"

#include "customers/Household.h"

#include <algorithm>

namespace clientela::ui {

using customers::Address;
using customers::Card;
using customers::Consents;
using customers::ContactPoint;
using customers::Link;

namespace {

constexpr const char* kKinds[] = {"phone", "email", "web"};
const QLatin1String kOrder("order");
const QLatin1String kAddress("address");
const QLatin1String kTags("tags");
const QLatin1String kLink("link");

struct ConsentKey {
    const char* key;
    std::optional<bool> Consents::*member;
};
constexpr ConsentKey kConsents[] = {{"consent_email", &Consents::email},
                                    {"consent_sms", &Consents::sms},
                                    {"consent_phone", &Consents::phone},
                                    {"consent_post", &Consents::post}};

std::optional<bool> Consents::*consentOf(const QString& key) {
    for (const ConsentKey& consent : kConsents)
        if (key == QLatin1String(consent.key)) return consent.member;
    return nullptr;
}

QString pieceOf(const QString& kind, qint64 id) { return kind + QLatin1Char('/') + QString::number(id); }

/// One that was just added and not filled in is as good as none.
bool counts(const ContactPoint& point) { return point.id > 0 || !point.value.trimmed().isEmpty(); }
bool counts(const Address& address) { return address.id > 0 || !address.isBlank(); }

bool counts(const Link& link) { return !link.other.isNull(); }

bool same(const ContactPoint& a, const ContactPoint& b) {
    return a.value == b.value && a.label == b.label; // the rest follows on saving
}
bool same(const Address& a, const Address& b) { return a == b; }
bool same(const Link& a, const Link& b) { return a.other == b.other && a.role == b.role && a.note == b.note; }

template <class Part>
const Part* find(const std::vector<Part>& parts, qint64 id) {
    const auto it = std::find_if(parts.begin(), parts.end(), [&](const Part& part) { return part.id == id; });
    return it == parts.end() ? nullptr : &*it;
}

template <class Part>
bool samePart(const std::vector<Part>& a, const std::vector<Part>& b, qint64 id) {
    const Part* one = find(a, id);
    const Part* other = find(b, id);
    const bool oneCounts = one && counts(*one);
    const bool otherCounts = other && counts(*other);
    return oneCounts == otherCounts && (!oneCounts || same(*one, *other));
}

template <class Part>
void copyPart(const std::vector<Part>& from, std::vector<Part>& to, qint64 id) {
    const Part* source = find(from, id);
    const auto there = std::find_if(to.begin(), to.end(), [&](const Part& part) { return part.id == id; });
    if (!source && there != to.end())
        to.erase(there);
    else if (source && there != to.end())
        *there = *source;
    else if (source)
        to.insert(to.begin() + std::min(source - from.data(), static_cast<std::ptrdiff_t>(to.size())), *source);
}

/// The ids that both have, in the order of the first.
template <class Part>
std::vector<qint64> sharedOrder(const std::vector<Part>& parts, const std::vector<Part>& other, const QString& kind) {
    std::vector<qint64> ids;
    for (const Part& part : parts) {
        if constexpr (std::is_same_v<Part, ContactPoint>)
            if (part.kind != kind) continue;
        if (find(other, part.id)) ids.push_back(part.id);
    }
    return ids;
}

/// Puts those of `to` that `from` has too into its order, in the places they stand in.
template <class Part>
void copyOrder(const std::vector<Part>& from, std::vector<Part>& to, const QString& kind) {
    const std::vector<qint64> wanted = sharedOrder(from, to, kind);
    const std::vector<Part> old = to;
    size_t next = 0;
    for (Part& part : to) {
        if (std::find(wanted.begin(), wanted.end(), part.id) == wanted.end()) continue;
        part = *find(old, wanted[next++]);
    }
}

void addPieces(QStringList& pieces, const Card& card) {
    const auto add = [&](const QString& piece) {
        if (!pieces.contains(piece)) pieces += piece;
    };
    QStringList keys = card.values.keys();
    keys.sort();
    for (const QString& key : keys) add(key);
    for (const ContactPoint& point : card.contactPoints) add(pieceOf(point.kind, point.id));
    for (const Address& address : card.addresses) add(pieceOf(kAddress, address.id));
    for (const Link& link : card.links) add(pieceOf(kLink, link.id));
}

QStringList piecesOf(const Card& a, const Card& b, const Card& c) {
    QStringList pieces;
    for (const Card* card : {&a, &b, &c}) addPieces(pieces, *card);
    pieces += {kTags, kAddress + QLatin1Char('/') + kOrder};
    for (const ConsentKey& consent : kConsents) pieces += QString::fromLatin1(consent.key);
    for (const char* kind : kKinds) pieces += QString::fromLatin1(kind) + QLatin1Char('/') + kOrder;
    return pieces;
}

bool isAddress(const QString& kind) { return kind == kAddress; }
bool isLink(const QString& kind) { return kind == kLink; }

bool samePiece(const Card& a, const Card& b, const QString& piece) {
    if (piece == kTags) return a.tags == b.tags;
    if (auto consent = consentOf(piece)) return a.consents.*consent == b.consents.*consent;
    const qsizetype slash = piece.indexOf(QLatin1Char('/'));
    if (slash < 0) return a.values.value(piece) == b.values.value(piece);
    const QString kind = piece.left(slash);
    const QString which = piece.mid(slash + 1);
    if (which == kOrder)
        return isAddress(kind)
                   ? sharedOrder(a.addresses, b.addresses, kind) == sharedOrder(b.addresses, a.addresses, kind)
                   : sharedOrder(a.contactPoints, b.contactPoints, kind) ==
                         sharedOrder(b.contactPoints, a.contactPoints, kind);
    if (isLink(kind)) return samePart(a.links, b.links, which.toLongLong());
    return isAddress(kind) ? samePart(a.addresses, b.addresses, which.toLongLong())
                           : samePart(a.contactPoints, b.contactPoints, which.toLongLong());
}

void copyPiece(const Card& from, Card& to, const QString& piece) {
    const qsizetype slash = piece.indexOf(QLatin1Char('/'));
    const QString kind = piece.left(slash);
    const QString which = piece.mid(slash + 1);
    if (piece == kTags)
        to.tags = from.tags;
    else if (auto consent = consentOf(piece))
        to.consents.*consent = from.consents.*consent;
    else if (slash < 0)
        to.set(piece, from.values.value(piece));
    else if (which == kOrder && isAddress(kind))
        copyOrder(from.addresses, to.addresses, kind);
    else if (which == kOrder)
        copyOrder(from.contactPoints, to.contactPoints, kind);
    else if (isLink(kind))
        copyPart(from.links, to.links, which.toLongLong());
    else if (isAddress(kind))
        copyPart(from.addresses, to.addresses, which.toLongLong());
    else
        copyPart(from.contactPoints, to.contactPoints, which.toLongLong());
}

/// Gives the parts that were new when they were submitted the ids they have now: in order, those the file added.
template <class Part>
void adoptIds(const std::vector<Part>& submitted, const std::vector<Part>& fresh, std::vector<Part>& draft,
              std::vector<Part>& base) {
    std::vector<qint64> given;
    for (const Part& part : fresh)
        if (!find(submitted, part.id)) given.push_back(part.id);
    size_t next = 0;
    for (const Part& part : submitted) {
        if (part.id > 0 || !counts(part) || next >= given.size()) continue;
        for (std::vector<Part>* parts : {&draft, &base})
            for (Part& one : *parts)
                if (one.id == part.id) one.id = given[next];
        ++next;
    }
}

template <class Part>
std::vector<Part> withoutNewIds(std::vector<Part> parts) {
    std::erase_if(parts, [](const Part& part) { return !counts(part); });
    for (Part& part : parts) part.id = std::max<qint64>(part.id, 0);
    return parts;
}

} // namespace

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
    return const_cast<ContactPoint*>(find(draft_.contactPoints, id)); // the draft is ours
}

Address* CardEditor::address(qint64 id) { return const_cast<Address*>(find(draft_.addresses, id)); }

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
    for (const QString& piece : piecesOf(original_, draft_, {}))
        if (!samePiece(original_, draft_, piece)) changed += piece;
    for (auto it = unread_.cbegin(); it != unread_.cend(); ++it)
        if (!changed.contains(it.key())) changed += it.key();
    return changed;
}

bool CardEditor::isChanged(const QString& piece) const {
    return unread_.contains(piece) || !samePiece(original_, draft_, piece);
}

void CardEditor::revert() {
    draft_ = original_;
    unread_.clear();
    along_.clear();
}

void CardEditor::revert(const QString& piece) {
    copyPiece(original_, draft_, piece);
    unread_.remove(piece);
    if (piece == kAddress || !isAddress(pieceKind(piece))) return;
    // Nobody moves any more; whoever changes the address once more is asked once more.
    along_.removeIf([id = pieceId(piece)](const Along& one) { return one.address == id; });
}

Card CardEditor::toSave() const {
    Card card = draft_;
    card.contactPoints = withoutNewIds(std::move(card.contactPoints));
    card.addresses = withoutNewIds(std::move(card.addresses));
    card.links = withoutNewIds(std::move(card.links));
    return card;
}

void CardEditor::saved(const Card& submitted, const Card& fresh) {
    Card base = submitted;
    adoptIds(submitted.contactPoints, fresh.contactPoints, draft_.contactPoints, base.contactPoints);
    adoptIds(submitted.addresses, fresh.addresses, draft_.addresses, base.addresses);
    adoptIds(submitted.links, fresh.links, draft_.links, base.links);
    Card draft = fresh;
    for (const QString& piece : piecesOf(base, draft_, {}))
        if (!samePiece(base, draft_, piece)) copyPiece(draft_, draft, piece);
    original_ = fresh;
    draft_ = draft;
    along_.clear();
}

QStringList CardEditor::conflicts(const Card& theirs) const {
    QStringList both;
    for (const QString& piece : piecesOf(original_, draft_, theirs))
        if (!samePiece(original_, draft_, piece) && !samePiece(original_, theirs, piece) &&
            !samePiece(draft_, theirs, piece) && !piece.endsWith(kOrder))
            both += piece;
    return both;
}

QStringList CardEditor::changedBy(const Card& theirs) const {
    QStringList pieces;
    for (const QString& piece : piecesOf(original_, draft_, theirs))
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
        if (!theirPieces.contains(piece) && !unread_.contains(piece)) copyPiece(draft_, draft, piece);
    for (const QString& piece : theirPieces) unread_.remove(piece);
    // Empty parts that were just added stand on, so that what is being typed has its place.
    for (const ContactPoint& point : draft_.contactPoints)
        if (point.id < 0 && !find(draft.contactPoints, point.id)) draft.contactPoints.push_back(point);
    for (const Address& address : draft_.addresses)
        if (address.id < 0 && !find(draft.addresses, address.id)) draft.addresses.push_back(address);
    // Who was to leave a place with the customer was not asked whether to leave another.
    along_.removeIf([&](const Along& one) {
        const Address* was = find(original_.addresses, one.address);
        const Address* now = find(theirs.addresses, one.address);
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
            if (change.member.isEmpty()) removeContactPoint(change.part); // it came then
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
        contactPoint(addContactPoint(point.kind, point.label))->value = point.value;
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

QString pieceKind(const QString& piece) { return piece.left(piece.indexOf(QLatin1Char('/'))); }

qint64 pieceId(const QString& piece) {
    const qsizetype slash = piece.indexOf(QLatin1Char('/'));
    return slash < 0 ? 0 : piece.mid(slash + 1).toLongLong();
}

const ContactPoint* contactPointOf(const Card& card, const QString& piece) {
    const QString kind = pieceKind(piece);
    return kind == piece || isAddress(kind) || isLink(kind) ? nullptr : find(card.contactPoints, pieceId(piece));
}

const Link* linkOf(const Card& card, const QString& piece) {
    return piece != kLink && isLink(pieceKind(piece)) ? find(card.links, pieceId(piece)) : nullptr;
}

const Address* addressOf(const Card& card, const QString& piece) {
    return piece != kAddress && isAddress(pieceKind(piece)) ? find(card.addresses, pieceId(piece)) : nullptr;
}

} // namespace clientela::ui
