#include "ui/widgets/PaintParts.h"

#include "ui/widgets/Metrics.h"
#include "ui/widgets/Paint.h"

#include <QFontMetrics>
#include <QPainter>
#include <QRegularExpression>
#include <QStyle>

namespace clientela::ui {

QString initialsOf(const QString& name) {
    static const QRegularExpression notLetters(QStringLiteral("[^\\p{L}\\s]"));
    QString plain = name;
    const QStringList words =
        plain.replace(notLetters, QStringLiteral(" ")).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    // Abbreviations in capitals are legal forms as a rule (ООО, LTD): they count only when nothing else does.
    const auto isAbbreviation = [](const QString& word) { return word.size() > 1 && word == word.toUpper(); };
    QString capitals;
    QString any;
    for (const QString& word : words) {
        if (isAbbreviation(word)) continue;
        if (word.at(0).isUpper()) capitals += word.at(0);
        any += word.at(0).toUpper();
    }
    const QString letters = capitals.size() > 1 ? capitals : any.isEmpty() ? words.join(QString()) : any;
    if (letters.isEmpty()) return QStringLiteral("??");
    return letters.left(2);
}

namespace paint {

namespace {

constexpr int kDot = 8;
constexpr int kTagPadding = 7;

} // namespace

QFont captionOf(const QFont& font) {
    QFont result = font;
    if (font.pointSizeF() > 0)
        result.setPointSizeF(font.pointSizeF() * 0.88);
    else
        result.setPixelSize(qRound(font.pixelSize() * 0.88));
    result.setWeight(QFont::Normal);
    return result;
}

void avatar(QPainter* painter, const QRect& rect, const QString& initials, AvatarShape shape, const Theme& theme,
            const QColor& fill) {
    const Scope scope(painter);
    const qreal corner = shape == AvatarShape::Person ? rect.width() / 2.0
                                                      : qMax(static_cast<qreal>(radius::kCompany), rect.width() / 7.0);
    panel(painter, rect, corner, fill.isValid() ? fill : theme.hover);
    QFont font = painter->font();
    font.setPixelSize(qMax(9, qRound(rect.height() * (rect.height() > 40 ? 0.36 : 0.42))));
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(theme.text2);
    painter->drawText(rect, Qt::AlignCenter, initials);
}

void dot(QPainter* painter, const QRectF& rect, const Theme& theme, Tone tone, bool hollow) {
    const Scope scope(painter);
    const QRectF circle(rect.center().x() - kDot / 2.0, rect.center().y() - kDot / 2.0, kDot, kDot);
    if (hollow) {
        painter->setPen(QPen(theme.strong, 1.25));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(circle.adjusted(0.75, 0.75, -0.75, -0.75));
        return;
    }
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.tone(tone).text);
    painter->drawEllipse(circle);
}

void status(QPainter* painter, const QRect& rect, const Status& status, const Theme& theme, const QFont& font) {
    if (status.text.isEmpty()) return;
    const Scope scope(painter);
    dot(painter, QRectF(rect.left(), rect.top(), kDot, rect.height()), theme, status.tone, status.hollow);
    painter->setFont(font);
    painter->setPen(theme.text);
    const QRect text = rect.adjusted(kDot + 6, 0, 0, 0);
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(status.text, Qt::ElideRight, text.width()));
}

int tagWidth(const QString& text, const QFont& font) {
    return QFontMetrics(captionOf(font)).horizontalAdvance(text) + 2 * kTagPadding;
}

void tag(QPainter* painter, const QRect& rect, const QString& text, const ToneColors& colors, const QFont& font) {
    const Scope scope(painter);
    panel(painter, rect, radius::kTag, colors.soft);
    const QFont small = captionOf(font);
    painter->setFont(small);
    painter->setPen(colors.text);
    const QRect inner = rect.adjusted(kTagPadding, 0, -kTagPadding, 0);
    painter->drawText(inner, Qt::AlignCenter | Qt::TextSingleLine,
                      QFontMetrics(small).elidedText(text, Qt::ElideRight, inner.width() + 1));
}

int tags(QPainter* painter, const QRect& rect, const QStringList& texts, const Theme& theme, const QFont& font,
         Qt::LayoutDirection direction, const QColor& fill) {
    ToneColors colors = theme.tone(Tone::Neutral);
    if (fill.isValid()) colors.soft = fill;
    const int height = qMin(Heights::standard().tag, rect.height());
    const int top = rect.top() + (rect.height() - height) / 2;
    int left = rect.left();
    const auto place = [&](int width) { return QStyle::visualRect(direction, rect, QRect(left, top, width, height)); };
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const auto rest = static_cast<int>(texts.size() - i - 1);
        const int more = rest > 0 ? tagWidth(QStringLiteral("+%1").arg(rest), font) + space::k4 : 0;
        const int width = tagWidth(texts.at(i), font);
        if (left + width + more > rect.right() + 1) {
            const QString count = QStringLiteral("+%1").arg(rest + 1);
            const int countWidth = tagWidth(count, font);
            if (i == 0 && rest == 0) {
                tag(painter, place(qMin(width, rect.width())), texts.at(i), colors, font);
                return 0;
            }
            if (left + countWidth <= rect.right() + 1) tag(painter, place(countWidth), count, colors, font);
            return rest + 1;
        }
        tag(painter, place(width), texts.at(i), colors, font);
        left += width + space::k4;
    }
    return 0;
}

} // namespace paint
} // namespace clientela::ui
