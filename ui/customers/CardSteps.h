#pragma once

#include "ui/customers/CardEditor.h"

#include <optional>
#include <vector>

namespace clientela::ui {

struct CardSession;

/// What was typed on a card and is not saved, one piece a step, for undo and redo: it comes before anything that was
/// saved, of this card or of another. Owned by the page.
class CardSteps {
public:
    explicit CardSteps(CardSession& session) : session_(session) {}

    /// The draft may be another one now: to be called after each change of it, also after undo() and redo().
    void note();
    /// Another card is shown.
    void forget();
    /// Takes the last piece back in the draft and returns what it is called; nothing: there is none.
    std::optional<QString> undo();
    /// Gives back what undo() took, until something else is typed.
    std::optional<QString> redo();
    [[nodiscard]] QString undoText() const; ///< empty: there is nothing to undo
    [[nodiscard]] QString redoText() const;

private:
    struct TakenBack {
        QString label;
        CardEditor before; ///< as it was before undo()
    };
    CardSession& session_;
    QStringList edited_;                ///< the pieces that are not saved, the last one begun at the end
    std::vector<TakenBack> takenBack_;  ///< the last at the end
    std::optional<CardEditor> stepped_; ///< as undo() or redo() left the draft
};

} // namespace clientela::ui
