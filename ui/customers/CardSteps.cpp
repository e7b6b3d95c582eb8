#include "ui/customers/CardSteps.h"

#include "ui/customers/CardPieces.h"
#include "ui/customers/CardSession.h"

#include <utility>

namespace clientela::ui {

namespace {

/// What is not the same in two states of a draft.
QStringList piecesBetween(const CardEditor& a, const CardEditor& b) {
    QStringList pieces;
    for (const QString& piece : piecesOf({&a.draft(), &b.draft()}))
        if (!samePiece(a.draft(), b.draft(), piece)) pieces += piece;
    for (const CardEditor* one : {&a, &b})
        for (auto it = one->unread().cbegin(); it != one->unread().cend(); ++it)
            if (a.unread().value(it.key()) != b.unread().value(it.key()) && !pieces.contains(it.key()))
                pieces += it.key();
    // Chosen beside a piece, and saved with it.
    for (const CardEditor* one : {&a, &b})
        for (const CardEditor::Along& along : one->along())
            if (const QString piece = QStringLiteral("address/%1").arg(along.address);
                a.isAlong(along) != b.isAlong(along) && !pieces.contains(piece))
                pieces += piece;
    if (a.lostReason() != b.lostReason() && !pieces.contains(QStringLiteral("stage")))
        pieces += QStringLiteral("stage");
    return pieces;
}

} // namespace

void CardSteps::note() {
    const CardEditor& now = session_.editor;
    const std::optional<CardEditor> before = std::exchange(last_, now);
    if (!before || *before == now) return;
    // It was saved, or what somebody else changed was taken over: what was before that leads nowhere now.
    if (before->original() != now.original()) {
        done_.clear();
        takenBack_.clear();
        return;
    }
    const QStringList pieces = piecesBetween(*before, now);
    // A part without a word on it is no step: what is typed into it is, and is taken back with it.
    if (pieces.isEmpty()) {
        last_ = before;
        return;
    }
    takenBack_.clear();
    // Put back by hand, or by whoever took it off.
    if (!done_.empty() && done_.back().other == now) return done_.pop_back();
    if (done_.empty() || done_.back().pieces != pieces)
        done_.push_back({pieces, session_.labelOf(pieces.first()), *before});
}

void CardSteps::forget() {
    last_.reset();
    done_.clear();
    takenBack_.clear();
}

QString CardSteps::pieceOfBefore() const {
    const QStringList changes = session_.editor.changes();
    return session_.editor.isNew() || changes.isEmpty() ? QString() : changes.last();
}

std::optional<QString> CardSteps::undo() {
    Step step;
    if (!done_.empty()) {
        step = std::move(done_.back());
        done_.pop_back();
        std::swap(step.other, session_.editor);
    } else {
        const QString piece = pieceOfBefore();
        if (piece.isEmpty()) return std::nullopt;
        step = {{piece}, session_.labelOf(piece), session_.editor};
        session_.editor.revert(piece);
    }
    last_ = session_.editor;
    takenBack_.push_back(std::move(step));
    return takenBack_.back().label;
}

std::optional<QString> CardSteps::redo() {
    if (takenBack_.empty()) return std::nullopt;
    Step step = std::move(takenBack_.back());
    takenBack_.pop_back();
    std::swap(step.other, session_.editor);
    last_ = session_.editor;
    done_.push_back(std::move(step));
    return done_.back().label;
}

QString CardSteps::undoText() const {
    if (!done_.empty()) return done_.back().label;
    const QString piece = pieceOfBefore();
    return piece.isEmpty() ? piece : session_.labelOf(piece);
}

QString CardSteps::redoText() const { return takenBack_.empty() ? QString() : takenBack_.back().label; }

} // namespace clientela::ui
