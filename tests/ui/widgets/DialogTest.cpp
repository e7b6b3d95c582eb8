#include "ui/widgets/Dialog.h"

#include "ui/support/Gui.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace clientela::test {

// Who went to "Leave as they are" by Tab and presses Enter means that button, whatever the default one is.
TEST(Dialogs, EnterPressesTheButtonThatHasTheFocus) {
    ui::Dialog dialog;
    QHBoxLayout row(&dialog);
    QPushButton leave(QStringLiteral("Leave as they are"));
    QPushButton change(QStringLiteral("Change 20 cards"));
    QCheckBox box(QStringLiteral("Also those of tomorrow"));
    leave.setAutoDefault(false);
    change.setDefault(true);
    for (QWidget* one : {static_cast<QWidget*>(&box), static_cast<QWidget*>(&leave), static_cast<QWidget*>(&change)})
        row.addWidget(one);
    QSignalSpy left(&leave, &QPushButton::clicked);
    QSignalSpy changed(&change, &QPushButton::clicked);
    show(dialog);
    leave.setFocus(Qt::TabFocusReason);
    press(dialog, QStringLiteral("Return"));
    EXPECT_EQ(left.count(), 1);
    EXPECT_EQ(changed.count(), 0);
    box.setFocus(Qt::TabFocusReason);
    press(dialog, QStringLiteral("Return"));
    EXPECT_FALSE(box.isChecked()) << "a box is ticked by Space";
    EXPECT_EQ(changed.count(), 1);
}

} // namespace clientela::test
