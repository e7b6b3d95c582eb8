#include "customers/CardParts.h"

#include "office/DeskDay.h"
#include "storage/UnitOfWork.h"

#include <algorithm>
#include <span>

namespace clientela::customers {

using storage::Connection;
using storage::Rows;

namespace {

/// A table of rows of a card in an order: its text columns, one member each.
template <class Part>
struct PartTable {
    const char* name;
    struct Column {
        const char* name;
        QString Part::*member;
    };
    std::span<const Column> columns;
};

constexpr PartTable<ContactPoint>::Column kPointColumns[] = {{"kind", &ContactPoint::kind},
                                                             {"label", &ContactPoint::label},
                                                             {"value", &ContactPoint::value},
                                                             {"normal", &ContactPoint::normal},
                                                             {"extension", &ContactPoint::extension}};
constexpr PartTable<ContactPoint> kPoints{"contact_point", kPointColumns};

constexpr PartTable<Address>::Column kAddressColumns[] = {
    {"role", &Address::role},       {"recipient", &Address::recipient},    {"street", &Address::street},
    {"street2", &Address::street2}, {"postal_code", &Address::postalCode}, {"city", &Address::city},
    {"region", &Address::region},   {"country", &Address::country}};
constexpr PartTable<Address> kAddresses{"address", kAddressColumns};

template <class Part>
std::vector<Part> load(const PartTable<Part>& table, Connection& connection, CustomerId id) {
    QStringList names;
    for (const auto& column : table.columns) names += QLatin1String(column.name);
    Rows rows = connection.query(QStringLiteral("SELECT id, %1 FROM %2 WHERE customer_id = ? ORDER BY position, id")
                                     .arg(names.join(QStringLiteral(", ")), QLatin1String(table.name)),
                                 id);
    std::vector<Part> parts;
    while (rows.next()) {
        Part part;
        part.id = rows.integer(0);
        int column = 1;
        for (const auto& text : table.columns) part.*text.member = rows.text(column++);
        parts.push_back(std::move(part));
    }
    return parts;
}

template <class Part>
void insert(const PartTable<Part>& table, Connection& connection, CustomerId id, const Part& part, qint64 position) {
    QStringList names{QStringLiteral("customer_id"), QStringLiteral("position")};
    QStringList marks{QStringLiteral("?"), QStringLiteral("?")};
    QVariantList values{id.value, position};
    for (const auto& text : table.columns) {
        names += QLatin1String(text.name);
        marks += QStringLiteral("?");
        values += storage::bindable(part.*text.member);
    }
    connection.executeList(
        QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
            .arg(QLatin1String(table.name), names.join(QStringLiteral(", ")), marks.join(QStringLiteral(", "))),
        values);
}

template <class Part>
void update(const PartTable<Part>& table, Connection& connection, const Part& before, const Part& after,
            qint64 positionBefore, qint64 position) {
    QStringList sets;
    QVariantList values;
    for (const auto& text : table.columns) {
        if (before.*text.member == after.*text.member) continue;
        sets += QLatin1String(text.name) + QStringLiteral(" = ?");
        values += storage::bindable(after.*text.member);
    }
    if (positionBefore != position) sets += QStringLiteral("position = ?"), values += position;
    if (sets.isEmpty()) return;
    values += after.id;
    connection.executeList(
        QStringLiteral("UPDATE %1 SET %2 WHERE id = ?").arg(QLatin1String(table.name), sets.join(QStringLiteral(", "))),
        values);
}

template <class Part>
void save(const PartTable<Part>& table, Connection& connection, CustomerId id, const std::vector<Part>& before,
          const std::vector<Part>& after) {
    const auto find = [](const std::vector<Part>& parts, qint64 partId) {
        return std::find_if(parts.begin(), parts.end(), [&](const Part& part) { return partId && part.id == partId; });
    };
    for (const Part& part : before)
        if (find(after, part.id) == after.end())
            connection.execute(QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(QLatin1String(table.name)), part.id);
    for (size_t i = 0; i < after.size(); ++i) {
        const auto old = find(before, after[i].id);
        if (old == before.end())
            insert(table, connection, id, after[i], qint64(i));
        else
            update(table, connection, *old, after[i], old - before.begin(), qint64(i));
    }
}

constexpr struct {
    const char* channel;
    std::optional<bool> Consents::*member;
} kChannels[] = {
    {"email", &Consents::email}, {"sms", &Consents::sms}, {"phone", &Consents::phone}, {"post", &Consents::post}};

} // namespace

std::vector<ContactPoint> loadContactPoints(Connection& connection, CustomerId id) {
    return load(kPoints, connection, id);
}

std::vector<Address> loadAddresses(Connection& connection, CustomerId id) { return load(kAddresses, connection, id); }

void saveContactPoints(Connection& connection, CustomerId id, const std::vector<ContactPoint>& before,
                       const std::vector<ContactPoint>& after) {
    save(kPoints, connection, id, before, after);
}

void saveAddresses(Connection& connection, CustomerId id, const std::vector<Address>& before,
                   const std::vector<Address>& after) {
    save(kAddresses, connection, id, before, after);
}

QStringList loadTags(Connection& connection, CustomerId id) {
    QStringList tags;
    Rows rows = connection.query(QStringLiteral("SELECT t.name FROM customer_tag ct JOIN tag t ON t.id = ct.tag_id "
                                                "WHERE ct.customer_id = ? ORDER BY t.name"),
                                 id);
    while (rows.next()) tags += rows.text(0);
    return tags;
}

qint64 tagId(Connection& connection, const QString& name) {
    {
        Rows rows =
            connection.query(QStringLiteral("SELECT id FROM tag WHERE clientela_fold(name) = clientela_fold(?)"), name);
        if (rows.next()) return rows.integer(0);
    }
    connection.execute(QStringLiteral("INSERT INTO tag (name) VALUES (?)"), name);
    return connection.lastInsertId();
}

void saveTags(Connection& connection, CustomerId id, const QStringList& before, const QStringList& after) {
    for (const QString& tag : before)
        if (!after.contains(tag))
            connection.execute(QStringLiteral("DELETE FROM customer_tag WHERE customer_id = ? AND tag_id = ?"), id,
                               tagId(connection, tag));
    for (const QString& tag : after)
        if (!before.contains(tag))
            connection.execute(QStringLiteral("INSERT INTO customer_tag (customer_id, tag_id) VALUES (?, ?) "
                                              "ON CONFLICT DO NOTHING"),
                               id, tagId(connection, tag));
}

std::vector<Link> loadLinks(Connection& connection, CustomerId id) {
    std::vector<Link> links;
    Rows rows = connection.query(
        QStringLiteral("SELECT k.id, k.other_id, 0, k.role, k.note, d.name FROM customer_link k "
                       "LEFT JOIN customer_derived d ON d.customer_id = k.other_id WHERE k.customer_id = ? "
                       "UNION ALL "
                       "SELECT k.id, k.customer_id, 1, k.role, k.note, d.name FROM customer_link k "
                       "LEFT JOIN customer_derived d ON d.customer_id = k.customer_id WHERE k.other_id = ? ORDER BY 1"),
        id, id);
    while (rows.next())
        links.push_back(
            {rows.integer(0), rows.id<CustomerId>(1), rows.flag(2), rows.text(3), rows.text(4), rows.text(5)});
    return links;
}

void saveLinks(Connection& connection, CustomerId id, const std::vector<Link>& before, const std::vector<Link>& after) {
    const auto find = [](const std::vector<Link>& links, qint64 linkId) {
        return std::find_if(links.begin(), links.end(), [&](const Link& link) { return linkId && link.id == linkId; });
    };
    for (const Link& link : before)
        if (find(after, link.id) == after.end())
            connection.execute(QStringLiteral("DELETE FROM customer_link WHERE id = ?"), link.id);
    for (const Link& link : after) {
        const auto old = find(before, link.id);
        if (old == before.end())
            connection.execute(
                QStringLiteral("INSERT INTO customer_link (customer_id, other_id, role, note) VALUES (?, ?, ?, ?)"),
                link.otherIsCompany ? link.other : id, link.otherIsCompany ? id : link.other, link.role, link.note);
        else if (old->role != link.role || old->note != link.note)
            connection.execute(QStringLiteral("UPDATE customer_link SET role = ?, note = ? WHERE id = ?"), link.role,
                               link.note, link.id);
    }
}

std::vector<StageEvent> loadStages(Connection& connection, CustomerId id) {
    std::vector<StageEvent> stages;
    Rows rows = connection.query(
        QStringLiteral("SELECT stage, at, actor_id FROM stage_event WHERE customer_id = ? ORDER BY at, id"), id);
    while (rows.next()) stages.push_back({rows.text(0), rows.time(1), rows.id<ActorId>(2)});
    return stages;
}

Consents loadConsents(Connection& connection, CustomerId id) {
    Consents consents;
    // The events in order: the last one of a channel stands.
    Rows rows = connection.query(QStringLiteral("SELECT channel, granted FROM consent_event "
                                                "WHERE customer_id = ? AND purpose = 'marketing' ORDER BY at, id"),
                                 id);
    while (rows.next())
        for (const auto& channel : kChannels)
            if (rows.text(0) == QLatin1String(channel.channel)) consents.*channel.member = rows.flag(1);
    return consents;
}

void saveConsents(storage::UnitOfWork& work, CustomerId id, const Consents& before, const Consents& after,
                  const QString& source) {
    for (const auto& channel : kChannels) {
        const std::optional<bool>& granted = after.*channel.member;
        if (!granted || granted == before.*channel.member) continue;
        work.connection().execute(
            QStringLiteral("INSERT INTO consent_event (customer_id, channel, purpose, granted, at, source) "
                           "VALUES (?, ?, 'marketing', ?, ?, ?)"),
            id, QString::fromLatin1(channel.channel), *granted, office::deskNow(work), source);
    }
}

} // namespace clientela::customers
