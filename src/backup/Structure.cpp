#include "backup/Structure.h"

#include "backup/TableLayout.h"
#include "storage/Connection.h"
#include "storage/ReadTransaction.h"
#include "storage/Schema.h"
#include "storage/TreeCheck.h"

#include <QHash>

#include <algorithm>

namespace clientela::backup {

namespace {

using storage::TreeCheck;

bool sqliteFindsNothing(storage::Connection& copy, const QString& check) {
    storage::Rows rows = copy.query(QStringLiteral("PRAGMA ") + check);
    return rows.next() && rows.text(0) == QLatin1String("ok");
}

/// https://www.sqlite.org/stricttables.html. Columns of other tables hold anything.
quint8 kindsOf(const QString& type, bool isStrict) {
    using namespace storage::stored;
    static const QHash<QString, quint8> kinds{{QStringLiteral("INTEGER"), kInteger},
                                              {QStringLiteral("INT"), kInteger},
                                              {QStringLiteral("REAL"), kReal | kInteger}, // whole ones are kept as such
                                              {QStringLiteral("TEXT"), kText},
                                              {QStringLiteral("BLOB"), kBytes}};
    return isStrict ? kinds.value(type.toUpper(), kAnything) : kAnything;
}

/// What may stand at each place of the table's records.
TreeCheck::Columns columnsOf(storage::Connection& copy, const QString& table, const TableLayout& layout) {
    TreeCheck::Columns columns(layout.places.size(), storage::stored::kAnything);
    storage::Rows rows = copy.query(
        QStringLiteral("SELECT c.type, c.\"notnull\", t.strict FROM pragma_table_xinfo(?1) c, pragma_table_list(?1) t "
                       "WHERE t.schema = 'main' ORDER BY c.cid"),
        table);
    for (size_t i = 0; rows.next() && i < layout.places.size(); ++i) {
        if (layout.places[i] == TableLayout::kRowId) continue; // NULL in the record
        const quint8 orNull = rows.flag(1) ? 0 : storage::stored::kNull;
        columns[static_cast<size_t>(layout.places[i])] =
            static_cast<quint8>((kindsOf(rows.text(0), rows.flag(2)) & ~storage::stored::kNull) | orNull);
    }
    return columns;
}

bool isSound(storage::Connection& copy, const QString& table, TreeCheck& trees) {
    if (table == QLatin1String("sqlite_schema"))
        return trees.isTable(1, TreeCheck::Columns(5, storage::stored::kAnything));
    const auto layout = layoutOf(copy, table);
    if (!layout) return false;
    const TreeCheck::Columns columns = columnsOf(copy, table, *layout);
    if (!(layout->hasRowIds ? trees.isTable(layout->root, columns) : trees.isIndex(layout->root, columns)))
        return false;
    return std::all_of(layout->indexes.begin(), layout->indexes.end(),
                       [&](const IndexLayout& index) { return trees.isIndex(index.root); });
}

} // namespace

Structure::Structure(storage::Connection& copy) {
    storage::Rows rows = copy.query(QStringLiteral("PRAGMA page_count"));
    marks_ = std::make_unique<storage::PageMarks>(static_cast<quint32>(rows.next() ? rows.integer(0) : 0));
}

Structure::~Structure() = default;

bool Structure::seemsSound(storage::Connection& copy, const QString& table, const std::function<void()>& check) {
    const storage::ReadTransaction reading(copy);
    TreeCheck trees(copy, *marks_, check);
    return trees.isAll() && isSound(copy, table, trees);
}

bool Structure::isTableSound(storage::Connection& copy, const QString& table, const std::function<void()>& check) {
    return seemsSound(copy, table, check) ||
           sqliteFindsNothing(copy, QStringLiteral("quick_check(%1)").arg(storage::quoted(table)));
}

bool Structure::isWholeSound(storage::Connection& copy, const std::function<void()>& check) {
    {
        const storage::ReadTransaction reading(copy);
        TreeCheck trees(copy, *marks_, check);
        if (trees.isAll() && trees.isFreeList() && marks_->isFull()) return true;
    }
    return sqliteFindsNothing(copy, QStringLiteral("quick_check(1)"));
}

} // namespace clientela::backup
