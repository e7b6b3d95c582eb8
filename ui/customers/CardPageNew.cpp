#include "base/Failure.h"
#include "customers/FindCards.h"
#include "customers/TypedCustomer.h"
#include "formats/Phone.h"
#include "search/LikelySame.h"
#include "search/PeopleAt.h"
#include "search/SearchBox.h"
#include "ui/customers/CardDraft.h"
#include "ui/customers/CardDuplicates.h"
#include "ui/customers/CardPage.h"

// What helps to enter a card: words of other cards, and who may be here already.

namespace clientela::ui {

using customers::Card;
using customers::KnownWords;

void CardPage::readKnownWords() {
    knownJob_.start(
        desk().jobs(),
        [catalogues = catalogues_](storage::Connection& connection, JobControl& control) -> Result<KnownWords> {
            return KnownWords::read(connection, catalogues->customers(), control);
        },
        this,
        [this](Result<KnownWords> known) {
            if (known) session_.known = std::move(*known); // without them one types on
        });
}

std::vector<CardSession::Person> CardPage::findCards(const QString& typed) const {
    std::vector<CardSession::Person> found;
    try {
        for (const search::CustomerHit& hit : search::search(desk().connection(), typed).customers)
            if (!hit.archived) found.push_back({hit.id, hit.name, hit.isCompany, hit.town});
    } catch (const Failure& failure) {
        desk().fail(failure.problem());
    }
    return found;
}

CardSession::Person CardPage::aboutCard(CustomerId id) const {
    CardSession::Person person{id, {}, false, {}};
    try {
        storage::Rows row =
            desk().connection().query(QStringLiteral("SELECT d.name, c.kind, d.phone, d.city FROM customer_derived d "
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
        desk().fail(failure.problem());
    }
    return person;
}

std::optional<CardSession::Person> CardPage::companyCalled(const QString& name) const {
    try {
        for (const CustomerId id : customers::findByName(desk().connection(), name))
            if (CardSession::Person found = aboutCard(id); found.isCompany) return found;
    } catch (const Failure&) {
        // a hint; whoever reads the card tells of a broken file
    }
    return std::nullopt;
}

void CardPage::makeLinkedCard(const QString& name, bool isCompany, std::function<void(CustomerId)> made) {
    Card card = customers::newCard();
    if (isCompany) {
        card.set(QStringLiteral("kind"), QStringLiteral("company"));
        card.set(QStringLiteral("company_name"), name);
    } else {
        const auto typed = customers::typedPerson(name, desk().file().business().language);
        for (const auto& [key, value] : typed.values()) card.set(key, value);
        if (session_.editor.draft().isCompany())
            card.set(QStringLiteral("company_name"), session_.editor.draft().text(QStringLiteral("company_name")));
    }
    desk().change(
        QStringLiteral("edit"), tr("New customer %1").arg(card.shownName()),
        [repository = repository_, card](storage::UnitOfWork& work) -> Result<CustomerId> {
            return repository->insert(work, card);
        },
        this,
        [this, asked = draftId(), made](const Result<storage::Written<CustomerId>>& outcome) {
            if (!outcome) return desk().fail(outcome.problem());
            if (draftId() == asked) made(outcome->value); // else another card stands here by now
        });
}

const std::vector<customers::Housemate>& CardPage::household() {
    const Card& draft = session_.editor.draft();
    QList<qint64> ties{draft.id.value};
    for (const customers::Link& link : draft.links)
        if (link.role == QLatin1String("household")) ties += link.other.value;
    if (ties_ == ties) return household_; // it is asked at every key
    household_.clear();
    try {
        household_ = customers::householdOf(desk().connection(), draft);
    } catch (const Failure& failure) {
        desk().fail(failure.problem());
    }
    ties_ = ties;
    return household_;
}

const std::vector<customers::Housemate>& CardPage::peopleAt(const customers::Address& place) {
    if (lookedAt_ == place) return peopleAt_; // as household()
    peopleAt_.clear();
    try {
        peopleAt_ = search::peopleAt(desk().connection(), place);
    } catch (const Failure&) {
        // A hint; whoever reads the card tells of a broken file.
    }
    lookedAt_ = place;
    return peopleAt_;
}

void CardPage::findDuplicates() {
    if (!session_.editor.isNew() || session_.readOnly || gone_) return duplicates_->setFound({});
    try {
        duplicates_->setFound(search::likelySame(desk().connection(), session_.editor.draft(), session_.homeCountry));
    } catch (const Failure&) {
        duplicates_->setFound({}); // a hint; whoever reads the card tells of a broken file
    }
}

void CardPage::openDuplicate(int nth) {
    const auto& found = duplicates_->found();
    if (duplicates_->isHidden() || nth > static_cast<int>(found.size())) return;
    desk().go({Place::Page::Card, found[static_cast<size_t>(nth - 1)].id.value, {}, {}, {}, {}, {}});
}

void CardPage::addToCard(qint64 id) {
    const std::optional<Card> card = read(CustomerId(id));
    if (!card) return;
    std::optional<CardEditor> editor = takeUp(id);
    if (!editor) editor = CardEditor(*card);
    editor->takeOver(*card);
    editor->add(repository_->normalised(session_.editor.draft()));
    dropDraft();
    session_.editor = CardEditor(customers::newCard()); // it lives on in the other's draft
    desk().drafts().keep(id, card->shownName(), draftToJson(*editor));
    desk().go({Place::Page::Card, id, {}, {}, {}, {}, {}});
}

} // namespace clientela::ui
