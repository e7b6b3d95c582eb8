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

TagFit tagsThatFit(const QStringList& texts, int room, const QFont& font) {
    const auto count = [&](qsizetype n) { return tagWidth(QStringLiteral("+%1").arg(n), font); };
    TagFit fit;
    int left = 0;
    for (; fit.whole < texts.size(); ++fit.whole) {
        const qsizetype rest = texts.size() - fit.whole - 1;
        const int width = tagWidth(texts.at(fit.whole), font);
        if (left + width + (rest > 0 ? count(rest) + space::k4 : 0) > room) break;
        fit.width = left + width;
        left = fit.width + space::k4;
    }
    const qsizetype rest = texts.size() - fit.whole;
    if (rest > 0) fit.width = qMin(room, left + (texts.size() == 1 ? tagWidth(texts.first(), font) : count(rest)));
    return fit;
}

int tags(QPainter* painter, const QRect& rect, const QStringList& texts, const Theme& theme, const QFont& font,
         Qt::LayoutDirection direction, const QColor& fill) {
    ToneColors colors = theme.tone(Tone::Neutral);
    if (fill.isValid()) colors.soft = fill;
    const int height = qMin(Heights::standard().tag, rect.height());
    const int top = rect.top() + (rect.height() - height) / 2;
    int left = rect.left();
    const auto paint = [&](const QString& text, int width) {
        tag(painter, QStyle::visualRect(direction, rect, QRect(left, top, width, height)), text, colors, font);
        left += width + space::k4;
    };
    const qsizetype whole = tagsThatFit(texts, rect.width(), font).whole;
    for (qsizetype i = 0; i < whole; ++i) paint(texts.at(i), tagWidth(texts.at(i), font));
    if (whole == texts.size()) return 0;
    if (texts.size() == 1) { // one alone is cut rather than counted
        paint(texts.first(), rect.width());
        return 0;
    }
    const auto rest = static_cast<int>(texts.size() - whole);
    const QString count = QStringLiteral("+%1").arg(rest);
    if (const int width = tagWidth(count, font); left + width <= rect.right() + 1) paint(count, width);
    return rest;
}

} // namespace paint
} // namespace clientela::ui
