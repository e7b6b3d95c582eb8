#include "ui/exchange/ImportRun.h"

#include "exchange/ImportRejects.h"

#include <QFileInfo>

#include <optional>

namespace clientela::ui {

ImportRun::ImportRun(Desk& desk, QObject* parent) : QObject(parent), desk_(desk) {}

ImportRun::~ImportRun() {
    if (running_ && !importing_) running_->cancel();
}

void ImportRun::cancel() {
    if (running_) running_->cancel();
}

void ImportRun::drop() {
    ++tries_;
    if (importing_) return;
    if (running_) running_->cancel();
    running_.reset();
    Q_EMIT ended();
}

bool ImportRun::end() {
    const bool cancelled = running_ && running_->isCancelled();
    running_.reset();
    importing_ = false;
    Q_EMIT ended();
    return cancelled;
}

void ImportRun::tryOut(const exchange::ImportRequest& request, const QString& rejectsPath) {
    drop();
    const int mine = tries_;
    Q_EMIT begun(rejectsPath.isEmpty() ? tr("Trying all rows") : tr("Saving rows"));
    running_ = desk_.change(
        QStringLiteral("import"), QString(),
        [request, catalogues = desk_.file().catalogues(),
         rejectsPath](storage::UnitOfWork& work) -> Result<exchange::ImportReport> {
            std::optional<exchange::RejectsFile> rejects;
            if (!rejectsPath.isEmpty()) rejects.emplace(rejectsPath, request.mapping);
            auto report = exchange::importFile(work, request, *catalogues, rejects ? &*rejects : nullptr);
            if (report && rejects) rejects->finish();
            // Only tried out: nothing of it stays.
            work.abandon();
            return report;
        },
        this,
        [this, mine, rejectsPath](const Result<storage::Written<exchange::ImportReport>>& outcome) {
            if (mine == tries_) onTried(outcome, rejectsPath);
        },
        [this, mine](const Progress& progress) {
            if (mine == tries_) Q_EMIT progressed(progress.done, progress.total);
        });
}

void ImportRun::onTried(const Result<storage::Written<exchange::ImportReport>>& outcome, const QString& rejectsPath) {
    if (end()) return Q_EMIT tryCancelled();
    if (!outcome) return Q_EMIT tryFailed(outcome.problem());
    Q_EMIT tried(outcome->value, rejectsPath);
}

void ImportRun::import(const exchange::ImportRequest& request) {
    drop();
    importing_ = true;
    const QString what = tr("Importing %1").arg(QFileInfo(request.path).fileName());
    Q_EMIT begun(what);
    running_ = desk_.change(
        QStringLiteral("import"), what,
        [request, catalogues = desk_.file().catalogues()](storage::UnitOfWork& work) {
            return exchange::importFile(work, request, *catalogues);
        },
        this, [this](const Result<storage::Written<exchange::ImportReport>>& outcome) { onImported(outcome); },
        [this](const Progress& progress) {
            Q_EMIT progressed(progress.done, progress.total);
            desk_.progressWork(progress);
        });
    if (running_) desk_.beginWork(what, running_);
}

void ImportRun::onImported(const Result<storage::Written<exchange::ImportReport>>& outcome) {
    const bool cancelled = end();
    desk_.endWork();
    if (!outcome && cancelled) return Q_EMIT importCancelled();
    if (!outcome) return Q_EMIT importFailed(outcome.problem());
    Q_EMIT imported(outcome->value, outcome->committed);
}

} // namespace clientela::ui
