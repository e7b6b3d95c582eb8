#include "ui/records/LongRead.h"

#include "ui/desk/Desk.h"

#include <QScopedValueRollback>

namespace clientela::ui {

namespace {

constexpr int kShownAfter = 300; ///< milliseconds (ui/UI.md, Progress)

}

LongRead::LongRead(Desk& desk, QString what, QObject* parent) : QObject(parent), desk_(desk), what_(std::move(what)) {
    later_.setSingleShot(true);
    later_.setInterval(kShownAfter);
    connect(&later_, &QTimer::timeout, this, &LongRead::show);
    connect(&desk, &Desk::workBegan, this, [this] {
        if (telling_) return;
        shown_ = false; // what has just begun stands in its place
    });
}

LongRead::~LongRead() { end(); }

void LongRead::begin(std::shared_ptr<JobControl> control) {
    end();
    control_ = std::move(control);
    later_.start();
}

void LongRead::end() {
    later_.stop();
    control_.reset();
    if (!std::exchange(shown_, false)) return;
    const QScopedValueRollback telling(telling_, true);
    desk_.endWork();
}

void LongRead::show() {
    if (!control_ || desk_.hasWork()) return;
    const QScopedValueRollback telling(telling_, true);
    shown_ = true;
    desk_.beginWork(what_, control_);
}

} // namespace clientela::ui
