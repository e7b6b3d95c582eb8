#pragma once

#include "demo/Cards.h"
#include "demo/Insert.h"
#include "demo/Office.h"

namespace clientela::demo {

/// What a customer's dealings say about the card: when it began and when it ended.
struct Relation {
    int created = 0; ///< day of Calendar; negative: before the three years
    int firstPurchase = -1;
    int lastPurchase = -1;
    int representative = 0; ///< place in kStaff
};

/// Writes a card with all its parts.
class CardWriter {
public:
    CardWriter(storage::Connection& connection, const World& world, const Calendar& calendar, quint64 seed);

    [[nodiscard]] Relation relationOf(const Card& card, const std::vector<Dealing>& dealings) const;
    void write(const Card& card, const Relation& relation);

private:
    struct Consents;
    void writeRow(const Card& card, const Relation& relation, std::string_view stage);
    void writeStages(const Card& card, const Relation& relation, std::string_view stage);
    void writeContacts(const Card& card);
    void writeAddresses(const Card& card);
    void writeLinks(const Card& card);
    void writeConsents(const Card& card, const Relation& relation);
    void writeConsent(Random& random, const Card& card, const Relation& relation, const char* channel, int chance);
    void writeTags(const Card& card);
    void writeCustomValues(const Card& card, const Relation& relation);
    [[nodiscard]] std::string_view stageOf(const Card& card, const Relation& relation) const;
    /// A moment of a day in UTC, in the shop's hours.
    [[nodiscard]] std::string moment(Random& random, int day) const;

    const World& world_;
    const Calendar& calendar_;
    quint64 seed_;
    std::vector<Campaign> campaigns_;
    bool mayEmail_ = false;
    bool mayPost_ = false;
    Insert customer_, stage_, point_, address_, link_, consent_, tag_, textValue_, numberValue_, member_;
};

} // namespace clientela::demo
