#pragma once

#include "backup/WaysOut.h"
#include "storage/FileCheck.h"

#include <QObject>

#include <memory>
#include <thread>

namespace clientela::ui {

/// The ways out of a file that cannot be opened, on a thread of its own: looks for backups, puts their last state in
/// the file's place, or saves what can be read into a new file. One thing at a time; destroying it cancels and waits.
class Rescue : public QObject {
    Q_OBJECT

public:
    explicit Rescue(QObject* parent = nullptr) : QObject(parent) {}
    ~Rescue() override;

    /// Ends in looked(), later. `folders` are looked into before the one beside the file.
    void look(const QString& path, const QStringList& folders);
    /// Ends in putBack() or failed(). `passphrase` opens encrypted backups; empty: they are not.
    void bringBack(const QString& path, const backup::WayBack& way, const QString& passphrase);
    /// Ends in salvaged() or failed().
    void salvage(const QString& path, const QString& to);
    void cancel();
    [[nodiscard]] bool isRunning() const { return thread_.joinable(); }

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
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
};

} // namespace clientela::ui
