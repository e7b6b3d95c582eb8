#include "ui/shell/History.h"

namespace clientela::ui {

void History::go(const Place& place) {
    if (at_ >= 0) {
        Place same = place;
        same.spot = places_.at(at_).spot;
        if (places_.at(at_) == same) return;
    }
    places_.resize(at_ + 1);
    places_.append(place);
    if (places_.size() > kMost) places_.removeFirst();
    at_ = static_cast<int>(places_.size()) - 1;
}

void History::update(const Place& place) {
    if (at_ >= 0) places_[at_] = place;
}

void History::clear() {
    places_.clear();
    at_ = -1;
}

} // namespace clientela::ui
