#pragma once

#include "base/Result.h"
#include "sales/DocumentRepository.h"

namespace clientela::sales {

/// What a draft begins with for a customer: whose it is, in which language, by when it is to be paid (the card's days,
/// else 30) or answered (a quote: 30 days). No lines. Not yet in the file: saveDocument() with an empty one before it.
Document newDraft(storage::Connection& connection, const QString& kind, CustomerId customer, QDate today);

/// The lines of another document as a draft of `kind` for the same customer: an order of a quote, an invoice of an
/// order, the same order again. Prices and discounts as they were; amounts are calculated when it is saved.
Document draftFrom(storage::Connection& connection, const Document& other, const QString& kind, QDate today);

/// What takes a final invoice or receipt back: a draft of a credit note for the same customer with the same lines,
/// their quantities below zero. Prices, discounts and the rate of exchange as they were.
Document creditNoteFor(storage::Connection& connection, const Document& taken, QDate today);
/// The credit note for this document that there is already: the draft of one; else the last final one, where the final
/// ones take it back whole. Nothing where one is to be begun, the first or a further one.
std::optional<DocumentId> creditNoteOf(storage::Connection& connection, const Document& taken);
/// The invoice or receipt, made final since, that keeps an action from being undone; the first of them, if any. Reads
/// all changes of the action: on the thread of a job or of the writer, not on the window's.
std::optional<DocumentId> finalOf(storage::Connection& connection, RevisionId action);

/// The same lines again as a draft of an order; it follows from nothing.
Document sameAgain(storage::Connection& connection, const Document& other, QDate today);
/// Whether one may want a document again: an order, invoice or receipt that is no draft.
bool canBeRepeated(const Document& document);
/// The last order, invoice or receipt again, as a draft of an order; nothing if there never was one.
std::optional<Document> repeatLastOrder(storage::Connection& connection, CustomerId customer, QDate today);

/// Whether a document of this kind is made final (and sealed for ever) or issued with a number and stays changeable.
bool isMadeFinal(const QString& kind);

/// Issues an own quote, order or delivery that is a draft: it gets the next number of its kind and year, once, and
/// is open (a delivery: delivered). Problems: no lines, issued already, of a kind that is made final. Returns the
/// number.
Result<QString> issue(storage::UnitOfWork& work, DocumentId id, const Currency& currency);

} // namespace clientela::sales
