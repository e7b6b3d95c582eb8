#pragma once

#include "ui/desk/Desk.h"
#include "ui/shell/History.h"

#include <QPointer>
#include <QWidget>

#include <memory>

class QLayout;
class QMenu;

namespace clientela::ui {

class Actions;
class Answers;
class Banner;
class BringIn;
class CallerBox;
class DraftsBanner;
class Page;
class PageFocus;
class PageStack;
class Preferences;
class SearchPopup;
class Sidebar;
class StartPage;
class StatusBar;
class Toast;
class TopBar;

/// Everything between the window's edges while a file is open: sidebar, top bar, pages, status bar, and the ways
/// between the pages.
class Workplace : public QWidget {
    Q_OBJECT

public:
    /// `menu` opens from the sidebar, `newMenu` from the button New. Actions and answers outlive it.
    Workplace(std::unique_ptr<Desk> desk, const Actions& actions, Answers& answers, QMenu* menu, QMenu* newMenu,
              QWidget* parent = nullptr);
    ~Workplace() override;

    [[nodiscard]] Desk& desk() const { return *desk_; }
    [[nodiscard]] Page* page() const;
    [[nodiscard]] bool canGoBack() const { return history_.canGoBack(); }
    [[nodiscard]] bool canGoForward() const { return history_.canGoForward(); }

    /// The cards opened last are those of another day, and are kept for the next; `preferences` outlives this.
    void rememberIn(Preferences& preferences);
    /// Goes to a place and remembers the way. A place whose page is not built is passed over.
    void go(const Place& place);
    void goBack();
    void goForward();
    /// The nth page of the sidebar, from 0.
    void goToPage(int nth);
    void openSearch(const QString& text = QString());
    /// The box that asks who is calling, with what is known of the number.
    void openCaller(const QString& number = QString());
    /// A number calls: the one card that has it opens; several are offered; one that is in no card begins a new one.
    void showCaller(const QString& number);
    void openNewMenu();
    /// Ctrl+Z: the page's own last step, else the last thing that was done; between the two it asks once more.
    void undo();
    void newCustomer();
    /// On the page in front where it has a place for tasks (a card), else on the page of the day.
    void newTask();
    /// A file to import is asked for, then the import page shows it.
    void importFile();
    /// After something was done from a menu: the focus goes back to the page, where it was before.
    void returnToPage();
    /// F6: to the sidebar, the search box, the page, the status bar, and round.
    void focusPane(int by);
    /// Slim because somebody wants it so; a narrow window makes it slim by itself.
    void setSidebarNarrow(bool narrow);

Q_SIGNALS:
    /// Another place, another page, or its head changed.
    void placeChanged();
    void demoRequested();
    void openRequested();
    /// The file that is shown by a stand-in is wanted itself, to write.
    void againRequested();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void focusPage();
    void connectDesk();
    /// Says for as long as the window is open that this is a past day.
    QLayout* pastBanner();
    /// The same of a file that is shown by a stand-in.
    QLayout* standInBanner();
    void connectParts();
    bool show(const Place& place);
    /// Somebody begins something else there: what a toast still offers is not of it, and Edit > Undo keeps it.
    void leaveFor(const Place& place);
    void showHead();
    void showStart();
    /// One that does not stay goes when the next action begins or succeeds.
    void showProblem(const Problem& problem, bool stays = false);
    void dropProblem();
    /// Says of a file that is open to read only that it is.
    void showMode();
    void leaveTop();

    std::unique_ptr<Desk> desk_; ///< first, so that it outlives the pages
    Answers& answers_;
    Sidebar* sidebar_;
    TopBar* top_;
    Banner* banner_;
    DraftsBanner* drafts_;
    PageStack* pages_;
    PageFocus* focus_;
    StatusBar* status_;
    SearchPopup* search_;
    CallerBox* caller_ = nullptr;
    BringIn* bringIn_;
    Toast* toast_;
    StartPage* start_ = nullptr;
    Place counterAct_; ///< what the banner's link leads to, where it has one
    History history_;
    bool wantsNarrow_ = false;
    bool undone_ = false;         ///< Ctrl+Z took back what was typed on this page, and nothing was done since
    bool asked_ = false;          ///< whether the next Ctrl+Z is to go on to what was done elsewhere
    bool offersOfPage_ = false;   ///< the toast offers what Page::undo() does
    bool passing_ = false;        ///< the banner tells of an action that failed
    QPointer<QWidget> pressedAt_; ///< what had the focus when the key was pressed that is being handled
};

} // namespace clientela::ui
