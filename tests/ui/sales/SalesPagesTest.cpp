#include "ui/sales/DocumentPage.h"
#include "ui/sales/SalesPage.h"

#include "ui/preview/PaperPane.h"
#include "ui/support/DemoDesk.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/FilterChip.h"

#include <QAction>
#include <QLabel>
#include <QScrollBar>
#include <QTableView>

namespace clientela::test {

using ui::DocumentPage;
using ui::Place;
using ui::RecordTable;

namespace {

class SalesPagesTest : public DemoDeskTest {
protected:
    template <class P>
    void open(P& page, const Place& place = {}) {
        page.resize(1072, 712);
        test::show(page);
        page.show(place);
    }
    [[nodiscard]] qint64 anInvoice() const {
        return number(QStringLiteral("SELECT id FROM document WHERE kind = 'invoice' AND status = 'final'"
                                     " ORDER BY charged DESC LIMIT 1"));
    }
    static Place document(qint64 id) {
        Place place;
        place.page = Place::Page::Document;
        place.id = id;
        return place;
    }
    [[nodiscard]] QString money(qint64 cents) const {
        return formats::Amounts(desk().locale()).money(cents, desk().file().business().currency);
    }
};

} // namespace

TEST_F(SalesPagesTest, SalesAreCountedAndSummed) {
    ui::SalesPage page(desk(), answers_);
    open(page);
    ASSERT_TRUE(waitFor([&] { return page.statusTexts().size() == 1; }));
    EXPECT_EQ(page.statusTexts()[0],
              QStringLiteral("%1 documents")
                  .arg(QLocale().toString(number(QStringLiteral("SELECT count(*) FROM document")))));
    grab(page, QStringLiteral("sales"));
    // A quote and the invoice that came of it are not the sum of both: there is a total of one kind alone.
    for (ui::FilterChip* chip : page.findChildren<ui::FilterChip*>())
        if (chip->text() == QLatin1String("Invoices")) click(*chip);
    const QString total = QStringLiteral("Total: ") +
                          money(number(QStringLiteral("SELECT sum(charged) FROM document WHERE kind = 'invoice'")));
    EXPECT_TRUE(waitFor([&] { return page.statusTexts().value(1) == total; }))
        << page.statusTexts().join(u';').toStdString() << " instead of " << total.toStdString();
}

// What a document is about was to be scrolled for: its total stood beyond the edge.
TEST_F(SalesPagesTest, AWindowOf1280ShowsWhatADocumentIsAbout) {
    ui::SalesPage page(desk(), answers_);
    open(page);
    auto* table = page.findChild<RecordTable*>();
    ASSERT_TRUE(waitFor([&] { return table->model()->rowCount() > 0; }));
    EXPECT_EQ(table->horizontalScrollBar()->maximum(), 0);
    const auto* model = static_cast<const ui::RecordModel*>(table->model());
    for (const char* key : {"date", "number", "customer", "status", "total"}) {
        int at = -1;
        for (int column = 1; column < model->columnCount(); ++column)
            if (model->columnText(column) == QLatin1String(key)) at = column;
        ASSERT_GT(at, 0) << key;
        EXPECT_LE(table->columnViewportPosition(at) + table->columnWidth(at), table->viewport()->width()) << key;
    }
}

TEST_F(SalesPagesTest, EnterOpensTheDocument) {
    ui::SalesPage page(desk(), answers_);
    open(page);
    auto* table = page.findChild<RecordTable*>();
    ASSERT_TRUE(waitFor([&] { return table->currentId() != 0; }));
    table->setFocus();
    press(page, QStringLiteral("Return"));
    ASSERT_EQ(places_.size(), 1U);
    EXPECT_EQ(places_[0], document(table->currentId()));
}

TEST_F(SalesPagesTest, AChipFiltersAndIsAListThatBackFinds) {
    ui::SalesPage page(desk(), answers_);
    open(page);
    auto* table = page.findChild<RecordTable*>();
    ASSERT_TRUE(waitFor([&] { return table->model()->rowCount() > 0; }));
    for (ui::FilterChip* chip : page.findChildren<ui::FilterChip*>())
        if (chip->text() == QLatin1String("Receipts")) click(*chip);
    EXPECT_EQ(page.place().list, QStringLiteral("kind = receipt"));
    const auto receipts = number(QStringLiteral("SELECT count(*) FROM document WHERE kind = 'receipt'"));
    EXPECT_TRUE(waitFor([&] { return table->model()->rowCount() == receipts; }));
}

TEST_F(SalesPagesTest, AnExportOfDocumentsIsLogged) {
    ui::SalesPage page(desk(), answers_);
    open(page);
    answers_.willPick(pathOf(QStringLiteral("sales.csv")));
    EXPECT_TRUE(page.exportList());
    ASSERT_TRUE(waitFor([this] { return !told_.isEmpty(); }));
    EXPECT_TRUE(QFile::exists(pathOf(QStringLiteral("sales.csv"))));
    EXPECT_EQ(number(QStringLiteral("SELECT released FROM release_log WHERE target LIKE '%sales.csv'")),
              number(QStringLiteral("SELECT count(*) FROM document")));
}

TEST_F(SalesPagesTest, ProductsAreAList) {
    ui::ProductsPage page(desk(), answers_);
    open(page);
    const auto products = number(QStringLiteral("SELECT count(*) FROM product"));
    EXPECT_TRUE(waitFor([&] { return page.findChild<RecordTable*>()->model()->rowCount() == products; }));
    grab(page, QStringLiteral("products"));
}

TEST_F(SalesPagesTest, ADocumentShowsItsLinesTotalsAndPaper) {
    DocumentPage page(desk(), answers_);
    const qint64 id = anInvoice();
    open(page, document(id));
    auto* lines = find<QTableView>(page, QStringLiteral("Lines"));
    ASSERT_NE(lines, nullptr);
    const QString where = QStringLiteral(" FROM document WHERE id = %1").arg(id);
    EXPECT_EQ(lines->model()->rowCount(),
              number(QStringLiteral("SELECT count(*) FROM document_line WHERE document_id = %1").arg(id)));
    EXPECT_TRUE(waitFor([&] { return find<QLabel>(page, QStringLiteral("Total")) != nullptr; }));
    EXPECT_NE(find<QLabel>(page, money(number(QStringLiteral("SELECT charged") + where))), nullptr);
    EXPECT_NE(find<QLabel>(page, money(number(QStringLiteral("SELECT net") + where))), nullptr);
    EXPECT_GT(find<ui::PaperView>(page, QStringLiteral("Preview"))->pageCount(), 0);
    ASSERT_EQ(page.trail().size(), 2);
    EXPECT_FALSE(page.trail()[1].text.isEmpty());
    grab(page, QStringLiteral("document"));
}

TEST_F(SalesPagesTest, TheCustomerOfADocumentIsALink) {
    DocumentPage page(desk(), answers_);
    const qint64 id = anInvoice();
    open(page, document(id));
    ui::LinkButton* link = nullptr;
    for (auto* one : page.findChildren<ui::LinkButton*>())
        if (one->isVisible()) link = one;
    ASSERT_NE(link, nullptr);
    click(*link);
    ASSERT_EQ(places_.size(), 1U);
    EXPECT_EQ(places_[0].page, Place::Page::Card);
    EXPECT_EQ(places_[0].id, number(QStringLiteral("SELECT customer_id FROM document WHERE id = %1").arg(id)));
}

TEST_F(SalesPagesTest, ADocumentIsSavedAsPdf) {
    DocumentPage page(desk(), answers_);
    open(page, document(anInvoice()));
    const QString path = pathOf(QStringLiteral("Invoice.pdf"));
    answers_.willPick(path);
    page.topActions().at(0)->trigger();
    ASSERT_TRUE(waitFor([this] { return !told_.isEmpty(); }));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("%PDF-"));
    ASSERT_EQ(answers_.askedForFiles().size(), 1U);
    EXPECT_FALSE(answers_.askedForFiles()[0].name.contains(QLatin1Char('/')));
}

TEST_F(SalesPagesTest, ADocumentThatIsGoneIsSaidInWords) {
    DocumentPage page(desk(), answers_);
    open(page, document(999'999));
    ASSERT_EQ(failures_.size(), 1);
    EXPECT_TRUE(failures_[0].contains(QStringLiteral("not there any more")));
    failures_.clear();
}

TEST_F(SalesPagesTest, AFolderThatCannotBeWrittenIsSaidInWords) {
    DocumentPage page(desk(), answers_);
    open(page, document(anInvoice()));
    answers_.willPick(pathOf(QStringLiteral("no/such/folder/Invoice.pdf")));
    page.topActions().at(0)->trigger();
    EXPECT_EQ(failures_.size(), 1);
    EXPECT_TRUE(told_.isEmpty());
    failures_.clear();
}

} // namespace clientela::test
