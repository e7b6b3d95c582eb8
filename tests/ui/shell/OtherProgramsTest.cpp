#include "ui/shell/WindowFixture.h"

#include "customers/CardRepository.h"
#include "ui/customers/CardConflictDialog.h"

#include <QLineEdit>

namespace clientela::test {
namespace {

/// A window on a file that something else writes to: a second opening of it, as another program has one.
class OtherProgramsTest : public MainWindowTest {
protected:
    void elsewhere(const std::function<void(storage::UnitOfWork&)>& write) {
        const auto other = app::OpenFile::open(desk().file().file().path(), {});
        ASSERT_TRUE(other.ok());
        storage::UnitOfWork unit((*other)->file(),
                                 (*other)->action(QStringLiteral("edit"), QStringLiteral("Elsewhere")));
        write(unit);
        unit.commit();
    }
    /// The window names what Ctrl+Z would take back: it names the other's once it has heard of it.
    [[nodiscard]] bool hasHeard() const { return action(ui::Act::Undo).text() == QStringLiteral("&Undo: Elsewhere"); }
    void set(const QString& column, const QString& value) {
        elsewhere([&](storage::UnitOfWork& unit) {
            unit.connection().execute(QStringLiteral("UPDATE customer SET %1 = ? WHERE id = 2").arg(column), value);
        });
    }
    /// Vannini's card, the cursor behind the family name.
    QLineEdit* openVannini() {
        openWithCustomers();
        press(window_, QStringLiteral("Ctrl+F"));
        type(window_, QStringLiteral("vannini"));
        press(window_, QStringLiteral("Return"));
        EXPECT_TRUE(waitFor([&] { return title() == QStringLiteral("Roberta Vannini"); }));
        press(window_, QStringLiteral("Return"));
        press(window_, QStringLiteral("Tab"));
        auto* field = qobject_cast<QLineEdit*>(window_.focusWidget());
        EXPECT_TRUE(field != nullptr && field->text() == QStringLiteral("Vannini"));
        if (field != nullptr) press(window_, QStringLiteral("End"));
        return field;
    }
};

TEST_F(OtherProgramsTest, AnOpenCardSaysWhatWasSavedElsewhereAndTheMenuNamesIt) {
    openVannini();
    set(QStringLiteral("family_name"), QStringLiteral("Poli"));
    EXPECT_TRUE(waitFor([&] { return title() == QStringLiteral("Roberta Poli"); }));
    EXPECT_EQ(action(ui::Act::Undo).text(), QStringLiteral("&Undo: Elsewhere"));
}

TEST_F(OtherProgramsTest, WhatIsBeingTypedStaysWhenSomethingElseOfTheCardIsSavedElsewhere) {
    QLineEdit* field = openVannini();
    ASSERT_NE(field, nullptr);
    type(window_, QStringLiteral("-Rossi"));
    set(QStringLiteral("given_name"), QStringLiteral("Berta"));
    ASSERT_TRUE(waitFor([&] { return hasHeard() && title().startsWith("Berta"); })) << title().toStdString();
    EXPECT_EQ(window_.focusWidget(), field);
    EXPECT_EQ(field->text(), QStringLiteral("Vannini-Rossi"));
    type(window_, QStringLiteral("ni"));
    EXPECT_EQ(field->text(), QStringLiteral("Vannini-Rossini")) << "the cursor stood where it was";
}

TEST_F(OtherProgramsTest, SavingAsksWhereTheSameFieldWasSavedElsewhereAndWasNoticedBefore) {
    QLineEdit* field = openVannini();
    ASSERT_NE(field, nullptr);
    type(window_, QStringLiteral("-Rossi"));
    set(QStringLiteral("family_name"), QStringLiteral("Poli"));
    ASSERT_TRUE(waitFor([&] { return hasHeard(); }));
    EXPECT_EQ(field->text(), QStringLiteral("Vannini-Rossi"));
    press(window_, QStringLiteral("Ctrl+S"));
    EXPECT_TRUE(waitFor([&] { return window_.findChild<ui::CardConflictDialog*>() != nullptr; }));
    EXPECT_EQ(desk().undoText(), QStringLiteral("Elsewhere")) << "nothing is written over";
}

TEST_F(OtherProgramsTest, WhatWasTypedOnACardThatIsDeletedElsewhereIsThereWhenItComesBack) {
    QLineEdit* field = openVannini();
    ASSERT_NE(field, nullptr);
    type(window_, QStringLiteral("-Rossi"));
    elsewhere([](storage::UnitOfWork& unit) { customers::removeCards(unit, {CustomerId(2)}); });
    ASSERT_TRUE(waitFor([&] { return !field->isEnabled(); })) << "the card is gone";
    desk().undo();
    ASSERT_TRUE(waitFor([&] { return field->isEnabled(); }));
    EXPECT_EQ(field->text(), QStringLiteral("Vannini-Rossi"));
    press(window_, QStringLiteral("Ctrl+S"));
    EXPECT_TRUE(waitFor([&] { return desk().undoText() == QStringLiteral("Edit Roberta Vannini-Rossi"); }))
        << desk().undoText().toStdString();
}

} // namespace
} // namespace clientela::test
