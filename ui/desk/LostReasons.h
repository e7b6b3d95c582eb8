#pragma once

#include "fields/Catalogue.h"
#include "ui/widgets/ReasonMenu.h"

// Why customers are lost, wherever they are put into that stage (decision 0098).

namespace clientela::ui {

class Desk;

/// What such a note is about in the timeline, and the heading of the menu of reasons: "Lost because".
QString lostBecause();
/// The reasons given before, the most frequent first.
QStringList lostReasonsSaid(const Desk& desk);
/// What is asked for the menu of reasons. `who`: a customer, or how many; `customers` has the stages.
ReasonQuestion lostQuestion(const QString& who, const fields::Catalogue& customers, QWidget* over,
                            const QStringList& said);

} // namespace clientela::ui
