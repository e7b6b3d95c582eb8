#include "ui/customers/CardStage.h"

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
    const QStringList said = session.lostReasons ? session.lostReasons() : QStringList();
    addReasons(menu, lostQuestion(session.editor.draft().shownName(), *session.customers, over, said), chosen);
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
