#include "support/Traces.h"

#include "base/Fold.h"
#include "storage/Connection.h"
#include "storage/RevisionLog.h"
#include "storage/Schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace clientela::test {

namespace {

QByteArray utf16(const QString& text) {
    return {reinterpret_cast<const char*>(text.utf16()), text.size() * qsizetype{2}};
}

class Search {
public:
    Search(QString path, const QStringList& words) : path_(std::move(path)), words_(words) {}

    QStringList run() {
        QFile file(path_);
        if (!file.open(QIODevice::ReadOnly)) return {};
        const QByteArray bytes = file.readAll();
        const QByteArray lower = bytes.toLower();
        for (const QString& word : words_)
            if (bytes.contains(word.toUtf8()) || lower.contains(fold(word).toUtf8()) || bytes.contains(utf16(word)))
                found_ += where("bytes", word);
        if (path_.endsWith(QLatin1String(".clientela"))) lookInside();
        return found_;
    }

private:
    QString where(const QString& place, const QString& word) const {
        return QStringLiteral("%1: %2: %3").arg(QFileInfo(path_).fileName(), place, word);
    }
    void look(const QString& place, const QVariant& value) {
        const QString text = fold(value.toString());
        for (const QString& word : words_)
            if (text.contains(fold(word))) found_ += where(place, word);
    }
    void lookInside() {
        storage::Connection connection(path_, storage::Connection::Mode::ReadOnly);
        const auto schema = storage::Schema::read(connection);
        for (const storage::TableInfo& table : schema->tables()) {
            storage::Rows rows = connection.query(QStringLiteral("SELECT * FROM ") + storage::quoted(table.name));
            while (rows.next())
                for (size_t i = 0; i < table.columns.size(); ++i)
                    look(table.name + QLatin1Char('.') + table.columns[i].name, rows.value(static_cast<int>(i)));
        }
        for (const storage::Revision& revision : storage::revisions(connection))
            storage::visitChanges(connection, revision.id, [&](const storage::RowChange& change) {
                const QString place = QStringLiteral("log %1 %2").arg(revision.id.value).arg(change.table);
                for (const storage::NamedValue& part : change.key) look(place, part.value);
                for (const storage::FieldChange& field : change.fields) {
                    look(place + QLatin1Char('.') + field.column, field.before);
                    look(place + QLatin1Char('.') + field.column, field.after);
                }
            });
        connection.script("PRAGMA query_only = OFF");
        for (const char* index : {"customer_search", "customer_digits"}) {
            connection.script(
                QByteArray("CREATE VIRTUAL TABLE temp.customer_search_vocabulary USING fts5vocab(main, ") + index +
                ", row)");
            {
                storage::Rows rows =
                    connection.query(QStringLiteral("SELECT term FROM temp.customer_search_vocabulary"));
                while (rows.next()) {
                    // The index of digits holds runs of three, which prove nothing.
                    for (const QString& word : words_)
                        if (rows.text(0).size() > 3 && fold(word).contains(rows.text(0)) &&
                            rows.text(0).size() * 2 > word.size())
                            found_ += where(QLatin1String(index), rows.text(0));
                }
            }
            connection.script("DROP TABLE temp.customer_search_vocabulary");
        }
    }

    QString path_;
    const QStringList& words_;
    QStringList found_;
};

} // namespace

QStringList tracesIn(const QString& path, const QStringList& words) { return Search(path, words).run(); }

QStringList tracesInFolder(const QString& folder, const QStringList& words) {
    QStringList all;
    for (const QString& name : QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name))
        all += tracesIn(folder + QLatin1Char('/') + name, words);
    return all;
}

} // namespace clientela::test
