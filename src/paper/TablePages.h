#pragma once

#include "paper/PagePainter.h"
#include "paper/TypeFace.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace clientela::paper {

/// A column of a printed table.
struct PrintedColumn {
    QString head;
    bool figures = false; ///< to the right, digits all of one width
    bool operator==(const PrintedColumn&) const = default;
};

/// Where the cells of a printed table come from: asked for again page by page, in rising order, so that a long table
/// need not be held in memory.
class PrintedRows {
public:
    PrintedRows() = default;
    virtual ~PrintedRows() = default;
    PrintedRows(const PrintedRows&) = delete;
    PrintedRows& operator=(const PrintedRows&) = delete;

    [[nodiscard]] virtual qsizetype count() const = 0;
    /// As many texts as columns; missing ones are empty.
    [[nodiscard]] virtual QStringList at(qsizetype index) const = 0;
};

/// Cells that are at hand.
class PrintedRowList : public PrintedRows {
public:
    explicit PrintedRowList(std::vector<QStringList> rows) : rows_(std::move(rows)) {}
    [[nodiscard]] qsizetype count() const override { return qsizetype(rows_.size()); }
    [[nodiscard]] QStringList at(qsizetype index) const override { return rows_[size_t(index)]; }

private:
    std::vector<QStringList> rows_;
};

/// What stands around the rows.
struct TableText {
    QString title;            ///< on top of the first page, and in the foot of each
    QString about;            ///< below it, wrapped: the list in words
    QString foot;             ///< left in the foot: who printed it, when
    QStringList totals;       ///< last line, in bold; empty: none
    QString description = {}; ///< below `about`, wrapped: what somebody wrote about it; empty: nothing
    QString facts = {};       ///< below these, one line: how many, of which day; empty: none
    bool operator==(const TableText&) const = default;
};

/// A list printed as a table: title, what it asks and how many are on it, heads on each page, rows of one line, a last
/// line of totals, page n of m. Columns take what their first rows need; where the paper is too narrow the wide ones
/// give up room and are cut with "…". Seven columns and more lie on their side. Made on any thread, used on one at a
/// time; needs a QGuiApplication.
class TablePages : public PagePainter {
public:
    /// `homeCountry` decides between A4 and Letter. At least one column.
    TablePages(TableText text, std::vector<PrintedColumn> columns, std::shared_ptr<const PrintedRows> rows,
               const QString& homeCountry);

    [[nodiscard]] int pageCount() const override;
    [[nodiscard]] QPageSize pageSize() const override { return paper_; }
    void paint(QPainter& painter, int page) const override;

private:
    void measure();
    [[nodiscard]] double width() const;
    [[nodiscard]] double top(int page) const;
    [[nodiscard]] qsizetype rowsOn(int page) const;
    void paintHead(QPainter& painter, double y) const;
    void paintCells(QPainter& painter, const QStringList& cells, double y, bool bold) const;
    void paintFoot(QPainter& painter, int page) const;

    TableText text_;
    std::vector<PrintedColumn> columns_;
    std::shared_ptr<const PrintedRows> rows_;
    QPageSize paper_;
    TypeFace title_, body_, bold_, figures_, boldFigures_, small_;
    QStringList about_;          ///< wrapped, the description included
    std::vector<double> widths_; ///< of the columns
};

} // namespace clientela::paper
