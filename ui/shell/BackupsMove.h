#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace clientela::ui {

class Answers;
class Desk;

/// Lets backups go to `folder` from now on. Those that there are go along, copied, since left behind they would seem
/// lost; where they cannot, the person says whether to go on without them. The copying shows in the status bar and can
/// be cancelled, which leaves everything as it is. `ended` is called when it is over, whatever came of it. `parent`
/// outlives it, or it ends with that.
void moveBackups(Desk& desk, Answers& answers, QWidget* parent, const QString& folder, std::function<void()> ended);

} // namespace clientela::ui
