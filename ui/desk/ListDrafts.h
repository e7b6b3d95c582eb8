#pragma once

#include "lists/SavedLists.h"
#include "ui/desk/Drafts.h"
#include "ui/desk/Place.h"

#include <QHash>
#include <QSet>

namespace clientela::ui {

class Desk;

/// Lists that were changed and not saved. They are kept on this machine as what was typed into cards is (Drafts), in a
/// file of their own, and outlive the window. On the window's thread.
class ListDrafts : public QObject {
    Q_OBJECT

public:
    /// `desk` must outlive it.
    explicit ListDrafts(Desk& desk);

    /// A key for one more list that has no name yet: below 0, and never one that a list had before, as the way back may
    /// still lead to that.
    [[nodiscard]] ListId newKey();
    /// The new list that was changed last, but for this one; nothing where there is no other.
    [[nodiscard]] std::optional<ListId> unfinished(ListId but) const;
    /// All that wait to be saved, the one that was changed last first: new ones, and kept ones that the file still has.
    [[nodiscard]] QList<qint64> unsaved() const;
    [[nodiscard]] bool has(ListId id) const { return drafts_.has(id.value); }
    /// The list as it was left, as the builder shows a place.
    [[nodiscard]] std::optional<Place> find(ListId id) const;
    /// Keeps it, but for one that is as it was made while another has taken its place.
    void keep(ListId id, const Place& left);
    void remove(ListId id);

    /// A new list that was made of others and not typed, as the builder shows it. Of these there is one: the next one
    /// takes the place of one in which nothing was changed, and leaves one that was.
    [[nodiscard]] Place make(const QString& list);
    /// Whether it is such a list, and nothing was changed in it.
    [[nodiscard]] bool isAsMade(ListId id) const;

Q_SIGNALS:
    void changed();

private:
    Desk& desk_;
    Drafts drafts_;
    QHash<qint64, QString> made_; ///< what lists without a name were made as since the window was opened
    QSet<qint64> replaced_;       ///< as they were made when another one took their place
    qint64 newest_ = 0;           ///< the key that was given out last
};

} // namespace clientela::ui
