#include "ui/sales/DraftFixture.h"

#include "ui/sales/DocumentLinesModel.h"
#include "ui/widgets/Toast.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>

// What a document can do, by keys alone.

namespace clientela::test {

class DocumentKeys : public DraftsTest {
protected:
    /// What F1 would name of the page: text and key of each action that is not off the page.
    [[nodiscard]] QStringList keys() const {
        QStringList all;
        for (const QAction* action : page_->findChildren<QAction*>())
            if (action->isVisible() && !action->text().isEmpty() && !action->shortcut().isEmpty())
                all += action->text() + QLatin1Char(' ') + action->shortcut().toString(QKeySequence::PortableText);
        return all;
    }
};

TEST_F(DocumentKeys, AQuoteIsIssuedAndFollowedByItsInvoice) {
    open("quote");
    EXPECT_TRUE(keys().contains(QStringLiteral("Issue Ctrl+Shift+Return"))) << keys().join(u'|').toStdString();
    EXPECT_FALSE(keys().filter(QStringLiteral("Credit note")).size()) << "no step of a quote";
    line({"Zz hamper", "1"});
    type(*page_, QStringLiteral("10")); // and not entered
    press(*page_, QStringLiteral("Ctrl+Shift+Return"));
    ASSERT_TRUE(waitFor([&] { return document().status == QLatin1String("open"); }));
    ASSERT_EQ(document().lines.size(), 1U);
    EXPECT_EQ(document().lines[0].unitPrice, 100'000) << "what stood in the open cell is of the quote";
    ASSERT_TRUE(waitFor([&] { return keys().contains(QStringLiteral("Invoice from it Ctrl+Shift+I")); }));
    EXPECT_FALSE(keys().filter(QStringLiteral("Issue")).size()) << "it is issued";
    press(*page_, QStringLiteral("Ctrl+D"));
    EXPECT_TRUE(waitFor([&] { return qobject_cast<QMenu*>(QApplication::activePopupWidget()) != nullptr; }));
    if (QWidget* menu = QApplication::activePopupWidget()) menu->close();
    press(*page_, QStringLiteral("Ctrl+Shift+I"));
    ASSERT_TRUE(waitFor([&] { return !places_.empty(); }));
    const auto invoice = sales::loadDocument(desk().connection(), DocumentId(places_.back().id));
    ASSERT_TRUE(invoice);
    EXPECT_EQ(invoice->kind, QStringLiteral("invoice"));
}

TEST_F(DocumentKeys, AnInvoiceIsMadeFinalAndTakenBack) {
    open("invoice");
    line({"Zz hamper", "1", "10", "", "22"});
    leave();
    answers_.willChoose(QStringLiteral("Make final"));
    press(*page_, QStringLiteral("Ctrl+Shift+Return"));
    ASSERT_TRUE(waitFor([&] { return document().isFinal() && offers("Credit note"); }));
    EXPECT_TRUE(page_->isAncestorOf(QApplication::focusWidget())) << "keys go on working";
    press(*page_, QStringLiteral("Ctrl+Shift+K"));
    ASSERT_TRUE(waitFor([&] { return !places_.empty(); }));
    const auto note = sales::loadDocument(desk().connection(), DocumentId(places_.back().id));
    ASSERT_TRUE(note);
    EXPECT_EQ(note->kind, QStringLiteral("credit_note"));
}

TEST_F(DocumentKeys, WhoSavesWhileTypingTypesOnWhereTheyWere) {
    open("order");
    line({"Zz first", "1", "1", "", ""});
    leave();
    lines().setCurrentIndex(lines().model()->index(0, ui::DocumentLinesModel::Quantity));
    lines().edit(lines().currentIndex());
    press(*page_, QStringLiteral("Ctrl+A"));
    type(*page_, QStringLiteral("12"));
    const auto quantity = [this] { return document().lines.empty() ? 0 : document().lines.front().quantity; };
    page_->save(); // what the window does for Ctrl+S
    ASSERT_TRUE(waitFor([&] { return quantity() == 12'000; }));
    type(*page_, QStringLiteral("5"));
    page_->save(); // what the window does for Ctrl+S
    EXPECT_TRUE(waitFor([&] { return quantity() == 125'000; }));
}

TEST_F(DocumentKeys, ADraftWhoseBeginningIsUndoneIsLeft) {
    open("order");
    line({"Zz first", "1", "1", "", ""});
    leave();
    ASSERT_TRUE(saved());
    bool left = false;
    QObject::connect(&desk(), &ui::Desk::backRequested, page_.get(), [&left] { left = true; });
    lines().edit(lines().model()->index(0, 0)); // somebody types in it
    type(*page_, QStringLiteral("torrone"));
    change([this](storage::UnitOfWork& unit) { EXPECT_TRUE(sales::removeDocument(unit, document().id).ok()); });
    EXPECT_TRUE(waitFor([&] { return left; }));
    EXPECT_FALSE(offers("Issue")) << "nothing of it is left to be done";
}

TEST_F(DocumentKeys, WhatIsTypedOnACellIsItsNewValue) {
    open("order");
    line({"Zz first", "1", "1", "", ""});
    leave();
    lines().setFocus();
    lines().setCurrentIndex(lines().model()->index(0, 0));
    press(*page_, QStringLiteral("Right"));
    EXPECT_EQ(lines().currentIndex().column(), int(ui::DocumentLinesModel::Quantity));
    type(*page_, QStringLiteral("25"));
    press(*page_, QStringLiteral("Return"));
    QApplication::processEvents(); // an editor closes a moment after its key
    leave();
    ASSERT_TRUE(waitFor([&] { return document().lines.size() == 1 && document().lines[0].quantity == 25'000; }));
}

TEST_F(DocumentKeys, WhatIsAskedForWhileASaveIsUnderWayIsDoneAfterIt) {
    open("quote");
    line({"Zz hamper", "1", "10", "", ""});
    page_->save(); // what the window does for Ctrl+S
    press(*page_, QStringLiteral("Ctrl+Shift+Return"));
    EXPECT_TRUE(waitFor([&] { return document().status == QLatin1String("open"); }));
}

TEST_F(DocumentKeys, ALineIsBegunFromWhereverOneTypes) {
    open("order");
    line({"Zz first", "1", "1", "", ""});
    leave();
    lines().setCurrentIndex(lines().model()->index(0, ui::DocumentLinesModel::Quantity));
    lines().edit(lines().currentIndex());
    type(*page_, QStringLiteral("3"));
    press(*page_, QStringLiteral("Ctrl+Return"));
    line({"Zz second", "2", "2", "", ""});
    leave();
    ASSERT_TRUE(saved());
    ASSERT_EQ(document().lines.size(), 2U);
    EXPECT_EQ(document().lines[0].quantity, 3'000);
    EXPECT_EQ(document().lines[1].description, QStringLiteral("Zz second"));
}

TEST_F(DocumentKeys, SavesThePdfAndNamesTheKeyOfThePrinter) {
    open("order");
    line({"Zz hamper", "1", "10", "", ""});
    leave();
    EXPECT_TRUE(keys().contains(QStringLiteral("Save PDF Ctrl+Shift+S"))) << keys().join(u'|').toStdString();
    EXPECT_TRUE(keys().contains(QStringLiteral("Print Ctrl+P")));
    const QString path = pathOf(QStringLiteral("order.pdf"));
    answers_.willPick(path);
    press(*page_, QStringLiteral("Ctrl+Shift+S"));
    EXPECT_TRUE(waitFor([&] { return QFile::exists(path); }));
}

TEST_F(DocumentKeys, TheDayOfAQuoteIsNamedAsItsPaperNamesIt) {
    open("quote");
    const auto* draft = find<QLabel>(*page_, QStringLiteral("Valid until"));
    ASSERT_NE(draft, nullptr);
    EXPECT_NE(find<QLineEdit>(*page_, QStringLiteral("Valid until")), nullptr);
    EXPECT_EQ(find<QLabel>(*page_, QStringLiteral("Due")), nullptr);
    line({"Zz hamper", "1", "10", "", "22"});
    leave();
    press(*page_, QStringLiteral("Ctrl+Shift+Return"));
    ASSERT_TRUE(waitFor([&] { return !offers("Issue"); }));
    EXPECT_TRUE(waitFor([&] { return find<QLabel>(*page_, QStringLiteral("Valid until")) != nullptr; }));
    EXPECT_EQ(find<QLabel>(*page_, QStringLiteral("Due")), nullptr);
    open("invoice");
    EXPECT_NE(find<QLabel>(*page_, QStringLiteral("Due")), nullptr);
}

TEST_F(DocumentKeys, ATellingStandsOverNoTotal) {
    open("invoice");
    line({"Zz hamper", "1", "10", "", "22"});
    leave();
    const auto* totals = page_->findChild<QWidget*>(QStringLiteral("DocumentTotals"));
    ASSERT_NE(totals, nullptr);
    ui::Toast toast(page_.get());
    toast.say(
        QStringLiteral("Issued: invoice 2025/4001"), [] {}, QStringLiteral("Ctrl Z"));
    const QRect taken(totals->mapTo(page_.get(), QPoint()), totals->size());
    const QRect panel = toast.geometry().adjusted(16, 16, -16, -16); // without its shadow
    EXPECT_FALSE(panel.intersects(taken));
    EXPECT_TRUE(page_->rect().contains(panel));
}

} // namespace clientela::test
