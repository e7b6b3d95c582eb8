#include "paper/TablePages.h"

#include "paper/DocumentStyle.h"
#include "paper/Ink.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace clientela::paper {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

constexpr double kMargin = Length::mm(14).units();
constexpr double kFootHeight = Length::mm(9).units();
constexpr double kRow = Length::points(14.5).units();
constexpr double kBaseline = Length::points(10).units(); ///< of a row, from its top
constexpr double kGap = Length::points(8).units();
constexpr double kTitleHeight = Length::points(22).units();
constexpr double kAboutLine = Length::points(11.5).units();
constexpr double kLeastColumn = Length::mm(12).units();
constexpr double kMostColumn = Length::mm(75).units();
constexpr qsizetype kMeasuredRows = 300;
constexpr size_t kWideFrom = 7; ///< columns from which the paper lies on its side
constexpr int kMostAbout = 6;

QPageSize paperFor(size_t columns, const QString& country) {
    const QPageSize upright = paperSizeOf(country);
    if (columns < kWideFrom) return upright;
    const QSizeF size = upright.size(QPageSize::Point);
    return QPageSize(size.transposed(), QPageSize::Point, upright.name(), QPageSize::ExactMatch);
}

} // namespace

TablePages::TablePages(TableText text, std::vector<PrintedColumn> columns, std::shared_ptr<const PrintedRows> rows,
                       const QString& homeCountry)
    : text_(std::move(text)), columns_(std::move(columns)), rows_(std::move(rows)),
      paper_(paperFor(columns_.size(), homeCountry)), title_(textFamilies(), 14, QFont::DemiBold),
      body_(textFamilies(), 8.5, QFont::Normal), bold_(textFamilies(), 8.5, QFont::DemiBold),
      figures_(figureFamilies(), 8.5, QFont::Normal, false),
      boldFigures_(figureFamilies(), 8.5, QFont::DemiBold, false), small_(textFamilies(), 7.5, QFont::Normal) {
    const auto add = [this](const QString& paragraph) {
        if (paragraph.isEmpty()) return;
        QStringList lines = small_.wrapped(paragraph, width());
        if (lines.size() > kMostAbout) {
            lines = lines.mid(0, kMostAbout);
            lines.last() += QStringLiteral(" …");
        }
        about_ += lines;
    };
    add(text_.about);
    add(text_.description.simplified());
    measure();
}

double TablePages::width() const { return paper_.size(QPageSize::Point).width() * 10 - 2 * kMargin; }

/// Each column as wide as it needs to be, unless all of them are wider than the paper: then what is beyond the least
/// width is given up in equal parts.
void TablePages::measure() {
    for (const PrintedColumn& column : columns_) widths_.push_back(bold_.width(column.head));
    const auto fit = [this](const QStringList& cells, const TypeFace& face, const TypeFace& figures) {
        for (size_t i = 0; i < columns_.size(); ++i)
            widths_[i] = std::max(widths_[i], (columns_[i].figures ? figures : face).width(cells.value(qsizetype(i))));
    };
    for (qsizetype row = 0; row < std::min(rows_->count(), kMeasuredRows); ++row) fit(rows_->at(row), body_, figures_);
    fit(text_.totals, bold_, boldFigures_);
    for (double& one : widths_) one = std::clamp(one, kLeastColumn, kMostColumn);
    const double room = width() - kGap * double(columns_.size() - 1);
    const double wanted = std::accumulate(widths_.begin(), widths_.end(), 0.0);
    if (wanted <= room) return;
    const double least = kLeastColumn * double(columns_.size());
    const double share = least >= room ? 0 : (room - least) / (wanted - least);
    for (double& one : widths_)
        one = least >= room ? room / double(columns_.size()) : kLeastColumn + (one - kLeastColumn) * share;
}

double TablePages::top(int page) const {
    if (page > 0) return kMargin;
    const qsizetype lines = about_.size() + (text_.facts.isEmpty() ? 0 : 1);
    return kMargin + kTitleHeight + kAboutLine * double(lines) + kGap;
}

qsizetype TablePages::rowsOn(int page) const {
    const double bottom = paper_.size(QPageSize::Point).height() * 10 - kMargin - kFootHeight;
    return std::max<qsizetype>(1, qsizetype((bottom - top(page) - kRow) / kRow)); // the head is a row
}

int TablePages::pageCount() const {
    const qsizetype lines = rows_->count() + (text_.totals.isEmpty() ? 0 : 1);
    const qsizetype first = rowsOn(0);
    if (lines <= first) return 1;
    return int(1 + (lines - first + rowsOn(1) - 1) / rowsOn(1));
}

void TablePages::paintCells(QPainter& painter, const QStringList& cells, double y, bool bold) const {
    double x = kMargin;
    for (size_t i = 0; i < columns_.size(); ++i) {
        const TypeFace& face = columns_[i].figures ? (bold ? boldFigures_ : figures_) : (bold ? bold_ : body_);
        const QString text = face.elided(cells.value(qsizetype(i)), widths_[i]);
        if (columns_[i].figures)
            drawRight(painter, face, {x + widths_[i], y + kBaseline}, text);
        else
            drawLeft(painter, face, {x, y + kBaseline}, text);
        x += widths_[i] + kGap;
    }
}

void TablePages::paintHead(QPainter& painter, double y) const {
    painter.setPen(kQuietInk);
    double x = kMargin;
    for (size_t i = 0; i < columns_.size(); ++i) {
        const QString text = bold_.elided(columns_[i].head, widths_[i]);
        if (columns_[i].figures)
            drawRight(painter, bold_, {x + widths_[i], y + kBaseline}, text);
        else
            drawLeft(painter, bold_, {x, y + kBaseline}, text);
        x += widths_[i] + kGap;
    }
    painter.setPen(QPen(kQuietInk, 7));
    painter.drawLine(QPointF(kMargin, y + kRow - 10), QPointF(kMargin + width(), y + kRow - 10));
}

void TablePages::paintFoot(QPainter& painter, int page) const {
    painter.setPen(kQuietInk);
    const double y = paper_.size(QPageSize::Point).height() * 10 - kMargin;
    const QString where = Text::tr("Page %1 of %2").arg(page + 1).arg(pageCount());
    drawRight(painter, small_, {kMargin + width(), y}, where);
    const QString left =
        page == 0 || text_.title.isEmpty() ? text_.foot : text_.title + QStringLiteral(" · ") + text_.foot;
    drawLeft(painter, small_, {kMargin, y}, small_.elided(left, width() - small_.width(where) - kGap));
}

void TablePages::paint(QPainter& painter, int page) const {
    double y = top(page);
    if (page == 0) {
        painter.setPen(kInk);
        drawLeft(painter, title_, {kMargin, kMargin + title_.ascent()}, title_.elided(text_.title, width()));
        painter.setPen(kQuietInk);
        const QStringList below = text_.facts.isEmpty() ? about_ : about_ + QStringList{text_.facts};
        for (qsizetype line = 0; line < below.size(); ++line)
            drawLeft(painter, small_, {kMargin, kMargin + kTitleHeight + kAboutLine * double(line) + small_.ascent()},
                     small_.elided(below[line], width()));
    }
    paintHead(painter, y);
    y += kRow;
    const qsizetype first = page == 0 ? 0 : rowsOn(0) + (page - 1) * rowsOn(1);
    const qsizetype count = rows_->count();
    for (qsizetype line = first; line < first + rowsOn(page); ++line, y += kRow) {
        painter.setPen(kInk);
        if (line < count) {
            paintCells(painter, rows_->at(line), y, false);
        } else if (line == count && !text_.totals.isEmpty()) {
            paintCells(painter, text_.totals, y, true);
            painter.setPen(QPen(kQuietInk, 7));
            painter.drawLine(QPointF(kMargin, y - 8), QPointF(kMargin + width(), y - 8));
            continue;
        } else {
            break;
        }
        painter.setPen(QPen(kHairline, 4));
        painter.drawLine(QPointF(kMargin, y + kRow - 8), QPointF(kMargin + width(), y + kRow - 8));
    }
    paintFoot(painter, page);
}

} // namespace clientela::paper
