#pragma once

#include <QList>

class QAction;
class QKeyEvent;

namespace clientela::ui {

class CardBanner;
struct CardSession;
class Desk;

/// What begins something new on a card: a contact, a task, a document, a file. On an archived card all of it is off and
/// says why; what is open there can still be closed: tasks, complaints, what is still due. Owned by the page.
class CardBeginnings {
public:
    CardBeginnings(Desk& desk, const CardSession& session, CardBanner& banner);

    /// An action that asks isAllowed() itself; the page owns it.
    void add(QAction* action) { actions_ += action; }
    /// Whether something new may begin now. An archived card says that it is brought back first, and leads to that.
    [[nodiscard]] bool isAllowed();
    /// Actions are on or off, and say why, as the card that is shown now has it.
    void show();
    /// Whether the key is that of an action that is off, which is told as its button does.
    [[nodiscard]] bool saysWhyNot(const QKeyEvent& event);

private:
    Desk& desk_;
    const CardSession& session_;
    CardBanner& banner_;
    QList<QAction*> actions_;
};

} // namespace clientela::ui
