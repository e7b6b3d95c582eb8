#pragma once

#include "ui/desk/Desk.h"

#include <QList>
#include <QWidget>

class QAction;

namespace clientela::ui {

/// A page of the window: what stands between the top bar and the status bar. The shell makes one when it is first
/// needed, shows its trail and actions in the top bar and its counts in the status bar, and asks it before leaving.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(Desk& desk, QWidget* parent = nullptr) : QWidget(parent), desk_(desk) {}

    /// Shows a place of this page's kind. Called again for another record or list.
    virtual void show(const Place& place) = 0;
    /// Makes what its first record would wait for, before it is shown: called once, when the window has nothing to do.
    virtual void prepare() {}
    /// Where it is now, with its sort and position kept, for back and forward.
    [[nodiscard]] virtual Place place() const = 0;

    /// One step of the trail in the top bar; the last one is where one is and leads nowhere.
    struct Crumb {
        QString text;
        Place to;
        bool operator==(const Crumb&) const = default;
    };
    /// "Customers" > "Giulia Ferrante".
    [[nodiscard]] virtual QList<Crumb> trail() const = 0;
    /// Beside the trail: "1 of 642"; empty: nothing. With it up and down stand (stepTo).
    [[nodiscard]] virtual QString position() const { return {}; }
    /// To the previous (-1) or next (1) record of the list.
    virtual void step(int) {}

    /// Buttons in the top bar, the primary one last; with any, search shrinks and New gives way. Owned by the page.
    [[nodiscard]] virtual QList<QAction*> topActions() const { return {}; }
    /// What the menu of the page in the menu bar has, in this order; none: all its actions that have a key.
    [[nodiscard]] virtual QList<QAction*> menuActions() const { return {}; }
    /// What menuActions() says or stands for.
    [[nodiscard]] QList<QAction*> offeredActions() const;
    /// The action of the page as a whole that this key means, which works wherever the focus is; null: it means none,
    /// or that of a part.
    [[nodiscard]] QAction* actionOf(const QKeySequence& key) const;
    /// A widget that stands beside the title (the saved views' menu); owned by the page, may be null.
    [[nodiscard]] virtual QWidget* titleWidget() const { return nullptr; }
    /// Counts for the left of the status bar: "642 of 12,480 customers", "Spent: €2,614,880.15".
    [[nodiscard]] virtual QStringList statusTexts() const { return {}; }
    /// Stands over the whole status bar while it has something to say (unsaved changes with Revert and Save); may be
    /// null.
    [[nodiscard]] virtual QWidget* statusWidget() const { return nullptr; }

    /// Keys of the window that a page answers in its own way; false: it does not.
    virtual bool save() { return false; }       ///< Ctrl+S
    virtual bool escape() { return false; }     ///< Esc: closes its topmost thing
    virtual bool print() { return false; }      ///< Ctrl+P
    virtual bool exportList() { return false; } ///< Ctrl+Shift+E
    virtual bool newTask() { return false; }    ///< Ctrl+T
    virtual bool undo() { return false; }       ///< Ctrl+Z, before anything that was saved
    virtual bool redo() { return false; }       ///< Ctrl+Shift+Z: what undo() took back
    virtual void reload() {}                    ///< F5
    /// What undo() takes back, for the menu: "Removed 055 2341187"; empty: nothing. It is not saved yet.
    [[nodiscard]] virtual QString undoText() const { return {}; }
    [[nodiscard]] virtual QString redoText() const { return {}; } ///< likewise of redo()
    /// Whether something is typed here that is not saved: Ctrl+Z then asks once more before it takes back what was done
    /// elsewhere.
    [[nodiscard]] virtual bool holdsUnsaved() const { return false; }
    /// Puts the focus where work begins.
    virtual void focusFirst() { setFocus(); }

    /// The parts that F6 walks before the window takes it on to a part of its own, in reading order; none: the page is
    /// one.
    [[nodiscard]] virtual QList<QWidget*> panes() const { return {}; }
    /// Puts the focus into one of them: where it was last, else to its first stop.
    virtual void focusPane(QWidget* pane);
    /// The part after (1) or before (-1) the one that has the focus, of those in sight; null: the window is next.
    [[nodiscard]] QWidget* paneAfter(int by) const;

Q_SIGNALS:
    /// Trail, position, actions, status texts or status widget are others now.
    void headChanged();

protected:
    /// F6 is the page's as long as there is a part after the one that has the focus.
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    [[nodiscard]] Desk& desk() const { return desk_; }

private:
    Desk& desk_;
};

} // namespace clientela::ui
