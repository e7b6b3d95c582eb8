#include "ui/lists/ListShapeFixture.h"

#include "formats/DateText.h"
#include "support/Pdf.h"
#include "ui/lists/ListDialog.h"
#include "ui/lists/WhyPane.h"
#include "ui/records/BulkEditDialog.h"
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

namespace clientela::test {
namespace {

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
    // The rows of the list before stand there until those of the copy are read.
    const qint64 women = number("SELECT count(*) FROM customer WHERE archived = 0 AND gender = 'female'");
    ASSERT_TRUE(waitFor([&] { return table().model()->rowCount() == women; }));
    const auto frozen = [&](int cards) { return QStringLiteral("%1 card(s) as of %2").arg(cards).arg(day); };
    const int cards = table().model()->rowCount();
    EXPECT_EQ(part<ui::PickButton>(line(0), "Values")->text(), frozen(cards)) << "and not a mass of names";
    page_.findChild<ui::WhyPane*>()->setCard(table().currentId());
    EXPECT_TRUE(waitFor([&] {
        for (const auto* said : page_.findChild<ui::WhyPane*>()->findChildren<QLabel*>())
            if (said->accessibleName() == QStringLiteral("Fits: Was on the list on ") + day) return true;
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

} // namespace
} // namespace clientela::test
