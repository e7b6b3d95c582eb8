#pragma once

#include "storage/Changeset.h"
#include "storage/RowChange.h"

#include <QByteArray>
#include <QHash>

#include <functional>
#include <map>
#include <vector>

namespace clientela::storage {

// How row changes are kept, in revision_part and in backups. A part is a zstd frame of
//
//   part   := version(1 byte, 1) block*                    deletes, then updates, then inserts
//   block  := operation('D' 'U' 'I') size(bytes after it)  table columns keys rows
//   table  := text          columns := n text*n            keys := n index*n
//   rows   := n row*n
//   row    := value of each column                         in blocks of deletes and inserts
//           | value of each key, n (index before after)*n  in blocks of updates
//   value  := 0 (NULL) | 1 zigzag | 2 double(8 bytes, little endian) | 3 text | 4 blob
//   text, blob := size bytes (UTF-8)
//
// where n, size, index and zigzag are LEB128. Columns go by name, so that a part outlives changes of the schema; a
// block of updates lists only the columns that occur in it.

/// Writes the changes of one part, row by row.
class ChangeWriter {
public:
    /// A row that was inserted or deleted: all its columns in the table's order; `key` are the places of the key in
    /// them.
    void wholeRow(RowChange::Operation operation, const QString& table, const std::vector<QString>& columns,
                  const std::vector<int>& key, const std::vector<RecordedValue>& values);
    /// A row that was changed: call for the key, then changed() for each column.
    void beginUpdate(const QString& table, const std::vector<QString>& key, const std::vector<RecordedValue>& values);
    void changed(const QString& column, const RecordedValue& before, const RecordedValue& after);
    void endUpdate();

    [[nodiscard]] qint64 rows() const { return rows_; }
    /// The part, compressed; the writer is empty after it.
    QByteArray finish();

private:
    struct Block {
        QByteArray rows;
        qint64 count = 0;
        std::vector<QString> columns;
        QHash<QString, int> places;
        std::vector<int> key;
    };
    Block& block(RowChange::Operation operation, const QString& table);

    // Ordered by operation as they are to be applied; std::map keeps references stable.
    std::map<std::pair<int, QString>, Block> blocks_;
    std::pair<const std::pair<int, QString>, Block>* last_ = nullptr; ///< rows of a table come together
    Block* update_ = nullptr;
    QByteArray fields_;
    qint64 fieldCount_ = 0;
    qint64 rows_ = 0;
};

/// Reads a part. Damaged parts throw StorageFailure.
class ChangeReader {
public:
    enum class Order {
        Done,   ///< as they were made
        Undone, ///< the other way round, for taking back; changes are not inverted
    };
    /// `wanted`: tables for which it says no are passed over unread; empty: all are read.
    explicit ChangeReader(const QByteArray& part, Order order = Order::Done,
                          std::function<bool(const QString& table)> wanted = {});

    /// Reads the next change; false after the last.
    bool next(RowChange& change);

private:
    struct Span {
        char operation;
        qsizetype begin;
        qsizetype end;
    };
    bool openBlock();
    quint64 number();
    int index();
    QByteArray bytes();
    QVariant value();

    QByteArray data_;
    std::function<bool(const QString&)> wanted_;
    std::vector<Span> blocks_; ///< in reading order, last first
    qsizetype at_ = 0;
    qsizetype end_ = 0;
    quint64 rowsLeft_ = 0;
    RowChange::Operation operation_ = RowChange::Operation::Update;
    QString table_;
    std::vector<QString> columns_;
    std::vector<int> key_;
    std::vector<bool> isKey_;
};

} // namespace clientela::storage
