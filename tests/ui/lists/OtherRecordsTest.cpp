// The builder on documents, tasks and contacts: the same rows, text and counts as for customers.
#include "ui/lists/BuilderFixture.h"

#include "lists/SavedLists.h"
#include "ui/lists/ListDialog.h"
#include "ui/lists/WhyPane.h"
#include "ui/sales/SalesPage.h"
#include "ui/widgets/NameDialog.h"

#include <QAction>
#include <QListView>
#include <QRadioButton>
#include <QToolButton>

namespace clientela::test {
namespace {

class OtherRecordsTest : public BuilderTest {
protected:
    OtherRecordsTest() : BuilderTest(120) {}

    void openList(const char* kind, const char* list, qint64 why = 0) {
        ui::Place place;
        place.page = ui::Place::Page::List;
        place.kind = QString::fromLatin1(kind);
        place.list = QString::fromUtf8(list);
        if (why != 0) place.text = QString::number(why);
        open(place);
    }
    /// The two numbers at the right end of a row, once they are counted.
    void expectCounts(int nth, const QString& aloneSql, const QString& soFarSql) {
        const auto counts = [&] {
            QStringList texts;
            for (auto* button : line(nth).findChildren<QPushButton*>())
                if (button->isVisible() && button->width() == ui::OutlineLine::kCountWidth) texts += button->text();
            return texts;
        };
        const QStringList wanted{QLocale().toString(number(aloneSql)), QLocale().toString(number(soFarSql))};
        EXPECT_TRUE(waitFor([&] { return counts() == wanted; }))
            << "row " << nth << ": " << counts().join(u' ').toStdString() << " instead of "
            << wanted.join(u' ').toStdString();
    }
    /// The kept list that a table says it shows, beside its title.
    static QString shown(const ui::Page& page) {
        const auto* menu = qobject_cast<const QToolButton*>(page.titleWidget());
        return menu ? menu->text() : QString();
    }
    [[nodiscard]] QString said() const {
        QStringList texts;
        for (const auto* one : page_.findChild<ui::WhyPane*>()->findChildren<QLabel*>())
            if (one->isVisible()) texts += one->text();
        return texts.join(u'\n');
    }
};

TEST_F(OtherRecordsTest, AFieldOfDocumentsAndTasksIsFoundByOtherWordsForIt) {
    const auto first = [this](const char* kind, const char* typed) {
        openList(kind, "");
        click(*find<QPushButton>(rows(), QStringLiteral("Condition")));
        type(page_, QString::fromUtf8(typed));
        const auto popups = page_.findChildren<ui::PickPopup*>();
        const auto* model = popups.isEmpty() ? nullptr : popups.last()->findChild<QListView*>()->model();
        const QString text = model && model->rowCount() > 0 ? model->index(0, 0).data().toString() : QString();
        press(page_, QStringLiteral("Esc"));
        settle();
        return text.toStdString();
    };
    EXPECT_EQ(first("document", "overdue"), "Due");
    EXPECT_EQ(first("document", "unpaid"), "Still due");
    EXPECT_EQ(first("document", "province"), "Customer's region");
    EXPECT_EQ(first("document", "sales rep"), "Representative");
    EXPECT_EQ(first("task", "overdue"), "Due");
    EXPECT_EQ(first("task", "deadline"), "Due");
}

TEST_F(OtherRecordsTest, CallsWithoutAFollowUpAreBuiltAmongContacts) {
    openList("interaction", "kind = call");
    addCondition(QStringLiteral("follow-up"));
    press(page_, QStringLiteral("Esc")); // none of the tasks that it offers
    choose(1, "Comparison", QStringLiteral("is empty"));
    EXPECT_EQ(list(), "kind = call and open_tasks is empty");
    expectCards(QStringLiteral("SELECT count(*) FROM interaction i WHERE i.kind = 'call' AND NOT EXISTS (SELECT 1 FROM "
                               "task t WHERE t.customer_id = i.customer_id AND t.status = 'open')"));
    EXPECT_EQ(label("ListInWords").toStdString(), "Calls that have a customer without open tasks");
}

// "111." of 111.73: a column stood astride the edge of the table, and its figures were cut there.
TEST_F(OtherRecordsTest, NoAmountIsCutByTheEdgeOfTheTable) {
    openList("document", "");
    ASSERT_TRUE(waitFor([this] { return table().model()->rowCount() > 0; }));
    const int room = table().viewport()->width();
    const auto* model = static_cast<const ui::RecordModel*>(table().model());
    bool sawTotal = false;
    for (int column = 1; column < model->columnCount(); ++column) {
        const int left = table().columnViewportPosition(column);
        const int end = left + table().columnWidth(column);
        EXPECT_TRUE(end <= room || left >= room)
            << model->columnText(column).toStdString() << " stands astride " << room;
        sawTotal = sawTotal || (model->columnText(column) == QLatin1String("total") && end <= room);
    }
    EXPECT_TRUE(sawTotal);
    grab(page_, QStringLiteral("documents-built"));
}

TEST_F(OtherRecordsTest, DocumentsOfSeveralKindsHaveNoTotal) {
    openList("document", "");
    const auto sums = [this] { return label("ListSums"); };
    ASSERT_TRUE(waitFor([&] { return sums().contains(QStringLiteral("Still due: ")); }));
    EXPECT_FALSE(sums().contains(QStringLiteral("Total: "))) << sums().toStdString();
    openList("document", "kind = invoice");
    EXPECT_TRUE(waitFor([&] { return sums().contains(QStringLiteral("Total: ")); })) << sums().toStdString();
}

TEST_F(OtherRecordsTest, DocumentsAreBuiltRowByRowWithCountsAndBothFaces) {
    openList("document", "");
    EXPECT_NE(find<QLabel>(rows(), QStringLiteral("Documents that match")), nullptr);
    addCondition(QStringLiteral("Kind"));
    choose(0, "Value", QStringLiteral("Invoice"));
    addCondition(QStringLiteral("Total"));
    enter(1, "Value", QStringLiteral("300"));
    EXPECT_EQ(list(), "kind = invoice and total > 300");
    const QString invoices = QStringLiteral("SELECT count(*) FROM document WHERE kind = 'invoice'");
    expectCounts(0, invoices, invoices);
    expectCounts(1, QStringLiteral("SELECT count(*) FROM document WHERE charged > 30000"),
                 invoices + QStringLiteral(" AND charged > 30000"));
    expectCards(invoices + QStringLiteral(" AND charged > 30000"));
    EXPECT_EQ(label("ListInWords").toStdString(), "Invoices that come to more than €300.00 (drafts included)");
    EXPECT_EQ(page_.trail().constFirst().to.page, ui::Place::Page::Sales);
    grab(page_, QStringLiteral("builder-documents"));
}

TEST_F(OtherRecordsTest, TheTextOfTasksChangesTheRowsAndMarksWhatTasksDoNotHave) {
    openList("task", "status = open");
    textBox().setFocus();
    textBox().selectAll();
    type(page_, QStringLiteral("status = open and (date < today or kind = call)"));
    press(page_, QStringLiteral("Esc"));
    settle();
    EXPECT_EQ(lineCount(), 4);
    expectCards(
        QStringLiteral("SELECT count(*) FROM task WHERE status = 'open' AND (due < '2025-11-22' OR kind = 'call')"));
    textBox().selectAll();
    type(page_, QStringLiteral("gender = female"));
    press(page_, QStringLiteral("Esc"));
    settle();
    EXPECT_TRUE(label("ListState").contains(QStringLiteral("There is no field “gender”")))
        << label("ListState").toStdString();
    EXPECT_EQ(lineCount(), 4) << "the rows keep the last list that was understood";
}

TEST_F(OtherRecordsTest, ContactsAreCountedInTheirOwnGroupsAndRows) {
    openList("interaction", "date within last 365 days and (kind = call or kind = complaint)");
    const QString year =
        QStringLiteral("SELECT count(*) FROM interaction WHERE at >= '2024-11-23' AND at < '2025-11-23'");
    expectCounts(0, year, year);
    expectCounts(1, QStringLiteral("SELECT count(*) FROM interaction WHERE kind IN ('call', 'complaint')"),
                 year + QStringLiteral(" AND kind IN ('call', 'complaint')"));
    EXPECT_EQ(list(), "date within last 365 days and (kind = call or kind = complaint)");
}

TEST_F(OtherRecordsTest, SaysWhyADocumentIsNotInTheTable) {
    const qint64 other = number(
        QStringLiteral("SELECT id FROM document WHERE kind = 'invoice' AND charged BETWEEN 1 AND 29999 LIMIT 1"));
    ASSERT_GT(other, 0);
    openList("document", "kind = invoice and total > 300", other);
    EXPECT_TRUE(waitFor([this] { return said().contains(QStringLiteral("Why is it not here?")); }))
        << said().toStdString();
    EXPECT_TRUE(said().contains(QStringLiteral("Kind: Invoice"))) << said().toStdString();
    EXPECT_TRUE(said().contains(QStringLiteral("short"))) << "by how much it misses: " << said().toStdString();
}

TEST_F(OtherRecordsTest, FindsTheRecordToAskAboutByItsNumber) {
    openList("document", "kind = quote");
    const qint64 id =
        number(QStringLiteral("SELECT max(id) FROM document WHERE kind = 'invoice' AND number IS NOT NULL"));
    storage::Rows row = desk().connection().query(QStringLiteral("SELECT number FROM document WHERE id = ?"), id);
    ASSERT_TRUE(row.next());
    auto* pick = find<ui::PickButton>(page_, QStringLiteral("A card to ask about"));
    ASSERT_NE(pick, nullptr);
    click(*pick);
    type(page_, row.text(0));
    ui::PickPopup* popup = nullptr;
    ASSERT_TRUE(waitFor([&] {
        for (auto* one : page_.findChildren<ui::PickPopup*>())
            if (one->isVisible()) popup = one;
        return popup != nullptr && popup->findChild<QAbstractItemView*>()->model()->rowCount() == 1;
    })) << "the search runs beside the window and answers later";
    press(page_, QStringLiteral("Return"));
    EXPECT_TRUE(waitFor([this] { return said().contains(QStringLiteral("Why is it not here?")); }))
        << said().toStdString();
}

TEST_F(OtherRecordsTest, ShowsTheListInItsTableAndComesBackToTheSameConditions) {
    openList("document", "kind = invoice");
    ASSERT_EQ(page_.topActions().size(), 3) << "shown in its table, named, saved";
    page_.topActions().constFirst()->trigger();
    ASSERT_FALSE(places_.empty());
    EXPECT_EQ(places_.back().page, ui::Place::Page::Sales);
    EXPECT_EQ(places_.back().list, QStringLiteral("kind = invoice"));

    ui::SalesPage sales(desk(), answers_);
    sales.resize(1072, 712);
    static_cast<ui::Page&>(sales).show(places_.back());
    test::show(sales);
    sales.focusFirst();
    press(sales, QStringLiteral("Ctrl+B"));
    const ui::Place builder = places_.back();
    EXPECT_EQ(builder.page, ui::Place::Page::List);
    EXPECT_EQ(builder.kind, QStringLiteral("document"));
    EXPECT_EQ(builder.list, QStringLiteral("kind = invoice"));
    open(builder);
    EXPECT_EQ(page_.place().list, QStringLiteral("kind = invoice"));
    EXPECT_EQ(page_.place().kind, QStringLiteral("document"));
}

TEST_F(OtherRecordsTest, AListOfDocumentsIsKeptUnderANameAndOpensInItsTable) {
    openList("document", "kind = invoice and total > 300");
    EXPECT_EQ(page_.trail().constLast().text, QStringLiteral("Conditions"));
    EXPECT_TRUE(page_.save());
    auto* dialog = page_.findChild<ui::ListDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_NE(find<QRadioButton>(*dialog, QStringLiteral("Changes as documents change")), nullptr);
    type(*dialog, QStringLiteral("Large invoices"));
    press(*dialog, QStringLiteral("Return"));
    ASSERT_TRUE(waitFor([this] { return !told_.isEmpty(); }));
    const auto saved = lists::findSavedList(desk().connection(), QStringLiteral("Large invoices"));
    ASSERT_TRUE(saved);
    EXPECT_EQ(saved->kind, QStringLiteral("document"));
    EXPECT_EQ(page_.trail().constLast().text, QStringLiteral("Large invoices"));
    EXPECT_EQ(page_.trail().constFirst().to.page, ui::Place::Page::Sales);
    grab(page_, QStringLiteral("builder-kept-documents"));

    page_.topActions().constFirst()->trigger();
    ASSERT_FALSE(places_.empty());
    EXPECT_EQ(places_.back().page, ui::Place::Page::Sales);
    EXPECT_EQ(places_.back().listName, QStringLiteral("Large invoices"));
    ui::SalesPage sales(desk(), answers_);
    static_cast<ui::Page&>(sales).show(places_.back());
    EXPECT_EQ(shown(sales), QStringLiteral("Large invoices"));

    openList("customer", "gender = female");
    ui::Place kept;
    kept.page = ui::Place::Page::List;
    kept.id = saved->id.value;
    open(kept);
    EXPECT_EQ(page_.place().kind, QStringLiteral("document")) << "the list itself says of what it is";
    EXPECT_EQ(list(), "kind = invoice and total > 300");
}

TEST_F(OtherRecordsTest, TheTableKeepsItsFilterUnderANameAndRefusesOneThatIsTaken) {
    change([](storage::UnitOfWork& unit) {
        lists::SavedList customers;
        customers.name = QStringLiteral("Regulars");
        customers.expression = QStringLiteral("purchases > 3");
        lists::saveList(unit, customers);
    });
    ui::SalesPage sales(desk(), answers_);
    sales.resize(1072, 712);
    ui::Place place;
    place.list = QStringLiteral("kind = quote");
    static_cast<ui::Page&>(sales).show(place);
    test::show(sales);
    const auto saveAs = [&](const QString& name) {
        click(*find<QPushButton>(sales, QStringLiteral("Save list")));
        auto* dialog = sales.findChild<ui::NameDialog*>();
        ASSERT_NE(dialog, nullptr);
        type(*dialog, name);
        press(*dialog, QStringLiteral("Return"));
        settle();
    };
    saveAs(QStringLiteral("regulars"));
    ASSERT_TRUE(waitFor([this] { return failures_.size() == 1; }));
    EXPECT_TRUE(failures_[0].contains(QStringLiteral("There is a list “Regulars” already")))
        << failures_[0].toStdString();
    failures_.clear();
    saveAs(QStringLiteral("Quotes"));
    ASSERT_TRUE(waitFor([this] { return !told_.isEmpty(); }));
    const auto kept = lists::findSavedList(desk().connection(), QStringLiteral("Quotes"));
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->kind, QStringLiteral("document"));
    EXPECT_EQ(kept->expression, QStringLiteral("kind = quote"));
    EXPECT_TRUE(kept->pinned.has_value());
    EXPECT_EQ(shown(sales), QStringLiteral("Quotes"));
    desk().undoRevision(toldRevision_);
    EXPECT_TRUE(waitFor([this] { return !lists::findSavedList(desk().connection(), QStringLiteral("Quotes")); }));
}

TEST_F(OtherRecordsTest, CustomersAreAskedForThoseWhoHaveDocumentsOfAKeptList) {
    change([](storage::UnitOfWork& unit) {
        lists::SavedList large;
        large.kind = QStringLiteral("document");
        large.name = QStringLiteral("Large");
        large.expression = QStringLiteral("total > 300");
        lists::saveList(unit, large);
    });
    openList("customer", "invoices > 0");
    choose(0, "More conditions", QStringLiteral("List"));
    EXPECT_EQ(list(), "invoices(in list \"Large\") > 0");
    expectCards(QStringLiteral("SELECT count(DISTINCT d.customer_id) FROM document d JOIN customer c ON c.id = "
                               "d.customer_id WHERE c.archived = 0 AND d.kind = 'invoice' AND d.charged > 30000"));
    EXPECT_EQ(label("ListInWords").toStdString(), "Customers who have entries under “Invoices (on the list “Large”)”");
}

TEST_F(OtherRecordsTest, OneBuilderGoesFromOneKindToAnotherAndBack) {
    openList("task", "status = open");
    openList("customer", "gender = female");
    EXPECT_EQ(page_.topActions().size(), 2);
    expectCards(QStringLiteral("SELECT count(*) FROM customer WHERE archived = 0 AND gender = 'female'"));
    EXPECT_EQ(page_.place().kind, QString());
    openList("product", "unit_price > 0");
    expectCards(QStringLiteral("SELECT count(*) FROM product WHERE unit_price > 0"));
}

TEST_F(OtherRecordsTest, OpensWhatARowIsAbout) {
    openList("task", "status = open");
    const auto open = [this] { return table().model()->rowCount() > 0; };
    ASSERT_TRUE(waitFor(open));
    const qint64 task = table().currentId();
    table().setFocus();
    press(page_, QStringLiteral("Return"));
    ASSERT_FALSE(places_.empty());
    EXPECT_EQ(places_.back().page, ui::Place::Page::Card);
    EXPECT_EQ(places_.back().id, number(QStringLiteral("SELECT customer_id FROM task WHERE id = %1").arg(task)));
}

} // namespace
} // namespace clientela::test
