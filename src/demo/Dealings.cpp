#include "demo/Dealings.h"

#include <algorithm>

namespace clientela::demo {

namespace {

bool isPurchase(const Dealing& d) {
    return d.status == Status::Final && (d.kind == DocumentKind::Invoice || d.kind == DocumentKind::Receipt);
}

// Plans one customer.
class Planner {
public:
    Planner(const Shape& shape, const Calendar& calendar, quint64 seed, std::vector<Dealing>& dealings)
        : shape_(shape), calendar_(calendar), random_(seed, shape.id, Purpose::Sales), dealings_(dealings),
          credit_(paymentDays(shape, seed)) {}

    void run() {
        dealings_.clear();
        pickDays();
        for (const int day : days_) addPurchase(day);
        basketDay_ = -1;
        addQuotes();
        if (shape_.profile != Profile::Prospect && shape_.profile != Profile::Lapsed) addOpenOrder();
        if (shape_.company && random_.chance(6)) addDraft();
    }

private:
    void pickDays() {
        const int last = calendar_.today();
        switch (shape_.profile) {
        case Profile::Prospect: break;
        case Profile::OneTimer: spread(1, 0, last); break;
        case Profile::Occasional: spread(random_.between(2, 5), start(last * 6 / 10), last); break;
        case Profile::Regular:
            spread(shape_.company ? random_.between(10, 26) : random_.between(8, 24), start(last / 2), last);
            break;
        case Profile::Lapsed: {
            // Half of them only a season ago: the regulars gone quiet.
            const int end = last - (random_.chance(250) ? random_.between(91, 200) : random_.between(200, 800));
            spread(random_.between(6, 15), std::max(0, end - random_.between(240, 600)), end);
            break;
        }
        case Profile::Growing: grow(random_.between(6, 18)); break;
        case Profile::Vip: spread(random_.between(30, 60), start(last / 3), last); break;
        case Profile::Key: spread(random_.between(26, 50), start(last / 3), last); break;
        }
        std::sort(days_.begin(), days_.end());
    }

    // When somebody began to come: for half of them before the three years, so that these do not begin with empty
    // tills.
    int start(int latest) { return std::max(0, random_.between(-latest, latest)); }

    int day(int first, int last) {
        return shape_.company ? calendar_.officeDay(random_, first, last) : calendar_.shopDay(random_, first, last);
    }

    void spread(int count, int first, int last) {
        for (int i = 0; i < count; ++i) days_.push_back(day(first, last));
    }

    // Ever more often: the later of two days.
    void grow(int count) {
        for (int i = 0; i < count; ++i) {
            const int one = day(0, calendar_.today());
            days_.push_back(std::max(one, day(0, calendar_.today())));
        }
    }

    int add(DocumentKind kind, Status status, int day, int dueDay, int basket, int source) {
        dealings_.push_back({kind, status, day, dueDay, basket, basketDay_ < 0 ? day : basketDay_, source});
        return static_cast<int>(dealings_.size()) - 1;
    }

    void addPurchase(int day) {
        const int basket = basket_++;
        basketDay_ = day;
        int source = -1;
        const bool invoiced = shape_.company || (shape_.profile == Profile::Vip && random_.chance(200));
        if (random_.chance(invoiced ? 90 : 12)) source = addBefore(day, basket, invoiced);
        if (shape_.company && random_.chance(140))
            source = add(DocumentKind::Delivery, Status::Delivered, std::max(0, day - random_.between(0, 2)), -1,
                         basket, source);
        if (!invoiced) {
            const int receipt = add(DocumentKind::Receipt, Status::Final, day, -1, basket, source);
            if (random_.chance(4)) addCreditNote(day, basket, receipt);
            return;
        }
        const int invoice = add(DocumentKind::Invoice, Status::Final, day, day + credit_, basket, source);
        // Only what was paid long ago is given back, so that nothing is both due and credited.
        if (random_.chance(16) && day + credit_ + 60 < calendar_.today())
            addCreditNote(day + credit_ + 40, basket, invoice);
    }

    // The order that led to a purchase, and sometimes the quote before it.
    int addBefore(int day, int basket, bool quoted) {
        int source = -1;
        const int ordered = std::max(0, day - random_.between(2, 12));
        if (quoted && random_.chance(450)) {
            const int offered = std::max(0, ordered - random_.between(3, 15));
            source = add(DocumentKind::Quote, Status::Accepted, offered, offered + 30, basket, -1);
        }
        return add(DocumentKind::Order, Status::Delivered, ordered, day, basket, source);
    }

    void addCreditNote(int after, int basket, int source) {
        const int day = after + random_.between(2, 18);
        if (day <= calendar_.today()) add(DocumentKind::CreditNote, Status::Final, day, -1, basket, source);
    }

    void addQuotes() {
        const int chance = shape_.company ? 260 : shape_.profile == Profile::Vip ? 300 : 12;
        if (!random_.chance(chance)) return;
        const int today = calendar_.today();
        const bool recent = random_.chance(220);
        const int offered = calendar_.officeDay(random_, recent ? today - 25 : 0, recent ? today : today - 45);
        const Status old = random_.chance(600) ? Status::Expired : Status::Rejected;
        const bool open = offered + 30 >= today;
        add(DocumentKind::Quote, open ? Status::Open : old, offered, offered + 30, basket_++, -1);
    }

    void addOpenOrder() {
        if (!random_.chance(shape_.company ? 40 : 6)) return;
        const int today = calendar_.today();
        const int ordered = calendar_.officeDay(random_, today - 12, today);
        add(DocumentKind::Order, Status::Open, ordered, today + random_.between(1, 24), basket_++, -1);
    }

    void addDraft() {
        const int today = calendar_.today();
        const int day = calendar_.officeDay(random_, today - 5, today);
        add(DocumentKind::Invoice, Status::Draft, day, day + credit_, basket_++, -1);
    }

    const Shape& shape_;
    const Calendar& calendar_;
    Random random_;
    std::vector<Dealing>& dealings_;
    std::vector<int> days_;
    int credit_;
    int basket_ = 0;
    int basketDay_ = -1; ///< of the purchase at hand; -1: each document's own
};

} // namespace

void plan(const Shape& shape, const Calendar& calendar, quint64 seed, std::vector<Dealing>& dealings) {
    Planner(shape, calendar, seed, dealings).run();
}

int firstPurchase(const std::vector<Dealing>& dealings) {
    int first = -1;
    for (const Dealing& d : dealings)
        if (isPurchase(d) && (first < 0 || d.day < first)) first = d.day;
    return first;
}

int lastPurchase(const std::vector<Dealing>& dealings) {
    int last = -1;
    for (const Dealing& d : dealings)
        if (isPurchase(d)) last = std::max(last, d.day);
    return last;
}

int paymentDays(const Shape& shape, quint64 seed) {
    if (!shape.company) return 10;
    static constexpr int terms[] = {30, 30, 30, 30, 60, 15, 0};
    return Random(seed, shape.id, Purpose::Business, 1).pick(terms);
}

Numbers::Numbers(const Calendar& calendar) {
    for (PerDay& counts : counts_) counts.assign(static_cast<size_t>(calendar.days()), 0);
    next_ = counts_;
    for (int day = 0; day < calendar.days(); ++day)
        if (years_.empty() || years_.back() != calendar.year(day)) years_.push_back(calendar.year(day));
}

void Numbers::settle(const Calendar& calendar) {
    for (size_t kind = 0; kind < kDocumentKinds; ++kind) {
        free_[kind].assign(years_.size(), 1);
        for (int day = 0; day < calendar.days(); ++day) {
            int& free = free_[kind][static_cast<size_t>(calendar.year(day) - years_.front())];
            next_[kind][static_cast<size_t>(day)] = free;
            free += counts_[kind][static_cast<size_t>(day)];
        }
    }
}

int Numbers::nextFree(DocumentKind kind, int year) const {
    const int at = year - (years_.empty() ? 0 : years_.front());
    if (at < 0 || at >= static_cast<int>(years_.size())) return 1;
    return free_[static_cast<size_t>(kind)][static_cast<size_t>(at)];
}

} // namespace clientela::demo
