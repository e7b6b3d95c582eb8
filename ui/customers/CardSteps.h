#pragma once

#include "ui/customers/CardEditor.h"

#include <optional>
#include <vector>

namespace clientela::ui {

struct CardSession;

/// What was typed on a card and is not saved, for undo and redo: it comes before anything that was saved, of this card
/// or of another. What is typed into one piece after the other is a step each, and a step is taken back to what stood
/// there before it. Owned by the page.
class CardSteps {
public:
    explicit CardSteps(CardSession& session) : session_(session) {}

    /// The draft may be another one now: to be called after each change of it, also after undo() and redo().
    void note();
    /// Another card is shown.
    void forget();
    /// Takes the last step back in the draft and returns what it is called; nothing: there is none. Of a card that came
    /// with changes (a draft of before) the pieces follow that are not saved, each to what the file says.
    std::optional<QString> undo();
    /// Gives back what undo() took, until something else is typed.
    std::optional<QString> redo();
    [[nodiscard]] QString undoText() const; ///< empty: there is nothing to undo
    [[nodiscard]] QString redoText() const;

private:
    struct Step {
        QStringList pieces;
        QString label;
        CardEditor other; ///< as it was before the step; of one that was taken back, after it
    };
    /// The piece that undo() reverts where there is no step; empty: none.
    [[nodiscard]] QString pieceOfBefore() const;

    CardSession& session_;
    std::optional<CardEditor> last_; ///< as note() saw it
    std::vector<Step> done_;         ///< the last at the end
    std::vector<Step> takenBack_;
};

} // namespace clientela::ui
