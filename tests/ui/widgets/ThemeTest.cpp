#include "ui/widgets/Theme.h"

#include <gtest/gtest.h>

using namespace clientela::ui;

namespace {

struct Pair {
    const char* what;
    QColor Theme::*text;
    QColor Theme::*ground;
    double least;
};

/// ui/UI.md "Tokens": text at least 4.5, parts and focus at least 3, over every ground the token is used on.
constexpr Pair kPairs[] = {
    {"text on window", &Theme::text, &Theme::window, 4.5},
    {"text on base", &Theme::text, &Theme::base, 4.5},
    {"text on sunken", &Theme::text, &Theme::sunken, 4.5},
    {"text on hover", &Theme::text, &Theme::hover, 4.5},
    {"text on a popup", &Theme::text, &Theme::raised, 4.5},
    {"text in a field", &Theme::text, &Theme::field, 4.5},
    {"text on a selected row", &Theme::text, &Theme::accentSoft, 4.5},
    {"second text on window", &Theme::text2, &Theme::window, 4.5},
    {"second text on base", &Theme::text2, &Theme::base, 4.5},
    {"second text on hover", &Theme::text2, &Theme::hover, 4.5},
    {"second text on a selected row", &Theme::text2, &Theme::accentSoft, 4.5},
    {"second text on desk", &Theme::text2, &Theme::desk, 4.5},
    {"hint on window", &Theme::hint, &Theme::window, 4.5},
    {"hint on base", &Theme::hint, &Theme::base, 4.5},
    {"hint in a field", &Theme::hint, &Theme::field, 4.5},
    {"hint on hover", &Theme::hint, &Theme::hover, 4.5},
    {"hint on a selected row", &Theme::hint, &Theme::accentSoft, 4.5},
    {"text on accent", &Theme::onAccent, &Theme::accent, 4.5},
    {"link on base", &Theme::accentText, &Theme::base, 4.5},
    {"link on accent soft", &Theme::accentText, &Theme::accentSoft, 4.5},
    {"link on warn soft", &Theme::accentText, &Theme::warnSoft, 4.5},
    {"link on bad soft", &Theme::accentText, &Theme::badSoft, 4.5},
    {"ok on base", &Theme::ok, &Theme::base, 4.5},
    {"ok on its soft", &Theme::ok, &Theme::okSoft, 4.5},
    {"warn on base", &Theme::warn, &Theme::base, 4.5},
    {"warn on its soft", &Theme::warn, &Theme::warnSoft, 4.5},
    {"bad on base", &Theme::bad, &Theme::base, 4.5},
    {"bad on its soft", &Theme::bad, &Theme::badSoft, 4.5},
    {"bad on a selected row", &Theme::bad, &Theme::accentSoft, 4.5},
    {"outline of a check box on base", &Theme::strong, &Theme::base, 3.0},
    {"outline of a check box on its field", &Theme::strong, &Theme::field, 3.0},
    {"focus ring on base", &Theme::accentText, &Theme::base, 3.0},
    {"focus ring on window", &Theme::accentText, &Theme::window, 3.0},
    {"focus ring on hover", &Theme::accentText, &Theme::hover, 3.0},
    {"text of a toast", &Theme::toastText, &Theme::toast, 4.5},
};

} // namespace

TEST(TheTheme, KeepsTheContrastsOfWcagInLightAndDark) {
    for (const Theme& theme : {Theme::light(), Theme::darkTheme()})
        for (const Pair& pair : kPairs)
            EXPECT_GE(contrastRatio(theme.*pair.text, theme.*pair.ground), pair.least)
                << pair.what << (theme.dark ? ", dark" : ", light");
}

TEST(TheTheme, MeasuresContrastAsWcagDoes) {
    EXPECT_NEAR(contrastRatio(Qt::black, Qt::white), 21.0, 0.001);
    EXPECT_NEAR(contrastRatio(Qt::white, Qt::black), 21.0, 0.001);
    EXPECT_NEAR(contrastRatio(QColor(0x777777), Qt::white), 4.478, 0.001);
}

TEST(TheTheme, GivesStandardWidgetsItsColoursByThePalette) {
    const Theme theme = Theme::darkTheme();
    const QPalette palette = theme.palette();
    EXPECT_EQ(palette.color(QPalette::Active, QPalette::Window), theme.window);
    EXPECT_EQ(palette.color(QPalette::Active, QPalette::Base), theme.base);
    EXPECT_EQ(palette.color(QPalette::Active, QPalette::AlternateBase), theme.sunken);
    EXPECT_EQ(palette.color(QPalette::Active, QPalette::Button), theme.field);
    EXPECT_EQ(palette.color(QPalette::Inactive, QPalette::Highlight), theme.accent);
    EXPECT_EQ(palette.color(QPalette::Active, QPalette::PlaceholderText), theme.hint);
    EXPECT_EQ(palette.color(QPalette::Active, QPalette::Link), theme.accentText);
    EXPECT_EQ(palette.color(QPalette::Disabled, QPalette::Text), theme.hint);
    EXPECT_EQ(palette.color(QPalette::Disabled, QPalette::ButtonText), theme.hint);
}

TEST(TheTheme, TakesTheColoursOfAHighContrastPalette) {
    QPalette system;
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button}) system.setColor(role, Qt::black);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        system.setColor(role, Qt::white);
    system.setColor(QPalette::Link, QColor(0x0000ff)); // not to be read on black
    const Theme theme = Theme::fromPalette(system);
    EXPECT_TRUE(theme.dark);
    EXPECT_EQ(theme.text, QColor(Qt::white));
    EXPECT_EQ(theme.text2, theme.text);
    EXPECT_GE(contrastRatio(theme.accentText, theme.base), 4.5);
}
