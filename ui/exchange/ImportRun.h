#pragma once

#include "exchange/Import.h"
#include "ui/desk/Desk.h"

namespace clientela::ui {

/// The work of the import page: a file tried out in a unit of work that is taken back, or imported as one revision. One
/// at a time; asking for another try drops the last one. GUI thread; answers come as signals.
class ImportRun : public QObject {
    Q_OBJECT

public:
    explicit ImportRun(Desk& desk, QObject* parent);
    ~ImportRun() override;

    /// Says what an import would do; with a path the rows that it would leave out are saved there.
    void tryOut(const exchange::ImportRequest& request, const QString& rejectsPath = {});
    void import(const exchange::ImportRequest& request);

    /// A person stops whatever runs: it says so.
    void cancel();
    /// Nobody waits for the try any more: it says nothing. An import goes on.
    void drop();

    [[nodiscard]] bool isImporting() const { return importing_; }

Q_SIGNALS:
    void begun(const QString& what);
    void progressed(qint64 done, qint64 total);
    /// Before any of those below.
    void ended();
    void tried(const exchange::ImportReport& report, const QString& rejectsPath);
    void tryCancelled();
    void tryFailed(const Problem& problem);
    void imported(const exchange::ImportReport& report, const storage::Committed& committed);
    void importCancelled();
    void importFailed(const Problem& problem);

private:
    void onTried(const Result<storage::Written<exchange::ImportReport>>& outcome, const QString& rejectsPath);
    void onImported(const Result<storage::Written<exchange::ImportReport>>& outcome);
    /// Ends what runs; whether a person cancelled it.
    bool end();

    Desk& desk_;
    std::shared_ptr<JobControl> running_;
    int tries_ = 0; ///< counted, so that the answer of a dropped one is not taken for the last one's
    bool importing_ = false;
};

} // namespace clientela::ui
