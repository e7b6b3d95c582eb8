// Phones, addresses and linked persons of a card, by keys: taken off and put back, found by name, made on the way.
#include "ui/customers/CardFieldChooser.h"
#include "ui/customers/CardFixture.h"
#include "ui/customers/CardTimeline.h"
#include "ui/widgets/KeyHint.h"

#include <QAction>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

namespace clientela::test {

namespace {

class CardPartsTest : public CardPageTest {
protected:
    [[nodiscard]] QStringList phones() const {
        QStringList values;
        for (const customers::ContactPoint& one : page_->editor().draft().contactPoints) values += one.value;
        return values;
    }
    [[nodiscard]] static const QWidget* focused() { return QApplication::focusWidget(); }
    /// Ctrl+Shift+A, the words, Enter.
    void chooseField(const QString& words) {
        press(*page_, QStringLiteral("Ctrl+Shift+A"));
        auto* chooser = page_->findChild<ui::CardFieldChooser*>();
        ASSERT_NE(chooser, nullptr);
        test::show(*chooser);
        type(*chooser, words);
        press(*chooser, QStringLiteral("Return"));
        test::show(*page_); // the offscreen platform does not come back to it from a dialog
        ASSERT_TRUE(waitFor([&] { return page_->findChild<ui::CardFieldChooser*>() == nullptr; }));
    }
    void toPhone() {
        open(card(id_));
        for (int i = 0; i < 3; ++i) press(*page_, QStringLiteral("Return")); // the card, its names, its phone
    }
};

} // namespace

TEST_F(CardPartsTest, WhatWasTakenOffComesBackByTheKeyOfTheLastAction) {
    QStringList told;
    QObject::connect(desk_.get(), &ui::Desk::told, desk_.get(),
                     [&](const QString& text, qint64, ui::Desk::Offer offer) {
                         if (offer == ui::Desk::Offer::OfPage) told += text;
                     });
    toPhone();
    press(*page_, QStringLiteral("Ctrl+Return"));
    type(*page_, QStringLiteral("055 218 9400"));
    press(*page_, QStringLiteral("Alt+Home")); // not saved yet: no link at the foot could bring it back
    press(*page_, QStringLiteral("Ctrl+Shift+Backspace"));
    EXPECT_EQ(phones(), QStringList{QStringLiteral("347 555 0192")});
    EXPECT_EQ(told, QStringList{QStringLiteral("Removed 055 218 9400")});
    EXPECT_EQ(page_->undoText(), told.first());
    ASSERT_TRUE(page_->undo());
    EXPECT_EQ(phones(), (QStringList{QStringLiteral("055 218 9400"), QStringLiteral("347 555 0192")}))
        << "as it stood: the first, and the primary one";
    while (page_->undo()) // what was typed before that
        ;
    EXPECT_EQ(phones(), QStringList{QStringLiteral("347 555 0192")});
    EXPECT_FALSE(page_->editor().isDirty());
    EXPECT_TRUE(page_->undoText().isEmpty()) << "the key is the last action's again";
}

TEST_F(CardPartsTest, OnceSomethingElseIsTypedTheKeyTakesThatBackFirst) {
    toPhone();
    press(*page_, QStringLiteral("Ctrl+Shift+Backspace"));
    ASSERT_FALSE(page_->undoText().isEmpty());
    typeInto(QStringLiteral("Given name"), QStringLiteral("Julia"));
    EXPECT_EQ(page_->undoText(), QStringLiteral("Given name"));
    EXPECT_TRUE(page_->undo());
    EXPECT_TRUE(phones().isEmpty());
    EXPECT_TRUE(page_->undo());
    EXPECT_EQ(phones(), QStringList{QStringLiteral("347 555 0192")});
    EXPECT_FALSE(page_->undo()) << "the key is the last action's again";
}

TEST_F(CardPartsTest, ALandlineIsNoMobileUntilSomebodySaysSo) {
    const auto label = [&] { return page_->editor().draft().contactPoints.front().label; };
    open(newCard(QStringLiteral("055 218 9400")));
    EXPECT_EQ(label(), QStringLiteral("home"));
    typeInto(QStringLiteral("Phone, home"), QStringLiteral("347 555 0192"));
    EXPECT_EQ(label(), QStringLiteral("mobile"));
    typeInto(QStringLiteral("Phone, mobile"), QStringLiteral("055 218 9400"));
    click(field<QPushButton>(QStringLiteral("Company")));
    EXPECT_EQ(label(), QStringLiteral("work"));
    click(field<QPushButton>(QStringLiteral("Label: work")));
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    ASSERT_NE(menu, nullptr);
    press(*menu, QStringLiteral("Up")); // from none to "No label", the last one
    press(*menu, QStringLiteral("Up")); // "Other"
    press(*menu, QStringLiteral("Return"));
    EXPECT_EQ(label(), QStringLiteral("other"));
    typeInto(QStringLiteral("Phone, other"), QStringLiteral("347 555 0192"));
    EXPECT_EQ(label(), QStringLiteral("other")) << "what a person chose stays";
}

TEST_F(CardPartsTest, TabGoesFromThePhoneStraightToTheEMail) {
    open(newCard());
    type(*page_, QStringLiteral("Luigi"));
    press(*page_, QStringLiteral("Tab"));
    type(*page_, QStringLiteral("Rossi"));
    press(*page_, QStringLiteral("Tab"));
    type(*page_, QStringLiteral("338 4456677"));
    press(*page_, QStringLiteral("Tab"));
    type(*page_, QStringLiteral("luigi@alice.it"));
    press(*page_, QStringLiteral("Tab"));
    type(*page_, QStringLiteral("Siena"));
    const customers::Card& draft = page_->editor().draft();
    ASSERT_EQ(draft.contactPoints.size(), 2U);
    EXPECT_EQ(draft.contactPoints.front().value, QStringLiteral("338 4456677"));
    EXPECT_EQ(draft.contactPoints.back().value, QStringLiteral("luigi@alice.it"));
    ASSERT_EQ(draft.addresses.size(), 1U);
    EXPECT_EQ(draft.addresses.front().city, QStringLiteral("Siena"));
}

TEST_F(CardPartsTest, F4OpensTheLabelsAndTheFocusStaysInThePhone) {
    toPhone();
    press(*page_, QStringLiteral("F4"));
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    ASSERT_NE(menu, nullptr);
    press(*menu, QStringLiteral("Up")); // "No label"
    press(*menu, QStringLiteral("Up")); // "Other"
    press(*menu, QStringLiteral("Return"));
    EXPECT_EQ(page_->editor().draft().contactPoints.front().label, QStringLiteral("other"));
    EXPECT_EQ(focused(), &field(QStringLiteral("Phone, other")));
}

TEST_F(CardPartsTest, TabGoesPastTheValueFromBeforeWhichComesBackByItsKey) {
    open(card(id_));
    typeInto(QStringLiteral("Given name"), QStringLiteral("Julia"));
    ASSERT_NE(find<QPushButton>(*page_, QStringLiteral("was Giulia")), nullptr);
    press(*page_, QStringLiteral("Tab"));
    EXPECT_EQ(focused(), &field(QStringLiteral("Family name")));
    press(*page_, QStringLiteral("Shift+Tab"));
    press(*page_, QStringLiteral("Ctrl+Shift+R"));
    EXPECT_EQ(page_->editor().draft().text(QStringLiteral("given_name")), QStringLiteral("Giulia"));
    EXPECT_EQ(field(QStringLiteral("Given name")).text(), QStringLiteral("Giulia"));
    EXPECT_FALSE(page_->editor().isDirty());
}

TEST_F(CardPartsTest, TabGoesPastWhatAHintOffersWhichIsTakenByItsKey) {
    open(newCard());
    typeInto(QStringLiteral("E-mail"), QStringLiteral("luigi@gmial.com"));
    press(*page_, QStringLiteral("Tab"));
    auto* use = find<QPushButton>(*page_, QStringLiteral("Use luigi@gmail.com"));
    ASSERT_NE(use, nullptr);
    EXPECT_EQ(focused(), &field(QStringLiteral("Town")));
    press(*page_, QStringLiteral("Shift+Tab"));
    press(*page_, QStringLiteral("Tab"));
    type(*page_, QStringLiteral("Siena"));
    EXPECT_EQ(field(QStringLiteral("Town")).text(), QStringLiteral("Siena")) << "nothing is swallowed";
    QApplication::processEvents();
    auto* key = use->parentWidget()->findChild<ui::KeyHint*>();
    ASSERT_NE(key, nullptr);
    EXPECT_TRUE(key->isVisible()) << "how it is taken stands beside it";
    grab(*page_, QStringLiteral("hint_with_key"));
    press(*page_, QStringLiteral("Alt+Return"));
    EXPECT_EQ(page_->editor().draft().contactPoints.back().value, QStringLiteral("luigi@gmail.com"));
    EXPECT_EQ(field(QStringLiteral("E-mail")).text(), QStringLiteral("luigi@gmail.com"));
    EXPECT_EQ(focused(), &field(QStringLiteral("Town"))) << "one types on";
    EXPECT_EQ(find<QPushButton>(*page_, QStringLiteral("Use luigi@gmail.com")), nullptr);
}

TEST_F(CardPartsTest, ANewCompanyAsksForNobodysName) {
    open(newCard());
    click(field<QPushButton>(QStringLiteral("Company")));
    EXPECT_EQ(find<QLineEdit>(*page_, QStringLiteral("Given name")), nullptr);
    EXPECT_EQ(find<QLineEdit>(*page_, QStringLiteral("Family name")), nullptr);
    EXPECT_TRUE(field(QStringLiteral("Company")).hasFocus());
}

TEST_F(CardPartsTest, ANameOnACompanysCardStandsUnderWhoseItIs) {
    customers::Card company = somebody(QStringLiteral("Poli Srl"), {});
    company.set(QStringLiteral("family_name"), QStringLiteral("Bianchi"));
    open(card(put(company)));
    EXPECT_EQ(field(QStringLiteral("Family name")).text(), QStringLiteral("Bianchi"));
    EXPECT_EQ(find<QLineEdit>(*page_, QStringLiteral("Given name")), nullptr);
    const auto titles = page_->findChildren<QLabel*>();
    EXPECT_TRUE(std::any_of(titles.begin(), titles.end(), [](const QLabel* label) {
        return label->isVisible() && label->text() == QStringLiteral("Contact person");
    }));
}

TEST_F(CardPartsTest, F6GoesFromTheFormToWhatHappenedAndBack) {
    toPhone();
    const QWidget* phone = focused();
    press(*page_, QStringLiteral("F6"));
    EXPECT_TRUE(page_->findChild<ui::CardTimeline*>()->isAncestorOf(focused()));
    press(*page_, QStringLiteral("Shift+F6"));
    EXPECT_EQ(focused(), phone) << "where it was";
}

TEST_F(CardPartsTest, ComingBackToACardOneIsWhereOneWas) {
    customers::Card other = somebody(QStringLiteral("Anna"), QStringLiteral("Poli"));
    customers::Card many = somebody(QStringLiteral("Carla"), QStringLiteral("Conti"));
    for (int i = 0; i < 30; ++i)
        many.contactPoints.push_back({0, QStringLiteral("email"), {}, QStringLiteral("c%1@example.it").arg(i), {}, {}});
    const qint64 id = put(many);
    page_->resize(1072, 500);
    open(card(id));
    press(*page_, QStringLiteral("Return"));
    for (int i = 0; i < 24; ++i) press(*page_, QStringLiteral("Return"));
    const QString name = focused()->accessibleName();
    const QString text = qobject_cast<const QLineEdit*>(focused())->text();
    QScrollBar* bar = page_->findChild<QScrollArea*>()->verticalScrollBar();
    ASSERT_TRUE(waitFor([&] { return bar->value() > 0; }));
    const int down = bar->value();
    const ui::Place left = page_->place();
    open(card(put(other)));
    EXPECT_EQ(bar->value(), 0);
    open(left);
    ASSERT_NE(focused(), nullptr);
    EXPECT_EQ(focused()->accessibleName(), name);
    const auto* line = qobject_cast<const QLineEdit*>(focused());
    ASSERT_NE(line, nullptr);
    EXPECT_EQ(line->text(), text);
    EXPECT_TRUE(waitFor([&] { return bar->value() == down; })) << bar->value() << " for " << down;
}

TEST_F(CardPartsTest, AnAddressThatIsTakenOffLeavesTheFocusInItsSection) {
    open(card(id_));
    chooseField(QStringLiteral("street"));
    type(*page_, QStringLiteral("Via Roma 5"));
    ASSERT_EQ(page_->editor().draft().addresses.size(), 1U);
    press(*page_, QStringLiteral("Ctrl+Shift+Backspace"));
    EXPECT_TRUE(page_->editor().draft().addresses.empty());
    ASSERT_NE(focused(), nullptr);
    EXPECT_EQ(focused(), find<QPushButton>(*page_, QStringLiteral("Address")))
        << focused()->metaObject()->className() << " " << focused()->accessibleName().toStdString();
    ASSERT_TRUE(page_->undo());
    EXPECT_EQ(page_->editor().draft().addresses.front().street, QStringLiteral("Via Roma 5"));
}

TEST_F(CardPartsTest, AFieldOfTheAddressThatIsWantedIsScrolledIntoSight) {
    page_->resize(1072, 400);
    open(card(id_));
    for (const char* name : {"Care of", "Second line"}) {
        chooseField(QString::fromLatin1(name));
        ASSERT_NE(focused(), nullptr);
        ASSERT_EQ(focused()->accessibleName().toStdString(), name);
        ASSERT_EQ(focused(), &field(QString::fromLatin1(name)));
        EXPECT_TRUE(waitFor([&] { return focused()->visibleRegion().boundingRect() == focused()->rect(); })) << name;
    }
}

TEST_F(CardPartsTest, PhonesAndTheTownAreFoundAmongAllFields) {
    open(card(id_));
    chooseField(QStringLiteral("town"));
    EXPECT_EQ(focused(), &field(QStringLiteral("Town")));
    type(*page_, QStringLiteral("Siena"));
    ASSERT_EQ(page_->editor().draft().addresses.size(), 1U);
    EXPECT_EQ(page_->editor().draft().addresses.front().city, QStringLiteral("Siena"));
    chooseField(QStringLiteral("care of"));
    EXPECT_EQ(focused(), &field(QStringLiteral("Care of"))) << "in the address that is there";
    EXPECT_EQ(page_->editor().draft().addresses.size(), 1U);
    chooseField(QStringLiteral("phone"));
    type(*page_, QStringLiteral("0577 22334"));
    EXPECT_EQ(phones(), (QStringList{QStringLiteral("347 555 0192"), QStringLiteral("0577 22334")}));
}

TEST_F(CardPartsTest, AFieldIsFoundByEverydayWordsForIt) {
    open(card(id_));
    chooseField(QStringLiteral("birthday"));
    EXPECT_EQ(focused(), &field(QStringLiteral("Birth date")));
    chooseField(QStringLiteral("people"));
    EXPECT_EQ(focused(), &field(QStringLiteral("Add a company or person")));
    chooseField(QStringLiteral("surname"));
    EXPECT_EQ(focused(), &field(QStringLiteral("Family name")));
}

TEST_F(CardPartsTest, TagsAreFoundAmongAllFieldsAndLeadToTheirRow) {
    open(card(id_));
    for (const char* word : {"tag", "tags", "label"}) {
        field(QStringLiteral("Family name")).setFocus();
        chooseField(QString::fromLatin1(word));
        EXPECT_EQ(focused(), &field(QStringLiteral("Add a tag"))) << word;
    }
}

TEST_F(CardPartsTest, TheHouseholdStandsOnceAmongAllFieldsUnlessItsTextSaysSomething) {
    customers::Card other = somebody(QStringLiteral("Marco"), QStringLiteral("Ferrante"));
    other.set(QStringLiteral("household"), QStringLiteral("two, and a dog"));
    const qint64 said = put(other);
    const auto entries = [this](qint64 of) {
        open(card(of));
        press(*page_, QStringLiteral("Ctrl+Shift+A"));
        auto* chooser = page_->findChild<ui::CardFieldChooser*>();
        test::show(*chooser);
        type(*chooser, QStringLiteral("household"));
        const auto* list = find<QListWidget>(*chooser, QStringLiteral("Fields"));
        QStringList all;
        for (int row = 0; row < list->count(); ++row) all += list->item(row)->text();
        press(*chooser, QStringLiteral("Esc"));
        waitFor([&] { return page_->findChild<ui::CardFieldChooser*>() == nullptr; });
        return all.filter(QStringLiteral("Household"));
    };
    EXPECT_EQ(entries(id_), QStringList{QStringLiteral("Household · Company or person")});
    EXPECT_EQ(entries(said).size(), 2) << "what it says can be changed";
}

TEST_F(CardPartsTest, WhoBelongsToTheHouseholdIsFoundAmongAllFieldsAndNamedWhereItIsNotSaved) {
    put(somebody(QStringLiteral("Marco"), QStringLiteral("Ferrante")));
    open(card(id_));
    chooseField(QStringLiteral("household"));
    EXPECT_EQ(focused(), &field(QStringLiteral("Add a company or person"))) << "not a text that ties nobody";
    type(*page_, QStringLiteral("marco ferr"));
    QWidget* offers = QApplication::activePopupWidget();
    ASSERT_NE(offers, nullptr);
    press(*offers, QStringLiteral("Down"));
    press(*offers, QStringLiteral("Return"));
    ASSERT_TRUE(waitFor([&] { return page_->editor().isDirty(); }));
    EXPECT_EQ(page_->editor().draft().links.front().role, QStringLiteral("household"));
    QStringList said;
    for (const auto* label : page_->statusWidget()->findChildren<QLabel*>()) said += label->text();
    EXPECT_TRUE(said.contains(QStringLiteral("Marco Ferrante"))) << said.join(u'|').toStdString();
}

TEST_F(CardPartsTest, StreetCodeAndTownAreTypedInARow) {
    open(card(id_));
    chooseField(QStringLiteral("street"));
    for (const char* typed : {"Via Roma 5", "53100", "Siena"}) {
        type(*page_, QString::fromLatin1(typed));
        press(*page_, QStringLiteral("Return"));
    }
    ASSERT_EQ(page_->editor().draft().addresses.size(), 1U);
    const customers::Address& address = page_->editor().draft().addresses.front();
    EXPECT_EQ(address.street, QStringLiteral("Via Roma 5"));
    EXPECT_EQ(address.postalCode, QStringLiteral("53100"));
    EXPECT_EQ(address.city, QStringLiteral("Siena"));
}

TEST_F(CardPartsTest, APersonWhoHasNoCardYetGetsOneWhileBeingLinked) {
    const qint64 company = put(somebody(QStringLiteral("Hotel Bellavista"), QString()));
    open(card(company));
    QLineEdit& finder = field(QStringLiteral("Add a person"));
    finder.setFocus();
    type(*page_, QStringLiteral("Lucia Bellini"));
    QWidget* offers = QApplication::activePopupWidget();
    ASSERT_NE(offers, nullptr) << "the new card is offered, though nobody is called so";
    QTest::keyClick(offers, Qt::Key_Tab);
    EXPECT_EQ(finder.text(), QStringLiteral("Lucia Bellini")) << "what was typed is not lost";
    EXPECT_EQ(rowOf(finder).messageTone(), ui::Tone::Warn);
    EXPECT_TRUE(page_->editor().draft().links.empty());
    auto* make = find<QPushButton>(*page_, QStringLiteral("New card “Lucia Bellini”"));
    ASSERT_NE(make, nullptr);
    make->setFocus();
    press(*page_, QStringLiteral("Return"));
    ASSERT_TRUE(waitFor([&] { return page_->editor().draft().links.size() == 1; }));
    EXPECT_TRUE(finder.text().isEmpty());
    page_->save();
    ASSERT_TRUE(settled());
    const qint64 lucia = number(QStringLiteral("SELECT max(id) FROM customer"));
    EXPECT_EQ(saved(lucia)->text(QStringLiteral("family_name")), QStringLiteral("Bellini"));
    EXPECT_EQ(saved(lucia)->text(QStringLiteral("company_name")), QStringLiteral("Hotel Bellavista"));
    EXPECT_EQ(saved(lucia)->links.size(), 1U);
}

TEST_F(CardPartsTest, ACompanyThatHasACardIsLinkedFromWhereItsNameIsTyped) {
    const qint64 company = put(somebody(QStringLiteral("Hotel Bellavista"), QString()));
    open(newCard());
    typeInto(QStringLiteral("Given name"), QStringLiteral("Lucia"));
    typeInto(QStringLiteral("Company"), QStringLiteral("hotel bellavista"));
    if (QWidget* offers = QApplication::activePopupWidget()) offers->close();
    press(*page_, QStringLiteral("Tab"));
    auto* link = find<QPushButton>(*page_, QStringLiteral("Link the two"));
    ASSERT_NE(link, nullptr);
    link->setFocus();
    press(*page_, QStringLiteral("Return"));
    ASSERT_EQ(page_->editor().draft().links.size(), 1U);
    EXPECT_EQ(rowOf(field(QStringLiteral("Company"))).messageTone(), ui::Tone::Ok);
    page_->save();
    ASSERT_TRUE(settled());
    EXPECT_EQ(saved(company)->links.size(), 1U) << "the company knows of it too";
}

TEST_F(CardPartsTest, ACompanyThatStoodThereBeforeIsNotAskedAbout) {
    put(somebody(QStringLiteral("Hotel Bellavista"), QString()));
    customers::Card lucia = somebody(QStringLiteral("Lucia"), QStringLiteral("Bellini"));
    lucia.set(QStringLiteral("company_name"), QStringLiteral("Hotel Bellavista"));
    open(card(put(lucia)));
    EXPECT_EQ(find<QPushButton>(*page_, QStringLiteral("Link the two")), nullptr);
}

TEST_F(CardPartsTest, ANumberThatIsNoneHereStandsAsItWasTyped) {
    toPhone();
    QWidget* line = page_->focusWidget();
    qobject_cast<QLineEdit*>(line)->selectAll();
    type(*page_, QStringLiteral("+44 55 234 1187"));
    press(*page_, QStringLiteral("Return"));
    EXPECT_EQ(qobject_cast<QLineEdit*>(line)->text(), QStringLiteral("+44 55 234 1187"));
}

TEST_F(CardPartsTest, NotesGrowAtAWrapAndShowAllThatIsWritten) {
    open(card(id_));
    chooseField(QStringLiteral("notes"));
    auto& notes = field<QPlainTextEdit>(QStringLiteral("Notes"));
    ASSERT_EQ(focused(), &notes);
    const int line = notes.height();
    for (int word = 0; word < 40; ++word) {
        type(*page_, QStringLiteral("biscuits "));
        ASSERT_TRUE(waitFor([&] { return notes.verticalScrollBar()->value() == 0; }))
            << "after " << word + 1 << " words";
    }
    EXPECT_GT(notes.height(), 2 * line);
    const QPoint cursor = notes.viewport()->mapTo(page_.get(), notes.cursorRect().center());
    EXPECT_TRUE(page_->rect().contains(cursor)) << "the page goes on with what is typed";
}

} // namespace clientela::test
