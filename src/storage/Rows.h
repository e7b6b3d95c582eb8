#pragma once

#include "base/Ids.h"

#include <QByteArrayView>
#include <QDate>
#include <QDateTime>
#include <QVariant>

#include <memory>
#include <optional>

namespace clientela::storage {

class Connection;
class NativeStatement;

// What may be bound: integers, bool (0/1), double, QString (empty is NULL: the files know no ''), QByteArray, QDate and
// QDateTime (ISO text; invalid is NULL; times in UTC), typed ids (a null id is NULL), std::optional of these, QVariant.
inline QVariant bindable(qint64 v) { return v; }
inline QVariant bindable(int v) { return static_cast<qint64>(v); }
inline QVariant bindable(bool v) { return static_cast<qint64>(v ? 1 : 0); }
inline QVariant bindable(double v) { return v; }
inline QVariant bindable(const QString& v) { return v.isEmpty() ? QVariant() : QVariant(v); }
inline QVariant bindable(const QByteArray& v) { return v; }
inline QVariant bindable(QDate v) { return v.isValid() ? QVariant(v.toString(Qt::ISODate)) : QVariant(); }
inline QVariant bindable(const QDateTime& v) {
    return v.isValid() ? QVariant(v.toUTC().toString(Qt::ISODate)) : QVariant();
}
inline QVariant bindable(const QVariant& v) { return v; }
template <class Tag>
QVariant bindable(Id<Tag> id) {
    return id.isNull() ? QVariant() : QVariant(id.value);
}
template <class T>
QVariant bindable(const std::optional<T>& v) {
    return v ? bindable(*v) : QVariant();
}

/// The rows of a running statement. Move-only; finishes the statement when it goes, so that nothing blocks a commit.
class Rows {
public:
    /// A statement of `connection` that was stepped once; `hasRow`: to a row.
    Rows(Connection& connection, QString sql, std::unique_ptr<NativeStatement> statement, bool hasRow);
    ~Rows();
    Rows(Rows&& other) noexcept;
    Rows& operator=(Rows&&) = delete;

    /// Steps to the next row; false after the last. Throws StorageFailure.
    bool next();

    // Values of the current row by column number; NULL gives 0, false, "", an invalid date.
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] bool flag(int column) const { return integer(column) != 0; }
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    /// UTF-8 in place, valid until next().
    [[nodiscard]] QByteArrayView utf8(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] QDate date(int column) const { return QDate::fromString(text(column), Qt::ISODate); }
    [[nodiscard]] QDateTime time(int column) const;
    [[nodiscard]] QVariant value(int column) const; ///< qint64, double, QString, QByteArray; invalid for NULL
    [[nodiscard]] std::optional<qint64> optionalInteger(int column) const {
        return isNull(column) ? std::nullopt : std::optional(integer(column));
    }
    template <class IdType>
    [[nodiscard]] IdType id(int column) const {
        return IdType(integer(column));
    }

private:
    Connection* connection_;
    QString sql_;
    std::unique_ptr<NativeStatement> statement_;
    bool steppedAhead_; ///< what next() would step to is there already
    bool hasRow_;
};

} // namespace clientela::storage
