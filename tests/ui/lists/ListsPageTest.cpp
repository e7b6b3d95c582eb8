#include "ui/lists/ListsPage.h"

#include "lists/Starter.h"
#include "ui/desk/ListDrafts.h"
#include "ui/desk/RecordKinds.h"
#include "ui/lists/BuilderPage.h"
#include "ui/lists/ListTextBox.h"
#include "ui/support/DemoDesk.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Tile.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QTreeView>

namespace clientela::test {
namespace {

using ui::Place;

class ListsPageTest : public DemoDeskTest {
protected:
    ListsPageTest() : page_(desk(), answers_) {
        page_.resize(1072, 712);
        test::show(page_);
        page_.show({});
    }
    void keep(const char* name, const char* expression, const char* folder = "", const char* kind = "customer") {
        change([&](storage::UnitOfWork& unit) {
            lists::SavedList list;
            list.kind = QString::fromLatin1(kind);
            list.name = QString::fromUtf8(name);
            list.expression = QString::fromUtf8(expression);
            list.folder = QString::fromUtf8(folder);
            lists::saveList(unit, list);
        });
    }
    void forgetLists() {
        change([](storage::UnitOfWork& unit) {
            for (const auto& list : lists::savedLists(unit.connection())) lists::removeList(unit, list.id);
        });
    }
    [[nodiscard]] QTreeView& tree() const { return *page_.findChild<QTreeView*>(); }
    /// The row of a list.
    [[nodiscard]] QModelIndex rowOf(const QString& name) const {
        const auto* model = tree().model();
        for (int folder = 0; folder < model->rowCount(); ++folder)
            for (int row = 0; row < model->rowCount(model->index(folder, 0)); ++row)
                if (const QModelIndex index = model->index(row, 0, model->index(folder, 0)); index.data() == name)
                    return index;
        return {};
    }
    [[nodiscard]] QString cards(const QString& name) const { return rowOf(name).siblingAtColumn(1).data().toString(); }
    void clickRow(const QString& name, int column = 0, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        tree().scrollTo(rowOf(name));
        click(*tree().viewport(), tree().visualRect(rowOf(name).siblingAtColumn(column)).center(), modifiers);
    }

    /// The list of a place that the builder is asked to show: one that waits to be saved.
    [[nodiscard]] QString made(const Place& place) const {
        return desk().listDrafts().find(ListId(place.id)).value_or(Place()).list;
    }

    ui::ListsPage page_;
};

TEST_F(ListsPageTest, LettersFindAListAndEnterOpensIt) {
    keep("Lapsed", "purchases > 0", "Keep in touch");
    keep("Women who lapsed", "gender = female", "Others");
    page_.reload();
    tree().setFocus();
    type(page_, QStringLiteral("lapsed"));
    EXPECT_EQ(tree().currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("Lapsed"))
        << "whose name begins so stands before those that have it in them";
    const auto isShown = [this](const QString& name) { return tree().visualRect(rowOf(name)).height() > 0; };
    EXPECT_TRUE(isShown(QStringLiteral("Women who lapsed")));
    EXPECT_FALSE(isShown(QStringLiteral("Best customers")));
    press(page_, QStringLiteral("Return"));
    ASSERT_FALSE(places_.empty());
    EXPECT_EQ(places_.back().page, Place::Page::List);
    const auto lapsed = lists::findSavedList(desk().connection(), QStringLiteral("Lapsed"));
    EXPECT_EQ(places_.back().id, lapsed->id.value);
    // Down goes among those that are found, Esc shows all again, what nobody has opens nothing.
    press(page_, QStringLiteral("Down"));
    EXPECT_TRUE(tree().hasFocus());
    EXPECT_TRUE(page_.escape());
    EXPECT_TRUE(isShown(QStringLiteral("Best customers")));
    EXPECT_FALSE(page_.escape());
    const auto opened = places_.size();
    tree().setFocus();
    type(page_, QStringLiteral("xyzzy"));
    press(page_, QStringLiteral("Return"));
    EXPECT_EQ(places_.size(), opened);
}

TEST_F(ListsPageTest, WhatNoListHasIsSaidWithAWayOn) {
    keep("Lapsed", "purchases > 0", "Keep in touch");
    page_.reload();
    tree().setFocus();
    type(page_, QStringLiteral("lapsez"));
    EXPECT_FALSE(tree().isVisible());
    EXPECT_NE(find<QLabel>(page_, QStringLiteral("No list has “lapsez” in it")), nullptr);
    press(page_, QStringLiteral("Backspace"));
    EXPECT_TRUE(tree().isVisible()) << "one goes on typing in the box";
    type(page_, QStringLiteral("x"));
    EXPECT_FALSE(tree().isVisible());
    EXPECT_NE(find<QLabel>(page_, QStringLiteral("No list has “lapsex” in it")), nullptr);
    // Down and Enter are as good as the mouse.
    press(page_, QStringLiteral("Down"));
    EXPECT_TRUE(find<ui::Tile>(page_, QStringLiteral("Show all lists"))->hasFocus());
    press(page_, QStringLiteral("Return"));
    EXPECT_TRUE(tree().isVisible());
    EXPECT_TRUE(tree().hasFocus());
    type(page_, QStringLiteral("zzz"));
    click(*find<ui::Tile>(page_, QStringLiteral("New list")));
    EXPECT_EQ(places_.back().page, Place::Page::List);
}

TEST_F(ListsPageTest, OffersTheUsualListsWhereThereAreNone) {
    forgetLists();
    auto* tile = find<ui::Tile>(page_, QStringLiteral("Add the usual lists"));
    ASSERT_TRUE(waitFor([&] { return tile != nullptr && tile->isVisible(); }));
    click(*tile);
    ASSERT_TRUE(waitFor([this] { return rowOf(QStringLiteral("Best customers")).isValid(); }));
    EXPECT_TRUE(waitFor([this] { return cards(QStringLiteral("Best customers")).toInt() > 0; }));
    grab(page_, QStringLiteral("lists"));
    ASSERT_NE(toldRevision_, 0);
    desk().undoRevision(toldRevision_);
    EXPECT_TRUE(waitFor([this] { return lists::savedLists(desk().connection()).empty(); }));
}

TEST_F(ListsPageTest, ShowsFoldersAndCountsAndOpensBoth) {
    keep("Men of ours", "gender = male", "Mine");
    const QString men = QString::number(number("SELECT count(*) FROM customer WHERE gender = 'male' AND archived = 0"));
    ASSERT_TRUE(waitFor([&] { return cards(QStringLiteral("Men of ours")) == men; }));
    EXPECT_EQ(rowOf(QStringLiteral("Men of ours")).parent().data().toString(), QStringLiteral("Mine"));
    EXPECT_EQ(rowOf(QStringLiteral("Men of ours")).siblingAtColumn(3).data().toString(), QStringLiteral("Men"))
        << "what nobody described is said in words";
    clickRow(QStringLiteral("Men of ours"), 1);
    ASSERT_EQ(places_.size(), 1U);
    EXPECT_EQ(places_[0].page, Place::Page::Customers);
    EXPECT_EQ(places_[0].list, QStringLiteral("gender = male"));
    clickRow(QStringLiteral("Men of ours"));
    tree().setFocus();
    press(page_, QStringLiteral("Return"));
    ASSERT_EQ(places_.size(), 2U);
    EXPECT_EQ(places_[1].page, Place::Page::List);
    EXPECT_EQ(places_[1].id, lists::findSavedList(desk().connection(), QStringLiteral("Men of ours"))->id.value);
}

TEST_F(ListsPageTest, PinsAndDeletesWithUndo) {
    keep("Men of ours", "gender = male");
    clickRow(QStringLiteral("Men of ours"));
    tree().setFocus();
    press(page_, QStringLiteral("Ctrl+Shift+B"));
    const auto list = [this] { return lists::findSavedList(desk().connection(), QStringLiteral("Men of ours")); };
    ASSERT_TRUE(waitFor([&] { return list() && list()->pinned.has_value() && !told_.isEmpty(); }));
    clickRow(QStringLiteral("Men of ours"));
    told_.clear();
    press(page_, QStringLiteral("Del"));
    ASSERT_TRUE(waitFor([&] { return !list(); }));
    ASSERT_TRUE(waitFor([this] { return !told_.isEmpty(); }));
    desk().undoRevision(toldRevision_);
    EXPECT_TRUE(waitFor([&] { return list().has_value(); }));
}

TEST_F(ListsPageTest, KeepsAListThatOthersAskFor) {
    keep("Inner", "gender = male");
    keep("Outer", "in list Inner");
    clickRow(QStringLiteral("Inner"));
    tree().setFocus();
    press(page_, QStringLiteral("Del"));
    ASSERT_EQ(failures_.size(), 1);
    EXPECT_TRUE(failures_[0].contains(QStringLiteral("Outer")));
    failures_.clear();
    EXPECT_TRUE(lists::findSavedList(desk().connection(), QStringLiteral("Inner")).has_value());
}

TEST_F(ListsPageTest, MakesOneListOfSeveral) {
    keep("A", "gender = male", "Aaa");
    keep("B", "spent > 5", "Aaa");
    clickRow(QStringLiteral("A"));
    const auto* all = find<QPushButton>(page_, QStringLiteral("On all of them"));
    EXPECT_FALSE(all->isEnabled()) << "one is not several";
    EXPECT_TRUE(all->toolTip().startsWith(QStringLiteral("Select several lists first")))
        << all->toolTip().toStdString();
    EXPECT_EQ(all->accessibleDescription(), all->toolTip());
    clickRow(QStringLiteral("B"), 0, Qt::ControlModifier);
    click(*find<QPushButton>(page_, QStringLiteral("On the first, not on the others")));
    ASSERT_EQ(places_.size(), 1U);
    EXPECT_EQ(places_[0].page, Place::Page::List);
    EXPECT_EQ(made(places_[0]), QStringLiteral("in list \"A\" and not in list \"B\""));
}

TEST_F(ListsPageTest, OfListsMadeOfOthersTheNextTakesThePlaceOfOneThatNobodyChanged) {
    keep("A", "gender = male", "Aaa");
    keep("B", "spent > 5", "Aaa");
    const auto make = [this](const char* how) {
        clickRow(QStringLiteral("A"));
        clickRow(QStringLiteral("B"), 0, Qt::ControlModifier);
        click(*find<QPushButton>(page_, QString::fromLatin1(how)));
        return places_.back();
    };
    ui::ListDrafts& drafts = desk().listDrafts();
    // The builder goes from the one to the next, and keeps what it leaves.
    ui::BuilderPage builder(desk(), answers_);
    builder.resize(1072, 712);
    builder.show(make("On any of them"));
    test::show(builder);
    builder.show(make("On all of them"));
    const Place third = make("On the first, not on the others");
    EXPECT_EQ(drafts.unsaved(), QList<qint64>{third.id}) << "one, and not three";
    // In the builder it is a list that is not saved, and none that somebody left.
    builder.show(third);
    builder.hide();
    test::show(builder);
    EXPECT_EQ(drafts.unsaved(), QList<qint64>{third.id});
    EXPECT_EQ(builder.place().list, QStringLiteral("in list \"A\" and not in list \"B\""));
    EXPECT_EQ(find<QPushButton>(builder, QStringLiteral("Undo these changes")), nullptr);
    // What is typed into it is not lost to the next one.
    auto* text = builder.findChild<ui::ListTextBox*>();
    text->setFocus();
    text->moveCursor(QTextCursor::End);
    type(builder, QStringLiteral(" and spent > 9"));
    builder.hide();
    const Place fourth = make("On any of them");
    EXPECT_EQ(drafts.unsaved().size(), 2);
    EXPECT_EQ(made(third), QStringLiteral("in list \"A\" and not in list \"B\" and spent > 9"));
    EXPECT_EQ(made(fourth), QStringLiteral("in list \"A\" or in list \"B\""));
}

TEST_F(ListsPageTest, ListsOfDocumentsStandInAPlaceOfTheirOwnAndOpenTheirTable) {
    keep("Men of ours", "gender = male", "Mine");
    keep("Unpaid", "kind = invoice and due > 0", "", "document");
    keep("Quotes", "kind = quote", "Mine", "document");
    keep("To do", "status = open", "", "task");
    const QString unpaid =
        QString::number(number("SELECT count(*) FROM document d JOIN document_open o ON o.document_id = d.id "
                               "WHERE d.kind = 'invoice' AND o.amount > 0"));
    ASSERT_TRUE(waitFor([&] { return cards(QStringLiteral("Unpaid")) == unpaid; }))
        << cards(QStringLiteral("Unpaid")).toStdString() << " instead of " << unpaid.toStdString();
    EXPECT_EQ(rowOf(QStringLiteral("Unpaid")).parent().data().toString(), QStringLiteral("Documents"));
    EXPECT_EQ(rowOf(QStringLiteral("Quotes")).parent().data().toString(), QStringLiteral("Documents · Mine"));
    EXPECT_EQ(rowOf(QStringLiteral("To do")).parent().data().toString(), QStringLiteral("Tasks"));
    EXPECT_GT(rowOf(QStringLiteral("Unpaid")).parent().row(), rowOf(QStringLiteral("Men of ours")).parent().row());
    EXPECT_EQ(rowOf(QStringLiteral("Unpaid")).siblingAtColumn(2).data().toString(),
              QStringLiteral("Changes as documents change"));
    QSet<QString> icons;
    for (const char* name : {"Men of ours", "Unpaid", "To do"})
        icons += ui::icons::nameOf(rowOf(QString::fromLatin1(name)).data(Qt::DecorationRole).value<QIcon>());
    EXPECT_EQ(icons, (QSet<QString>{"lists", "document", "task-list"})) << "each kind has its own";
    for (const QString& kind : ui::recordKinds()) icons += ui::iconOfList(kind, {});
    EXPECT_EQ(icons.size(), ui::recordKinds().size());
    grab(page_, QStringLiteral("lists-of-all-kinds"));
    clickRow(QStringLiteral("Unpaid"), 1);
    ASSERT_EQ(places_.size(), 1U);
    EXPECT_EQ(places_[0].page, Place::Page::Sales);
    EXPECT_EQ(places_[0].listName, QStringLiteral("Unpaid"));
    clickRow(QStringLiteral("To do"));
    tree().setFocus();
    press(page_, QStringLiteral("Return"));
    ASSERT_EQ(places_.size(), 2U);
    EXPECT_EQ(places_[1].page, Place::Page::List);
    EXPECT_EQ(places_[1].kind, QStringLiteral("task"));
}

TEST_F(ListsPageTest, OnlyListsOfTheSameRecordsGoTogether) {
    keep("Men of ours", "gender = male");
    keep("Unpaid", "kind = invoice and due > 0", "", "document");
    keep("Quotes", "kind = quote", "", "document");
    clickRow(QStringLiteral("Men of ours"));
    clickRow(QStringLiteral("Unpaid"), 0, Qt::ControlModifier);
    auto* any = find<QPushButton>(page_, QStringLiteral("On any of them"));
    EXPECT_FALSE(any->isEnabled());
    EXPECT_TRUE(any->toolTip().startsWith(QStringLiteral("Only lists of the same records")))
        << any->toolTip().toStdString();
    clickRow(QStringLiteral("Quotes"));
    clickRow(QStringLiteral("Unpaid"), 0, Qt::ControlModifier);
    click(*any);
    ASSERT_EQ(places_.size(), 1U);
    EXPECT_EQ(places_[0].kind, QStringLiteral("document"));
    EXPECT_EQ(places_[0].list, QStringLiteral("in list \"Quotes\" or in list \"Unpaid\""));
}

} // namespace
} // namespace clientela::test
