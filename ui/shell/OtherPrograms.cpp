#include "ui/shell/OtherPrograms.h"

#include "base/Failure.h"
#include "storage/Disk.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFileInfo>

namespace clientela::ui {

namespace {

constexpr int kEvery = 2'000; ///< milliseconds

/// Rows that come anew close the editor of a cell, and what is typed in it would go with it.
bool isCellBeingTyped() {
    const QWidget* focus = QApplication::focusWidget();
    for (const QWidget* each = focus != nullptr ? focus->parentWidget() : nullptr; each != nullptr;
         each = each->parentWidget())
        if (qobject_cast<const QAbstractItemView*>(each) != nullptr) return true;
    return false;
}

} // namespace

OtherPrograms::OtherPrograms(Desk& desk, QObject* parent) : QObject(parent), desk_(desk), seen_(newest()) {
    connect(&desk_, &Desk::changed, this, &OtherPrograms::onChanged);
    connect(&clock_, &QTimer::timeout, this, &OtherPrograms::look);
    // On a shared disk one has the file alone, or a copy of it; each look would go over the net.
    const QString folder = QFileInfo(desk_.file().file().path()).absolutePath();
    if (!storage::diskOf(folder).isShared) clock_.start(kEvery);
}

void OtherPrograms::look() {
    if (desk_.pendingChanges() > 0) return; // what is written here is told when it is confirmed
    if (isCellBeingTyped()) return;
    const RevisionId now = newest();
    if (now == seen_) return;
    desk_.lookAgain();
    seen_ = now; // what came while they read is told the next time
    if (desk_.backups() != nullptr) desk_.backups()->catchUp();
}

void OtherPrograms::onChanged(const storage::Committed& committed) {
    // Where all look again, they have seen everything. A number that is not the next one has another program's before
    // it, which is still to be told.
    if (committed.revision.isNull())
        seen_ = newest();
    else if (committed.revision.value == seen_.value + 1)
        seen_ = committed.revision;
}

RevisionId OtherPrograms::newest() const {
    try {
        storage::Rows rows = desk_.connection().query(QStringLiteral("SELECT max(id) FROM revision"));
        return rows.next() ? rows.id<RevisionId>(0) : RevisionId();
    } catch (const Failure&) {
        return seen_; // a file that cannot be read just now is told of by whoever wants to read it
    }
}

} // namespace clientela::ui
