#include "demo/SalesWriter.h"

#include "formats/PostalAddress.h"

namespace clientela::demo {

namespace {

using namespace std::string_view_literals;

std::string_view word(Status status) {
    static constexpr std::array words{"draft"sv,   "open"sv,      "accepted"sv, "rejected"sv,
                                      "expired"sv, "delivered"sv, "final"sv};
    return words[static_cast<size_t>(status)];
}

std::string termsText(Language language, int days) {
    if (days == 0) {
        static constexpr std::array now{"Pagamento alla consegna"sv, "Pago al contado"sv, "Оплата при получении"sv,
                                        "Payment on delivery"sv};
        return std::string(now[static_cast<size_t>(language)]);
    }
    const std::string number = std::to_string(days);
    switch (language) {
    case Language::Italian: return "Bonifico a " + number + " giorni data fattura";
    case Language::Spanish: return "Transferencia a " + number + " días";
    case Language::Russian: return "Банковский перевод, " + number + " дней";
    case Language::English: break;
    }
    return "Bank transfer within " + number + " days";
}

std::string addressLines(const Card& card) {
    const Address& address = card.address;
    const auto text = [](const std::string& utf8) { return QString::fromStdString(utf8); };
    const formats::PostalAddress postal{{},
                                        text(address.street),
                                        text(address.street2),
                                        text(address.postalCode),
                                        text(address.town->city),
                                        text(address.town->region),
                                        text(address.town->country)};
    return formats::addressLines(postal, QStringLiteral("IT"), QStringLiteral("it"))
        .join(QLatin1Char('\n'))
        .toStdString();
}

std::string_view thanks(Language language) {
    static constexpr std::array texts{"Grazie per la fiducia."sv, "Gracias por su confianza."sv,
                                      "Благодарим за доверие."sv, "Thank you for your custom."sv};
    return texts[static_cast<size_t>(language)];
}

} // namespace

SalesWriter::SalesWriter(storage::Connection& c, const World& world, const Calendar& calendar, Numbers& numbers,
                         quint64 seed)
    : world_(world), calendar_(calendar), numbers_(numbers), seed_(seed), baskets_(world, calendar, seed),
      document_(c, "document",
                "id,kind,status,origin,number,series_id,sealed,customer_id,date,due_date,sale_sign,net,vat,charged,"
                "discount_given,receivable,representative,payment_method,payment_terms,language,customer_name,"
                "address_lines,text_below,source_id"),
      line_(c, "document_line",
            "id,document_id,position,product_id,description,quantity,unit,unit_price,discount,vat_rate,discount_given,"
            "net,charged"),
      payment_(c, "payment", "customer_id,document_id,date,amount,method,note") {}

void SalesWriter::write(const Card& card, const Relation& relation, const std::vector<Dealing>& dealings) {
    ids_.clear();
    openQuote_.clear();
    addressLines_.clear();
    for (const Dealing& dealing : dealings) {
        baskets_.fill(card, dealing.basket, dealing.basketDay, basket_);
        if (dealing.kind == DocumentKind::CreditNote) keepCredited(card, dealing);
        const qint64 source = dealing.source < 0 ? 0 : ids_[static_cast<size_t>(dealing.source)];
        const qint64 id = writeDocument(card, relation, dealing, source);
        ids_.push_back(id);
        writeLines(dealing);
        writePayments(card, dealing, id);
    }
}

// One line of the purchase is given back, whole.
void SalesWriter::keepCredited(const Card& card, const Dealing& dealing) {
    Random random(seed_, card.shape.id, Purpose::Basket, 1'000'000U + static_cast<quint64>(dealing.basket));
    const Line line = random.pick(basket_.lines);
    basket_.lines.assign(1, line);
    basket_.lines.front().quantity = -line.quantity;
    settle(basket_);
}

qint64 SalesWriter::writeDocument(const Card& card, const Relation& relation, const Dealing& dealing, qint64 source) {
    Random random(seed_, card.shape.id, Purpose::Basket, 2'000'000U + static_cast<quint64>(ids_.size()));
    const qint64 id = ++documents_;
    const int year = calendar_.year(dealing.day);
    const std::string& date = calendar_.iso(dealing.day);
    const bool final = dealing.status == Status::Final;
    const bool onPaper = final && dealing.kind != DocumentKind::Receipt;
    // Once a customer: it asks the post's rules of the country.
    if (onPaper && addressLines_.empty()) addressLines_ = addressLines(card);
    const bool invoice = dealing.kind == DocumentKind::Invoice;
    const bool credit = dealing.kind == DocumentKind::CreditNote;
    std::string number;
    std::optional<qint64> series;
    if (dealing.isNumbered()) {
        number = documentNumber(dealing.kind, year, numbers_.next(dealing));
        series = seriesId(numbers_, dealing.kind, year);
    }
    if (dealing.status == Status::Open && dealing.kind == DocumentKind::Quote) openQuote_ = number;
    const std::string_view method = !final || credit     ? ""sv
                                    : invoice            ? (random.chance(850) ? "bank transfer"sv : "card"sv)
                                    : random.chance(620) ? "card"sv
                                                         : "cash"sv;
    // A receipt is paid at the till; only invoices are followed until they are.
    document_(id, demo::word(dealing.kind), word(dealing.status), "own", number, series,
              final ? date + "T16:00:00Z" : std::string(), card.shape.id, date,
              dealing.dueDay < 0 ? std::string() : calendar_.isoOf(dealing.dueDay),
              final ? std::optional(credit ? -1 : 1) : std::nullopt, basket_.net, basket_.vat, basket_.charged,
              basket_.discountGiven, invoice && final, kStaff[static_cast<size_t>(relation.representative)], method,
              invoice ? termsText(card.shape.language, paymentDays(card.shape, seed_)) : std::string(),
              world_.tongue(card.shape.language).code, onPaper ? card.paperName() : std::string(),
              onPaper ? addressLines_ : std::string(),
              invoice && random.chance(300) ? thanks(card.shape.language) : ""sv,
              source == 0 ? std::nullopt : std::optional(source));
    return id;
}

void SalesWriter::writeLines(const Dealing&) {
    int position = 0;
    for (const Line& line : basket_.lines) {
        const Product& product = world_.products[static_cast<size_t>(line.product)];
        line_(++lines_, documents_, position++, line.product + 1, product.name, line.quantity, product.unit,
              line.unitPrice, line.discount, line.vatRate, line.discountGiven, line.net, line.charged);
    }
}

void SalesWriter::writePayments(const Card& card, const Dealing& dealing, qint64 document) {
    if (dealing.kind != DocumentKind::Invoice || dealing.status != Status::Final) return;
    Random random(seed_, card.shape.id, Purpose::Basket, 3'000'000U + static_cast<quint64>(dealing.basket));
    const int today = calendar_.today();
    const bool slow = dealing.dueDay > today - 50 && random.chance(30);
    int paid = dealing.dueDay + random.between(-12, 6);
    if (random.chance(60)) paid += random.between(5, 30);
    paid = std::max(paid, dealing.day);
    if (slow || paid > today) {
        // Something on account, for a few.
        if (!random.chance(90) || basket_.charged < 10'000) return;
        payment_(card.shape.id, document, calendar_.iso(std::min(dealing.day + random.between(0, 6), today)),
                 basket_.charged / 3000 * 1000, "bank transfer", "On account");
        return;
    }
    payment_(card.shape.id, document, calendar_.iso(paid), basket_.charged,
             random.chance(850) ? "bank transfer" : "card", std::nullopt);
}

} // namespace clientela::demo
