#pragma once

#include "backup/Manifest.h"
#include "base/Result.h"

#include <QWidget>

#include <functional>

class QAction;
class QLabel;
class QTableView;

namespace clientela::storage {
class Connection;
}

namespace clientela::ui {

class Answers;
class BackupModel;
class Desk;

/// The backups of the file, on its page: where they are, how they stand, each snapshot, and what can be done with it.
class BackupsSection : public QWidget {
    Q_OBJECT

public:
    /// For files that are open for writing: Desk::backups() is there.
    BackupsSection(Desk& desk, Answers& answers, QWidget* parent = nullptr);

    void reload();

private:
    void makeTable();
    void showSnapshots(std::vector<backup::Manifest> snapshots);
    void showState();
    void showKept();
    void showActions();
    void backUpNow();
    void pinCurrent();
    void restoreCurrent();
    void compareCurrent();
    void restoreTo(const QString& id, const QString& path);
    void bringBack();
    void chooseFolder();
    void askPassphrase();
    void stopEncrypting();
    /// Runs `work` beside the backups with a writing connection, tells, and brings the folder to its new form.
    void setKey(std::function<Result<void>(storage::Connection&)> work, const QString& told);

    Desk& desk_;
    Answers& answers_;
    QLabel* state_;
    BackupModel* model_;
    QTableView* table_;
    QLabel* kept_;
    QAction* now_;
    QAction* pin_;
    QAction* restore_;
    QAction* look_;
    QAction* compare_;
    QAction* bringBack_;
    QAction* folder_;
    QAction* passphrase_;
    enum class Lock { Plain, Encrypted, Locked } lock_ = Lock::Plain;
};

} // namespace clientela::ui
