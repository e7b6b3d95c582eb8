#pragma once

namespace clientela::ui {

/// Whether a popup can have corners that one sees through: not on X11 without a compositor, where they are black. Asked
/// for each popup anew, since compositors come and go.
bool popupsCanBeRound();

} // namespace clientela::ui
