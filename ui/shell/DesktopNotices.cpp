#include "ui/shell/DesktopNotices.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

namespace clientela::ui {

namespace {

const QString kService = QStringLiteral("org.freedesktop.Notifications");
const QString kPath = QStringLiteral("/org/freedesktop/Notifications");
const QString kProgram = QStringLiteral("org.clientela.Clientela");
constexpr int kAsLongAsUsual = -1;

} // namespace

DesktopNotices::DesktopNotices(QObject* parent, const QDBusConnection& bus) : Notices(parent), bus_(bus) {
    if (bus_.isConnected())
        bus_.connect(kService, kPath, kService, QStringLiteral("ActionInvoked"), this, SLOT(onAction(uint, QString)));
}

void DesktopNotices::show(const Notice& notice) {
    if (!bus_.isConnected()) return;
    QStringList actions;
    for (const auto& [word, text] : notice.actions) actions << word << text;
    const QVariantMap hints{{QStringLiteral("desktop-entry"), kProgram}};
    QDBusMessage call = QDBusMessage::createMethodCall(kService, kPath, kService, QStringLiteral("Notify"));
    // The body is read as markup.
    call << QCoreApplication::applicationName() << id_ << kProgram << notice.title << notice.text.toHtmlEscaped()
         << actions << hints << kAsLongAsUsual;
    auto* answer = new QDBusPendingCallWatcher(bus_.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<uint> id = *answer;
        if (id.isValid()) id_ = id.value();
        answer->deleteLater();
    });
}

void DesktopNotices::onAction(uint id, const QString& action) {
    if (id == id_ && id_ != 0) Q_EMIT chosen(action);
}

} // namespace clientela::ui
