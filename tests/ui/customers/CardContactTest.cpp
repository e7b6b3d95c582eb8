#include "customers/Freshness.h"
#include "history/ContactGuard.h"
#include "history/EntryLine.h"
#include "history/Interactions.h"
#include "sales/DocumentRepository.h"
#include "sales/Drafting.h"
#include "sales/Payments.h"
#include "ui/customers/CardBanner.h"
#include "ui/customers/CardContactFixture.h"
#include "ui/customers/CardFigures.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QTextBrowser>

namespace clientela::test {

TEST_F(CardContactTest, CallingTellsTheOthersUntilTheCallIsWrittenDown) {
    open(card(id_));
    press(*page_, QStringLiteral("Ctrl+Shift+L"));
    ASSERT_TRUE(waitFor([&] { return !dialler_.taken.isEmpty(); }));
    EXPECT_EQ(dialler_.taken, QStringList{QStringLiteral("tel:+393475550192")});
    EXPECT_EQ(claimedBy(), desk_->file().actorName());
    EXPECT_TRUE(banner().warnings().isEmpty()) << "one's own call is no warning";
    EXPECT_TRUE(field<ui::CardEntryText>(QStringLiteral("What happened?")).hasFocus())
        << "what was said is written down next";
    type(*page_, QStringLiteral("Order: wants 60"));
    press(*page_, QStringLiteral("Return"));
    EXPECT_TRUE(waitFor([&] { return claimedBy().isEmpty(); }));
}

TEST_F(CardContactTest, WhereNoProgramMakesCallsTheNumberIsCopiedAndThatIsSaid) {
    open(card(id_));
    QDesktopServices::unsetUrlHandler(QStringLiteral("tel"));
    press(*page_, QStringLiteral("Ctrl+Shift+L"));
    ASSERT_TRUE(waitFor([&] { return QGuiApplication::clipboard()->text() == QStringLiteral("+393475550192"); }));
    EXPECT_EQ(told_, QStringLiteral("The others see that you are on it. No program here makes calls; copied "
                                    "+393475550192"));
    EXPECT_TRUE(field<ui::CardEntryText>(QStringLiteral("What happened?")).hasFocus())
        << "the call is written down all the same";
    EXPECT_EQ(claimedBy(), desk_->file().actorName());
}

TEST_F(CardContactTest, WhereNoProgramWritesEMailsTheAddressIsOfferedToBeCopied) {
    customers::Card with = somebody(QStringLiteral("Dora"), QStringLiteral("Vanni"));
    with.contactPoints = {{0, QStringLiteral("email"), {}, QStringLiteral("dora@vanni.it"), {}, {}}};
    open(card(put(with)));
    QDesktopServices::unsetUrlHandler(QStringLiteral("mailto"));
    answers_.willChoose(QStringLiteral("Copy the address"));
    field<QPushButton>(QStringLiteral("E-mail")).click();
    ASSERT_TRUE(waitFor([&] { return QGuiApplication::clipboard()->text() == QStringLiteral("dora@vanni.it"); }));
    EXPECT_EQ(told_, QStringLiteral("Copied dora@vanni.it"));
}

TEST_F(CardContactTest, ACallThatSomebodyHasTakenIsSaidAndTakenOverAtTheSecondPress) {
    marcoClaims();
    open(card(id_));
    ASSERT_EQ(banner().warnings().size(), 1);
    EXPECT_EQ(banner().warnings().first().strong, QStringLiteral("Marco has taken the call."));
    press(*page_, QStringLiteral("Ctrl+Shift+L"));
    ASSERT_TRUE(waitFor([&] { return told_.startsWith(QStringLiteral("Marco has taken this call")); }));
    EXPECT_TRUE(dialler_.taken.isEmpty()) << "nobody is called twice";
    press(*page_, QStringLiteral("Ctrl+Shift+L"));
    ASSERT_TRUE(waitFor([&] { return !dialler_.taken.isEmpty(); }));
    EXPECT_EQ(claimedBy(), desk_->file().actorName());
}

TEST_F(CardContactTest, TodayOpensTheCardAndCallsOnce) {
    ui::Place place = card(id_);
    place.text = QStringLiteral("call");
    open(place);
    ASSERT_TRUE(waitFor([&] { return dialler_.taken.size() == 1; }));
    EXPECT_TRUE(page_->place().text.isEmpty()) << "coming back is not another call";
}

TEST_F(CardContactTest, EnoughContactsAreSaidBeforeTheNextOne) {
    work([&](storage::UnitOfWork& unit) {
        history::saveContactCap(unit, {2, 14});
        for (const int days : {5, 3, 1}) {
            history::Interaction one;
            one.customer = CustomerId(id_);
            one.direction = QStringLiteral("out");
            one.at = QDateTime(desk_->file().today().addDays(-days), QTime(9, 0));
            history::saveInteraction(unit, one);
        }
    });
    open(card(id_));
    ASSERT_TRUE(banner().isVisible());
    EXPECT_EQ(banner().warnings().first().strong, QStringLiteral("3 contact(s) in 14 days, the limit is 2."));
}

TEST_F(CardContactTest, AMailingIsNamedBeforeSomebodyWritesAgain) {
    work([&](storage::UnitOfWork& unit) {
        history::saveContactCap(unit, {2, 14});
        history::Interaction call;
        call.customer = CustomerId(id_);
        call.direction = QStringLiteral("out");
        call.at = QDateTime(desk_->file().today().addDays(-5), QTime(9, 0));
        history::saveInteraction(unit, call);
        unit.connection().execute(
            QStringLiteral("INSERT INTO campaign (id, name, channel, date) VALUES (1, 'Christmas', 'post', ?)"),
            desk_->file().today().addDays(-1));
        unit.connection().execute(
            QStringLiteral("INSERT INTO campaign_member (campaign_id, customer_id, status) VALUES (1, ?, 'sent')"),
            id_);
    });
    open(card(id_));
    ASSERT_EQ(banner().warnings().size(), 2);
    EXPECT_EQ(banner().warnings().first().strong, QStringLiteral("2 contact(s) in 14 days, the limit is 2."));
    EXPECT_TRUE(banner().warnings().first().text.startsWith(QStringLiteral("1 of them mailing(s).")))
        << qPrintable(banner().warnings().first().text);
    EXPECT_EQ(banner().warnings().last().strong, QStringLiteral("Got the mailing “Christmas” yesterday."));
    work([&](storage::UnitOfWork& unit) {
        unit.connection().execute(QStringLiteral("UPDATE campaign_member SET status = 'bounced'"));
    });
    startAgain();
    open(card(id_));
    ASSERT_EQ(banner().warnings().size(), 1) << "one that came back reached nobody";
    EXPECT_EQ(banner().warnings().first().strong, QStringLiteral("Was called 5 days ago."));
}

TEST_F(CardContactTest, ACallCanBeGivenBack) {
    open(card(id_));
    press(*page_, QStringLiteral("Ctrl+Shift+L"));
    ASSERT_TRUE(waitFor([&] { return !claimedBy().isEmpty(); }));
    for (QAction* action : page_->actions())
        if (action->text() == QStringLiteral("Give the call back to the others")) action->trigger();
    EXPECT_TRUE(waitFor([&] { return claimedBy().isEmpty(); }));
}

TEST_F(CardContactTest, WhoIsOnACallReadsItOnTheCardAndGivesItBackThere) {
    open(card(id_));
    const auto& hold = *page_->findChild<QWidget*>(QStringLiteral("CardHoldLine"));
    EXPECT_FALSE(hold.isVisible());
    press(*page_, QStringLiteral("Ctrl+Shift+L"));
    ASSERT_TRUE(waitFor([&] { return hold.isVisible(); }));
    const auto says = [&] {
        for (const auto* label : hold.findChildren<QLabel*>())
            if (label->text().startsWith(QStringLiteral("You are on this call since "))) return true;
        return false;
    };
    EXPECT_TRUE(says());
    EXPECT_EQ(hold.findChild<QPushButton*>()->text(), QStringLiteral("Give it back (Ctrl+Shift+Y)"));
    QApplication::processEvents();
    grab(*page_, QStringLiteral("card-hold"));
    click(*hold.findChild<QPushButton*>());
    ASSERT_TRUE(waitFor([&] { return claimedBy().isEmpty() && !hold.isVisible(); }));
    press(*page_, QStringLiteral("Ctrl+Shift+L"));
    ASSERT_TRUE(waitFor([&] { return hold.isVisible(); }));
    press(*page_, QStringLiteral("Ctrl+Shift+Y"));
    ASSERT_TRUE(waitFor([&] { return claimedBy().isEmpty() && !hold.isVisible(); }));
    marcoClaims();
    press(*page_, QStringLiteral("Ctrl+Shift+Y"));
    ASSERT_TRUE(waitFor([&] { return told_ == QStringLiteral("You are not on this call."); }));
    EXPECT_EQ(claimedBy(), QStringLiteral("Marco"));
}

TEST_F(CardContactTest, TheLastOrderIsRepeatedWithOneKey) {
    QList<ui::Place> places;
    QObject::connect(desk_.get(), &ui::Desk::goRequested, desk_.get(), [&](const ui::Place& to) { places += to; });
    open(card(id_));
    press(*page_, QStringLiteral("Ctrl+Shift+D"));
    EXPECT_EQ(told_, QStringLiteral("There is no order to repeat yet."));
    work([&](storage::UnitOfWork& unit) {
        sales::Document order = sales::newDraft(unit.connection(), QStringLiteral("order"), CustomerId(id_),
                                                desk_->file().today().addDays(-20));
        sales::DocumentLine line;
        line.description = QStringLiteral("Hamper");
        line.unitPrice = 205'000;
        order.lines = {line};
        EXPECT_TRUE(sales::saveDocument(unit, {}, order, desk_->file().business().currency).ok());
    });
    press(*page_, QStringLiteral("Ctrl+Shift+D"));
    ASSERT_TRUE(waitFor([&] { return !places.isEmpty(); }));
    EXPECT_EQ(places.back().page, ui::Place::Page::Document);
    const auto again = sales::loadDocument(desk_->connection(), DocumentId(places.back().id));
    ASSERT_TRUE(again);
    EXPECT_EQ(again->charged, 2'050);
    EXPECT_EQ(again->status, QStringLiteral("draft"));
}

TEST_F(CardContactTest, APaymentIsOneKeyFromTheCardAndIsTakenOffTheTimeline) {
    QList<ui::Place> places;
    QObject::connect(desk_.get(), &ui::Desk::goRequested, desk_.get(), [&](const ui::Place& to) { places += to; });
    open(card(id_));
    press(*page_, QStringLiteral("Ctrl+Shift+P"));
    EXPECT_EQ(told_, QStringLiteral("Giulia Ferrante owes nothing."));
    DocumentId invoice;
    work([&](storage::UnitOfWork& unit) {
        const Currency currency = desk_->file().business().currency;
        sales::Document draft = sales::newDraft(unit.connection(), QStringLiteral("invoice"), CustomerId(id_),
                                                desk_->file().today().addDays(-40));
        sales::DocumentLine line;
        line.description = QStringLiteral("Hamper");
        line.unitPrice = 205'000;
        draft.lines = {line};
        invoice = *sales::saveDocument(unit, {}, draft, currency);
        EXPECT_TRUE(sales::finalise(unit, invoice, {QStringLiteral("Giulia Ferrante"), {}}, currency).ok());
    });
    press(*page_, QStringLiteral("Ctrl+Shift+P"));
    ASSERT_EQ(places.size(), 1);
    EXPECT_EQ(places.back().id, invoice.value);
    EXPECT_EQ(places.back().text, QStringLiteral("payment")) << "the page of the invoice asks for it at once";

    work([&](storage::UnitOfWork& unit) {
        sales::addPayment(unit, {0, CustomerId(id_), invoice, desk_->file().today(), 1'000, {}, {}});
    });
    ASSERT_EQ(sales::stillDue(desk_->connection(), invoice), 1'050);
    open(card(id_));
    auto& list = field<QListView>(QStringLiteral("What happened"));
    const auto paid = [&] {
        for (int row = 0; row < list.model()->rowCount(); ++row)
            if (list.model()->index(row, 0).data().toString().startsWith(QStringLiteral("Payment")))
                return list.model()->index(row, 0);
        return QModelIndex();
    };
    ASSERT_TRUE(waitFor([&] { return paid().isValid(); }));
    list.setCurrentIndex(paid());
    list.setFocus();
    press(*page_, QStringLiteral("Delete"));
    ASSERT_TRUE(waitFor([&] { return sales::stillDue(desk_->connection(), invoice) == 2'050; }));
    desk_->undo();
    ASSERT_TRUE(waitFor([&] { return sales::stillDue(desk_->connection(), invoice) == 1'050; }));
}

TEST_F(CardContactTest, ADocumentBeginsFromItsMenu) {
    QList<ui::Place> places;
    QObject::connect(desk_.get(), &ui::Desk::goRequested, desk_.get(), [&](const ui::Place& to) { places += to; });
    open(card(id_));
    press(*page_, QStringLiteral("Ctrl+D"));
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    ASSERT_NE(menu, nullptr);
    for (const QAction* entry : menu->actions())
        EXPECT_FALSE(entry->isVisible() && (entry->text().contains(QStringLiteral("Repeat")) ||
                                            entry->text().contains(QStringLiteral("Payment"))))
            << "there is nothing to repeat or to pay";
    QTest::keyClick(menu, Qt::Key_Return); // the first that works
    ASSERT_TRUE(waitFor([&] { return !places.isEmpty(); }));
    EXPECT_EQ(sales::loadDocument(desk_->connection(), DocumentId(places.back().id))->kind, QStringLiteral("quote"));
    for (const QAction* action : page_->actions())
        EXPECT_TRUE(!action->text().contains(QStringLiteral("Repeat")) || action->isEnabled()) << "its key says so";
}

TEST_F(CardContactTest, TheHeadSaysWhatTheCardLacksAndAsksForIt) {
    work([&](storage::UnitOfWork& unit) {
        customers::Freshness rules;
        rules.asks = {QStringLiteral("phone"), QStringLiteral("birth_date"), QStringLiteral("email")};
        customers::saveFreshness(unit, rules);
    });
    open(card(id_));
    const auto buttons = page_->findChildren<ui::CardFigureButton*>();
    const auto complete = std::find_if(buttons.begin(), buttons.end(), [](const auto* button) {
        return button->figure().id == QLatin1String("complete");
    });
    ASSERT_NE(complete, buttons.end());
    EXPECT_EQ((*complete)->figure().value, QStringLiteral("1 of 3"));
    EXPECT_EQ((*complete)->figure().second, QStringLiteral("ask: Birth date"));
    EXPECT_EQ((*complete)->figure().tip, QStringLiteral("Lacks: Birth date, E-mail"));
    (*complete)->setFocus(Qt::TabFocusReason);
    press(**complete, QStringLiteral("Return"));
    auto* lacks = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    ASSERT_NE(lacks, nullptr) << "what is lacking, by keys";
    ASSERT_EQ(lacks->actions().size(), 2);
    EXPECT_EQ(lacks->actions().back()->text(), QStringLiteral("E-mail"));
    QTest::keyClick(lacks, Qt::Key_Down);
    QTest::keyClick(lacks, Qt::Key_Up);
    QTest::keyClick(lacks, Qt::Key_Return);
    EXPECT_TRUE(field(QStringLiteral("Birth date")).hasFocus());
    type(*page_, QStringLiteral("14.5.1990"));
    press(*page_, QStringLiteral("Ctrl+K"));
    page_->save();
    ASSERT_TRUE(settled());
    EXPECT_EQ(
        number(QStringLiteral("SELECT count(*) FROM customer WHERE verified IS NOT NULL AND birth_date IS NOT NULL")),
        1);
}

} // namespace clientela::test
