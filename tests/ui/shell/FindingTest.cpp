#include "ui/shell/WindowFixture.h"

#include "ui/widgets/SearchField.h"

#include <QLineEdit>

namespace clientela::test {

class Finding : public MainWindowTest {};

TEST_F(Finding, FindsByKeyboardAlone) {
    openWithCustomers();
    press(window_, QStringLiteral("Ctrl+F"));
    type(window_, QStringLiteral("5211"));
    auto* popup = window_.findChild<QWidget*>(QStringLiteral("SearchPopup"));
    ASSERT_NE(popup, nullptr);
    EXPECT_TRUE(popup->isVisible());
    press(window_, QStringLiteral("Return"));
    EXPECT_FALSE(popup->isVisible());
}

TEST_F(Finding, TheCardOneHadBeforeIsTwoKeysAway) {
    openWithCustomers();
    press(window_, QStringLiteral("Ctrl+F"));
    type(window_, QStringLiteral("5211"));
    press(window_, QStringLiteral("Return"));
    ASSERT_TRUE(waitFor([&] { return find<QLabel>(window_, QStringLiteral("Roberta Manfredi")) != nullptr; }));
    press(window_, QStringLiteral("Ctrl+2"));
    ASSERT_TRUE(waitFor([&] { return find<QLabel>(window_, QStringLiteral("Roberta Manfredi")) == nullptr; }));
    press(window_, QStringLiteral("Ctrl+F"));
    auto* popup = window_.findChild<QWidget*>(QStringLiteral("SearchPopup"));
    EXPECT_TRUE(popup->isVisible()) << "recent cards, before anything is typed";
    press(window_, QStringLiteral("Return"));
    EXPECT_FALSE(popup->isVisible());
    EXPECT_TRUE(waitFor([&] { return find<QLabel>(window_, QStringLiteral("Roberta Manfredi")) != nullptr; }));
}

TEST_F(Finding, ClearsTheSearchThenLeavesIt) {
    openWithCustomers();
    press(window_, QStringLiteral("Ctrl+F"));
    auto* search = find<ui::SearchField>(window_, QStringLiteral("SearchField"));
    ASSERT_NE(search, nullptr);
    type(window_, QStringLiteral("rob"));
    press(window_, QStringLiteral("Esc"));
    EXPECT_TRUE(search->text().isEmpty());
    EXPECT_TRUE(search->hasFocus());
    press(window_, QStringLiteral("Esc"));
    EXPECT_FALSE(search->hasFocus());
}

TEST_F(Finding, WhoIsNotFoundGetsACardByEnter) {
    openWithCustomers();
    press(window_, QStringLiteral("Ctrl+F"));
    type(window_, QStringLiteral("Quirini"));
    press(window_, QStringLiteral("Return"));
    ASSERT_EQ(window_.workplace()->page()->place().page, ui::Place::Page::NewCard);
    const auto* name = find<QLineEdit>(window_, QStringLiteral("Given name"));
    ASSERT_NE(name, nullptr);
    EXPECT_EQ(name->text(), QStringLiteral("Quirini"));
}

} // namespace clientela::test
