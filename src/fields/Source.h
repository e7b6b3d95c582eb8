#pragma once

#include <QString>

#include <variant>

namespace clientela::fields {

/// A column of one of the catalogue's tables, by the table's alias: {"c", "birth_date"}.
struct ColumnRef {
    QString alias;
    QString column;

    bool operator==(const ColumnRef&) const = default;
    [[nodiscard]] bool isNull() const { return column.isEmpty(); }
    [[nodiscard]] QString sql() const { return alias + QLatin1Char('.') + column; }
};

/// Stored with the record, or in a row that belongs to it one to one (a derived table, the owner of a line).
struct Stored {
    ColumnRef column;
    /// Where the folded text is kept; null: the writer folds while it compares.
    ColumnRef folded{};
    /// What orders records where that is stored (names: family name first); null: texts by base/Alphabet.h.
    ColumnRef sort{};
    /// What a record without that row has: customers who never bought have spent 0.
    bool zeroWhenMissing = false;
    bool operator==(const Stored&) const = default;
};

/// Several rows of another table (phones, e-mails, tags, products of a document). Comparisons ask whether any row fits;
/// what is shown is `shown` (the primary one) or, where that is null, all of them in order.
struct Many {
    QString from;      ///< "contact_point m", or "customer_tag mt JOIN tag m ON m.id = mt.tag_id"
    QString owner;     ///< the column that holds the record's id: "m.customer_id"
    QString value;     ///< "m.value"
    QString normal;    ///< what a typed value in normal form (E.164, lower case) is compared with as well; may be empty
    QString filter;    ///< fixed condition, "m.kind = 'phone'"; may be empty
    QString order;     ///< "m.position"
    ColumnRef shown{}; ///< one-to-one column that shows the primary one
    ColumnRef folded{}; ///< the same folded, for sorting
    bool operator==(const Many&) const = default;
};

/// Follows from stored columns by a rule of the program; the writer knows how each is asked for in SQL.
struct Computed {
    enum class Rule {
        Age,       ///< whole years from a birth date to today
        Birthday,  ///< the next birthday; `within` compares recurring days
        Month,     ///< the month (1 to 12) of a date
        Updated,   ///< when the record was last changed (revisions)
        UpdatedBy, ///< by whom
    };
    Rule rule;
    ColumnRef from{};
    bool operator==(const Computed&) const = default;
};

/// A user's own field of customers: rows (card, field, value).
struct Custom {
    qint64 fieldId = 0;
    bool operator==(const Custom&) const = default;
};

/// Counted, summed or picked over the records of another kind that belong to the customer: spent(last 30 days).
struct Aggregate {
    enum class Function { Count, Sum, Average, First, Last };

    QString of; ///< the other catalogue's kind: "document", "sale", "interaction"
    Function function = Function::Count;
    ColumnRef owner;     ///< the column that holds the customer's id: {"d", "customer_id"}
    ColumnRef measure{}; ///< what is summed, averaged, or the date that is picked; null for Count
    ColumnRef date{};    ///< the date that a window argument bounds; null: takes no window
    QString filter;      ///< fixed condition over the other kind's tables: "d.sale_sign = 1"; may be empty

    /// The same answer over coarser records, when no argument names a field marked `detail`:
    /// spent is a sum of lines, and equally of whole documents. Null `of`: there is none.
    struct Coarse {
        QString of;
        ColumnRef owner;
        ColumnRef measure;
        ColumnRef date;
        QString filter;
        bool operator==(const Coarse&) const = default;
    } coarse{};

    /// The derived column that holds the answer without arguments; null: there is none.
    ColumnRef summary{};

    // Covering indexes of the coarse (or only) kind, for the writer to pin. Empty: there is none.
    QString windowIndex;   ///< (date, customer, measure): the window is scanned first
    QString customerIndex; ///< (customer, date, measure): customers are taken first
    bool operator==(const Aggregate&) const = default;
};

using Source = std::variant<Stored, Many, Computed, Custom, Aggregate>;

} // namespace clientela::fields
