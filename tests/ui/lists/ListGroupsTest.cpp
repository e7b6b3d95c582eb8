#include "ui/lists/ListShapeFixture.h"

#include "base/Alphabet.h"

#include <QFile>
#include <QHeaderView>
#include <QScrollBar>
#include <QTest>

namespace clientela::test {
namespace {

class ListGroupsTest : public ListShapeTest {};

TEST_F(ListGroupsTest, TheHeadsOfGroupsSayWhichSpentIsMeant) {
    ui::Place asked;
    asked.page = ui::Place::Page::List;
    asked.list = QStringLiteral("gender = female and spent(last 30 days) > 1");
    page_.show(asked);
    ASSERT_TRUE(waitFor([this] { return table().model()->rowCount() > 0; }));
    groupBy(QStringLiteral("Region"));
    ASSERT_TRUE(waitFor([this] { return groups().topLevelItemCount() > 1; }));
    QStringList heads;
    for (int i = 0; i < groups().columnCount(); ++i) heads += groups().headerItem()->text(i);
    EXPECT_EQ(heads.join('|').toStdString(), "Region|Customers|Spent € (last 30 days)|Ø Spent € (last 30 days)|Spent €|"
                                             "Ø Spent €");
}

TEST_F(ListGroupsTest, ADateIsGroupedByMonthsOneAfterTheOther) {
    openKept(keep(women()));
    groupBy(QStringLiteral("Last purchase (months)"));
    ASSERT_TRUE(waitFor([this] { return groups().topLevelItemCount() > 2; }));
    EXPECT_EQ(groups().headerItem()->text(0), QStringLiteral("Last purchase (months)"));
    const qint64 month = number(QStringLiteral("SELECT min(CAST(strftime('%Y%m', s.last_purchase) AS INTEGER)) ") +
                                QLatin1String(kWomen));
    QTreeWidgetItem* oldest = groups().topLevelItem(0);
    EXPECT_EQ(
        oldest->text(0),
        QStringLiteral("%1 %2").arg(QLocale().standaloneMonthName(static_cast<int>(month % 100))).arg(month / 100));
    EXPECT_EQ(oldest->text(1).toInt(),
              number(QStringLiteral("SELECT count(*) %1 AND strftime('%Y%m', s.last_purchase) = '%2'")
                         .arg(QLatin1String(kWomen))
                         .arg(month)));
    groups().setFocus();
    groups().setCurrentItem(oldest);
    press(page_, QStringLiteral("Right"));
    EXPECT_TRUE(waitFor([&] { return oldest->childCount() == oldest->text(1).toInt(); }))
        << "it folds out to its cards";
    EXPECT_EQ(page_.place().grouping, QStringLiteral("last_purchase by month"));
}

TEST_F(ListGroupsTest, GroupsOfOtherColumnsAreSortedByThoseThatAreShownUntilTheNewOnesCome) {
    openKept(keep(women()));
    groupBy(QStringLiteral("Region"));
    ASSERT_TRUE(waitFor([this] { return groups().topLevelItemCount() > 2; }));
    auto* result = page_.findChild<ui::ListResult*>();
    result->setShape(QStringLiteral("name,age,spent,purchases,balance_due,spent(last 90 days)"), {},
                     QStringLiteral("region"));
    const int columns = groups().columnCount();
    for (int column = columns - 1; column >= 0; --column) // before anything was added up
        Q_EMIT groups().header()->sectionClicked(column);
    groups().topLevelItem(0)->setExpanded(true);
    EXPECT_TRUE(waitFor([&] { return groups().columnCount() > columns; }));
    result->setShape(QStringLiteral("name"), {}, QStringLiteral("stage"));
    for (int column = groups().columnCount() - 1; column >= 0; --column)
        Q_EMIT groups().header()->sectionClicked(column);
    EXPECT_TRUE(waitFor([&] { return groups().headerItem()->text(0) == QStringLiteral("Stage"); }));
    EXPECT_EQ(groups().columnCount(), 2);
}

TEST_F(ListGroupsTest, GroupsByTagsSayThatTheirTotalCountsEachOnce) {
    openKept(keep(women()));
    groupBy(QStringLiteral("Tags"));
    ASSERT_TRUE(waitFor([this] { return groups().topLevelItemCount() > 2; }));
    const QTreeWidgetItem* total = groups().topLevelItem(groups().topLevelItemCount() - 1);
    qint64 inGroups = 0;
    for (int i = 0; i + 1 < groups().topLevelItemCount(); ++i) inGroups += groups().topLevelItem(i)->text(1).toInt();
    ASSERT_GT(inGroups, total->text(1).toInt()) << "else this proves nothing";
    EXPECT_EQ(total->text(0), QStringLiteral("Total, each counted once"));
    EXPECT_TRUE(total->toolTip(1).contains(QStringLiteral("several values"))) << total->toolTip(1).toStdString();
}

TEST_F(ListGroupsTest, GroupsHaveCountsSumsAveragesATotalAndTheirCards) {
    openKept(keep(women()));
    groupBy(QStringLiteral("Region"));
    ASSERT_TRUE(waitFor([this] { return groups().topLevelItemCount() > 2; }));
    QStringList heads;
    for (int i = 0; i < groups().columnCount(); ++i) heads += groups().headerItem()->text(i);
    EXPECT_EQ(heads.join('|').toStdString(), "Region|Customers|Ø Age|Spent €|Ø Spent €");
    const QTreeWidgetItem* total = groups().topLevelItem(groups().topLevelItemCount() - 1);
    EXPECT_EQ(total->text(0), QStringLiteral("Total"));
    EXPECT_EQ(total->text(1), QString::number(number("SELECT count(*) FROM customer WHERE archived = 0 AND "
                                                     "gender = 'female'")));
    EXPECT_EQ(total->text(3), euros(QStringLiteral("SELECT sum(s.spent) ") + QLatin1String(kWomen)));
    qint64 cards = 0;
    for (int i = 0; i + 1 < groups().topLevelItemCount(); ++i) cards += groups().topLevelItem(i)->text(1).toInt();
    EXPECT_EQ(QString::number(cards), total->text(1));
    grab(page_, QStringLiteral("list-groups"));

    QTreeWidgetItem* first = groups().topLevelItem(0);
    groups().setFocus();
    groups().setCurrentItem(first);
    press(page_, QStringLiteral("Right"));
    ASSERT_TRUE(waitFor([&] { return first->childCount() == first->text(1).toInt(); }));
    EXPECT_FALSE(first->child(0)->text(3).isEmpty()) << "a card has its own figures";
    for (int i = 0; i < first->childCount(); ++i)
        EXPECT_LE(groups().fontMetrics().horizontalAdvance(first->child(i)->text(0)) + 2 * groups().indentation(),
                  groups().columnWidth(0))
            << "no name is cut: " << first->child(i)->text(0).toStdString();
    press(page_, QStringLiteral("Down"));
    press(page_, QStringLiteral("Return"));
    ASSERT_EQ(places_.size(), 1U);
    EXPECT_EQ(places_[0].page, ui::Place::Page::Card);
    groups().setCurrentItem(first);
    press(page_, QStringLiteral("Return"));
    ASSERT_EQ(places_.size(), 2U);
    EXPECT_EQ(places_[1].page, ui::Place::Page::Customers);
    EXPECT_TRUE(places_[1].list.startsWith(QStringLiteral("gender = female and region ")))
        << places_[1].list.toStdString();
}

TEST_F(ListGroupsTest, ExportsTheSummaryAndNotesIt) {
    openKept(keep(women()));
    groupBy(QStringLiteral("Region"));
    answers_.willPick(pathOf(QStringLiteral("regions.csv")));
    EXPECT_TRUE(page_.exportList());
    ASSERT_TRUE(waitFor([this] { return !told_.isEmpty(); }));
    QFile written(pathOf(QStringLiteral("regions.csv")));
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(written.readAll()).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    EXPECT_TRUE(lines.first().contains(QStringLiteral("Spent, average"))) << lines.first().toStdString();
    EXPECT_TRUE(lines.last().startsWith(QStringLiteral("Total"))) << lines.last().toStdString();
    EXPECT_EQ(number("SELECT summary_of FROM release_log WHERE channel = 'summary' AND released = 0 AND "
                     "target LIKE '%, regions.csv'"),
              number("SELECT count(*) FROM customer WHERE archived = 0 AND gender = 'female'"))
        << "nobody can be written to from it, but that it went out is noted";
    // In the order in which the groups stand.
    groups().setFocus();
    for (QAction* action : groups().actions())
        if (action->text() == QStringLiteral("Sort by Region")) action->trigger();
    ASSERT_TRUE(waitFor([this] { return groups().header()->sortIndicatorSection() == 0; }));
    answers_.willPick(pathOf(QStringLiteral("sorted.csv")));
    EXPECT_TRUE(page_.exportList());
    ASSERT_TRUE(waitFor([this] { return told_.size() == 2; }));
    QFile sorted(pathOf(QStringLiteral("sorted.csv")));
    ASSERT_TRUE(sorted.open(QIODevice::ReadOnly));
    const QStringList rows = QString::fromUtf8(sorted.readAll()).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    ASSERT_EQ(rows.size(), groups().topLevelItemCount() + 1);
    for (int i = 0; i + 1 < groups().topLevelItemCount(); ++i) {
        const QString region = groups().topLevelItem(i)->text(0);
        EXPECT_TRUE(region == QStringLiteral("(empty)") || rows[i + 1].startsWith(region)) << rows[i + 1].toStdString();
    }
    // By what names people it is a list of people.
    groupBy(QStringLiteral("Family name"));
    answers_.willPick(pathOf(QStringLiteral("families.csv")));
    EXPECT_TRUE(page_.exportList());
    ASSERT_TRUE(waitFor([this] { return told_.size() == 3; }));
    EXPECT_EQ(number("SELECT released FROM release_log WHERE channel = 'export' AND summary_of IS NULL AND target LIKE "
                     "'%, families.csv'"),
              number("SELECT count(*) FROM customer WHERE archived = 0 AND gender = 'female'"));
}

TEST_F(ListGroupsTest, GroupsStayFoldedOutAndOneStaysThereWhenSomethingIsSaved) {
    openKept(keep(women()));
    groupBy(QStringLiteral("Region"));
    ASSERT_TRUE(waitFor([this] { return groups().topLevelItemCount() > 3; }));
    const auto group = [this](const QString& name) {
        const auto found = groups().findItems(name, Qt::MatchExactly);
        return found.isEmpty() ? nullptr : found.first();
    };
    const auto isOut = [&](const QString& name) {
        const auto* one = group(name);
        return one && one->isExpanded() && one->childCount() == one->text(1).toInt();
    };
    const QString first = groups().topLevelItem(0)->text(0);
    const QString second = groups().topLevelItem(1)->text(0);
    group(first)->setExpanded(true);
    group(second)->setExpanded(true); // before the first has been read
    ASSERT_TRUE(waitFor([&] { return isOut(first) && isOut(second); }));
    groups().setCurrentItem(group(second)->child(0));
    const QString card = groups().currentItem()->text(0);
    const auto total = [this] { return groups().topLevelItem(groups().topLevelItemCount() - 1)->text(1).toInt(); };
    const int before = total();
    change([](storage::UnitOfWork& unit) {
        unit.connection().execute(
            QStringLiteral("UPDATE customer SET archived = 1 WHERE id = (SELECT min(c.id) FROM customer c JOIN "
                           "customer_derived d ON d.customer_id = c.id WHERE c.archived = 0 AND c.gender = 'female' "
                           "AND d.region IS NULL)"));
    });
    ASSERT_TRUE(waitFor([&] { return total() == before - 1; }));
    EXPECT_TRUE(isOut(first) && isOut(second)) << "all at once, without a moment in which they are folded";
    EXPECT_EQ(groups().currentItem()->text(0), card);
    groupBy(QStringLiteral("Stage"));
    ASSERT_TRUE(waitFor([&] { return groups().headerItem()->text(0) == QStringLiteral("Stage"); }));
    for (int i = 0; i < groups().topLevelItemCount(); ++i) EXPECT_FALSE(groups().topLevelItem(i)->isExpanded());
}

TEST_F(ListGroupsTest, GroupsAreSortedByAnyOfTheirColumns) {
    openKept(keep(women()));
    groupBy(QStringLiteral("Region"));
    ASSERT_TRUE(waitFor([this] { return groups().topLevelItemCount() > 3; }));
    const auto column = [this](int at) {
        QStringList texts;
        for (int i = 0; i + 1 < groups().topLevelItemCount(); ++i) texts += groups().topLevelItem(i)->text(at);
        return texts;
    };
    const auto amounts = [&](int at) {
        std::vector<double> all;
        for (const QString& text : column(at)) all.push_back(desk().locale().toDouble(text));
        return all;
    };
    const std::vector<double> counts = amounts(1);
    EXPECT_TRUE(std::is_sorted(counts.begin(), counts.end(), std::greater<>())) << "the largest first, to begin with";
    const auto pressHead = [this](int at) {
        const auto* head = groups().header();
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {},
                          QPoint(head->sectionViewportPosition(at) + head->sectionSize(at) / 2, head->height() / 2));
        settle();
    };
    pressHead(3);
    const std::vector<double> spent = amounts(3);
    EXPECT_TRUE(std::is_sorted(spent.begin(), spent.end(), std::greater<>())) << column(3).join('|').toStdString();
    pressHead(3);
    const std::vector<double> turned = amounts(3);
    EXPECT_TRUE(std::is_sorted(turned.begin(), turned.end())) << column(3).join('|').toStdString();
    EXPECT_EQ(groups().topLevelItem(groups().topLevelItemCount() - 1)->text(0), QStringLiteral("Total"));
    for (auto* action : groups().actions())
        if (action->text() == QStringLiteral("Sort by Region")) action->trigger();
    settle();
    QStringList names = column(0);
    if (names.removeAll(QStringLiteral("(empty)")) > 0) {
        EXPECT_EQ(column(0).last(), QStringLiteral("(empty)"));
    }
    EXPECT_TRUE(std::is_sorted(names.begin(), names.end(), [](const QString& a, const QString& b) {
        return alphabetic(a) < alphabetic(b);
    })) << names.join('|').toStdString();
}

TEST_F(ListGroupsTest, ASavedListKeepsTheOrderOfItsGroups) {
    const ListId id = keep(women());
    openKept(id);
    groupBy(QStringLiteral("Region"));
    ASSERT_TRUE(waitFor([this] { return groups().topLevelItemCount() > 2; }));
    const auto shown = [this] {
        QStringList names;
        for (int i = 0; i < groups().topLevelItemCount(); ++i) names += groups().topLevelItem(i)->text(0);
        return names;
    };
    const auto sortBy = [this](const char* column) {
        for (QAction* action : groups().actions())
            if (action->text() == QStringLiteral("Sort by ") + QString::fromUtf8(column)) return action->trigger();
        ADD_FAILURE() << "no column " << column;
    };
    const QStringList largestFirst = shown();
    page_.save();
    ASSERT_TRUE(waitFor([this] { return told_.size() == 1; }));
    sortBy("Ø Spent €");
    ASSERT_TRUE(waitFor([&] { return shown() != largestFirst; }));
    const QStringList bestFirst = shown();
    EXPECT_EQ(page_.trail().last().text, QStringLiteral("Women •")) << "another order of groups is a change";
    EXPECT_EQ(page_.place().grouping, QStringLiteral("region; -average spent"));
    page_.save();
    ASSERT_TRUE(waitFor([this] { return told_.size() == 2; }));
    EXPECT_EQ(lists::savedList(desk().connection(), id)->grouping, QStringLiteral("region; -average spent"));
    open({});
    openKept(id);
    EXPECT_TRUE(waitFor([&] { return shown() == bestFirst; })) << shown().join('|').toStdString();
    EXPECT_EQ(page_.trail().last().text, QStringLiteral("Women"));
    // As it was: nothing is changed, and no line says that something is.
    sortBy("Customers");
    ASSERT_TRUE(waitFor([&] { return shown() == largestFirst; }));
    open({});
    openKept(id);
    EXPECT_NE(find<QPushButton>(page_, QStringLiteral("Undo these changes")), nullptr);
    ASSERT_TRUE(waitFor([&] { return shown() == largestFirst; }));
    sortBy("Ø Spent €");
    ASSERT_TRUE(waitFor([&] { return shown() == bestFirst; }));
    EXPECT_EQ(find<QPushButton>(page_, QStringLiteral("Undo these changes")), nullptr) << "it is settled";
}

TEST_F(ListGroupsTest, AnOlderOrderOfGroupsDoesNotComeAfterANewerOne) {
    openKept(keep(women()));
    groupBy(QStringLiteral("Region"));
    ASSERT_TRUE(waitFor([this] { return groups().topLevelItemCount() > 3; }));
    groups().topLevelItem(0)->setExpanded(true);
    ASSERT_TRUE(waitFor([this] { return groups().topLevelItem(0)->childCount() > 0; }));
    const auto pressHead = [this](int at) {
        const auto* head = groups().header();
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {},
                          QPoint(head->sectionViewportPosition(at) + head->sectionSize(at) / 2, head->height() / 2));
    };
    pressHead(3); // whose answer waits for the cards of the group that is folded out
    groups().topLevelItem(0)->setExpanded(false);
    pressHead(3); // the other way round, at once
    QTest::qWait(200);
    std::vector<double> spent;
    for (int i = 0; i + 1 < groups().topLevelItemCount(); ++i)
        spent.push_back(desk().locale().toDouble(groups().topLevelItem(i)->text(3)));
    EXPECT_TRUE(std::is_sorted(spent.begin(), spent.end()));
    EXPECT_FALSE(std::is_sorted(spent.begin(), spent.end(), std::greater<>()));
}

} // namespace
} // namespace clientela::test
