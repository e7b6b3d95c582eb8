#include "ui/shell/Actions.h"

#include "ui/widgets/Icons.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

namespace clientela::ui {

namespace {

enum class Menu { File, Edit, View, New, Help };

struct Row {
    Act act;
    Menu menu;
    const char* text; ///< with its mnemonic; translated in the context "Actions"
    const char* icon;
    const char* keys; ///< portable, or empty; several are separated by "; "
    bool needsFile;
    bool separatorAfter;
};

// Keys are those of ui/UI.md "Keys". Ctrl is Cmd on macOS, which Qt does by itself.
constexpr Row kRows[] = {
    {Act::NewFile, Menu::File, QT_TRANSLATE_NOOP("Actions", "&New file…"), "file", "", false, false},
    {Act::OpenFile, Menu::File, QT_TRANSLATE_NOOP("Actions", "&Open a file…"), "folder", "Ctrl+O", false, false},
    {Act::MakeDemo, Menu::File, QT_TRANSLATE_NOOP("Actions", "&Look around with made-up data"), "store", "", false,
     true},
    {Act::Import, Menu::File, QT_TRANSLATE_NOOP("Actions", "&Bring in a file…"), "import", "Ctrl+I", true, false},
    {Act::Export, Menu::File, QT_TRANSLATE_NOOP("Actions", "&Export the list…"), "export", "Ctrl+Shift+E", true, false},
    {Act::Print, Menu::File, QT_TRANSLATE_NOOP("Actions", "&Print…"), "printer", "Ctrl+P", true, true},
    {Act::Backups, Menu::File, QT_TRANSLATE_NOOP("Actions", "Bac&kups, past days, what was done"), "history", "", true,
     false},
    {Act::Settings, Menu::File, QT_TRANSLATE_NOOP("Actions", "Bu&siness and settings"), "", "Ctrl+,", true, true},
    {Act::Quit, Menu::File, QT_TRANSLATE_NOOP("Actions", "&Quit"), "", "Ctrl+Q", false, false},

    {Act::Undo, Menu::Edit, QT_TRANSLATE_NOOP("Actions", "&Undo"), "undo", "Ctrl+Z", true, false},
    {Act::Redo, Menu::Edit, QT_TRANSLATE_NOOP("Actions", "&Redo"), "redo", "Ctrl+Shift+Z", true, true},
    {Act::Save, Menu::Edit, QT_TRANSLATE_NOOP("Actions", "&Save"), "save", "Ctrl+S", true, true},
    {Act::Find, Menu::Edit, QT_TRANSLATE_NOOP("Actions", "&Find…"), "search", "Ctrl+F", true, false},
    {Act::WhoIsCalling, Menu::Edit, QT_TRANSLATE_NOOP("Actions", "&Who is calling…"), "phone-call", "Ctrl+L", true,
     false},

    {Act::NewCustomer, Menu::New, QT_TRANSLATE_NOOP("Actions", "&Customer"), "person-plus", "Ctrl+N", true, false},
    {Act::NewTask, Menu::New, QT_TRANSLATE_NOOP("Actions", "&Task"), "task-list", "Ctrl+T", true, false},

    {Act::Back, Menu::View, QT_TRANSLATE_NOOP("Actions", "&Back"), "back", "Alt+Left", true, false},
    {Act::Forward, Menu::View, QT_TRANSLATE_NOOP("Actions", "&Forward"), "forward", "Alt+Right", true, false},
    {Act::Previous, Menu::View, QT_TRANSLATE_NOOP("Actions", "Pre&vious of the list"), "chevron-up", "Ctrl+PgUp", true,
     false},
    {Act::Next, Menu::View, QT_TRANSLATE_NOOP("Actions", "&Next of the list"), "chevron-down", "Ctrl+PgDown", true,
     true},
    {Act::Page1, Menu::View, "1", "", "Ctrl+1", true, false},
    {Act::Page2, Menu::View, "2", "", "Ctrl+2", true, false},
    {Act::Page3, Menu::View, "3", "", "Ctrl+3", true, false},
    {Act::Page4, Menu::View, "4", "", "Ctrl+4", true, false},
    {Act::Page5, Menu::View, "5", "", "Ctrl+5", true, false},
    {Act::Page6, Menu::View, "6", "", "Ctrl+6", true, false},
    {Act::Page7, Menu::View, "7", "", "Ctrl+7", true, false},
    {Act::Page8, Menu::View, "8", "", "Ctrl+8", true, true},
    {Act::Reload, Menu::View, QT_TRANSLATE_NOOP("Actions", "Count &again"), "refresh", "F5", true, false},
    {Act::NextPane, Menu::View, QT_TRANSLATE_NOOP("Actions", "Ne&xt part of the window"), "", "F6", true, false},
    {Act::PreviousPane, Menu::View, QT_TRANSLATE_NOOP("Actions", "Previous &part of the window"), "", "Shift+F6", true,
     true},
    {Act::Sidebar, Menu::View, QT_TRANSLATE_NOOP("Actions", "&Slim sidebar"), "", "F9", true, false},
    {Act::KeepMenuBar, Menu::View, QT_TRANSLATE_NOOP("Actions", "&Menu bar"), "", "", false, false},
    {Act::Remind, Menu::View, QT_TRANSLATE_NOOP("Actions", "&Desktop tells of due tasks"), "", "", false, false},
    {Act::FullScreen, Menu::View, QT_TRANSLATE_NOOP("Actions", "F&ull screen"), "", "F11", false, false},

    {Act::AllKeys, Menu::Help, QT_TRANSLATE_NOOP("Actions", "All &keys"), "help", "Ctrl+F1; F1", false, false},
    {Act::NewMenu, Menu::Help, QT_TRANSLATE_NOOP("Actions", "Open the menu “&New”"), "", "Ctrl+Shift+N", true, false},
    {Act::MenuBar, Menu::Help, QT_TRANSLATE_NOOP("Actions", "Open the &menu"), "", "F10", false, false},
};

constexpr Act kCheckable[] = {Act::Sidebar, Act::KeepMenuBar, Act::Remind, Act::FullScreen};

} // namespace

Actions::Actions(QWidget* window) : QObject(window) {
    for (const Row& row : kRows) {
        auto* action = new QAction(tr(row.text), window);
        if (*row.icon != '\0') action->setIcon(icons::icon(QLatin1String(row.icon)));
        if (*row.keys != '\0')
            action->setShortcuts(QKeySequence::listFromString(QLatin1String(row.keys), QKeySequence::PortableText));
        action->setProperty("needsFile", row.needsFile);
        action->setMenuRole(row.act == Act::Quit ? QAction::QuitRole : QAction::NoRole);
        window->addAction(action);
        actions_.emplace(row.act, action);
    }
    for (const Act act : kCheckable) actions_.at(act)->setCheckable(true);
}

QList<QAction*> Actions::all() const {
    QList<QAction*> all;
    for (const auto& [act, action] : actions_) all.append(action);
    return all;
}

void Actions::fill(QMenuBar* bar, QMenu* appearance) const {
    const std::pair<Menu, QString> menus[] = {{Menu::File, tr("&File")},
                                              {Menu::Edit, tr("&Edit")},
                                              {Menu::View, tr("&View")},
                                              {Menu::New, tr("&New")},
                                              {Menu::Help, tr("&Help")}};
    for (const auto& [kind, title] : menus) {
        QMenu* menu = bar->addMenu(title);
        for (const Row& row : kRows) {
            if (row.menu != kind) continue;
            if (row.act == Act::Quit) {
                menu->addMenu(appearance);
                menu->addSeparator();
            }
            menu->addAction(actions_.at(row.act));
            if (row.separatorAfter) menu->addSeparator();
        }
    }
}

void Actions::setFileOpen(bool open) {
    for (const auto& [act, action] : actions_)
        if (action->property("needsFile").toBool()) action->setEnabled(open);
}

} // namespace clientela::ui
