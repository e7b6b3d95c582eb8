#include "storage/Rows.h"

#include "storage/Connection.h"

#include <QSqlError>

namespace clientela::storage {

Rows::Rows(Connection& connection, QString sql, std::unique_ptr<QSqlQuery> query)
    : connection_(&connection), sql_(std::move(sql)), query_(std::move(query)) {}

Rows::~Rows() {
    if (query_) connection_->giveBack(sql_, std::move(query_));
}

bool Rows::next() {
    if (query_->next()) return true;
    if (query_->lastError().type() != QSqlError::NoError) connection_->fail(sql_);
    return false;
}

QDateTime Rows::time(int column) const {
    QDateTime time = QDateTime::fromString(text(column), Qt::ISODate);
    time.setTimeSpec(Qt::UTC);
    return time;
}

} // namespace clientela::storage
