#include "ui/shell/TerritoriesDialog.h"

#include "ui/support/Gui.h"
#include "ui/widgets/Appearance.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <gtest/gtest.h>

namespace clientela::test {

using customers::TerritoryRule;
using customers::TerritoryRules;

namespace {

class TerritoriesDialogTest : public testing::Test {
protected:
    TerritoriesDialogTest() : appearance_(*qApp, false), page_(new QWidget) { page_->resize(900, 600); }
    ui::TerritoriesDialog& open(const TerritoryRules& rules) {
        dialog_ = new ui::TerritoriesDialog(rules, page_.get());
        test::show(*dialog_);
        return *dialog_;
    }
    [[nodiscard]] QTableWidget& table() const { return *dialog_->findChild<QTableWidget*>(); }
    void write(int row, int column, const QString& text) {
        test::show(*dialog_); // the offscreen platform does not come back to it from offers
        table().setCurrentCell(row, column);
        table().setFocus();
        press(*dialog_, QStringLiteral("F2"));
        type(*dialog_, text);
        press(*dialog_, QStringLiteral("Return"));
        QCoreApplication::processEvents(); // Enter writes a moment later
    }
    [[nodiscard]] QPushButton& button(const QString& text) const { return *find<QPushButton>(*dialog_, text); }

    ui::Appearance appearance_;
    std::unique_ptr<QWidget> page_;
    ui::TerritoriesDialog* dialog_ = nullptr;
};

} // namespace

TEST_F(TerritoriesDialogTest, TakesRulesByKeysAndGivesThemBack) {
    open({});
    write(0, 0, QStringLiteral("50, 51-53"));
    write(0, 2, QStringLiteral("Italia"));
    write(0, 3, QStringLiteral("Toscana"));
    write(0, 4, QStringLiteral("Marco"));
    ASSERT_TRUE(button(QStringLiteral("Save")).isEnabled());
    grab(*dialog_, QStringLiteral("territories_dialog"));
    const TerritoryRules wanted{
        {QStringLiteral("50, 51-53"), {}, QStringLiteral("IT"), QStringLiteral("Toscana"), QStringLiteral("Marco")}};
    EXPECT_EQ(dialog_->rules(), wanted);
}

TEST_F(TerritoriesDialogTest, EnterOnAButtonPressesThatOne) {
    open({});
    button(QStringLiteral("Add a rule")).setFocus(Qt::TabFocusReason);
    press(*dialog_, QStringLiteral("Return"));
    EXPECT_TRUE(dialog_->isVisible()) << "nothing was saved";
    EXPECT_EQ(table().rowCount(), 2);
    EXPECT_TRUE(table().hasFocus());
}

TEST_F(TerritoriesDialogTest, SaysWhatIsWrongAndWaits) {
    open({});
    EXPECT_TRUE(button(QStringLiteral("Save")).isEnabled()) << "an empty row is no rule";
    write(0, 0, QStringLiteral("53-51"));
    write(0, 3, QStringLiteral("Toscana"));
    EXPECT_FALSE(button(QStringLiteral("Save")).isEnabled());
    write(0, 0, QString());
    table().item(0, 0)->setText({});
    EXPECT_NE(find<QLabel>(*dialog_, QStringLiteral("Rule 1 does not say where.")), nullptr);
    write(0, 2, QStringLiteral("Atlantis"));
    EXPECT_NE(find<QLabel>(*dialog_, QStringLiteral("“Atlantis” is no country.")), nullptr);
}

TEST_F(TerritoriesDialogTest, KeepsTheOrderThatOneGives) {
    const TerritoryRule first{QStringLiteral("1"), {}, {}, QStringLiteral("One"), {}};
    const TerritoryRule second{QStringLiteral("2"), {}, {}, QStringLiteral("Two"), {}};
    open({first, second});
    table().setCurrentCell(1, 0);
    table().setFocus();
    press(*dialog_, QStringLiteral("Alt+Up"));
    EXPECT_EQ(dialog_->rules(), (TerritoryRules{second, first}));
    press(*dialog_, QStringLiteral("Ctrl+Shift+Backspace"));
    EXPECT_EQ(dialog_->rules(), TerritoryRules{first});
}

TEST_F(TerritoriesDialogTest, OffersWhatTheFileKnowsAndCountriesAsOneTypes) {
    open({}).setKnown({{QStringLiteral("Toscana")}, {}, {QStringLiteral("Marco Bellini")}});
    const auto choose = [&](int column, const QString& typed) {
        test::show(*dialog_);
        table().setCurrentCell(0, column);
        table().setFocus();
        press(*dialog_, QStringLiteral("F2"));
        type(*dialog_, typed);
        QWidget* offers = QApplication::activePopupWidget();
        ASSERT_NE(offers, nullptr) << qPrintable(typed);
        press(*offers, QStringLiteral("Down"));
        press(*offers, QStringLiteral("Tab")); // takes it and goes on
        QCoreApplication::processEvents();
        EXPECT_NE(table().currentColumn(), column) << "in the next cell";
    };
    choose(1, QStringLiteral("tos"));
    choose(2, QStringLiteral("ital"));
    write(0, 3, QStringLiteral("Nord"));
    choose(4, QStringLiteral("bell"));
    const TerritoryRules wanted{
        {{}, QStringLiteral("Toscana"), QStringLiteral("IT"), QStringLiteral("Nord"), QStringLiteral("Marco Bellini")}};
    EXPECT_EQ(dialog_->rules(), wanted);
}

TEST_F(TerritoriesDialogTest, ARepresentativeWhomNobodyKnowsIsAskedAboutAndNotRefused) {
    open({}).setKnown({{}, {}, {QStringLiteral("Marco Bellini")}});
    write(0, 0, QStringLiteral("50"));
    write(0, 4, QStringLiteral("Marco"));
    EXPECT_NE(find<QLabel>(*dialog_, QStringLiteral("Nobody is called “Marco” here. Perhaps Marco Bellini is meant.")),
              nullptr);
    EXPECT_TRUE(button(QStringLiteral("Save")).isEnabled());
    grab(*dialog_, QStringLiteral("territories_hint"));
    write(0, 4, QStringLiteral("Marco Bellini"));
    EXPECT_EQ(find<QLabel>(*dialog_, QStringLiteral("Nobody is called “Marco” here. Perhaps Marco Bellini is meant.")),
              nullptr);
    write(0, 4, QStringLiteral("Zoe"));
    EXPECT_NE(find<QLabel>(*dialog_, QStringLiteral("Nobody is called “Zoe” here yet.")), nullptr);
}

TEST_F(TerritoriesDialogTest, TabInTheLastCellBeginsARuleAndLeavesPastAnEmptyOne) {
    open({});
    const auto tab = [&] {
        press(*dialog_, QStringLiteral("Tab"));
        QCoreApplication::processEvents();
    };
    table().setCurrentCell(0, 0);
    table().setFocus();
    press(*dialog_, QStringLiteral("F2"));
    type(*dialog_, QStringLiteral("50"));
    for (int i = 0; i < 3; ++i) tab();
    type(*dialog_, QStringLiteral("Toscana"));
    tab();
    tab();
    EXPECT_EQ(table().rowCount(), 2);
    EXPECT_EQ(table().currentRow(), 1);
    type(*dialog_, QStringLiteral("60"));
    tab();
    EXPECT_EQ(dialog_->rules().size(), 2U);
    EXPECT_EQ(dialog_->rules().back().postalCodes, QStringLiteral("60"));
    for (int i = 0; i < 4; ++i) tab();
    EXPECT_EQ(table().rowCount(), 3);
    for (int i = 0; i < 5; ++i) tab();
    EXPECT_EQ(table().rowCount(), 3) << "an empty one is enough";
    EXPECT_TRUE(button(QStringLiteral("Add a rule")).hasFocus());
    table().setCurrentCell(0, 0);
    table().setFocus();
    press(*dialog_, QStringLiteral("F2"));
    press(*dialog_, QStringLiteral("Shift+Tab"));
    QCoreApplication::processEvents();
    EXPECT_FALSE(table().isAncestorOf(QApplication::focusWidget()) && table().hasFocus());
}

} // namespace clientela::test
