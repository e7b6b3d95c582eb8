#pragma once

#include "base/Problem.h"
#include "ui/desk/Desk.h"

#include <QDate>
#include <QMainWindow>
#include <QPointer>

#include <memory>

class QMenu;
class QShortcut;

namespace clientela::ui {

class Actions;
class Answers;
class Appearance;
class CallHold;
class DemoMaker;
class FileOpening;
class FileRescue;
class Notices;
class PastFile;
class Preferences;
class Workplace;
struct PastState;
struct Place;
struct CallerStanding;
struct UndoConflict;

/// The window: joins actions, menus and the workplace of the open file. Without a file it says what can be done.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// `today` is the day that lists look back from. The others outlive the window.
    MainWindow(Appearance& appearance, Answers& answers, Preferences& preferences, QDate today = QDate::currentDate());
    ~MainWindow() override;

    /// Opens a file in place of the one that is open, at once, or, after a crash and where others have it open, when it
    /// was looked through or copied. What is wrong with it is shown as a page.
    void openFile(const QString& path);
    /// The first start: opens the file of made-up data, made if it is not there yet.
    void openDemo();
    /// Opens a window on the file as of a moment, as Desk::lookAt() takes it, to be read beside this one.
    void openPast(const QString& moment);
    /// Somebody calls: brings the window to the front and shows who it is. False without an open file: then as soon as
    /// one is.
    bool showCaller(const QString& number);
    /// What a caller is to the open file, and when somebody worked here last.
    [[nodiscard]] CallerStanding callerStanding(const QString& number) const;
    /// The call that waits is shown; without one it is asked who is calling.
    void askWhoIsCalling();
    /// The one customer who has that number, by name, with the number; else the number.
    [[nodiscard]] QString whoCalls(const QString& number) const;
    /// The workplace of the open file; null without one.
    [[nodiscard]] Workplace* workplace() const { return workplace_; }
    [[nodiscard]] const Actions& actions() const { return *actions_; }

protected:
    void closeEvent(QCloseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void connectFileActions();
    void connectGoing();
    void connectView();
    void fillAppearance(QMenu* menu);
    void newFile();
    void askForFile();
    void connectOpening();
    void createFile(const QString& path);
    using Open = std::function<Result<std::unique_ptr<app::OpenFile>>()>;
    enum class Making { Write, Read, New };
    /// Shows what `open` gives, or why it gives nothing.
    void showOpened(const QString& path, const Open& open, Making making);
    void showStandIn(const QString& path, const Desk::StandIn& standIn, const std::shared_ptr<PastFile>& copy);
    void nameAfter(const QString& path);
    void showPage(QWidget* page);
    void showDesk(std::unique_ptr<Desk> desk);
    void remindOfTasks();
    /// Looks for damage in the background.
    void watchStructure();
    /// Shows a past state instead of a file; `today` is the desk of the file as it is now.
    void showPast(const PastState& state, Desk& today);
    void askAboutConflict(const UndoConflict& conflict);
    void connectRescue();
    /// Reading through the open file found damage: go on for now, or see the ways out.
    void askAboutDamage(const QString& path);
    void showDemoProgress();
    void replaceCentral(QWidget* widget);
    void showActions();
    /// Of the bar; shows it until the menu closes.
    void openMenu(QAction* menu);
    void showMenuBar(bool shows);
    /// F10 shows the menu bar for as long as something in it is open.
    void hideMenuSoon();
    void fillPageMenu();
    void showAllKeys();
    void comeToFront();
    void listenForCalls();

    Appearance& appearance_;
    Answers& answers_;
    Preferences& preferences_;
    QDate today_;
    Actions* actions_;
    QList<QShortcut*> menuLetters_; ///< Alt+F and the like, while the bar is hidden
    QMenu* menu_;                   ///< all menus in one, behind the sidebar's button
    QMenu* newMenu_;
    QMenu* pageMenu_;              ///< of the page that stands in front; filled when it opens
    QPointer<QWidget> beforeMenu_; ///< what had the focus when F10 opened the menus
    DemoMaker* demo_;
    Notices* notices_;
    FileOpening* opening_;           ///< what comes before a file is shown
    FileRescue* rescue_;             ///< for files that cannot be opened
    QString caller_;                 ///< who called before a file was open
    std::shared_ptr<PastFile> past_; ///< what this window looks at; null in a window on a file itself
    QList<QPointer<MainWindow>> pastWindows_;
    Workplace* workplace_ = nullptr;
    CallHold* calls_ = nullptr;
    qint64 used_ = 0; ///< as CallerStanding::used
};

} // namespace clientela::ui
