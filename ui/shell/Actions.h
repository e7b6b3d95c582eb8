#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

#include <map>

class QAction;
class QMenu;
class QMenuBar;
class QWidget;

namespace clientela::ui {

/// Everything the window can do, whatever page stands in front.
enum class Act {
    NewFile,
    OpenFile,
    MakeDemo,
    Import,
    Export,
    Print,
    Backups,
    Settings,
    Quit,
    Undo,
    Redo,
    Save,
    Find,
    WhoIsCalling,
    NewCustomer,
    NewTask,
    NewMenu,
    Back,
    Forward,
    Previous,
    Next,
    Page1,
    Page2,
    Page3,
    Page4,
    Page5,
    Page6,
    Page7,
    Page8,
    Reload,
    NextPane,
    PreviousPane,
    Sidebar,
    MenuBar,
    KeepMenuBar,
    Remind,
    FullScreen,
    AllKeys,
};

/// The actions with their texts, keys and menus, from one table: no key of the window is given anywhere else.
class Actions : public QObject {
    Q_OBJECT

public:
    /// Adds all actions to `window`, which holds their keys even while the menu bar is hidden.
    explicit Actions(QWidget* window);

    [[nodiscard]] QAction* operator[](Act act) const { return actions_.at(act); }
    [[nodiscard]] QList<QAction*> all() const;
    /// Makes the menus; `appearance` stands in File.
    void fill(QMenuBar* bar, QMenu* appearance) const;
    /// Those that need an open file.
    void setFileOpen(bool open);

private:
    std::map<Act, QAction*> actions_;
};

} // namespace clientela::ui
