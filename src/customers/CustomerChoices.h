#pragma once

#include "fields/Field.h"

/// The choices of the card's fields, with the words that files use for them.
namespace clientela::customers {

QList<fields::Choice> kindChoices();
QList<fields::Choice> genderChoices();
QList<fields::Choice> stageChoices();
QList<fields::Choice> channelChoices();
QList<fields::Choice> addressRoleChoices();
QList<fields::Choice> linkRoleChoices();
/// Labels of phones: mobile, work, home, fax, other.
QList<fields::Choice> phoneLabelChoices();

} // namespace clientela::customers
