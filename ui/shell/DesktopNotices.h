#pragma once

#include "ui/shell/Notices.h"

#include <QDBusConnection>

namespace clientela::ui {

/// Notices by the desktop's own service (org.freedesktop.Notifications 1.2, over D-Bus). Where there is none nothing is
/// shown, and nothing said of it. Never waits.
class DesktopNotices : public Notices {
    Q_OBJECT

public:
    explicit DesktopNotices(QObject* parent = nullptr, const QDBusConnection& bus = QDBusConnection::sessionBus());
    void show(const Notice& notice) override;

private Q_SLOTS:
    void onAction(uint id, const QString& action);

private:
    QDBusConnection bus_;
    uint id_ = 0; ///< of the notice shown last
};

} // namespace clientela::ui
