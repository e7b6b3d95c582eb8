#include "app/PersonalData.h"
#include "paper/Length.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace clientela::app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PersonalData)
};

using paper::Length;
using Record = PersonalData::Record;
using Value = PersonalData::Value;

constexpr double kLeft = Length::mm(20).units();
constexpr double kRight = Length::mm(190).units();
constexpr double kTop = Length::mm(22).units();
constexpr double kBottom = Length::mm(277).units();
constexpr double kValues = Length::mm(70).units(); ///< where the values of the card begin
constexpr double kLine = 9 * 10 * 1.4;
constexpr double kGap = Length::mm(3).units();     ///< between columns
constexpr double kInset = Length::mm(6).units();   ///< of what stands below a row
constexpr double kWidest = Length::mm(52).units(); ///< a column; what is longer stands below its row
constexpr double kBelowMost = 30;                  ///< lines; what is longer than half a page begins where it comes
constexpr double kFoot = Length::mm(287).units();

const Value* valueOf(const Record& record, const QString& key) {
    const auto found = std::find_if(record.values.begin(), record.values.end(),
                                    [&key](const Value& value) { return value.key == key; });
    return found == record.values.end() || found->text.isEmpty() ? nullptr : &*found;
}

} // namespace

PersonalDataPages::PersonalDataPages(const PersonalData& data)
    : heading_(paper::textFamilies(), 15, QFont::DemiBold), section_(paper::textFamilies(), 11, QFont::DemiBold),
      head_(paper::textFamilies(), 8, QFont::DemiBold), text_(paper::textFamilies(), 9, QFont::Normal, false),
      title_(Text::tr("Everything held on %1", "title of a paper").arg(data.name)) {
    need(kBottom); // the first page
    addTitle(data);
    for (const PersonalData::Section& section : data.sections) {
        if (!section.onPaper) continue;
        need(kLine * 6); // a title does not stand alone at the foot
        y_ += kLine * 1.2;
        add(kLeft, y_, section.title, section_);
        y_ += kLine * 1.5;
        if (section.kind == QLatin1String("customer"))
            addCard(section.records.front());
        else
            addTable(section);
    }
}

bool PersonalDataPages::need(double height) {
    if (!pages_.empty() && y_ + height <= kBottom) return false;
    pages_.emplace_back();
    y_ = kTop;
    return true;
}

void PersonalDataPages::add(double x, double y, const QString& text, const paper::TypeFace& face) {
    pages_.back().lines.push_back({x, y, text, &face});
}

void PersonalDataPages::addTitle(const PersonalData& data) {
    for (const QString& line : heading_.wrapped(title_, kRight - kLeft)) {
        add(kLeft, y_, line, heading_);
        y_ += kLine * 1.7;
    }
    const QString day = formats::DateText().longForm(data.day);
    add(kLeft, y_, data.business.isEmpty() ? day : Text::tr("%1, %2", "a business and a day").arg(data.business, day),
        text_);
    y_ += kLine;
}

void PersonalDataPages::addCard(const Record& card) {
    for (const Value& value : card.values) {
        if (value.text.isEmpty()) continue;
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
}

PersonalDataPages::Columns PersonalDataPages::columnsOf(const std::vector<const Record*>& records, double left) const {
    Columns columns;
    // An address (of e-mail, of the web) is one word however long it is: it is broken within its column.
    const auto isWord = [](const QString& text) {
        return std::none_of(text.begin(), text.end(), [](QChar letter) { return letter.isSpace(); });
    };
    for (const Record* record : records)
        for (const Value& value : record->values) {
            if (value.text.isEmpty()) continue;
            auto column = std::find_if(columns.begin(), columns.end(),
                                       [&value](const Column& one) { return one.key == value.key; });
            if (column == columns.end()) {
                columns.push_back({value.key, value.label, 0, head_.width(value.label), value.json.isDouble()});
                column = columns.end() - 1;
            }
            // Words with line breaks are no column.
            double width = value.text.contains(QLatin1Char('\n')) ? kRight : text_.width(value.text);
            if (isWord(value.text)) width = std::min(width, kWidest);
            column->width = std::max(column->width, width);
        }
    double x = left;
    const double widest = columns.size() <= 3 ? (kRight - left) * 0.6 : kWidest;
    std::erase_if(columns, [&x, widest](Column& column) {
        if (column.width > widest || x + column.width > kRight) return true;
        column.x = x;
        x += column.width + kGap;
        return false;
    });
    return columns;
}

void PersonalDataPages::addTable(const PersonalData::Section& section) {
    std::vector<const Record*> records;
    std::vector<const Record*> lines;
    for (const Record& record : section.records) {
        records.push_back(&record);
        for (const Record& line : record.lines) lines.push_back(&line);
    }
    const Columns columns = columnsOf(records, kLeft);
    const Columns below = columnsOf(lines, kLeft + kInset);
    addHeads(columns);
    for (const Record* record : records) {
        // What belongs together stays together where it can, and a page begins with what its columns are.
        const auto together = static_cast<double>(std::min<size_t>(record->lines.size() + 2, 8)) +
                              static_cast<double>(heightOf(*record, columns)) - 1 +
                              std::min(linesBelow(*record, columns), kBelowMost);
        if (need(kLine * together)) addHeads(columns);
        addRow(*record, columns);
        for (const Record& line : record->lines) {
            if (need(kLine * static_cast<double>(heightOf(line, below)))) addHeads(columns);
            addRow(line, below);
        }
        pages_.back().rules.push_back(y_ - kLine * 0.7);
        y_ += kLine * 0.35;
    }
}

void PersonalDataPages::addHeads(const Columns& columns) {
    for (const Column& column : columns)
        add(column.right ? column.x + column.width - head_.width(column.label) : column.x, y_, column.label, head_);
    pages_.back().rules.push_back(y_ + kLine * 0.35);
    y_ += kLine * 1.3;
}

QStringList PersonalDataPages::linesIn(const Column& column, const Value& value) const {
    return text_.width(value.text) <= column.width ? QStringList{value.text} : text_.wrapped(value.text, column.width);
}

qsizetype PersonalDataPages::heightOf(const Record& record, const Columns& columns) const {
    qsizetype lines = 0;
    for (const Column& column : columns)
        if (const Value* value = valueOf(record, column.key)) lines = std::max(lines, linesIn(column, *value).size());
    return lines;
}

void PersonalDataPages::addRow(const Record& record, const Columns& columns) {
    for (const Column& column : columns)
        if (const Value* value = valueOf(record, column.key)) {
            double y = y_;
            for (const QString& line : linesIn(column, *value)) {
                add(column.right ? column.x + column.width - text_.width(line) : column.x, y, line, text_);
                y += kLine;
            }
        }
    y_ += kLine * static_cast<double>(heightOf(record, columns));
    for (const QString& paragraph : saidBelow(record, columns)) addParagraph(belowOf(columns), paragraph);
}

double PersonalDataPages::belowOf(const Columns& columns) {
    return columns.empty() ? kLeft : columns.front().x + kInset;
}

double PersonalDataPages::linesBelow(const Record& record, const Columns& columns) const {
    qsizetype lines = 0;
    for (const QString& said : saidBelow(record, columns))
        for (const QString& paragraph : said.split(QLatin1Char('\n')))
            lines += text_.wrapped(paragraph, kRight - belowOf(columns)).size();
    return static_cast<double>(lines);
}

QStringList PersonalDataPages::saidBelow(const Record& record, const Columns& columns) const {
    QStringList paragraphs;
    QStringList few;
    for (const Value& value : record.values) {
        const bool inColumn = std::any_of(columns.begin(), columns.end(),
                                          [&value](const Column& column) { return column.key == value.key; });
        if (inColumn || value.text.isEmpty()) continue;
        const QString said = Text::tr("%1: %2", "name and value of a field").arg(value.label, value.text);
        if (text_.width(said) < kWidest)
            few += said;
        else
            paragraphs += said;
    }
    if (!few.isEmpty()) paragraphs += few.join(QStringLiteral(" · "));
    return paragraphs;
}

void PersonalDataPages::addParagraph(double x, const QString& text) {
    for (const QString& paragraph : text.split(QLatin1Char('\n')))
        for (const QString& line : text_.wrapped(paragraph, kRight - x)) {
            need(kLine);
            add(x, y_, line, text_);
            y_ += kLine;
        }
}

void PersonalDataPages::paint(QPainter& painter, int page) const {
    const Page& shown = pages_[static_cast<size_t>(page)];
    painter.setPen(QPen(QColor(0xC8, 0xCC, 0xD2), Length::mm(0.2).units()));
    for (const double y : shown.rules) painter.drawLine(QPointF(kLeft, y), QPointF(kRight, y));
    painter.setPen(Qt::black);
    for (const Line& line : shown.lines) {
        painter.setFont(line.face->font());
        painter.drawText(QPointF(line.x, line.y), line.text);
    }
    painter.setFont(text_.font());
    const QString foot = Text::tr("%1 of %2", "page of pages").arg(page + 1).arg(pageCount());
    painter.drawText(QPointF(kRight - text_.width(foot), kFoot), foot);
}

} // namespace clientela::app
