#pragma once

#include "base/Ids.h"

#include <QKeySequence>
#include <QObject>
#include <QStringList>

namespace clientela::customers {
struct Card;
}

namespace clientela::ui {

class Answers;
struct CardSession;
class Desk;

/// What a person may ask of the business: a record of what they agreed to, everything that it holds on them, and that
/// it forgets them. Owned by the card's page.
class CardPrivacy : public QObject {
    Q_OBJECT

public:
    /// `page` is where dialogs stand.
    CardPrivacy(Desk& desk, Answers& answers, CardSession& session, QWidget* page);

    /// Asks for a consent that was given or withdrawn, with what shows it, and records it. Where one was just set on
    /// the card, which says nothing of how, it asks for that one.
    void recordConsent();
    [[nodiscard]] static QKeySequence consentKey();
    /// Consents that were given by the saving of a card, from what it said before to what it says now.
    void noteSaved(const customers::Card& before, const customers::Card& after);
    /// The ways of these of which nobody has said how, as people read them: "e-mail"; of the card that is shown.
    [[nodiscard]] QStringList unproven() const;
    void leaveUnproven();
    /// "Everything we hold on this person": asks where to, notes it in the file, and writes PDF or JSON.
    void tellEverything();
    /// Erases the person, after telling what that means.
    void erase();

Q_SIGNALS:
    void recorded(clientela::CustomerId customer);
    /// unproven() is another one.
    void unprovenChanged();
    void erased(clientela::CustomerId customer);

private:
    void write(CustomerId id, const QString& path);

    Desk& desk_;
    Answers& answers_;
    CardSession& session_;
    QWidget* page_;
    CustomerId savedOn_;       ///< whose consents were set
    QStringList savedWithout_; ///< their channels, by key
};

} // namespace clientela::ui
