#pragma once

#include "demo/Baskets.h"
#include "demo/CardWriter.h"

namespace clientela::demo {

/// Writes the documents of a customer with their lines and payments.
class SalesWriter {
public:
    SalesWriter(storage::Connection& connection, const World& world, const Calendar& calendar, Numbers& numbers,
                quint64 seed);

    void write(const Card& card, const Relation& relation, const std::vector<Dealing>& dealings);
    [[nodiscard]] qint64 lines() const { return lines_; }
    /// Of the quotes of the last customer that nobody has answered yet, the last; empty if there is none.
    [[nodiscard]] const std::string& openQuote() const { return openQuote_; }

private:
    qint64 writeDocument(const Card& card, const Relation& relation, const Dealing& dealing, qint64 source);
    void writeLines(const Dealing& dealing);
    void writePayments(const Card& card, const Dealing& dealing, qint64 document);
    void keepCredited(const Card& card, const Dealing& dealing);

    const World& world_;
    const Calendar& calendar_;
    Numbers& numbers_;
    quint64 seed_;
    Baskets baskets_;
    Basket basket_;
    std::vector<qint64> ids_; ///< of the customer's documents, by place
    std::string openQuote_;
    std::string addressLines_; ///< of the customer at hand
    qint64 documents_ = 0;
    qint64 lines_ = 0;
    Insert document_, line_, payment_;
};

} // namespace clientela::demo
