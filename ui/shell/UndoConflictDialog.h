#pragma once

#include "app/ConflictWords.h"
#include "ui/desk/Desk.h"
#include "ui/widgets/Dialog.h"

class QButtonGroup;
class QDialogButtonBox;

namespace clientela::ui {

class RuledGrid;

/// Later changes disagree with an undo: for each field what stands there now and what the undo would bring stand side
/// by side, and one is chosen by arrows or a click. The later value is chosen to begin with. Esc changes nothing.
/// Deletes itself when closed.
class UndoConflictDialog : public Dialog {
    Q_OBJECT

public:
    UndoConflictDialog(UndoConflict conflict, std::vector<app::ConflictLine> lines, QWidget* parent);

Q_SIGNALS:
    void settled(const clientela::ui::UndoConflict& conflict, const clientela::storage::Resolution& resolution);

private:
    [[nodiscard]] bool asksNothing() const; ///< what stays is only told
    [[nodiscard]] QString howMuch() const;
    [[nodiscard]] QString undoVerb() const;
    QWidget* buildTable();
    void addLine(RuledGrid* table, int row, const app::ConflictLine& line);
    QDialogButtonBox* buildButtons();
    void chooseAll(bool undone);
    [[nodiscard]] storage::Resolution resolution() const;

    UndoConflict conflict_;
    std::vector<app::ConflictLine> lines_;
    std::vector<QButtonGroup*> choices_; ///< 0 now, 1 undone; in the order of lines_, null where there is none
    bool restUndone_ = false;            ///< of those that are too many to be shown
};

} // namespace clientela::ui
