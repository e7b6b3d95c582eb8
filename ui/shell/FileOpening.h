#pragma once

#include "storage/SharedCopy.h"
#include "ui/desk/Desk.h"
#include "ui/shell/Rescue.h"

#include <QObject>
#include <QSet>

#include <memory>

namespace clientela::ui {

class Answers;
class PastFile;

/// What comes before a file is opened: one that was not closed is looked through, one of an older program is brought up
/// to date, of one that others have open a copy is made, one that somebody left open is asked about. Nothing of that
/// keeps the window waiting. Of the window, which shows the pages and opens what comes of it.
class FileOpening : public QObject {
    Q_OBJECT

public:
    /// Both outlive it.
    FileOpening(Answers& answers, QWidget* window);
    ~FileOpening() override;

    /// Ends in one of the signals, at once or later. A new one takes the place of what is still being done.
    void begin(const QString& path, bool readOnly);

    /// Where a copy is; it goes with the last of these.
    using Copy = std::shared_ptr<PastFile>;

Q_SIGNALS:
    /// To be shown instead of what is there; the window takes it.
    void pageMade(QWidget* page);
    /// To be opened now. `takeOver`: the id of the holder that a person wants it taken over from; empty: nobody.
    void ready(const QString& path, bool readOnly, const QString& takeOver);
    /// To be opened now, to read only, in place of the file that `standIn` names. `copy` keeps it where it is one.
    void standInReady(const QString& path, const clientela::ui::Desk::StandIn& standIn,
                      const clientela::ui::FileOpening::Copy& copy);
    void damaged(const clientela::Problem& problem, const QString& path);
    /// It could be neither looked through nor copied.
    void failed(const clientela::Problem& problem, const QString& path);

private:
    void renew();
    void drop();
    void lookThrough(const QString& path, const QString& takeOver);
    void bringUpToDate(const QString& path, const QString& takeOver);
    /// Nobody wants to wait for that: shows it to read only.
    void breakOff(const QString& path);
    void copy(const QString& path, const storage::ShareState& state);
    void askAbout(const QString& path, const storage::ShareState& state);
    /// Who has it open, since when.
    [[nodiscard]] static QString said(const storage::ShareState& state);

    Answers& answers_;
    QWidget* window_;
    std::unique_ptr<Rescue> rescue_;
    QSet<QString> notLookedThrough_; ///< files whose look was broken off
    QSet<QString> unfinished_;       ///< files whose being brought up to date was broken off
};

} // namespace clientela::ui
