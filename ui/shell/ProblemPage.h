#pragma once

#include "backup/WaysOut.h"
#include "base/Problem.h"

#include <QWidget>

#include <optional>

namespace clientela::ui {

class EmptyPage;
class ProgressStrip;

/// Stands in the window when a file could not be opened: what is wrong, what is safe, and the ways out.
class ProblemPage : public QWidget {
    Q_OBJECT

public:
    /// What can be done besides trying again and opening another file.
    struct Ways {
        std::optional<backup::WayBack> back; ///< backups bring it back
        bool salvage = false;                ///< something of it may be saved
        bool readOnly = false;               ///< it may be opened to look only
        bool otherFolder = false;            ///< backups may be in a folder that was not looked into
    };

    ProblemPage(const Problem& problem, const QString& path, const Ways& ways, QWidget* parent = nullptr);

Q_SIGNALS:
    void backRequested();
    void salvageRequested();
    void readOnlyRequested();
    void otherFolderRequested();
    void retryRequested();
    void openRequested();
    void newRequested();
    void demoRequested();
};

/// What was saved of a damaged file, and what was not; then the new file is opened.
class SalvagedPage : public QWidget {
    Q_OBJECT

public:
    SalvagedPage(const QString& path, const QStringList& report, QWidget* parent = nullptr);

Q_SIGNALS:
    void openRequested();
};

/// Stands in the window while something is made that takes a while.
class ProgressPage : public QWidget {
    Q_OBJECT

public:
    /// `what` is said in the bar.
    ProgressPage(const QString& heading, const QString& line, const QString& what, QWidget* parent = nullptr);
    void setProgress(qint64 done, qint64 total);

Q_SIGNALS:
    void cancelled();

private:
    ProgressStrip* progress_;
};

} // namespace clientela::ui
