#pragma once

#include "demo/Demo.h"
#include "storage/Connection.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

#include <memory>

namespace clientela::test {

/// A file with the present schema, filled by the demo, in a folder that goes with it.
class DemoFile {
public:
    explicit DemoFile(const demo::DemoPlan& plan);

    [[nodiscard]] storage::Connection& connection() { return *connection_; }
    /// The first column of the first row; 0 where there is none.
    qint64 number(const QString& sql);
    QStringList texts(const QString& sql);
    /// A digest over all rows of all tables, in the order of their keys.
    QByteArray digest();

    /// An empty file with the schema.
    static std::unique_ptr<storage::Connection> emptyFile(const QString& path);

private:
    QTemporaryDir folder_;
    std::unique_ptr<storage::Connection> connection_;
};

/// The day that most tests take for today.
inline QDate monday() { return {2025, 11, 24}; }

/// One file that several tests read; 3,000 customers, seed 1.
class ReadingTheDemo : public testing::Test {
protected:
    static void SetUpTestSuite();
    static void TearDownTestSuite();
    static DemoFile& file() { return *file_; }
    static qint64 number(const char* sql) { return file_->number(QString::fromUtf8(sql)); }
    static QStringList texts(const char* sql) { return file_->texts(QString::fromUtf8(sql)); }

private:
    static std::unique_ptr<DemoFile> file_;
};

} // namespace clientela::test
