#include "query/BruteForceParts.h"

#include <algorithm>

namespace clientela::test {

using fields::Value;

namespace {

bool isPurchase(const Document& d) {
    return d.status == QLatin1String("final") &&
           (d.kind == QLatin1String("invoice") || d.kind == QLatin1String("receipt"));
}

bool isSale(const Document& d) {
    return isPurchase(d) || (d.status == QLatin1String("final") && d.kind == QLatin1String("credit_note"));
}

void put(Fields& fields, const char* key, const QString& text) {
    if (!text.isEmpty()) fields.insert(QString::fromLatin1(key), text);
}

void putDate(Fields& fields, const char* key, QDate day) {
    if (!day.isValid()) return;
    fields.insert(QString::fromLatin1(key), day);
    if (qstrcmp(key, "date") == 0) fields.insert(QStringLiteral("month"), qint64(day.month()));
}

Fields headOf(const Document& d) {
    Fields all = d.more;
    put(all, "kind", d.kind);
    put(all, "status", d.status);
    putDate(all, "date", d.date);
    putDate(all, "due_date", d.dueDate);
    return all;
}

qint64 sumOf(const Document& d, qint64 Line::*amount) {
    qint64 sum = 0;
    for (const Line& line : d.lines) sum += line.*amount;
    return sum;
}

Fields fieldsOf(const Document& d) {
    Fields all = headOf(d);
    QStringList products;
    QStringList categories;
    for (const Line& line : d.lines) {
        if (!line.product.isEmpty()) products += line.product;
        if (!line.category.isEmpty()) categories += line.category;
    }
    all.insert(QStringLiteral("product"), products);
    all.insert(QStringLiteral("category"), categories);
    all.insert(QStringLiteral("net"), sumOf(d, &Line::net));
    all.insert(QStringLiteral("total"), sumOf(d, &Line::charged));
    all.insert(QStringLiteral("discount_given"), sumOf(d, &Line::discountGiven));
    all.insert(QStringLiteral("due"), d.open);
    return all;
}

Fields fieldsOf(const Document& d, const Line& line) {
    Fields all = headOf(d);
    put(all, "product", line.product);
    put(all, "category", line.category);
    all.insert(QStringLiteral("quantity"), line.quantity);
    all.insert(QStringLiteral("net"), line.net);
    all.insert(QStringLiteral("total"), line.charged);
    all.insert(QStringLiteral("discount_given"), line.discountGiven);
    return all;
}

Fields fieldsOf(const Interaction& i) {
    Fields all = i.more;
    put(all, "kind", i.kind);
    putDate(all, "date", i.at.date());
    if (i.score) all.insert(QStringLiteral("score"), *i.score);
    return all;
}

Fields fieldsOf(const Task& t) {
    Fields all = t.more;
    put(all, "status", t.status);
    putDate(all, "date", t.due);
    return all;
}

} // namespace

/// A link with all that the customer at its other end has.
BruteForce::Related BruteForce::linked(const char* of, const Link& link, qint64 id) const {
    Related one{QString::fromLatin1(of), {}, 0, {}, nullptr};
    const auto found = std::lower_bound(world_.begin(), world_.end(), id,
                                        [](const Customer& customer, qint64 wanted) { return customer.id < wanted; });
    one.customer = &*found; // ids ascend
    put(one.fields, "role", link.role);
    put(one.fields, "note", link.note);
    return one;
}

// What each operand of the language speaks of, and what it counts or sums.
std::vector<BruteForce::Related> BruteForce::related(const QString& key, const Customer& customer) const {
    std::vector<Related> all;
    const auto documents = [&](auto belongs) {
        for (const Document& d : customer.documents)
            if (belongs(d))
                all.push_back({QStringLiteral("document"), d.date, sumOf(d, &Line::charged), fieldsOf(d), nullptr});
    };
    const auto ofKind = [&](const char* kind) {
        documents([kind](const Document& d) { return d.kind == QLatin1String(kind); });
    };
    const auto lines = [&](qint64 Line::*amount) {
        for (const Document& d : customer.documents)
            for (const Line& line : d.lines)
                if (isSale(d))
                    all.push_back({QStringLiteral("sale"), d.date, line.*amount, fieldsOf(d, line), nullptr});
    };
    const auto interactions = [&](auto belongs) {
        for (const Interaction& i : customer.interactions)
            if (belongs(i))
                all.push_back(
                    {QStringLiteral("interaction"), i.at.date(), i.score.value_or(0), fieldsOf(i), nullptr, i.at});
    };
    const auto tasks = [&](bool openOnly) {
        for (const Task& t : customer.tasks)
            if (!openOnly || (t.status == QLatin1String("open") && t.due.isValid()))
                all.push_back({QStringLiteral("task"), t.due, 0, fieldsOf(t), nullptr});
    };
    const auto plain = [&](const char* of, const std::vector<Fields>& rows) {
        for (const Fields& row : rows) {
            const Value date = row.value(QStringLiteral("date"));
            const auto* day = std::get_if<QDate>(&date);
            all.push_back({QString::fromLatin1(of), day ? *day : QDate(), 0, row, nullptr});
        }
    };

    if (key == QLatin1String("purchases") || key == QLatin1String("average_purchase") ||
        key == QLatin1String("first_purchase") || key == QLatin1String("last_purchase"))
        documents(isPurchase);
    else if (key == QLatin1String("invoices"))
        ofKind("invoice");
    else if (key == QLatin1String("quotes"))
        ofKind("quote");
    else if (key == QLatin1String("orders"))
        ofKind("order");
    else if (key == QLatin1String("spent"))
        lines(&Line::charged);
    else if (key == QLatin1String("revenue"))
        lines(&Line::net);
    else if (key == QLatin1String("quantity"))
        lines(&Line::quantity);
    else if (key == QLatin1String("discount_given"))
        lines(&Line::discountGiven);
    else if (key == QLatin1String("balance_due")) {
        for (const Document& d : customer.documents)
            if (d.open) all.push_back({QStringLiteral("receivable"), d.dueDate, d.open, fieldsOf(d), nullptr});
    } else if (key == QLatin1String("contacts") || key == QLatin1String("last_contact"))
        interactions([](const Interaction& i) { return i.kind != QLatin1String("note"); });
    else if (key == QLatin1String("complaints"))
        interactions([](const Interaction& i) { return i.kind == QLatin1String("complaint"); });
    else if (key == QLatin1String("satisfaction"))
        interactions([](const Interaction& i) { return i.score.has_value(); });
    else if (key == QLatin1String("tasks"))
        tasks(false);
    else if (key == QLatin1String("next_task"))
        tasks(true);
    else if (key == QLatin1String("addresses"))
        plain("address", customer.addresses);
    else if (key == QLatin1String("people")) {
        for (const Link& link : customer.people) all.push_back(linked("person_link", link, link.other));
    } else if (key == QLatin1String("works_for")) {
        for (const Customer& company : world_)
            for (const Link& link : company.people)
                if (link.other == customer.id && link.role != QLatin1String("household") &&
                    link.role != QLatin1String("other"))
                    all.push_back(linked("company_link", link, company.id));
    } else if (key == QLatin1String("campaigns"))
        plain("campaign", customer.campaigns);
    return all;
}

} // namespace clientela::test
