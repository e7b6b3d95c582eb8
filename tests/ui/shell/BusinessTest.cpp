#include "office/Settings.h"
#include "ui/shell/BusinessDialog.h"
#include "ui/shell/WindowFixture.h"
#include "ui/widgets/Toast.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>

// What the business says of itself: its VAT number is looked at, and what was saved is what Ctrl+Z takes back.

namespace clientela::test {

class BusinessTest : public MainWindowTest {
protected:
    QDialog& openDialog() {
        ui::Place about;
        about.page = ui::Place::Page::File;
        about.text = QStringLiteral("about");
        desk().go(about);
        QAbstractButton* open = nullptr;
        EXPECT_TRUE(waitFor([&] {
            open = find<QAbstractButton>(window_, QStringLiteral("Edit your business"));
            return open != nullptr;
        }));
        open->setFocus(Qt::TabFocusReason);
        press(window_, QStringLiteral("Space"));
        ui::BusinessDialog* dialog = nullptr;
        EXPECT_TRUE(waitFor(
            [&] { return (dialog = window_.findChild<ui::BusinessDialog*>()) != nullptr && dialog->isVisible(); }));
        QApplication::processEvents();
        return *dialog;
    }
    [[nodiscard]] QString name() const { return office::business(desk().connection()).name; }
};

TEST_F(BusinessTest, AVatNumberThatIsWrongIsSaidAndKept) {
    openEmpty();
    QDialog& dialog = openDialog();
    QWidget* vat = find<QLabel>(dialog, QStringLiteral("VAT number"))->buddy();
    ASSERT_NE(vat, nullptr);
    const QString wrong = QStringLiteral("The check digit of this VAT number is wrong.");
    vat->setFocus(Qt::TabFocusReason);
    type(dialog, QStringLiteral("IT12345678901"));
    EXPECT_EQ(qobject_cast<QLineEdit*>(vat)->text(), QStringLiteral("IT12345678901"));
    EXPECT_EQ(find<QLabel>(dialog, wrong), nullptr) << "not while it is being typed";
    press(dialog, QStringLiteral("Tab"));
    EXPECT_NE(find<QLabel>(dialog, wrong), nullptr);
    EXPECT_EQ(vat->accessibleDescription(), wrong);
    press(dialog, QStringLiteral("Return"));
    EXPECT_TRUE(
        waitFor([&] { return office::business(desk().connection()).vatNumber == QStringLiteral("IT12345678901"); }));
}

TEST_F(BusinessTest, IsWhatCtrlZTakesBackOnceItIsSaved) {
    openWithCustomers();
    const QString before = name();
    QDialog& dialog = openDialog();
    find<QLabel>(dialog, QStringLiteral("Name"))->buddy()->setFocus(Qt::TabFocusReason);
    type(dialog, QStringLiteral("Pasticceria Rosselli"));
    press(dialog, QStringLiteral("Return"));
    ASSERT_TRUE(waitFor([&] { return name() != before; }));
    auto* toast = window_.findChild<ui::Toast*>();
    ASSERT_TRUE(waitFor([&] { return toast->text() == QStringLiteral("Your business is saved"); }));
    EXPECT_NE(find<QPushButton>(*toast, QStringLiteral("Undo")), nullptr);
    EXPECT_EQ(action(ui::Act::Undo).text(), QStringLiteral("&Undo: Edit the business"));
    test::show(window_);
    press(window_, QStringLiteral("Ctrl+Z"));
    EXPECT_TRUE(waitFor([&] { return name() == before; }));
    EXPECT_EQ(desk().undoText(), QStringLiteral("New card Vannini")) << "nobody's card was touched";
    // The file has it before the window has heard of it.
    ASSERT_TRUE(waitFor([&] { return action(ui::Act::Redo).text() == QStringLiteral("&Redo: Edit the business"); }));
    press(window_, QStringLiteral("Ctrl+Shift+Z"));
    EXPECT_TRUE(waitFor([&] { return name() != before; }));
    // Once something else was done, settings are passed over.
    add(QStringLiteral("Neri"), QStringLiteral("055 1"));
    desk().undo();
    ASSERT_TRUE(waitFor([&] { return desk().redoText() == QStringLiteral("New card Neri"); }));
    EXPECT_EQ(desk().undoText(), QStringLiteral("New card Vannini"));
}

} // namespace clientela::test
