#pragma once

#include "query/BruteForce.h"
#include "query/SqlWriter.h"
#include "query/WorldFile.h"

namespace clientela::query {

/// Lists asked of a real file, beside what the rules say of the same customers in memory.
class OnAFile : public testing::Test {
protected:
    explicit OnAFile(int customers = 40, QDate today = QDate(2025, 3, 31), unsigned seed = 3)
        : world_(test::randomWorld(customers, today, seed)), file_(world_) {
        context_.today = today;
        context_.me = QStringLiteral("Anna");
        context_.homeCountry = QStringLiteral("IT");
    }

    BoundList bound(const NodePtr& tree) {
        auto list = bindList(tree, file_.catalogues(), QStringLiteral("customer"), context_);
        EXPECT_TRUE(list.ok());
        return *list;
    }
    BoundList bound(const QString& text) {
        const auto tree = parse(text);
        EXPECT_TRUE(tree.ok()) << qPrintable(text);
        return bound(*tree);
    }
    std::vector<BoundKey> keys(const QString& text) {
        const auto parsed = parseKeys(text, true);
        EXPECT_TRUE(parsed.ok()) << qPrintable(text);
        const auto all = bindKeys(*parsed, file_.catalogues(), QStringLiteral("customer"), context_);
        EXPECT_TRUE(all.ok()) << qPrintable(text);
        return *all;
    }
    std::vector<qint64> asked(const Sql& sql) {
        std::vector<qint64> ids;
        storage::Rows rows = file_.connection().queryList(sql.text, sql.values);
        while (rows.next()) ids.push_back(rows.integer(0));
        return ids;
    }
    std::vector<qint64> ids(const QString& text) { return asked(SqlWriter(file_.catalogues()).writeIds(bound(text))); }
    std::vector<qint64> expected(const QString& text) {
        return test::BruteForce(world_, file_.catalogues(), context_).ids(*parse(text));
    }
    test::World world_;
    test::WorldFile file_;
    Context context_;
};

} // namespace clientela::query
