#include "ui/widgets/KeyHint.h"

#include "ui/widgets/Metrics.h"
#include "ui/widgets/Paint.h"
#include "ui/widgets/PaintParts.h"

#include <QFontMetrics>
#include <QKeySequence>

namespace clientela::ui {

KeyHint::KeyHint(const QString& key, QWidget* parent) : QWidget(parent), key_(key) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void KeyHint::setKey(const QString& key) {
    key_ = key;
    updateGeometry();
    update();
}

QString KeyHint::named(const QKeySequence& key) { return named(key.toString(QKeySequence::NativeText)); }

QString KeyHint::named(const QString& native) {
#ifndef Q_OS_MACOS
    const QString large = QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText);
    if (native.endsWith(large))
        return native.chopped(large.size()) + QKeySequence(Qt::Key_Enter).toString(QKeySequence::NativeText);
#endif
    return native;
}

QString KeyHint::spelled(const QKeySequence& key) {
    QString text = named(key);
#ifndef Q_OS_MACOS
    const bool plusKey = text.endsWith(QLatin1String("++"));
    text.replace(QLatin1Char('+'), QLatin1Char(' '));
    if (plusKey) text = text.trimmed() + QStringLiteral(" +");
#endif
    return text;
}

QSize KeyHint::sizeOf(const QString& key, const QFont& font) {
    const QFontMetrics metrics(paint::captionOf(font));
    return {metrics.horizontalAdvance(key) + 12, metrics.height() + 4};
}

void KeyHint::paint(QPainter* painter, const QRect& rect, const QString& key, const QFont& font, const QColor& text,
                    const QColor& fill, const QColor& line) {
    const paint::Scope scope(painter);
    paint::panel(painter, rect, radius::kTag, fill, line);
    painter->setFont(paint::captionOf(font));
    painter->setPen(text);
    painter->drawText(rect, Qt::AlignCenter, key);
}

QSize KeyHint::sizeHint() const { return key_.isEmpty() ? QSize(0, 0) : sizeOf(key_, font()); }

void KeyHint::paintEvent(QPaintEvent*) {
    if (key_.isEmpty()) return;
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    paint(&painter, rect(), key_, font(), theme.hint, theme.sunken, theme.line);
}

} // namespace clientela::ui
