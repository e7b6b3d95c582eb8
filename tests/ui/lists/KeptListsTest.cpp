#include "ui/lists/KeptListsFixture.h"

#include "ui/desk/ListDrafts.h"
#include "ui/lists/ListDialog.h"
#include "ui/records/RecordModel.h"
#include "ui/records/TotalsRow.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

#include <algorithm>

namespace clientela::test {
namespace {

class KeptListsTest : public KeptLists {};

TEST_F(KeptListsTest, AListThatWasLeftUnsavedIsAsItWasLeft) {
    const std::vector<lists::SavedList> kept = lists::savedLists(desk().connection());
    ASSERT_GE(kept.size(), 2U);
    ui::Place one;
    one.page = ui::Place::Page::List;
    one.id = kept[0].id.value;
    ui::Place other = one;
    other.id = kept[1].id.value;
    open(one);
    const std::string was = list();
    write(QStringLiteral("gender = male"));
    open(other);
    EXPECT_NE(list(), "gender = male");
    open(one);
    EXPECT_EQ(list(), "gender = male");
    click(*find<QPushButton>(page_, QStringLiteral("Undo these changes")));
    EXPECT_EQ(list(), was);
    open(other);
    open(one);
    EXPECT_EQ(list(), was) << "what was undone does not come back";
    write(QStringLiteral("gender = male"));
    page_.save();
    open(other);
    open(one);
    EXPECT_TRUE(waitFor([&] {
        return lists::savedList(desk().connection(), kept[0].id)->expression == QStringLiteral("gender = male") &&
               find<QPushButton>(page_, QStringLiteral("Undo these changes")) == nullptr;
    })) << "it was saved, though one had gone on before it was written";
    EXPECT_EQ(list(), "gender = male");
}

TEST_F(KeptListsTest, ANewListIsEmptyAndOffersTheOneThatWasBegun) {
    openList("gender = female and spent > 5");
    open({});
    EXPECT_EQ(list(), "") << "it begins empty";
    EXPECT_EQ(lineCount(), 0);
    EXPECT_EQ(find<QPushButton>(page_, QStringLiteral("Undo these changes")), nullptr);
    EXPECT_TRUE(label("ListBegun").startsWith(QStringLiteral("Begun and not saved: ")))
        << label("ListBegun").toStdString();
    const auto offer = [this] { return find<QPushButton>(page_, QStringLiteral("Continue the one you began")); };
    ASSERT_NE(offer(), nullptr);
    addCondition(QStringLiteral("Gender"));
    EXPECT_EQ(list(), "gender = female") << "nothing of the earlier one";
    EXPECT_EQ(offer(), nullptr) << "the line is gone once this one has rows";

    open({}); // which leaves the second one, too
    ASSERT_NE(offer(), nullptr);
    offer()->setFocus();
    press(page_, QStringLiteral("Return"));
    ASSERT_FALSE(places_.empty());
    open(places_.back());
    EXPECT_EQ(list(), "gender = female") << "the one that was begun last";
    click(*find<QPushButton>(page_, QStringLiteral("Undo these changes")));
    EXPECT_EQ(list(), "");
    ASSERT_NE(offer(), nullptr);
    click(*offer());
    open(places_.back());
    EXPECT_EQ(list(), "gender = female and spent > 5") << "the first one was kept as well";

    open({});
    click(*find<QPushButton>(page_, QStringLiteral("Discard")));
    EXPECT_EQ(offer(), nullptr);
    EXPECT_TRUE(page_.undo());
    ASSERT_NE(offer(), nullptr) << "Ctrl+Z brings it back";
    click(*find<QPushButton>(page_, QStringLiteral("Discard")));
    open({});
    EXPECT_EQ(offer(), nullptr) << "it is dropped";
}

TEST_F(KeptListsTest, ANewListsFirstResultIsAtItsTop) {
    openKept("Everybody", "spent >= 0");
    ASSERT_TRUE(waitFor([this] { return table().model()->rowCount() > 40; }));
    const auto current = [this] { return table().currentIndex().row(); };
    table().setCurrentId(static_cast<ui::RecordModel*>(table().model())->idAt(40));
    open({});
    ASSERT_TRUE(waitFor([&] { return current() == 0; })) << current();
    table().setCurrentId(static_cast<ui::RecordModel*>(table().model())->idAt(40));
    write(QStringLiteral("spent >= 0"));
    const qint64 many = number("SELECT count(*) FROM customer WHERE archived = 0");
    ASSERT_TRUE(waitFor([&] { return table().model()->rowCount() == many && current() >= 0; }));
    settle();
    EXPECT_EQ(current(), 0);
}

TEST_F(KeptListsTest, FiguresOfTheListBeforeGiveWayToDotsWhileOneCounts) {
    openKept("Everybody", "spent >= 0");
    ASSERT_TRUE(waitFor([this] { return label("ListSums").startsWith(QStringLiteral("Spent: ")); }));
    const auto* totals = page_.findChild<ui::TotalsRow*>();
    ASSERT_NE(totals, nullptr);
    const QString was = totals->text(2);
    ASSERT_FALSE(was.isEmpty());
    ui::Place other;
    other.page = ui::Place::Page::List;
    other.list = QStringLiteral("spent > 100");
    page_.show(other); // before anything is counted
    EXPECT_EQ(label("ListSums"), QStringLiteral("…"));
    EXPECT_EQ(totals->text(2), QStringLiteral("…"));
    EXPECT_EQ(totals->text(0), QStringLiteral("Total"));
    EXPECT_TRUE(waitFor([&] {
        return label("ListSums").startsWith(QStringLiteral("Spent: ")) && totals->text(2) != QStringLiteral("…");
    }));
}

TEST_F(KeptListsTest, SavesTheListAndUndoTakesItBack) {
    addCondition(QStringLiteral("Gender"));
    EXPECT_EQ(page_.trail().last().text, QStringLiteral("New list •"));
    EXPECT_TRUE(page_.save());
    auto* dialog = page_.findChild<ui::ListDialog*>();
    ASSERT_NE(dialog, nullptr);
    type(*dialog, QStringLiteral("Ladies"));
    press(*dialog, QStringLiteral("Return"));
    ASSERT_TRUE(waitFor([this] { return !told_.isEmpty(); }));
    const auto saved = lists::findSavedList(desk().connection(), QStringLiteral("Ladies"));
    ASSERT_TRUE(saved);
    EXPECT_EQ(saved->expression, QStringLiteral("gender = female"));
    EXPECT_EQ(page_.trail().last().text, QStringLiteral("Ladies"));
    addCondition(QStringLiteral("Spent"));
    EXPECT_TRUE(page_.save());
    ASSERT_TRUE(waitFor([this] { return told_.size() == 2; }));
    EXPECT_EQ(lists::findSavedList(desk().connection(), QStringLiteral("Ladies"))->expression,
              QStringLiteral("gender = female and spent > 0"));
    desk().undoRevision(toldRevision_);
    EXPECT_TRUE(waitFor([this] {
        return lists::findSavedList(desk().connection(), QStringLiteral("Ladies"))->expression ==
               QStringLiteral("gender = female");
    }));
}

TEST_F(KeptListsTest, AChangedListUnderAnotherNameIsANewOneAndTheOldOneStays) {
    openKept("Ladies", "gender = female");
    addCondition(QStringLiteral("Spent"));
    const auto dialog = [this] {
        page_.topActions().first()->trigger();
        return page_.findChildren<ui::ListDialog*>().constLast();
    };
    auto* first = dialog();
    const auto asked = [&] {
        return find<QRadioButton>(*first, QStringLiteral("Rename “Ladies”, and change it")) != nullptr;
    };
    EXPECT_FALSE(asked()) << "while the name stays";
    type(*first, QStringLiteral("Ladies who spend"));
    EXPECT_TRUE(asked());
    press(*first, QStringLiteral("Return"));
    ASSERT_TRUE(waitFor([this] { return !told_.isEmpty(); }));
    const auto named = [this](const char* name) {
        const auto found = lists::findSavedList(desk().connection(), QString::fromUtf8(name));
        return found ? found->expression : QString();
    };
    EXPECT_EQ(named("Ladies"), QStringLiteral("gender = female"));
    EXPECT_EQ(named("Ladies who spend"), QStringLiteral("gender = female and spent > 0"));
    EXPECT_EQ(page_.trail().last().text, QStringLiteral("Ladies who spend"));
    EXPECT_FALSE(page_.holdsUnsaved());

    told_.clear();
    auto* second = dialog();
    type(*second, QStringLiteral("Big spenders"));
    press(*second, QStringLiteral("Return"));
    ASSERT_TRUE(waitFor([this] { return !told_.isEmpty(); }));
    EXPECT_EQ(named("Ladies who spend"), QString()) << "a list that is as it is kept is renamed";
    EXPECT_EQ(named("Big spenders"), QStringLiteral("gender = female and spent > 0"));
}

TEST_F(KeptListsTest, WhatIsSavedAsItStandsCannotBeSavedAgain) {
    const auto save = [this]() -> QAction* { return page_.topActions().last(); };
    EXPECT_TRUE(save()->isEnabled()) << "a new list may be saved";
    openKept("Schools", "kind = company");
    EXPECT_FALSE(save()->isEnabled());
    EXPECT_EQ(save()->toolTip(), QStringLiteral("The list is saved as it is"));
    const qint64 revisions = number("SELECT count(*) FROM revision");
    EXPECT_TRUE(page_.save()) << "the key says it";
    EXPECT_EQ(told_, QStringList{QStringLiteral("“Schools” is saved as it is")});
    addCondition(QStringLiteral("Gender"));
    EXPECT_TRUE(save()->isEnabled());
    EXPECT_NE(save()->toolTip(), QStringLiteral("The list is saved as it is"));
    EXPECT_TRUE(page_.undo());
    settle();
    EXPECT_FALSE(save()->isEnabled());
    EXPECT_EQ(number("SELECT count(*) FROM revision"), revisions);
    addCondition(QStringLiteral("Gender"));
    EXPECT_TRUE(page_.save());
    EXPECT_TRUE(waitFor([&] { return !save()->isEnabled(); }));
    write(QStringLiteral("kind = "));
    EXPECT_TRUE(save()->isEnabled()) << "what is not understood is not saved";
}

TEST_F(KeptListsTest, AfterTheDialogOfSavingTheFocusIsInTheBuilder) {
    QWidget window;
    window.resize(1200, 720);
    auto* row = new QHBoxLayout(&window);
    auto* outside = new QPushButton(QStringLiteral("Menu"));
    row->addWidget(outside);
    row->addWidget(&page_);
    test::show(window);
    openList("gender = female");
    outside->setFocus(); // where it goes when the button that was clicked is made anew
    EXPECT_TRUE(page_.save());
    auto* dialog = page_.findChild<ui::ListDialog*>();
    ASSERT_NE(dialog, nullptr);
    type(*dialog, QStringLiteral("Ladies"));
    press(*dialog, QStringLiteral("Return"));
    settle();
    EXPECT_TRUE(window.focusWidget() != nullptr && page_.isAncestorOf(window.focusWidget()));
    ASSERT_TRUE(waitFor([this] { return !told_.isEmpty(); }));
    page_.setParent(nullptr); // it is the test's
}

TEST_F(KeptListsTest, SavingTellsOfRowsThatLackTheirValue) {
    const lists::SavedList kept = openKept("Schools", "kind = company and sector is not empty");
    choose(1, "Comparison", QStringLiteral("is"));
    press(page_, QStringLiteral("Esc"));
    settle();
    EXPECT_TRUE(page_.save());
    ASSERT_TRUE(waitFor([this] { return !told_.isEmpty(); }));
    EXPECT_EQ(told_.last(), QStringLiteral("Saved list “Schools” without 1 row(s) that have no value"));
    EXPECT_EQ(lists::savedList(desk().connection(), kept.id)->expression, QStringLiteral("kind = company"));
    EXPECT_EQ(lineCount(), 2) << "it waits for its value";
}

TEST_F(KeptListsTest, FreezesTheCardsOfToday) {
    addCondition(QStringLiteral("Gender"));
    page_.hide(); // which keeps what is not saved
    test::show(page_);
    const qint64 women = number("SELECT count(*) FROM customer WHERE archived = 0 AND gender = 'female'");
    const QString asked = label("ListInWords");
    EXPECT_FALSE(asked.isEmpty());
    EXPECT_TRUE(page_.save());
    auto* dialog = page_.findChild<ui::ListDialog*>();
    ASSERT_NE(dialog, nullptr);
    type(*dialog, QStringLiteral("Women of today"));
    click(*find<QRadioButton>(*dialog, QStringLiteral("Frozen: the cards that are on it today")));
    click(*find<QPushButton>(*dialog, QStringLiteral("Save list")));
    ASSERT_TRUE(waitFor([this] { return !told_.isEmpty(); }));
    const auto frozen = lists::findSavedList(desk().connection(), QStringLiteral("Women of today"));
    EXPECT_TRUE(frozen->description.startsWith(QStringLiteral("Frozen on "))) << frozen->description.toStdString();
    EXPECT_TRUE(frozen->description.endsWith(QStringLiteral(": ") + asked))
        << "what it was frozen from: " << frozen->description.toStdString();
    const QString kept = frozen->expression;
    EXPECT_TRUE(kept.startsWith(QStringLiteral("id in ("))) << kept.toStdString();
    EXPECT_EQ(kept.count(QLatin1Char(',')), women - 1);
    ASSERT_GT(women, 12);
    const QString who = part<ui::PickButton>(line(0), "Values")->text();
    EXPECT_TRUE(who.startsWith(QStringLiteral("%1 card(s) as of ").arg(women))) << who.toStdString();
    change([](storage::UnitOfWork& unit) {
        unit.connection().execute(QStringLiteral("UPDATE customer SET gender = 'male' WHERE gender = 'female'"));
    });
    EXPECT_TRUE(waitFor([&] { return table().model()->rowCount() == women; })) << "whatever changes";
    open({});
    EXPECT_EQ(find<QPushButton>(page_, QStringLiteral("Continue the one you began")), nullptr)
        << "it is saved, frozen as it is: nothing was left behind under New list";
}

// It takes a while to find who is on a large list, and one goes on to another meanwhile.
TEST_F(KeptListsTest, AListThatIsFrozenAfterAnotherIsShownLeavesThatOneAlone) {
    const lists::SavedList kept = lists::savedLists(desk().connection()).front();
    openList("gender = female");
    EXPECT_TRUE(page_.save());
    auto* dialog = page_.findChild<ui::ListDialog*>();
    ASSERT_NE(dialog, nullptr);
    type(*dialog, QStringLiteral("Women of today"));
    click(*find<QRadioButton>(*dialog, QStringLiteral("Frozen: the cards that are on it today")));
    const qint64 women = number("SELECT count(*) FROM customer WHERE archived = 0 AND gender = 'female'");
    const qint64 before = page_.place().id;
    find<QPushButton>(*dialog, QStringLiteral("Save list"))->click(); // and before who is on it is found:
    ui::Place saved;
    saved.page = ui::Place::Page::List;
    saved.id = kept.id.value;
    saved.list = QStringLiteral("spent > 77");
    page_.show(saved);
    settle();
    page_.hide(); // which keeps what is not saved
    test::show(page_);
    ASSERT_TRUE(waitFor([this] { return !told_.isEmpty(); }));
    EXPECT_EQ(told_.back(), QStringLiteral("Saved list “Women of today”"));
    const auto frozen = lists::findSavedList(desk().connection(), QStringLiteral("Women of today"));
    ASSERT_TRUE(frozen);
    EXPECT_NE(frozen->id, kept.id);
    EXPECT_EQ(frozen->expression.count(QLatin1Char(',')), women - 1);
    EXPECT_TRUE(frozen->frozenOn.isValid());
    EXPECT_EQ(list(), "spent > 77") << "what is shown is another list";
    EXPECT_EQ(page_.place().id, kept.id.value);
    EXPECT_TRUE(page_.holdsUnsaved());
    EXPECT_EQ(lists::savedList(desk().connection(), kept.id)->expression, kept.expression);
    ASSERT_TRUE(desk().listDrafts().has(kept.id));
    EXPECT_EQ(desk().listDrafts().find(kept.id)->list, QStringLiteral("spent > 77"));
    EXPECT_FALSE(desk().listDrafts().has(ListId(before))) << "it is saved: nothing of it waits";
}

TEST_F(KeptListsTest, AMadeListThatWasDiscardedComesBackByUndo) {
    const ui::Place made = desk().listDrafts().make(QStringLiteral("gender = male and spent > 9"));
    open({});
    const auto offer = [this] { return find<QPushButton>(page_, QStringLiteral("Continue the one you began")); };
    ASSERT_NE(offer(), nullptr);
    click(*find<QPushButton>(page_, QStringLiteral("Discard")));
    EXPECT_EQ(offer(), nullptr);
    EXPECT_FALSE(desk().listDrafts().has(ListId(made.id)));
    EXPECT_TRUE(page_.undo());
    ASSERT_TRUE(desk().listDrafts().has(ListId(made.id)));
    EXPECT_EQ(desk().listDrafts().find(ListId(made.id))->list, QStringLiteral("gender = male and spent > 9"));
    EXPECT_TRUE(desk().listDrafts().isAsMade(ListId(made.id))) << "as it was";
    EXPECT_NE(offer(), nullptr);
}

TEST_F(KeptListsTest, RefusesAListThatWouldLeadToItself) {
    change([](storage::UnitOfWork& unit) {
        lists::SavedList a;
        a.name = QStringLiteral("A");
        a.expression = QStringLiteral("spent > 0");
        a.id = lists::saveList(unit, a);
        lists::SavedList b;
        b.name = QStringLiteral("B");
        b.expression = QStringLiteral("in list A");
        lists::saveList(unit, b);
    });
    ui::Place place;
    place.page = ui::Place::Page::List;
    place.id = lists::findSavedList(desk().connection(), QStringLiteral("A"))->id.value;
    open(place);
    addCondition(QStringLiteral("List"));
    choose(1, "List", QStringLiteral("B"));
    const auto says = [this](const QString& words) {
        const auto labels = page_.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* one) { return one->text().contains(words); });
    };
    EXPECT_TRUE(waitFor([&] { return says(QStringLiteral("“B” asks for “A”, and “A” asks for “B”")); }))
        << "said while it is written";
    EXPECT_TRUE(page_.save());
    ASSERT_TRUE(waitFor([this] { return !failures_.isEmpty(); }));
    EXPECT_TRUE(failures_[0].contains(QStringLiteral("“B” asks for “A”, and “A” asks for “B”")))
        << failures_[0].toStdString();
    failures_.clear();
    EXPECT_EQ(lists::findSavedList(desk().connection(), QStringLiteral("A"))->expression, QStringLiteral("spent > 0"));
}

TEST_F(KeptListsTest, AListThatWasLeftUnsavedOutlivesTheWindow) {
    const lists::SavedList kept = lists::savedLists(desk().connection()).front();
    ui::Place saved;
    saved.page = ui::Place::Page::List;
    saved.id = kept.id.value;
    openList("gender = female and spent > 5");
    open(saved);
    write(QStringLiteral("gender = male and spnt")); // not even understood
    page_.hide();

    ui::BuilderPage next(desk(), answers_); // what a window makes that is opened tomorrow
    test::show(next);
    next.show(saved);
    settle();
    EXPECT_EQ(next.findChild<ui::ListTextBox*>()->toPlainText(), QStringLiteral("gender = male and spnt"));
    EXPECT_NE(find<QPushButton>(next, QStringLiteral("Undo these changes")), nullptr);
    next.show({});
    settle();
    click(*find<QPushButton>(next, QStringLiteral("Continue the one you began")));
    next.show(places_.back());
    settle();
    EXPECT_EQ(next.place().list, QStringLiteral("gender = female and spent > 5")) << "and the one without a name";
    click(*find<QPushButton>(next, QStringLiteral("Undo these changes")));
    EXPECT_EQ(next.place().list, QString());
    next.show(saved);
    settle();
    click(*find<QPushButton>(next, QStringLiteral("Undo these changes")));
    EXPECT_EQ(next.place().list, kept.expression);

    ui::BuilderPage last(desk(), answers_);
    test::show(last);
    last.show({});
    settle();
    EXPECT_EQ(find<QPushButton>(last, QStringLiteral("Continue the one you began")), nullptr)
        << "what was undone is gone from the disk as well";
    last.show(saved);
    settle();
    EXPECT_EQ(last.place().list, kept.expression);
}

TEST_F(KeptListsTest, WhatIsBeingBuiltIsKeptOnTheDiskWithoutLeavingIt) {
    addCondition(QStringLiteral("Gender"));
    ASSERT_TRUE(waitFor([this] {
        ui::BuilderPage next(desk(), answers_);
        test::show(next);
        next.show({});
        return find<QPushButton>(next, QStringLiteral("Continue the one you began")) != nullptr;
    })) << "the power may go at any moment";
}

} // namespace
} // namespace clientela::test
