#include "app/PersonalData.h"
#include "paper/Length.h"

#include <QCoreApplication>
#include <QPainter>

namespace clientela::app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PersonalData)
};

using paper::Length;

constexpr double kLeft = Length::mm(20).units();
constexpr double kRight = Length::mm(190).units();
constexpr double kTop = Length::mm(22).units();
constexpr double kBottom = Length::mm(277).units();
constexpr double kValues = Length::mm(70).units(); ///< where values begin
constexpr double kLine = 9 * 10 * 1.4;
constexpr double kGap = Length::mm(2.5).units(); ///< between records
constexpr double kFoot = Length::mm(287).units();

} // namespace

PersonalDataPages::PersonalDataPages(const PersonalData& data)
    : heading_(paper::textFamilies(), 15, QFont::DemiBold), section_(paper::textFamilies(), 11, QFont::DemiBold),
      text_(paper::textFamilies(), 9, QFont::Normal),
      title_(Text::tr("Everything held on %1", "title of a paper").arg(data.name)) {
    const formats::DateText dates;
    need(kBottom); // the first page
    for (const QString& line : heading_.wrapped(title_, kRight - kLeft)) {
        add(kLeft, y_, line, heading_);
        y_ += kLine * 1.7;
    }
    const QString day = dates.longForm(data.day);
    add(kLeft, y_, data.business.isEmpty() ? day : Text::tr("%1, %2", "a business and a day").arg(data.business, day),
        text_);
    y_ += kLine;
    for (const PersonalData::Section& section : data.sections) {
        need(kLine * 5); // a title does not stand alone at the foot
        y_ += kLine * 1.2;
        add(kLeft, y_, section.title, section_);
        y_ += kLine * 1.5;
        bool first = true;
        for (const PersonalData::Record& record : section.records) {
            if (!std::exchange(first, false)) y_ += kGap;
            for (const PersonalData::Value& value : record.values) place(value);
        }
    }
}

void PersonalDataPages::need(double height) {
    if (!pages_.empty() && y_ + height <= kBottom) return;
    pages_.emplace_back();
    y_ = kTop;
}

void PersonalDataPages::add(double x, double y, const QString& text, const paper::TypeFace& face) {
    pages_.back().push_back({x, y, text, &face});
}

void PersonalDataPages::place(const PersonalData::Value& value) {
    const QStringList labels = text_.wrapped(value.label, kValues - kLeft - kGap);
    QStringList lines;
    for (const QString& paragraph : value.text.split(QLatin1Char('\n')))
        lines += text_.wrapped(paragraph, kRight - kValues);
    const qsizetype count = std::max(labels.size(), lines.size());
    for (qsizetype i = 0; i < count; ++i) {
        need(kLine);
        if (i < labels.size()) add(kLeft, y_, labels[i], text_);
        if (i < lines.size()) add(kValues, y_, lines[i], text_);
        y_ += kLine;
    }
}

void PersonalDataPages::paint(QPainter& painter, int page) const {
    painter.setPen(Qt::black);
    for (const Line& line : pages_[static_cast<size_t>(page)]) {
        painter.setFont(line.face->font());
        painter.drawText(QPointF(line.x, line.y), line.text);
    }
    painter.setFont(text_.font());
    const QString foot = Text::tr("%1 of %2", "page of pages").arg(page + 1).arg(pageCount());
    painter.drawText(QPointF(kRight - text_.width(foot), kFoot), foot);
}

} // namespace clientela::app
