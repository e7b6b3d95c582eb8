#include "ui/widgets/ElidedLabel.h"

#include <QHelpEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QToolTip>

namespace clientela::ui {

namespace {

/// As it is read: the letter that leads to its buddy without its sign.
QString plain(const QLabel& label) {
    static const QRegularExpression sign(QStringLiteral("&(.)"));
    return label.buddy() != nullptr ? label.text().replace(sign, QStringLiteral("\\1")) : label.text();
}

} // namespace

ElidedLabel::ElidedLabel(const QString& text, QWidget* parent) : QLabel(text, parent) {
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

QSize ElidedLabel::minimumSizeHint() const {
    return {fontMetrics().horizontalAdvance(QStringLiteral("…")) + fontMetrics().averageCharWidth() * 3,
            QLabel::minimumSizeHint().height()};
}

bool ElidedLabel::isCut() const {
    const int needed = wordWrap() ? QLabel::minimumSizeHint().width() : fontMetrics().horizontalAdvance(text());
    return needed > (wordWrap() ? width() : contentsRect().width());
}

QString ElidedLabel::shownText() const {
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width(),
                                                   buddy() != nullptr ? Qt::TextShowMnemonic : 0);
    if (!wholeWords_ || shown == text() || !shown.endsWith(QChar(u'…'))) return shown;
    const qsizetype kept = shown.size() - 1;
    if (kept < text().size() && text().at(kept).isSpace()) return shown; // it is cut at the end of a word already
    const qsizetype end = shown.lastIndexOf(QLatin1Char(' '));
    if (end <= 0) return shown;
    return shown.left(end) + QStringLiteral(" …");
}

void ElidedLabel::paintEvent(QPaintEvent* event) {
    if (wordWrap() && !isCut()) return QLabel::paintEvent(event);
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole()));
    const int letter = buddy() != nullptr ? Qt::TextShowMnemonic : 0;
    painter.drawText(contentsRect(), static_cast<int>(alignment()) | Qt::TextSingleLine | letter, shownText());
}

bool ElidedLabel::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        if (isCut()) QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), plain(*this), this);
        return true;
    }
    return QLabel::event(event);
}

} // namespace clientela::ui
