#pragma once

#include "ui/widgets/Theme.h"

#include <QPointer>
#include <QProxyStyle>

class QFocusFrame;

namespace clientela::ui {

/// The one style of the program, over Fusion, without style sheets. It owns the theme everything is drawn with; widgets
/// and delegates ask for it by Theme::of(widget). What a single widget wants differently is said through Look.h.
class Style : public QProxyStyle {
    Q_OBJECT

public:
    explicit Style(const Theme& theme = Theme::light());
    ~Style() override;

    [[nodiscard]] const Theme& theme() const { return theme_; }
    /// Takes effect with the next repaint; Appearance sets the application's palette with it, which repaints all.
    void setTheme(const Theme& theme) { theme_ = theme; }

    using QProxyStyle::polish;
    void polish(QWidget* widget) override;
    void unpolish(QWidget* widget) override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption* option,
                                       const QWidget* widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                       const QWidget* widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                         const QWidget* widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                                QStyleHintReturn* result) const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap pixmap, const QStyleOption* option,
                                     const QWidget* widget) const override;

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showRingOn(QWidget* widget);

    Theme theme_;
    QPointer<QFocusFrame> ring_;   ///< around the button that has the keyboard focus
    QPointer<QWidget> ringBefore_; ///< who had it when the window or a menu took the focus away
};

} // namespace clientela::ui
