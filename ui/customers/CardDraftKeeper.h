#pragma once

#include "ui/customers/CardEditor.h"
#include "ui/desk/Drafts.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

namespace clientela::ui {

struct CardSession;
class Desk;

/// Keeps what is typed on a card and not saved as a draft of the desk, so that it outlives leaving, closing and a
/// crash: a second after the last key, and whenever the card is left. Owned by the page.
class CardDraftKeeper : public QObject {
    Q_OBJECT

public:
    CardDraftKeeper(Desk& desk, CardSession& session, QObject* page);

    /// Which draft the session's editor is: the card's id; of a new card below 0; 0: none is shown yet. Who shows
    /// another card calls keepNow() first.
    void setDraft(qint64 id);
    /// The editor as it is now was not typed here (a new card that a search began).
    void setBegun();
    /// Whether nothing was typed since.
    [[nodiscard]] bool isAsBegun() const;
    [[nodiscard]] qint64 draft() const { return draft_; }
    /// For one more card that is new: never one that another had, as that may still be written, and be told of.
    [[nodiscard]] qint64 newDraft();

    void keepSoon() { timer_.start(); }
    void keepNow();
    void drop();
    void stop() { timer_.stop(); } ///< what is typed is kept no more
    /// A draft that was kept; nothing where there is none, or where nothing is written.
    [[nodiscard]] std::optional<CardEditor> takeUp(qint64 draft) const;

    /// A card that somebody may not expect to find changed: what was typed on it was kept at that time, and is in the
    /// editor again. Invalid: nothing was, or whoever sees it knows.
    [[nodiscard]] QDateTime restoredFrom() const { return restoredFrom_; }
    void setRestored(qint64 draft);
    void forgetRestored() { restoredFrom_ = {}; }

    /// The new card that was begun before the one that is shown and not saved; nothing where there is none.
    [[nodiscard]] std::optional<qint64> unfinished() const;
    [[nodiscard]] Drafts::Draft unfinishedDraft() const;
    /// Throws that one away, until putBack().
    void discardUnfinished();
    /// Whether nothing was done since, so that undo means it.
    [[nodiscard]] bool isDiscardLast() const;
    /// "Discarded Anna Poli".
    [[nodiscard]] QString discardText() const;
    void putBack();
    void forgetDiscarded() { discarded_.reset(); }

private:
    struct Discarded {
        qint64 id;
        Drafts::Draft draft;
        RevisionId after; ///< the last action before it
    };
    Desk& desk_;
    CardSession& session_;
    qint64 draft_ = 0;
    qint64 newest_ = 0; ///< what a new card got last
    std::optional<CardEditor> begun_;
    QTimer timer_;
    QDateTime restoredFrom_;
    std::optional<Discarded> discarded_; ///< until another new card is begun
};

} // namespace clientela::ui
