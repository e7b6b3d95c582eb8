// How the parts of a DocumentPages page are drawn; where they stand is decided in DocumentPages.cpp.
#include "paper/DocumentPages.h"

#include "paper/Ink.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace clientela::paper {

namespace {

constexpr double kTop = Length::mm(16).units();
constexpr double kAddressTop = Length::mm(50).units();
constexpr double kAddressWidth = Length::mm(82).units();
constexpr double kAddressRight = Length::mm(112).units(); // left edge of an address in a right-hand window
constexpr double kTitleBase = Length::mm(90).units();
constexpr double kSmallLine = 7.5 * 10 * 1.4;
constexpr double kAddressLine = 9 * 10 * 1.38;
constexpr double kColumnGap = Length::mm(8).units();
constexpr double kEntryHead = Length::mm(7.5).units(); // from the title down to the heads below it
constexpr double kEntryWidth = Length::mm(24).units();

QStringList letterheadLines(const Letterhead& head) {
    const QString dot = QStringLiteral(" · ");
    QStringList contact{head.phone, head.email, head.web};
    contact.removeAll(QString());
    QStringList lines{head.address, head.taxIds.join(dot), contact.join(dot)};
    lines.removeAll(QString());
    return lines;
}

} // namespace

void DocumentPages::paint(QPainter& painter, int page) const {
    if (content_.draft) paintDraft(painter);
    if (page == 0) {
        paintLetterhead(painter);
        paintRecipient(painter);
        paintTitle(painter);
    } else {
        paintFollowingHead(painter);
    }
    for (const Placed& placed : pages_[size_t(page)]) {
        switch (placed.part) {
        case Part::TableHead: table_.paintHead(painter, placed.y); break;
        case Part::Row: table_.paintRow(painter, placed.y, placed.index, placed.first, placed.count); break;
        case Part::CarriedOver:
            table_.paintCarry(painter, placed.y, style_->words.carriedOver, table_.netBefore(placed.index));
            break;
        case Part::BroughtForward:
            table_.paintCarry(painter, placed.y, style_->words.broughtForward, table_.netBefore(placed.index));
            break;
        case Part::Totals: paintTotals(painter, placed.y); break;
        case Part::Text:
            painter.setPen(kInk);
            drawLeft(painter, *texts_[placed.index].face, {left_, placed.y + style_->text.ascent()},
                     texts_[placed.index].text);
            break;
        }
    }
    paintFoot(painter, page);
}

void DocumentPages::paintDraft(QPainter& painter) const {
    painter.save();
    const QString& word = style_->words.draft;
    const double wide = style_->draft.width(word);
    painter.translate(width_ / 2, height_ * 0.55);
    painter.rotate(-35);
    const double fit = std::min(1.0, width_ * 0.95 / wide);
    painter.scale(fit, fit);
    painter.setPen(kDraftInk);
    drawLeft(painter, style_->draft, {-wide / 2, style_->draft.capHeight() / 2}, word);
    painter.restore();
}

void DocumentPages::paintLetterhead(QPainter& painter) const {
    double left = left_;
    if (!letterhead_->logo.isNull()) {
        const QSizeF box(Length::mm(45).units(), Length::mm(16).units());
        const QSizeF size = QSizeF(letterhead_->logo.size()).scaled(box, Qt::KeepAspectRatio);
        painter.drawImage(QRectF(QPointF(left_, kTop), size), letterhead_->logo);
        left += size.width() + Length::mm(5).units();
    }
    painter.setPen(letterhead_->accent);
    drawLeft(painter, style_->name, {left, kTop + style_->name.capHeight()}, letterhead_->name);
    painter.setPen(kInk);
    drawLeft(painter, style_->small, {left, kTop + style_->name.capHeight() + kSmallLine * 1.15}, letterhead_->claim);
    painter.setPen(kQuietInk);
    double baseline = kTop + style_->small.capHeight();
    const double widest = right_ - left_ - style_->name.width(letterhead_->name) - kColumnGap;
    for (const QString& line : letterheadLines(*letterhead_))
        for (const QString& part : style_->small.wrapped(line, std::max(widest, Length::mm(70).units()))) {
            drawRight(painter, style_->small, {right_, baseline}, part);
            baseline += kSmallLine;
        }
}

void DocumentPages::paintRecipient(QPainter& painter) const {
    const double left =
        style_->window == AddressWindow::Right ? std::min(kAddressRight, right_ - kAddressWidth) : left_;
    double baseline = kAddressTop + style_->text.ascent();
    painter.setPen(kInk);
    if (!content_.recipientPrefix.isEmpty()) {
        drawLeft(painter, style_->text, {left, baseline}, content_.recipientPrefix);
        baseline += kAddressLine;
    }
    for (qsizetype i = 0; i < content_.recipient.size(); ++i) {
        const TypeFace& face = i == 0 ? style_->bold : style_->text;
        for (const QString& line : face.wrapped(content_.recipient[i], kAddressWidth)) {
            drawLeft(painter, face, {left, baseline}, line);
            baseline += kAddressLine;
        }
    }
}

// Below the title small heads above their values, from the left.
void DocumentPages::paintTitle(QPainter& painter) const {
    painter.setPen(kInk);
    drawLeft(painter, style_->title, {left_, kTitleBase}, title());
    const DocumentWords& words = style_->words;
    const bool quote = content_.kind == DocumentKind::Quote;
    const std::pair<QString, QString> entries[] = {
        {words.date, style_->dates.longForm(content_.date)},
        {quote ? words.validUntil : words.due, style_->dates.longForm(content_.due)},
        {words.customerTaxId, content_.recipientTaxId},
        {words.reference, content_.reference},
    };
    double left = left_;
    for (const auto& [label, value] : entries) {
        if (value.isEmpty()) continue;
        const QString shown = style_->text.elided(value, right_ - left);
        painter.setPen(kQuietInk);
        drawLeft(painter, style_->small, {left, kTitleBase + kEntryHead}, label);
        painter.setPen(kInk);
        drawLeft(painter, style_->text, {left, kTitleBase + kEntryHead + kAddressLine}, shown);
        left += std::max({style_->small.width(label), style_->text.width(shown), kEntryWidth}) + kColumnGap;
    }
}

void DocumentPages::paintFollowingHead(QPainter& painter) const {
    const double baseline = kTop + style_->bold.capHeight();
    painter.setPen(letterhead_->accent);
    drawLeft(painter, style_->bold, {left_, baseline}, letterhead_->name);
    painter.setPen(kInk);
    const QString date = style_->dates.longForm(content_.date);
    drawRight(painter, style_->text, {right_, baseline},
              date.isEmpty() ? title() : title() + QStringLiteral(" · ") + date);
}

void DocumentPages::paintFoot(QPainter& painter, int page) const {
    const double baseline = height_ - Length::mm(9).units();
    painter.setPen(kQuietInk);
    QString pageWord;
    if (pageCount() > 1) pageWord = style_->words.page.arg(page + 1).arg(pageCount());
    drawRight(painter, style_->tiny, {right_, baseline}, pageWord);
    const double room = right_ - left_ - (pageWord.isEmpty() ? 0 : style_->tiny.width(pageWord) + kColumnGap);
    drawLeft(painter, style_->tiny, {left_, baseline}, style_->tiny.elided(letterhead_->footer, room));
}

void DocumentPages::paintTotals(QPainter& painter, double y) const {
    double widest = 0;
    for (const Total& total : totals_) widest = std::max(widest, total.figures->width(total.amount));
    const double labelEdge = right_ - widest - Length::mm(7).units();
    double labels = 0;
    for (const Total& total : totals_) labels = std::max(labels, total.face->width(total.label));
    for (const Total& total : totals_) {
        const double baseline = y + (total.height + total.face->capHeight()) / 2;
        if (total.ruled) {
            painter.setPen(QPen(kHairline, 4));
            painter.drawLine(QPointF(labelEdge - labels, y), QPointF(right_, y));
        }
        painter.setPen(kInk);
        drawRight(painter, *total.face, {labelEdge, baseline}, total.label);
        drawRight(painter, *total.figures, {right_, baseline}, total.amount);
        y += total.height;
    }
}

} // namespace clientela::paper
