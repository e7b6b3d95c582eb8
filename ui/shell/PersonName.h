#pragma once

class QObject;
class QString;

namespace clientela::ui {

class Desk;

/// Who is at work is called so from now on, in all that they did, too. Nothing for a blank name, or the one they have.
/// `context`: the change is not reported when it is gone.
void namePersonAtWork(Desk& desk, const QString& name, QObject* context);

} // namespace clientela::ui
