#pragma once

#include "backup/WaysOut.h"
#include "storage/FileCheck.h"

#include <QObject>

#include <memory>
#include <thread>

namespace clientela::ui {

/// What has to be done before a file can be shown, on a thread of its own: looks through one that was not closed,
/// brings one of an older program up to date, copies one that others have open; and of one that cannot be opened, looks
/// for backups, puts their last state in the file's place, or saves what can be read into a new file. One thing at a
/// time; destroying it cancels and waits.
class Rescue : public QObject {
    Q_OBJECT

public:
    explicit Rescue(QObject* parent = nullptr) : QObject(parent) {}
    ~Rescue() override;

    /// Ends in lookedThrough() or failed(). On a shared disk the file is held meanwhile, since an unfinished change is
    /// taken back by who holds it, and until lookedThrough() was heard; `takeOver`: who may be passed over
    /// (ShareLock.h).
    void lookThrough(const QString& path, const QString& takeOver);
    /// Brings a file of an older program up to date, with a backup before; ends in upToDate() or failed(). `takeOver`
    /// as above.
    void bringUpToDate(const QString& path, const QString& takeOver);
    /// Ends in copied() or failed().
    void copy(const QString& path, const QString& to);
    /// Ends in looked(), later. `folders` are looked into before the one beside the file.
    void look(const QString& path, const QStringList& folders);
    /// Ends in cameBack() or failed(). `passphrase` opens encrypted backups; empty: they are not. On a shared disk the
    /// file is held meanwhile.
    void bringBack(const QString& path, const backup::WayBack& way, const QString& passphrase);
    /// Ends in salvaged() or failed().
    void salvage(const QString& path, const QString& to);
    void cancel();
    /// Cancels, says nothing more, and goes as soon as what runs has noticed: nobody waits for that. Instead of
    /// deleting it.
    void abandon();
    [[nodiscard]] bool isRunning() const { return thread_.joinable(); }

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    /// `fault`: nothing if it is whole. `unfinished`: it wants bringUpToDate().
    void lookedThrough(const QString& path, const std::optional<clientela::Problem>& fault, bool unfinished);
    void upToDate(const QString& path);
    void copied(const QString& path, const QString& to);
    void looked(const QString& path, const std::optional<clientela::backup::WayBack>& way);
    /// `aside`: what the damaged file is called now; empty where none was.
    void cameBack(const QString& path, const QString& aside);
    void salvaged(const QString& to, const QStringList& report);
    void failed(const clientela::Problem& problem);

private:
    /// Runs `work` there; what it returns is called here, after it has ended.
    using Ending = std::function<void()>;
    void run(std::function<Ending(JobControl&)> work);

    std::thread thread_;
    std::shared_ptr<JobControl> control_;
    bool isAbandoned_ = false;
};

} // namespace clientela::ui
