#include "ui/shell/ShareBanner.h"

#include "storage/ShareLock.h"

namespace clientela::ui {

ShareBanner::ShareBanner(std::shared_ptr<storage::ShareLock> lock, QWidget* parent)
    : Banner(Tone::Bad, parent), lock_(std::move(lock)) {
    setObjectName(QStringLiteral("ShareBanner"));
    setLink(tr("Open it again"));
    hide();
    if (!lock_) return;
    // The lock notices on a thread of its own.
    lock_->onLoss(
        [this](const Problem& problem) {
            QMetaObject::invokeMethod(
                this,
                [this, problem] {
                    setMessage(problem.what, Problem{problem.safe, problem.todo, {}}.text());
                    show();
                },
                Qt::QueuedConnection);
        },
        this);
}

ShareBanner::~ShareBanner() {
    if (lock_) lock_->onLoss({}, this);
}

} // namespace clientela::ui
