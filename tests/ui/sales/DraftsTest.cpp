#include "ui/sales/DraftFixture.h"

#include "sales/Payments.h"
#include "ui/sales/DocumentCurrency.h"
#include "ui/sales/DocumentLinesModel.h"
#include "ui/sales/PaymentDialog.h"
#include "ui/widgets/NameDialog.h"
#include "ui/widgets/Theme.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>

namespace clientela::test {

using ui::Place;

TEST_F(DraftsTest, LinesAreTypedCellByCellAndReckonedAtOnce) {
    open("invoice");
    line({"Zz hamper", "3", "20.50", "10", "22"});
    EXPECT_TRUE(waitFor([&] { return find<QLabel>(*page_, QStringLiteral("€67.53")) != nullptr; }, 900))
        << "55.35 and 22 %, before anything is saved";
    line({"Zz ribbon", "2 m", "1.2345", "", ""});
    leave();
    ASSERT_TRUE(saved());
    ASSERT_GE(document().lines.size(), 2U);
    EXPECT_EQ(document().lines[0].description, QStringLiteral("Zz hamper"));
    EXPECT_EQ(document().lines[0].quantity, 3'000);
    EXPECT_EQ(document().lines[0].discount, 1'000);
    EXPECT_EQ(document().lines[1].unit, QStringLiteral("m"));
    EXPECT_EQ(document().lines[1].unitPrice, 12'345);
    EXPECT_EQ(document().dueDate.isValid(), true);
    grab(*page_, QStringLiteral("draft"));
}

TEST_F(DraftsTest, ALetterThatNoFieldIsOpenForBeginsTheNextLine) {
    open("invoice");
    line({"Zz hamper", "3", "20.50", "10", "22"});
    leave();
    page_->setFocus();
    line({"tart", "2", "4", "", "22"});
    leave();
    lines().setCurrentIndex(lines().model()->index(0, ui::DocumentLinesModel::Net));
    lines().setFocus();
    line({"9 candles", "1", "1", "", "22"}); // the sum of a line is reckoned
    leave();
    ASSERT_TRUE(saved());
    ASSERT_EQ(document().lines.size(), 3U);
    EXPECT_EQ(document().lines[0].description, QStringLiteral("Zz hamper"));
    EXPECT_EQ(document().lines[1].description, QStringLiteral("tart"));
    EXPECT_EQ(document().lines[1].quantity, 2'000);
    EXPECT_EQ(document().lines[2].description, QStringLiteral("9 candles"));
    answers_.willChoose(QStringLiteral("Make final"));
    trigger(QStringLiteral("Make final…"));
    ASSERT_TRUE(waitFor([&] { return !offers("Make final…"); }));
    page_->setFocus();
    type(*page_, QStringLiteral("x"));
    EXPECT_EQ(document().lines.size(), 3U);
    EXPECT_EQ(lines().model()->rowCount(), 3) << "nothing is begun on what is final";
}

TEST_F(DraftsTest, WhatIsNoNumberIsSaidAndTheLineStays) {
    open("quote");
    line({"Zz hamper", "3", "many"});
    leave();
    EXPECT_EQ(told_.constLast(), QStringLiteral("“many” is no number that fits here."));
    ASSERT_TRUE(saved());
    EXPECT_EQ(document().lines[0].unitPrice, 0);
}

TEST_F(DraftsTest, AnotherCurrencyIsChosenWithItsRate) {
    open("invoice");
    line({"Zz hamper", "3", "20.50", "10", "22"});
    leave();
    auto& currency = *page_->findChild<ui::DocumentCurrency*>();
    currency.box()->setFocus();
    type(*page_, QStringLiteral("USD"));
    EXPECT_EQ(currency.box()->currentData().toString(), QStringLiteral("USD"));
    QLineEdit& rate = *currency.findChild<QLineEdit*>();
    ASSERT_TRUE(rate.isVisible());
    press(*page_, QStringLiteral("Tab"));
    ASSERT_TRUE(rate.hasFocus());
    type(*page_, QStringLiteral("much"));
    press(*page_, QStringLiteral("Return"));
    EXPECT_EQ(told_.constLast(), QStringLiteral("“much” is no rate of exchange."));
    EXPECT_TRUE(document().currency.isEmpty());
    type(*page_, QStringLiteral("0.9"));
    press(*page_, QStringLiteral("Return"));
    ASSERT_TRUE(saved());
    EXPECT_EQ(document().currency, QStringLiteral("USD"));
    EXPECT_EQ(document().charged, 6'078) << "67.53 dollars at 0.9";
    EXPECT_TRUE(waitFor([&] { return find<QLabel>(*page_, QStringLiteral("Counts as €60.78")) != nullptr; }));
    grab(*page_, QStringLiteral("draft-in-dollars"));
    currency.box()->setFocus();
    press(*page_, QStringLiteral("Home"));
    ASSERT_TRUE(saved());
    EXPECT_TRUE(document().currency.isEmpty());
    EXPECT_EQ(document().charged, 6'753);
}

TEST_F(DraftsTest, AProductBringsItsPriceAndVat) {
    open("order");
    const auto product = [&](const char* column) {
        storage::Rows row =
            desk().connection().query(QStringLiteral("SELECT %1 FROM product WHERE unit_price > 0 ORDER BY id LIMIT 1")
                                          .arg(QLatin1String(column)));
        return row.next() ? row.value(0) : QVariant();
    };
    const QString name = product("name").toString();
    const qint64 price = product("unit_price").toLongLong();
    // The names are read by a job.
    ASSERT_TRUE(waitFor([&] {
        line({name});
        leave();
        lines().setCurrentIndex(lines().model()->index(0, 0));
        return page_->save() && waitFor([&] { return desk().pendingChanges() == 0; }) && !document().lines.empty() &&
               document().lines[0].unitPrice == price;
    }));
    EXPECT_FALSE(document().lines[0].product.isNull());
}

TEST_F(DraftsTest, TheMenuBeginsWithTheUsualNextStepAndHasNothingImpossible) {
    open("invoice");
    line({"Zz hamper", "1", "10", "", "22"});
    leave();
    ASSERT_TRUE(saved());
    const auto words = [this] {
        QStringList all;
        for (const QAction* action : page_->menuActions()) all += action->text();
        return all;
    };
    EXPECT_EQ(words().value(0), QStringLiteral("Make final…"));
    EXPECT_EQ(words().last(), QStringLiteral("Delete draft"));
    EXPECT_FALSE(words().contains(QStringLiteral("Payment…"))) << words().join('|').toStdString();
    answers_.willChoose(QStringLiteral("Make final"));
    trigger(QStringLiteral("Make final…"));
    ASSERT_TRUE(waitFor([&] { return document().isFinal() && words().contains(QStringLiteral("Payment…")); }));
    EXPECT_EQ(words().value(0), QStringLiteral("Payment…"));
    EXPECT_FALSE(words().contains(QStringLiteral("Make final…")));
}

TEST_F(DraftsTest, LinesMoveAndGoByKeys) {
    open("order");
    line({"Zz first", "1", "1", "", ""});
    line({"Zz second", "1", "2", "", ""});
    leave();
    lines().setCurrentIndex(lines().model()->index(1, 0));
    lines().setFocus();
    press(*page_, QStringLiteral("Alt+Up"));
    EXPECT_EQ(lines().model()->index(0, 0).data().toString(), QStringLiteral("Zz second"));
    lines().setCurrentIndex(lines().model()->index(1, 0));
    press(*page_, QStringLiteral("Ctrl+Shift+Backspace"));
    ASSERT_TRUE(saved());
    EXPECT_EQ(document().lines[0].description, QStringLiteral("Zz second"));
    const sales::Document left = document();
    for (const sales::DocumentLine& one : left.lines) EXPECT_NE(one.description, QStringLiteral("Zz first"));
}

TEST_F(DraftsTest, IsSavedByItselfAMomentAfterTheLastEdit) {
    open("order");
    line({"Zz hamper", "1", "10", "", ""});
    leave();
    EXPECT_TRUE(waitFor([&] { return !document().lines.empty() && document().lines[0].unitPrice == 100'000; }));
}

TEST_F(DraftsTest, AnInvoiceIsMadeFinalOnceAndAskedAbout) {
    open("invoice");
    line({"Zz hamper", "1", "10", "", "22"});
    leave();
    answers_.willChoose(QStringLiteral("Keep as a draft"));
    answers_.willChoose(QStringLiteral("Make final"));
    const QString number = sales::nextNumber(desk().connection(), QStringLiteral("invoice"), today());
    trigger(QStringLiteral("Make final…"));
    ASSERT_TRUE(waitFor([&] { return answers_.asked().size() == 1; }));
    EXPECT_EQ(answers_.asked().front().title, QStringLiteral("Make invoice %1 final?").arg(number));
    EXPECT_EQ(document().status, QStringLiteral("draft"));
    trigger(QStringLiteral("Make final…"));
    ASSERT_TRUE(waitFor([&] { return document().isFinal(); }));
    EXPECT_EQ(document().number, number);
    ASSERT_TRUE(waitFor([&] { return !offers("Make final…") && !offers("Delete draft"); }))
        << "nothing to finish any more";
    EXPECT_NE(sales::nextNumber(desk().connection(), QStringLiteral("invoice"), today()), number);
    EXPECT_EQ(lines().editTriggers(), QAbstractItemView::NoEditTriggers);
}

TEST_F(DraftsTest, AFinalInvoiceThatIsUndoneOffersItsCreditNote) {
    open("invoice");
    line({"Zz hamper", "3", "10", "", "22"});
    leave();
    answers_.willChoose(QStringLiteral("Make final"));
    trigger(QStringLiteral("Make final…"));
    ASSERT_TRUE(waitFor([&] { return document().isFinal() && offers("Credit note"); }));
    const DocumentId invoice = document().id;
    std::optional<Place> offered;
    QObject::connect(&desk(), &ui::Desk::counterActOffered, page_.get(), [&](const Place& place) { offered = place; });
    qint64 made = 0;
    {
        storage::Rows row = desk().connection().query(
            QStringLiteral("SELECT max(id) FROM revision WHERE kind = 'final' AND title LIKE 'Make final%'"));
        ASSERT_TRUE(row.next());
        made = row.integer(0);
    }
    desk().undoRevision(made);
    ASSERT_TRUE(waitFor([&] { return offered.has_value(); }));
    EXPECT_TRUE(failures_.takeFirst().contains(QStringLiteral("was made final")));
    EXPECT_EQ(offered->id, invoice.value);
    page_->makeCreditNote(); // as the banner's link does
    ASSERT_TRUE(waitFor([&] { return !places_.empty(); }));
    const auto note = sales::loadDocument(desk().connection(), DocumentId(places_.back().id));
    ASSERT_TRUE(note);
    EXPECT_EQ(note->kind, QStringLiteral("credit_note"));
    EXPECT_EQ(note->source, invoice);
    EXPECT_EQ(note->charged, -3'660);
    trigger(QStringLiteral("Open the credit note"));
    ASSERT_TRUE(waitFor([&] { return places_.size() == 2; }));
    EXPECT_EQ(places_.back().id, note->id.value) << "the one that was begun, not a second one";
    change([&](storage::UnitOfWork& unit) {
        EXPECT_TRUE(
            sales::finalise(unit, note->id, {QStringLiteral("Zz"), {}}, desk().file().business().currency).ok());
    });
    trigger(QStringLiteral("Open the credit note"));
    ASSERT_TRUE(waitFor([&] { return places_.size() == 3; }));
    EXPECT_EQ(places_.back().id, note->id.value) << "taken back once, also by one that is final";
    offered.reset();
    desk().undoRevision(999'999);
    ASSERT_TRUE(waitFor([&] { return !failures_.isEmpty(); }));
    failures_.clear();
    EXPECT_FALSE(offered.has_value()) << "an undo that failed for another reason is no matter of credit notes";
}

TEST_F(DraftsTest, AnInvoiceIsPaidByKeysInPartAndThenTheRest) {
    open("invoice");
    line({"Zz hamper", "3", "10", "", "22"});
    leave();
    ASSERT_TRUE(saved());
    change([this](storage::UnitOfWork& unit) {
        EXPECT_TRUE(sales::finalise(unit, DocumentId(page_->place().id), {QStringLiteral("Zz"), {}},
                                    desk().file().business().currency)
                        .ok());
    });
    const DocumentId invoice = document().id;
    const auto due = [&] { return sales::stillDue(desk().connection(), invoice); };
    ASSERT_EQ(due(), 3'660);
    ASSERT_TRUE(waitFor([&] { return find<QLabel>(*page_, QStringLiteral("€36.60")) != nullptr; }));

    press(*page_, QStringLiteral("Ctrl+Shift+P"));
    auto* dialog = page_->findChild<ui::PaymentDialog*>();
    ASSERT_NE(dialog, nullptr);
    test::show(*dialog);
    EXPECT_EQ(dialog->findChild<QLineEdit*>()->text(), QStringLiteral("36.60")) << "all that is due";
    type(*dialog, QStringLiteral("twenty"));
    EXPECT_NE(find<QLabel>(*dialog, QStringLiteral("“twenty” is no amount.")), nullptr);
    press(*dialog, QStringLiteral("Return"));
    EXPECT_EQ(due(), 3'660) << "what is no amount is not recorded";
    press(*dialog, QStringLiteral("Ctrl+A"));
    type(*dialog, QStringLiteral("20"));
    press(*dialog, QStringLiteral("Tab"));
    press(*dialog, QStringLiteral("Ctrl+A"));
    type(*dialog, QStringLiteral("yesterday"));
    const auto labels = dialog->findChildren<QLabel*>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->text().endsWith(QStringLiteral("€16.60 are left to be paid."));
    }));
    press(*dialog, QStringLiteral("Return"));
    ASSERT_TRUE(waitFor([&] { return due() == 1'660; }));
    EXPECT_EQ(sales::loadPayments(desk().connection(), invoice).front().date, QDate(2025, 11, 21));
    ASSERT_TRUE(waitFor([&] { return find<QLabel>(*page_, QStringLiteral("€16.60")) != nullptr; })) << "still due";

    test::show(*page_); // the offscreen platform does not come back to it from a dialog
    press(*page_, QStringLiteral("Ctrl+Shift+P"));
    ASSERT_TRUE(waitFor([&] {
        dialog = page_->findChild<ui::PaymentDialog*>();
        return dialog != nullptr && dialog->isVisible();
    }));
    test::show(*dialog);
    press(*dialog, QStringLiteral("Return"));
    ASSERT_TRUE(waitFor([&] { return due() == 0; }));
    EXPECT_TRUE(waitFor([&] { return told_.last().startsWith(QStringLiteral("Payment of €16.60")); }))
        << told_.last().toStdString();
    desk().undo();
    ASSERT_TRUE(waitFor([&] { return due() == 1'660; }));
    ASSERT_TRUE(waitFor([&] { return find<QLabel>(*page_, QStringLiteral("€16.60")) != nullptr; }));
}

TEST_F(DraftsTest, APaymentThatLooksLikeASlipIsSaidAndTaken) {
    open("invoice");
    line({"Zz hamper", "3", "10", "", "22"});
    leave();
    ASSERT_TRUE(saved());
    change([this](storage::UnitOfWork& unit) {
        EXPECT_TRUE(sales::finalise(unit, DocumentId(page_->place().id), {QStringLiteral("Zz"), {}},
                                    desk().file().business().currency)
                        .ok());
    });
    const DocumentId invoice = document().id;
    const auto due = [&] { return sales::stillDue(desk().connection(), invoice); };
    ASSERT_TRUE(waitFor([&] { return offers("Payment…"); }));
    press(*page_, QStringLiteral("Ctrl+Shift+P"));
    auto* dialog = page_->findChild<ui::PaymentDialog*>();
    ASSERT_NE(dialog, nullptr);
    test::show(*dialog);
    const auto said = [&](const QString& words) -> const QLabel* {
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            if (label->text().contains(words)) return label;
        return nullptr;
    };
    const auto ink = [](const QLabel* label) { return label->palette().color(QPalette::WindowText); };
    const ui::Theme theme = ui::Theme::of(dialog);
    ASSERT_NE(said(QStringLiteral("nothing is left to be paid.")), nullptr);
    EXPECT_EQ(ink(said(QStringLiteral("nothing is left to be paid."))), theme.hint);
    type(*dialog, QStringLiteral("48.60"));
    const QLabel* more = said(QStringLiteral("€12.00 more than is due."));
    ASSERT_NE(more, nullptr);
    EXPECT_EQ(ink(more), theme.warn);
    press(*dialog, QStringLiteral("Ctrl+A"));
    type(*dialog, QStringLiteral("36.60"));
    press(*dialog, QStringLiteral("Tab"));
    press(*dialog, QStringLiteral("Ctrl+A"));
    type(*dialog, QStringLiteral("yesterday"));
    const QLabel* early = said(QStringLiteral(", before the invoice of "));
    ASSERT_NE(early, nullptr);
    EXPECT_EQ(ink(early), theme.warn);
    press(*dialog, QStringLiteral("Return"));
    EXPECT_TRUE(waitFor([&] { return due() == 0; })) << "it is their money: said, and taken";
}

TEST_F(DraftsTest, AnOrderIsGivenOutAndFollowedByItsInvoice) {
    open("order");
    line({"Zz hamper", "2", "10", "", "22"});
    leave();
    trigger(QStringLiteral("Issue"));
    ASSERT_TRUE(waitFor([&] { return document().status == QLatin1String("open"); }));
    EXPECT_FALSE(document().number.isEmpty());
    const DocumentId order = document().id;
    ASSERT_TRUE(waitFor([&] { return page_->topActions().size() == 4; }));
    trigger(QStringLiteral("Invoice from it"));
    ASSERT_TRUE(waitFor([&] { return !places_.empty(); }));
    const auto invoice = sales::loadDocument(desk().connection(), DocumentId(places_.back().id));
    ASSERT_TRUE(invoice);
    EXPECT_EQ(invoice->kind, QStringLiteral("invoice"));
    EXPECT_EQ(invoice->source, order);
    EXPECT_EQ(invoice->charged, 2'440);
}

TEST_F(DraftsTest, AReceiptIsOrderedAgainByTheKeyOfTheCard) {
    open("receipt");
    line({"Zz hamper", "2", "10", "", "22"});
    leave();
    ASSERT_TRUE(saved());
    press(*page_, QStringLiteral("Ctrl+Shift+D"));
    EXPECT_TRUE(places_.empty()) << "a draft is not repeated";
    answers_.willChoose(QStringLiteral("Make final"));
    trigger(QStringLiteral("Make final…"));
    ASSERT_TRUE(waitFor([&] { return document().isFinal(); }));
    EXPECT_TRUE(waitFor([&] { return offers("Repeat as an order"); })) << "the one next step there is needs no menu";
    press(*page_, QStringLiteral("Ctrl+Shift+D"));
    ASSERT_TRUE(waitFor([&] { return !places_.empty(); }));
    const auto order = sales::loadDocument(desk().connection(), DocumentId(places_.back().id));
    ASSERT_TRUE(order);
    EXPECT_EQ(order->kind, QStringLiteral("order"));
    EXPECT_EQ(order->status, QStringLiteral("draft"));
    EXPECT_EQ(order->charged, 2'440);
    EXPECT_TRUE(order->source.isNull()) << "it follows from nothing";
}

TEST_F(DraftsTest, AQuoteThatWasGivenOutIsAnsweredOrFollowedByAnOrder) {
    open("quote");
    line({"Zz hamper", "2", "10", "", "22"});
    leave();
    trigger(QStringLiteral("Issue"));
    ASSERT_TRUE(waitFor([&] { return document().status == QLatin1String("open"); }));
    const DocumentId quote = document().id;
    const auto choose = [&](const QString& step) {
        const auto find = [&]() -> QAction* {
            for (QAction* action : page_->topActions())
                if (action->menu() != nullptr)
                    for (QAction* entry : action->menu()->actions())
                        if (QString(entry->text()).remove(QLatin1Char('&')) == step) return entry;
            return nullptr;
        };
        ASSERT_TRUE(waitFor([&] { return find() != nullptr; })) << step.toStdString();
        find()->trigger();
    };
    choose(QStringLiteral("Rejected"));
    ASSERT_TRUE(waitFor([&] { return document().status == QLatin1String("rejected"); }));
    desk().undo();
    ASSERT_TRUE(waitFor([&] { return document().status == QLatin1String("open"); }));
    const auto why = [&](const QString& reason) -> QAction* {
        for (QMenu* menu : page_->findChildren<QMenu*>())
            for (QAction* entry : menu->actions())
                if (entry->text() == reason) return entry;
        return nullptr;
    };
    const QString another = QStringLiteral("Another reason…");
    ASSERT_TRUE(waitFor([&] { return why(another) != nullptr; }));
    why(another)->trigger();
    auto* dialog = page_->findChild<ui::NameDialog*>();
    ASSERT_NE(dialog, nullptr);
    dialog->setName(QStringLiteral("Too expensive"));
    press(*dialog, QStringLiteral("Return"));
    ASSERT_TRUE(waitFor([&] { return document().status == QLatin1String("rejected"); }));
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM interaction WHERE outcome = 'Too expensive'")), 1);
    desk().undo();
    ASSERT_TRUE(waitFor([&] { return document().status == QLatin1String("open"); }));
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM interaction WHERE outcome = 'Too expensive'")), 0)
        << "one action";
    choose(QStringLiteral("Order from it"));
    ASSERT_TRUE(waitFor([&] { return !places_.empty(); }));
    const auto order = sales::loadDocument(desk().connection(), DocumentId(places_.back().id));
    ASSERT_TRUE(order);
    EXPECT_EQ(order->kind, QStringLiteral("order"));
    EXPECT_EQ(order->source, quote);
}

TEST_F(DraftsTest, AnothersChangeIsNotWrittenOverUnasked) {
    open("order");
    line({"Zz hamper", "2", "10", "", ""});
    leave();
    ASSERT_TRUE(saved());
    lines().model()->setData(lines().model()->index(0, 2), QStringLiteral("12")); // and at the same moment:
    change([&](storage::UnitOfWork& unit) {
        sales::Document theirs = *sales::loadDocument(unit.connection(), DocumentId(page_->place().id));
        const sales::Document before = theirs;
        theirs.lines[0].quantity = 9'000;
        EXPECT_TRUE(sales::saveDocument(unit, before, theirs, desk().file().business().currency).ok());
    });
    ASSERT_TRUE(saved());
    ASSERT_TRUE(waitFor([&] { return !failures_.isEmpty(); }));
    EXPECT_TRUE(failures_.takeFirst().contains(QStringLiteral("What you typed is still here.")));
    EXPECT_EQ(document().lines[0].quantity, 9'000);
    ASSERT_TRUE(saved());
    EXPECT_TRUE(waitFor([&] { return document().lines[0].unitPrice == 120'000; })) << "asked for a second time";
    failures_.clear();
}

TEST_F(DraftsTest, ADraftThatWasBegunAndLeftUntouchedGoesByItself) {
    const QString before = desk().undoText();
    open("invoice", "begun");
    const DocumentId untouched(page_->place().id);
    page_->hide();
    ASSERT_TRUE(waitFor([&] { return !sales::loadDocument(desk().connection(), untouched); }));
    EXPECT_TRUE(told_.isEmpty()) << told_.join(u'|').toStdString();
    EXPECT_EQ(desk().undoText(), before) << "Ctrl+Z takes back what a person did";

    open("invoice", "begun");
    line({"Zz hamper", "3", "20.50", "10", "22"});
    leave();
    page_->hide();
    ASSERT_TRUE(waitFor([&] { return desk().pendingChanges() == 0; }));
    ASSERT_TRUE(sales::loadDocument(desk().connection(), DocumentId(page_->place().id))) << "somebody typed into it";
    EXPECT_EQ(document().lines.size(), 1U);

    open("invoice");
    page_->hide();
    ASSERT_TRUE(waitFor([&] { return desk().pendingChanges() == 0; }));
    EXPECT_TRUE(sales::loadDocument(desk().connection(), DocumentId(page_->place().id))) << "it was there before";
}

TEST_F(DraftsTest, ADraftIsDeletedWithUndo) {
    open("quote");
    trigger(QStringLiteral("Delete draft"));
    ASSERT_TRUE(waitFor([&] { return told_.contains(QStringLiteral("Draft deleted")); }));
    EXPECT_NE(toldRevision_, 0);
    EXPECT_EQ(places_.back().page, Place::Page::Card);
}

} // namespace clientela::test
