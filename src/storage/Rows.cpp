#include "storage/Rows.h"

#include "storage/Connection.h"
#include "storage/NativeStatement.h"

#include <sqlite3.h>

namespace clientela::storage {

Rows::Rows(Connection& connection, QString sql, std::unique_ptr<NativeStatement> statement, bool hasRow)
    : connection_(&connection), sql_(std::move(sql)), statement_(std::move(statement)), steppedAhead_(true),
      hasRow_(hasRow) {}

Rows::~Rows() {
    if (statement_) connection_->giveBack(sql_, std::move(statement_));
}

Rows::Rows(Rows&& other) noexcept = default;

bool Rows::next() {
    if (steppedAhead_)
        steppedAhead_ = false;
    else if (hasRow_)
        hasRow_ = statement_->step(); // after the last row SQLite would begin again
    return hasRow_;
}

bool Rows::isNull(int column) const { return statement_->isNull(column); }
qint64 Rows::integer(int column) const {
    return statement_->type(column) == SQLITE_FLOAT ? qRound64(statement_->real(column)) : statement_->integer(column);
}
double Rows::real(int column) const { return statement_->real(column); }
QString Rows::text(int column) const {
    return statement_->type(column) == SQLITE_FLOAT ? value(column).toString()
                                                    : QString::fromUtf8(statement_->text(column));
}
QByteArrayView Rows::utf8(int column) const { return statement_->text(column); }
QByteArray Rows::bytes(int column) const {
    return statement_->type(column) == SQLITE_BLOB ? statement_->value(column).toByteArray()
                                                   : statement_->text(column).toByteArray();
}
QVariant Rows::value(int column) const { return statement_->value(column); }

QDateTime Rows::time(int column) const {
    QDateTime time = QDateTime::fromString(text(column), Qt::ISODate);
    time.setTimeSpec(Qt::UTC);
    return time;
}

} // namespace clientela::storage
