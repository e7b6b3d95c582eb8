#pragma once

#include "base/Ids.h"

#include <QObject>

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

    /// Asks for a consent that was given or withdrawn, with what shows it, and records it.
    void recordConsent();
    /// "Everything we hold on this person": asks where to, notes it in the file, and writes PDF or JSON.
    void tellEverything();
    /// Erases the person, after telling what that means.
    void erase();

Q_SIGNALS:
    void recorded(clientela::CustomerId customer);
    void erased(clientela::CustomerId customer);

private:
    void write(CustomerId id, const QString& path);

    Desk& desk_;
    Answers& answers_;
    CardSession& session_;
    QWidget* page_;
};

} // namespace clientela::ui
