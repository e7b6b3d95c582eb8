#pragma once

#include <QByteArrayView>
#include <QString>
#include <QVariant>

struct sqlite3_stmt;

namespace clientela::storage {

class Connection;

/// A prepared statement. Rooms use Connection::query(), which keeps it and finishes it in time; for streams of rows
/// (imports, exports, id vectors) it serves directly. Throws StorageFailure; thread of its connection.
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
    void bindVariant(int parameter, const QVariant& value); ///< null texts and bytes bind NULL
    /// All parameters in order; as many values as there are parameters.
    void bindAll(const QVariantList& values);

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
