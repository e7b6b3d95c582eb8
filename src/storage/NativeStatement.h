#pragma once

#include <QByteArrayView>
#include <QString>

struct sqlite3_stmt;
struct sqlite3_value;

namespace clientela::storage {

class Connection;

/// A statement on SQLite's own interface, for streams of rows only (imports, exports, id vectors), where Qt SQL costs
/// two to four times as much. Everything else uses Connection::query(). Throws StorageFailure; thread of its
/// connection.
class NativeStatement {
public:
    NativeStatement(Connection& connection, const QByteArray& sql);
    ~NativeStatement();
    NativeStatement(const NativeStatement&) = delete;
    NativeStatement& operator=(const NativeStatement&) = delete;

    // Parameters count from 1, as SQLite counts them. Text is UTF-8 and must live until step() or run().
    void bindInteger(int parameter, qint64 value);
    void bindText(int parameter, QByteArrayView utf8); ///< empty binds NULL
    void bindNull(int parameter);
    void bindReal(int parameter, double value);
    void bindVariant(int parameter, const QVariant& value);
    void bindValue(int parameter, const sqlite3_value* value);

    /// Steps to the next row; false after the last.
    bool step();
    /// Runs a statement without rows and makes it ready for the next values; bindings stay. How many rows it changed.
    qint64 run();
    void reset();

    // Columns count from 0. The bytes of text() are valid until the next step.
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QByteArrayView text(int column) const;
    [[nodiscard]] QVariant value(int column) const; ///< qint64, double, QString, QByteArray; invalid for NULL
    /// SQLITE_INTEGER, SQLITE_FLOAT, SQLITE_TEXT, SQLITE_BLOB or SQLITE_NULL.
    [[nodiscard]] int type(int column) const;

private:
    [[noreturn]] void fail() const;

    Connection& connection_;
    sqlite3_stmt* statement_ = nullptr;
};

} // namespace clientela::storage
