#include "exchange/ImportFixture.h"
#include "storage/Undo.h"

namespace clientela {
namespace {

using exchange::ImportKind;

class ImportingSales : public test::ImportTest {
protected:
    ImportingSales() {
        const auto report = importCards("Id,Name,E-mail\nA1,Anna Rossi,anna@rossi.it\nA2,Pia Neri,pia@neri.it\n"
                                        "A3,Uwe Horn,\nA4,Uwe Horn,uwe@horn.de\n");
        EXPECT_TRUE(report);
    }
};

TEST_F(ImportingSales, MakesOneFinalForeignInvoiceOfTheLinesOfANumber) {
    const auto report =
        importSales("OrderID,CustomerID,OrderDate,Employee,Product,Category,Quantity,UnitPrice,Discount,VAT %\n"
                    "10,A1,2025-11-01,Marta,Chianti,Wine,12,14.00,10,22\n"
                    "10,A1,2025-11-01,Marta,Pane,Bread,1.5,9.8,,22%\n"
                    "11,A2,2025-11-02,Ugo,Pane,Bread,1,9.8,,\n");
    ASSERT_TRUE(report) << qPrintable(report.problem().text());
    EXPECT_EQ(report->added, 2);
    EXPECT_EQ(report->lines, 3);
    EXPECT_EQ(report->products, 2);
    EXPECT_EQ(
        text("SELECT kind || '|' || status || '|' || origin || '|' || number || '|' || date || '|' || representative "
             "FROM document WHERE number = '10'"),
        "invoice|final|foreign|10|2025-11-01|Marta");
    // 12 x 14.00 less 10 % is 151.20; 1.5 x 9.80 is 14.70; 22 % of 165.90 is 36.50.
    EXPECT_EQ(number("SELECT net FROM document WHERE number = '10'"), 16'590);
    EXPECT_EQ(number("SELECT vat FROM document WHERE number = '10'"), 3'650);
    EXPECT_EQ(number("SELECT charged FROM document WHERE number = '11'"), 980);
    EXPECT_EQ(text("SELECT group_concat(name || ' ' || category) FROM product"), "Chianti Wine,Pane Bread");
    EXPECT_EQ(text("SELECT title FROM revision ORDER BY id DESC LIMIT 1"), "Import of sales.csv, 2 invoices");
}

TEST_F(ImportingSales, TakesADiscountAsAFractionWhereItIsMappedSo) {
    ASSERT_TRUE(importSales("number,customer,date,product,quantity,unit_price,Rebate\n1,A1,2025-11-01,Tea,10,1,0.15\n",
                            {{"Rebate=discount_fraction"}}));
    EXPECT_EQ(number("SELECT discount FROM document_line"), 1'500);
    EXPECT_EQ(number("SELECT net FROM document"), 850);
}

TEST_F(ImportingSales, RowsOfANumberBelongTogetherWhereverTheyStand) {
    const auto report = importSales("number,customer,date,product,quantity,unit_price\n"
                                    "1,A1,2025-11-01,Tea,1,1\n2,A2,2025-11-01,Tea,1,2\n1,A1,2025-11-01,Milk,1,4\n"
                                    "3,A1,2025-11-03,Tea,1,8\n2,A2,2025-11-01,Milk,1,16\n1,A1,2025-11-01,Salt,1,32\n");
    ASSERT_TRUE(report) << qPrintable(report.problem().text());
    EXPECT_EQ(report->added, 3);
    EXPECT_EQ(text("SELECT group_concat(number || '=' || net) FROM (SELECT * FROM document ORDER BY number)"),
              "1=3700,2=1800,3=800");
}

TEST_F(ImportingSales, FindsCustomersByNumberThenMailThenName) {
    ASSERT_TRUE(
        importSales("number,customer,date,product,quantity,unit_price\n"
                    "1,A3,2025-11-01,Tea,1,1\n2,PIA@neri.it,2025-11-01,Tea,1,2\n3,anna rossi,2025-11-01,Tea,1,4\n"));
    EXPECT_EQ(text("SELECT group_concat(customer_id) FROM (SELECT * FROM document ORDER BY number)"), "3,2,1");
}

TEST_F(ImportingSales, RejectsALineWhoseCustomerIsNamedTwice) {
    const auto report =
        importSales("number,customer,date,product,quantity,unit_price\n1,Uwe Horn,2025-11-01,Tea,1,1\n");
    ASSERT_FALSE(report);
    EXPECT_TRUE(report.problem().what.startsWith("sales.csv, line 2, customer: ")) << qPrintable(report.problem().what);
}

TEST_F(ImportingSales, SetsAsideWholeInvoicesSoThatNoneIsHalf) {
    const QString rejects = pathOf("bad.csv");
    const auto report = importSales("number,customer,date,product,quantity,unit_price\n"
                                    "1,A1,2025-11-01,Tea,1,1\n1,A1,2025-11-01,Milk,many,1\n2,A2,2025-11-01,Tea,1,2\n"
                                    "3,Nobody,2025-11-01,Tea,1,2\n4,A1,2025-11-01,Tea,1,1\n4,A2,2025-11-01,Tea,1,1\n"
                                    "5,A1,2025-11-01,Tea,1,1\n5,A1,2025-11-02,Tea,1,1\n",
                                    {{}, {}, false, rejects});
    ASSERT_TRUE(report) << qPrintable(report.problem().text());
    EXPECT_EQ(report->added, 1);
    EXPECT_EQ(report->rejected, 7);
    EXPECT_EQ(text("SELECT group_concat(number) FROM document"), "2");
    const QByteArray written = read(rejects);
    EXPECT_TRUE(written.contains("1,A1,2025-11-01,Milk,many,1,3,quantity,“many” is no number.")) << written.constData();
    EXPECT_TRUE(written.contains("3,Nobody,2025-11-01,Tea,1,2,5,customer,There is no customer “Nobody”."))
        << written.constData();
}

TEST_F(ImportingSales, ConvertsAnotherCurrencyAtItsRate) {
    const auto report = importSales("number,customer,date,product,quantity,unit_price,Currency,Exchange rate\n"
                                    "1,A1,2025-11-01,Tea,2,10.00,usd,0.92\n1,A1,2025-11-01,Milk,1,5.00,,\n"
                                    "2,A2,2025-11-01,Tea,1,10.00,EUR,\n");
    ASSERT_TRUE(report) << qPrintable(report.problem().text());
    EXPECT_EQ(number("SELECT charged FROM document WHERE number = '1'"), 2'300);
    EXPECT_EQ(text("SELECT currency || ' ' || rate FROM document WHERE number = '1'"), "USD 920000");
    EXPECT_EQ(number("SELECT count(*) FROM document WHERE number = '2' AND currency IS NULL AND charged = 1000"), 1);
}

TEST_F(ImportingSales, RefusesAnotherCurrencyWithoutARate) {
    const QString rejects = pathOf("bad.csv");
    const auto report = importSales("number,customer,date,product,quantity,unit_price,Currency\n"
                                    "1,A1,2025-11-01,Tea,2,10,USD\n1,A1,2025-11-01,Milk,1,5,USD\n"
                                    "2,A2,2025-11-01,Tea,1,10,Dollars\n3,A2,2025-11-01,Tea,1,10,EUR\n"
                                    "3,A2,2025-11-01,Tea,1,10,USD\n4,A2,2025-11-01,Tea,1,10,\n",
                                    {{}, {}, false, rejects});
    ASSERT_TRUE(report) << qPrintable(report.problem().text());
    EXPECT_EQ(text("SELECT group_concat(number) FROM document"), "4");
    const QByteArray written = read(rejects);
    EXPECT_TRUE(written.contains("there is no rate of exchange for USD")) << written.constData();
    EXPECT_TRUE(written.contains("“DOLLARS” is no currency.")) << written.constData();
    EXPECT_TRUE(written.contains("Number 3 is of EUR and of USD.")) << written.constData();
}

TEST_F(ImportingSales, TellsTheRowThatIsBadNotItsNeighbour) {
    const auto report = importSales("number,customer,date,product,quantity,unit_price\n"
                                    "1,A1,2025-11-01,Tea,1,1\n1,A1,2025-11-01,Milk,many,1\n");
    ASSERT_FALSE(report);
    EXPECT_TRUE(report.problem().what.startsWith("sales.csv, line 3, quantity: ")) << qPrintable(report.problem().what);
    EXPECT_EQ(number("SELECT count(*) FROM document"), 0);
    EXPECT_EQ(number("SELECT count(*) FROM product"), 0);
}

TEST_F(ImportingSales, AnInvoiceThatIsSetAsideMakesNoProducts) {
    ImportTest::Wish wish;
    wish.goOn = true;
    const auto report = importSales("number,customer,date,product,quantity,unit_price\n"
                                    "1,A1,2025-11-01,Tea,1,1\n1,A1,2025-11-01,Milk,many,1\n2,A1,2025-11-02,Jam,1,1\n",
                                    wish);
    ASSERT_TRUE(report) << qPrintable(report.problem().text());
    EXPECT_EQ(report->rejected, 2);
    EXPECT_EQ(report->products, 1);
    EXPECT_EQ(text("SELECT group_concat(name) FROM product"), "Jam");
}

TEST_F(ImportingSales, SaysWhichColumnIsMissing) {
    const auto report = importSales("number,date,product,quantity,unit_price\n1,2025-11-01,Tea,1,1\n");
    ASSERT_FALSE(report);
    EXPECT_TRUE(report.problem().what.contains("customer"));
}

TEST_F(ImportingSales, TheSameListAgainAddsNoInvoiceTwice) {
    const QByteArray november = "number,customer,date,product,quantity,unit_price\n1,A1,2025-11-01,Tea,1,1\n"
                                "1,A1,2025-11-01,Jam,1,1\n";
    ASSERT_TRUE(importSales(november));
    const auto again = importSales(november);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.problem().what, "sales.csv, line 2, number: Invoice 1 of 2025-11-01 is in the file already.");
    EXPECT_EQ(number("SELECT count(*) FROM document"), 1);
    ImportTest::Wish wish;
    wish.goOn = true; // December's list still has November in it
    const auto later = importSales(november + "2,A2,2025-12-01,Tea,1,1\n", wish);
    ASSERT_TRUE(later) << qPrintable(later.problem().text());
    EXPECT_EQ(later->added, 1);
    EXPECT_EQ(later->rejected, 2);
    EXPECT_EQ(text("SELECT group_concat(number) FROM document"), "1,2");
}

TEST_F(ImportingSales, ANumberMayComeBackInAnotherYearOrForAnotherCustomer) {
    const QByteArray header = "number,customer,date,product,quantity,unit_price\n";
    ASSERT_TRUE(importSales(header + "1,A1,2024-01-02,Tea,1,1\n"));
    const auto report = importSales(header + "1,A1,2025-01-02,Tea,1,1\n");
    EXPECT_TRUE(report) << qPrintable(report.problem().text());
    ASSERT_TRUE(importSales(header + "1,A2,2024-01-02,Tea,1,1\n"));
    EXPECT_EQ(number("SELECT count(*) FROM document"), 3);
}

TEST_F(ImportingSales, AnUndoTakesTheInvoicesBack) {
    ASSERT_TRUE(importSales("number,customer,date,product,quantity,unit_price\n1,A1,2025-11-01,Tea,1,1\n"));
    storage::UnitOfWork work(file(), {QStringLiteral("undo"), QString(), {}});
    ASSERT_TRUE(storage::undo(work, committed.revision));
    work.commit();
    for (const char* table : {"document", "document_line", "product", "customer_sales"})
        EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(table))), 0) << table;
    EXPECT_EQ(cards(), 4);
}

TEST_F(ImportingSales, ProductsComeWithTheirPricesAndAreMatchedByCode) {
    const QString path =
        write("products.csv", "ProductID,ProductName,Category,UnitPrice,Discontinued\n1,Chai,Beverages,18.5,0\n");
    ASSERT_TRUE(import(ImportKind::Products, path));
    EXPECT_EQ(text("SELECT code || name || category || unit_price || archived FROM product"), "1ChaiBeverages1850000");
    const QString later = write("later.csv", "code,unit_price\n1,20\n2,3\n");
    const auto report = import(ImportKind::Products, later, {{}, "code"});
    ASSERT_TRUE(report) << qPrintable(report.problem().text());
    EXPECT_EQ(report->updated, 1);
    EXPECT_EQ(report->added, 1);
    EXPECT_EQ(text("SELECT name || unit_price FROM product WHERE code = '1'"), "Chai200000");
}

TEST_F(ImportingSales, RefusesAmountsThatNoBusinessHas) {
    for (const char* row : {"999999999999,999999999999", "3037000500,3037000500", "1000000,-1000000000"}) {
        const auto report =
            importSales(QByteArray("number,customer,date,quantity,unit_price\n1,A1,2025-11-01,") + row + "\n");
        ASSERT_FALSE(report) << row;
        EXPECT_TRUE(report.problem().what.startsWith("sales.csv, line 2, unit_price: The amount is too large."))
            << qPrintable(report.problem().what);
    }
    EXPECT_EQ(number("SELECT count(*) FROM document"), 0);
    ASSERT_TRUE(importSales("number,customer,date,quantity,unit_price\n1,A1,2025-11-01,1000000,9000000\n"));
    EXPECT_EQ(number("SELECT charged FROM document"), 900'000'000'000'000);
}

TEST_F(ImportingSales, RefusesAnInvoiceWhoseLinesComeToTooMuch) {
    const auto report = importSales("number,customer,date,quantity,unit_price\n1,A1,2025-11-01,1000000,9000000\n"
                                    "1,A1,2025-11-01,1000000,9000000\n");
    ASSERT_FALSE(report);
    EXPECT_TRUE(report.problem().what.startsWith("sales.csv, line 3, ")) << qPrintable(report.problem().what);
}

TEST_F(ImportingSales, KnowsTheDecimalPointByANoughtBeforeIt) {
    ASSERT_TRUE(importSales("number;customer;date;product;quantity;unit_price\n1;A1;2025-11-01;Tea;0.500;1.250\n"
                            "2;A1;2025-11-01;Tea;0.005;2.000\n"));
    EXPECT_EQ(text("SELECT group_concat(quantity || 'x' || unit_price) FROM document_line"), "500x12500,5x20000");
}

TEST_F(ImportingSales, CountsCreditNotesAsSuch) {
    const auto report = importSales("number,customer,date,product,quantity,unit_price\n1,A1,2025-11-01,Tea,1,10\n"
                                    "2,A1,2025-11-02,Tea,-1,10\n");
    ASSERT_TRUE(report);
    EXPECT_EQ(exchange::importWords(*report), "1 invoice and 1 credit note added, 2 lines, 1 product made");
    EXPECT_EQ(text("SELECT title FROM revision ORDER BY id DESC LIMIT 1"),
              "Import of sales.csv, 1 invoice and 1 credit note");
}

TEST_F(ImportingSales, RemarksOnAMissingQuantityAndADayToCome) {
    const auto report = importSales("number,customer,date,product,quantity,unit_price\n1,A1,2025-11-01,Tea,,10\n"
                                    "2,A1,2125-11-02,Tea,1,10\n");
    ASSERT_TRUE(report);
    EXPECT_EQ(report->remarks,
              QStringList({"Line 3: 2125-11-02 is a day that is yet to come; the sale counts from then on.",
                           "Line 2 has no quantity: it is taken as 1."}));
}

TEST_F(ImportingSales, AListOfProductsFindsThoseThatSalesHaveMade) {
    ASSERT_TRUE(importSales("number,customer,date,product,quantity,unit_price\n1,A1,2025-11-01,Tea,1,10\n"));
    const QString path = write("products.csv", "code,name,unit_price\nT1,tea,9\nJ1,Jam,4\n");
    for (const char* counts : {"11", "02"}) {
        const auto report = import(ImportKind::Products, path, {{}, "code"});
        ASSERT_TRUE(report) << qPrintable(report.problem().text());
        EXPECT_EQ(report->added, counts[0] - '0');
        EXPECT_EQ(report->updated + report->unchanged, counts[0] == '1' ? 1 : 2);
    }
    EXPECT_EQ(text("SELECT group_concat(code || name) FROM product"), "T1tea,J1Jam");
}

} // namespace
} // namespace clientela
