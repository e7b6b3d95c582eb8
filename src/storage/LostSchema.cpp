#include "storage/LostSchema.h"

#include "storage/KnownTables.h"
#include "storage/NativeStatement.h"
#include "storage/PageTrees.h"
#include "storage/ProcessLocks.h"
#include "storage/Schema.h"
#include "storage/StorageFailure.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QSet>
#include <QtEndian>

#include <sqlite3.h>

#include <algorithm>

namespace clientela::storage {

namespace {

using Table = KnownTables::Table;
using Tree = PageTrees::Tree;
using Record = PageTrees::Record;

/// Of damaged rows a few may not fit.
constexpr double kEnough = 0.8;

QString tr(const char* text) { return QCoreApplication::translate("Storage", text); }

/// Whether a declaration still is one; a remnant may be damaged itself.
bool canBeRead(const QString& declaration) {
    sqlite3* memory = nullptr;
    sqlite3_stmt* statement = nullptr;
    const QByteArray sql = declaration.toUtf8();
    const bool isRead = sqlite3_open(":memory:", &memory) == SQLITE_OK &&
                        sqlite3_prepare_v2(memory, sql.constData(), -1, &statement, nullptr) == SQLITE_OK;
    sqlite3_finalize(statement);
    sqlite3_close(memory);
    return isRead && statement != nullptr;
}

/// A row of the list of tables, as it is to be.
struct Entry {
    QString table;
    QString sql;
    quint32 root = 0;
};

class Search {
public:
    Search(const QString& path, const QString& scratch, JobControl& control)
        : pages_(path), known_(scratch), control_(control) {}

    std::vector<Entry> run() {
        control_.report(tr("Finding the tables"), 0, 0);
        findRemnants();
        std::vector<Tree> left;
        for (const Tree& tree : pages_.trees())
            if (!taken_.contains(tree.root)) left.push_back(tree);
        for (size_t i = 0; i < left.size(); ++i) {
            control_.report(tr("Finding the tables"), static_cast<qint64>(i), static_cast<qint64>(left.size()));
            control_.check();
            samples_.push_back(pages_.sample(left[i]));
            shares_.push_back(sharesOf(left[i], samples_.back()));
        }
        const std::vector<bool> isWhole = matchInOrder(left);
        for (size_t i = 0; i < left.size(); ++i)
            if (!isWhole[i]) matchPart(left[i], i);
        // Rows without ids look like the index of another table, which has to be known first.
        for (const auto& [tree, table, sample] : doubtful_)
            if (isNoIndex(*table, samples_[sample], tree.isPart)) add(*table, tree.root);
        return std::move(entries_);
    }
    [[nodiscard]] FoundTables found() const { return found_; }

private:
    struct Candidate {
        quint32 root = 0;
        bool isPart = false;
    };
    struct Doubt {
        Candidate tree;
        const Table* table = nullptr;
        size_t sample = 0;
    };

    /// Rows of the old list on pages that are still there: https://www.sqlite.org/schematab.html.
    void findRemnants() {
        pages_.visitRows("CREATE TABLE", [&](const Record& row) {
            if (row.values.size() != 5 || row.values.at(0).toString() != QLatin1String("table")) return;
            const Table* table = known_.table(row.values.at(1).toString());
            const auto root = static_cast<quint32>(row.values.at(3).toLongLong());
            if (!table || !table->isOurs || taken_.contains(root) || named_.contains(table->name)) return;
            if (!pages_.isRoot(root, table->hasRowIds)) return;
            const QString declared = row.values.at(4).toString();
            const bool isSound = canBeRead(declared);
            if (!isSound) ++found_.guessed;
            entries_.push_back({table->name, isSound ? declared : table->sql, root});
            taken_.insert(root);
            named_.insert(table->name);
            ++found_.named;
        });
        for (const Table& table : known_.tables())
            if (table.isOurs && !named_.contains(table.name)) ++found_.missing;
    }
    std::vector<double> sharesOf(const Tree& tree, const std::vector<Record>& records) {
        std::vector<double> shares;
        for (const Table& table : known_.tables()) {
            // Loose entries without row ids are believed only where their table's first page is lost, too.
            const bool isPossible =
                table.hasRowIds == tree.isTable && (table.hasRowIds || !named_.contains(table.name));
            const double share = isPossible ? known_.share(table, records) : 0;
            shares.push_back(share >= kEnough ? share : 0);
        }
        return shares;
    }
    /// Tables are made in the order of the schema, and SQLite lays the first page of each behind those before. So of
    /// all ways to give trees to tables without crossing, the one that explains most. What this settles.
    std::vector<bool> matchInOrder(const std::vector<Tree>& trees) {
        const size_t rows = trees.size();
        const size_t columns = known_.tables().size();
        constexpr int kEmpty = 1; // an empty tree says little, but it holds the place
        constexpr int kFull = 100;
        const auto worth = [&](size_t i, size_t j) {
            const Table& table = known_.tables()[j];
            if (named_.contains(table.name)) return 0;
            if (trees[i].isEmpty) return table.hasRowIds == trees[i].isTable ? kEmpty : 0;
            return static_cast<int>(kFull * shares_[i][j]);
        };
        std::vector<std::vector<int>> best(rows + 1, std::vector<int>(columns + 1, 0));
        for (size_t i = rows; i-- > 0;)
            for (size_t j = columns; j-- > 0;) {
                best[i][j] = std::max(best[i + 1][j], best[i][j + 1]);
                if (const int here = worth(i, j)) best[i][j] = std::max(best[i][j], here + best[i + 1][j + 1]);
            }
        std::vector<bool> isSettled(rows, false);
        for (size_t i = 0, j = 0; i < rows && j < columns;) {
            const int here = worth(i, j);
            if (here > 0 && best[i][j] == here + best[i + 1][j + 1]) {
                settle(known_.tables()[j], {trees[i].root, false}, i);
                isSettled[i] = true;
                ++i;
                ++j;
            } else if (best[i][j] == best[i][j + 1]) {
                ++j;
            } else {
                ++i;
            }
        }
        return isSettled;
    }
    /// What hangs loose is a part of the one table that would take it.
    void matchPart(const Tree& tree, size_t i) {
        const std::vector<double>& shares = shares_[i];
        const auto most = std::max_element(shares.begin(), shares.end());
        if (most == shares.end() || *most <= 0 || std::count(shares.begin(), shares.end(), *most) != 1) return;
        settle(known_.tables()[static_cast<size_t>(most - shares.begin())], {tree.root, true}, i);
    }
    void settle(const Table& table, Candidate tree, size_t sample) {
        if (!table.isOurs || samples_[sample].empty()) return;
        if (table.hasRowIds)
            add(table, tree.root);
        else
            doubtful_.push_back({tree, &table, sample});
    }
    void add(const Table& table, quint32 root) {
        entries_.push_back({table.name, table.sql, root});
        taken_.insert(root);
        ++found_.guessed;
    }

    /// As rows of the table they name more that is there than as entries of any index.
    bool isNoIndex(const Table& table, const std::vector<Record>& records, bool isPart) {
        const auto count = [&](auto&& check) { return std::count_if(records.begin(), records.end(), check); };
        std::vector<QString> columns;
        for (const KnownTables::Column& column : table.columns) columns.push_back(column.name);
        const auto asRows = count([&](const Record& record) { return names(columns, table, record.values); });
        if (asRows * 2 < static_cast<qsizetype>(records.size())) return false;
        return std::none_of(known_.indexes().begin(), known_.indexes().end(), [&](const KnownTables::Index& index) {
            if (index.columns.size() != static_cast<size_t>(records.front().values.size())) return false;
            const Table* owner = known_.table(index.table);
            const auto asEntries =
                owner ? count([&](const Record& record) { return names(index.columns, *owner, record.values); }) : 0;
            // An index lies behind its table, so of two that could be either the first is the table.
            const bool isSettledByOrder = owner == &table && !isPart;
            return asEntries > asRows || (asEntries == asRows && !isSettledByOrder);
        });
    }
    /// Whether values that stand for these columns of a table ("": its row id) are of their types, and what they name
    /// is there.
    bool names(const std::vector<QString>& columns, const Table& table, const QVariantList& values) {
        for (size_t i = 0; i < columns.size() && i < static_cast<size_t>(values.size()); ++i) {
            const QVariant& value = values.at(static_cast<qsizetype>(i));
            if (columns[i].isEmpty()) {
                if (value.typeId() != QMetaType::LongLong || !isThere(table.name, value)) return false;
                continue;
            }
            const auto column = std::find_if(table.columns.begin(), table.columns.end(),
                                             [&](const KnownTables::Column& each) { return each.name == columns[i]; });
            if (column == table.columns.end() || !KnownTables::fits(value, column->kind)) return false;
            if (!column->target.isEmpty() && value.isValid() && !isThere(column->target, value)) return false;
        }
        return true;
    }
    bool isThere(const QString& table, const QVariant& id) { return rowsOf(table).contains(id.toLongLong()); }
    /// The numbers of a table's rows, as far as its pages are known.
    const QSet<qint64>& rowsOf(const QString& table) {
        if (const auto known = rows_.constFind(table); known != rows_.cend()) return *known;
        QSet<qint64> ids;
        for (const Entry& entry : entries_)
            if (entry.table == table) pages_.visitRowIds(entry.root, [&](qint64 id) { ids.insert(id); });
        return *rows_.insert(table, std::move(ids));
    }

    PageTrees pages_;
    KnownTables known_;
    JobControl& control_;
    std::vector<Entry> entries_;
    QSet<quint32> taken_;
    QSet<QString> named_;
    std::vector<std::vector<Record>> samples_;
    std::vector<std::vector<double>> shares_; ///< by tree and known table
    std::vector<Doubt> doubtful_;
    QHash<QString, QSet<qint64>> rows_;
    FoundTables found_;
};

/// An empty list of tables on the first page; the head stays.
void clearFirstPage(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite)) return;
    constexpr int kHead = 100;
    QByteArray page(4096 - kHead, '\0');
    page[0] = 13;                                 // a leaf of rows, none so far
    qToBigEndian<quint16>(4096, page.data() + 5); // which fill it from its end
    file.seek(kHead);
    file.write(page);
}

} // namespace

FoundTables rebuildSchema(const QString& path, const QString& scratch, JobControl& control) {
    std::vector<Entry> entries;
    FoundTables found;
    {
        Search search(path, scratch, control);
        entries = search.run();
        found = search.found();
    }
    if (entries.empty()) return found;
    clearFirstPage(path);
    const auto locks = locksOfOwn(path);
    Connection connection(path, Connection::Mode::ReadWrite);
    connection.script("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA writable_schema = ON; BEGIN");
    QSet<QString> names;
    for (const Entry& entry : entries) {
        QString name = entry.table;
        if (names.contains(name)) name += kPartMark + QString::number(entry.root);
        names.insert(name);
        // The name in the declaration is that of the row, or SQLite passes the table over.
        QString sql = entry.sql;
        if (name != entry.table) sql.replace(sql.indexOf(entry.table), entry.table.size(), quoted(name));
        connection.execute(QStringLiteral("INSERT INTO sqlite_schema (type, name, tbl_name, rootpage, sql) VALUES"
                                          " ('table', ?, ?, ?, ?)"),
                           name, name, static_cast<qint64>(entry.root), sql);
    }
    connection.script("COMMIT");
    return found;
}

} // namespace clientela::storage
