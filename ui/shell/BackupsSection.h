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

    /// Reads the folder anew, beside the window: a disk that went to sleep, or a share, answers when it likes. Where
    /// nobody sees it, once somebody does.
    void reload();

protected:
    void showEvent(QShowEvent* event) override;

private:
    enum class Lock { Plain, Encrypted, Locked };
    /// What the folder says.
    struct Found {
        QString folder;
        Lock lock = Lock::Plain;
        bool onSameDisk = false; ///< as the customer file
        std::vector<backup::Manifest> snapshots;
    };
    void read();
    void take(const Result<Found>& found);
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
    Lock lock_ = Lock::Plain;
    QString path_;            ///< of the folder, as it was read last; empty: it was not
    bool onSameDisk_ = false; ///< that folder, as the customer file
    bool reading_ = false;
    bool isStale_ = true; ///< to be read again: when that which is going on is done, or when somebody sees it
};

} // namespace clientela::ui
