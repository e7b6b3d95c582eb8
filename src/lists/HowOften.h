#pragma once

#include "lists/Times.h"

/// How often customers did something, in words that follow "who". Parts of lists/Predicates.h.
namespace clientela::lists {

/// "bought Pizza at least 3 times this year"; `when` and `what` may be empty: at any time, anything.
QString bought(const QString& when, const QString& what, const Times& times);
/// "were not in touch by phone in the last 30 days"; `kind` of contact as its choices are named, or empty: by any way.
/// Empty for a kind that is no way to be in touch (a review, a survey).
QString wereInTouch(const QString& kind, const QString& when, const Times& times);
/// "were not called in the last 30 days": by us.
QString wereCalled(const QString& when, const Times& times);
/// A text and when it was, where that is said.
QString at(const QString& text, const QString& when);

} // namespace clientela::lists
