#include "ui/widgets/Look.h"

#include <QEvent>
#include <QPointer>
#include <QStyle>
#include <QToolButton>
#include <QVariant>
#include <QWidget>

namespace clientela::ui {

namespace {

constexpr const char* kRole = "role";
constexpr const char* kSmall = "small";
constexpr const char* kKey = "keyHint";
constexpr const char* kQuiet = "quietField";
constexpr const char* kTone = "fieldTone";

struct RoleName {
    ButtonRole role;
    const char* name;
};
constexpr RoleName kRoleNames[] = {{ButtonRole::Plain, "plain"},      {ButtonRole::Primary, "primary"},
                                   {ButtonRole::Flat, "flat"},        {ButtonRole::Danger, "danger"},
                                   {ButtonRole::Quiet, "quiet"},      {ButtonRole::Link, "link"},
                                   {ButtonRole::HintLink, "hintLink"}};

void setAndRedraw(QWidget* widget, const char* property, const QVariant& value) {
    if (widget->property(property) == value) return;
    widget->setProperty(property, value);
    widget->updateGeometry();
    widget->update();
}

QColor colorOf(const Theme& theme, Ground ground) {
    switch (ground) {
    case Ground::Window: return theme.window;
    case Ground::Base: return theme.base;
    case Ground::Sunken: return theme.sunken;
    case Ground::Raised: return theme.raised;
    case Ground::Hover: return theme.hover;
    case Ground::AccentSoft: return theme.accentSoft;
    case Ground::Desk: return theme.desk;
    }
    return theme.window;
}

/// Puts the colours a widget asked for into its palette again whenever the theme changes; a child of its widget.
class ColorKeeper : public QObject {
public:
    static ColorKeeper* of(QWidget* widget) {
        for (QObject* child : widget->children())
            if (auto* keeper = dynamic_cast<ColorKeeper*>(child)) return keeper;
        return new ColorKeeper(widget);
    }

    void setGround(Ground ground) {
        ground_ = ground;
        widget()->setAutoFillBackground(true);
        apply();
    }

    void setInk(Ink ink) {
        ink_ = ink;
        apply();
    }

    bool eventFilter(QObject* watched, QEvent* event) override {
        // Only windows hear of the application's palette; what they hold is told by its own palette changing.
        const bool changed = event->type() == QEvent::ApplicationPaletteChange ||
                             event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange;
        if (changed && !applying_) apply();
        return QObject::eventFilter(watched, event);
    }

private:
    explicit ColorKeeper(QWidget* widget) : QObject(widget) { widget->installEventFilter(this); }
    [[nodiscard]] QWidget* widget() const { return static_cast<QWidget*>(parent()); }

    void apply() {
        const Theme theme = Theme::of(widget());
        QPalette palette; // resolves against the application's palette: only what is set here is the widget's own
        palette.setResolveMask(0);
        if (ground_) palette.setColor(widget()->backgroundRole(), colorOf(theme, *ground_));
        if (ink_) palette.setColor(widget()->foregroundRole(), colorOf(theme, *ink_));
        applying_ = true;
        widget()->setPalette(palette);
        applying_ = false;
    }

    std::optional<Ground> ground_;
    std::optional<Ink> ink_;
    bool applying_ = false; ///< the change of palette is our own
};

} // namespace

void setButtonRole(QWidget* button, ButtonRole role) {
    for (const auto& [known, name] : kRoleNames)
        if (known == role) setAndRedraw(button, kRole, QString::fromLatin1(name));
}

ButtonRole buttonRole(const QWidget* button) {
    if (button == nullptr) return ButtonRole::Plain;
    const QString value = button->property(kRole).toString();
    for (const auto& [role, name] : kRoleNames)
        if (value == QLatin1String(name)) return role;
    return qobject_cast<const QToolButton*>(button) != nullptr ? ButtonRole::Flat : ButtonRole::Plain;
}

void setSmall(QWidget* control, bool small) { setAndRedraw(control, kSmall, small); }
bool isSmall(const QWidget* control) { return control != nullptr && control->property(kSmall).toBool(); }

void setButtonKey(QWidget* button, const QString& key) { setAndRedraw(button, kKey, key); }
QString buttonKey(const QWidget* button) { return button != nullptr ? button->property(kKey).toString() : QString(); }

void setQuietField(QWidget* editor, bool quiet) { setAndRedraw(editor, kQuiet, quiet); }
bool isQuietField(const QWidget* editor) { return editor != nullptr && editor->property(kQuiet).toBool(); }

void setFieldTone(QWidget* editor, Tone tone) { setAndRedraw(editor, kTone, static_cast<int>(tone)); }
Tone fieldTone(const QWidget* editor) {
    return editor != nullptr ? static_cast<Tone>(editor->property(kTone).toInt()) : Tone::Neutral;
}

void setGround(QWidget* widget, Ground ground) { ColorKeeper::of(widget)->setGround(ground); }
void setInk(QWidget* label, Ink ink) { ColorKeeper::of(label)->setInk(ink); }

QColor colorOf(const Theme& theme, Ink ink) {
    switch (ink) {
    case Ink::Text: return theme.text;
    case Ink::Text2: return theme.text2;
    case Ink::Hint: return theme.hint;
    case Ink::AccentText: return theme.accentText;
    case Ink::Ok: return theme.ok;
    case Ink::Warn: return theme.warn;
    case Ink::Bad: return theme.bad;
    }
    return theme.text;
}

} // namespace clientela::ui
