#pragma once

#include "customers/CardRepository.h"
#include "storage/Jobs.h"
#include "ui/customers/CardSession.h"

#include <QObject>

namespace clientela::ui {

class Desk;

/// What the parts of a card's page ask of the file while one types: cards to link, who lives there, what other cards
/// say. Gives the session its functions. What failed to be read is told where the card needs it; a hint is left out.
/// Owned by the page; on the window's thread.
class CardLookups : public QObject {
    Q_OBJECT

public:
    /// `shown` says which card is shown, by its draft's id.
    CardLookups(Desk& desk, CardSession& session, std::function<qint64()> shown, QObject* page);

    /// The fields are others now.
    void renew(std::shared_ptr<const customers::CardRepository> repository);
    /// Rules for territories, and how colleagues are called.
    void readOffice();
    /// What other cards say, to complete by; read by a job.
    void readKnownWords();
    /// The tags of all cards, those of most cards first.
    [[nodiscard]] QStringList tags() const;
    /// Somebody of the household, or of a place, may have moved.
    void forget();
    void forgetHousehold() { ties_.reset(); }

private:
    [[nodiscard]] std::vector<CardSession::Person> findCards(const QString& typed) const;
    [[nodiscard]] CardSession::Person aboutCard(CustomerId id) const;
    [[nodiscard]] std::optional<CardSession::Person> companyCalled(const QString& name) const;
    void makeCard(const QString& name, bool isCompany, std::function<void(CustomerId)> made);
    [[nodiscard]] const std::vector<customers::Housemate>& household();
    [[nodiscard]] const std::vector<customers::Housemate>& peopleAt(const customers::Address& place);

    Desk& desk_;
    CardSession& session_;
    std::function<qint64()> shown_;
    std::shared_ptr<const customers::CardRepository> repository_;
    std::vector<customers::Housemate> household_; ///< as the ties of the draft were when they were looked up
    std::optional<QList<qint64>> ties_;           ///< nothing: to be looked up
    std::vector<customers::Housemate> peopleAt_;  ///< who lives at `lookedAt_`
    std::optional<customers::Address> lookedAt_;  ///< nothing: to be looked up
    storage::JobSlot knownJob_;
};

} // namespace clientela::ui
