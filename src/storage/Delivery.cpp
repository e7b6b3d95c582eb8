#include "storage/Delivery.h"

#include "storage/StorageFailure.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QMetaObject>

#include <exception>

namespace clientela::storage {

namespace {

Q_LOGGING_CATEGORY(log, "clientela.storage")

QString tr(const char* text) { return QCoreApplication::translate("Storage", text); }

Problem cancelled() { return {tr("The work was cancelled."), tr("Nothing was changed."), {}}; }

} // namespace

void deliver(QObject* home, const QPointer<QObject>& context, bool hasContext, std::function<void()> callback) {
    // Whether the context lives is asked on its own thread, where it cannot go at the same moment.
    QMetaObject::invokeMethod(
        home,
        [context, hasContext, callback = std::move(callback)] {
            if (!hasContext || context) callback();
        },
        Qt::QueuedConnection);
}

std::shared_ptr<JobControl> makeControl(QObject* home, QObject* context, ProgressCallback progress) {
    if (!progress) return std::make_shared<JobControl>();
    return std::make_shared<JobControl>([home, guard = QPointer<QObject>(context), hasContext = context != nullptr,
                                         progress = std::move(progress)](const Progress& at) {
        deliver(home, guard, hasContext, [progress, at] { progress(at); });
    });
}

std::optional<Problem> runGuarded(const std::function<std::optional<Problem>()>& job, const JobControl& control) {
    try {
        return job();
    } catch (const Cancelled&) {
        return cancelled();
    } catch (const StorageFailure& failure) {
        if (failure.isInterrupted() && control.isCancelled()) return cancelled();
        qCWarning(log) << failure.problem().text() << failure.detail();
        return failure.problem();
    } catch (const Failure& failure) {
        qCWarning(log) << failure.problem().text() << failure.detail();
        return failure.problem();
    } catch (const std::bad_alloc&) {
        return Problem{tr("There is not enough memory for this."), tr("Nothing was changed."),
                       tr("Close other programs and try again.")};
    } catch (const std::exception& exception) {
        qCWarning(log) << exception.what();
        return Problem{tr("Something went wrong inside Clientela."), tr("Nothing was changed."),
                       tr("Try again, and report it if it happens again.")};
    }
}

} // namespace clientela::storage
