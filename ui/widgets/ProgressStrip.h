#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace clientela::ui {

/// How far a job is: what, a bar, "57 of 91", Cancel. It lives in the status bar, stays hidden for the first 0.3 s of a
/// job, and shows a moving bar with the seconds when the length is unknown.
class ProgressStrip : public QWidget {
    Q_OBJECT

public:
    explicit ProgressStrip(QWidget* parent = nullptr);

    /// A job began. `what` is whole: "Importing northwind.csv".
    void begin(const QString& what);
    /// `total` 0: unknown.
    void setProgress(qint64 done, qint64 total);
    /// The job ended, one way or the other.
    void end();
    [[nodiscard]] bool isRunning() const { return running_; }

Q_SIGNALS:
    void cancelled();

private:
    void reveal();
    void tick();

    QLabel* what_;
    QProgressBar* bar_;
    QLabel* count_;
    QPushButton* cancel_;
    QTimer delay_;
    QTimer ticker_; ///< moves the bar of unknown length
    QElapsedTimer since_;
    bool running_ = false;
};

} // namespace clientela::ui
