#pragma once

#include "app/OpenFile.h"
#include "exchange/TableWriter.h"
#include "lists/Release.h"
#include "query/RecordSet.h"

namespace clientela::app {

/// A list as somebody asks for it: which records, which columns, in what order. All texts in the list language.
struct ListRequest {
    QString kind = QStringLiteral("customer");
    QString expression;    ///< empty: everybody
    QString columns;       ///< operands separated by commas; empty: the usual ones of the kind
    QString sort;          ///< the same, - for descending; empty: the kind's usual order
    qint64 limit = -1;     ///< rows; < 0: all
    QString grouping = {}; ///< the list by values, instead of its records (lists/Grouping); empty: not grouped
    /// Of customers: a household at one address is one row, that of whom the others are tied to, with all names.
    bool oneLetterEach = false;
};

/// The same, ready to be asked. Holds the catalogues it refers to.
struct Listing {
    std::shared_ptr<const fields::Catalogues> catalogues;
    query::BoundList list;
    std::vector<query::BoundOperand> columns;
    QStringList columnTexts; ///< "city", "spent(last 30 days)": heads that scripts read
    std::vector<query::BoundKey> sort;
    qint64 limit = -1;
    std::optional<query::GroupKey> grouping;
    QString groupingText;       ///< lists::Grouping::key()
    QString groupOrder;         ///< as asked for; it may name a column that is not there (app/GroupOrder)
    bool oneLetterEach = false; ///< heeded whatever the rows are written as, but for groups
};

/// Which of a request's texts was wrong, and how.
struct ListingError {
    query::ParseError error;
    QString text;   ///< the text that `error.at` counts in
    QString option; ///< "EXPRESSION", "--columns", "--sort", "--group"
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
/// there; for a mailing or calls, of these what says who it is and the way they are reached by. In the list language,
/// for ListRequest::columns.
QString vcardColumns(const fields::Catalogue& customers, lists::Channel channel = lists::Channel::Export);

/// Writes all customers of the listing as vCards to `target` ("-": standard output), in constant memory. Fields with
/// several values bring all of them; countries are named in the language of the program. Returns the cards.
qint64 writeVCards(storage::Connection& connection, const Listing& listing, const Currency& currency,
                   const QString& target, JobControl* control = nullptr);

/// The places of the numeric columns of a listing, without the one it is grouped by: what is summed.
std::vector<size_t> summedColumns(const Listing& listing);
/// The columns at these places.
std::vector<query::BoundOperand> columnsAt(const Listing& listing, const std::vector<size_t>& places);

/// What a summary holds besides value, how many, and the sums of the numeric columns.
struct SummaryOptions {
    bool averages = false; ///< behind each sum the average of those that have a value
    bool total = false;    ///< a last row for the whole list
};

/// The grouped listing as a table: a row for each value, in the order of its groups, at most `limit` of them, begin and
/// finish included. `control` may be null. Returns the groups.
qint64 writeSummary(storage::Connection& connection, const Listing& listing, const Currency& currency,
                    Audience audience, const SummaryOptions& options, exchange::TableWriter& writer,
                    JobControl* control = nullptr);

} // namespace clientela::app
