#include "ui/desk/LostReasons.h"

#include "base/Failure.h"
#include "history/LostReasons.h"
#include "ui/desk/Desk.h"

#include <QCoreApplication>

namespace clientela::ui {

namespace {

constexpr int kReasonsMost = 9; ///< of a menu

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Card)
};

} // namespace

QString lostBecause() { return Text::tr("Lost because", "a customer; the reason follows"); }

QStringList lostReasonsSaid(const Desk& desk) {
    try {
        return history::lostReasons(desk.connection(), lostBecause(), kReasonsMost);
    } catch (const Failure&) {
        return {}; // reasons are only offered; whoever saves one hears of a broken file
    }
}

ReasonQuestion lostQuestion(const QString& who, const fields::Catalogue& customers, QWidget* over,
                            const QStringList& said) {
    const fields::Field* stage = customers.find(QStringLiteral("stage"));
    const fields::Choice* lost = stage ? stage->choice(QStringLiteral("lost")) : nullptr;
    const QString verb = lost ? lost->label : QStringLiteral("lost");
    return {Text::tr("%1: %2", "a card and its stage").arg(who, verb), verb,
            Text::tr("Leave it open", "why a customer was lost"), over, said};
}

} // namespace clientela::ui
