#pragma once

#include "customers/CardChange.h"
#include "customers/CardColumns.h"
#include "storage/RowChange.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace clientela::storage {
class Connection;
}

namespace clientela::customers {

/// Tells what changes of rows mean on a card: values, phones, e-mails, addresses, tags, links and consents. For a
/// card's history and for comparing two moments. Of the thread of its connection, which outlives it.
class CardChangeReader {
public:
    CardChangeReader(storage::Connection& connection, const fields::Catalogue& customers);

    /// The tables that it understands.
    static const QStringList& tables();

    /// Whose a row is, and what kind of thing ("phone", "billing", "decides"): a changed row says neither.
    struct Part {
        qint64 customer = 0;
        qint64 other = 0; ///< the other card of a link
        QString kind;
        bool operator==(const Part&) const = default;
    };
    /// Of a row that is named by its card (a value, a tag), or that came or went. Nothing for a part that was changed.
    static std::optional<Part> partOf(const storage::RowChange& change);
    /// Of a part's row as the file has it now; nothing if it is gone.
    [[nodiscard]] std::optional<Part> partNow(const QString& table, qint64 id) const;

    /// Adds what the change says of the card `id`, which must be one of `part`'s.
    void read(const storage::RowChange& change, CustomerId id, const Part& part, std::vector<CardChange>& into) const;

private:
    void readValues(const storage::RowChange& change, std::vector<CardChange>& into) const;
    void readCustom(const storage::RowChange& change, std::vector<CardChange>& into) const;
    void readPart(const storage::RowChange& change, CardChange::What what, const Part& part,
                  std::vector<CardChange>& into) const;
    void readTag(const storage::RowChange& change, std::vector<CardChange>& into) const;
    void readLink(const storage::RowChange& change, CustomerId id, const Part& part,
                  std::vector<CardChange>& into) const;

    storage::Connection& connection_;
    CardColumns columns_;
    QHash<QString, CardColumns::Column> byColumn_;
};

/// The id that a change's key holds in this column; 0 if it has none.
qint64 keyOf(const storage::RowChange& change, const char* column);

} // namespace clientela::customers
