#include "ui/shell/StructureCheck.h"

#include "storage/FileCheck.h"
#include "ui/desk/Desk.h"

#include <QTimer>

namespace clientela::ui {

StructureCheck::StructureCheck(Desk& desk, QObject* parent, int delay) : QObject(parent), desk_(desk) {
    QTimer::singleShot(delay, this, &StructureCheck::run);
}

void StructureCheck::run() {
    desk_.jobs().run(
        [](storage::Connection& connection, JobControl& control) -> Result<bool> {
            return !storage::structureFault(connection, control).has_value();
        },
        this,
        [this](const Result<bool>& isWhole) {
            // What kept it from reading is no damage, and is told by whoever works with the file.
            if (isWhole && !*isWhole) Q_EMIT damageFound();
        });
}

} // namespace clientela::ui
