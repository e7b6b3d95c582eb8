#pragma once

#include "ui/widgets/Theme.h"

#include <QObject>
#include <QPalette>
#include <QVariant>

class QApplication;
class QDBusPendingCallWatcher;
class QDBusVariant;

namespace clientela::ui {

class Style;

/// Which theme the program wears, and the one who puts it on: gives the application our Style, palette, tooltip
/// palette and UI font, and follows the system (the desktop portal over D-Bus, else the lightness of the platform's own
/// palette). A high-contrast system palette is kept. One per program, made right after QApplication; it lives as long.
class Appearance : public QObject {
    Q_OBJECT

public:
    enum class Choice { System, Light, Dark };
    Q_ENUM(Choice)

    /// Reads the platform's palette, so nothing may have set one before. `watchSystem` false leaves D-Bus alone
    /// (tests).
    explicit Appearance(QApplication& application, bool watchSystem = true);
    ~Appearance() override;

    [[nodiscard]] Choice choice() const { return choice_; }
    /// File > Appearance. The shell keeps it in the settings of the machine.
    void setChoice(Choice choice);

    [[nodiscard]] const Theme& theme() const { return theme_; }

    /// What the portal last said; tests say it here. 0 no preference, 1 dark, 2 light.
    void setPortalScheme(int scheme);

Q_SIGNALS:
    /// After the new palette is set. Things that keep colours of their own read them again.
    void themeChanged();

private Q_SLOTS:
    void portalSettingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void watchPortal();
    void apply();
    [[nodiscard]] Theme wanted() const;

    QApplication& application_;
    QPalette platformPalette_; ///< as it was before ours
    Style* style_;             ///< owned by the application
    Choice choice_ = Choice::System;
    int portalScheme_ = 0;
    Theme theme_;
};

/// The innermost value of a portal's answer, which comes wrapped in one or two D-Bus variants.
[[nodiscard]] QVariant unwrapPortalValue(const QVariant& value);

/// Whether the system asks for high contrast by its palette: text and window (and buttons) are as far apart as black
/// and white.
[[nodiscard]] bool isHighContrast(const QPalette& palette);

} // namespace clientela::ui
