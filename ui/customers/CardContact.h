#pragma once

#include "history/ContactGuard.h"

#include <QObject>

#include <optional>

namespace clientela::ui {

class Answers;
class CardBeginnings;
struct CardSession;
class Desk;

/// Calling and writing to the customer of a card: the contact is claimed, so that the others see who is on it, then
/// handed to the phone or the mail program. Owned by the page.
class CardContact : public QObject {
    Q_OBJECT

public:
    /// `page` is where questions stand.
    CardContact(Desk& desk, Answers& answers, CardSession& session, CardBeginnings& beginnings, QWidget* page);

    /// "call" or "email". One that somebody else has taken is told of, and taken over by asking once more.
    void begin(const QString& kind);
    /// One's own claim ends.
    void giveBack();
    /// Another card is shown: whoever was told of its claim was told of that card.
    void forgetRefused() { refused_ = {}; }

    /// What begin() claimed last, as long as nothing else was done: the log does not hold claims, so undo of what
    /// stands there would take back something else. Empty: nothing.
    [[nodiscard]] QString undoText() const;
    void takeBack();
    void forgetClaim() { claimed_.reset(); }

Q_SIGNALS:
    /// It is handed over: what was said is written down next.
    void begun(const QString& kind);
    /// Somebody is on it, or is not any more.
    void claimChanged();

private:
    struct Claimed {
        CustomerId customer;
        QString name;
        std::optional<history::ContactClaim> before; ///< somebody else's, which was taken over
    };
    void handOverTo(const QString& kind);
    void callNumber(const QString& number);
    /// No program took it: to be copied.
    void offerAddress(const QString& address);

    Desk& desk_;
    Answers& answers_;
    CardSession& session_;
    CardBeginnings& beginnings_;
    QWidget* page_;
    CustomerId refused_; ///< whose call somebody else had taken, when it was asked for last
    std::optional<Claimed> claimed_;
};

} // namespace clientela::ui
