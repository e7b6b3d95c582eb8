#pragma once

#include "paper/DocumentContent.h"
#include "paper/DocumentStyle.h"

#include <QPointF>
#include <QString>
#include <QStringList>

#include <vector>

class QPainter;

namespace clientela::paper {

/// The lines of a document as a table: columns as wide as their figures need, descriptions wrapped into the rest.
/// Columns that no line uses (discount, VAT) are left out.
class DocumentTable {
public:
    /// `left` and `right` in page units.
    DocumentTable(const DocumentContent& content, const DocumentStyle& style, double left, double right);

    [[nodiscard]] size_t rowCount() const { return rows_.size(); }
    /// Lines of text in a row: description, then details.
    [[nodiscard]] int lineCount(size_t row) const { return int(rows_[row].lines.size()); }
    [[nodiscard]] double rowHeight(int lines) const;
    [[nodiscard]] double headHeight() const;
    /// Most lines of one row that fit into a height; 0 if none.
    [[nodiscard]] int linesThatFit(double height) const;
    /// What the lines of a row before `row` sum up to, in minor units: for carrying over.
    [[nodiscard]] qint64 netBefore(size_t row) const;

    void paintHead(QPainter& painter, double y) const;
    /// `count` lines of a row from line `first` on; figures stand beside its first line.
    void paintRow(QPainter& painter, double y, size_t row, int first, int count) const;
    /// A sum in the last column with a word before it, as high as a row of one line.
    void paintCarry(QPainter& painter, double y, const QString& word, qint64 amount) const;

private:
    enum Column { Quantity, Price, Discount, Vat, Net, kColumns };
    struct Row {
        QStringList lines;
        int descriptionLines = 0;
        QString figures[kColumns];
        qint64 net = 0;
    };

    [[nodiscard]] Row figuresOf(const DocumentLine& line) const;
    [[nodiscard]] QString headOf(Column column) const;
    void placeColumns(const std::vector<DocumentLine>& lines, double left, double right);
    void rule(QPainter& painter, double y, bool strong) const;

    const DocumentContent& content_;
    const DocumentStyle& style_;
    std::vector<Row> rows_;
    double left_, right_;
    double edges_[kColumns] = {}; ///< right edge of each column; 0: left out
    double descriptionWidth_ = 0;
};

} // namespace clientela::paper
