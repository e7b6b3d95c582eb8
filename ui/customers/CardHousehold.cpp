#include "ui/customers/CardHousehold.h"

#include "base/Fold.h"
#include "ui/customers/CardPieces.h"

#include <QCoreApplication>

namespace clientela::ui {

using customers::Address;
using customers::Card;
using customers::FieldMessage;
using customers::Housemate;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Card)
};

const QString kPeople = QStringLiteral("people");
const QString kHousehold = QStringLiteral("household");

using Mates = std::vector<const Housemate*>;

bool isPlace(const Address* address) { return address && customers::samePlace(*address, *address); }

QString names(const Mates& mates) {
    QStringList all;
    for (const Housemate* mate : mates) all += mate->name;
    return all.join(QStringLiteral(", "));
}

/// Whether all get an address of the draft.
bool allAlong(const CardSession& session, const Mates& mates, const Address& address) {
    return std::all_of(mates.begin(), mates.end(), [&](const Housemate* mate) {
        return session.editor.isAlong({mate->id, address.id});
    });
}

/// The main address of somebody, chosen as Card::mainAddress() does.
const Address* mainOf(const Housemate& mate) {
    for (const Address& address : mate.addresses)
        if (address.role == QLatin1String("billing")) return &address;
    return mate.addresses.empty() ? nullptr : &mate.addresses.front();
}

/// Where the customer lived before an address was changed in the draft; nullptr: it was not, or says nothing any more.
const Address* movedFrom(const CardSession& session, const Address& now) {
    if (!isPlace(&now)) return nullptr;
    const auto& before = session.editor.original().addresses;
    const auto was = std::find_if(before.begin(), before.end(), [&](const Address& one) { return one.id == now.id; });
    return was == before.end() || customers::samePlace(*was, now) ? nullptr : &*was;
}

/// Who lives at a place, and not at the other already.
Mates stillAt(const CardSession& session, const Address& place, const Address& other) {
    Mates mates;
    for (const Housemate& mate : session.household())
        if (mate.at(place) && !mate.at(other)) mates.push_back(&mate);
    return mates;
}

/// Tied as a household in this draft, so that it is the moment to speak of the address.
bool isNewlyTied(const CardSession& session, const Housemate& mate) {
    const auto& links = session.editor.draft().links;
    return std::any_of(links.begin(), links.end(), [&](const customers::Link& link) {
        return link.other == mate.id && link.role == kHousehold && link.id < 0;
    });
}

/// Whether the card says the place, too.
bool isAt(const Card& card, const Address& place) {
    return std::any_of(card.addresses.begin(), card.addresses.end(),
                       [&](const Address& mine) { return customers::samePlace(mine, place); });
}

/// Whose address the card could take over: nobody's where it has one, unless they were tied just now.
const Housemate* hostOf(const CardSession& session) {
    const Card& draft = session.editor.draft();
    const bool lives = isPlace(draft.mainAddress());
    for (const Housemate& mate : session.household()) {
        const Address* theirs = mainOf(mate);
        if (!isPlace(theirs) || (lives && !isNewlyTied(session, mate))) continue;
        if (!isAt(draft, *theirs)) return &mate;
    }
    return nullptr;
}

/// Who has another address than the card, and is not asked about for another reason: tied just now, or left behind by
/// an address that is being changed.
Mates elsewhere(const CardSession& session) {
    Mates mates;
    const Card& draft = session.editor.draft();
    if (!isPlace(draft.mainAddress())) return mates;
    for (const Housemate& mate : session.household()) {
        const Address* theirs = mainOf(mate);
        if (!isPlace(theirs) || isNewlyTied(session, mate) || isAt(draft, *theirs)) continue;
        const bool left = std::any_of(draft.addresses.begin(), draft.addresses.end(), [&](const Address& now) {
            const Address* was = movedFrom(session, now);
            return was && mate.at(*was);
        });
        if (!left) mates.push_back(&mate);
    }
    return mates;
}

/// As long as a household has two addresses it receives two letters.
QString elsewhereText(const CardSession& session, const Housemate& mate) {
    Card theirs;
    theirs.addresses = {*mainOf(mate)};
    return Text::tr("Same household, other address: %1, %2", "a name and an address")
        .arg(mate.name, pieceText(session, theirs, QStringLiteral("address/%1").arg(theirs.addresses.front().id)));
}

/// Who has no address and could have the card's.
Mates homeless(const CardSession& session) {
    Mates mates;
    const Address* home = session.editor.draft().mainAddress();
    if (!isPlace(home)) return mates;
    for (const Housemate& mate : session.household())
        if (mate.addresses.empty() && isNewlyTied(session, mate)) mates.push_back(&mate);
    return mates;
}

/// Who could be of the household by an address that is new in the draft: of one's name, or else the only one there, for
/// in a house of flats the others are neighbours. nullptr: nobody who is not linked.
const Housemate* livingAt(const CardSession& session, const Address& address) {
    const Card& draft = session.editor.draft();
    if (!session.peopleAt || draft.isCompany() || !isPlace(&address)) return nullptr;
    if (address.id > 0 && !movedFrom(session, address)) return nullptr; // that of a saved card was seen before
    const QString family = fold(draft.text(QStringLiteral("family_name")));
    const Housemate* only = nullptr;
    int others = 0;
    for (const Housemate& each : session.peopleAt(address)) {
        const auto isEach = [&](const customers::Link& link) { return link.other == each.id; };
        if (each.id == draft.id || std::any_of(draft.links.begin(), draft.links.end(), isEach)) continue;
        if (!family.isEmpty() && (QLatin1Char(' ') + fold(each.name)).contains(QLatin1Char(' ') + family)) return &each;
        only = &each;
        ++others;
    }
    return others == 1 ? only : nullptr;
}

void toggle(CardSession& session, const Mates& mates, const Address& address) {
    const bool along = !allAlong(session, mates, address);
    for (const Housemate* mate : mates) session.editor.setAlong({mate->id, address.id}, along);
}

void takeOver(CardSession& session, const Address& theirs) {
    const Address* main = session.editor.draft().mainAddress();
    const qint64 id = main ? main->id : session.editor.addAddress(theirs.role, theirs.country);
    Address* mine = session.editor.address(id);
    const QString role = main ? mine->role : theirs.role;
    *mine = theirs;
    mine->id = id;
    mine->role = role;
}

} // namespace

std::vector<FieldMessage> householdMessages(const CardSession& session) {
    std::vector<FieldMessage> said;
    if (session.readOnly || !session.household) return said;
    const auto say = [&](const QString& key, int part, const QString& text, const QString& fix) {
        said.push_back({FieldMessage::Severity::Hint, key, part, text, fix});
    };
    const auto& addresses = session.editor.draft().addresses;
    const Address* main = session.editor.draft().mainAddress();
    const Mates apart = elsewhere(session);
    const bool comeAlong = !apart.empty() && allAlong(session, apart, *main);
    for (size_t i = 0; i < addresses.size(); ++i) {
        const Address* was = movedFrom(session, addresses[i]);
        const Mates mates = was ? stillAt(session, *was, addresses[i]) : Mates();
        if (mates.empty()) {
            if (const Housemate* mate = livingAt(session, addresses[i]))
                say(QStringLiteral("address"), int(i), Text::tr("%1 lives here, too.", "a name").arg(mate->name),
                    Text::tr("Same household", "ties two people who live at one address"));
            else if (!apart.empty() && !comeAlong && &addresses[i] == main)
                say(QStringLiteral("address"), int(i), elsewhereText(session, *apart.front()),
                    Text::tr("Use this address"));
        } else if (allAlong(session, mates, addresses[i]))
            say(QStringLiteral("address"), int(i), Text::tr("Moving along: %1.", "names").arg(names(mates)),
                Text::tr("Move alone", "the others stay at the old address"));
        else
            say(QStringLiteral("address"), int(i), Text::tr("Also at the old address: %1.", "names").arg(names(mates)),
                Text::tr("Move together", "the others come along to the new address"));
    }
    if (const Housemate* host = hostOf(session)) {
        Card theirs;
        theirs.addresses = {*mainOf(*host)};
        const QString place = pieceText(session, theirs, QStringLiteral("address/%1").arg(theirs.addresses[0].id));
        say(kPeople, -1, Text::tr("%1 lives here: %2", "a name and an address").arg(host->name, place),
            Text::tr("Use this address"));
    } else if (const Mates mates = homeless(session); !mates.empty()) {
        if (allAlong(session, mates, *session.editor.draft().mainAddress())) // there is one, or nobody is homeless
            say(kPeople, -1, Text::tr("The address is also noted for %1.", "names").arg(names(mates)),
                Text::tr("Only here", "an address is not given to the others"));
        else
            say(kPeople, -1, Text::tr("No address yet: %1", "names").arg(names(mates)),
                Text::tr("Same address", "gives it to the others of a household"));
    } else if (comeAlong) {
        say(kPeople, -1, Text::tr("The address is also noted for %1.", "names").arg(names(apart)),
            Text::tr("Only here", "an address is not given to the others"));
    } else if (!apart.empty()) {
        say(kPeople, -1, Text::tr("Another address: %1", "names").arg(names(apart)),
            Text::tr("Same address", "gives it to the others of a household"));
    }
    return said;
}

void takeHouseholdOffer(CardSession& session, const QString& piece) {
    if (!session.household) return;
    if (piece == kPeople) {
        if (const Housemate* host = hostOf(session)) return takeOver(session, *mainOf(*host));
        if (const Mates mates = homeless(session); !mates.empty())
            toggle(session, mates, *session.editor.draft().mainAddress());
        else if (const Mates apart = elsewhere(session); !apart.empty())
            toggle(session, apart, *session.editor.draft().mainAddress());
        return;
    }
    const Address* now = addressOf(session.editor.draft(), piece);
    if (!now) return;
    const Address* was = movedFrom(session, *now);
    if (const Mates mates = was ? stillAt(session, *was, *now) : Mates(); !mates.empty())
        toggle(session, mates, *now);
    else if (const Housemate* mate = livingAt(session, *now))
        session.editor.addLink(mate->id, mate->name, false, kHousehold);
    else if (const Mates apart = elsewhere(session); !apart.empty() && now == session.editor.draft().mainAddress())
        takeOver(session, *mainOf(*apart.front()));
}

std::vector<customers::HouseMove> householdMoves(const CardSession& session) {
    std::vector<customers::HouseMove> moves;
    if (!session.household) return moves;
    const Card& draft = session.editor.draft();
    for (const Address& now : draft.addresses)
        if (const Address* was = movedFrom(session, now))
            for (const Housemate* mate : stillAt(session, *was, now))
                if (session.editor.isAlong({mate->id, now.id})) moves.push_back({mate->id, mate->name, *was, now});
    for (const Housemate* mate : homeless(session)) // of whom there are some only where there is a main address
        if (session.editor.isAlong({mate->id, draft.mainAddress()->id}))
            moves.push_back({mate->id, mate->name, {}, *draft.mainAddress()});
    for (const Housemate* mate : elsewhere(session))
        if (session.editor.isAlong({mate->id, draft.mainAddress()->id}))
            moves.push_back({mate->id, mate->name, *mainOf(*mate), *draft.mainAddress()});
    return moves;
}

} // namespace clientela::ui
