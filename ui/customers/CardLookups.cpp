#include "ui/customers/CardLookups.h"

#include "base/Failure.h"
#include "customers/FindCards.h"
#include "customers/TypedCustomer.h"
#include "formats/Phone.h"
#include "search/PeopleAt.h"
#include "search/SearchBox.h"
#include "ui/desk/Desk.h"
#include "ui/desk/LostReasons.h"

#include <utility>

namespace clientela::ui {

using customers::Card;
using customers::KnownWords;

namespace {
constexpr int kTagsMost = 1000; ///< that are offered
} // namespace

CardLookups::CardLookups(Desk& desk, CardSession& session, std::function<qint64()> shown, QObject* page)
    : QObject(page), desk_(desk), session_(session), shown_(std::move(shown)) {
    session_.findCards = [this](const QString& typed) { return findCards(typed); };
    session_.aboutCard = [this](CustomerId id) { return aboutCard(id); };
    session_.companyCalled = [this](const QString& name) { return companyCalled(name); };
    session_.makeCard = [this](const QString& name, bool isCompany, std::function<void(CustomerId)> made) {
        makeCard(name, isCompany, std::move(made));
    };
    session_.household = [this]() -> const std::vector<customers::Housemate>& { return household(); };
    session_.peopleAt = [this](const customers::Address& place) -> const std::vector<customers::Housemate>& {
        return peopleAt(place);
    };
    session_.lostReasons = [this] { return lostReasonsSaid(desk_); };
}

void CardLookups::renew(std::shared_ptr<const customers::CardRepository> repository) {
    repository_ = std::move(repository);
    readOffice();
}

void CardLookups::readOffice() {
    try {
        session_.territories = customers::territoryRules(desk_.connection());
        session_.colleagues = office::GivenNames(office::actors(desk_.connection()));
    } catch (const Failure& failure) {
        desk_.fail(failure.problem());
    }
}

void CardLookups::readKnownWords() {
    knownJob_.start(
        desk_.jobs(),
        [catalogues = desk_.file().catalogues()](storage::Connection& connection, JobControl& control)
            -> Result<KnownWords> { return KnownWords::read(connection, catalogues->customers(), control); },
        this,
        [this](Result<KnownWords> known) {
            if (known) session_.known = std::move(*known); // without them one types on
        });
}

QStringList CardLookups::tags() const {
    try {
        return customers::knownTags(desk_.connection(), kTagsMost);
    } catch (const Failure& failure) {
        desk_.fail(failure.problem());
        return {};
    }
}

void CardLookups::forget() {
    ties_.reset();
    lookedAt_.reset();
}

std::vector<CardSession::Person> CardLookups::findCards(const QString& typed) const {
    std::vector<CardSession::Person> found;
    try {
        for (const search::CustomerHit& hit : search::search(desk_.connection(), typed).customers)
            if (!hit.archived) found.push_back({hit.id, hit.name, hit.isCompany, hit.town});
    } catch (const Failure& failure) {
        desk_.fail(failure.problem());
    }
    return found;
}

CardSession::Person CardLookups::aboutCard(CustomerId id) const {
    CardSession::Person person{id, {}, false, {}};
    try {
        storage::Rows row =
            desk_.connection().query(QStringLiteral("SELECT d.name, c.kind, d.phone, d.city FROM customer_derived d "
                                                    "JOIN customer c ON c.id = d.customer_id WHERE d.customer_id = ?"),
                                     id);
        if (!row.next()) return person;
        person.name = row.text(0);
        person.isCompany = row.text(1) == QLatin1String("company");
        // Spaced as its own card shows it.
        person.second =
            row.text(2).isEmpty()
                ? row.text(3)
                : formats::phoneText(formats::readPhone(row.text(2), session_.homeCountry), session_.homeCountry);
    } catch (const Failure& failure) {
        desk_.fail(failure.problem());
    }
    return person;
}

std::optional<CardSession::Person> CardLookups::companyCalled(const QString& name) const {
    try {
        for (const CustomerId id : customers::findByName(desk_.connection(), name))
            if (CardSession::Person found = aboutCard(id); found.isCompany) return found;
    } catch (const Failure&) {
        // a hint; whoever reads the card tells of a broken file
    }
    return std::nullopt;
}

void CardLookups::makeCard(const QString& name, bool isCompany, std::function<void(CustomerId)> made) {
    Card card = customers::newCard();
    if (isCompany) {
        card.set(QStringLiteral("kind"), QStringLiteral("company"));
        card.set(QStringLiteral("company_name"), name);
    } else {
        const auto typed = customers::typedPerson(name, desk_.file().business().language);
        for (const auto& [key, value] : typed.values()) card.set(key, value);
        if (session_.editor.draft().isCompany())
            card.set(QStringLiteral("company_name"), session_.editor.draft().text(QStringLiteral("company_name")));
    }
    desk_.change(
        QStringLiteral("edit"), tr("New customer %1").arg(card.shownName()),
        [repository = repository_, card](storage::UnitOfWork& work) -> Result<CustomerId> {
            return repository->insert(work, card);
        },
        this,
        [this, asked = shown_(), made = std::move(made)](const Result<storage::Written<CustomerId>>& outcome) {
            if (!outcome) return desk_.fail(outcome.problem());
            if (shown_() == asked) made(outcome->value); // else another card stands here by now
        });
}

const std::vector<customers::Housemate>& CardLookups::household() {
    const Card& draft = session_.editor.draft();
    QList<qint64> ties{draft.id.value};
    for (const customers::Link& link : draft.links)
        if (link.role == QLatin1String("household")) ties += link.other.value;
    if (ties_ == ties) return household_; // it is asked at every key
    household_.clear();
    try {
        household_ = customers::householdOf(desk_.connection(), draft);
    } catch (const Failure& failure) {
        desk_.fail(failure.problem());
    }
    ties_ = ties;
    return household_;
}

const std::vector<customers::Housemate>& CardLookups::peopleAt(const customers::Address& place) {
    if (lookedAt_ == place) return peopleAt_; // as household()
    peopleAt_.clear();
    try {
        peopleAt_ = search::peopleAt(desk_.connection(), place);
    } catch (const Failure&) {
        // A hint; whoever reads the card tells of a broken file.
    }
    lookedAt_ = place;
    return peopleAt_;
}

} // namespace clientela::ui
