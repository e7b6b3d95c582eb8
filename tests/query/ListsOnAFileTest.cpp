#include "query/HouseChoice.h"
#include "query/OnAFile.h"
#include "query/RandomList.h"
#include "query/Statistics.h"

#include <algorithm>

using namespace clientela;
using namespace clientela::query;

namespace {

/// Guesses wildly, so that every shape of a statement comes up on a small file.
class WildStatistics : public Statistics {
public:
    WildStatistics(storage::Connection& connection, unsigned seed) : Statistics(connection), random_(seed) {}
    qint64 rows(const QString&) override { return std::uniform_int_distribution<qint64>(1, 100'000'000)(random_); }
    double share(const QString&, const QString&, const Days&) override { return part(); }
    double share(const QString&, const Sql&) override { return part(); }

private:
    double part() { return std::pow(10.0, -std::uniform_real_distribution<double>(0, 6)(random_)); }
    std::mt19937 random_;
};

class ListsOnAFile : public OnAFile {
protected:
    using OnAFile::OnAFile;
    void agree(int lists, unsigned seed);
};

class ListsOnALeapDay : public ListsOnAFile {
protected:
    ListsOnALeapDay() : ListsOnAFile(40, QDate(2024, 2, 29), 11) {}
};

void ListsOnAFile::agree(int lists, unsigned seed) {
    test::RandomList random(file_.catalogues(), test::houseChoice(context_.today), seed);
    const test::BruteForce rules(world_, file_.catalogues(), context_);
    Statistics real(file_.connection());
    const auto everybody = static_cast<qint64>(world_.size());
    for (int i = 0; i < lists && !HasFailure(); ++i) {
        const QString text = random.next();
        const NodePtr tree = *parse(text);
        const BoundList list = bound(tree);
        BoundList rest = list;
        if (list.root) rest = bound(Node::of(Node::Kind::Not, {tree}));
        const std::vector<qint64> fit = rules.ids(tree);

        WildStatistics wild(file_.connection(), seed + static_cast<unsigned>(i));
        for (Statistics* statistics : {static_cast<Statistics*>(nullptr), &real, static_cast<Statistics*>(&wild)}) {
            const SqlWriter writer(file_.catalogues(), statistics);
            const Sql sql = writer.writeIds(list);
            SCOPED_TRACE(qPrintable(text + u'\n' + sql.text));
            EXPECT_EQ(asked(sql), fit);
            EXPECT_EQ(asked(writer.writeCount(list)).front(), static_cast<qint64>(fit.size()));
            std::vector<qint64> set = asked(writer.writeIdSet(list));
            std::sort(set.begin(), set.end());
            set.erase(std::unique(set.begin(), set.end()), set.end());
            EXPECT_EQ(set, fit);
            std::vector<qint64> first = asked(writer.writeIds(list, keys(QStringLiteral("name")), 1'000'000));
            std::sort(first.begin(), first.end());
            EXPECT_EQ(first, fit);
            if (!list.root) continue; // all of it is switched off, and so would its opposite be
            EXPECT_EQ(asked(writer.writeCount(rest)).front(), everybody - static_cast<qint64>(fit.size()));
        }
    }
}

} // namespace

// CLIENTELA_RANDOM_LISTS asks more of them, with other seeds (the nightly run).
TEST_F(ListsOnAFile, FindsExactlyWhomTheRulesName) {
    const int more = qEnvironmentVariableIntValue("CLIENTELA_RANDOM_LISTS");
    agree(more ? more : 120, more ? std::random_device()() : 1);
}
TEST_F(ListsOnALeapDay, FindsExactlyWhomTheRulesName) {
    const int more = qEnvironmentVariableIntValue("CLIENTELA_RANDOM_LISTS");
    agree(more ? more : 80, more ? std::random_device()() : 2);
}

TEST_F(ListsOnAFile, NeverWritesWhatWasTypedIntoSql) {
    for (const char* typed : {"'; DROP TABLE customer; --", "\"\"", "x' OR '1'='1", "?", "%", "a\\b", "zzz1"}) {
        const QString word = QString::fromUtf8(typed);
        const QString quoted = u'"' + QString(word).replace(u'"', QLatin1String("\"\"")) + u'"';
        for (const char* shape : {"given_name = %1", "notes contains %1", "city starts with %1", "email ends with %1",
                                  "tags in (%1, vip)", "x_code between %1 and b", "purchases(category = %1) > 0"}) {
            const QString text = QString::fromLatin1(shape).arg(quoted);
            const BoundList list = bound(text);
            const Sql sql = SqlWriter(file_.catalogues()).writeIds(list);
            EXPECT_EQ(sql.text.count(u'?'), sql.values.size()) << qPrintable(sql.text);
            EXPECT_FALSE(sql.text.contains(QLatin1String("DROP")));
            EXPECT_FALSE(sql.text.contains(QLatin1String("zzz1")));
            EXPECT_EQ(asked(sql), expected(text)) << qPrintable(text) << qPrintable(sql.text);
        }
    }
}

TEST_F(ListsOnAFile, AnswersListsAsDeepAsTheLanguageAllows) {
    const QString leaf = QStringLiteral("purchases(last 90 days, category = Pizza or product = margherita) > 0");
    QString groups = leaf;
    QString nots = leaf;
    QString both = leaf;
    for (int i = 0; i < kMostNesting - 1; ++i) { // the arguments are a level too
        const QString id = QString::number(2 * i % 37);
        groups = (i % 2 ? QStringLiteral("(id > %1 and %2)") : QStringLiteral("(id = %1 or %2)")).arg(id, groups);
        both = QStringLiteral("(id = %1 or id < 30 and %2)").arg(id, both);
        if (i % 2) nots = QStringLiteral("not (id = %1 or %2)").arg(id, nots);
    }
    QString inside = QStringLiteral("category = Pizza"); // and so deep may the arguments be
    for (int i = 0; i < kMostNesting / 2; ++i)
        inside =
            (i % 2 ? QStringLiteral("(product = margherita or %1)") : QStringLiteral("not (product = marinara and %1)"))
                .arg(inside);
    inside = QStringLiteral("purchases(%1) > 0").arg(inside);
    for (const QString& text : {groups, nots, both, inside}) {
        Statistics real(file_.connection());
        for (Statistics* statistics : {static_cast<Statistics*>(nullptr), &real})
            EXPECT_EQ(asked(SqlWriter(file_.catalogues(), statistics).writeIds(bound(text))), expected(text))
                << qPrintable(text);
    }
}

TEST_F(ListsOnAFile, AnswersDeepGroupsInParenthesesInParentheses) {
    const auto nested = [](QString inside, int levels) {
        for (int i = 0; i < levels; ++i)
            inside =
                (i % 2 ? QStringLiteral("(age > 30 or %1)") : QStringLiteral("not (stage = lost and %1)")).arg(inside);
        return inside;
    };
    for (const int levels : {9, 11, 29}) {
        QString text = nested(QStringLiteral("spent > 100"), levels);
        for (const char* link : {"people", "works_for", "people"})
            text = nested(QStringLiteral("%1(%2) > 0").arg(QLatin1String(link), text), levels);
        Statistics real(file_.connection());
        WildStatistics wild(file_.connection(), 7);
        for (Statistics* statistics : {static_cast<Statistics*>(nullptr), &real, static_cast<Statistics*>(&wild)})
            EXPECT_EQ(asked(SqlWriter(file_.catalogues(), statistics).writeIds(bound(text))), expected(text))
                << qPrintable(text);
    }
}

TEST_F(ListsOnAFile, AnswersListsOfThousandsOfConditions) {
    QStringList any;
    QStringList all;
    QStringList values;
    for (int i = 0; i < 4'000; ++i) {
        any += QStringLiteral("id = %1").arg(i % 2 ? i : 7);
        all += QStringLiteral("not id = %1").arg(3 * i + 1);
        values += QString::number(2 * i + 2);
    }
    for (const QString& text : {any.join(" or "), all.join(" and "), "id in (" + values.join(", ") + ')'})
        EXPECT_EQ(ids(text), expected(text));
    const auto tree = parse(any.join(" or ") + " or " + all.join(" or "));
    const auto tooMany = bindList(*tree, file_.catalogues(), QStringLiteral("customer"), context_);
    ASSERT_FALSE(tooMany.ok());
    EXPECT_TRUE(tooMany.error().problem.what.contains("10000")) << qPrintable(tooMany.error().problem.what);
}
