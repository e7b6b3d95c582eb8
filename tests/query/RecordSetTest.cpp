#include "query/RecordSet.h"
#include "query/Totals.h"

#include "query/FieldValues.h"
#include "query/OnAFile.h"
#include "query/RowStream.h"
#include "query/Statistics.h"

#include <algorithm>
#include <numeric>
#include <random>

using namespace clientela;
using namespace clientela::query;

namespace {

class RecordSets : public OnAFile {
protected:
    std::vector<BoundOperand> operands(const QString& text) {
        std::vector<BoundOperand> all;
        for (const BoundKey& key : keys(text)) all.push_back(key.operand);
        return all;
    }
    FieldValues values(const QString& columns) {
        return FieldValues(file_.connection(), file_.catalogues(), file_.catalogues().customers(), operands(columns),
                           context_.today);
    }

    Statistics statistics_{file_.connection()};
    RecordSet records_{file_.connection(), file_.catalogues(), statistics_};
    JobControl control_;
};

} // namespace

TEST_F(RecordSets, SortByTheNameAsItIsLookedUpWithEmptiesLast) {
    const std::vector<qint64> ids = records_.ids(bound(""), keys("name"), control_);
    ASSERT_EQ(ids.size(), world_.size());
    std::vector<QString> names;
    for (const qint64 id : ids) {
        storage::Rows row =
            file_.connection().query("SELECT name_sort FROM customer_derived WHERE customer_id = ?", id);
        ASSERT_TRUE(row.next());
        names.push_back(row.text(0));
    }
    const auto firstEmpty = std::find(names.begin(), names.end(), QString());
    EXPECT_TRUE(std::is_sorted(names.begin(), firstEmpty));
    EXPECT_TRUE(std::all_of(firstEmpty, names.end(), [](const QString& name) { return name.isEmpty(); }));
}

TEST_F(RecordSets, GiveTheFirstPageThatTheWholeOrderBeginsWith) {
    for (const char* sort : {"name", "-name", "city,-spent", "-spent(last 365 days),name", "stage,-birth_date", "age",
                             "-last_purchase(category = Pizza)", "tags", "birthday", "-created", "balance_due"}) {
        for (const char* list : {"", "gender = female", "purchases(last 90 days) = 0 or tags = vip"}) {
            const std::vector<qint64> all = records_.ids(bound(list), keys(sort), control_);
            std::vector<qint64> first = records_.firstIds(bound(list), keys(sort), 7);
            EXPECT_EQ(all.size(), records_.count(bound(list))) << sort << list;
            EXPECT_TRUE(std::equal(first.begin(), first.end(), all.begin())) << sort << " of " << list;
            EXPECT_EQ(first.size(), std::min<size_t>(7, all.size()));
        }
    }
}

TEST_F(RecordSets, GiveTheFirstOfTheHighestAsTheWholeOrderBeginsAndCountThem) {
    const SqlWriter writer(file_.catalogues());
    for (const char* field : {"spent", "spent(last 365 days)", "average_purchase", "purchases(this year)", "age",
                              "last_purchase", "first_purchase(category = Pizza)", "last_contact"})
        for (const char* rank : {"top 20 percent", "bottom 20 percent", "top 100 percent", "top 9", "bottom 1000"}) {
            const QString text = QStringLiteral("%1 in %2").arg(QLatin1String(field), QLatin1String(rank));
            const std::vector<qint64> fit = expected(text);
            EXPECT_FALSE(fit.empty()) << qPrintable(text);
            EXPECT_EQ(asked(writer.writeCount(bound(text))).front(), static_cast<qint64>(fit.size()))
                << qPrintable(text);
            for (const char* sort : {"%1", "-%1", "-%1,name", "name"}) {
                const auto order =
                    keys(QString::fromLatin1(sort).replace(QStringLiteral("%1"), QString::fromLatin1(field)));
                std::vector<qint64> all = asked(writer.writeIds(bound(text), order));
                const std::vector<qint64> first = asked(writer.writeIds(bound(text), order, 4));
                EXPECT_EQ(first, std::vector<qint64>(all.begin(), all.begin() + std::min<qint64>(4, std::ssize(all))))
                    << qPrintable(text) << " by " << sort;
                std::sort(all.begin(), all.end());
                EXPECT_EQ(all, fit) << qPrintable(text);
            }
        }
    // Where the highest come first, no more of them are looked for than are shown.
    const Sql few = writer.writeIds(bound("spent(last year) in top 20 percent"), keys("-spent(last year)"), 4);
    EXPECT_TRUE(few.text.contains("LIMIT min(?, ")) << qPrintable(few.text);
    const Sql others = writer.writeIds(bound("spent(last year) in top 20 percent"), keys("spent(last year)"), 4);
    EXPECT_FALSE(others.text.contains("LIMIT min(?, ")) << qPrintable(others.text);
}

TEST_F(RecordSets, OrderChoicesAsDeclaredAndEqualsById) {
    const std::vector<qint64> ids = records_.ids(bound(""), keys("stage"), control_);
    const QStringList order{"suspect", "prospect", "customer", "lost"};
    for (size_t i = 1; i < ids.size(); ++i) {
        const auto stage = [&](size_t at) {
            return order.indexOf(
                std::get<QString>(world_[static_cast<size_t>(ids[at]) - 1].fields.value(QStringLiteral("stage"))));
        };
        EXPECT_TRUE(stage(i - 1) < stage(i) || (stage(i - 1) == stage(i) && ids[i - 1] < ids[i]));
    }
}

TEST_F(RecordSets, StopWhenCancelled) {
    control_.cancel();
    EXPECT_THROW((void)records_.ids(bound(""), keys("name"), control_), Cancelled);
}

TEST_F(RecordSets, SumWhatTheRulesSum) {
    const test::BruteForce rules(world_, file_.catalogues(), context_);
    for (const char* text : {"spent", "spent(last 30 days)", "balance_due", "quantity(category = Pizza)"}) {
        const Operand operand = parseKeys(QString::fromLatin1(text), false)->front().operand;
        qint64 sum = 0;
        for (const test::Customer& customer : world_) sum += std::get<qint64>(rules.value(operand, customer));
        const RecordSet::Sums sums = records_.sums(bound(""), operands(QString::fromLatin1(text)));
        EXPECT_EQ(sums.records, static_cast<qint64>(world_.size()));
        EXPECT_EQ(sums.sums.front(), sum) << text;
    }
    EXPECT_EQ(records_.sums(bound("id = 0"), operands("spent")).sums.front(), std::nullopt);
}

TEST_F(RecordSets, GroupEveryRecordOnceByASingleValue) {
    for (const char* by : {"city", "gender", "stage", "age", "created", "last_purchase", "x_code"}) {
        const auto groups = records_.groups(bound("purchases > 0"), operands(by).front(), operands("spent"));
        qint64 records = 0;
        qint64 spent = 0;
        for (const RecordSet::Group& group : groups) {
            records += group.records;
            spent += group.sums.front().value_or(0);
        }
        const RecordSet::Sums sums = records_.sums(bound("purchases > 0"), operands("spent"));
        EXPECT_EQ(records, sums.records) << by;
        EXPECT_EQ(spent, sums.sums.front()) << by;
    }
}

TEST_F(RecordSets, CountsWhoHasAValueForTheAverage) {
    qint64 filled = 0;
    qint64 sum = 0;
    const test::BruteForce rules(world_, file_.catalogues(), context_);
    const Operand age = parseKeys(QStringLiteral("age"), false)->front().operand;
    for (const test::Customer& customer : world_)
        if (const auto value = rules.value(age, customer); const auto* years = std::get_if<qint64>(&value)) {
            ++filled;
            sum += *years;
        }
    const RecordSet::Sums all = records_.sums(bound(""), operands("age,spent"));
    ASSERT_EQ(all.filled, (std::vector<qint64>{filled, static_cast<qint64>(world_.size())}));
    ASSERT_LT(filled, all.records) << "some have no birth date";
    ASSERT_EQ(all.sums.front(), sum);
    qint64 inGroups = 0;
    for (const RecordSet::Group& group : records_.groups(bound(""), operands("gender").front(), operands("age")))
        inGroups += group.filled.front();
    EXPECT_EQ(inGroups, filled);
    EXPECT_EQ(records_.sums(bound("id = 0"), operands("age")).filled.front(), 0);
}

TEST(Averages, AreRoundedHalfAwayFromZeroAndWholeNumbersInTenths) {
    fields::Field money;
    money.type = fields::Type::Money;
    EXPECT_EQ(averageOf(101, 2, money)->value, 51);
    EXPECT_EQ(averageOf(-101, 2, money)->value, -51);
    EXPECT_EQ(averageOf(std::nullopt, 2, money), std::nullopt);
    EXPECT_EQ(averageOf(5, 0, money), std::nullopt) << "of nobody";
    fields::Field count;
    count.type = fields::Type::Integer;
    EXPECT_EQ(averageOf(100, 3, count)->value, 33'300) << "thousandths: 33.3";
    EXPECT_EQ(averageOf(100, 3, count)->field.type, fields::Type::Number);
    EXPECT_TRUE(addsUp(money));
    EXPECT_FALSE(addsUp(count)) << "a year of founding";
    count.source = fields::Aggregate{};
    EXPECT_TRUE(addsUp(count));
}

TEST_F(RecordSets, GroupBySeveralValuesInEachOfThem) {
    for (const RecordSet::Group& group : records_.groups(bound(""), operands("tags").front(), {})) {
        const auto* tag = std::get_if<QStringList>(&group.value);
        const QString text = tag ? QStringLiteral("tags = \"%1\"").arg(tag->front()) : QStringLiteral("tags is empty");
        EXPECT_EQ(group.records, records_.count(bound(text))) << qPrintable(text);
    }
}

TEST_F(RecordSets, ReadTheValuesThatTheRulesGive) {
    const QStringList columns{"spent",
                              "spent(last 30 days)",
                              "purchases(category = Pizza)",
                              "average_purchase",
                              "last_purchase(last 365 days)",
                              "age",
                              "birthday",
                              "city",
                              "gender",
                              "turnover",
                              "x_weight",
                              "x_renewal",
                              "birth_date",
                              "consent_email",
                              "tasks(status = open)",
                              "invoices",
                              "quantity",
                              "next_task"};
    const test::BruteForce rules(world_, file_.catalogues(), context_);
    FieldValues values = this->values(columns.join(QStringLiteral(", ")));
    for (const test::Customer& customer : world_) {
        const FieldValues::Row row = values.row(customer.id);
        ASSERT_EQ(row.size(), static_cast<size_t>(columns.size()));
        for (size_t i = 0; i < row.size(); ++i) {
            const Operand operand = parseKeys(columns.at(static_cast<int>(i)), false)->front().operand;
            EXPECT_EQ(row[i], rules.value(operand, customer)) << qPrintable(columns.at(static_cast<int>(i)));
        }
    }
}

TEST_F(RecordSets, ReadSeveralValuesInOrderAndTimesInTheirZone) {
    FieldValues values = this->values(QStringLiteral("tags, phone, created"));
    for (const test::Customer& customer : world_) {
        const FieldValues::Row row = values.row(customer.id);
        const fields::Value hadTags = customer.fields.value(QStringLiteral("tags"));
        QStringList tags =
            std::holds_alternative<QStringList>(hadTags) ? std::get<QStringList>(hadTags) : QStringList();
        std::sort(tags.begin(), tags.end());
        EXPECT_EQ(std::holds_alternative<QStringList>(row[0]) ? std::get<QStringList>(row[0]) : QStringList(), tags);
        EXPECT_EQ(std::get<QDateTime>(row[2]), std::get<QDateTime>(customer.fields.value(QStringLiteral("created"))));
    }
    EXPECT_TRUE(values.row(999'999).empty());
}

TEST_F(RecordSets, StreamWhatThePagesShow) {
    const std::vector<BoundOperand> columns = operands("name, spent(last 365 days), tags, age");
    FieldValues pages(file_.connection(), file_.catalogues(), file_.catalogues().customers(), columns, context_.today);
    RowStream stream(file_.connection(), records_.writer(), bound("gender = female"), columns, keys("-spent, name"));
    std::vector<qint64> ids;
    while (stream.next()) {
        ids.push_back(stream.id());
        const FieldValues::Row row = pages.row(stream.id());
        for (int i = 0; i < 4; ++i) EXPECT_EQ(stream.value(i), row[static_cast<size_t>(i)]);
    }
    EXPECT_EQ(ids, records_.ids(bound("gender = female"), keys("-spent, name"), control_));
}

TEST_F(RecordSets, PrepareEveryFieldOfEveryKindAsColumnAndKey) {
    for (const QString& kind : file_.catalogues().kinds()) {
        if (!QStringList{"customer", "document", "sale", "interaction", "task", "product"}.contains(kind)) continue;
        const fields::Catalogue& catalogue = *file_.catalogues().find(kind);
        BoundList everything;
        everything.catalogue = &catalogue;
        everything.today = context_.today;
        for (const fields::Field& field : catalogue.fields()) {
            if (field.importOnly) continue;
            BoundOperand operand;
            operand.catalogue = &catalogue;
            operand.field = &field;
            EXPECT_NO_THROW((void)records_.ids(everything, {{operand, true}}, control_)) << qPrintable(field.key);
            EXPECT_NO_THROW((void)records_.groups(everything, operand, {})) << qPrintable(field.key);
            EXPECT_NO_THROW(RowStream(file_.connection(), records_.writer(), everything, {operand}).next());
        }
    }
}
