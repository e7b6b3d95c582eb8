#pragma once

#include <string_view>
#include <vector>

#include <QtGlobal>

namespace clientela::storage {

/// A value as a changeset holds it. Texts and blobs lie in the changeset.
struct RecordedValue {
    /// The numbers are the changeset's own. Undefined: a column that did not change.
    enum class Type : quint8 { Undefined = 0, Integer = 1, Real = 2, Text = 3, Blob = 4, Null = 5 };

    Type type = Type::Undefined;
    qint64 integer = 0;
    double real = 0;
    std::string_view bytes{}; ///< UTF-8 of a text
};

/// Walks the changes of a changeset of SQLite's session extension, whose format the SQLite sources document and keep
/// (changesets are stored and sent). sqlite3changeset_next() does the same, but makes an object of every column of
/// every row: of a card's forty, that costs more than all the rest of recording it.
class Changeset {
public:
    enum class Operation { Insert, Update, Delete };

    /// `bytes` must outlive this object.
    explicit Changeset(std::string_view bytes) : bytes_(bytes) {}

    /// Steps to the next change; false after the last. Throws StorageFailure where the bytes are no changeset.
    bool next();

    [[nodiscard]] const char* table() const { return table_; }
    [[nodiscard]] Operation operation() const { return operation_; }
    /// A value a column, in the table's order. Empty before an insert and after a delete.
    [[nodiscard]] const std::vector<RecordedValue>& before() const { return before_; }
    [[nodiscard]] const std::vector<RecordedValue>& after() const { return after_; }

private:
    void readTable();
    void readRow(std::vector<RecordedValue>& row);
    quint8 byte();
    quint64 varint();
    quint64 eightBytes();
    std::string_view take(quint64 size);

    std::string_view bytes_;
    size_t at_ = 0;
    const char* table_ = nullptr;
    size_t columns_ = 0;
    Operation operation_ = Operation::Insert;
    std::vector<RecordedValue> before_;
    std::vector<RecordedValue> after_;
};

} // namespace clientela::storage
