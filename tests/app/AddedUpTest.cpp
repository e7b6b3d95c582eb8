#include "app/AddedUp.h"

#include "DemoShop.h"
#include "app/Listing.h"
#include "query/Statistics.h"

namespace clientela {
namespace {

class SumsOfDocuments : public test::DemoShopTest {
protected:
    void SetUp() override {
        test::DemoShopTest::SetUp();
        statistics_.emplace(file_->connection());
        records_.emplace(file_->connection(), *file_->catalogues(), *statistics_);
    }
    [[nodiscard]] app::Listing listing(const char* expression, const char* grouping) const {
        auto outcome = app::readListing(file_->catalogues(), file_->context(),
                                        {QStringLiteral("document"),
                                         QString::fromLatin1(expression),
                                         QStringLiteral("number,total,due"),
                                         {},
                                         -1,
                                         QString::fromLatin1(grouping)});
        return std::get<app::Listing>(outcome);
    }
    [[nodiscard]] std::vector<query::RecordSet::Group> plain(const app::Listing& of) {
        return records_->groups(of.list, *of.grouping, app::columnsAt(of, app::summedColumns(of)));
    }
    [[nodiscard]] std::vector<query::RecordSet::Group> groups(const app::Listing& of) {
        return app::addedUpGroups(*records_, of.list, *of.grouping, app::columnsAt(of, app::summedColumns(of)));
    }

    std::optional<query::Statistics> statistics_;
    std::optional<query::RecordSet> records_;
};

TEST_F(SumsOfDocuments, AGroupOfSeveralKindsHasNoAmounts) {
    const app::Listing byMonth = listing("", "month");
    const auto all = plain(byMonth);
    const auto shown = groups(byMonth);
    ASSERT_EQ(shown.size(), all.size());
    int mixed = 0;
    for (size_t i = 0; i < all.size(); ++i) {
        EXPECT_EQ(shown[i].value, all[i].value);
        EXPECT_EQ(shown[i].records, all[i].records);
        EXPECT_EQ(shown[i].filled, all[i].filled);
        const qint64 month = std::get<qint64>(all[i].value);
        const bool several = number(qPrintable(QStringLiteral("SELECT count(DISTINCT CASE WHEN kind IN "
                                                              "('invoice', 'receipt', 'credit_note') THEN 'sale' "
                                                              "ELSE kind END) FROM document WHERE "
                                                              "CAST(substr(date, 6, 2) AS INTEGER) = %1")
                                                   .arg(month))) > 1;
        mixed += several;
        EXPECT_EQ(shown[i].sums[0].has_value(), !several) << "a quote and its invoice are one sale, month " << month;
        EXPECT_EQ(shown[i].sums[1], all[i].sums[1]) << "what is due adds up";
    }
    EXPECT_GT(mixed, 0);
}

TEST_F(SumsOfDocuments, InvoicesReceiptsAndCreditNotesAddUpToWhatWasSold) {
    const app::Listing sold = listing("kind in (invoice, receipt, credit_note)", "date by month");
    const auto columns = app::columnsAt(sold, app::summedColumns(sold));
    const query::RecordSet::Sums all = app::addedUp(*records_, sold.list, columns);
    EXPECT_EQ(all.sums[0],
              number("SELECT sum(charged) FROM document WHERE kind IN ('invoice', 'receipt', 'credit_note')"));
    EXPECT_EQ(groups(sold), plain(sold));
}

TEST_F(SumsOfDocuments, GroupsOfOneKindHaveTheirSums) {
    for (const char* list : {"kind = invoice", "kind = quote"}) {
        const app::Listing byMonth = listing(list, "month");
        EXPECT_EQ(groups(byMonth), plain(byMonth)) << list;
    }
    const app::Listing byKind = listing("", "kind");
    EXPECT_EQ(groups(byKind), plain(byKind));
}

TEST_F(SumsOfDocuments, OfOneKindAreTheTotals) {
    const app::Listing invoices = listing("kind = invoice", "month");
    const auto columns = app::columnsAt(invoices, app::summedColumns(invoices));
    EXPECT_EQ(app::addedUp(*records_, invoices.list, columns), records_->sums(invoices.list, columns));
    const app::Listing all = listing("", "month");
    const query::RecordSet::Sums sums = app::addedUp(*records_, all.list, columns);
    const query::RecordSet::Sums every = records_->sums(all.list, columns);
    EXPECT_FALSE(sums.sums[0].has_value());
    EXPECT_EQ(sums.sums[1], every.sums[1]);
    EXPECT_EQ(sums.filled, every.filled);
    EXPECT_EQ(sums.records, every.records);
}

} // namespace
} // namespace clientela
