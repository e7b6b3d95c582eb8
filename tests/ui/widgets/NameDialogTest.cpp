#include "ui/widgets/NameDialog.h"

#include "ui/support/Gui.h"

#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace clientela::test {

TEST(NameDialogs, TakeANameAndNothingElse) {
    QPointer<ui::NameDialog> dialog = new ui::NameDialog(QStringLiteral("Save list"), QStringLiteral("Name"),
                                                         QStringLiteral("Save"), QStringLiteral("Keep editing"));
    QSignalSpy named(dialog, &ui::NameDialog::named);
    show(*dialog);
    const auto* save = find<QPushButton>(*dialog, QStringLiteral("Save"));
    ASSERT_NE(save, nullptr);
    EXPECT_FALSE(save->isEnabled());
    type(*dialog, QStringLiteral("  "));
    EXPECT_FALSE(save->isEnabled());
    press(*dialog, QStringLiteral("Return"));
    EXPECT_EQ(named.count(), 0);
    type(*dialog, QStringLiteral("Best of Prato "));
    press(*dialog, QStringLiteral("Return"));
    ASSERT_EQ(named.count(), 1);
    EXPECT_EQ(named.at(0).at(0).toString(), QStringLiteral("Best of Prato"));
    EXPECT_TRUE(waitFor([&] { return dialog.isNull(); }));
}

} // namespace clientela::test
