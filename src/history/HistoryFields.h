#pragma once

#include "fields/Catalogue.h"

namespace clientela::history {

/// Declares what happened beside documents: the kinds "interaction", "task" and "campaign" (one row a card that was
/// written to), and for customers contacts, complaints, tasks, campaigns, last contact, next task, satisfaction and the
/// consents. After declareCustomers().
void declareHistory(fields::Catalogues& catalogues);

QList<fields::Choice> interactionKinds();
QList<fields::Choice> directions();
QList<fields::Choice> interactionStates();
QList<fields::Choice> taskKinds();
QList<fields::Choice> taskStates();

} // namespace clientela::history
