#pragma once

#include "fields/Value.h"

#include <QHash>

#include <optional>
#include <vector>

/// A customer file as plain structs in memory, for comparing what SQL answers with what the rules say.
namespace clientela::test {

/// Fields by key; what is missing is empty. Several values are a QStringList.
using Fields = QHash<QString, fields::Value>;

struct Line {
    QString product;
    QString category;
    qint64 quantity = 1000; ///< thousandths
    qint64 net = 0;         ///< minor units; of a credit note negative
    qint64 charged = 0;
    qint64 discountGiven = 0;
};

struct Document {
    QString kind;   ///< quote, order, delivery, invoice, receipt, credit_note
    QString status; ///< draft, open, accepted, ..., final
    QDate date;
    QDate dueDate;
    std::vector<Line> lines;
    qint64 open = 0; ///< still to be paid of a receivable document
    Fields more;     ///< representative, payment_method, number, ...
};

struct Interaction {
    QString kind;
    QDateTime at; ///< local time of the business
    std::optional<qint64> score;
    Fields more; ///< direction, by, status, ...
};

struct Task {
    QString status; ///< open, done, dropped
    QDate due;
    Fields more; ///< kind, by, title
};

/// Of a company, or the head of a household: whom it has.
struct Link {
    qint64 other = 0; ///< the id of the person
    QString role;
    QString note;
};

struct Customer {
    qint64 id = 0;
    Fields fields; ///< also tags, e-mails and phones as lists; `created` in UTC
    std::vector<Document> documents;
    std::vector<Interaction> interactions;
    std::vector<Task> tasks;
    std::vector<Fields> addresses; ///< role, street, postal_code, city, region, country
    std::vector<Link> people;
    std::vector<Fields> campaigns; ///< date, name, channel, status
};

using World = std::vector<Customer>;

} // namespace clientela::test
