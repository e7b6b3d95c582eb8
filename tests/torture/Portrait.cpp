#include "torture/Portrait.h"

#include "app/OpenFile.h"
#include "base/Failure.h"
#include "storage/Connection.h"
#include "storage/RevisionLog.h"
#include "storage/Schema.h"

#include <QRegularExpression>

namespace clientela::torture {

namespace {

QString withoutMoments(QString line) {
    static const QRegularExpression moment(QStringLiteral(R"(\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?Z?)"));
    return line.replace(moment, QStringLiteral("@"));
}

QStringList rowsOf(storage::Connection& connection, const QString& name, int columns, const QString& sql) {
    QStringList lines;
    storage::Rows rows = connection.query(sql);
    while (rows.next()) {
        QString line = name;
        for (int i = 0; i < columns; ++i) {
            line += QLatin1Char('|');
            line += rows.isNull(i) ? QStringLiteral("NULL") : rows.text(i);
        }
        lines += withoutMoments(line);
    }
    lines.sort();
    return lines;
}

/// Not recorded, and nothing that is made from the others either.
bool isOwn(const QString& table) {
    static const QStringList own{QStringLiteral("file_identity"),  QStringLiteral("backup_vault"),
                                 QStringLiteral("chore"),          QStringLiteral("table_policy"),
                                 QStringLiteral("revision"),       QStringLiteral("revision_part"),
                                 QStringLiteral("revision_record")};
    return own.contains(table);
}

std::unique_ptr<app::OpenFile> opened(const QString& path) {
    auto file = app::OpenFile::open(path, {});
    if (!file) throw Failure(file.problem());
    return std::move(*file);
}

} // namespace

Portrait portraitOf(storage::Connection& connection) {
    Portrait portrait;
    portrait.log = rowsOf(connection, {}, 7,
                          QStringLiteral("SELECT printf('%06d', id), kind, title, root, direction, changes, undoable"
                                         " FROM revision"));
    const auto schema = storage::Schema::read(connection);
    for (const storage::TableInfo& table : schema->tables()) {
        const bool isSearch = table.name.startsWith(QLatin1String("customer_search")) ||
                              table.name.startsWith(QLatin1String("customer_digits"));
        if (isOwn(table.name) || isSearch) continue;
        QStringList lines = rowsOf(connection, table.name, static_cast<int>(table.columns.size()),
                                   QStringLiteral("SELECT * FROM ") + storage::quoted(table.name));
        (table.isRecorded() || table.name == QLatin1String("content") ? portrait.rows : portrait.derived) += lines;
    }
    for (const QString& table : {QStringLiteral("customer_search"), QStringLiteral("customer_digits")}) {
        connection.script(
            QStringLiteral("CREATE VIRTUAL TABLE temp.%1_words USING fts5vocab (main, %1, row)").arg(table).toUtf8());
        portrait.derived +=
            rowsOf(connection, table, 2, QStringLiteral("SELECT term, doc FROM temp.%1_words").arg(table));
        connection.script(QStringLiteral("DROP TABLE temp.%1_words").arg(table).toUtf8());
    }
    // The folder that was chosen for the backups stands in the file, and each try is made in another one.
    static const QRegularExpression kChosen(QStringLiteral("[^ |]*/elsewhere"));
    for (QStringList* lines : {&portrait.log, &portrait.rows, &portrait.derived})
        lines->replaceInStrings(kChosen, QStringLiteral("elsewhere"));
    return portrait;
}

Portrait portraitOf(const QString& path) { return portraitOf(opened(path)->connection()); }

QStringList derivedAnew(const QString& path) {
    const auto file = opened(path);
    JobControl control;
    file->file().rebuildDerived(file->connection(), control);
    return portraitOf(file->connection()).derived;
}

QString difference(const QStringList& is, const QStringList& shouldBe) {
    for (const QString& line : is)
        if (!shouldBe.contains(line)) return QStringLiteral("there is “%1”").arg(line.left(300));
    for (const QString& line : shouldBe)
        if (!is.contains(line)) return QStringLiteral("missing is “%1”").arg(line.left(300));
    return is.size() == shouldBe.size() ? QString() : QStringLiteral("a line stands there twice");
}

} // namespace clientela::torture
