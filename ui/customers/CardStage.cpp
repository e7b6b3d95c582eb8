#include "ui/customers/CardStage.h"

#include "ui/widgets/ReasonMenu.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QMenu>

namespace clientela::ui {

using customers::FieldMessage;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Card)
};

} // namespace

QString lostBecause() { return Text::tr("Lost because", "a customer; the reason follows"); }

std::vector<FieldMessage> stageMessages(const CardSession& session) {
    if (session.readOnly || !session.editor.isLostByDraft()) return {};
    const QString stage = QStringLiteral("stage");
    const QString reason = session.editor.lostReason();
    if (!reason.isEmpty())
        return {{FieldMessage::Severity::Confirmed,
                 stage,
                 -1,
                 Text::tr("%1: %2", "Lost because, and the reason").arg(lostBecause(), reason),
                 {}}};
    return {{FieldMessage::Severity::Hint, stage, -1, Text::tr("Nobody says yet why.", "a customer was lost"),
             Text::tr("Say why…", "a customer was lost")}};
}

void addLostReasons(QMenu& menu, const CardSession& session, QWidget* over,
                    const std::function<void(const QString&)>& chosen) {
    const fields::Field* stage = session.customers->find(QStringLiteral("stage"));
    const fields::Choice* lost = stage ? stage->choice(QStringLiteral("lost")) : nullptr;
    const QString verb = lost ? lost->label : QStringLiteral("lost");
    addReasons(menu,
               {Text::tr("%1: %2", "a card and its stage").arg(session.editor.draft().shownName(), verb), verb,
                Text::tr("Leave it open", "why a customer was lost"), over,
                session.lostReasons ? session.lostReasons() : QStringList()},
               chosen);
}

void CardStageRow::takeFix(const QString&) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addLostReasons(*menu, session(), this, [this](const QString& reason) {
        session().editor.setLostReason(reason);
        Q_EMIT edited();
    });
    const QWidget* link = fixLink();
    menu->popup(link ? link->mapToGlobal(QPoint(0, link->height())) : mapToGlobal(QPoint(0, height())));
    menu->setActiveAction(menu->actions().value(0));
}

} // namespace clientela::ui
