#pragma once

#include "paper/DocumentContent.h"
#include "paper/DocumentStyle.h"
#include "paper/DocumentTable.h"
#include "paper/PagePainter.h"

#include <memory>
#include <vector>

namespace clientela::paper {

/// An invoice, quote or other document on the business's paper: letterhead, address where the envelope's window is,
/// dates, lines with carried-over sums, VAT summary, totals, terms, account. Laid out when made; painting only draws.
class DocumentPages : public PagePainter {
public:
    DocumentPages(std::shared_ptr<const DocumentStyle> style, std::shared_ptr<const Letterhead> letterhead,
                  DocumentContent content);

    [[nodiscard]] int pageCount() const override { return int(pages_.size()); }
    [[nodiscard]] QPageSize pageSize() const override { return style_->paper; }
    void paint(QPainter& painter, int page) const override;

    /// "Fattura 2025/0114", for the window and the PDF's title.
    [[nodiscard]] QString title() const;

private:
    enum class Part { TableHead, Row, CarriedOver, BroughtForward, Totals, Text };
    struct Placed {
        Part part = Part::Text;
        double y = 0;
        size_t index = 0; ///< row, or paragraph line
        int first = 0, count = 0;
    };
    struct TextLine {
        QString text;
        const TypeFace* face = nullptr;
        double space = 0; ///< above it
    };
    struct Total {
        QString label;
        QString amount;
        const TypeFace* face = nullptr;
        const TypeFace* figures = nullptr;
        double height = 0;
        bool ruled = false; ///< a line above
    };

    void prepareTotals();
    void prepareTexts();
    void layOut();
    void layOutRows();
    void layOutTotals();
    void layOutTexts();
    void newPage(bool withTable, size_t nextRow);
    void place(Part part, double height, size_t index = 0, int first = 0, int count = 0);
    [[nodiscard]] double room() const;

    void paintLetterhead(QPainter& painter) const;
    void paintRecipient(QPainter& painter) const;
    void paintTitle(QPainter& painter) const;
    void paintFollowingHead(QPainter& painter) const;
    void paintFoot(QPainter& painter, int page) const;
    void paintDraft(QPainter& painter) const;
    void paintTotals(QPainter& painter, double y) const;

    std::shared_ptr<const DocumentStyle> style_;
    std::shared_ptr<const Letterhead> letterhead_;
    DocumentContent content_;
    double width_, height_;
    double left_, right_, bottom_;
    DocumentTable table_;
    std::vector<Total> totals_;
    std::vector<TextLine> texts_;
    std::vector<std::vector<Placed>> pages_;
    double y_ = 0; ///< while laying out
};

/// Several painters one after the other, for one PDF or print job. All on paper of one size.
class PageSequence : public PagePainter {
public:
    explicit PageSequence(std::vector<std::shared_ptr<const PagePainter>> parts);

    [[nodiscard]] int pageCount() const override { return pageCount_; }
    [[nodiscard]] QPageSize pageSize() const override;
    void paint(QPainter& painter, int page) const override;

private:
    std::vector<std::shared_ptr<const PagePainter>> parts_;
    std::vector<int> firstPages_;
    int pageCount_ = 0;
};

} // namespace clientela::paper
