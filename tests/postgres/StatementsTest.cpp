#include "postgres/House.h"
#include "storage/Migrations.h"
#include "storage/SqlFile.h"
#include "storage/SqlTokens.h"

#include <QDir>
#include <QFile>
#include <QSet>

#include <algorithm>

namespace clientela::test {
namespace {

using storage::SqlToken;
using storage::SqlTokens;

QSet<QString> fullTextTables() {
    QSet<QString> tables;
    for (const storage::Migration& step : storage::migrations()) {
        const SqlTokens tokens = storage::sqlTokens(QString::fromUtf8(step.sql));
        for (size_t i = 2; i + 1 < tokens.size(); ++i)
            if (tokens[i - 1].is("VIRTUAL") && tokens[i].is("TABLE")) tables += tokens[i + 1].text;
    }
    return tables;
}

/// What only SQLite is told (docs/decisions/0008): its pragmas and transactions, its schema table, its indexes made
/// anew, its full-text tables, what its session extension asks by itself (of "main"), and the row numbers by which
/// tables are sampled for its planner hints.
bool isSqlitesOwn(const SqlTokens& tokens) {
    static const QSet<QString> kFullText = fullTextTables();
    static const QSet<QString> kFirstWords{"PRAGMA", "BEGIN",   "COMMIT",  "ROLLBACK", "SAVEPOINT", "RELEASE", "END",
                                           "VACUUM", "ANALYZE", "REINDEX", "ATTACH",   "DETACH",    "EXPLAIN", "DROP"};
    if (tokens.empty() || kFirstWords.contains(tokens[0].text.toUpper())) return true;
    const bool temporary =
        std::any_of(tokens.begin(), tokens.end(), [](const SqlToken& token) { return token.is("temp"); });
    // The migrations have been run already.
    if (tokens[0].is("ALTER") || (tokens[0].is("CREATE") && !temporary)) return true;
    return std::any_of(tokens.begin(), tokens.end(), [](const SqlToken& token) {
        const bool quoted = token.kind == SqlToken::Kind::Name || token.kind == SqlToken::Kind::Text;
        const QString name = quoted ? token.text.mid(1, token.text.size() - 2) : token.text;
        const auto within = [&](const QString& table) { return name == table || name.startsWith(table + u'_'); };
        return name.startsWith(QLatin1String("pragma_")) || name.startsWith(QLatin1String("clientela_walk_")) ||
               name.startsWith(QLatin1String("sqlite_")) || token.is("rowid") || name == QLatin1String("main") ||
               std::any_of(kFullText.begin(), kFullText.end(), within);
    });
}

/// What the tests of the rooms said to SQLite, tables first.
QStringList recorded() {
    const QDir folder(qEnvironmentVariable("CLIENTELA_STATEMENTS_FOLDER"));
    QSet<QString> all;
    for (const QString& name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) continue;
        for (const QByteArray& sql : file.readAll().split('\0')) all += QString::fromUtf8(sql);
    }
    QSet<QString> ours;
    for (const QString& sql : all) {
        SqlTokens tokens = storage::sqlTokens(sql);
        if (isSqlitesOwn(tokens)) continue;
        for (SqlToken& token : tokens) // Qt's driver for SQLite makes :0, :1 of question marks
            if (token.text.startsWith(u':') && token.kind == SqlToken::Kind::Symbol) token.text = QStringLiteral("?");
        ours += storage::sqlText(tokens);
    }
    QStringList ordered(ours.begin(), ours.end());
    std::sort(ordered.begin(), ordered.end(), [](const QString& a, const QString& b) {
        const bool first = a.startsWith(QLatin1String("CREATE"));
        return first != b.startsWith(QLatin1String("CREATE")) ? first : a < b;
    });
    return ordered;
}

class StatementsOfTheRooms : public OnPostgres {};

} // namespace

TEST_F(StatementsOfTheRooms, PrepareOnPostgres) {
    const QStringList statements = recorded();
    ASSERT_FALSE(statements.isEmpty()) << "ctest records them: ctest -R postgres";
    int failures = 0;
    for (const QString& sql : statements) {
        const QString wrong = preparing(sql);
        if (wrong.isEmpty()) continue;
        ADD_FAILURE() << qPrintable(wrong)
                      << "\n(Questions that a test asks itself are to be written so that both read them.)";
        if (++failures == 50) FAIL() << "and more";
    }
    std::printf("%lld statements\n", static_cast<long long>(statements.size()));
}

// What no test runs is not recorded: so every table must be written, changed or read by something.
TEST_F(StatementsOfTheRooms, AreRecordedOfEveryTable) {
    QSet<QString> named;
    for (const QString& sql : recorded())
        if (!sql.startsWith(QLatin1String("CREATE")))
            for (const SqlToken& token : storage::sqlTokens(sql)) named += QString(token.text).remove(u'"');
    for (const QString& table : database().tables())
        EXPECT_TRUE(table.contains(u'.') || named.contains(table)) << qPrintable(table); // but for the temporary ones
    EXPECT_GE(database().tables().size(), 30);
}

} // namespace clientela::test
