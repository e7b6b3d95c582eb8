#pragma once

#include "storage/CustomerFile.h"
#include "storage/UnitOfWork.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

#include <utility>

namespace clientela::test {

/// A temporary folder that goes with the test.
class FolderTest : public testing::Test {
protected:
    [[nodiscard]] QString pathOf(const QString& name) const { return folder_.filePath(name); }
    /// Writes a file into the folder; returns its path.
    QString write(const QString& name, const QByteArray& content) const;

private:
    QTemporaryDir folder_;
};

/// A new customer file in that folder, as the program makes it.
class FileTest : public FolderTest {
protected:
    explicit FileTest(storage::DerivedDataList derived = {});

    [[nodiscard]] storage::CustomerFile& file() const { return *file_; }
    [[nodiscard]] storage::Connection& connection() const { return file_->connection(); }
    void close() { file_.reset(); }
    /// Closes the file and opens it again, as the next day would.
    void reopen();

    /// One unit of work: runs `change` with it and commits.
    template <class Change>
    storage::Committed work(Change&& change, const QString& title = QStringLiteral("A change")) {
        storage::UnitOfWork unit(file(), {QStringLiteral("edit"), title, {}});
        std::forward<Change>(change)(unit);
        return unit.commit();
    }
    /// One unit of work of a single statement.
    template <class... Values>
    storage::Committed execute(const QString& sql, const Values&... values) {
        return work([&](storage::UnitOfWork& unit) { unit.connection().execute(sql, values...); });
    }
    /// The first value of the first row; an invalid QVariant for none and for NULL.
    template <class... Values>
    [[nodiscard]] QVariant value(const QString& sql, const Values&... values) const {
        storage::Rows rows = connection().query(sql, values...);
        return rows.next() && !rows.isNull(0) ? rows.value(0) : QVariant();
    }
    template <class... Values>
    [[nodiscard]] qint64 number(const QString& sql, const Values&... values) const {
        return value(sql, values...).toLongLong();
    }

private:
    storage::DerivedDataList derived_;
    std::unique_ptr<storage::CustomerFile> file_;
};

} // namespace clientela::test
