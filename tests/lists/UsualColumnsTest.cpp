#include "lists/UsualColumns.h"

#include "app/OpenFile.h"
#include "query/Parser.h"
#include "support/TestFile.h"

namespace clientela {
namespace {

class ColumnsNobodyChose : public test::FolderTest {
protected:
    void SetUp() override {
        auto opened = app::OpenFile::create(pathOf(QStringLiteral("shop.clientela")), {});
        ASSERT_TRUE(opened);
        file_ = std::move(*opened);
    }
    /// Those of a list; asks it with them, too.
    std::string of(const char* text) const {
        const auto list = query::parse(QString::fromUtf8(text));
        EXPECT_TRUE(list.ok()) << text;
        const QString columns = lists::usualColumns(*list, file_->catalogues()->customers());
        EXPECT_TRUE(query::parseKeys(columns, false).ok()) << columns.toStdString();
        return columns.toStdString();
    }

    std::unique_ptr<app::OpenFile> file_;
};

TEST_F(ColumnsNobodyChose, AreNameTownSpentAndLastPurchaseOfAListThatAsksForNoFigure) {
    EXPECT_EQ(of(""), "name,city,spent,last_purchase");
    EXPECT_EQ(of("gender = female and city = Lucca"), "name,city,spent,last_purchase");
    EXPECT_EQ(of("spent(last 30 days) > 100 or id in (61, 7653)"), "name,city,spent(last 30 days),spent")
        << "who is on it by hand is nobody's figure";
}

TEST_F(ColumnsNobodyChose, ShowTheFiguresThatTheListAsksForWithTheirDaysAndArguments) {
    EXPECT_EQ(of("gender = female and spent(last 30 days) > 500"), "name,city,spent(last 30 days),spent");
    EXPECT_EQ(of("purchases(last 365 days, category = \"Pizza, cut\") >= 3"),
              "name,city,purchases(last 365 days, category = \"Pizza, cut\"),spent");
    EXPECT_EQ(of("birthday within next 7 days"), "name,city,birthday,spent");
    EXPECT_EQ(of("last_purchase within last 30 days"), "name,city,last_purchase,spent");
    EXPECT_EQ(of("spent(last 365 days) in top 20 percent"), "name,city,spent(last 365 days),spent");
}

TEST_F(ColumnsNobodyChose, ShowBothFiguresThatAreComparedWithEachOther) {
    EXPECT_EQ(of("spent(this year) < 0.5 * spent(last year)"), "name,city,spent(this year),spent(last year)");
    EXPECT_EQ(of("spent(this year) > 1 and purchases > 2 and balance_due > 3"), "name,city,spent(this year),purchases");
}

TEST_F(ColumnsNobodyChose, LeaveOutWhatEverybodyOnTheListHasAlike) {
    EXPECT_EQ(of("purchases(last 90 days) = 0"), "name,city,spent,last_purchase");
    EXPECT_EQ(of("not (contacts(last 14 days) >= 1)"), "name,city,spent,last_purchase");
    EXPECT_EQ(of("off(balance_due > 0)"), "name,city,spent,last_purchase");
    EXPECT_EQ(of("in list \"Best customers\""), "name,city,spent,last_purchase");
}

TEST_F(ColumnsNobodyChose, AreOfWhatIsAskedInAnyOfTheGroups) {
    EXPECT_EQ(of("country = IT and (balance_due > 100 or age > 60)"), "name,city,balance_due,age");
}

} // namespace
} // namespace clientela
