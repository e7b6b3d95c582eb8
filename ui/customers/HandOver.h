#pragma once

#include <functional>

class QObject;
class QUrl;

namespace clientela::ui {

/// Hands a link (mailto:, tel:) to the desktop's program for it. `refused` is called, at once or a moment later and as
/// long as `owner` lives, where no program takes it.
void handOver(const QUrl& url, QObject* owner, const std::function<void()>& refused);

} // namespace clientela::ui
