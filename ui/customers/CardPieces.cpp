#include "ui/customers/CardPieces.h"

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
bool samePart(const std::vector<Part>& a, const std::vector<Part>& b, qint64 id) {
    const Part* one = partOf(a, id);
    const Part* other = partOf(b, id);
    const bool oneCounts = one && counts(*one);
    const bool otherCounts = other && counts(*other);
    return oneCounts == otherCounts && (!oneCounts || same(*one, *other));
}

template <class Part>
void copyPart(const std::vector<Part>& from, std::vector<Part>& to, qint64 id) {
    const Part* source = partOf(from, id);
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
        if (partOf(other, part.id)) ids.push_back(part.id);
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
        part = *partOf(old, wanted[next++]);
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

/// In order, those the file added.
template <class Part>
void adoptIds(const std::vector<Part>& submitted, const std::vector<Part>& fresh, std::vector<Part>& draft,
              std::vector<Part>& base) {
    std::vector<qint64> given;
    for (const Part& part : fresh)
        if (!partOf(submitted, part.id)) given.push_back(part.id);
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

QString pieceKind(const QString& piece) { return piece.left(piece.indexOf(QLatin1Char('/'))); }

qint64 pieceId(const QString& piece) {
    const qsizetype slash = piece.indexOf(QLatin1Char('/'));
    return slash < 0 ? 0 : piece.mid(slash + 1).toLongLong();
}

bool isOrder(const QString& piece) { return piece.endsWith(QLatin1Char('/') + kOrder); }

bool isAddress(const QString& piece) { return piece != kAddress && pieceKind(piece) == kAddress; }

const ContactPoint* contactPointOf(const Card& card, const QString& piece) {
    const QString kind = pieceKind(piece);
    return kind == piece || kind == kAddress || kind == kLink ? nullptr : partOf(card.contactPoints, pieceId(piece));
}

const Link* linkOf(const Card& card, const QString& piece) {
    return piece != kLink && pieceKind(piece) == kLink ? partOf(card.links, pieceId(piece)) : nullptr;
}

const Address* addressOf(const Card& card, const QString& piece) {
    return isAddress(piece) ? partOf(card.addresses, pieceId(piece)) : nullptr;
}

bool holdsPart(const Card& card, const QString& piece) {
    return contactPointOf(card, piece) || addressOf(card, piece) || linkOf(card, piece);
}

std::optional<bool> Consents::*consentOf(const QString& key) {
    for (const ConsentKey& consent : kConsents)
        if (key == QLatin1String(consent.key)) return consent.member;
    return nullptr;
}

QStringList piecesOf(std::initializer_list<const Card*> cards) {
    QStringList pieces;
    for (const Card* card : cards) addPieces(pieces, *card);
    pieces += {kTags, kAddress + QLatin1Char('/') + kOrder};
    for (const ConsentKey& consent : kConsents) pieces += QString::fromLatin1(consent.key);
    for (const char* kind : kKinds) pieces += QString::fromLatin1(kind) + QLatin1Char('/') + kOrder;
    return pieces;
}

bool samePiece(const Card& a, const Card& b, const QString& piece) {
    if (piece == kTags) return a.tags == b.tags;
    if (auto consent = consentOf(piece)) return a.consents.*consent == b.consents.*consent;
    const qsizetype slash = piece.indexOf(QLatin1Char('/'));
    if (slash < 0) return a.values.value(piece) == b.values.value(piece);
    const QString kind = piece.left(slash);
    const QString which = piece.mid(slash + 1);
    if (which == kOrder)
        return kind == kAddress
                   ? sharedOrder(a.addresses, b.addresses, kind) == sharedOrder(b.addresses, a.addresses, kind)
                   : sharedOrder(a.contactPoints, b.contactPoints, kind) ==
                         sharedOrder(b.contactPoints, a.contactPoints, kind);
    if (kind == kLink) return samePart(a.links, b.links, which.toLongLong());
    return kind == kAddress ? samePart(a.addresses, b.addresses, which.toLongLong())
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
    else if (which == kOrder && kind == kAddress)
        copyOrder(from.addresses, to.addresses, kind);
    else if (which == kOrder)
        copyOrder(from.contactPoints, to.contactPoints, kind);
    else if (kind == kLink)
        copyPart(from.links, to.links, which.toLongLong());
    else if (kind == kAddress)
        copyPart(from.addresses, to.addresses, which.toLongLong());
    else
        copyPart(from.contactPoints, to.contactPoints, which.toLongLong());
}

Card withoutNewIds(Card card) {
    card.contactPoints = withoutNewIds(std::move(card.contactPoints));
    card.addresses = withoutNewIds(std::move(card.addresses));
    card.links = withoutNewIds(std::move(card.links));
    return card;
}

void adoptIds(const Card& submitted, const Card& fresh, Card& draft, Card& base) {
    adoptIds(submitted.contactPoints, fresh.contactPoints, draft.contactPoints, base.contactPoints);
    adoptIds(submitted.addresses, fresh.addresses, draft.addresses, base.addresses);
    adoptIds(submitted.links, fresh.links, draft.links, base.links);
}

} // namespace clientela::ui
