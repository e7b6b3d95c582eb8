#include "ui/widgets/Appearance.h"

#include "ui/support/Gui.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Style.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QDBusVariant>
#include <QLabel>
#include <QSignalSpy>

using namespace clientela;
using namespace clientela::ui;

namespace {

class TheAppearance : public testing::Test {
protected:
    void SetUp() override {
        before_ = QApplication::palette();
        QPalette platform = Theme::light().palette();
        QApplication::setPalette(platform);
    }
    void TearDown() override { QApplication::setPalette(before_); }

    QPalette before_;
};

} // namespace

TEST_F(TheAppearance, WearsWhatThePersonChose) {
    Appearance appearance(*qApp, false);
    QLabel label;
    const QSignalSpy changed(&appearance, &Appearance::themeChanged);
    appearance.setChoice(Appearance::Choice::Dark);
    EXPECT_EQ(Theme::of(&label), Theme::darkTheme());
    EXPECT_EQ(QApplication::palette().color(QPalette::Base), Theme::darkTheme().base);
    appearance.setChoice(Appearance::Choice::Light);
    EXPECT_EQ(Theme::of(&label), Theme::light());
    EXPECT_EQ(changed.count(), 2);
}

TEST_F(TheAppearance, FollowsThePortalWhenLeftToTheSystem) {
    Appearance appearance(*qApp, false);
    EXPECT_FALSE(appearance.theme().dark);
    appearance.setPortalScheme(1);
    EXPECT_TRUE(appearance.theme().dark);
    appearance.setPortalScheme(2);
    EXPECT_FALSE(appearance.theme().dark);
    appearance.setPortalScheme(1);
    appearance.setChoice(Appearance::Choice::Light);
    EXPECT_FALSE(appearance.theme().dark);
}

TEST_F(TheAppearance, TakesTheLightnessOfThePlatformWhereNoPortalAnswers) {
    QApplication::setPalette(Theme::darkTheme().palette());
    const Appearance appearance(*qApp, false);
    EXPECT_TRUE(appearance.theme().dark);
}

TEST_F(TheAppearance, LetsHighContrastWin) {
    QPalette system;
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button, QPalette::AlternateBase})
        system.setColor(role, Qt::black);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        system.setColor(role, Qt::white);
    QApplication::setPalette(system);
    Appearance appearance(*qApp, false);
    appearance.setChoice(Appearance::Choice::Light);
    EXPECT_EQ(appearance.theme().base, QColor(Qt::black));
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), QColor(Qt::black));
}

TEST_F(TheAppearance, UnwrapsThePortalsAnswer) {
    const QVariant once = QVariant::fromValue(QDBusVariant(QVariant(1U)));
    const QVariant twice = QVariant::fromValue(QDBusVariant(once));
    EXPECT_EQ(unwrapPortalValue(QVariant(1U)).toInt(), 1);
    EXPECT_EQ(unwrapPortalValue(once).toInt(), 1);
    EXPECT_EQ(unwrapPortalValue(twice).toInt(), 1);
}

TEST_F(TheAppearance, RecoloursWhatAskedForATokenByName) {
    Appearance appearance(*qApp, false);
    QLabel label;
    setInk(&label, Ink::Hint);
    setGround(&label, Ground::Sunken);
    EXPECT_EQ(label.palette().color(QPalette::WindowText), Theme::light().hint);
    appearance.setChoice(Appearance::Choice::Dark);
    QApplication::processEvents();
    EXPECT_EQ(label.palette().color(QPalette::WindowText), Theme::darkTheme().hint);
    EXPECT_EQ(label.palette().color(QPalette::Window), Theme::darkTheme().sunken);
}

TEST(TheHeights, AreThoseOfThePicturesAtTenPoints) {
    EXPECT_EQ(Heights::standard(), (Heights{32, 28, 24, 20, 56, 48, 48}));
}

TEST(TheHeights, GrowWithTheFont) {
    QFont large = QApplication::font();
    large.setPointSizeF(16);
    const Heights heights = Heights::of(large);
    EXPECT_GE(heights.row, QFontMetrics(large).height() + 16);
    EXPECT_EQ(heights.row % 4, 0);
    EXPECT_GE(heights.twoLine, 2 * QFontMetrics(large).height());
}

TEST(TheType, ScalesWithTheSystemsFont) {
    const QFont before = QApplication::font();
    QLabel title;
    setFontRole(&title, FontRole::Title);
    EXPECT_NEAR(title.font().pointSizeF(), 12.3, 0.01);
    EXPECT_EQ(title.font().weight(), QFont::DemiBold);
    QFont large = before;
    large.setPointSizeF(16);
    QApplication::setFont(large);
    QApplication::processEvents();
    EXPECT_NEAR(title.font().pointSizeF(), 16 * 1.23, 0.01);
    QApplication::setFont(before);
}

TEST(TheType, GivesFiguresDigitsOfOneWidth) {
    const QFontMetricsF metrics(figureFont(font(FontRole::Body)));
    const double wanted = metrics.horizontalAdvance(QLatin1Char('0'));
    for (const char digit : {'1', '2', '3', '4', '5', '6', '7', '8', '9'})
        EXPECT_NEAR(metrics.horizontalAdvance(QLatin1Char(digit)), wanted, 0.01) << digit;
}
