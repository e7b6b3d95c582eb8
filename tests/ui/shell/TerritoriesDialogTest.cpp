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

} // namespace clientela::test
