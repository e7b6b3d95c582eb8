#include "base/Failure.h"
#include "fields/Catalogue.h"
#include "postgres/House.h"
#include "query/Binder.h"
#include "query/RandomList.h"
#include "query/SqlWriter.h"
#include "query/Statistics.h"
#include "query/WorldFile.h"
#include "storage/Connection.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

namespace clientela::test {
namespace {

using fields::Field;
using fields::Type;
using namespace query;

/// A large file, told rather than made: the plans of the writer are other ones there.
class LargeFile : public Statistics {
public:
    using Statistics::Statistics;
    qint64 rows(const QString&) override { return 1'000'000; }
    double share(const QString&, const QString&, const Days&) override { return 0.01; }
    double share(const QString&, const Sql&) override { return 0.001; }
};

/// The same customers, documents and calls on both databases, asked the same lists by the same writer.
class ListsOfTheHouse : public OnPostgres {
protected:
    ListsOfTheHouse() : file_(randomWorld(40, QDate(2025, 3, 31), 3)), large_(file_.connection()) {
        context_.today = QDate(2025, 3, 31);
        context_.me = QStringLiteral("Anna");
        context_.homeCountry = QStringLiteral("IT");
    }
    void SetUp() override {
        OnPostgres::SetUp();
        if (!IsSkipped() && !HasFatalFailure()) copyRows();
    }

    /// Every row of the file, as it is.
    void copyRows() {
        QStringList tables = database().tables();
        tables.removeIf([](const QString& table) { return table.contains(u'.'); }); // temporary ones
        QSqlQuery query(database());
        ASSERT_TRUE(query.exec(QStringLiteral("SET session_replication_role = replica"))); // no order of foreign keys
        for (const QString& table : tables) ASSERT_TRUE(query.exec(QStringLiteral("DELETE FROM ") + table));
        for (const QString& table : tables) {
            storage::Rows names =
                file_.connection().query(QStringLiteral("SELECT name FROM pragma_table_info(?)"), table);
            QStringList columns;
            while (names.next()) columns += u'"' + names.text(0) + u'"';
            const QStringList marks(columns.size(), QStringLiteral("?"));
            ASSERT_TRUE(query.prepare(
                QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)").arg(table, columns.join(u','), marks.join(u','))));
            storage::Rows rows =
                file_.connection().query(QStringLiteral("SELECT %1 FROM %2").arg(columns.join(u','), table));
            while (rows.next()) {
                for (int i = 0; i < columns.size(); ++i)
                    query.bindValue(i, rows.isNull(i) ? QVariant() : rows.value(i));
                ASSERT_TRUE(query.exec()) << qPrintable(table) << qPrintable(query.lastError().text());
            }
        }
        ASSERT_TRUE(query.exec(QStringLiteral("SET session_replication_role = origin")));
    }

    /// The kinds that are asked for by themselves; the others (what is still to be paid, links) are only summed up.
    QStringList kinds() const {
        QStringList all;
        for (const QString& kind : file_.catalogues().kinds())
            if (file_.catalogues().find(kind)->refersTo().isEmpty() &&
                database().record(file_.catalogues().find(kind)->tables().first().name).contains(QStringLiteral("id")))
                all += kind;
        return all;
    }
    BoundList bound(const QString& kind, const QString& text) {
        const auto tree = parse(text);
        EXPECT_TRUE(tree.ok()) << qPrintable(text);
        auto list = bindList(*tree, file_.catalogues(), kind, context_);
        EXPECT_TRUE(list.ok()) << qPrintable(kind) << ": " << qPrintable(text)
                               << (list.ok() ? "" : qPrintable(list.error().problem.text()));
        return list.ok() ? *list : *bindList({}, file_.catalogues(), kind, context_);
    }
    std::vector<BoundKey> keys(const QString& kind, const QString& text) {
        const auto all = bindKeys(*parseKeys(text, true), file_.catalogues(), kind, context_);
        EXPECT_TRUE(all.ok()) << qPrintable(text);
        return all.ok() ? *all : std::vector<BoundKey>();
    }

    QStringList onSqlite(const Sql& sql) {
        QStringList lines;
        QVariantList values;
        try {
            storage::Rows rows = file_.connection().queryList(sql.text, sql.values);
            while (rows.next()) {
                values.clear();
                for (int i = 0; i < columnsOf_; ++i) values += rows.isNull(i) ? QVariant() : rows.value(i);
                lines += rowText(values);
            }
        } catch (const Failure& failure) {
            ADD_FAILURE() << qPrintable(failure.detail());
        }
        return lines;
    }
    /// Both databases give the same rows; in the same order where `ordered`.
    void agree(const Sql& sql, int columns, bool ordered, const QString& about) {
        columnsOf_ = columns;
        QStringList here = onSqlite(sql);
        QStringList there = answer(sql.text, sql.values);
        if (!ordered) here.sort(), there.sort();
        EXPECT_EQ(here, there) << qPrintable(about) << "\n" << qPrintable(sql.text);
        ++asked_;
    }
    /// The list itself, and everybody whom it leaves out, by each of the writer's plans.
    void agreeOnList(const QString& kind, const QString& text) {
        for (const QString& list : {text, QStringLiteral("not (%1)").arg(text)}) {
            const BoundList asked = bound(kind, list);
            for (Statistics* statistics : {static_cast<Statistics*>(nullptr), static_cast<Statistics*>(&large_)}) {
                const SqlWriter writer(file_.catalogues(), statistics);
                agree(writer.writeIds(asked), 1, true, list);
                if (list == text) agree(writer.writeCount(asked), 1, true, list);
            }
        }
    }

    WorldFile file_;
    LargeFile large_;
    Context context_;
    int columnsOf_ = 1;
    int asked_ = 0;
};

/// Conditions of each sort that a field of its type takes; `operand` is the field, with or without parentheses.
QStringList conditions(const Field& field, const QString& operand, bool ofCustomers) {
    QStringList ends{"is empty", "is not empty"};
    if (field.isNumeric()) {
        ends += QStringList{"> 1", "= 0", "<= 1", "between 1 and 20", "in (0, 1, 2)"};
        if (ofCustomers) ends += QStringList{"in top 3", "in bottom 20 percent"};
    } else if (field.isDate()) {
        ends += QStringList{"within last 200 days", "within more than 30 days ago", ">= 2025-01-01", "= today"};
    } else if (field.type == Type::YesNo) {
        ends += QStringList{"= yes", "!= yes", "in (yes, no)"};
    } else if (field.type == Type::Country || field.type == Type::Language) {
        ends += QStringList{"= IT", "in (IT, DE)"};
        if (field.type == Type::Language) ends = QStringList{"is empty", "= it", "in (it, de)"};
    } else if (!field.choices.isEmpty()) {
        const QString first = u'"' + field.choices.first().key + u'"';
        ends += QStringList{"= " + first, "!= " + first, "in (" + first + ")"};
        if (field.type == Type::Choice) ends += "<= " + first;
    } else {
        ends += QStringList{"= \"rossi\"", "contains \"o\"", "starts with \"r\"", "ends with \"a\"",
                            "in (\"roma\", \"x\")"};
        if (field.type != Type::Phone) ends += QStringList{"< \"m\"", "between \"a\" and \"n\""};
    }
    QStringList all;
    for (const QString& end : ends) all += operand + u' ' + end;
    return all;
}

/// Numbers of custom fields are texts there, without their order (docs/decisions/0008).
bool hasNoOrderThere(const Field& field) {
    return field.isNumeric() && std::holds_alternative<fields::Custom>(field.source);
}

bool isBirthday(const Field& field) {
    const auto* computed = std::get_if<fields::Computed>(&field.source);
    return computed && computed->rule == fields::Computed::Rule::Birthday;
}

} // namespace

TEST_F(ListsOfTheHouse, AnswerEveryConditionOfEveryCatalogueAsOnSqlite) {
    const fields::Catalogues& all = file_.catalogues();
    for (const QString& kind : kinds())
        for (const Field& field : all.find(kind)->fields()) {
            if (field.importOnly || hasNoOrderThere(field)) continue;
            for (const QString& text : conditions(field, field.key, kind == QLatin1String("customer")))
                agreeOnList(kind, text);
        }
    EXPECT_GT(asked_, 3000);
}

TEST_F(ListsOfTheHouse, AnswerEveryArgumentOfEveryRelatedRecordAsOnSqlite) {
    const fields::Catalogues& all = file_.catalogues();
    for (const Field& field : all.customers().fields()) {
        const auto* aggregate = std::get_if<fields::Aggregate>(&field.source);
        if (!aggregate) continue;
        if (!aggregate->date.isNull()) {
            for (const QString& text : conditions(field, field.key + "(last 90 days)", true))
                agreeOnList("customer", text);
            if (field.isNumeric())
                agreeOnList("customer", QStringLiteral("%1(this year) < 0.5 * %1(last year)").arg(field.key));
        }
        for (const Field& argument : all.find(aggregate->of)->fields()) {
            if (argument.importOnly || argument.takesArguments() || hasNoOrderThere(argument)) continue;
            const QString condition = conditions(argument, argument.key, false).at(2);
            const QString operand = QStringLiteral("%1(%2)").arg(field.key, condition);
            agreeOnList("customer", conditions(field, operand, true).at(2));
        }
    }
    EXPECT_GT(asked_, 1000);
}

TEST_F(ListsOfTheHouse, ShowSortSumAndGroupEveryFieldAsOnSqlite) {
    const fields::Catalogues& all = file_.catalogues();
    for (const QString& kind : kinds())
        for (const Field& field : all.find(kind)->fields()) {
            if (field.importOnly || hasNoOrderThere(field)) continue;
            for (Statistics* statistics : {static_cast<Statistics*>(nullptr), static_cast<Statistics*>(&large_)}) {
                const SqlWriter writer(all, statistics);
                const BoundList everybody = bound(kind, {});
                for (const char* direction : {"", "-"}) {
                    const auto key = keys(kind, QLatin1String(direction) + field.key);
                    const QString about = kind + u' ' + QLatin1String(direction) + field.key;
                    agree(writer.writeIds(everybody, key, 7), 1, true, about);
                    agree(writer.writeRows(everybody, {key.front().operand}, key), 2, true, about);
                }
                const BoundOperand operand = keys(kind, field.key).front().operand;
                if (!isBirthday(field)) agree(writer.writeGroups(everybody, operand, {}), 2, false, "by " + field.key);
                if (field.isNumeric()) agree(writer.writeSums(everybody, {operand}), 3, true, "sum of " + field.key);
            }
        }
    EXPECT_GT(asked_, 500);
}

TEST_F(ListsOfTheHouse, AnswerRandomListsAsOnSqlite) {
    RandomList::Choice choice;
    for (const QString& kind : file_.catalogues().kinds())
        for (const Field& field : file_.catalogues().find(kind)->fields())
            if (!field.importOnly && !hasNoOrderThere(field) &&
                (kind == QLatin1String("customer") || !field.takesArguments()))
                choice.keys[kind] += field.key;
    choice.words = {{"country", {"Italy", "DE"}}, {"language", {"it", "de"}}, {"phone", {"055 218940"}}};
    choice.today = context_.today;
    RandomList random(file_.catalogues(), choice, 11);
    for (int i = 0; i < 400; ++i) {
        const QString text = random.next();
        const auto tree = parse(text);
        ASSERT_TRUE(tree.ok()) << qPrintable(text);
        const auto list = bindList(*tree, file_.catalogues(), QStringLiteral("customer"), context_);
        if (!list.ok()) continue; // a word that is none of this field's
        agree(SqlWriter(file_.catalogues(), i % 2 ? &large_ : nullptr).writeIds(*list), 1, true, text);
    }
    EXPECT_GT(asked_, 200);
}

} // namespace clientela::test
