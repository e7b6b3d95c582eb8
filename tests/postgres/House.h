#pragma once

#include "postgres/Cluster.h"

#include <QVariantList>
#include <gtest/gtest.h>

namespace clientela::test {

/// The house's schema on PostgreSQL: one server and one database for all tests of a program, skipped with a message
/// where PostgreSQL is not installed.
class OnPostgres : public testing::Test {
protected:
    void SetUp() override;

    /// Why the statement, as the program has it, is not one for PostgreSQL; empty: it is.
    static QString preparing(const QString& sql);
    /// Runs what the program has; the rows, values joined by tabs. A statement that fails is a failure of the test.
    static QStringList answer(const QString& sql, const QVariantList& values);
    static QSqlDatabase database();
};

/// One line of an answer.
QString rowText(const QVariantList& values);

} // namespace clientela::test
