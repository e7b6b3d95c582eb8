#include "postgres/House.h"

#include "storage/Dialect.h"
#include "storage/Migrations.h"

#include <QLocale>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

namespace clientela::test {

using storage::Dialect;

namespace {

/// The server and the database in it, from before the first test to behind the last.
class House : public testing::Environment {
public:
    void SetUp() override {
        cluster_ = std::make_unique<Cluster>();
        if (!cluster_->missing().isEmpty() || !cluster_->broken().isEmpty()) return;
        database_ = cluster_->database();
        const Dialect dialect(Dialect::Database::Postgres);
        QStringList statements{dialect.functions()};
        for (const storage::Migration& step : storage::migrations())
            statements += dialect.statements(QString::fromUtf8(step.sql));
        for (const QString& sql : statements) {
            QSqlQuery query(database_);
            ASSERT_TRUE(query.exec(sql)) << qPrintable(sql) << "\n" << qPrintable(query.lastError().text());
        }
    }
    void TearDown() override {
        const QString name = database_.connectionName();
        database_ = QSqlDatabase();
        QSqlDatabase::removeDatabase(name);
        cluster_.reset();
    }

    [[nodiscard]] const Cluster& cluster() const { return *cluster_; }
    [[nodiscard]] const QSqlDatabase& database() const { return database_; }

private:
    std::unique_ptr<Cluster> cluster_;
    QSqlDatabase database_;
};

const auto* const house = dynamic_cast<House*>(testing::AddGlobalTestEnvironment(new House)); // googletest deletes it

} // namespace

void OnPostgres::SetUp() {
    const Cluster& cluster = house->cluster();
    if (!cluster.missing().isEmpty()) GTEST_SKIP() << qPrintable(cluster.missing());
    ASSERT_TRUE(cluster.broken().isEmpty()) << qPrintable(cluster.broken());
    ASSERT_TRUE(database().isOpen()) << qPrintable(database().lastError().text());
}

QSqlDatabase OnPostgres::database() { return house->database(); }

QString OnPostgres::preparing(const QString& sql) {
    for (const QString& statement : Dialect(Dialect::Database::Postgres).statements(sql)) {
        QSqlQuery query(database());
        // Tables are made, not prepared: later statements speak of them.
        const bool makes = statement.startsWith(QLatin1String("CREATE"));
        if (makes ? query.exec(statement) : query.prepare(statement)) continue;
        return query.lastError().databaseText() + u'\n' + statement;
    }
    return {};
}

QString rowText(const QVariantList& values) {
    // A sum that one of them gives as an integer is 1e+05 elsewhere.
    const auto text = [](const QVariant& value) {
        if (value.isNull()) return QStringLiteral("-");
        if (value.typeId() != QMetaType::Double) return value.toString();
        return QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest);
    };
    QStringList texts;
    for (const QVariant& value : values) texts += text(value);
    return texts.join(u'\t');
}

QStringList OnPostgres::answer(const QString& sql, const QVariantList& values) {
    const QString statement = Dialect(Dialect::Database::Postgres).statements(sql).value(0);
    QSqlQuery query(database());
    query.setForwardOnly(true);
    bool runs = query.prepare(statement);
    for (const QVariant& value : values) query.addBindValue(value);
    runs = runs && query.exec();
    EXPECT_TRUE(runs) << qPrintable(query.lastError().databaseText()) << "\n" << qPrintable(statement);
    QStringList rows;
    while (runs && query.next()) {
        QVariantList row;
        for (int i = 0; i < query.record().count(); ++i) row += query.isNull(i) ? QVariant() : query.value(i);
        rows += rowText(row);
    }
    return rows;
}

} // namespace clientela::test
