#include "lists/ReleaseLog.h"

#include "lists/Names.h"
#include "lists/Wording.h"
#include "query/Parser.h"
#include "storage/Connection.h"

#include <QCoreApplication>

namespace clientela::lists {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Lists)
};

/// "opted_out 18, no_email 4"
std::vector<std::pair<LeftOut::Reason, qint64>> reasonsIn(const QString& text) {
    std::vector<std::pair<LeftOut::Reason, qint64>> reasons;
    for (const QString& part : text.split(QStringLiteral(", "), Qt::SkipEmptyParts))
        if (const auto reason = reasonOf(part.section(QLatin1Char(' '), 0, 0)))
            reasons.emplace_back(*reason, part.section(QLatin1Char(' '), 1).toLongLong());
    return reasons;
}

} // namespace

std::vector<NotedRelease> notedReleases(storage::Connection& connection, const ReleaseQuery& query) {
    QStringList conditions;
    QVariantList values;
    const auto only = [&](const char* condition, const QVariant& value) {
        conditions += QLatin1String(condition);
        values << value;
    };
    if (query.since.isValid()) only("r.at >= ?", storage::bindable(query.since.startOfDay()));
    if (query.until.isValid()) only("r.at < ?", storage::bindable(query.until.addDays(1).startOfDay()));
    if (!query.actor.isNull()) only("r.actor_id = ?", query.actor.value);
    QString sql = QStringLiteral("SELECT r.at, a.name, r.channel, r.purpose, r.target, r.list, r.released, r.left_out, "
                                 "r.left_out_by, r.summary_of, r.never_asked, r.letters FROM release_log r LEFT JOIN "
                                 "actor a ON a.id = r.actor_id ");
    if (!conditions.isEmpty()) sql += QStringLiteral("WHERE ") + conditions.join(QStringLiteral(" AND "));
    sql += QStringLiteral(" ORDER BY r.id DESC");
    if (query.most >= 0) {
        sql += QStringLiteral(" LIMIT ?");
        values << query.most;
    }
    auto rows = connection.queryList(sql, values);
    std::vector<NotedRelease> found;
    while (rows.next()) {
        found.push_back({QDateTime::fromString(rows.text(0), Qt::ISODate), rows.text(1), rows.text(2), rows.text(3),
                         rows.text(4), rows.text(5), rows.integer(6), rows.integer(7), reasonsIn(rows.text(8)),
                         rows.optionalInteger(10), rows.optionalInteger(9), rows.optionalInteger(11)});
    }
    return found;
}

QString channelText(const QString& channel) {
    if (channel == QLatin1String("export")) return Text::tr("Export", "how something left the house");
    if (channel == QLatin1String("post")) return Text::tr("Post", "how something left the house");
    if (channel == QLatin1String("email")) return Text::tr("E-mail", "how something left the house");
    if (channel == QLatin1String("sms")) return Text::tr("SMS", "how something left the house");
    if (channel == QLatin1String("phone")) return Text::tr("Calls", "how something left the house");
    if (channel == QLatin1String(kSummary)) return Text::tr("Summary", "how something left the house");
    return channel;
}

QString lettersText(const NotedRelease& release) {
    if (!release.letters) return {};
    const int n = static_cast<int>(*release.letters); // what is no plain variable lupdate passes over
    return QCoreApplication::translate("Lists", "in %Ln letter(s)", "behind how many people went out", n);
}

QString leftOutText(const NotedRelease& release) {
    QStringList parts;
    for (const auto& [reason, count] : release.reasons)
        for (const Channel channel : {Channel::Export, Channel::Post, Channel::Email, Channel::Sms, Channel::Phone})
            if (channelKey(channel) == release.channel) parts += reasonText(reason, channel, count);
    return parts.join(QStringLiteral(", "));
}

QString asksText(const NotedRelease& release, storage::Connection& connection, const fields::Catalogues& catalogues,
                 const fields::Formatter& formatter, const query::Context& context) {
    if (release.list.trimmed().isEmpty()) return {};
    const auto tree = query::parse(release.list);
    if (!tree) return release.list;
    for (const char* kind : {"customer", "document", "task", "interaction", "product"}) {
        const QString records = QLatin1String(kind);
        if (!query::bindList(*tree, catalogues, records, context)) continue;
        return Wording(catalogues, formatter, context, namesIn(connection, catalogues, context.today))
            .list(*tree, records);
    }
    return release.list;
}

} // namespace clientela::lists
