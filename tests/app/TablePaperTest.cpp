#include "app/TablePaper.h"
#include "app/DemoShop.h"
#include "customers/CardRepository.h"
#include "storage/UnitOfWork.h"
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

// A mailing printed as a table named each of a household, as if each received a letter.
TEST_F(ListsOnPaper, AHouseholdIsOneRowOfAMailingByPost) {
    const qint64 first = number("SELECT min(customer_id) FROM customer_derived WHERE street IS NOT NULL");
    {
        storage::UnitOfWork work(file_->file(), file_->action(QStringLiteral("edit"), QStringLiteral("A household")));
        const customers::CardRepository cards(file_->catalogues()->customers(), file_->business().country);
        customers::Card card = customers::newCard();
        card.set(QStringLiteral("given_name"), QStringLiteral("Zita"));
        card.set(QStringLiteral("family_name"), QStringLiteral("Onelli"));
        card.addresses = cards.load(work.connection(), CustomerId(first))->addresses;
        for (customers::Address& address : card.addresses) address.id = {};
        const qint64 other = cards.insert(work, card).value;
        work.connection().execute(
            QStringLiteral("INSERT INTO customer_link (customer_id, other_id, role) VALUES (?, ?, 'household')"), first,
            other);
        work.commit();
    }
    app::ListRequest request;
    request.expression = QStringLiteral("id = %1 or family_name = Onelli").arg(first);
    request.columns = QStringLiteral("city,name");
    request.oneLetterEach = true;
    const auto outcome = app::readListing(file_->catalogues(), file_->context(), request);
    const fields::Formatter formatter(QLocale(QLocale::English), file_->business().currency, file_->business().country);
    const auto rows = app::printedRows(file_->connection(), std::get<app::Listing>(outcome), formatter);
    ASSERT_EQ(rows->count(), 1);
    EXPECT_TRUE(rows->at(0).at(1).endsWith(QStringLiteral(", Zita Onelli"))) << qPrintable(rows->at(0).at(1));
}

TEST_F(ListsOnPaper, SaysBelowItsNameWhatItAsksAndHowMany) {
    app::ListRequest request;
    request.expression = QStringLiteral("gender = female");
    request.columns = QStringLiteral("name,city");
    const auto outcome = app::readListing(file_->catalogues(), file_->context(), request);
    const fields::Formatter formatter(QLocale(QLocale::English), file_->business().currency, file_->business().country);
    const QString path = pathOf(QStringLiteral("list.pdf"));
    const qint64 rows =
        app::writeTablePdf(file_->connection(), std::get<app::Listing>(outcome), formatter,
                           {QStringLiteral("A list"), QStringLiteral("Women"), {}, {}}, file_->business(), path,
                           nullptr, [](qint64 records) { return QStringLiteral("%1 on 24 November").arg(records); });
    const auto text = test::pdfText(path);
    if (!text) GTEST_SKIP() << "pdftotext (poppler-utils) is not installed";
    EXPECT_TRUE(text->simplified().startsWith(QStringLiteral("A list Women %1 on 24 November").arg(rows)))
        << qPrintable(text->left(300));
}

} // namespace
} // namespace clientela
