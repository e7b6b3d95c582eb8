#include "query/Outline.h"
#include "query/RandomTree.h"
#include "query/TreeText.h"

using namespace clientela;
using namespace clientela::query;

namespace {

using Kind = OutlineRow::Kind;

NodePtr tree(const char* text) {
    const auto parsed = parse(QString::fromUtf8(text));
    EXPECT_TRUE(parsed.ok()) << text;
    return *parsed;
}
OutlineRow outline(const char* text) { return outlineOf(tree(text)); }
std::string textOf(const OutlineRow& root) { return toText(treeOf(root)).toStdString(); }

} // namespace

TEST(AnOutline, OfAnyTreeGivesThatTreeAgain) {
    test::RandomTree random(20251125);
    for (int i = 0; i < 5000; ++i) {
        const NodePtr one = random.next();
        ASSERT_TRUE(equal(treeOf(outlineOf(one)), one)) << qPrintable(toText(one));
    }
}

TEST(AnOutline, InItsSimplestFormComesBackFromItsTree) {
    test::RandomTree random(7);
    for (int i = 0; i < 5000; ++i) {
        const OutlineRow one = outlineOf(random.next());
        const OutlineRow again = outlineOf(treeOf(one));
        ASSERT_TRUE(equal(again, one)) << textOf(one);
    }
}

TEST(AnOutline, OfAnyTreeOnSeveralLinesReadsTheSame) {
    test::RandomTree random(11);
    for (int i = 0; i < 3000; ++i) {
        const NodePtr one = random.next();
        const auto read = parse(toLines(one));
        ASSERT_TRUE(read.ok()) << qPrintable(toLines(one));
        ASSERT_TRUE(equal(*read, one)) << qPrintable(toLines(one));
    }
}

TEST(AnOutline, StandsOnLinesAsAPersonWouldWriteIt) {
    EXPECT_EQ(toLines(tree("gender = female and (region = Toscana or (country = ES and tags contains Weddings)) and "
                           "not (contacts(last 14 days) >= 1 or in list \"Complaints open\")"))
                  .toStdString(),
              "gender = female\n"
              "and (region = Toscana\n"
              "     or country = ES and tags contains Weddings)\n"
              "and not (contacts(last 14 days) >= 1\n"
              "         or in list \"Complaints open\")");
}

TEST(AnOutline, SaysNotOrAsNoneOf) {
    const OutlineRow root = outline("a = 1 and not (b = 2 or c = 3)");
    ASSERT_EQ(root.rows.size(), 2U);
    EXPECT_EQ(root.rows[1].kind, Kind::None);
    EXPECT_EQ(root.rows[1].rows.size(), 2U);
    EXPECT_EQ(outline("not in list x").rows[0].negation, OutlineRow::Negation::Plain);
    EXPECT_EQ(outline("a != 1").rows[0].negation, OutlineRow::Negation::Spelled);
}

TEST(AnOutline, DropsWhatIsNotFinished) {
    OutlineRow root = outline("a = 1 and b = 2");
    insertBelow(root, {}, {OutlineRow(), OutlineRow::group(Kind::Any, {OutlineRow()})});
    EXPECT_EQ(textOf(root), "a = 1 and b = 2");
    EXPECT_EQ(treeOf(OutlineRow::group(Kind::All, {})), nullptr);
}

TEST(AnOutline, DropsRowsThatLackTheirValueInArgumentsToo) {
    OutlineRow root = outline("a = 1 and b = 2 and (c = 3 or d = 4)");
    EXPECT_EQ(rowsWithoutValue(root), 0);
    rowAt(root, {1})->condition.terms.clear();
    rowAt(root, {2, 0})->condition.terms.clear();
    EXPECT_TRUE(rowAt(root, {1})->lacksValue());
    EXPECT_TRUE(rowAt(root, {1})->isBlank());
    EXPECT_EQ(textOf(root), "a = 1 and d = 4");
    EXPECT_EQ(rowsWithoutValue(root), 2);
    rowAt(root, {1})->on = false;
    EXPECT_EQ(rowsWithoutValue(root), 1) << "nobody counts on a row that is off";

    OutlineRow spent = outline("spent(category = Pizza, product = X) > 5");
    Operand& operand = spent.rows[0].condition.operand;
    auto arguments = *argumentRows(operand);
    arguments[1].condition.terms.clear();
    setArgumentRows(operand, arguments);
    EXPECT_EQ(textOf(spent), "spent(category = Pizza) > 5");
    EXPECT_EQ(rowsWithoutValue(spent), 1);
    arguments = *argumentRows(operand);
    ASSERT_EQ(arguments.size(), 2U) << "it waits for its value where it stands";
    arguments[1].condition.terms = {literal(QStringLiteral("Y"))};
    setArgumentRows(operand, arguments);
    EXPECT_EQ(textOf(spent), "spent(category = Pizza, product = Y) > 5");
    arguments.resize(1);
    arguments[0].condition.terms.clear();
    setArgumentRows(operand, arguments);
    EXPECT_EQ(textOf(spent), "spent > 5");
}

TEST(AnOutline, KeepsARowThatIsSwitchedOff) {
    OutlineRow root = outline("a = 1 and b = 2");
    rowAt(root, {1})->on = false;
    EXPECT_EQ(textOf(root), "a = 1 and off(b = 2)");
    EXPECT_FALSE(outline("a = 1 and off(b = 2)").rows[1].on);
}

TEST(EditingAnOutline, PutsRowsBelowAndIntoGroups) {
    OutlineRow root = outline("a = 1 and (b = 2 or c = 3)");
    EXPECT_EQ(insertBelow(root, {0}, outline("x = 1 and y = 1").rows), (OutlinePath{2}));
    EXPECT_EQ(textOf(root), "a = 1 and x = 1 and y = 1 and (b = 2 or c = 3)");
    EXPECT_EQ(insertBelow(root, {3}, outline("z = 1").rows), (OutlinePath{3, 0}));
    EXPECT_EQ(textOf(root), "a = 1 and x = 1 and y = 1 and (z = 1 or b = 2 or c = 3)");
}

TEST(EditingAnOutline, MovesRowsPastNeighboursIntoGroupsAndOut) {
    OutlineRow root = outline("a = 1 and (b = 2 or c = 3) and d = 4");
    OutlinePath at = moveRow(root, {0}, 1);
    EXPECT_EQ(at, (OutlinePath{0, 0}));
    EXPECT_EQ(textOf(root), "(a = 1 or b = 2 or c = 3) and d = 4");
    at = moveRow(root, at, 1);
    at = moveRow(root, at, 1);
    EXPECT_EQ(textOf(root), "(b = 2 or c = 3 or a = 1) and d = 4");
    at = moveRow(root, at, 1);
    EXPECT_EQ(at, (OutlinePath{1}));
    EXPECT_EQ(textOf(root), "(b = 2 or c = 3) and a = 1 and d = 4");
    at = moveRow(root, at, 1);
    at = moveRow(root, at, 1);
    EXPECT_EQ(at, (OutlinePath{2})) << "beyond the last there is nothing";
    EXPECT_EQ(textOf(root), "(b = 2 or c = 3) and d = 4 and a = 1");
    EXPECT_EQ(moveRow(root, {1}, -1), (OutlinePath{0, 2}));
}

TEST(EditingAnOutline, DropsARowWhereItIsDragged) {
    OutlineRow root = outline("a = 1 and b = 2 and (c = 3 or d = 4)");
    EXPECT_EQ(moveRowTo(root, {0}, {2, 1}), (OutlinePath{1, 1}));
    EXPECT_EQ(textOf(root), "b = 2 and (c = 3 or a = 1 or d = 4)");
    EXPECT_EQ(moveRowTo(root, {1}, {1, 0}), (OutlinePath{1})) << "a group does not go into itself";
    EXPECT_EQ(moveRowTo(root, {1, 2}, {0}), (OutlinePath{0}));
    EXPECT_EQ(textOf(root), "d = 4 and b = 2 and (c = 3 or a = 1)");
}

TEST(EditingAnOutline, LetsARowOutOfTheGroupThatIsAllThereIs) {
    OutlineRow root = OutlineRow::group(Kind::All, {OutlineRow::group(Kind::Any, outline("a = 1 and b = 2").rows)});
    EXPECT_EQ(moveRowTo(root, {0, 0}, {0}), (OutlinePath{0})) << "where its own group stands";
    EXPECT_EQ(textOf(root), "a = 1 and b = 2");
    EXPECT_EQ(moveRowTo(root, {1, 0}, {2}), (OutlinePath{2})) << "below all";
    EXPECT_TRUE(root.rows[1].rows.empty());
    root = OutlineRow::group(Kind::All, {OutlineRow::group(Kind::Any, outline("a = 1 and b = 2").rows)});
    EXPECT_EQ(takeOut(root, {0, 0}), (OutlinePath{1}));
    EXPECT_EQ(textOf(root), "b = 2 and a = 1");
    EXPECT_EQ(takeOut(root, {1}), (OutlinePath{1})) << "there is nothing around it";
}

TEST(EditingAnOutline, GroupsAndUngroups) {
    OutlineRow root = outline("a = 1 and b = 2 and c = 3");
    EXPECT_EQ(groupRows(root, {1}, Kind::Any, 1), (OutlinePath{1}));
    EXPECT_EQ(textOf(root), "a = 1 and (b = 2 or c = 3)");
    EXPECT_EQ(ungroupRow(root, {1}), (OutlinePath{1}));
    EXPECT_EQ(textOf(root), "a = 1 and b = 2 and c = 3");
    EXPECT_EQ(ungroupRow(root, {1}), (OutlinePath{1})) << "a condition is no group";
}

TEST(EditingAnOutline, GoesOnBesideWhatWasRemoved) {
    OutlineRow root = outline("a = 1 and (b = 2 or c = 3)");
    EXPECT_EQ(removeRow(root, {1, 1}), (OutlinePath{1, 0}));
    EXPECT_EQ(removeRow(root, {1, 0}), (OutlinePath{1})) << "the empty group";
    EXPECT_EQ(removeRow(root, {0}), (OutlinePath{0}));
    EXPECT_EQ(removeRow(root, {0}), OutlinePath());
    EXPECT_EQ(treeOf(root), nullptr);
}

TEST(EditingAnOutline, TakesArgumentsApartWhereTheyAllHold) {
    Operand operand = tree("spent(last 30 days, category = Pizza, product != X) > 5")->condition.operand;
    auto rows = argumentRows(operand);
    ASSERT_TRUE(rows);
    ASSERT_EQ(rows->size(), 2U);
    rows->pop_back();
    setArgumentRows(operand, *rows);
    EXPECT_EQ(toText(operand).toStdString(), "spent(last 30 days, category = Pizza)");
    EXPECT_FALSE(argumentRows(tree("spent(a = 1 or b = 2) > 5")->condition.operand));
}
