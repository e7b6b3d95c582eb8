#include "ui/shell/PersonName.h"

#include "office/Actors.h"
#include "ui/desk/Desk.h"

#include <QCoreApplication>

namespace clientela::ui {

void namePersonAtWork(Desk& desk, const QString& typed, QObject* context) {
    const QString name = typed.simplified();
    const ActorId id = desk.file().actor();
    if (name.isEmpty() || name == desk.file().actorName() || id.isNull()) return;
    desk.change(
        QStringLiteral("actor"),
        QCoreApplication::translate("PersonButton", "%1 is called %2 from now on").arg(desk.file().actorName(), name),
        [id, name](storage::UnitOfWork& work) -> Result<void> {
            if (auto person = office::actor(work.connection(), id)) {
                person->name = name;
                office::saveActor(work, *person);
            }
            return {};
        },
        context,
        [&desk, id](const Result<storage::Written<void>>& outcome) {
            if (!outcome) return desk.fail(outcome.problem());
            if (desk.file().actor() == id) desk.setActor(id);
        });
}

} // namespace clientela::ui
