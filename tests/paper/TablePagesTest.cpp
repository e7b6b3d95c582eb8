#include "paper/TablePages.h"

#include "paper/PdfFile.h"
#include "support/Pdf.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace clientela;
using namespace clientela::paper;

namespace {

std::shared_ptr<PrintedRowList> rows(int count) {
    std::vector<QStringList> cells;
    for (int i = 1; i <= count; ++i)
        cells.push_back(
            {QStringLiteral("Customer%1").arg(i), QStringLiteral("Firenze"), QStringLiteral("%1.50").arg(i)});
    return std::make_shared<PrintedRowList>(std::move(cells));
}

std::vector<PrintedColumn> columns() {
    return {{QStringLiteral("Name"), false}, {QStringLiteral("Town"), false}, {QStringLiteral("Spent"), true}};
}

TableText text() {
    TableText text;
    text.title = QStringLiteral("Women");
    text.about = QStringLiteral("Customers: Gender: Female");
    text.foot = QStringLiteral("Rosselli Dolci");
    text.totals = {QStringLiteral("Total"), QString(), QStringLiteral("99.00")};
    return text;
}

} // namespace

TEST(PrintedTables, CountTheirPagesTotalsIncluded) {
    EXPECT_EQ(TablePages(text(), columns(), rows(0), QStringLiteral("IT")).pageCount(), 1);
    EXPECT_EQ(TablePages(text(), columns(), rows(20), QStringLiteral("IT")).pageCount(), 1);
    int fitting = 0;
    while (TablePages(text(), columns(), rows(fitting + 1), QStringLiteral("IT")).pageCount() == 1) ++fitting;
    EXPECT_GT(fitting, 30);
    TableText without = text();
    without.totals.clear();
    EXPECT_EQ(TablePages(without, columns(), rows(fitting + 1), QStringLiteral("IT")).pageCount(), 1)
        << "the totals took the last line";
    EXPECT_EQ(TablePages(without, columns(), rows(fitting + 2), QStringLiteral("IT")).pageCount(), 2);
}

TEST(PrintedTables, LieOnTheirSideWhereTheyAreWide) {
    std::vector<PrintedColumn> many(9, PrintedColumn{QStringLiteral("Head"), false});
    const QSizeF narrow =
        TablePages(text(), columns(), rows(1), QStringLiteral("IT")).pageSize().size(QPageSize::Point);
    const QSizeF wide = TablePages(text(), many, rows(1), QStringLiteral("IT")).pageSize().size(QPageSize::Point);
    EXPECT_LT(narrow.width(), narrow.height());
    EXPECT_GT(wide.width(), wide.height());
}

TEST(PrintedTables, StandWholeInAPdf) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("women.pdf"));
    const TablePages pages(text(), columns(), rows(100), QStringLiteral("IT"));
    ASSERT_GT(pages.pageCount(), 1);
    writePdf(pages, path, {QStringLiteral("Women"), QStringLiteral("Rosselli Dolci")});
    const auto words = test::pdfWords(path);
    if (!words) GTEST_SKIP() << "pdftotext is not installed";
    const auto boxOf = [&](const QString& wanted) {
        std::vector<test::PdfWord> found;
        for (const test::PdfWord& word : *words)
            if (word.text == wanted) found.push_back(word);
        return found;
    };
    for (int i = 1; i <= 100; ++i) EXPECT_EQ(boxOf(QStringLiteral("Customer%1").arg(i)).size(), 1U) << i;
    EXPECT_EQ(boxOf(QStringLiteral("Name")).size(), size_t(pages.pageCount())) << "a head on each page";
    ASSERT_EQ(boxOf(QStringLiteral("99.00")).size(), 1U);
    EXPECT_EQ(boxOf(QStringLiteral("99.00"))[0].page, pages.pageCount() - 1);
    EXPECT_NEAR(boxOf(QStringLiteral("1.50"))[0].box.right(), boxOf(QStringLiteral("100.50"))[0].box.right(), 0.5)
        << "figures end in one line";
}

TEST(PrintedTables, CutWhatIsTooLongInsteadOfPrintingOverTheNextColumn) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("long.pdf"));
    const auto cells = std::make_shared<PrintedRowList>(std::vector<QStringList>{
        {QString(300, QLatin1Char('m')), QString(300, QLatin1Char('n')), QStringLiteral("7.00")}});
    writePdf(TablePages(text(), columns(), cells, QStringLiteral("IT")), path, {});
    const auto words = test::pdfWords(path);
    if (!words) GTEST_SKIP() << "pdftotext is not installed";
    double right = 0;
    for (const test::PdfWord& word : *words) {
        EXPECT_LT(word.box.right(), 595) << word.text.toStdString();
        if (word.text.startsWith(QLatin1Char('m'))) right = word.box.right();
    }
    for (const test::PdfWord& word : *words) {
        if (word.text.startsWith(QStringLiteral("nnn"))) {
            EXPECT_GT(word.box.left(), right);
        }
    }
}
