#pragma once

#include "base/Problem.h"

#include <QDate>
#include <QMainWindow>

class QMenu;

namespace clientela::ui {

class Actions;
class Answers;
class Appearance;
class DemoMaker;
class Preferences;
class Workplace;
struct Place;

/// The window: joins actions, menus and the workplace of the open file. Without a file it says what can be done.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// `today` is the day that lists look back from. The others outlive the window.
    MainWindow(Appearance& appearance, Answers& answers, Preferences& preferences, QDate today = QDate::currentDate());
    ~MainWindow() override;

    /// Opens a file in place of the one that is open. What is wrong with it is shown as a page.
    void openFile(const QString& path);
    /// The first start: opens the file of made-up data, made if it is not there yet.
    void openDemo();
    /// Somebody calls: brings the window to the front and shows who it is. False without an open file: then as soon as
    /// one is.
    bool showCaller(const QString& number);
    /// The workplace of the open file; null without one.
    [[nodiscard]] Workplace* workplace() const { return workplace_; }
    [[nodiscard]] const Actions& actions() const { return *actions_; }

protected:
    void closeEvent(QCloseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void connectFileActions();
    void connectGoing();
    void connectView();
    void fillAppearance(QMenu* menu);
    void newFile();
    void askForFile();
    void showFile(const QString& path, bool create);
    void showProblem(const Problem& problem, const QString& path);
    void showDemoProgress();
    void replaceCentral(QWidget* widget);
    void showActions();
    void openMenu();
    /// F10 shows the menu bar for as long as something in it is open.
    void hideMenuSoon();
    void showAllKeys();

    Appearance& appearance_;
    Answers& answers_;
    Preferences& preferences_;
    QDate today_;
    Actions* actions_;
    QMenu* menu_; ///< all menus in one, behind the sidebar's button
    QMenu* newMenu_;
    DemoMaker* demo_;
    QString caller_; ///< who called before a file was open
    Workplace* workplace_ = nullptr;
};

} // namespace clientela::ui
