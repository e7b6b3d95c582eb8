#pragma once

#include "app/OpenFile.h"
#include "demo/Demo.h"
#include "support/TestFile.h"

#include <QDate>

#include <memory>

namespace clientela::test {

/// An open file of 200 made-up customers, on a day in November 2025.
class DemoShopTest : public FolderTest {
protected:
    void SetUp() override {
        app::OpenFile::Options options;
        options.today = QDate(2025, 11, 24);
        auto opened = app::OpenFile::create(pathOf(QStringLiteral("demo.clientela")), options);
        ASSERT_TRUE(opened);
        file_ = std::move(*opened);
        JobControl control;
        demo::fill(file_->connection(), {200, 1, options.today}, control);
        file_->file().rebuildDerived(file_->connection(), control);
        file_->reload();
    }
    /// The first value of a statement, read from the file; -1 without one.
    [[nodiscard]] qint64 number(const char* sql) const {
        storage::Rows rows = file_->connection().query(QString::fromLatin1(sql));
        return rows.next() ? rows.integer(0) : -1;
    }

    std::unique_ptr<app::OpenFile> file_;
};

} // namespace clientela::test
