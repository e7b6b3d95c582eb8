#include "app/TablePaper.h"
#include "app/DemoShop.h"
#include "support/Pdf.h"

namespace clientela {
namespace {

class ListsOnPaper : public test::DemoShopTest {
protected:
    /// The lines of the printed list, each with its words one blank apart; nothing where they cannot be read back.
    QStringList printed(const QString& columns, const QString& grouping) {
        app::ListRequest request;
        request.columns = columns;
        request.grouping = grouping;
        const auto outcome = app::readListing(file_->catalogues(), file_->context(), request);
        const auto& listing = std::get<app::Listing>(outcome);
        const fields::Formatter formatter(QLocale(QLocale::English), file_->business().currency,
                                          file_->business().country);
        const QString path = pathOf(QStringLiteral("list.pdf"));
        rows_ = app::writeTablePdf(file_->connection(), listing, formatter, {QStringLiteral("A list"), {}, {}, {}},
                                   file_->business(), path);
        QStringList lines;
        for (const QString& line : test::pdfText(path).value_or(QString()).split(QLatin1Char('\n')))
            if (!line.trimmed().isEmpty()) lines += line.simplified();
        return lines;
    }

    qint64 rows_ = 0;
};

TEST_F(ListsOnPaper, AGroupedListIsItsSummary) {
    const QStringList lines = printed(QStringLiteral("age,spent"), QStringLiteral("gender"));
    EXPECT_EQ(rows_, number("SELECT count(DISTINCT coalesce(gender, '')) FROM customer WHERE archived = 0"));
    if (lines.isEmpty()) GTEST_SKIP() << "pdftotext (poppler-utils) is not installed";
    const qint64 women = number("SELECT count(*) FROM customer WHERE gender = 'female' AND archived = 0");
    EXPECT_TRUE(lines.filter(QRegularExpression(QStringLiteral("^Female %1 ").arg(women))).size() == 1)
        << qPrintable(lines.join('\n'));
    const qint64 all = number("SELECT count(*) FROM customer WHERE archived = 0");
    const formats::Amounts amounts{QLocale(QLocale::English)};
    const QString spent = amounts.amount(number("SELECT sum(spent) FROM customer_sales s JOIN customer c ON c.id = "
                                                "s.customer_id WHERE c.archived = 0"),
                                         file_->business().currency);
    EXPECT_EQ(lines.filter(QRegularExpression(QStringLiteral("^Total %1 [0-9.]+ %2 ").arg(all).arg(spent))).size(), 1)
        << "ages have an average and no sum; spending has both\n"
        << qPrintable(lines.join('\n'));
}

TEST_F(ListsOnPaper, AListIsItsRows) {
    printed(QStringLiteral("name,spent"), {});
    EXPECT_EQ(rows_, number("SELECT count(*) FROM customer WHERE archived = 0"));
}

} // namespace
} // namespace clientela
