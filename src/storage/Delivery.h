#pragma once

#include "base/Job.h"
#include "base/Result.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

namespace clientela::storage {

/// Hears about a job's progress on the thread of whoever started it.
using ProgressCallback = std::function<void(const Progress&)>;

/// The way back from a worker thread: runs `callback` on the thread of `home`, later, unless `context` is gone by then.
/// `home` outlives the worker; `context` belongs to home's thread and may be null, which stands for `home`.
void deliver(QObject* home, const QPointer<QObject>& context, bool hasContext, std::function<void()> callback);

/// The control of a job whose progress is told on home's thread.
std::shared_ptr<JobControl> makeControl(QObject* home, QObject* context, ProgressCallback progress);

/// The one place where a job's exceptions end: runs it, and what it throws becomes a Problem in plain words.
std::optional<Problem> runGuarded(const std::function<std::optional<Problem>()>& job, const JobControl& control);

} // namespace clientela::storage
