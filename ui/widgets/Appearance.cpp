#include "ui/widgets/Appearance.h"

#include "ui/widgets/Fonts.h"
#include "ui/widgets/Style.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QToolTip>
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QStyleHints>
#endif

namespace clientela::ui {

namespace {

constexpr QLatin1String kService("org.freedesktop.portal.Desktop");
constexpr QLatin1String kPath("/org/freedesktop/portal/desktop");
constexpr QLatin1String kInterface("org.freedesktop.portal.Settings");
constexpr QLatin1String kGroup("org.freedesktop.appearance");
constexpr QLatin1String kKey("color-scheme");

constexpr int kDark = 1;
constexpr int kLight = 2;

} // namespace

Appearance::Appearance(QApplication& application, bool watchSystem)
    : application_(application), platformPalette_(QApplication::palette()), style_(new Style) {
    QApplication::setStyle(style_);
    if (watchSystem) {
        QApplication::setFont(systemUiFont());
        watchPortal();
    }
    apply();
}

Appearance::~Appearance() = default;

void Appearance::watchPortal() {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] { apply(); });
#elif defined(Q_OS_LINUX)
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) return;
    bus.connect(kService, kPath, kInterface, QStringLiteral("SettingChanged"), this,
                SLOT(portalSettingChanged(QString, QString, QDBusVariant)));
    QDBusMessage ask = QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
    ask << QString(kGroup) << QString(kKey);
    // Asked without waiting: the window opens in the palette's lightness and changes if the portal says otherwise.
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(ask, 1000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* call) {
        const QDBusPendingReply<QDBusVariant> reply = *call;
        if (!reply.isError()) setPortalScheme(unwrapPortalValue(reply.value().variant()).toInt());
        call->deleteLater();
    });
#endif
}

void Appearance::portalSettingChanged(const QString& group, const QString& key, const QDBusVariant& value) {
    if (group == kGroup && key == kKey) setPortalScheme(unwrapPortalValue(value.variant()).toInt());
}

void Appearance::setPortalScheme(int scheme) {
    portalScheme_ = scheme;
    apply();
}

void Appearance::setChoice(Choice choice) {
    choice_ = choice;
    apply();
}

Theme Appearance::wanted() const {
    if (isHighContrast(platformPalette_)) return Theme::fromPalette(platformPalette_);
    bool dark = platformPalette_.color(QPalette::Active, QPalette::Window).lightnessF() < 0.5F;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown) dark = scheme == Qt::ColorScheme::Dark;
#endif
    if (portalScheme_ == kDark || portalScheme_ == kLight) dark = portalScheme_ == kDark;
    if (choice_ != Choice::System) dark = choice_ == Choice::Dark;
    return dark ? Theme::darkTheme() : Theme::light();
}

void Appearance::apply() {
    const Theme theme = wanted();
    if (theme == theme_) return;
    theme_ = theme;
    style_->setTheme(theme);
    const QPalette palette = isHighContrast(platformPalette_) ? platformPalette_ : theme.palette();
    QApplication::setPalette(palette);
    QToolTip::setPalette(theme.palette());
    Q_EMIT themeChanged();
}

QVariant unwrapPortalValue(const QVariant& value) {
    QVariant inner = value;
    while (inner.canConvert<QDBusVariant>()) inner = inner.value<QDBusVariant>().variant();
    return inner;
}

bool isHighContrast(const QPalette& palette) {
    const auto contrast = [&](QPalette::ColorRole text, QPalette::ColorRole ground) {
        return contrastRatio(palette.color(QPalette::Active, text), palette.color(QPalette::Active, ground));
    };
    constexpr double kBlackOnWhite = 20.5;
    return contrast(QPalette::WindowText, QPalette::Window) > kBlackOnWhite &&
           contrast(QPalette::ButtonText, QPalette::Button) > kBlackOnWhite;
}

} // namespace clientela::ui
