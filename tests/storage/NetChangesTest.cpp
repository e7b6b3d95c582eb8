#include "storage/NetChanges.h"

#include "support/TestFile.h"

#include "storage/LogMoment.h"

namespace clientela::storage {
namespace {

using Operation = RowChange::Operation;

class AddingUpChanges : public test::FileTest {
protected:
    AddingUpChanges() {
        execute(QStringLiteral("INSERT INTO customer (kind, family_name, notes, created) VALUES ('person', 'Ferrante',"
                               " 'a', '2025-01-01')"));
        start_ = last();
    }
    [[nodiscard]] RevisionId last() const { return RevisionId(number(QStringLiteral("SELECT max(id) FROM revision"))); }
    [[nodiscard]] std::vector<RowChange> since(RevisionId after, RevisionId upTo = {},
                                               const QStringList& tables = {QStringLiteral("customer")}) const {
        NetChanges net;
        JobControl control;
        visitRowChanges(connection(), {after, upTo, tables}, nullptr, control,
                        [&](RowChange& change) { net.take(std::move(change)); });
        std::vector<RowChange> all;
        net.visit([&](const RowChange& change) { all.push_back(change); });
        return all;
    }

    RevisionId start_;
};

TEST_F(AddingUpChanges, TakesTheFirstBeforeAndTheLastAfter) {
    execute(QStringLiteral("UPDATE customer SET family_name = 'Poli', notes = 'b'"));
    execute(QStringLiteral("UPDATE customer SET family_name = 'Rossi', source = 'web'"));
    execute(QStringLiteral("UPDATE customer SET notes = 'a'"));
    const auto all = since(start_);
    ASSERT_EQ(all.size(), 1u);
    EXPECT_EQ(all[0].operation, Operation::Update);
    ASSERT_EQ(all[0].fields.size(), 2u) << "what changed back did not change";
    EXPECT_EQ(all[0].fields[0],
              (FieldChange{QStringLiteral("family_name"), QStringLiteral("Ferrante"), QStringLiteral("Rossi")}));
    EXPECT_EQ(all[0].fields[1], (FieldChange{QStringLiteral("source"), {}, QStringLiteral("web")}));
}

TEST_F(AddingUpChanges, KnowsARowThatWentAsItWasAtTheBeginning) {
    execute(QStringLiteral("UPDATE customer SET family_name = 'Poli'"));
    execute(QStringLiteral("DELETE FROM customer"));
    const auto all = since(start_);
    ASSERT_EQ(all.size(), 1u);
    EXPECT_EQ(all[0].operation, Operation::Delete);
    for (const FieldChange& field : all[0].fields)
        if (field.column == QLatin1String("family_name")) {
            EXPECT_EQ(field.before, QStringLiteral("Ferrante"));
        }
}

TEST_F(AddingUpChanges, ForgetsARowThatCameAndWent) {
    execute(QStringLiteral("INSERT INTO customer (kind, family_name, created) VALUES ('person', 'X', '2025-01-01')"));
    execute(QStringLiteral("UPDATE customer SET family_name = 'Y' WHERE id = 2"));
    execute(QStringLiteral("DELETE FROM customer WHERE id = 2"));
    EXPECT_TRUE(since(start_).empty());
    EXPECT_EQ(since(start_, RevisionId(start_.value + 2)).size(), 1u) << "in between it was there";
    EXPECT_TRUE(since(start_, {}, {QStringLiteral("task")}).empty()) << "only the tables that are asked for";
}

TEST_F(AddingUpChanges, FindsTheRevisionOfAMoment) {
    EXPECT_EQ(*revisionOf(connection(), QStringLiteral("r%1").arg(start_.value)), start_);
    EXPECT_EQ(*revisionOf(connection(), QStringLiteral("2999-12-31")), last());
    EXPECT_TRUE(revisionOf(connection(), QStringLiteral("1999-12-31T10:00"))->isNull()) << "before the first";
    EXPECT_FALSE(revisionOf(connection(), QStringLiteral("r4711")).ok());
    EXPECT_FALSE(revisionOf(connection(), QStringLiteral("soon")).ok());
    EXPECT_EQ(momentTime(QStringLiteral("2025-11-22T10:42"))->time(), QTime(10, 42, 59)) << "a minute is meant whole";
    EXPECT_EQ(momentTime(QStringLiteral("2025-11-22"))->date(), QDate(2025, 11, 22));
    EXPECT_FALSE(revisionNumber(QStringLiteral("-1")));
}

} // namespace
} // namespace clientela::storage
