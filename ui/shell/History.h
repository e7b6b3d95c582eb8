#pragma once

#include "ui/desk/Place.h"

#include <QList>

namespace clientela::ui {

/// The places one has been to, for back and forward. A value.
class History {
public:
    /// One went to `place` from the current one; what lay ahead is forgotten. Going to where one is changes nothing.
    void go(const Place& place);
    /// What the current place looks like by now (sort, position), so that one comes back to that.
    void update(const Place& place);

    [[nodiscard]] bool isEmpty() const { return places_.isEmpty(); }
    [[nodiscard]] const Place& current() const { return places_.at(at_); }
    [[nodiscard]] bool canGoBack() const { return at_ > 0; }
    [[nodiscard]] bool canGoForward() const { return at_ + 1 < places_.size(); }
    /// The place one step back or ahead, which is the current one then. Only if there is one.
    const Place& back() { return places_.at(--at_); }
    const Place& forward() { return places_.at(++at_); }
    void clear();

private:
    static constexpr int kMost = 100;
    QList<Place> places_;
    int at_ = -1;
};

} // namespace clientela::ui
