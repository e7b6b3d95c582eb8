#pragma once

#include "base/Money.h"

#include <QString>
#include <QStringList>

namespace clientela::storage {
class Connection;
class UnitOfWork;
struct Revision;
} // namespace clientela::storage

namespace clientela::office {

/// What the business says of itself: on the head of invoices, as defaults of cards and formats. Kept in the file, so
/// every machine that opens it prints the same.
struct Business {
    QString name;
    QStringList addressLines; ///< street and the rest, as on the paper, without name and country
    QString vatNumber;
    QString taxCode;
    QString phone;
    QString email;
    QString web;
    QString iban;
    QString bank;
    Currency currency;                       ///< of all amounts in the file
    QString country = QStringLiteral("IT");  ///< ISO 3166-1 alpha-2: phones and addresses are read by it
    QString language = QStringLiteral("en"); ///< ISO 639-1: of papers, where the customer's is not known

    bool operator==(const Business&) const = default;
};

/// The business as the file knows it; what was never set has the defaults above (country and language: the system's).
Business business(storage::Connection& connection);
/// Writes what differs from the file.
void saveBusiness(storage::UnitOfWork& work, const Business& business);

/// A single setting of the file by its key ("business.name"); empty where it is not set.
QString setting(storage::Connection& connection, const QString& key);
/// Sets it; an empty value takes it away.
void setSetting(storage::UnitOfWork& work, const QString& key, const QString& value);

/// Whether an action of the log changed settings and nothing else. Reads no more of it than it needs to say so.
bool changesOnlySettings(storage::Connection& connection, const storage::Revision& action);

} // namespace clientela::office
