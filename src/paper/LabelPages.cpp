#include "paper/LabelPages.h"

#include "base/Job.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace clientela::paper {

namespace {

constexpr double kLeading = 1.2;       // line height over size
constexpr double kWrapBelowPoints = 8; // a long line is shrunk down to here before it is wrapped
constexpr double kSenderPoints = 5.5;
constexpr size_t kKept = 20'000; // some megabytes, and more labels than an office prints in a day
constexpr Length kPadding = Length::mm(3);
constexpr Length kUnprintable = Length::mm(4.5);

QString tr(const char* text, int n = -1) { return QCoreApplication::translate("Paper", text, nullptr, n); }

QString points(double size) { return QLocale().toString(size, 'g', 3); }

} // namespace

struct LabelPages::Size {
    double points;
    double lineHeight;
    TypeFace face;
};

LabelPages::LabelPages(LabelSheet sheet, std::shared_ptr<const LabelTexts> texts, LabelOptions options, JobControl* job)
    : sheet_(std::move(sheet)), texts_(std::move(texts)), options_(std::move(options)), rects_(sheet_.labelRects()),
      sender_(textFamilies(), kSenderPoints, QFont::Normal) {
    options_.copies = std::max(1, options_.copies);
    const double least = std::min(options_.smallestPoints, options_.largestPoints);
    for (double size = options_.largestPoints; size > least - 0.01; size -= 0.5)
        sizes_.push_back({size, size * 10 * kLeading, TypeFace(textFamilies(), size, QFont::Normal)});
    findPlaces();
    findInsets();
    fitAll(job);
}

LabelPages::~LabelPages() = default;

// Labels of the first sheet that can be printed on. A sheet with none left is laid aside: all of a new one are.
void LabelPages::findPlaces() {
    const int perPage = int(rects_.size());
    for (int label = 0; label < perPage; ++label)
        if (label + 1 >= options_.startAt && !options_.used.contains(label + 1)) firstPage_.push_back(label);
    if (firstPage_.empty())
        for (int label = 0; label < perPage; ++label) firstPage_.push_back(label);
    slotOnFirst_.assign(size_t(perPage), -1);
    for (size_t place = 0; place < firstPage_.size(); ++place) slotOnFirst_[size_t(firstPage_[place])] = int(place);
}

// One inset for all labels, so that texts stand in line: the maker's margin or ours, and the edge that printers leave
// out.
void LabelPages::findInsets() {
    const double width = sheet_.width.units();
    const double height = sheet_.height.units();
    const double horizontal = std::min(std::max(kPadding.units(), sheet_.margin.units()), width * 0.08);
    const double vertical = std::min(std::max(kPadding.units() / 2, sheet_.margin.units()), height * 0.08);
    double left = horizontal, right = horizontal, top = vertical, bottom = vertical;
    const double edge = kUnprintable.units();
    for (const QRectF& rect : rects_) {
        left = std::max(left, edge - rect.left());
        top = std::max(top, edge - rect.top());
        right = std::max(right, rect.right() - (sheet_.paperWidth.units() - edge));
        bottom = std::max(bottom, rect.bottom() - (sheet_.paperHeight.units() - edge));
    }
    inner_ = QRectF(left, top, width - left - right, height - top - bottom);
    if (sheet_.shape != LabelShape::Rectangle) { // the rectangle inside a circle
        const double side = std::sqrt(0.5);
        inner_ &= QRectF(width * (1 - side) / 2, height * (1 - side) / 2, width * side, height * side);
    }
    if (!options_.senderLine.isEmpty()) inner_.setTop(inner_.top() + kSenderPoints * 10 * 1.8);
}

void LabelPages::fitAll(JobControl* job) {
    const qsizetype count = texts_->count();
    printed_.reserve(size_t(count));
    const QString what = tr("Laying out labels");
    for (qsizetype i = 0; i < count; ++i) {
        if (job && i % 256 == 0) job->report(what, i, count);
        QStringList lines = texts_->at(i).lines;
        lines.removeAll(QString());
        if (lines.isEmpty()) continue;
        const size_t before = printed_.size();
        fit(quint32(i), lines);
        if (printed_.size() > before && before < kKept) kept_.push_back(std::move(lines));
    }
    if (job) job->report(what, count, count);
}

qsizetype LabelPages::capacity(const Size& size) const { return qsizetype((inner_.height() + 0.5) / size.lineHeight); }

QStringList LabelPages::wrapped(const QStringList& lines, const Size& size) const {
    QStringList all;
    for (const QString& line : lines) all += size.face.wrapped(line, inner_.width());
    return all;
}

void LabelPages::fit(quint32 index, const QStringList& lines) {
    // All sizes are one typeface, so one measuring tells the widths at every size.
    double widest = 0;
    const Size& measure = sizes_.front();
    for (const QString& line : lines) {
        const QString missing = measure.face.missingLetter(line);
        if (missing.isEmpty()) continue;
        misfits_.push_back({qsizetype(index), tr("No font of this computer has the letter “%1”.").arg(missing)});
        return;
    }
    for (const QString& line : lines) widest = std::max(widest, measure.face.width(line));
    for (size_t i = 0; i < sizes_.size(); ++i) {
        const Size& size = sizes_[i];
        if (lines.size() > capacity(size)) continue;
        if (widest * size.points / measure.points <= inner_.width()) {
            printed_.push_back({index, quint8(i), false});
            return;
        }
        const bool last = i + 1 == sizes_.size();
        if (size.points > kWrapBelowPoints && !last) continue;
        const bool wordsFit = std::all_of(lines.begin(), lines.end(), [&](const QString& line) {
            for (const QString& word : line.split(QLatin1Char(' ')))
                if (size.face.width(word) > inner_.width()) return false;
            return true;
        });
        if (wordsFit && wrapped(lines, size).size() <= capacity(size)) {
            printed_.push_back({index, quint8(i), true});
            return;
        }
    }
    misfits_.push_back({qsizetype(index), misfitReason(lines)});
}

QString LabelPages::misfitReason(const QStringList& lines) const {
    const Size& smallest = sizes_.back();
    const int room = int(capacity(smallest));
    if (lines.size() > room) return tr("%n address lines, the label takes %1.", int(lines.size())).arg(room);
    for (const QString& line : lines)
        for (const QString& word : line.split(QLatin1Char(' '))) {
            const double over = smallest.face.width(word) - inner_.width();
            if (over > 0)
                return tr("“%1” is too wide by %2 mm at %3 pt.")
                    .arg(smallest.face.elided(word, inner_.width()),
                         QString::number(std::ceil(Length::units(over).mm())), points(smallest.points));
        }
    const auto longest = std::max_element(lines.begin(), lines.end(),
                                          [](const QString& a, const QString& b) { return a.size() < b.size(); });
    return tr("“%1” is too long: wrapped, the address needs %n lines more than the label takes.",
              int(wrapped(lines, smallest).size()) - room)
        .arg(*longest);
}

int LabelPages::pageCount() const {
    const auto labels = qsizetype(printed_.size()) * options_.copies;
    if (labels == 0) return 0;
    const auto first = qsizetype(firstPage_.size());
    if (labels <= first) return 1;
    const auto perPage = qsizetype(rects_.size());
    return 1 + int((labels - first + perPage - 1) / perPage);
}

QPageSize LabelPages::pageSize() const {
    const QSizeF size(sheet_.paperWidth.points(), sheet_.paperHeight.points());
    return QPageSize(size, QPageSize::Point, sheet_.paper, QPageSize::FuzzyOrientationMatch);
}

int LabelPages::freeOnLastSheet() const {
    const int pages = pageCount();
    if (pages == 0) return 0;
    const auto labels = qsizetype(printed_.size()) * options_.copies;
    const auto places = qsizetype(firstPage_.size()) + qsizetype(pages - 1) * qsizetype(rects_.size());
    return int(places - labels);
}

// The label's place in the run of all labels, or -1.
qsizetype LabelPages::slotOf(int page, int label) const {
    if (label < 0 || label >= int(rects_.size())) return -1;
    if (page == 0) return slotOnFirst_[size_t(label)];
    return qsizetype(firstPage_.size()) + qsizetype(page - 1) * qsizetype(rects_.size()) + label;
}

qsizetype LabelPages::textAt(int page, int label) const {
    const qsizetype place = slotOf(page, label);
    if (place < 0 || place / options_.copies >= qsizetype(printed_.size())) return -1;
    return printed_[size_t(place / options_.copies)].text;
}

void LabelPages::paint(QPainter& painter, int page) const {
    painter.setPen(Qt::black);
    for (int label = 0; label < int(rects_.size()); ++label) {
        if (options_.outlines) paintOutline(painter, rects_[size_t(label)]);
        const qsizetype place = slotOf(page, label);
        if (place < 0) continue;
        if (place / options_.copies >= qsizetype(printed_.size())) continue;
        paintLabel(painter, rects_[size_t(label)], size_t(place / options_.copies));
    }
}

QStringList LabelPages::linesOf(size_t printed) const {
    if (printed < kept_.size()) return kept_[printed];
    QStringList lines = texts_->at(printed_[printed].text).lines;
    lines.removeAll(QString());
    return lines;
}

void LabelPages::paintLabel(QPainter& painter, const QRectF& rect, size_t index) const {
    const Printed& printed = printed_[index];
    const Size& size = sizes_[printed.size];
    QStringList lines = linesOf(index);
    if (printed.wrapped) lines = wrapped(lines, size);
    const double height = double(lines.size()) * size.lineHeight;
    const double left = rect.left() + inner_.left();
    if (!options_.senderLine.isEmpty()) {
        painter.setFont(sender_.font());
        painter.drawText(QPointF(left, rect.top() + inner_.top() - kSenderPoints * 10 * 0.8),
                         sender_.elided(options_.senderLine, inner_.width()));
    }
    painter.setFont(size.face.font());
    const bool centred = sheet_.shape != LabelShape::Rectangle;
    const double gap = (size.lineHeight - size.face.ascent() - size.face.descent()) / 2;
    double baseline = rect.top() + inner_.top() + (inner_.height() - height) / 2 + gap + size.face.ascent();
    for (const QString& line : std::as_const(lines)) {
        const double indent = centred ? (inner_.width() - size.face.width(line)) / 2 : 0;
        painter.drawText(QPointF(left + indent, baseline), line);
        baseline += size.lineHeight;
    }
}

void LabelPages::paintOutline(QPainter& painter, const QRectF& rect) const {
    painter.save();
    painter.setPen(QPen(QColor(0xb0, 0xb6, 0xc0), 3));
    painter.setBrush(Qt::NoBrush);
    if (sheet_.shape == LabelShape::Rectangle)
        painter.drawRoundedRect(rect, sheet_.corner.units(), sheet_.corner.units());
    else
        painter.drawEllipse(rect);
    painter.restore();
}

} // namespace clientela::paper
