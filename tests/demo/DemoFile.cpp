#include "demo/DemoFile.h"

#include "base/Job.h"
#include "support/Data.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace clientela::test {

std::unique_ptr<DemoFile> ReadingTheDemo::file_;

void ReadingTheDemo::SetUpTestSuite() { file_ = std::make_unique<DemoFile>(demo::DemoPlan{3'000, 1, monday()}); }
void ReadingTheDemo::TearDownTestSuite() { file_.reset(); }

std::unique_ptr<storage::Connection> DemoFile::emptyFile(const QString& path) {
    auto connection = std::make_unique<storage::Connection>(path, storage::Connection::Mode::Create);
    connection->script("PRAGMA foreign_keys = ON");
    const QDir migrations(fixture(QStringLiteral("../resources/migrations")));
    for (const QString& name : migrations.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile schema(migrations.filePath(name));
        EXPECT_TRUE(schema.open(QIODevice::ReadOnly));
        connection->script(schema.readAll());
    }
    return connection;
}

DemoFile::DemoFile(const demo::DemoPlan& plan)
    : connection_(emptyFile(folder_.filePath(QStringLiteral("demo.clientela")))) {
    JobControl control;
    demo::fill(*connection_, plan, control);
}

qint64 DemoFile::number(const QString& sql) {
    storage::Rows rows = connection_->query(sql);
    return rows.next() ? rows.integer(0) : 0;
}

QStringList DemoFile::texts(const QString& sql) {
    QStringList result;
    storage::Rows rows = connection_->query(sql);
    while (rows.next()) result += rows.text(0);
    return result;
}

QByteArray DemoFile::digest() {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString& table : texts(QStringLiteral(
             "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%search%' ORDER BY name"))) {
        const QStringList columns =
            texts(QStringLiteral("SELECT 'quote(\"' || name || '\")' FROM pragma_table_info('%1')").arg(table));
        storage::Rows rows = connection_->query(QStringLiteral("SELECT %1 AS row FROM \"%2\" ORDER BY row")
                                                    .arg(columns.join(QStringLiteral(" || ',' || ")), table));
        hash.addData(table.toUtf8());
        while (rows.next()) hash.addData(rows.text(0).toUtf8());
    }
    return hash.result();
}

} // namespace clientela::test
