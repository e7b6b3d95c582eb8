#pragma once

class QDialog;

namespace clientela::ui {

/// Makes a dialog as large as what it says needs, whatever size it began with, as far as the screen goes; what is
/// larger than that is put into a scroll area. Asked by the style whenever a dialog is shown or its texts change.
void growToContents(QDialog& dialog);

} // namespace clientela::ui
