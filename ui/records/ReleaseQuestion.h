#pragma once

#include "lists/Release.h"
#include "storage/Jobs.h"

#include <functional>

class QObject;

namespace clientela::ui {

class Desk;

/// Asks off the window's thread who of a list would be let out by some way, and who not. The next question takes the
/// place of one that is not answered yet; what cannot be answered is told by the desk.
class ReleaseQuestion {
public:
    /// `desk` must outlive it.
    explicit ReleaseQuestion(Desk& desk) : desk_(desk) {}

    /// `answer` is called on the window's thread, unless `context` is gone.
    void ask(const lists::ReleaseRequest& request, QObject* context,
             std::function<void(const lists::ReleasePlan&)> answer);

private:
    Desk& desk_;
    storage::JobSlot planning_;
};

} // namespace clientela::ui
