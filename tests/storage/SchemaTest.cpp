#include "storage/Schema.h"

#include "storage/Migrations.h"
#include "support/TestFile.h"

#include <QDir>
#include <QRegularExpression>

// The rules of the schema (docs/developer-notes.md), over whatever tables the migrations make.
namespace clientela::storage {
namespace {

class TheSchema : public test::FileTest {
protected:
    /// The declarations of everything of a kind: name, SQL.
    std::vector<std::pair<QString, QString>> declared(const QString& type) const {
        std::vector<std::pair<QString, QString>> all;
        Rows rows = connection().query(
            QStringLiteral("SELECT name, sql FROM sqlite_schema WHERE type = ? AND sql IS NOT NULL"), type);
        while (rows.next()) all.emplace_back(rows.text(0), rows.text(1));
        return all;
    }
    std::vector<TableInfo> recorded() const {
        std::vector<TableInfo> tables;
        const auto schema = Schema::read(connection());
        for (const TableInfo& table : schema->tables())
            if (table.isRecorded()) tables.push_back(table);
        return tables;
    }
    QString sqlOf(const QString& table) const {
        return value(QStringLiteral("SELECT sql FROM sqlite_schema WHERE name = ?"), table).toString();
    }
};

TEST_F(TheSchema, HoldsTheTablesOfTheHouse) {
    EXPECT_GT(recorded().size(), 15U);
    const auto schema = Schema::read(connection());
    for (const char* kind : {"customer", "document", "interaction", "task", "product", "saved_list"})
        EXPECT_TRUE(schema->recordKinds().contains(QLatin1String(kind))) << kind;
    EXPECT_FALSE(schema->recordKinds().contains(QStringLiteral("contact_point")));
}

TEST_F(TheSchema, HasOnlyStrictRecordedTables) {
    for (const TableInfo& table : recorded())
        EXPECT_EQ(number(QStringLiteral("SELECT strict FROM pragma_table_list WHERE name = ? AND schema = 'main'"),
                         table.name),
                  1)
            << qPrintable(table.name);
}

TEST_F(TheSchema, KeysRecordedTablesByANumberThatIsNeverUsedTwiceOrByIdsTogether) {
    for (const TableInfo& table : recorded()) {
        ASSERT_FALSE(table.key.empty()) << qPrintable(table.name) << " has no key: sessions would not see it";
        if (table.key.size() == 1) {
            EXPECT_TRUE(sqlOf(table.name).contains(QStringLiteral("INTEGER PRIMARY KEY AUTOINCREMENT")))
                << qPrintable(table.name);
            continue;
        }
        for (const int key : table.key) {
            const ColumnInfo& column = table.columns[static_cast<size_t>(key)];
            EXPECT_TRUE(column.notNull && column.name.endsWith(QStringLiteral("_id")))
                << qPrintable(table.name + QLatin1Char('.') + column.name);
        }
    }
}

TEST_F(TheSchema, HasNoTriggersAndNoViews) {
    EXPECT_TRUE(declared(QStringLiteral("trigger")).empty());
    EXPECT_TRUE(declared(QStringLiteral("view")).empty());
}

TEST_F(TheSchema, HasNoGeneratedColumns) {
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM sqlite_schema s, pragma_table_xinfo(s.name) c"
                                    " WHERE s.type = 'table' AND s.sql NOT LIKE 'CREATE VIRTUAL%' AND c.hidden <> 0")),
              0);
}

TEST_F(TheSchema, HasNoForeignKeyActions) {
    EXPECT_EQ(number(QStringLiteral(
                  "SELECT count(*) FROM sqlite_schema s, pragma_foreign_key_list(s.name) f WHERE s.type = 'table'"
                  " AND (f.on_delete <> 'NO ACTION' OR f.on_update <> 'NO ACTION')")),
              0);
}

TEST_F(TheSchema, KeepsPositionsFreeOfUniqueness) {
    EXPECT_EQ(number(QStringLiteral(
                  "SELECT count(*) FROM sqlite_schema s, pragma_index_list(s.name) i, pragma_index_info(i.name) c"
                  " WHERE s.type = 'table' AND i.\"unique\" AND c.name = 'position'")),
              0);
}

TEST_F(TheSchema, ComparesTextByBytes) {
    for (const char* type : {"table", "index"})
        for (const auto& [name, sql] : declared(QLatin1String(type)))
            EXPECT_FALSE(sql.contains(QStringLiteral("COLLATE"), Qt::CaseInsensitive)) << qPrintable(name);
}

TEST_F(TheSchema, DependsOnNoFunction) {
    // A function in an index, a check or a default would tie the file to one version of one program.
    static const QRegularExpression call(QStringLiteral("\\b([a-z_]+)\\s*\\((?![^)]*\\bREFERENCES)"),
                                         QRegularExpression::CaseInsensitiveOption);
    const QStringList allowed{QStringLiteral("check"), QStringLiteral("in"), QStringLiteral("key"),
                              QStringLiteral("and"),   QStringLiteral("or"), QStringLiteral("unique")};
    for (const char* type : {"table", "index"}) {
        for (auto [name, sql] : declared(QLatin1String(type))) {
            if (sql.startsWith(QStringLiteral("CREATE VIRTUAL"))) continue;
            sql.remove(QRegularExpression(QStringLiteral("--[^\n]*")));
            sql.remove(QRegularExpression(QStringLiteral("REFERENCES \\w+ \\(\\w+\\)")));
            sql = sql.mid(sql.indexOf(QLatin1Char('(')) + 1);
            for (auto it = call.globalMatch(sql); it.hasNext();) {
                const QString word = it.next().captured(1).toLower();
                EXPECT_TRUE(allowed.contains(word)) << qPrintable(name) << " calls " << qPrintable(word);
            }
        }
    }
}

TEST_F(TheSchema, NamesPoliciesOnlyForTablesThatAreThere) {
    EXPECT_EQ(number(QStringLiteral(
                  "SELECT count(*) FROM table_policy WHERE table_name NOT IN (SELECT name FROM sqlite_schema)")),
              0);
    const auto schema = Schema::read(connection());
    for (const TableInfo& table : schema->tables()) {
        if (table.sealColumn.isEmpty()) continue;
        const TableInfo* owner = schema->table(table.sealTable);
        ASSERT_NE(owner, nullptr) << qPrintable(table.name);
        EXPECT_GE(owner->column(table.sealColumn), 0) << qPrintable(table.name);
        EXPECT_TRUE(table.sealKey.isEmpty() || table.column(table.sealKey) >= 0) << qPrintable(table.name);
    }
}

TEST_F(TheSchema, SaysWhatIsAPartOfARecordAndWhatIsOnlyRelated) {
    const auto schema = Schema::read(connection());
    const auto reference = [&](const char* table, const char* kind) {
        for (const RecordReference& candidate : schema->table(QLatin1String(table))->references)
            if (candidate.kind == QLatin1String(kind)) return candidate.part ? 1 : 0;
        return -1;
    };
    EXPECT_EQ(reference("contact_point", "customer"), 1);
    EXPECT_EQ(reference("document_line", "document"), 1);
    EXPECT_EQ(reference("document_line", "product"), 0);
    EXPECT_EQ(reference("document", "customer"), 0);
    EXPECT_EQ(reference("consent_event", "customer"), 1) << "by its name, without a foreign key";
    EXPECT_EQ(reference("customer", "customer"), -1);
}

class Migrating : public test::FolderTest {
protected:
    static int versionOf(Connection& connection) {
        Rows rows = connection.query(QStringLiteral("PRAGMA user_version"));
        return rows.next() ? static_cast<int>(rows.integer(0)) : -1;
    }
    Connection connection_{pathOf(QStringLiteral("m.clientela")), Connection::Mode::Create};
    std::vector<Migration> steps_{
        {1, QStringLiteral("0001_a.sql"), "CREATE TABLE a (id INTEGER PRIMARY KEY); INSERT INTO a VALUES (1);"},
        {2, QStringLiteral("0002_b.sql"), "CREATE TABLE b (id INTEGER PRIMARY KEY, a_id INTEGER REFERENCES a (id));"}};
};

TEST_F(Migrating, ListsEveryStepOfTheSourceTree) {
    const QString root = qEnvironmentVariable("CLIENTELA_SOURCE_DIR");
    if (root.isEmpty()) GTEST_SKIP() << "CLIENTELA_SOURCE_DIR is not set; ctest sets it";
    const QStringList files = QDir(root + QStringLiteral("/resources/migrations"))
                                  .entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    QStringList compiled;
    for (const Migration& step : migrations()) compiled.append(step.name);
    EXPECT_EQ(compiled, files) << "resources/migrations.qrc lists them";
}

TEST_F(Migrating, TakesEachStepOnceAndThenHasNothingToDo) {
    EXPECT_EQ(migrate(connection_, steps_).state, MigrationOutcome::State::Upgraded);
    EXPECT_EQ(versionOf(connection_), 2);
    EXPECT_EQ(migrate(connection_, steps_).state, MigrationOutcome::State::Current);
}

TEST_F(Migrating, CallsTheHookOnceBeforeAndOnceAfterAnUpgradeButNotForANewFile) {
    std::vector<MigrationMoment> moments;
    const MigrationHook hook = [&](Connection&, MigrationMoment moment, int, int) { moments.push_back(moment); };
    migrate(connection_, {steps_[0]}, hook);
    EXPECT_TRUE(moments.empty());
    migrate(connection_, steps_, hook);
    EXPECT_EQ(moments, (std::vector{MigrationMoment::Before, MigrationMoment::After}));
}

TEST_F(Migrating, TakesAFailedStepBackWhole) {
    migrate(connection_, steps_);
    steps_.push_back(
        {3, QStringLiteral("0003_c.sql"), "CREATE TABLE c (id INTEGER PRIMARY KEY); INSERT INTO nowhere VALUES (1);"});
    const MigrationOutcome outcome = migrate(connection_, steps_);
    EXPECT_EQ(outcome.state, MigrationOutcome::State::Failed);
    EXPECT_TRUE(outcome.detail.contains(QStringLiteral("0003_c.sql")));
    EXPECT_FALSE(outcome.problem.what.isEmpty());
    EXPECT_EQ(versionOf(connection_), 2);
    EXPECT_FALSE(connection_.query(QStringLiteral("SELECT 1 FROM sqlite_schema WHERE name = 'c'")).next());
}

TEST_F(Migrating, RefusesAStepThatLeavesAReferenceInTheAir) {
    migrate(connection_, steps_);
    steps_.push_back({3, QStringLiteral("0003_c.sql"), "INSERT INTO b VALUES (1, 1); DELETE FROM a;"});
    const MigrationOutcome outcome = migrate(connection_, steps_);
    EXPECT_EQ(outcome.state, MigrationOutcome::State::Failed);
    EXPECT_TRUE(connection_.query(QStringLiteral("SELECT 1 FROM a")).next());
}

TEST_F(Migrating, LeavesANewerFileAlone) {
    connection_.script("PRAGMA user_version = 7");
    EXPECT_EQ(migrate(connection_, steps_).state, MigrationOutcome::State::Newer);
    EXPECT_EQ(versionOf(connection_), 7);
}

} // namespace
} // namespace clientela::storage
