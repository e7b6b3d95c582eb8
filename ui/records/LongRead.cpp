#include "ui/records/LongRead.h"

#include "ui/desk/Desk.h"

#include <QScopedValueRollback>

namespace clientela::ui {

LongRead::LongRead(Desk& desk, QString what, QObject* parent) : QObject(parent), desk_(desk), what_(std::move(what)) {
    connect(&desk, &Desk::workBegan, this, [this] {
        if (telling_) return;
        shown_ = false; // what has just begun stands in its place
    });
    // Queued: by then all have heard that the other one ended.
    connect(&desk, &Desk::workEnded, this, &LongRead::show, Qt::QueuedConnection);
}

LongRead::~LongRead() { end(); }

void LongRead::begin(std::shared_ptr<JobControl> control) {
    end();
    control_ = std::move(control);
    show();
}

void LongRead::end() {
    control_.reset();
    if (!std::exchange(shown_, false)) return;
    const QScopedValueRollback telling(telling_, true);
    desk_.endWork();
}

void LongRead::show() {
    if (!control_ || shown_ || desk_.hasWork()) return;
    const QScopedValueRollback telling(telling_, true);
    shown_ = true;
    desk_.beginWork(what_, control_);
}

} // namespace clientela::ui
