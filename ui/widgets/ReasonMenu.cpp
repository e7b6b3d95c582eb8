#include "ui/widgets/ReasonMenu.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/NameDialog.h"

#include <QCoreApplication>
#include <QMenu>

namespace clientela::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReasonMenu)
};

} // namespace

void addReasons(QMenu& menu, const ReasonQuestion& question, const std::function<void(const QString&)>& chosen) {
    for (const QString& reason : question.said)
        menu.addAction(withoutMnemonic(reason), question.over, [chosen, reason] { chosen(reason); });
    if (!question.said.isEmpty()) menu.addSeparator();
    menu.addAction(Text::tr("Another reason…"), question.over, [question, chosen] {
        auto* dialog = new NameDialog(question.title, Text::tr("Reason"), question.verb, question.safe, question.over);
        QObject::connect(dialog, &NameDialog::named, question.over, chosen);
        dialog->open();
    });
}

} // namespace clientela::ui
