#pragma once

#include "base/Job.h"

#include <QObject>

namespace clientela::ui {

class Desk;

/// A read of the file stands in the status bar, where it can be stopped; one that is quick is never seen there, for the
/// bar waits before it shows (widgets/ProgressStrip.h). It gives way to other work: an import keeps its bar and its
/// Cancel, and the read stands there once the import is done. On the window's thread.
class LongRead : public QObject {
    Q_OBJECT

public:
    /// `what` is whole: "Reading the list". `desk` must outlive it.
    LongRead(Desk& desk, QString what, QObject* parent = nullptr);
    ~LongRead() override;

    /// The read has begun; the one before it is over.
    void begin(std::shared_ptr<JobControl> control);
    void end();

private:
    void show();

    Desk& desk_;
    QString what_;
    std::shared_ptr<JobControl> control_; ///< of what runs; null: nothing does
    bool shown_ = false;
    bool telling_ = false; ///< it is this one that begins or ends
};

} // namespace clientela::ui
