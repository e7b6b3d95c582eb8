#include "cli/ReleaseCommand.h"

#include "cli/TableFormat.h"
#include "lists/ReleaseLog.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace clientela::cli {

namespace {

QString tr(const char* text, int n = -1) { return QCoreApplication::translate("Cli", text, nullptr, n); }

} // namespace

int printReleases(Invocation& invocation, app::OpenFile& file, const storage::LogQuery& asked) {
    const QString format = formatOf(invocation, {QStringLiteral("lines"), QStringLiteral("json")});
    if (format.isEmpty()) return WrongUsage;
    std::vector<lists::NotedRelease> releases =
        lists::notedReleases(file.connection(), {asked.since, asked.until, asked.actor});
    std::reverse(releases.begin(), releases.end());
    const fields::Formatter formatter(QLocale(), file.business().currency, file.business().country);
    const query::Context context = file.context();
    QJsonArray all;
    for (const lists::NotedRelease& one : releases) {
        if (format == QLatin1String("json")) {
            QJsonObject object{{QStringLiteral("at"), one.at.toUTC().toString(Qt::ISODate)},
                               {QStringLiteral("by"), one.by},
                               {QStringLiteral("channel"), one.channel},
                               {QStringLiteral("purpose"), one.purpose},
                               {QStringLiteral("target"), one.target},
                               {QStringLiteral("released"), one.released},
                               {QStringLiteral("left_out"), one.leftOut},
                               {QStringLiteral("list"), one.list}};
            QJsonObject reasons;
            for (const auto& [reason, count] : one.reasons) reasons.insert(lists::reasonKey(reason), count);
            if (!reasons.isEmpty()) object.insert(QStringLiteral("left_out_by"), reasons);
            if (one.neverAsked) object.insert(QStringLiteral("never_asked"), *one.neverAsked);
            if (one.letters) object.insert(QStringLiteral("letters"), *one.letters);
            if (one.summaryOf) object.insert(QStringLiteral("summary_of"), *one.summaryOf);
            all.append(object);
            continue;
        }
        QStringList line{one.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")),
                         one.by.isEmpty() ? QStringLiteral("-") : one.by,
                         lists::channelText(one.channel),
                         one.summaryOf ? tr("of %Ln", static_cast<int>(*one.summaryOf))
                                       : tr("%Ln went out", static_cast<int>(one.released)),
                         lists::lettersText(one),
                         one.summaryOf ? QString() : tr("%Ln left out", static_cast<int>(one.leftOut)),
                         lists::leftOutText(one),
                         one.target,
                         lists::asksText(one, file.connection(), *file.catalogues(), formatter, context)};
        line.removeAll(QString());
        for (QString& part : line) part = Console::oneLine(part);
        invocation.console.print(line.join(QStringLiteral("  ")));
    }
    if (format == QLatin1String("json")) invocation.console.out().write(QJsonDocument(all).toJson());
    return Done;
}

} // namespace clientela::cli
