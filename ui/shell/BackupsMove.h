#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace clientela::ui {

class Answers;
class Desk;

/// Lets backups go to `folder` from now on. Those that there are go along, moved or copied as the person says: left
/// behind they would seem lost. What is copied shows in the status bar and can be cancelled, which leaves everything as
/// it is. `done` is called once backups go there; not where the person thought better of it or it failed, which is
/// told. `parent` outlives it, or it ends.
void moveBackups(Desk& desk, Answers& answers, QWidget* parent, const QString& folder, std::function<void()> done);

} // namespace clientela::ui
