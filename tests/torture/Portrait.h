#pragma once

#include <QString>
#include <QStringList>

namespace clientela::storage {
class Connection;
}

namespace clientela::torture {

/// What a customer file holds, a line each row, with "@" for moments, which are others each time a day is gone through.
struct Portrait {
    QStringList log;     ///< the heads of its revisions, oldest first
    QStringList rows;    ///< of recorded tables
    QStringList derived; ///< of derived tables, and the words of the search box

    bool operator==(const Portrait&) const = default;
    /// The file can be said to be in the same state: derived data is what follows from that.
    [[nodiscard]] bool isSameStateAs(const Portrait& other) const { return log == other.log && rows == other.rows; }
};

/// `connection` may write (it makes a temporary table). Throws Failure.
Portrait portraitOf(storage::Connection& connection);
/// The same of a file, which is brought up to date where it is of an older schema.
Portrait portraitOf(const QString& path);
/// The file's derived data when it is made anew, for comparing it with what stands there.
QStringList derivedAnew(const QString& path);

/// The first line that is in one and not in the other, for telling what is wrong.
QString difference(const QStringList& is, const QStringList& shouldBe);

} // namespace clientela::torture
