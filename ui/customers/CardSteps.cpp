#include "ui/customers/CardSteps.h"

#include "ui/customers/CardSession.h"

namespace clientela::ui {

void CardSteps::note() {
    const QStringList changes = session_.editor.changes();
    // Once the card says something else than a step left it at, there is no way on from there.
    if (stepped_ != session_.editor) {
        takenBack_.clear();
        stepped_.reset();
    }
    edited_.removeIf([&](const QString& piece) { return !changes.contains(piece); });
    for (const QString& piece : changes)
        if (!edited_.contains(piece)) edited_ += piece;
}

void CardSteps::forget() {
    edited_.clear();
    takenBack_.clear();
    stepped_.reset();
}

std::optional<QString> CardSteps::undo() {
    if (edited_.isEmpty()) return std::nullopt;
    const QString piece = edited_.last();
    takenBack_.push_back({session_.labelOf(piece), session_.editor});
    session_.editor.revert(piece);
    stepped_ = session_.editor;
    return takenBack_.back().label;
}

std::optional<QString> CardSteps::redo() {
    if (takenBack_.empty()) return std::nullopt;
    TakenBack step = std::move(takenBack_.back());
    takenBack_.pop_back();
    session_.editor = std::move(step.before);
    stepped_ = session_.editor;
    return step.label;
}

QString CardSteps::undoText() const { return edited_.isEmpty() ? QString() : session_.labelOf(edited_.last()); }

QString CardSteps::redoText() const { return takenBack_.empty() ? QString() : takenBack_.back().label; }

} // namespace clientela::ui
