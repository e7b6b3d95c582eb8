#include "paper/DocumentTable.h"

#include "paper/Ink.h"

#include <QPainter>

#include <algorithm>

namespace clientela::paper {

namespace {

constexpr double kLine = 9 * 10 * 1.3;
constexpr double kRowPadding = 36; // above and below the text
constexpr double kGap = Length::mm(5).units();

} // namespace

DocumentTable::DocumentTable(const DocumentContent& content, const DocumentStyle& style, double left, double right)
    : content_(content), style_(style), left_(left), right_(right) {
    rows_.reserve(content.lines.size());
    for (const DocumentLine& line : content.lines) rows_.push_back(figuresOf(line));
    placeColumns(content.lines, left, right);
    for (size_t i = 0; i < rows_.size(); ++i) {
        const DocumentLine& line = content.lines[i];
        const double width = line.quantity ? descriptionWidth_ : right - left;
        rows_[i].lines = style.text.wrapped(line.description, width);
        rows_[i].descriptionLines = int(rows_[i].lines.size());
        if (!line.details.isEmpty()) rows_[i].lines += style.small.wrapped(line.details, width);
    }
}

DocumentTable::Row DocumentTable::figuresOf(const DocumentLine& line) const {
    Row row;
    row.net = line.net;
    if (!line.quantity) return row;
    const formats::Amounts& amounts = style_.amounts;
    row.figures[Quantity] = amounts.quantity(*line.quantity);
    if (!line.unit.isEmpty()) row.figures[Quantity] += QChar(0xa0) + line.unit;
    row.figures[Price] = amounts.amount(line.unitPrice, content_.currency);
    if (line.discount != 0) row.figures[Discount] = amounts.percent(line.discount);
    if (line.vatRate) row.figures[Vat] = amounts.percent(*line.vatRate);
    row.figures[Net] = amounts.amount(line.net, content_.currency);
    return row;
}

QString DocumentTable::headOf(Column column) const {
    const auto withSign = [&](const QString& word) {
        return word + QChar(0xa0) + style_.amounts.sign(content_.currency);
    };
    switch (column) {
    case Quantity: return style_.words.quantity;
    case Price: return withSign(style_.words.price);
    case Discount: return style_.words.discount;
    case Vat: return style_.words.vat;
    case Net: return withSign(style_.words.lineNet);
    case kColumns: break;
    }
    return {};
}

void DocumentTable::placeColumns(const std::vector<DocumentLine>& lines, double left, double right) {
    double edge = right;
    for (int column = kColumns - 1; column >= 0; --column) {
        double width = 0;
        for (const Row& row : rows_) width = std::max(width, style_.figures.width(row.figures[column]));
        const bool needed = width > 0 || column == Net || (column == Quantity && !lines.empty());
        if (!needed) continue;
        width = std::max(width, style_.smallBold.width(headOf(Column(column))));
        edges_[column] = edge;
        edge -= width + kGap;
    }
    descriptionWidth_ = std::max(edge - left, (right - left) / 4);
}

double DocumentTable::rowHeight(int lines) const { return lines * kLine + 2 * kRowPadding; }

double DocumentTable::headHeight() const { return rowHeight(1); }

int DocumentTable::linesThatFit(double height) const { return std::max(0, int((height - 2 * kRowPadding) / kLine)); }

qint64 DocumentTable::netBefore(size_t row) const {
    qint64 sum = 0;
    for (size_t i = 0; i < row && i < rows_.size(); ++i) sum += rows_[i].net;
    return sum;
}

void DocumentTable::rule(QPainter& painter, double y, bool strong) const {
    painter.setPen(QPen(strong ? kInk : kHairline, strong ? 6 : 4));
    painter.drawLine(QPointF(left_, y), QPointF(right_, y));
}

void DocumentTable::paintHead(QPainter& painter, double y) const {
    painter.setPen(kInk);
    const double baseline = y + kRowPadding + style_.text.ascent();
    drawLeft(painter, style_.smallBold, {left_, baseline}, style_.words.description);
    for (int column = 0; column < kColumns; ++column)
        if (edges_[column] > 0)
            drawRight(painter, style_.smallBold, {edges_[column], baseline}, headOf(Column(column)));
    rule(painter, y + headHeight(), true);
}

void DocumentTable::paintRow(QPainter& painter, double y, size_t index, int first, int count) const {
    const Row& row = rows_[index];
    double baseline = y + kRowPadding + style_.text.ascent();
    if (first == 0) {
        painter.setPen(kInk);
        for (int column = 0; column < kColumns; ++column)
            if (!row.figures[column].isEmpty())
                drawRight(painter, style_.figures, {edges_[column], baseline}, row.figures[column]);
    }
    for (int line = first; line < first + count; ++line, baseline += kLine) {
        const bool description = line < row.descriptionLines;
        painter.setPen(description ? kInk : kQuietInk);
        drawLeft(painter, description ? style_.text : style_.small, {left_, baseline}, row.lines[line]);
    }
    rule(painter, y + rowHeight(count), false);
}

void DocumentTable::paintCarry(QPainter& painter, double y, const QString& word, qint64 amount) const {
    painter.setPen(kQuietInk);
    const double baseline = y + kRowPadding + style_.text.ascent();
    const QString text = style_.amounts.amount(amount, content_.currency);
    drawRight(painter, style_.figures, {right_, baseline}, text);
    drawRight(painter, style_.text, {right_ - style_.figures.width(text) - kGap, baseline}, word);
    rule(painter, y + rowHeight(1), false);
}

} // namespace clientela::paper
