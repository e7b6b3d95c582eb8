#pragma once

#include "base/Ids.h"

#include <vector>

class QWidget;

namespace clientela::ui {

class Answers;
class Desk;

/// In a window on a past day: asks, saying by which rules, then brings cards back into today's file as one action that
/// can be undone there; both windows are told what came of it. `past` is a desk with a past().
void askAndBringBack(Desk& past, Answers& answers, QWidget* page, const std::vector<CustomerId>& cards);

/// Likewise puts all of today's file back to what it was on that day, after a snapshot of what it is.
void askAndPutAllBack(Desk& past, Answers& answers, QWidget* page);

} // namespace clientela::ui
