#pragma once

#include "app/OpenFile.h"
#include "fields/Formatter.h"
#include "paper/PagePainter.h"
#include "paper/TypeFace.h"

#include <QJsonObject>

#include <memory>
#include <vector>

namespace clientela::app {

/// Everything that the file holds on one customer, for the customer: the card with all its parts, and each record of
/// every kind that names it. What a card and a record hold is what the catalogue declares, so a field that is added is
/// in it at once.
struct PersonalData {
    struct Value {
        QString key;
        QString label;
        QString text;          ///< as people read it; empty: nothing for people, or said elsewhere on the paper
        QJsonValue json;       ///< as programs do: ISO dates, plain numbers
        bool personal = false; ///< the catalogue's mark
    };
    struct Record {
        std::vector<Value> values;   ///< no empty ones
        std::vector<Record> lines{}; ///< of a document, for the paper; in JSON they are a list of their own
    };
    struct Section {
        QString kind;                ///< "customer", "interaction", ...: the name in JSON
        QString title;               ///< as people read it
        std::vector<Record> records; ///< what has a date: newest first
        bool onPaper = true;
    };
    QString name;
    QString business;
    QDate day;
    std::vector<Section> sections; ///< only those with records

    [[nodiscard]] QJsonObject json() const;
};

/// Reads it; nothing if there is no such customer. `catalogues` are shared with what is bound to them. Throws Failure.
/// For a job: a customer of many years has thousands of records.
std::optional<PersonalData> readPersonalData(storage::Connection& connection,
                                             const std::shared_ptr<const fields::Catalogues>& catalogues,
                                             const query::Context& context, const office::Business& business,
                                             const QLocale& locale, CustomerId customer);

/// The same on paper, to be handed to the person: the card as labels and values, everything else as tables, a row for
/// each record. What finds no column (long texts, values that few have) stands below its row; the lines of a document
/// stand below it.
class PersonalDataPages : public paper::PagePainter {
public:
    explicit PersonalDataPages(const PersonalData& data);

    [[nodiscard]] int pageCount() const override { return static_cast<int>(pages_.size()); }
    [[nodiscard]] QPageSize pageSize() const override { return QPageSize(QPageSize::A4); }
    void paint(QPainter& painter, int page) const override;
    [[nodiscard]] const QString& title() const { return title_; }

private:
    using Records = std::vector<PersonalData::Record>;
    struct Line {
        double x = 0;
        double y = 0; ///< of its baseline
        QString text;
        const paper::TypeFace* face = nullptr;
    };
    struct Page {
        std::vector<Line> lines;
        std::vector<double> rules; ///< hairlines across, by their y
    };
    struct Column {
        QString key;
        QString label;
        double x = 0;
        double width = 0;
        bool right = false; ///< an amount
    };
    using Columns = std::vector<Column>;

    void add(double x, double y, const QString& text, const paper::TypeFace& face);
    /// Room for so much; a new page where there is none: true.
    bool need(double height);
    void addTitle(const PersonalData& data);
    void addCard(const PersonalData::Record& card);
    void addTable(const PersonalData::Section& section);
    void addHeads(const Columns& columns);
    void addRow(const PersonalData::Record& record, const Columns& columns);
    /// The value as it stands in the column: an address that is longer is broken.
    [[nodiscard]] QStringList linesIn(const Column& column, const PersonalData::Value& value) const;
    /// Lines that the columns of a record take.
    [[nodiscard]] qsizetype heightOf(const PersonalData::Record& record, const Columns& columns) const;
    /// What of a row has no column, as paragraphs under it, and how many lines they take.
    [[nodiscard]] QStringList saidBelow(const PersonalData::Record& record, const Columns& columns) const;
    [[nodiscard]] double linesBelow(const PersonalData::Record& record, const Columns& columns) const;
    [[nodiscard]] static double belowOf(const Columns& columns);
    void addParagraph(double x, const QString& text);
    /// The columns that find room from `left` on.
    [[nodiscard]] Columns columnsOf(const std::vector<const PersonalData::Record*>& records, double left) const;

    paper::TypeFace heading_;
    paper::TypeFace section_;
    paper::TypeFace head_;
    paper::TypeFace text_;
    QString title_;
    std::vector<Page> pages_;
    double y_ = 0; ///< while laying out
};

} // namespace clientela::app
