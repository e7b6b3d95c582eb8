#pragma once

#include "demo/Calendar.h"
#include "demo/Crowd.h"

#include <array>
#include <vector>

namespace clientela::demo {

enum class DocumentKind { Quote, Order, Delivery, Invoice, Receipt, CreditNote };
inline constexpr int kDocumentKinds = 6;
enum class Status { Draft, Open, Accepted, Rejected, Expired, Delivered, Final };

/// A document before it is filled: what, when, and from which other it came.
struct Dealing {
    DocumentKind kind = DocumentKind::Receipt;
    Status status = Status::Final;
    int day = 0;       ///< of Calendar
    int dueDay = -1;   ///< may lie beyond today; -1: none
    int basket = 0;    ///< documents of one basket have the same lines
    int basketDay = 0; ///< whose season decides what is in it
    int source = -1;   ///< place in the list of the document it came from

    [[nodiscard]] bool isNumbered() const { return status != Status::Draft; }
};

/// All documents of one customer in the order of their sources: an invoice stands behind the order it came from.
/// Cheap, as it is made twice: once to number the documents, once to write them.
void plan(const Shape& shape, const Calendar& calendar, quint64 seed, std::vector<Dealing>& dealings);

/// The day of the first purchase among `dealings`, -1 if there is none; and of the last.
int firstPurchase(const std::vector<Dealing>& dealings);
int lastPurchase(const std::vector<Dealing>& dealings);

/// Days of credit of a customer.
int paymentDays(const Shape& shape, quint64 seed);

/// Gives each document its number in the series of its kind and year, without gaps and in the order of dates, although
/// documents are written customer by customer: first every document is counted, then each day knows where it begins.
class Numbers {
public:
    explicit Numbers(const Calendar& calendar);

    void count(const Dealing& dealing) { ++counts_[kind(dealing)][static_cast<size_t>(dealing.day)]; }
    /// Between counting and giving out.
    void settle(const Calendar& calendar);
    int next(const Dealing& dealing) { return next_[kind(dealing)][static_cast<size_t>(dealing.day)]++; }
    /// The first number of a series that is still free.
    [[nodiscard]] int nextFree(DocumentKind kind, int year) const;
    [[nodiscard]] const std::vector<int>& years() const { return years_; }

private:
    static size_t kind(const Dealing& dealing) { return static_cast<size_t>(dealing.kind); }
    using PerDay = std::vector<int>;
    std::array<PerDay, kDocumentKinds> counts_;
    std::array<PerDay, kDocumentKinds> next_;
    std::vector<int> years_;
    std::array<std::vector<int>, kDocumentKinds> free_; ///< by place in years_
};

} // namespace clientela::demo
