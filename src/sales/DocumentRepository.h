#pragma once

#include "base/Money.h"
#include "base/Result.h"
#include "sales/Calculation.h"
#include "sales/Document.h"

namespace clientela::storage {
class Connection;
class UnitOfWork;
} // namespace clientela::storage

namespace clientela::sales {

/// A document with its lines; nothing if there is none.
std::optional<Document> loadDocument(storage::Connection& connection, DocumentId id);

/// Documents of a number, newest first. Numbers of foreign documents need not be unique.
std::vector<DocumentId> findDocuments(storage::Connection& connection, const QString& number);
/// All documents of a customer, newest first.
std::vector<DocumentId> documentsOf(storage::Connection& connection, CustomerId customer);
/// The last order, invoice or receipt of a customer, for "the same again"; nothing if there never was one.
std::optional<DocumentId> lastOrder(storage::Connection& connection, CustomerId customer);

/// Writes what differs; a null id is inserted. Amounts are calculated. A sealed document is a Problem, and so is one
/// whose amounts checkAmounts() refuses: then nothing is written. `currency` is the file's.
Result<DocumentId> saveDocument(storage::UnitOfWork& work, const Document& before, Document after,
                                const Currency& currency);

/// Removes a document with its lines; a sealed one is a Problem.
Result<void> removeDocument(storage::UnitOfWork& work, DocumentId id);

/// Who and where the paper goes to, when a document is made final.
struct Addressee {
    QString name;
    QStringList addressLines;
};

/// A document that was just issued or made final answers the one that it was made of, where that still waits for it:
/// a quote is accepted; an order is delivered, but by another order. Throws StorageFailure.
void answerSource(storage::UnitOfWork& work, const Document& document);

/// Makes an own invoice, receipt or credit note final: it gets the next number of its kind and year, the amounts and
/// the address as they are now, and is sealed. Problems: no lines, final already, of another kind, amounts that
/// checkAmounts() refuses. Returns the number.
Result<QString> finalise(storage::UnitOfWork& work, DocumentId id, const Addressee& addressee,
                         const Currency& currency);

/// The number that finalise() would give a document of this kind and date now: for the question that asks once.
QString nextNumber(storage::Connection& connection, const QString& kind, QDate date);

} // namespace clientela::sales
