#include "ui/widgets/Icons.h"

#include <QDir>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

static void loadIcons() { Q_INIT_RESOURCE(icons); } // outside of any namespace, as Qt asks

namespace clientela::ui::icons {

namespace {

/// The resources live in a static library: nothing refers to them unless we do.
void ensureLoaded() {
    static const bool loaded = (loadIcons(), true);
    Q_UNUSED(loaded)
}

QString pathOf(const QString& name) { return QStringLiteral(":/icons/%1.svg").arg(name); }

QPixmap render(const QString& path, int pixels) {
    QSvgRenderer renderer(path);
    if (!renderer.isValid()) return {};
    QPixmap result(pixels, pixels);
    result.fill(Qt::transparent);
    QPainter painter(&result);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter);
    return result;
}

/// Paints with a fixed colour, or with the application palette's colour for the mode.
class TintedEngine : public QIconEngine {
public:
    TintedEngine(QString name, const QColor& color) : name_(std::move(name)), color_(color) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        icons::paint(painter, rect, name_, colorOf(mode));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override {
        // QIcon asks in device pixels and sets the ratio itself.
        return icons::pixmap(name_, qMin(size.width(), size.height()), colorOf(mode));
    }

    QIconEngine* clone() const override { return new TintedEngine(*this); }
    QString key() const override { return QStringLiteral("clientela"); }
    QString iconName() override { return color_.isValid() ? QString() : QStringLiteral("clientela:") + name_; }
    bool isNull() override { return false; }

private:
    [[nodiscard]] QColor colorOf(QIcon::Mode mode) const {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled) return palette.color(QPalette::Disabled, QPalette::Text);
        if (color_.isValid()) return color_;
        // Also on selected rows: their ground is soft. Menus, whose ground is strong, tint for themselves.
        return palette.color(QPalette::Active, QPalette::Text);
    }

    QString name_;
    QColor color_;
};

} // namespace

QPixmap pixmap(const QString& name, int size, const QColor& color, qreal devicePixelRatio) {
    const int pixels = qMax(1, qRound(size * devicePixelRatio));
    const QString key = QStringLiteral("clientela-icon/%1/%2/%3/%4")
                            .arg(name)
                            .arg(pixels)
                            .arg(color.rgba(), 8, 16)
                            .arg(qRound(devicePixelRatio * 100));
    QPixmap result;
    if (QPixmapCache::find(key, &result)) return result;

    ensureLoaded();
    result = render(pathOf(name), pixels);
    if (result.isNull()) {
        qWarning("No icon is named '%s'", qUtf8Printable(name));
        return result;
    }
    {
        QPainter painter(&result);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(result.rect(), color);
    }
    result.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, result);
    return result;
}

void paint(QPainter* painter, const QRectF& rect, const QString& name, const QColor& color) {
    const qreal ratio = painter->device()->devicePixelRatio();
    const int size = qFloor(qMin(rect.width(), rect.height()));
    const QPixmap image = pixmap(name, size, color, ratio);
    if (image.isNull()) return;
    // On whole device pixels the strokes stay sharp.
    const auto snap = [ratio](qreal position) { return qRound(position * ratio) / ratio; };
    painter->drawPixmap(
        QPointF(snap(rect.x() + (rect.width() - size) / 2), snap(rect.y() + (rect.height() - size) / 2)), image);
}

QIcon icon(const QString& name) { return QIcon(new TintedEngine(name, QColor())); }

QIcon icon(const QString& name, const QColor& color) { return QIcon(new TintedEngine(name, color)); }

QString nameOf(const QIcon& icon) {
    static const QString prefix = QStringLiteral("clientela:");
    const QString name = icon.name();
    return name.startsWith(prefix) ? name.mid(prefix.size()) : QString();
}

QStringList names() {
    ensureLoaded();
    QStringList result;
    const QStringList files =
        QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")}, QDir::Files, QDir::Name);
    for (const QString& file : files) result.append(file.chopped(4));
    return result;
}

QIcon application() {
    ensureLoaded();
    QIcon result;
    for (const int size : {16, 24, 32, 48, 64, 128, 256})
        result.addPixmap(render(QStringLiteral(":/icons/app/clientela.svg"), size));
    return result;
}

} // namespace clientela::ui::icons
