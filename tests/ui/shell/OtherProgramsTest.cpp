#include "ui/shell/WindowFixture.h"

#include "customers/CardRepository.h"
#include "storage/Erasure.h"
#include "ui/customers/CardBanner.h"
#include "ui/customers/CardConflictDialog.h"
#include "ui/customers/CardSaveBar.h"
#include "ui/search/HitDelegate.h"
#include "ui/search/MatchedRuns.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

namespace clientela::test {
namespace {

/// A window on a file that something else writes to: a second opening of it, as another program has one.
class OtherProgramsTest : public MainWindowTest {
protected:
    void elsewhere(const std::function<void(storage::UnitOfWork&)>& write,
                   const QString& kind = QStringLiteral("edit")) {
        app::OpenFile::Options options;
        options.actor = QStringLiteral("Marco");
        const auto other = app::OpenFile::open(desk().file().file().path(), options);
        ASSERT_TRUE(other.ok());
        storage::UnitOfWork unit((*other)->file(), (*other)->action(kind, QStringLiteral("Elsewhere")));
        write(unit);
        unit.commit();
    }
    /// The window names what Ctrl+Z would take back: it names the other's once it has heard of it.
    void set(const QString& column, const QString& value) {
        elsewhere([&](storage::UnitOfWork& unit) {
            unit.connection().execute(QStringLiteral("UPDATE customer SET %1 = ? WHERE id = 2").arg(column), value);
        });
    }
    /// Something is typed on Vannini's card, and it is deleted elsewhere.
    QLineEdit* typeOnADeletedCard() {
        QLineEdit* field = openVannini();
        if (field == nullptr) return nullptr;
        type(window_, QStringLiteral("-Rossi"));
        elsewhere([](storage::UnitOfWork& unit) { customers::removeCards(unit, {CustomerId(2)}); },
                  QStringLiteral("delete"));
        EXPECT_TRUE(waitFor([&] { return !field->isEnabled(); })) << "the card is gone";
        return field;
    }
    /// What deleting does where final documents name the card.
    void archive() {
        elsewhere(
            [](storage::UnitOfWork& unit) {
                unit.connection().execute(QStringLiteral("UPDATE customer SET archived = 1 WHERE id = 2"));
            },
            QStringLiteral("delete"));
    }
    [[nodiscard]] qint64 archivedInFile() const {
        storage::Rows rows = desk().connection().query(QStringLiteral("SELECT archived FROM customer WHERE id = 2"));
        return rows.next() ? rows.integer(0) : -1;
    }
    [[nodiscard]] QString nameInFile() const {
        storage::Rows rows = desk().connection().query(QStringLiteral("SELECT family_name FROM customer WHERE id = 2"));
        return rows.next() ? rows.text(0) : QString();
    }
    [[nodiscard]] ui::CardBanner& banner() const { return *window_.findChild<ui::CardBanner*>(); }
    /// Vannini's card, the cursor behind the family name.
    QLineEdit* openVannini() {
        openWithCustomers();
        press(window_, QStringLiteral("Ctrl+F"));
        type(window_, QStringLiteral("vannini"));
        press(window_, QStringLiteral("Return"));
        EXPECT_TRUE(waitFor([&] { return title() == QStringLiteral("Roberta Vannini"); }));
        press(window_, QStringLiteral("Return"));
        press(window_, QStringLiteral("Tab"));
        auto* field = qobject_cast<QLineEdit*>(window_.focusWidget());
        EXPECT_TRUE(field != nullptr && field->text() == QStringLiteral("Vannini"));
        if (field != nullptr) press(window_, QStringLiteral("End"));
        return field;
    }
};

TEST_F(OtherProgramsTest, AnOpenCardSaysWhatWasSavedElsewhereAndTheMenuNamesIt) {
    openVannini();
    set(QStringLiteral("family_name"), QStringLiteral("Poli"));
    EXPECT_TRUE(waitFor([&] { return title() == QStringLiteral("Roberta Poli"); }));
    EXPECT_EQ(action(ui::Act::Undo).text(), QStringLiteral("&Undo: Elsewhere"));
}

TEST_F(OtherProgramsTest, WhatIsBeingTypedStaysWhenSomethingElseOfTheCardIsSavedElsewhere) {
    QLineEdit* field = openVannini();
    ASSERT_NE(field, nullptr);
    type(window_, QStringLiteral("-Rossi"));
    set(QStringLiteral("given_name"), QStringLiteral("Berta"));
    ASSERT_TRUE(waitFor([&] { return title().startsWith("Berta"); })) << title().toStdString();
    EXPECT_EQ(window_.focusWidget(), field);
    EXPECT_EQ(field->text(), QStringLiteral("Vannini-Rossi"));
    type(window_, QStringLiteral("ni"));
    EXPECT_EQ(field->text(), QStringLiteral("Vannini-Rossini")) << "the cursor stood where it was";
}

TEST_F(OtherProgramsTest, SavingAsksWhereTheSameFieldWasSavedElsewhereAndWasNoticedBefore) {
    QLineEdit* field = openVannini();
    ASSERT_NE(field, nullptr);
    type(window_, QStringLiteral("-Rossi"));
    bool heard = false; // the menu names what is typed here, which Ctrl+Z takes back first
    QObject::connect(&desk(), &ui::Desk::changed, &window_, [&heard] { heard = true; });
    set(QStringLiteral("family_name"), QStringLiteral("Poli"));
    ASSERT_TRUE(waitFor([&] { return heard; }));
    EXPECT_EQ(action(ui::Act::Undo).text(), QStringLiteral("&Undo: Family name"));
    EXPECT_EQ(field->text(), QStringLiteral("Vannini-Rossi"));
    press(window_, QStringLiteral("Ctrl+S"));
    EXPECT_TRUE(waitFor([&] { return window_.findChild<ui::CardConflictDialog*>() != nullptr; }));
    EXPECT_EQ(desk().undoText(), QStringLiteral("Elsewhere")) << "nothing is written over";
}

TEST_F(OtherProgramsTest, WhatWasTypedOnACardThatIsDeletedElsewhereIsThereWhenItComesBack) {
    QLineEdit* field = openVannini();
    ASSERT_NE(field, nullptr);
    type(window_, QStringLiteral("-Rossi"));
    elsewhere([](storage::UnitOfWork& unit) { customers::removeCards(unit, {CustomerId(2)}); });
    ASSERT_TRUE(waitFor([&] { return !field->isEnabled(); })) << "the card is gone";
    desk().undo();
    ASSERT_TRUE(waitFor([&] { return field->isEnabled(); }));
    EXPECT_EQ(field->text(), QStringLiteral("Vannini-Rossi"));
    press(window_, QStringLiteral("Ctrl+S"));
    EXPECT_TRUE(waitFor([&] { return desk().undoText() == QStringLiteral("Edit Roberta Vannini-Rossi"); }))
        << desk().undoText().toStdString();
}

TEST_F(OtherProgramsTest, ACardThatIsDeletedElsewhereSaysByWhomAndComesBackWithWhatWasTyped) {
    const QLineEdit* field = typeOnADeletedCard();
    ASSERT_NE(field, nullptr);
    EXPECT_TRUE(banner().accessibleName().startsWith(QStringLiteral("This card was deleted by Marco")))
        << banner().accessibleName().toStdString();
    EXPECT_EQ(find<QLabel>(window_, QStringLiteral("FileState")), nullptr) << "nothing says that all is saved";
    EXPECT_TRUE(window_.findChild<ui::CardSaveBar*>()->isVisible());
    EXPECT_TRUE(waitFor([&] { return desk().drafts().has(2); })) << "though it was typed a moment before";
    QApplication::processEvents(); // the bar takes its width a moment later
    EXPECT_TRUE(window_.findChild<ui::CardSaveBar*>()->accessibleName().endsWith(QStringLiteral("of a deleted card")));
    grab(window_, QStringLiteral("card-deleted-elsewhere"));
    click(*find<QPushButton>(banner(), QStringLiteral("Bring it back with my changes")));
    EXPECT_TRUE(waitFor([&] { return nameInFile() == QStringLiteral("Vannini-Rossi"); }));
    EXPECT_TRUE(waitFor([&] { return desk().undoText() == QStringLiteral("Edit Roberta Vannini-Rossi"); }))
        << desk().undoText().toStdString();
    EXPECT_TRUE(waitFor([&] { return !desk().drafts().has(2); }));
    EXPECT_TRUE(field->isEnabled());
    EXPECT_FALSE(banner().isVisible());
}

TEST_F(OtherProgramsTest, WhatWasTypedOnADeletedCardIsThereAfterLeavingItAndIsSavedByItsKey) {
    ASSERT_NE(typeOnADeletedCard(), nullptr);
    desk().go({ui::Place::Page::Customers, 0, {}, {}, {}, {}, {}});
    ASSERT_TRUE(waitFor([&] { return desk().drafts().has(2); }));
    desk().go({ui::Place::Page::Card, 2, {}, {}, {}, {}, {}});
    ASSERT_TRUE(waitFor([&] { return banner().isVisible(); }));
    EXPECT_TRUE(desk().drafts().has(2)) << "looking at it costs nothing";
    press(window_, QStringLiteral("Ctrl+S"));
    EXPECT_TRUE(waitFor([&] { return nameInFile() == QStringLiteral("Vannini-Rossi"); }));
}

TEST_F(OtherProgramsTest, WhatWasTypedOnADeletedCardIsDiscardedOnlyWhenOneSaysSo) {
    ASSERT_NE(typeOnADeletedCard(), nullptr);
    ASSERT_TRUE(waitFor([&] { return desk().drafts().has(2); }));
    click(*find<QPushButton>(banner(), QStringLiteral("Discard what I typed")));
    EXPECT_TRUE(waitFor([&] { return title() == QStringLiteral("Customers"); })) << title().toStdString();
    EXPECT_FALSE(desk().drafts().has(2));
    EXPECT_EQ(nameInFile(), QString()) << "the card stays deleted";
}

TEST_F(OtherProgramsTest, OfAPersonWhoIsErasedElsewhereNothingTypedIsKept) {
    QLineEdit* field = openVannini();
    ASSERT_NE(field, nullptr);
    type(window_, QStringLiteral("-Rossi"));
    ASSERT_TRUE(waitFor([&] { return desk().drafts().has(2); }));
    elsewhere([](storage::UnitOfWork& unit) { ASSERT_TRUE(storage::erase(unit, QStringLiteral("customer"), {2})); },
              QStringLiteral("erase"));
    ASSERT_TRUE(waitFor([&] { return banner().accessibleName().contains(QStringLiteral("erased for good")); }));
    EXPECT_FALSE(desk().drafts().has(2));
    EXPECT_EQ(title(), QString()) << "nor shown";
    EXPECT_EQ(find<QPushButton>(banner(), QStringLiteral("Bring it back")), nullptr);
}

TEST_F(OtherProgramsTest, ACardThatIsArchivedElsewhereSaysByWhomAndComesBackWithWhatWasTyped) {
    const QLineEdit* field = openVannini();
    ASSERT_NE(field, nullptr);
    type(window_, QStringLiteral("-Rossi"));
    archive();
    ASSERT_TRUE(waitFor([&] { return !field->isEnabled(); })) << "nothing is typed into the archive";
    EXPECT_TRUE(banner().accessibleName().startsWith(QStringLiteral("This card was archived by Marco")))
        << banner().accessibleName().toStdString();
    QApplication::processEvents(); // the bar takes its width a moment later
    EXPECT_TRUE(
        window_.findChild<ui::CardSaveBar*>()->accessibleName().endsWith(QStringLiteral("of an archived card")));
    EXPECT_EQ(nameInFile(), QStringLiteral("Vannini"));
    grab(window_, QStringLiteral("card-archived-elsewhere"));
    click(*find<QPushButton>(banner(), QStringLiteral("Bring it back with my changes")));
    EXPECT_TRUE(waitFor([&] { return nameInFile() == QStringLiteral("Vannini-Rossi"); }));
    EXPECT_EQ(archivedInFile(), 0);
    EXPECT_TRUE(waitFor([&] { return field->isEnabled() && !banner().isVisible(); }));
}

TEST_F(OtherProgramsTest, SavingOnACardThatWasArchivedAMomentAgoIsNotQuiet) {
    ASSERT_NE(openVannini(), nullptr);
    type(window_, QStringLiteral("-Rossi"));
    archive();
    press(window_, QStringLiteral("Ctrl+S")); // before the window has heard of it
    ASSERT_TRUE(
        waitFor([&] { return banner().accessibleName().startsWith(QStringLiteral("This card was archived")); }));
    EXPECT_EQ(nameInFile(), QStringLiteral("Vannini"));
    click(*find<QPushButton>(banner(), QStringLiteral("Discard what I typed")));
    EXPECT_TRUE(waitFor([&] { return find<QPushButton>(banner(), QStringLiteral("Bring it back")) != nullptr; }));
    EXPECT_FALSE(desk().drafts().has(2));
    EXPECT_EQ(archivedInFile(), 1);
}

TEST_F(OtherProgramsTest, AnArchivedCardThatIsOpenedSaysSoAndIsBroughtBack) {
    openWithCustomers();
    archive();
    desk().go({ui::Place::Page::Card, 2, {}, {}, {}, {}, {}});
    ASSERT_TRUE(waitFor([&] { return banner().isVisible(); }));
    EXPECT_TRUE(banner().accessibleName().startsWith(QStringLiteral("This card was archived by Marco")))
        << banner().accessibleName().toStdString();
    EXPECT_EQ(find<QPushButton>(banner(), QStringLiteral("Discard what I typed")), nullptr);
    click(*find<QPushButton>(banner(), QStringLiteral("Bring it back")));
    EXPECT_TRUE(waitFor([&] { return archivedInFile() == 0 && !banner().isVisible(); }));
    EXPECT_EQ(desk().undoText(), QStringLiteral("Bring back Roberta Vannini"));
}

TEST_F(OtherProgramsTest, AnArchivedCallerIsKnownAndStandsBehindTheCardInUse) {
    openWithCustomers();
    elsewhere([](storage::UnitOfWork& unit) { // as a card is saved
        unit.connection().execute(
            QStringLiteral("UPDATE contact_point SET normal = '+390574603318' WHERE customer_id = 2"));
    });
    archive();
    ASSERT_TRUE(window_.showCaller(QStringLiteral("0574 603318")));
    EXPECT_EQ(window_.workplace()->page()->place().page, ui::Place::Page::Card) << "no second card is begun";
    EXPECT_EQ(window_.workplace()->page()->place().id, 2);
    EXPECT_TRUE(waitFor([&] { return banner().isVisible(); }));
    press(window_, QStringLiteral("Ctrl+L"));
    type(window_, QStringLiteral("0574 603318"));
    const auto* list = find<QListView>(window_, QStringLiteral("Callers"));
    ASSERT_NE(list, nullptr);
    EXPECT_TRUE(list->model()
                    ->index(0, 0)
                    .data(ui::HitLineRole)
                    .value<ui::FoundText>()
                    .text.contains(QStringLiteral("archived")));
    press(window_, QStringLiteral("Esc"));
    add(QStringLiteral("Vannini junior"), QStringLiteral("0574 60 3318"));
    ASSERT_TRUE(window_.showCaller(QStringLiteral("0574 603318")));
    EXPECT_EQ(window_.workplace()->page()->place().id, 3);
}

TEST_F(OtherProgramsTest, PrintingACardLeadsToItsLabelAndIsAnsweredWhereThereIsNone) {
    openVannini();
    press(window_, QStringLiteral("Ctrl+P"));
    EXPECT_EQ(window_.workplace()->page()->place().page, ui::Place::Page::Labels);
    EXPECT_EQ(window_.workplace()->page()->place().list, QStringLiteral("id = 2"));
    QStringList told;
    QObject::connect(&desk(), &ui::Desk::told, &window_, [&](const QString& what) { told += what; });
    archive();
    desk().go({ui::Place::Page::Card, 2, {}, {}, {}, {}, {}});
    press(window_, QStringLiteral("Ctrl+P"));
    EXPECT_EQ(told, QStringList{QStringLiteral("An archived card has no label.")});
    desk().go({ui::Place::Page::File, 0, {}, {}, {}, {}, {}});
    press(window_, QStringLiteral("Ctrl+P"));
    EXPECT_EQ(told.constLast(), QStringLiteral("This page has nothing to print."));
}

TEST_F(OtherProgramsTest, NorWhereAnotherPageIsShown) {
    ASSERT_NE(openVannini(), nullptr);
    type(window_, QStringLiteral("-Rossi"));
    desk().go({ui::Place::Page::Customers, 0, {}, {}, {}, {}, {}});
    ASSERT_TRUE(waitFor([&] { return desk().drafts().has(2); }));
    elsewhere([](storage::UnitOfWork& unit) { ASSERT_TRUE(storage::erase(unit, QStringLiteral("customer"), {2})); },
              QStringLiteral("erase"));
    EXPECT_TRUE(waitFor([&] { return !desk().drafts().has(2); }));
}

} // namespace
} // namespace clientela::test
