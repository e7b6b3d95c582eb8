#include "ui/desk/RecordKinds.h"

#include "lists/Names.h"
#include "storage/Connection.h"
#include "ui/widgets/Icons.h"

#include <QCoreApplication>

namespace clientela::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RecordKinds)
};

/// The card that a row is about.
std::optional<Place> cardOf(storage::Connection& connection, const QString& customerOf, qint64 id) {
    storage::Rows row = connection.query(customerOf, id);
    if (!row.next() || row.isNull(0)) return std::nullopt;
    Place card;
    card.page = Place::Page::Card;
    card.id = row.integer(0);
    return card;
}

} // namespace

QStringList recordKinds() { return {"customer", "document", "task", "interaction", "product"}; }

RecordKind recordKind(const QString& kind) {
    if (kind == QLatin1String("document"))
        return {kind,
                Place::Page::Sales,
                Text::tr("Sales"),
                Text::tr("Documents that match", "before: all of, any of, none of"),
                Text::tr("documents", "the highest 20 documents"),
                [](int count) { return Text::tr("%Ln documents", nullptr, count); },
                lists::namingFields(kind),
                QStringLiteral("kind = invoice and due > 500"),
                Text::tr("Documents", "over lists of them"),
                QStringLiteral("document"),
                Text::tr("All documents"),
                Text::tr("Changes as documents change")};
    if (kind == QLatin1String("task"))
        return {kind,
                Place::Page::Tasks,
                Text::tr("All tasks"),
                Text::tr("Tasks that match", "before: all of, any of, none of"),
                Text::tr("tasks", "the highest 20 tasks"),
                [](int count) { return Text::tr("%Ln tasks", nullptr, count); },
                lists::namingFields(kind),
                QStringLiteral("status = open and date within next 7 days"),
                Text::tr("Tasks", "over lists of them"),
                QStringLiteral("task-list"),
                Text::tr("All tasks"),
                Text::tr("Changes as tasks change")};
    if (kind == QLatin1String("interaction"))
        return {kind,
                Place::Page::Contacts,
                Text::tr("All contacts"),
                Text::tr("Contacts that match", "before: all of, any of, none of"),
                Text::tr("contacts", "the highest 20 contacts"),
                [](int count) { return Text::tr("%Ln contacts", nullptr, count); },
                lists::namingFields(kind),
                QStringLiteral("kind = complaint and date within last 30 days"),
                Text::tr("Contacts", "over lists of them"),
                QStringLiteral("chat"),
                Text::tr("All contacts"),
                Text::tr("Changes as contacts change")};
    if (kind == QLatin1String("product"))
        return {kind,
                Place::Page::Products,
                Text::tr("Products"),
                Text::tr("Products that match", "before: all of, any of, none of"),
                Text::tr("products", "the highest 20 products"),
                [](int count) { return Text::tr("%Ln products", nullptr, count); },
                lists::namingFields(kind),
                QStringLiteral("category = \"Pizza\" and unit_price > 10"),
                Text::tr("Products", "over lists of them"),
                QStringLiteral("products"),
                Text::tr("All products"),
                Text::tr("Changes as products change")};
    return {QStringLiteral("customer"),
            Place::Page::Customers,
            Text::tr("Customers"),
            Text::tr("Customers who match", "before: all of, any of, none of"),
            Text::tr("customers", "the highest 20 customers"),
            [](int count) { return Text::tr("%Ln customers", nullptr, count); },
            lists::namingFields(QStringLiteral("customer")),
            QStringLiteral("gender = female and spent(last 30 days) > 500"),
            Text::tr("Customers", "over lists of them"),
            QStringLiteral("folder"),
            Text::tr("All customers"),
            Text::tr("Changes as customers change")};
}

QString iconOfList(const QString& kind, const QString& own) {
    if (icons::names().contains(own)) return own;
    const RecordKind records = recordKind(kind);
    return records.isCustomers() ? QStringLiteral("lists") : records.icon;
}

std::optional<Place> placeOfRecord(storage::Connection& connection, const QString& kind, qint64 id) {
    if (kind == QLatin1String("task"))
        return cardOf(connection, QStringLiteral("SELECT customer_id FROM task WHERE id = ?"), id);
    if (kind == QLatin1String("interaction"))
        return cardOf(connection, QStringLiteral("SELECT customer_id FROM interaction WHERE id = ?"), id);
    Place place;
    place.id = id;
    if (kind == QLatin1String("document")) {
        place.page = Place::Page::Document;
        return place;
    }
    if (kind != QLatin1String("customer")) return std::nullopt;
    place.page = Place::Page::Card;
    return place;
}

} // namespace clientela::ui
