#pragma once

#include "app/OpenFile.h"
#include "exchange/TableWriter.h"
#include "query/RecordSet.h"

namespace clientela::app {

/// A list as somebody asks for it: which records, which columns, in what order. All texts in the list language.
struct ListRequest {
    QString kind = QStringLiteral("customer");
    QString expression; ///< empty: everybody
    QString columns;    ///< operands separated by commas; empty: the usual ones of the kind
    QString sort;       ///< the same, - for descending; empty: the kind's usual order
    qint64 limit = -1;  ///< rows; < 0: all
};

/// The same, ready to be asked. Holds the catalogues it refers to.
struct Listing {
    std::shared_ptr<const fields::Catalogues> catalogues;
    query::BoundList list;
    std::vector<query::BoundOperand> columns;
    QStringList columnTexts; ///< "city", "spent(last 30 days)": heads that scripts read
    std::vector<query::BoundKey> sort;
    qint64 limit = -1;
};

/// Which of a request's texts was wrong, and how.
struct ListingError {
    query::ParseError error;
    QString text;   ///< the text that `error.at` counts in
    QString option; ///< "EXPRESSION", "--columns", "--sort"
};

using ListingOutcome = std::variant<Listing, ListingError>;

/// Reads and binds the texts of a request. `context` as OpenFile::context() gives it.
ListingOutcome readListing(std::shared_ptr<const fields::Catalogues> catalogues, const query::Context& context,
                           const ListRequest& request);

/// For whom a table is written.
enum class Audience {
    Programs, ///< keys of choices as they are stored
    People,   ///< labels of choices in the language of the program
};

/// The columns of a listing as table writers take them. `title` of an operand with arguments shows these too.
std::vector<exchange::TableColumn> tableColumns(const Listing& listing, const Currency& currency);

/// Writes all rows in order, begin and finish included, in constant memory. `control` may be null. Returns the rows.
qint64 writeListing(storage::Connection& connection, const Listing& listing, const Currency& currency,
                    Audience audience, exchange::TableWriter& writer, JobControl* control = nullptr);

/// The columns of a customers' listing as vCards without --columns have them: the name and every field with a place
/// there. In the list language, for ListRequest::columns.
QString vcardColumns(const fields::Catalogue& customers);

/// Writes all customers of the listing as vCards to `target` ("-": standard output), in constant memory. Fields with
/// several values bring all of them. Returns the cards.
qint64 writeVCards(storage::Connection& connection, const Listing& listing, const Currency& currency,
                   const QString& target, JobControl* control = nullptr);

/// The listing by the values of one operand: value, how many, and the sums of its money columns; largest group first.
query::Parsed<qint64> writeGroups(storage::Connection& connection, const Listing& listing, const QString& by,
                                  const query::Context& context, const Currency& currency, Audience audience,
                                  exchange::TableWriter& writer);

} // namespace clientela::app
