#pragma once

#include "query/BruteForce.h"

namespace clientela::test {

struct BruteForce::Row {
    const fields::Catalogue* catalogue = nullptr;
    Fields fields;
    const Customer* customer = nullptr; ///< of a customer's own row, or the one at the other end of a link

    [[nodiscard]] fields::Value value(const QString& key) const {
        const fields::Field* field = catalogue->find(key);
        const bool others = customer && field && !field->referred.isNull();
        return others ? customer->fields.value(key) : fields.value(key);
    }
};

struct BruteForce::Related {
    QString of; ///< kind of record that the arguments speak of
    QDate date;
    qint64 amount = 0;
    Fields fields;
    const Customer* customer = nullptr; ///< at the other end of a link
    QDateTime at{};                     ///< of what has a time as well as a date
};

/// Days, both included; an invalid end is open.
struct BruteForce::Span {
    QDate first;
    QDate last;
    [[nodiscard]] bool holds(QDate day) const {
        return day.isValid() && !(first.isValid() && day < first) && !(last.isValid() && day > last);
    }
};

} // namespace clientela::test
