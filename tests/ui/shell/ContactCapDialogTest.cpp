#include "history/ContactGuard.h"
#include "ui/shell/WindowFixture.h"

#include <QAbstractButton>
#include <QDialog>
#include <QSpinBox>

// How often a customer is contacted at most is set where one looks for it: in a row of its own.

namespace clientela::test {

class ContactCapDialogTest : public MainWindowTest {};

TEST_F(ContactCapDialogTest, IsSetFromARowOfItsOwnThatSaysWhatItIs) {
    openEmpty();
    ui::Place about;
    about.page = ui::Place::Page::File;
    about.text = QStringLiteral("about");
    desk().go(about);
    QAbstractButton* open = nullptr;
    ASSERT_TRUE(waitFor([&] {
        open = find<QAbstractButton>(window_, QStringLiteral("Limit of contacts…"));
        return open != nullptr;
    }));
    EXPECT_NE(find<QLabel>(window_, QStringLiteral("no limit")), nullptr);
    open->setFocus(Qt::TabFocusReason);
    press(window_, QStringLiteral("Space"));
    QDialog* dialog = nullptr;
    ASSERT_TRUE(waitFor([&] { return (dialog = window_.findChild<QDialog*>()) != nullptr && dialog->isVisible(); }));
    press(*dialog, QStringLiteral("Ctrl+A"));
    type(*dialog, QStringLiteral("2"));
    auto* days = find<QSpinBox>(*dialog, QStringLiteral("Within days"));
    ASSERT_NE(days, nullptr);
    days->setFocus(Qt::TabFocusReason);
    press(*dialog, QStringLiteral("Ctrl+A"));
    type(*dialog, QStringLiteral("30"));
    press(*dialog, QStringLiteral("Return"));
    ASSERT_TRUE(waitFor([&] { return history::contactCap(desk().connection()) == history::ContactCap{2, 30}; }));
    EXPECT_TRUE(waitFor([&] { return find<QLabel>(window_, QStringLiteral("at most 2 in 30 days")) != nullptr; }));
}

} // namespace clientela::test
