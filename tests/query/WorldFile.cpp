#include "query/WorldFile.h"

#include "customers/CustomField.h"
#include "customers/CustomerDerived.h"
#include "customers/CustomerFields.h"
#include "history/HistoryDerived.h"
#include "history/HistoryFields.h"
#include "sales/SalesDerived.h"
#include "sales/SalesFields.h"

namespace clientela::test {

using fields::Value;

namespace {

QVariant variantOf(const Value& value) {
    if (const auto* number = std::get_if<qint64>(&value)) return *number;
    if (const auto* text = std::get_if<QString>(&value)) return text->isEmpty() ? QVariant() : QVariant(*text);
    if (const auto* day = std::get_if<QDate>(&value)) return day->toString(Qt::ISODate);
    if (const auto* time = std::get_if<QDateTime>(&value)) return time->toString(Qt::ISODate);
    if (const auto* list = std::get_if<QStringList>(&value)) return list->isEmpty() ? QVariant() : list->join(u'\n');
    return {};
}

QStringList listOf(const Value& value) {
    const auto* list = std::get_if<QStringList>(&value);
    return list ? *list : QStringList();
}

/// Columns and values of one INSERT.
class Insert {
public:
    Insert(storage::Connection& connection, const char* table) : connection_(connection), table_(table) {}
    Insert& set(const QString& column, const QVariant& value) {
        columns_ += column;
        values_ += value;
        return *this;
    }
    Insert& set(const char* column, const QVariant& value) { return set(QString::fromLatin1(column), value); }
    Insert& set(const char* column, QDate day) { return set(column, storage::bindable(day)); }
    qint64 run() {
        const QStringList marks(columns_.size(), QStringLiteral("?"));
        connection_.executeList(QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                                    .arg(QLatin1String(table_), columns_.join(u','), marks.join(u',')),
                                values_);
        return connection_.lastInsertId();
    }

private:
    storage::Connection& connection_;
    const char* table_;
    QStringList columns_;
    QVariantList values_;
};

} // namespace

WorldFile::WorldFile(const World& world) {
    storage::FileOptions options;
    options.derived = {std::make_shared<customers::CustomerDerived>(), std::make_shared<history::ConsentDerived>(),
                       std::make_shared<history::HistoryDerived>(), std::make_shared<sales::SalesDerived>()};
    auto made = storage::CustomerFile::create(folder_.filePath(QStringLiteral("world.clientela")), options);
    if (!made) qFatal("%s", qPrintable(made.problem().text()));
    file_ = std::move(*made);
    storage::Connection& c = connection();
    c.script("BEGIN IMMEDIATE");
    for (const auto& [key, type] : {std::pair("x_code", "text"),
                                    {"x_weight", "number"},
                                    {"x_renewal", "date"},
                                    {"x_vip", "yes_no"},
                                    {"x_fillings", "choices"}})
        Insert(c, "custom_field")
            .set("key", QString::fromLatin1(key))
            .set("label", QString::fromLatin1(key))
            .set("type", QString::fromLatin1(type))
            .set("position", 0)
            .set("choices", qstrcmp(type, "choices") == 0 ? QVariant("cream\njam\nred jam\nnuts") : QVariant())
            .run();
    for (const Customer& customer : world) write(customer);
    for (const Customer& customer : world)
        for (const Link& link : customer.people)
            Insert(c, "customer_link")
                .set("customer_id", customer.id)
                .set("other_id", link.other)
                .set("role", link.role)
                .set("note", link.note.isEmpty() ? QVariant() : QVariant(link.note))
                .run();
    c.script("COMMIT");
    JobControl control;
    file_->rebuildDerived(c, control);
    customers::declareCustomers(catalogues_, customers::loadCustomFields(c));
    history::declareHistory(catalogues_);
    sales::declareSales(catalogues_);
    customers::declareLinked(catalogues_);
}

void WorldFile::write(const Customer& customer) {
    storage::Connection& c = connection();
    static const QStringList own{"kind",      "given_name", "family_name", "company_name",  "gender", "birth_date",
                                 "job_title", "language",   "turnover",    "workforce",     "stage",  "source",
                                 "notes",     "verified",   "created",     "representative"};
    Insert card(c, "customer");
    card.set("id", customer.id);
    for (const QString& key : own) {
        const Value had = customer.fields.value(key);
        const auto* time = std::get_if<QDateTime>(&had);
        const QVariant value = time ? storage::bindable(*time) : variantOf(had);
        if (!value.isNull()) card.set(key, value);
    }
    card.run();
    for (const Fields& address : customer.addresses) {
        Insert row(c, "address");
        row.set("customer_id", customer.id).set("position", 0);
        for (auto it = address.begin(); it != address.end(); ++it) row.set(it.key(), variantOf(it.value()));
        row.run();
    }
    for (const char* kind : {"phone", "email"}) {
        int position = 0;
        for (const QString& value : listOf(customer.fields.value(QString::fromLatin1(kind)))) {
            const QString normal = qstrcmp(kind, "email") == 0 ? value.toLower() : QString(value).remove(u' ');
            Insert(c, "contact_point")
                .set("customer_id", customer.id)
                .set("kind", QString::fromLatin1(kind))
                .set("position", position++)
                .set("value", value)
                .set("normal", normal)
                .run();
        }
    }
    for (const QString& name : listOf(customer.fields.value(QStringLiteral("tags")))) {
        storage::Rows known = c.query(QStringLiteral("SELECT id FROM tag WHERE name = ?"), name);
        const qint64 tag = known.next() ? known.integer(0) : Insert(c, "tag").set("name", name).run();
        Insert(c, "customer_tag").set("customer_id", customer.id).set("tag_id", tag).run();
    }
    if (const Value consent = customer.fields.value(QStringLiteral("consent_email")); !fields::isEmpty(consent))
        Insert(c, "consent_event")
            .set("customer_id", customer.id)
            .set("channel", "email")
            .set("purpose", "marketing")
            .set("granted", variantOf(consent))
            .set("at", "2024-01-01T00:00:00Z")
            .run();
    int field = 0;
    for (const char* key : {"x_code", "x_weight", "x_renewal", "x_vip", "x_fillings"}) {
        ++field;
        if (const QVariant value = variantOf(customer.fields.value(QString::fromLatin1(key))); !value.isNull())
            Insert(c, "custom_value").set("customer_id", customer.id).set("field_id", field).set("value", value).run();
    }
    for (const Document& document : customer.documents) write(customer, document);
    for (const Interaction& one : customer.interactions) {
        Insert row(c, "interaction");
        row.set("customer_id", customer.id).set("kind", one.kind).set("at", one.at.toString(Qt::ISODate));
        if (one.score) row.set("score", *one.score);
        for (auto it = one.more.begin(); it != one.more.end(); ++it) row.set(it.key(), variantOf(it.value()));
        row.run();
    }
    for (const Task& one : customer.tasks) {
        Insert row(c, "task");
        row.set("customer_id", customer.id).set("status", one.status).set("due", one.due);
        for (auto it = one.more.begin(); it != one.more.end(); ++it) row.set(it.key(), variantOf(it.value()));
        row.run();
    }
}

void WorldFile::write(const Customer& customer, const Document& document) {
    storage::Connection& c = connection();
    qint64 net = 0;
    qint64 charged = 0;
    qint64 given = 0;
    for (const Line& line : document.lines) {
        net += line.net;
        charged += line.charged;
        given += line.discountGiven;
    }
    const bool final = document.status == QLatin1String("final");
    const bool credit = document.kind == QLatin1String("credit_note");
    const bool sold = document.kind == QLatin1String("invoice") || document.kind == QLatin1String("receipt");
    Insert head(c, "document");
    head.set("kind", document.kind)
        .set("status", document.status)
        .set("origin", "foreign")
        .set("customer_id", customer.id)
        .set("date", document.date)
        .set("due_date", document.dueDate)
        .set("net", net)
        .set("vat", charged - net)
        .set("charged", charged)
        .set("discount_given", given)
        .set("receivable", document.open ? 1 : 0);
    if (final && (credit || sold)) head.set("sale_sign", credit ? -1 : 1);
    for (auto it = document.more.begin(); it != document.more.end(); ++it) head.set(it.key(), variantOf(it.value()));
    const qint64 id = head.run();
    int position = 0;
    for (const Line& line : document.lines)
        Insert(c, "document_line")
            .set("document_id", id)
            .set("position", position++)
            .set("product_id", product(line))
            .set("quantity", line.quantity)
            .set("unit_price", 0)
            .set("net", line.net)
            .set("charged", line.charged)
            .set("discount_given", line.discountGiven)
            .run();
    if (document.open && document.open != charged)
        Insert(c, "payment")
            .set("customer_id", customer.id)
            .set("document_id", id)
            .set("date", document.date)
            .set("amount", charged - document.open)
            .run();
}

qint64 WorldFile::product(const Line& line) {
    qint64& id = products_[line.product + u'/' + line.category];
    if (!id)
        id = Insert(connection(), "product")
                 .set("name", line.product)
                 .set("category", line.category.isEmpty() ? QVariant() : QVariant(line.category))
                 .run();
    return id;
}

} // namespace clientela::test
