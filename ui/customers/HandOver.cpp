#include "ui/customers/HandOver.h"

#include <QDesktopServices>
#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QUrl>

namespace clientela::ui {

void handOver(const QUrl& url, QObject* owner, const std::function<void()>& refused) {
    if (!QDesktopServices::openUrl(url)) return refused();
    // On these desktops Qt starts xdg-open, which is there and says nothing where no program has such links.
    const QString platform = QGuiApplication::platformName();
    const QString asked = QStandardPaths::findExecutable(QStringLiteral("xdg-mime"));
    if (asked.isEmpty() || (platform != QLatin1String("xcb") && !platform.startsWith(QLatin1String("wayland")))) return;
    auto* query = new QProcess(owner);
    QObject::connect(query, &QProcess::finished, owner, [query, refused](int code, QProcess::ExitStatus status) {
        const bool knows = status == QProcess::NormalExit && code == 0;
        if (knows && query->readAllStandardOutput().trimmed().isEmpty()) refused();
        query->deleteLater();
    });
    query->start(asked, {QStringLiteral("query"), QStringLiteral("default"),
                         QStringLiteral("x-scheme-handler/%1").arg(url.scheme())});
}

} // namespace clientela::ui
