#pragma once

#include "base/Problem.h"

#include <QWidget>

namespace clientela::ui {

class ProgressStrip;

/// Stands in the window when a file could not be opened: what is wrong, what is safe, and the ways out.
class ProblemPage : public QWidget {
    Q_OBJECT

public:
    ProblemPage(const Problem& problem, const QString& path, QWidget* parent = nullptr);

Q_SIGNALS:
    void retryRequested();
    void openRequested();
    void newRequested();
    void demoRequested();
};

/// Stands in the window while the made-up data is being made.
class DemoProgressPage : public QWidget {
    Q_OBJECT

public:
    explicit DemoProgressPage(QWidget* parent = nullptr);
    void setProgress(qint64 done, qint64 total);

Q_SIGNALS:
    void cancelled();

private:
    ProgressStrip* progress_;
};

} // namespace clientela::ui
