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
        QString text;          ///< as people read it
        QJsonValue json;       ///< as programs do: ISO dates, plain numbers
        bool personal = false; ///< the catalogue's mark
    };
    struct Record {
        std::vector<Value> values; ///< no empty ones
    };
    struct Section {
        QString kind;  ///< "customer", "interaction", ...: the name in JSON
        QString title; ///< as people read it
        std::vector<Record> records;
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

/// The same on paper: sections, and in them labels and values, as many pages as it takes.
class PersonalDataPages : public paper::PagePainter {
public:
    explicit PersonalDataPages(const PersonalData& data);

    [[nodiscard]] int pageCount() const override { return static_cast<int>(pages_.size()); }
    [[nodiscard]] QPageSize pageSize() const override { return QPageSize(QPageSize::A4); }
    void paint(QPainter& painter, int page) const override;
    [[nodiscard]] const QString& title() const { return title_; }

private:
    struct Line {
        double x = 0;
        double y = 0; ///< of its baseline
        QString text;
        const paper::TypeFace* face = nullptr;
    };
    void add(double x, double y, const QString& text, const paper::TypeFace& face);
    /// Room for so much; a new page where there is none.
    void need(double height);
    void place(const PersonalData::Value& value);

    paper::TypeFace heading_;
    paper::TypeFace section_;
    paper::TypeFace text_;
    QString title_;
    std::vector<std::vector<Line>> pages_;
    double y_ = 0; ///< while laying out
};

} // namespace clientela::app
