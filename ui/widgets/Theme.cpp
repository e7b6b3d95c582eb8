#include "ui/widgets/Theme.h"

#include "ui/widgets/Style.h"

#include <QApplication>
#include <QWidget>

#include <cmath>

namespace clientela::ui {

Theme Theme::light() {
    return {.dark = false,
            .window = QColor(0xF3F4F6),
            .base = QColor(0xFFFFFF),
            .sunken = QColor(0xF8F9FA),
            .hover = QColor(0xEDEFF3),
            .raised = QColor(0xFFFFFF),
            .field = QColor(0xFFFFFF),
            .fieldLine = QColor(0xCDD2DA),
            .line = QColor(0xE1E4E9),
            .strong = QColor(0x858D9A),
            .text = QColor(0x1B1F26),
            .text2 = QColor(0x545D6B),
            .hint = QColor(0x626B79),
            .accent = QColor(0x3A5BC7),
            .onAccent = QColor(0xFFFFFF),
            .accentText = QColor(0x2F4EB3),
            .accentSoft = QColor(0xE6EBFA),
            .ok = QColor(0x1B7040),
            .okSoft = QColor(0xE2F3E9),
            .warn = QColor(0x7F5200),
            .warnSoft = QColor(0xFCF1D4),
            .bad = QColor(0xB02A22),
            .badSoft = QColor(0xFBE8E6),
            .desk = QColor(0xE3E5E9),
            .toast = QColor(0x23272E),
            .toastText = QColor(0xF2F4F7)};
}

Theme Theme::darkTheme() {
    return {.dark = true,
            .window = QColor(0x191B1F),
            .base = QColor(0x202328),
            .sunken = QColor(0x1C1F23),
            .hover = QColor(0x2A2E35),
            .raised = QColor(0x2A2E35),
            .field = QColor(0x1A1D21),
            .fieldLine = QColor(0x464D57),
            .line = QColor(0x343941),
            .strong = QColor(0x7D8693),
            .text = QColor(0xE7E9ED),
            .text2 = QColor(0xA9B1BD),
            .hint = QColor(0x98A1AE),
            .accent = QColor(0x4A69D2),
            .onAccent = QColor(0xFFFFFF),
            .accentText = QColor(0xA3B5FF),
            .accentSoft = QColor(0x2B3559),
            .ok = QColor(0x7FD4A3),
            .okSoft = QColor(0x1E3729),
            .warn = QColor(0xF0C56E),
            .warnSoft = QColor(0x3D321A),
            .bad = QColor(0xFF9F97),
            .badSoft = QColor(0x472625),
            .desk = QColor(0x14161A),
            .toast = QColor(0x23272E),
            .toastText = QColor(0xF2F4F7)};
}

Theme Theme::fromPalette(const QPalette& palette) {
    const auto color = [&](QPalette::ColorRole role) { return palette.color(QPalette::Active, role); };
    const QColor text = color(QPalette::Text);
    const QColor base = color(QPalette::Base);
    Theme theme{.dark = base.lightnessF() < 0.5F,
                .window = color(QPalette::Window),
                .base = base,
                .sunken = color(QPalette::Window),
                .hover = color(QPalette::AlternateBase),
                .raised = base,
                .field = base,
                .fieldLine = text,
                .line = text,
                .strong = text,
                .text = text,
                .text2 = text,
                .hint = text,
                .accent = color(QPalette::Highlight),
                .onAccent = color(QPalette::HighlightedText),
                .accentText = color(QPalette::Link),
                .accentSoft = base,
                .ok = text,
                .okSoft = base,
                .warn = text,
                .warnSoft = base,
                .bad = text,
                .badSoft = base,
                .desk = color(QPalette::Window),
                .toast = color(QPalette::ToolTipBase),
                .toastText = color(QPalette::ToolTipText)};
    // Some high-contrast palettes leave links in the blue of paper; the focus ring must still be seen.
    if (contrastRatio(theme.accentText, base) < 4.5) theme.accentText = text;
    return theme;
}

Theme Theme::of(const QWidget* widget) {
    const QStyle* style = widget != nullptr ? widget->style() : QApplication::style();
    const auto* ours = qobject_cast<const Style*>(style);
    return ours != nullptr ? ours->theme() : Theme::light();
}

ToneColors Theme::tone(Tone tone) const {
    switch (tone) {
    case Tone::Neutral: return {text2, hover};
    case Tone::Accent: return {accentText, accentSoft};
    case Tone::Ok: return {ok, okSoft};
    case Tone::Warn: return {warn, warnSoft};
    case Tone::Bad: return {bad, badSoft};
    }
    return {text2, hover};
}

QPalette Theme::palette() const {
    QPalette result(field, window);
    const auto set = [&](QPalette::ColorRole role, const QColor& color) { result.setColor(role, color); };
    set(QPalette::Window, window);
    set(QPalette::WindowText, text);
    set(QPalette::Text, text);
    set(QPalette::ButtonText, text);
    set(QPalette::Base, base);
    set(QPalette::AlternateBase, sunken);
    set(QPalette::Button, field);
    set(QPalette::PlaceholderText, hint);
    set(QPalette::Highlight, accent);
    set(QPalette::HighlightedText, onAccent);
    set(QPalette::Link, accentText);
    set(QPalette::LinkVisited, accentText);
    set(QPalette::Light, raised);
    set(QPalette::Mid, line);
    set(QPalette::Midlight, hover);
    set(QPalette::Dark, strong);
    set(QPalette::Shadow, desk);
    set(QPalette::BrightText, bad);
    set(QPalette::ToolTipBase, toast);
    set(QPalette::ToolTipText, toastText);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        result.setColor(QPalette::Disabled, role, hint);
    result.setColor(QPalette::Disabled, QPalette::Highlight, hover);
    result.setColor(QPalette::Disabled, QPalette::HighlightedText, hint);
    return result;
}

namespace {

/// Relative luminance as WCAG 2.2 defines it.
double luminance(const QColor& color) {
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

double contrastRatio(const QColor& a, const QColor& b) {
    const double one = luminance(a);
    const double two = luminance(b);
    return (std::max(one, two) + 0.05) / (std::min(one, two) + 0.05);
}

} // namespace clientela::ui
