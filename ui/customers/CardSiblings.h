#pragma once

#include "storage/Jobs.h"
#include "ui/desk/Place.h"

#include <functional>
#include <optional>
#include <vector>

namespace clientela::ui {

class Desk;

/// The cards of the list that a card was opened from, in its order: where it stands there, and who comes next. On the
/// window's thread; the list is read by a job.
class CardSiblings {
public:
    explicit CardSiblings(Desk& desk) : desk_(desk) {}

    /// Reads the list of `place` unless it is the one that is known; `found` is called then, unless `context` is gone.
    /// One that has grown old is read anew, and stands as it was until then. A list that is not understood has no
    /// siblings.
    void find(const Place& place, QObject* context, std::function<void()> found);
    /// Cards came, went or changed: whoever steps on goes by the list as it was, the next find() reads it again.
    void growOld() { isOld_ = true; }
    /// The place of a card in the list, from 0; nothing while it is not known or for a card that is not on it.
    [[nodiscard]] std::optional<qint64> placeOf(qint64 id) const;
    [[nodiscard]] qint64 count() const { return static_cast<qint64>(ids_.size()); }
    /// The card `by` places further; nothing beyond the ends.
    [[nodiscard]] std::optional<qint64> next(qint64 id, int by) const;

private:
    Desk& desk_;
    QString of_; ///< list and sort that ids_ are of
    bool isOld_ = false;
    std::vector<qint64> ids_;
    storage::JobSlot job_;
};

} // namespace clientela::ui
