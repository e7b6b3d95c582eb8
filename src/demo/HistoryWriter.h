#pragma once

#include "demo/CardWriter.h"

namespace clientela::demo {

/// Writes what was said and what is to be done: calls, visits, reviews, complaints, tasks.
class HistoryWriter {
public:
    HistoryWriter(storage::Connection& connection, const World& world, const Calendar& calendar, quint64 seed);

    /// `openQuote`: number of a quote that waits for an answer, or empty.
    void write(const Card& card, const Relation& relation, const std::string& openQuote);

private:
    void writeInteractions(const Card& card, const Relation& relation);
    void writeComplaint(Random& random, const Card& card, const Relation& relation);
    void writeTasks(const Card& card, const Relation& relation, const std::string& openQuote);
    void writeStory(const Card& card);
    [[nodiscard]] bool suits(const std::string& audience, const Card& card, int day) const;
    /// Local time of the business.
    [[nodiscard]] std::string hour(Random& random, int day) const;

    const World& world_;
    const Calendar& calendar_;
    quint64 seed_;
    Insert interaction_, task_;
};

} // namespace clientela::demo
