#pragma once

#include "base/Ids.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

class QWidget;

namespace clientela::ui {

class Answers;
class Desk;

/// The one card that is meant, and what becomes of it.
struct LeavingCard {
    QString name;
    bool toArchive = false; ///< else it is deleted
};

/// Cards are about to be deleted or archived: where any of them owes money, asks first and names the amount; `go` is
/// called after a yes, and where nobody owes anything, as long as `over` lives. What they owe is read by a job: it may
/// be everybody. `one`: it is one card, by its name; nothing: those that are selected in a table.
void askWhereOwed(Desk& desk, Answers& answers, QWidget* over, const std::vector<CustomerId>& cards,
                  const std::optional<LeavingCard>& one, std::function<void()> go);

} // namespace clientela::ui
