#include "ui/lists/KeptListsFixture.h"

#include "ui/desk/ListDrafts.h"
#include "ui/lists/ListDialog.h"

#include <QPushButton>

#include <algorithm>

namespace clientela::test {
namespace {

/// Lists that somebody else saves or deletes while they are shown, or were left unsaved.
class ListsElsewhereTest : public KeptLists {};

TEST_F(ListsElsewhereTest, AListThatWasDeletedElsewhereIsSavedUnderAName) {
    const lists::SavedList men = openKept("Men", "gender = male");
    EXPECT_EQ(title(), QStringLiteral("Men"));
    deleteElsewhere(men);
    EXPECT_EQ(title(), QStringLiteral("Men •")) << "it is not kept any more";
    write(QStringLiteral("gender = male and spent > 5"));
    EXPECT_TRUE(page_.save());
    auto* dialog = page_.findChild<ui::ListDialog*>();
    ASSERT_NE(dialog, nullptr);
    press(*dialog, QStringLiteral("Return")); // the name that it had
    ASSERT_TRUE(waitFor([this] { return !told_.isEmpty(); }));
    EXPECT_EQ(told_.first(), QStringLiteral("Saved list “Men”"));
    const auto saved = lists::findSavedList(desk().connection(), QStringLiteral("Men"));
    ASSERT_TRUE(saved);
    EXPECT_EQ(saved->expression, QStringLiteral("gender = male and spent > 5"));
    settle();
    EXPECT_EQ(title(), QStringLiteral("Men"));
    EXPECT_EQ(page_.place().id, saved->id.value);
}

TEST_F(ListsElsewhereTest, WhatWasLeftOfADeletedListIsThereAgainWhenTheListIs) {
    const lists::SavedList men = openKept("Men", "gender = male");
    write(QStringLiteral("gender = male and spent > 5"));
    deleteElsewhere(men);
    page_.hide(); // which keeps what is not saved
    {
        ui::BuilderPage next(desk(), answers_); // what a window makes that is opened tomorrow
        next.show({});
    }
    desk().undo();
    ASSERT_TRUE(waitFor([&] { return lists::savedList(desk().connection(), men.id).has_value(); }));
    ui::BuilderPage next(desk(), answers_);
    test::show(next);
    next.show(placeOf(men));
    settle();
    EXPECT_EQ(next.place().list, QStringLiteral("gender = male and spent > 5"));
    EXPECT_NE(find<QPushButton>(next, QStringLiteral("Undo these changes")), nullptr);
}

TEST_F(ListsElsewhereTest, OfListsThatAreGoneTheNewestThatWereLeftAreKept) {
    constexpr int kLeft = 22;
    std::vector<lists::SavedList> all;
    change([&](storage::UnitOfWork& unit) {
        for (int i = 0; i < kLeft; ++i) {
            lists::SavedList list;
            list.name = QStringLiteral("List %1").arg(i);
            list.expression = QStringLiteral("spent > %1").arg(i);
            list.id = lists::saveList(unit, list);
            all.push_back(list);
        }
    });
    const auto left = [&](const ui::ListDrafts& drafts) {
        return std::count_if(all.begin(), all.end(),
                             [&](const lists::SavedList& list) { return drafts.find(list.id).has_value(); });
    };
    {
        ui::ListDrafts drafts(desk());
        for (const lists::SavedList& list : all) {
            ui::Place place = placeOf(list);
            place.list = QStringLiteral("gender = male");
            drafts.keep(list.id, place);
        }
    }
    EXPECT_EQ(left(ui::ListDrafts(desk())), kLeft) << "all of them while the lists are there";
    change([&](storage::UnitOfWork& unit) {
        for (const lists::SavedList& list : all) lists::removeList(unit, list.id);
    });
    EXPECT_EQ(left(ui::ListDrafts(desk())), 20);
}

TEST_F(ListsElsewhereTest, AListThatIsSavedElsewhereIsShownAsItIsNowUnlessItWasChangedHere) {
    const lists::SavedList men = openKept("Men", "gender = male");
    saveElsewhere(men, "gender = male and spent > 5");
    EXPECT_EQ(list(), "gender = male and spent > 5");
    EXPECT_EQ(title(), QStringLiteral("Men")) << "it is no change of this window's";
    open({});
    open(placeOf(men));
    EXPECT_EQ(list(), "gender = male and spent > 5");
    EXPECT_EQ(find<QPushButton>(page_, QStringLiteral("Undo these changes")), nullptr) << "nothing was left unsaved";

    write(QStringLiteral("gender = male and spent > 7"));
    saveElsewhere(men, "gender = male and spent > 9");
    EXPECT_EQ(list(), "gender = male and spent > 7") << "what was changed here stays";
    EXPECT_EQ(title(), QStringLiteral("Men •"));
    write(QStringLiteral("gender = male and spnt"));
    saveElsewhere(men, "gender = male");
    EXPECT_EQ(textBox().toPlainText(), QStringLiteral("gender = male and spnt")) << "also where it is not understood";
}

} // namespace
} // namespace clientela::test
