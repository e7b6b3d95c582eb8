#pragma once

#include "base/Ids.h"

#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace clientela::ui {

class Answers;
class Desk;

/// Erases customers for good, after saying what goes, what stays and until when backups hold it, and being told to.
/// `name`: the one that is asked about, empty for several. Their drafts go, too. `done` is called when they are gone,
/// unless `parent` is by then.
void askAndErase(Desk& desk, Answers& answers, QWidget* parent, const std::vector<CustomerId>& customers,
                 const QString& name, std::function<void()> done);

} // namespace clientela::ui
