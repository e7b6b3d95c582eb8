#pragma once

#include "ui/customers/CardEditor.h"

#include <QJsonObject>

namespace clientela::ui {

/// A card being edited as it is kept on the disk: the card as it was read, what it shall be, and what could not be read
/// yet.
QJsonObject draftToJson(const CardEditor& editor);
/// The same again; nothing for what no version of the program wrote.
std::optional<CardEditor> draftFromJson(const QJsonObject& json);

} // namespace clientela::ui
