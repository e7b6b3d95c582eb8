#include "bench/Rows.h"
#include "bench/raw/raw.h"
#include "query/RecordSet.h"
#include "query/Statistics.h"

#include <vector>

namespace clientela::bench {

namespace {

using Ids = std::vector<qint64>;

// As the command line and the table ask: the text is read and bound; statistics look at what the open file knows. Ids
// are asked for, as of the raw side, so no more columns are read than those that put them in order.
app::Listing asking(const DemoFile& demo, const QString& expression) {
    return listing(demo, expression, QStringLiteral("name"), QStringLiteral("name"));
}

qint64 programCount(const DemoFile& demo, const QString& expression) {
    const app::Listing asked = asking(demo, expression);
    query::Statistics statistics(demo.connection());
    query::RecordSet records(demo.connection(), *asked.catalogues, statistics);
    return records.count(asked.list);
}

Ids programFirst(const DemoFile& demo, const QString& expression) {
    const app::Listing asked = asking(demo, expression);
    query::Statistics statistics(demo.connection());
    query::RecordSet records(demo.connection(), *asked.catalogues, statistics);
    return records.firstIds(asked.list, asked.sort, 100);
}

Ids taken(const long long* ids, int count) { return {ids, ids + std::max(count, 0)}; }

struct Question {
    QString key;
    QString operation;
    QString limit;
    QString expression;
    std::function<qint64()> rawCount;
    std::function<Ids()> rawFirst; ///< none: not asked
};

void measure(Bench& bench, const DemoFile& demo, const Question& question) {
    const auto count = [&] { return programCount(demo, question.expression); };
    Pair counting{question.key + QStringLiteral("_count"), question.operation + QStringLiteral(": count"),
                  question.limit, 1.2};
    counting.grows = true;
    counting.raw = [&] { question.rawCount(); };
    counting.program = [&] { count(); };
    counting.difference = [&] {
        const qint64 ours = count();
        const qint64 raw = question.rawCount();
        if (ours == raw && raw > 0) return QString();
        return QStringLiteral("%1 counted, raw %2").arg(ours).arg(raw);
    };
    bench.run(counting);
    if (!question.rawFirst) return;

    const auto first = [&] { return programFirst(demo, question.expression); };
    Pair firsts{question.key + QStringLiteral("_first"), question.operation + QStringLiteral(": first 100 by name"),
                question.limit, 1.2};
    firsts.grows = true;
    firsts.raw = [&] { question.rawFirst(); };
    firsts.program = [&] { first(); };
    firsts.difference = [&] {
        const Ids ours = first();
        const Ids raw = question.rawFirst();
        return ours == raw && !raw.empty() ? QString() : QStringLiteral("other customers, or another order");
    };
    bench.run(firsts);
}

// The region that most customers live in.
QString largestRegion(const DemoFile& demo) {
    auto rows = demo.connection().query(QStringLiteral("SELECT region FROM customer_derived WHERE region IS NOT NULL "
                                                       "GROUP BY region ORDER BY count(*) DESC, region LIMIT 1"));
    return rows.next() ? rows.text(0) : QString();
}

QString foldedRegion(const DemoFile& demo, const QString& region) {
    auto rows = demo.connection().query(QStringLiteral("SELECT clientela_fold(?)"), region);
    return rows.next() ? rows.text(0) : QString();
}

} // namespace

void measureLists(Bench& bench, const DemoFile& demo) {
    sqlite3* raw = demo.raw.get();
    const QString pinned = QStringLiteral("1.2 × pinned SQL");
    const QByteArray to = measuringDay().toString(Qt::ISODate).toLatin1();
    const QByteArray from = measuringDay().addDays(-29).toString(Qt::ISODate).toLatin1();
    const qint64 over = 500 * demo.file->business().currency.unit();
    measure(bench, demo,
            {QStringLiteral("women"), QStringLiteral("women who spent over 500 in the last 30 days"), pinned,
             QStringLiteral("gender = female and spent(last 30 days) > 500"),
             [&] { return raw_count_women_over(raw, from.constData(), to.constData(), over); },
             [&] {
                 long long ids[100];
                 return taken(ids, raw_first_women_over(raw, from.constData(), to.constData(), over, ids));
             }});

    const QString region = largestRegion(demo);
    const QByteArray folded = foldedRegion(demo, region).toUtf8();
    measure(bench, demo,
            {QStringLiteral("region"), QStringLiteral("one region, consent to e-mail"), QStringLiteral("1.2 × raw SQL"),
             QStringLiteral("region = \"%1\" and consent_email = yes").arg(region),
             [&] { return raw_count_region_and_consent(raw, folded.constData()); },
             [&] {
                 long long ids[100];
                 return taken(ids, raw_first_region_and_consent(raw, folded.constData(), ids));
             }});

    measure(bench, demo,
            {QStringLiteral("quiet"),
             QStringLiteral("customers who last bought before 22 May"),
             QStringLiteral("1.2 × raw SQL"),
             QStringLiteral("stage = customer and last_purchase < 2025-05-22"),
             [&] { return raw_count_stage_and_quiet(raw, "2025-05-22"); },
             {}});

    measure(bench, demo,
            {QStringLiteral("unselective"),
             QStringLiteral("unselective: women born after 1980"),
             QStringLiteral("1.2 × NOT INDEXED scan"),
             QStringLiteral("gender = female and birth_date > 1980-12-31"),
             [&] { return raw_count_women_born_after(raw, "1980-12-31"); },
             {}});
}

} // namespace clientela::bench
