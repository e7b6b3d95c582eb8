#pragma once

#include "base/Job.h"
#include "base/Result.h"

#include <QDate>
#include <QObject>

#include <memory>
#include <thread>

namespace clientela::ui {

/// Makes a file of made-up data on a thread of its own, whole or not at all. One file at a time; destroying it cancels
/// and waits.
class DemoMaker : public QObject {
    Q_OBJECT

public:
    static constexpr qint64 kCustomers = 2000;

    explicit DemoMaker(QObject* parent = nullptr) : QObject(parent) {}
    ~DemoMaker() override;

    /// Where the demo file stands: in the documents folder.
    [[nodiscard]] static QString usualPath();
    /// Ends in finished() or failed(), both later.
    void start(const QString& path, QDate today);
    void cancel();
    [[nodiscard]] bool isRunning() const { return thread_.joinable(); }

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    void finished(const QString& path);
    void failed(const clientela::Problem& problem);

private:
    void end(const QString& path, const std::optional<Problem>& problem);

    std::thread thread_;
    std::shared_ptr<JobControl> control_;
};

} // namespace clientela::ui
