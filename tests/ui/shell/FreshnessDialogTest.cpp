#include "ui/shell/FreshnessDialog.h"
#include "customers/CustomerFields.h"
#include "ui/support/Gui.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <gtest/gtest.h>

namespace clientela::test {

namespace {

class FreshnessDialogTest : public ::testing::Test {
protected:
    FreshnessDialogTest() {
        freshness_.byTag.insert(QStringLiteral("gone"), 30);
        fields::Catalogues catalogues;
        customers::declareCustomers(catalogues, {});
        dialog_ = std::make_unique<ui::FreshnessDialog>(freshness_, catalogues.customers(), QStringList{"vip", "mamma"},
                                                        nullptr);
        test::show(*dialog_);
    }
    [[nodiscard]] QLineEdit& tags() const {
        for (auto* line : dialog_->findChildren<QLineEdit*>())
            if (line->placeholderText() == QLatin1String("vip 90, press 180")) return *line;
        throw std::runtime_error("no line for tags");
    }
    /// Types into the line in place of what it says, and presses Save by its key.
    void save(const QString& text) {
        tags().setFocus();
        press(*dialog_, QStringLiteral("Ctrl+A"));
        type(*dialog_, text);
        press(*dialog_, QStringLiteral("Return"));
    }
    [[nodiscard]] QStringList said() const {
        QStringList all;
        for (const auto* label : dialog_->findChildren<QLabel*>())
            if (label->isVisible()) all += label->text();
        return all;
    }

    customers::Freshness freshness_;
    std::unique_ptr<ui::FreshnessDialog> dialog_;
};

} // namespace

TEST_F(FreshnessDialogTest, SaysWhatOfTheTagsItCannotKeepAndStaysOpen) {
    save(QStringLiteral("VIP 90, pippo abc, mamma 30, zio 20"));
    EXPECT_TRUE(dialog_->isVisible());
    EXPECT_TRUE(tags().hasFocus());
    const QString fault =
        QStringLiteral("“pippo abc” is no tag with its days, such as “vip 90”. No card has the tag “zio”.");
    EXPECT_TRUE(said().contains(fault)) << said().join(u'|').toStdString();
    EXPECT_EQ(tags().accessibleDescription(), fault);
    grab(*dialog_, QStringLiteral("freshness-fault"));
    save(QStringLiteral("VIP 90, mamma 30, gone 30"));
    EXPECT_FALSE(dialog_->isVisible());
    EXPECT_EQ(
        dialog_->freshness().byTag,
        (QMap<QString, int>{{QStringLiteral("vip"), 90}, {QStringLiteral("mamma"), 30}, {QStringLiteral("gone"), 30}}))
        << "spelt as on the cards; what was named before is not lost because nobody has it now";
}

} // namespace clientela::test
