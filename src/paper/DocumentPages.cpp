#include "paper/DocumentPages.h"

#include "formats/TaxIds.h"

#include <algorithm>

namespace clientela::paper {

namespace {

constexpr double kMargin = Length::mm(18).units();
constexpr double kTableTop = Length::mm(109).units();    // first page: below letterhead, address and title
constexpr double kFollowingTop = Length::mm(30).units(); // following pages: below the short head
constexpr double kFootHeight = Length::mm(18).units();
constexpr double kTextLine = 9 * 10 * 1.35;
constexpr double kTotalLine = 9 * 10 * 1.6;
constexpr double kTextWidth = Length::mm(120).units();
constexpr double kParagraph = Length::mm(3).units();

} // namespace

DocumentPages::DocumentPages(std::shared_ptr<const DocumentStyle> style, std::shared_ptr<const Letterhead> letterhead,
                             DocumentContent content)
    : style_(std::move(style)), letterhead_(std::move(letterhead)), content_(std::move(content)),
      width_(style_->paper.size(QPageSize::Point).width() * 10),
      height_(style_->paper.size(QPageSize::Point).height() * 10), left_(kMargin), right_(width_ - kMargin),
      bottom_(height_ - kFootHeight), table_(content_, *style_, left_, right_) {
    prepareTotals();
    prepareTexts();
    layOut();
}

QString DocumentPages::title() const {
    const QString& kind = style_->words.titles[size_t(content_.kind)];
    return content_.number.isEmpty() ? kind : kind + QLatin1Char(' ') + content_.number;
}

void DocumentPages::prepareTotals() {
    const DocumentWords& words = style_->words;
    const formats::Amounts& amounts = style_->amounts;
    const auto money = [&](qint64 minor) { return amounts.money(minor, content_.currency); };
    const auto add = [&](const QString& label, qint64 minor) {
        totals_.push_back({label, money(minor), &style_->text, &style_->figures, kTotalLine, false});
    };
    if (!content_.vat.empty()) {
        add(words.net, content_.net);
        for (const DocumentVat& vat : content_.vat) {
            const QString& pattern = vat.note.isEmpty() ? words.vatOn : words.untaxed;
            const QString base = amounts.amount(vat.base, content_.currency);
            add(pattern.arg(vat.note.isEmpty() ? amounts.percent(vat.rate) : vat.note, base), vat.tax);
        }
        if (const auto& accounted = content_.accountedVat) {
            const QString rate = amounts.rate(accounted->rate);
            totals_.push_back({words.vatAccounted.arg(accounted->currency.code(), content_.currency.code(), rate),
                               amounts.money(accounted->amount, accounted->currency), &style_->text, &style_->figures,
                               kTotalLine, false});
        }
    }
    const auto addLast = [&](const QString& label, qint64 minor) {
        totals_.push_back({label, money(minor), &style_->toPay, &style_->toPayFigures, kTotalLine * 1.6, true});
    };
    const bool asksForRest =
        content_.kind == DocumentKind::Invoice && (content_.prepaid != 0 || content_.toPay != content_.total);
    if (!asksForRest) {
        addLast(words.total, content_.total);
        return;
    }
    totals_.push_back(
        {words.total, money(content_.total), &style_->bold, &style_->boldFigures, kTotalLine * 1.3, true});
    if (content_.prepaid != 0) add(words.prepaid, -content_.prepaid);
    addLast(words.toPay, content_.toPay);
}

void DocumentPages::prepareTexts() {
    const auto add = [&](const QString& text, const TypeFace& face, double space) {
        const QStringList lines = face.wrapped(text, kTextWidth);
        for (qsizetype i = 0; i < lines.size(); ++i) texts_.push_back({lines[i], &face, i == 0 ? space : 0});
    };
    const DocumentWords& words = style_->words;
    if (!content_.notes.trimmed().isEmpty()) add(content_.notes.trimmed(), style_->text, kParagraph * 2);
    if (!content_.paymentTerms.trimmed().isEmpty()) {
        add(words.paymentTerms, style_->bold, kParagraph * 2);
        add(content_.paymentTerms.trimmed(), style_->text, 0);
    }
    const bool asksForMoney = content_.kind == DocumentKind::Invoice || content_.kind == DocumentKind::ProForma;
    if (letterhead_->iban.isEmpty() || !asksForMoney || content_.toPay <= 0) return;
    const QString holder = letterhead_->accountHolder.isEmpty() ? letterhead_->name : letterhead_->accountHolder;
    add(words.bankTransfer.arg(holder), style_->text, content_.paymentTerms.trimmed().isEmpty() ? kParagraph * 2 : 0);
    const QString bank = letterhead_->bank.isEmpty() ? QString() : QStringLiteral(" · ") + letterhead_->bank;
    add(QStringLiteral("IBAN ") + formats::ibanText(letterhead_->iban).replace(QLatin1Char(' '), QChar(0xa0)) + bank,
        style_->text, 0);
}

double DocumentPages::room() const { return bottom_ - y_; }

void DocumentPages::place(Part part, double height, size_t index, int first, int count) {
    pages_.back().push_back({part, y_, index, first, count});
    y_ += height;
}

void DocumentPages::newPage(bool withTable, size_t nextRow) {
    pages_.emplace_back();
    y_ = pages_.size() == 1 ? kTableTop : kFollowingTop;
    if (!withTable) return;
    place(Part::TableHead, table_.headHeight());
    if (nextRow > 0) place(Part::BroughtForward, table_.rowHeight(1), nextRow);
}

void DocumentPages::layOut() {
    newPage(true, 0);
    layOutRows();
    layOutTotals();
    layOutTexts();
}

// A row goes to the next page whole; one that is taller than a page is cut between its lines. Below the last row of a
// page that is not the last stands what is carried over.
void DocumentPages::layOutRows() {
    const double carry = table_.rowHeight(1);
    for (size_t row = 0; row < table_.rowCount(); ++row) {
        int first = 0;
        while (first < table_.lineCount(row)) {
            int count = table_.lineCount(row) - first;
            const bool lastRow = row + 1 == table_.rowCount();
            const double usable = room() - (lastRow ? 0 : carry);
            if (table_.rowHeight(count) > usable) {
                const bool fresh = pages_.back().size() <= 2 && pages_.size() > 1; // only heads on it so far
                const int fitting = table_.linesThatFit(room() - carry);
                if (!fresh || fitting <= 0) {
                    if (row > 0) place(Part::CarriedOver, carry, row);
                    newPage(true, row);
                    if (!fresh) continue;
                }
                count = std::clamp(fitting, 1, count);
            }
            place(Part::Row, table_.rowHeight(count), row, first, count);
            first += count;
        }
    }
}

void DocumentPages::layOutTotals() {
    double height = kParagraph;
    for (const Total& total : totals_) height += total.height;
    if (height > room()) {
        if (room() >= table_.rowHeight(1)) place(Part::CarriedOver, table_.rowHeight(1), table_.rowCount());
        newPage(true, table_.rowCount());
    }
    y_ += kParagraph;
    place(Part::Totals, height - kParagraph);
}

void DocumentPages::layOutTexts() {
    for (size_t i = 0; i < texts_.size(); ++i) {
        y_ += texts_[i].space;
        if (room() < kTextLine) newPage(false, 0);
        place(Part::Text, kTextLine, i);
    }
}

PageSequence::PageSequence(std::vector<std::shared_ptr<const PagePainter>> parts) : parts_(std::move(parts)) {
    for (const auto& part : parts_) {
        firstPages_.push_back(pageCount_);
        pageCount_ += part->pageCount();
    }
}

QPageSize PageSequence::pageSize() const {
    return parts_.empty() ? QPageSize(QPageSize::A4) : parts_.front()->pageSize();
}

void PageSequence::paint(QPainter& painter, int page) const {
    const auto next = std::upper_bound(firstPages_.begin(), firstPages_.end(), page);
    const auto part = size_t(next - firstPages_.begin()) - 1;
    parts_[part]->paint(painter, page - firstPages_[part]);
}

} // namespace clientela::paper
