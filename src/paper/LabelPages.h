#pragma once

#include "paper/LabelSheet.h"
#include "paper/PagePainter.h"
#include "paper/TypeFace.h"

#include <QRectF>
#include <QSet>
#include <QStringList>

#include <memory>
#include <vector>

namespace clientela {
class JobControl;
}

namespace clientela::paper {

/// What is printed on one label: recipient and address, from the top.
struct LabelText {
    QStringList lines;

    bool operator==(const LabelText&) const = default;
};

/// Where label texts come from. They are asked for once to see what fits, and those of a long list again page by page,
/// so that it need not be held in memory; at(i) is asked for in rising order within each pass.
class LabelTexts {
public:
    LabelTexts() = default;
    virtual ~LabelTexts() = default;
    LabelTexts(const LabelTexts&) = delete;
    LabelTexts& operator=(const LabelTexts&) = delete;

    [[nodiscard]] virtual qsizetype count() const = 0;
    [[nodiscard]] virtual LabelText at(qsizetype index) const = 0;
};

/// Texts that are at hand.
class LabelTextList : public LabelTexts {
public:
    explicit LabelTextList(std::vector<LabelText> texts) : texts_(std::move(texts)) {}
    [[nodiscard]] qsizetype count() const override { return qsizetype(texts_.size()); }
    [[nodiscard]] LabelText at(qsizetype index) const override { return texts_[size_t(index)]; }

private:
    std::vector<LabelText> texts_;
};

struct LabelOptions {
    int startAt = 1;           ///< first label to print on, counted from 1 in reading order
    QSet<int> used;            ///< labels of the first sheet that are gone, counted from 1
    int copies = 1;            ///< of each label, side by side
    double largestPoints = 10; ///< size of the text where it fits
    double smallestPoints = 7; ///< down to which it shrinks; 6 is the least that the post reads
    QString senderLine;        ///< small above the address, or empty
    bool outlines = false;     ///< draws the labels' edges: for a test page

    bool operator==(const LabelOptions&) const = default;
};

/// A label that does not fit and is not printed.
struct LabelMisfit {
    qsizetype index = 0; ///< in the texts
    QString reason;      ///< "8 address lines, the label takes 7."

    bool operator==(const LabelMisfit&) const = default;
};

/// Pages of address labels: each text at the largest size that fits, a long line wrapped where shrinking does not help,
/// left-aligned and vertically centred (round labels: centred), never within 4.5 mm of the paper's edge, where printers
/// do not print.
class LabelPages : public PagePainter {
public:
    /// Sees at once what fits (progress and cancel through `job`, may be null). An empty text is left out without a
    /// word.
    LabelPages(LabelSheet sheet, std::shared_ptr<const LabelTexts> texts, LabelOptions options,
               JobControl* job = nullptr);
    ~LabelPages() override;

    [[nodiscard]] int pageCount() const override;
    [[nodiscard]] QPageSize pageSize() const override;
    void paint(QPainter& painter, int page) const override;

    [[nodiscard]] const std::vector<LabelMisfit>& misfits() const { return misfits_; }
    /// Texts that are printed, copies not counted.
    [[nodiscard]] qsizetype printedCount() const { return qsizetype(printed_.size()); }
    /// Labels that stay free behind the last one, on its sheet.
    [[nodiscard]] int freeOnLastSheet() const;
    /// The labels of the sheet in reading order, in page units: for the preview's clicks.
    [[nodiscard]] const std::vector<QRectF>& labelRects() const { return rects_; }
    /// Index of the text that a label (from 0) of a page carries, or -1.
    [[nodiscard]] qsizetype textAt(int page, int label) const;
    [[nodiscard]] const LabelSheet& sheet() const { return sheet_; }

private:
    struct Printed {
        quint32 text = 0;
        quint8 size = 0; ///< index into sizes_
        bool wrapped = false;
    };
    struct Size;

    void findPlaces();
    void findInsets();
    void fitAll(JobControl* job);
    void fit(quint32 index, const QStringList& lines);
    [[nodiscard]] QStringList linesOf(size_t printed) const;
    [[nodiscard]] QString misfitReason(const QStringList& lines) const;
    [[nodiscard]] QStringList wrapped(const QStringList& lines, const Size& size) const;
    [[nodiscard]] qsizetype capacity(const Size& size) const;
    [[nodiscard]] qsizetype slotOf(int page, int label) const;
    void paintLabel(QPainter& painter, const QRectF& rect, size_t printed) const;
    void paintOutline(QPainter& painter, const QRectF& rect) const;

    LabelSheet sheet_;
    std::shared_ptr<const LabelTexts> texts_;
    LabelOptions options_;
    std::vector<QRectF> rects_;
    std::vector<int> firstPage_;   ///< labels of the first sheet that are free, from 0
    std::vector<int> slotOnFirst_; ///< label of the first sheet -> place in firstPage_, or -1
    QRectF inner_;                 ///< where text may stand, from a label's top left corner
    TypeFace sender_;
    std::vector<Size> sizes_; ///< largest first
    std::vector<Printed> printed_;
    std::vector<QStringList> kept_; ///< lines of the first printed_, so that a usual list is asked for once
    std::vector<LabelMisfit> misfits_;
};

} // namespace clientela::paper
