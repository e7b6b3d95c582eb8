#pragma once

#include "ui/desk/Place.h"

#include <QStringList>

#include <optional>

namespace clientela::storage {
class Connection;
}

namespace clientela::ui {

/// What the window says of one kind of record, and where its records are shown. The fields of a kind are in the
/// catalogue; this is what no catalogue knows. A value, in the language of the program.
struct RecordKind {
    QString kind;            ///< "document"
    Place::Page table;       ///< the page with the table of all of them
    QString title;           ///< its title: "Sales"
    QString matching;        ///< before "all of": "Documents that match"
    QString plain;           ///< in the middle of a sentence: "documents"
    QString (*counted)(int); ///< "12 documents", in the form that the number takes
    QStringList naming;      ///< fields that tell one from another, as one would name it; the first is shown first
    QString example;         ///< a list of them in the list language
    QString heading;         ///< over lists of them: "Documents"
    QString icon;            ///< beside that
    QString all;             ///< "All documents"
    QString changing;        ///< of a list that is not frozen: "Changes as documents change"
    [[nodiscard]] bool isCustomers() const { return kind == QLatin1String("customer"); }
};

/// The kinds that lists can be kept of, in the order in which they are shown.
[[nodiscard]] QStringList recordKinds();
/// Of "customer", "document", "task", "interaction" and "product"; any other word is taken for customers.
[[nodiscard]] RecordKind recordKind(const QString& kind);

/// The icon of a kept list of that kind: its `own`, or where it has none that there is, that of its records.
[[nodiscard]] QString iconOfList(const QString& kind, const QString& own);

/// Where a record opens: cards and documents as such, what was said and what is to be done on the card it is about.
/// Nothing where it has no page of its own, or is gone. On the connection's thread.
[[nodiscard]] std::optional<Place> placeOfRecord(storage::Connection& connection, const QString& kind, qint64 id);

} // namespace clientela::ui
