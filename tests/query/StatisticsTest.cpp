#include "query/Statistics.h"

#include "support/TestFile.h"

using namespace clientela;
using namespace clientela::query;

namespace {

constexpr int kProducts = 30'000;

class StatisticsOfAFile : public test::FileTest {
protected:
    StatisticsOfAFile() { addProducts(kProducts, "CASE i % 4 WHEN 0 THEN 'pizza' ELSE 'pasta' END"); }

    /// Beside the log, as a demo file is filled.
    void addProducts(int count, const char* category) {
        connection().execute(
            QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) "
                           "INSERT INTO product (name, category) SELECT 'p', %1 FROM n")
                .arg(QLatin1String(category)),
            count);
    }
    void makeAllPizzas() { connection().execute(QStringLiteral("UPDATE product SET category = 'pizza'")); }
    static double pizzas(storage::Connection& asked) {
        return Statistics(asked).share(QStringLiteral("product"), "SELECT count(*) FROM product p WHERE p.category = " +
                                                                      Sql::value("pizza") + " AND p.id IN");
    }
};

} // namespace

TEST_F(StatisticsOfAFile, EstimateAShareFromASample) { EXPECT_NEAR(pizzas(connection()), 0.25, 0.1); }

TEST_F(StatisticsOfAFile, AreKeptForTheNextQuestionOnWhateverConnection) {
    const double first = pizzas(connection());
    makeAllPizzas();
    EXPECT_EQ(pizzas(connection()), first);
    EXPECT_EQ(pizzas(*file().connect(storage::Connection::Mode::ReadOnly)), first);
}

TEST_F(StatisticsOfAFile, AreMadeAnewWhenAsManyRowsHaveChangedAsASmallTableHas) {
    const double first = pizzas(connection());
    makeAllPizzas();
    execute(QStringLiteral("UPDATE product SET unit = 'piece' WHERE id <= ?"), Statistics::kSmall / 2);
    EXPECT_EQ(pizzas(connection()), first);
    execute(QStringLiteral("UPDATE product SET unit = 'box' WHERE id <= ?"), Statistics::kSmall / 2);
    EXPECT_EQ(pizzas(connection()), 1);
}

TEST_F(StatisticsOfAFile, AreMadeAnewWhenATableHasGrownByMoreThanAFifth) {
    const double first = pizzas(connection());
    makeAllPizzas();
    addProducts(kProducts / 6, "'pasta'");
    EXPECT_EQ(pizzas(connection()), first);
    addProducts(kProducts / 6, "'pasta'");
    EXPECT_NEAR(pizzas(connection()), 0.75, 0.1);
}

TEST_F(StatisticsOfAFile, CountTheRowsThatThereAreNow) {
    EXPECT_EQ(Statistics(connection()).rows(QStringLiteral("product")), kProducts);
    addProducts(5, "'pasta'");
    EXPECT_EQ(Statistics(connection()).rows(QStringLiteral("product")), kProducts + 5);
}
