#include "storage/Dialect.h"

#include "storage/Migrations.h"
#include "storage/SqlTokens.h"

#include <gtest/gtest.h>

namespace clientela::storage {
namespace {

QStringList all(const char* sql) { return Dialect(Dialect::Database::Postgres).statements(QString::fromUtf8(sql)); }

std::string postgres(const char* sql) { return all(sql).join(QStringLiteral(" ;; ")).toStdString(); }

TEST(TokensOfSql, KeepWhatIsQuotedAndDropComments) {
    const SqlTokens tokens =
        sqlTokens(QStringLiteral("SELECT 'it''s -- not one', \"a\"\"b\".c<=?2 /* x */ -- y\n, 1.5"));
    QStringList texts;
    for (const SqlToken& token : tokens) texts += token.text;
    EXPECT_EQ(texts,
              (QStringList{"SELECT", "'it''s -- not one'", ",", "\"a\"\"b\"", ".", "c", "<=", "?2", ",", "1.5"}));
    EXPECT_EQ(sqlTokens(sqlText(tokens)), tokens);
    EXPECT_EQ(sqlTokens(QStringLiteral("x'0A' = X''")), (SqlTokens{{SqlToken::Kind::Text, QStringLiteral("x'0A'")},
                                                                   {SqlToken::Kind::Symbol, QStringLiteral("=")},
                                                                   {SqlToken::Kind::Text, QStringLiteral("X''")}}));
}

TEST(TokensOfSql, EndWhereAnUnclosedQuoteDoes) {
    EXPECT_EQ(sqlTokens(QStringLiteral("a 'b")).size(), 2U);
    EXPECT_EQ(sqlTokens(QStringLiteral("a /* b")).size(), 1U);
    EXPECT_TRUE(sqlTokens(QStringLiteral("-- nothing")).empty());
}

TEST(TokensOfSql, StayApartFromAPointBehindANumber) {
    const SqlTokens tokens = sqlTokens(QStringLiteral("1 .a"));
    ASSERT_EQ(tokens.size(), 3U);
    EXPECT_EQ(sqlTokens(sqlText(tokens)), tokens);
}

TEST(TheDialectOfSqlite, ChangesNothing) {
    const QString sql = QStringLiteral("SELECT +c.id FROM customer c NOT INDEXED -- as it is\n");
    EXPECT_EQ(Dialect().statements(sql), QStringList{sql});
    EXPECT_TRUE(Dialect().functions().isEmpty());
}

TEST(TheDialectOfPostgres, KnowsNoPlannerHints) {
    EXPECT_EQ(postgres("SELECT +c.id FROM customer c NOT INDEXED WHERE +c.id IN (SELECT +d.a FROM d INDEXED BY i)"),
              "SELECT c.id FROM customer c WHERE c.id IN (SELECT d.a FROM d)");
    EXPECT_EQ(postgres("SELECT a.x + 1, ? + 1, (2) + 1 FROM a CROSS JOIN b ON b.id = a.id CROSS JOIN c"),
              "SELECT a.x + 1, ? + 1, (2) + 1 FROM a JOIN b ON b.id = a.id CROSS JOIN c")
        << "a product of tables has no other name, a sum no hint";
}

TEST(TheDialectOfPostgres, MakesNoEmptyStatement) {
    EXPECT_EQ(all("+"), QStringList());
    EXPECT_EQ(all("SELECT 1; ; +;").size(), 1);
}

TEST(TheDialectOfPostgres, CallsFunctionsByTheirOtherNames) {
    EXPECT_EQ(postgres("SELECT instr(a, ?) > 0"), "SELECT strpos (a, ?) > 0");
    EXPECT_EQ(postgres("SELECT group_concat(v, char(31)), group_concat(w) FROM t"),
              "SELECT string_agg ((v) :: text, chr (31)), string_agg ((w) :: text, ',') FROM t");
    EXPECT_EQ(postgres("SELECT max(1, count(*) / (2)), max(coalesce(a, 0)), min(a, b) FROM t"),
              "SELECT greatest (1, count (*) / (2)), max (coalesce (a, 0)), least (a, b) FROM t");
    EXPECT_EQ(postgres("SELECT substr(f(a, b), -3) = ?, substr(a, 1, 3), substr(a, 6)"),
              "SELECT right (f (a, b), 3) = ?, substr (a, 1, 3), substr (a, 6)");
    EXPECT_EQ(postgres("SELECT date((SELECT at FROM r), 'localtime'), r.date FROM r"),
              "SELECT to_char (((SELECT at FROM r)) :: timestamptz, 'YYYY-MM-DD'), r.date FROM r");
    EXPECT_EQ(postgres("SELECT CAST(round(avg(x)) AS INTEGER) AS integer FROM t"),
              "SELECT CAST (round (avg (x)) AS bigint) AS integer FROM t");
}

TEST(TheDialectOfPostgres, LeavesACallThatNeverCloses) {
    EXPECT_EQ(postgres("SELECT group_concat(v, (SELECT group_concat(w FROM t"),
              "SELECT group_concat (v, (SELECT group_concat (w FROM t");
}

TEST(TheDialectOfPostgres, WritesBlobsItsWay) {
    EXPECT_EQ(postgres("INSERT INTO t VALUES (x'', X'0aFF', 'x')"),
              "INSERT INTO t VALUES ('\\x'::bytea, '\\x0aFF'::bytea, 'x')");
}

TEST(TheDialectOfPostgres, NamesSubSelects) {
    EXPECT_EQ(postgres("SELECT count(*) FROM (SELECT 1 FROM t) WHERE 1 = 1"),
              "SELECT count (*) FROM (SELECT 1 FROM t) AS unnamed1 WHERE 1 = 1");
    EXPECT_EQ(postgres("SELECT v FROM (SELECT v FROM (SELECT 1 AS v)) x JOIN (SELECT 2) ON 1 = 1"),
              "SELECT v FROM (SELECT v FROM (SELECT 1 AS v) AS unnamed1) x JOIN (SELECT 2) AS unnamed2 ON 1 = 1")
        << "numbers are given from left to right";
    EXPECT_EQ(postgres("SELECT (SELECT 1), x IN (SELECT 2)"), "SELECT (SELECT 1), x IN (SELECT 2)");
}

TEST(TheDialectOfPostgres, MakesTablesOfItsOwnTypes) {
    EXPECT_EQ(postgres("CREATE TABLE t (id INTEGER PRIMARY KEY AUTOINCREMENT, text TEXT, b BLOB NOT NULL,"
                       " v ANY, o INTEGER REFERENCES t (id) DEFAULT 0, k TEXT CHECK (k IN ('INTEGER TEXT'))) STRICT;"
                       "CREATE TEMP TABLE IF NOT EXISTS u (a INTEGER, PRIMARY KEY (a)) STRICT, WITHOUT ROWID;\n"),
              "CREATE TABLE t (id bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, text text, b bytea NOT NULL,"
              " v text, o bigint REFERENCES t (id) DEFAULT 0, k text CHECK (k IN ('INTEGER TEXT')))"
              " ;; CREATE TEMP TABLE IF NOT EXISTS u (a bigint, PRIMARY KEY (a))");
    EXPECT_EQ(postgres("CREATE TABLE temp.t (id INTEGER PRIMARY KEY); DELETE FROM temp.t"),
              "CREATE TABLE pg_temp.t (id bigint PRIMARY KEY) ;; DELETE FROM pg_temp.t");
    EXPECT_EQ(postgres("ALTER TABLE t ADD COLUMN a INTEGER"), "ALTER TABLE t ADD COLUMN a bigint");
    EXPECT_EQ(postgres("CREATE INDEX i ON t (a, b) WHERE a IS NOT NULL"),
              "CREATE INDEX i ON t (a, b) WHERE a IS NOT NULL");
    EXPECT_TRUE(all("CREATE VIRTUAL TABLE s USING fts5 (words, prefix = '1 2 3');").isEmpty());
}

TEST(TheDialectOfPostgres, LeavesNoTraceOfSqliteInTheMigrations) {
    for (const Migration& step : migrations()) {
        const QString text = Dialect(Dialect::Database::Postgres).statements(QString::fromUtf8(step.sql)).join(u'\n');
        if (step.sql.contains("INTEGER")) {
            EXPECT_TRUE(text.contains(QLatin1String("bigint"))) << qPrintable(step.name);
        }
        for (const char* word : {"AUTOINCREMENT", "STRICT", "ROWID", "BLOB", "VIRTUAL", "fts5"})
            for (const SqlToken& token : sqlTokens(text)) EXPECT_FALSE(token.is(word)) << qPrintable(step.name) << word;
    }
}

} // namespace
} // namespace clientela::storage
