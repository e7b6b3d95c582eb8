#pragma once

#include "ui/lists/OutlineLine.h"

class QKeyEvent;
class QVBoxLayout;

namespace clientela::ui {

class ListCounts;

/// The rows of a list in their groups, edited by mouse and keys (ui/UI.md "List builder"), each with how many cards fit
/// it alone and how many are left so far. It holds the list as it is edited; the page asks for the tree.
class OutlineView : public QWidget {
    Q_OBJECT

public:
    /// `words`, `known` and `counts` must outlive it.
    OutlineView(const ListWords& words, KnownValues& known, ListCounts& counts, QWidget* parent = nullptr);
    ~OutlineView() override;

    /// Shows another list. The focus stays at its place where it was inside.
    void setOutline(const query::OutlineRow& root);
    [[nodiscard]] const query::OutlineRow& outline() const { return root_; }
    /// Counts what is there anew: all of it first, then the rows.
    void count();
    void focusFirst();
    /// Adds a condition below the row that has the focus, and asks which field.
    void addCondition();
    void addGroup();

Q_SIGNALS:
    /// A person changed the list.
    void edited();
    /// A number was pressed: the cards of this list are wanted.
    void cardsRequested(const clientela::query::NodePtr& list);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    /// Keys that no row answered: those of the buttons below and above, which an empty list has alone.
    void keyPressEvent(QKeyEvent* event) override;

private:
    void rebuild();
    QWidget* makeHead();
    QWidget* makeFoot();
    void addRows(QVBoxLayout* column, const query::OutlinePath& group, QWidget* parent, bool off);
    OutlineLine* makeLine(const query::OutlinePath& path, QWidget* parent, bool off);
    void showCounts();

    [[nodiscard]] OutlineLine* lineAt(const query::OutlinePath& path) const;
    [[nodiscard]] OutlineLine* lineOf(const QWidget* widget) const;
    [[nodiscard]] OutlineLine* lineUnder(const QPoint& global) const;
    /// Before which row one is let go there; one past the last: below all of them. Nothing: elsewhere.
    [[nodiscard]] std::optional<query::OutlinePath> dropPath(const QPoint& global) const;
    query::OutlinePath dissolved(const query::OutlinePath& path);
    [[nodiscard]] query::NodePtr alone(const query::OutlinePath& path) const;
    [[nodiscard]] bool hasSoFar(const query::OutlinePath& path) const;
    [[nodiscard]] query::NodePtr soFar(const query::OutlinePath& path) const;
    /// Rows beside each other, from the first on.
    struct Taken {
        query::OutlinePath first;
        int more = 0;
    };
    /// What an action on this row is done with: all selected rows where it is one of them, else itself.
    [[nodiscard]] Taken takenWith(const query::OutlinePath& path) const;
    void selectTo(const query::OutlinePath& path);
    void forgetSelection();
    void extend(const OutlineLine& from, int by);
    query::OutlinePath removeTaken(const query::OutlinePath& path);
    query::OutlinePath groupTaken(const query::OutlinePath& path);
    bool rowKey(OutlineLine& line, const QKeyEvent& event, bool inText);
    void step(const OutlineLine& from, int by);
    void openMenu(OutlineLine& line);
    void copy(const query::OutlinePath& path) const;
    void paste(const query::OutlinePath& path);
    /// Shows the changed list and puts the focus to a part of the row at `path`.
    void restructured(const query::OutlinePath& path, int part);

    const ListWords& words_;
    KnownValues& known_;
    ListCounts& counts_;
    query::OutlineRow root_;
    QVBoxLayout* column_;
    QWidget* content_ = nullptr;
    QWidget* foot_ = nullptr;         ///< the buttons below the rows
    std::vector<OutlineLine*> lines_; ///< in reading order
    query::OutlinePath anchor_;       ///< where a selection of several rows began; empty: there is none
    int end_ = 0;                     ///< of the selection, in the same group
};

} // namespace clientela::ui
