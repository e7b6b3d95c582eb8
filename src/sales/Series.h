#pragma once

#include <QDate>
#include <QString>

namespace clientela::storage {
class Connection;
class UnitOfWork;
} // namespace clientela::storage

namespace clientela::sales {

/// A number taken from a series.
struct TakenNumber {
    qint64 series = 0;
    QString number;
};

/// Takes the next number of the series of a kind and year, which is made where there is none. Numbers have no gaps: the
/// number is taken in the transaction that makes the document final.
TakenNumber takeNumber(storage::UnitOfWork& work, const QString& kind, QDate date);

/// The number that takeNumber() would give.
QString peekNumber(storage::Connection& connection, const QString& kind, QDate date);

/// "${year}/${number:4}" with its parts filled in.
QString numberText(const QString& pattern, int year, qint64 number);

} // namespace clientela::sales
