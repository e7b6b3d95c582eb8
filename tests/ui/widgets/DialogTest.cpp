#include "ui/widgets/Dialog.h"

#include "ui/support/Gui.h"

#include "ui/widgets/FormLayout.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
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

// Labels beside tall fields stood some pixels above the words they belong to, and each field had them elsewhere.
TEST(Dialogs, ALabelStandsOnTheFirstLineOfItsField) {
    ui::Dialog dialog;
    auto* form = new ui::FormLayout(&dialog);
    auto* line = new QLineEdit;
    auto* box = new QPlainTextEdit;
    auto* stacked = new QWidget;
    auto* parts = new QVBoxLayout(stacked);
    parts->setContentsMargins(0, 0, 0, 0);
    auto* first = new QLineEdit;
    parts->addWidget(first);
    parts->addWidget(new QLineEdit);
    form->addRow(QStringLiteral("&Name"), line);
    form->addRow(QStringLiteral("&Note"), box);
    form->addRow(QStringLiteral("&Two"), stacked);
    dialog.resize(400, 400);
    show(dialog);
    const auto middle = [&](QWidget* widget) { return widget->mapTo(&dialog, widget->rect().center()).y(); };
    EXPECT_NEAR(middle(form->labelForField(line)), middle(line), 1);
    EXPECT_NEAR(middle(form->labelForField(stacked)), middle(first), 1);
    EXPECT_GT(box->height(), 3 * line->height());
    EXPECT_NEAR(middle(form->labelForField(box)) - box->y(), line->height() / 2, 2) << "as beside a field of one line";
}

} // namespace clientela::test
