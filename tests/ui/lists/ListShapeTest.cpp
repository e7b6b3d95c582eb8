#include "ui/lists/BuilderFixture.h"

#include "base/Alphabet.h"
#include "formats/DateText.h"
#include "lists/SavedLists.h"
#include "support/Pdf.h"
#include "ui/lists/ListDialog.h"
#include "ui/lists/ListGroups.h"
#include "ui/lists/ListResult.h"
#include "ui/lists/WhyPane.h"
#include "ui/records/BulkEditDialog.h"
#include "ui/records/TotalsRow.h"
#include "ui/widgets/CellDelegate.h"
#include "ui/widgets/CheckableHeader.h"

#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRadioButton>
#include <QScrollBar>
#include <QTest>

namespace clientela::test {
namespace {

/// How a list is shown: columns, order, groups and totals, and that a saved list keeps them.
class ListShapeTest : public BuilderTest {
protected:
    ListShapeTest() : BuilderTest(60) {}

    ListId keep(const lists::SavedList& list) {
        ListId id;
        change([&](storage::UnitOfWork& unit) { id = lists::saveList(unit, list); });
        return id;
    }
    void openKept(ListId id) {
        ui::Place place;
        place.page = ui::Place::Page::List;
        place.id = id.value;
        open(place);
    }
    static lists::SavedList women() {
        lists::SavedList list;
        list.name = QStringLiteral("Women");
        list.expression = QStringLiteral("gender = female");
        list.columns = QStringLiteral("name,age,spent");
        list.sort = QStringLiteral("-spent");
        return list;
    }
    [[nodiscard]] ui::ListGroups& groups() const { return *page_.findChild<ui::ListGroups*>(); }
    [[nodiscard]] ui::TotalsRow& totals() const { return *page_.findChild<ui::TotalsRow*>(); }
    [[nodiscard]] QString euros(const QString& sql) const {
        return desk().locale().toString(static_cast<double>(number(sql)) / 100, 'f', 2);
    }
    void groupBy(const QString& field) {
        auto* button = page_.findChild<ui::ListResult*>()->findChild<ui::PickButton*>();
        ASSERT_NE(button, nullptr);
        click(*button);
        pick(field);
    }
};

constexpr auto kWomen = "FROM customer c JOIN customer_sales s ON s.customer_id = c.id WHERE c.archived = 0 AND "
                        "c.gender = 'female'";

TEST_F(ListShapeTest, ASavedListComesBackWithColumnsOrderAndGroups) {
    const ListId id = keep(women());
    openKept(id);
    ASSERT_TRUE(waitFor([this] { return table().model()->rowCount() > 0; }));
    EXPECT_EQ(page_.place().columns, QStringLiteral("name,age,spent"));
    EXPECT_EQ(page_.place().sort, QStringLiteral("-spent"));
    EXPECT_EQ(page_.trail().last().text, QStringLiteral("Women")) << "opening changes nothing";
    groupBy(QStringLiteral("Region"));
    EXPECT_EQ(page_.trail().last().text, QStringLiteral("Women •")) << "another grouping is a change";
    EXPECT_TRUE(page_.save());
    ASSERT_TRUE(waitFor([this] { return !told_.isEmpty(); }));
    EXPECT_EQ(lists::savedList(desk().connection(), id)->grouping, QStringLiteral("region"));
    open({});
    EXPECT_FALSE(groups().isVisible());
    openKept(id);
    EXPECT_TRUE(groups().isVisible());
    EXPECT_EQ(page_.place().grouping, QStringLiteral("region"));
    EXPECT_EQ(page_.trail().last().text, QStringLiteral("Women"));
    desk().undoRevision(toldRevision_);
    EXPECT_TRUE(waitFor([&] { return lists::savedList(desk().connection(), id)->grouping.isEmpty(); }));
}

TEST_F(ListShapeTest, AGroupingThatIsNoFieldAnyMoreShowsTheList) {
    lists::SavedList list = women();
    list.grouping = QStringLiteral("x_gone");
    openKept(keep(list));
    EXPECT_FALSE(groups().isVisible());
    EXPECT_TRUE(waitFor([this] { return table().model()->rowCount() > 0; }));
}

TEST_F(ListShapeTest, TheLastLineSumsAmountsAndAveragesAges) {
    openKept(keep(women()));
    const QString spent = euros(QStringLiteral("SELECT sum(s.spent) ") + QLatin1String(kWomen));
    ASSERT_TRUE(waitFor([&] { return totals().isVisible() && totals().text(2) == spent; }))
        << totals().text(2).toStdString() << " instead of " << spent.toStdString();
    EXPECT_EQ(totals().text(0), QStringLiteral("Total"));
    EXPECT_TRUE(totals().text(1).startsWith(QStringLiteral("Ø "))) << totals().text(1).toStdString();
    EXPECT_TRUE(totals().accessibleName().contains(spent));
    grab(page_, QStringLiteral("list-totals"));
}

TEST_F(ListShapeTest, TheHeadsOfGroupsSayWhichSpentIsMeant) {
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

TEST_F(ListShapeTest, GroupsHaveCountsSumsAveragesATotalAndTheirCards) {
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

TEST_F(ListShapeTest, ExportsTheSummaryAndNotesIt) {
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

TEST_F(ListShapeTest, SaysItsDescriptionAtTheHeadOfPaper) {
    lists::SavedList list = women();
    list.description = QStringLiteral("For the spring letter");
    openKept(keep(list));
    answers_.willPick(pathOf(QStringLiteral("women.pdf")));
    EXPECT_TRUE(page_.exportList());
    ASSERT_TRUE(waitFor([this] { return told_.size() == 1; }));
    const auto text = pdfText(pathOf(QStringLiteral("women.pdf")));
    EXPECT_TRUE(!text || text->contains(QStringLiteral("For the spring letter")));
}

TEST_F(ListShapeTest, GoesOutAsAPrintedTableAndAsVCardsAndIsNoted) {
    openKept(keep(women()));
    const qint64 all = number("SELECT count(*) FROM customer WHERE archived = 0 AND gender = 'female'");
    answers_.willPick(pathOf(QStringLiteral("women.pdf")));
    EXPECT_TRUE(page_.exportList());
    ASSERT_TRUE(waitFor([this] { return told_.size() == 1; }));
    QFile pdf(pathOf(QStringLiteral("women.pdf")));
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    EXPECT_TRUE(pdf.read(5) == "%PDF-");
    if (const auto text = pdfText(pathOf(QStringLiteral("women.pdf")))) {
        EXPECT_TRUE(text->simplified().startsWith(QStringLiteral("Women ")))
            << "its name, not the file's: " << text->left(200).toStdString();
        EXPECT_TRUE(text->contains(QStringLiteral("%1 customers · ").arg(all)));
    }
    answers_.willPick(pathOf(QStringLiteral("women.vcf")));
    EXPECT_TRUE(page_.exportList());
    ASSERT_TRUE(waitFor([this] { return told_.size() == 2; }));
    QFile cards(pathOf(QStringLiteral("women.vcf")));
    ASSERT_TRUE(cards.open(QIODevice::ReadOnly));
    EXPECT_EQ(cards.readAll().count("BEGIN:VCARD"), all);
    EXPECT_EQ(
        number("SELECT sum(released) FROM release_log WHERE target LIKE '%, women.pdf' OR target LIKE '%, women.vcf'"),
        2 * all);
}

// The sum of a million is wider than the amounts above it; cut, it was another number.
TEST_F(ListShapeTest, ASumReachesIntoTheEmptyRoomBesideIt) {
    lists::SavedList list = women();
    list.columns = QStringLiteral("name,city,spent,last_purchase");
    openKept(keep(list));
    ASSERT_TRUE(waitFor([this] { return totals().isVisible() && !totals().text(2).isEmpty(); }));
    const int town = table().columnViewportPosition(2);
    EXPECT_EQ(totals().roomFor(3).left(), town + ui::CellDelegate::kPadding + table().horizontalHeader()->x());
    EXPECT_EQ(totals().roomFor(1).left(),
              table().columnViewportPosition(1) + ui::CellDelegate::kPadding + table().horizontalHeader()->x())
        << "the word stays where it is";
}

// What programs read says the same in every language: keys, not the words of the window.
TEST_F(ListShapeTest, JsonIsForPrograms) {
    lists::SavedList list = women();
    list.columns = QStringLiteral("name,gender");
    openKept(keep(list));
    answers_.willPick(pathOf(QStringLiteral("women.json")));
    EXPECT_TRUE(page_.exportList());
    ASSERT_TRUE(waitFor([this] { return told_.size() == 1; }));
    QFile rows(pathOf(QStringLiteral("women.json")));
    ASSERT_TRUE(rows.open(QIODevice::ReadOnly));
    const QJsonObject first = QJsonDocument::fromJson(rows.readAll()).array().at(0).toObject();
    EXPECT_EQ(first[QStringLiteral("gender")].toString(), QStringLiteral("female"));
    groupBy(QStringLiteral("Region"));
    answers_.willPick(pathOf(QStringLiteral("regions.json")));
    EXPECT_TRUE(page_.exportList());
    ASSERT_TRUE(waitFor([this] { return told_.size() == 2; }));
    QFile groups(pathOf(QStringLiteral("regions.json")));
    ASSERT_TRUE(groups.open(QIODevice::ReadOnly));
    EXPECT_FALSE(groups.readAll().contains("Total")) << "a program would take it for a region";
}

TEST_F(ListShapeTest, CtrlEEditsEverybodyOnTheListFromItsRowsToo) {
    openKept(keep(women()));
    line(0).focusPart(1);
    press(page_, QStringLiteral("Ctrl+E"));
    auto* edit = page_.findChild<ui::BulkEditDialog*>();
    ASSERT_NE(edit, nullptr);
    const qint64 all = number("SELECT count(*) FROM customer WHERE archived = 0 AND gender = 'female'");
    auto* fields = edit->findChildren<QComboBox*>().first();
    fields->setCurrentIndex(fields->findData(QStringLiteral("source")));
    edit->findChild<QLineEdit*>()->setFocus();
    type(*edit, QStringLiteral("Women's fair"));
    ASSERT_TRUE(waitFor([&] {
        const auto* change = find<QPushButton>(*edit, QStringLiteral("Change %1 card(s)").arg(all));
        return change != nullptr && change->isEnabled();
    }));
    press(*edit, QStringLiteral("Return"));
    ASSERT_TRUE(waitFor([this] { return !told_.isEmpty(); }));
    EXPECT_EQ(number("SELECT count(*) FROM customer WHERE source = 'Women''s fair'"), all);
}

TEST_F(ListShapeTest, AFrozenListSaysSinceWhen) {
    openKept(keep(women()));
    auto* details = page_.topActions().first();
    details->trigger();
    auto* dialog = page_.findChild<ui::ListDialog*>();
    ASSERT_NE(dialog, nullptr);
    click(*find<QRadioButton>(*dialog, QStringLiteral("Frozen: the cards that are on it today")));
    const QString day = formats::DateText(desk().locale()).shortForm(today());
    const QString copy = QStringLiteral("Women, ") + day;
    click(*find<QPushButton>(*dialog, QStringLiteral("Save list")));
    ASSERT_TRUE(waitFor([this] { return !told_.isEmpty(); }));
    const auto list = lists::findSavedList(desk().connection(), QStringLiteral("Women"));
    ASSERT_TRUE(list) << "it stays, and what was frozen is a copy";
    EXPECT_EQ(list->expression, women().expression);
    EXPECT_FALSE(list->frozenOn.isValid());
    const auto kept = lists::findSavedList(desk().connection(), copy);
    ASSERT_TRUE(kept) << copy.toStdString();
    EXPECT_TRUE(kept->description.contains(QStringLiteral("Women"))) << "what it was frozen from";
    EXPECT_EQ(kept->frozenOn, today());
    EXPECT_TRUE(page_.statusTexts().contains(QStringLiteral("Frozen on 22 Nov 2025: these cards, whatever changes")) ||
                page_.statusTexts().contains(QStringLiteral("Frozen on Nov 22, 2025: these cards, whatever changes")))
        << page_.statusTexts().join('|').toStdString();
    EXPECT_EQ(label("ListInWords"), QStringLiteral("Customers who were on the list on ") + day);
    ASSERT_TRUE(waitFor([this] { return table().model()->rowCount() > 3; }));
    const auto frozen = [&](int cards) { return QStringLiteral("%1 card(s) as of %2").arg(cards).arg(day); };
    const int cards = table().model()->rowCount();
    EXPECT_EQ(part<ui::PickButton>(line(0), "Values")->text(), frozen(cards)) << "and not a mass of names";
    page_.findChild<ui::WhyPane*>()->setCard(table().currentId());
    EXPECT_TRUE(waitFor([this] {
        for (const auto* said : page_.findChild<ui::WhyPane*>()->findChildren<QLabel*>())
            if (said->accessibleName() == QStringLiteral("Fits: Was on the list when it was frozen")) return true;
        return false;
    }));
    ui::Place again;
    again.page = ui::Place::Page::List;
    again.id = kept->id.value;
    open({});
    open(again);
    EXPECT_EQ(part<ui::PickButton>(line(0), "Values")->text(), frozen(cards));
    settle();
    // Once it asks for something else it changes again.
    textBox().setFocus();
    textBox().selectAll();
    type(page_, QStringLiteral("gender = male"));
    press(page_, QStringLiteral("Esc"));
    settle();
    EXPECT_TRUE(page_.save());
    ASSERT_TRUE(waitFor([this] { return told_.size() == 2; }));
    EXPECT_FALSE(lists::findSavedList(desk().connection(), copy)->frozenOn.isValid());
}

TEST_F(ListShapeTest, GroupsStayFoldedOutAndOneStaysThereWhenSomethingIsSaved) {
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

TEST_F(ListShapeTest, GroupsAreSortedByAnyOfTheirColumns) {
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

TEST_F(ListShapeTest, ASavedListKeepsTheOrderOfItsGroups) {
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

TEST_F(ListShapeTest, AnotherListBeginsAtItsTopWithNothingSelectedAndBackIsWhereOneWas) {
    const ListId id = keep(women());
    lists::SavedList everybody;
    everybody.name = QStringLiteral("All");
    const ListId all = keep(everybody);
    openKept(all);
    ASSERT_TRUE(waitFor([this] { return table().model()->rowCount() > 50; }));
    auto* head = static_cast<ui::CheckableHeader*>(table().horizontalHeader());
    table().selectRow(20);
    table().setCurrentIndex(table().model()->index(20, 1));
    EXPECT_GT(table().verticalScrollBar()->value(), 0);
    EXPECT_EQ(head->checkState(), Qt::PartiallyChecked);
    const ui::Place left = page_.place();
    const qint64 card = table().currentId();
    const int scrolled = table().verticalScrollBar()->value();

    openKept(id);
    ASSERT_TRUE(waitFor([this] { return table().model()->rowCount() > 0 && table().model()->rowCount() < 50; }));
    EXPECT_EQ(table().selectedCount(), 0);
    EXPECT_EQ(head->checkState(), Qt::Unchecked);
    EXPECT_EQ(table().verticalScrollBar()->value(), 0);
    EXPECT_EQ(table().currentIndex().row(), 0);

    open(left); // back
    ASSERT_TRUE(waitFor([&] { return table().currentId() == card; }));
    EXPECT_EQ(table().verticalScrollBar()->value(), scrolled);
    openKept(id);
    openKept(all);
    ASSERT_TRUE(waitFor([this] { return table().model()->rowCount() > 50; }));
    EXPECT_EQ(table().verticalScrollBar()->value(), 0) << "opened anew";
}

TEST_F(ListShapeTest, ASelectionThatTheRowsTakeAlongIsUntickedInTheHead) {
    openList("gender = female");
    ASSERT_TRUE(waitFor([this] { return table().model()->rowCount() > 0; }));
    table().selectRow(0);
    auto* head = static_cast<ui::CheckableHeader*>(table().horizontalHeader());
    EXPECT_EQ(head->checkState(), Qt::PartiallyChecked);
    write(QStringLiteral("gender = male"));
    ASSERT_TRUE(waitFor([this] { return table().selectedCount() == 0; }));
    EXPECT_TRUE(waitFor([&] { return head->checkState() == Qt::Unchecked; })) << "nobody of it is on the list any more";
}

TEST_F(ListShapeTest, AnOlderOrderOfGroupsDoesNotComeAfterANewerOne) {
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
