#include "sales/Drafting.h"

#include "office/DeskDay.h"
#include "sales/Series.h"
#include "storage/RevisionLog.h"
#include "storage/UnitOfWork.h"

#include <QCoreApplication>

namespace clientela::sales {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sales)
};

constexpr int kUsualDays = 30; ///< to pay an invoice, to answer a quote

} // namespace

Document newDraft(storage::Connection& connection, const QString& kind, CustomerId customer, QDate today) {
    Document draft;
    draft.kind = kind;
    draft.customer = customer;
    draft.date = today;
    int days = kUsualDays;
    {
        storage::Rows row = connection.query(
            QStringLiteral("SELECT representative, language, payment_terms FROM customer WHERE id = ?"), customer);
        if (row.next()) {
            draft.representative = row.text(0);
            draft.language = row.text(1);
            if (!row.isNull(2)) days = static_cast<int>(row.integer(2));
        }
    }
    if (kind == QLatin1String("invoice")) draft.dueDate = today.addDays(days);
    if (kind == QLatin1String("quote")) draft.dueDate = today.addDays(kUsualDays);
    return draft;
}

Document draftFrom(storage::Connection& connection, const Document& other, const QString& kind, QDate today) {
    Document draft = newDraft(connection, kind, other.customer, today);
    draft.discount = other.discount;
    draft.currency = other.currency;
    draft.rate = other.rate;
    draft.paymentMethod = other.paymentMethod;
    draft.paymentTerms = other.paymentTerms;
    if (!other.language.isEmpty()) draft.language = other.language;
    if (!other.representative.isEmpty()) draft.representative = other.representative;
    draft.source = other.id;
    draft.lines = other.lines;
    for (DocumentLine& line : draft.lines) line.id = 0;
    return draft;
}

Document creditNoteFor(storage::Connection& connection, const Document& taken, QDate today) {
    Document draft = draftFrom(connection, taken, QStringLiteral("credit_note"), today);
    for (DocumentLine& line : draft.lines) line.quantity = -line.quantity;
    return draft;
}

std::optional<DocumentId> creditNoteOf(storage::Connection& connection, const Document& taken) {
    // Asked by the customer, who has an index and is that of the document taken back: no scan of all credit notes.
    storage::Rows rows =
        connection.query(QStringLiteral("SELECT id, status, charged FROM document WHERE customer_id = ?"
                                        " AND kind = 'credit_note' AND source_id = ? ORDER BY id"),
                         taken.customer, taken.id);
    std::optional<DocumentId> draft;
    std::optional<DocumentId> last;
    qint64 left = taken.charged;
    while (rows.next()) {
        const QString status = rows.text(1);
        if (status == QLatin1String("draft") && !draft) draft = rows.id<DocumentId>(0);
        if (status != QLatin1String("final")) continue;
        last = rows.id<DocumentId>(0);
        left += rows.integer(2); // below zero
    }
    if (draft) return draft;
    return left > 0 ? std::nullopt : last;
}

std::optional<DocumentId> finalOf(storage::Connection& connection, RevisionId action) {
    const auto named = storage::revision(connection, action);
    // One that is undone already failed for that reason, and for no document.
    if (!named || named->isUndone) return std::nullopt;
    std::optional<DocumentId> first;
    DocumentId asked;
    const auto ask = [&](DocumentId id) {
        // Changes come in the order of keys, nearly: those of one document are asked for once.
        if (id.isNull() || id == asked || (first && *first <= id)) return;
        asked = id;
        storage::Rows row = connection.query(QStringLiteral("SELECT 1 FROM document WHERE id = ? AND sealed IS NOT NULL"
                                                            " AND kind IN ('invoice', 'receipt')"),
                                             id);
        if (row.next()) first = id;
    };
    const auto ownerNow = [&](qint64 line) {
        storage::Rows row =
            connection.query(QStringLiteral("SELECT document_id FROM document_line WHERE id = ?"), line);
        return row.next() ? row.id<DocumentId>(0) : DocumentId();
    };
    storage::visitChanges(connection, named->root, [&](const storage::RowChange& change) {
        if (change.key.empty()) return;
        const qint64 key = change.key.front().value.toLongLong();
        if (change.table == QLatin1String("document")) return ask(DocumentId(key));
        if (change.table != QLatin1String("document_line")) return;
        // A line that was only changed does not say whose it is.
        if (change.operation == storage::RowChange::Operation::Update) ask(ownerNow(key));
        for (const storage::FieldChange& field : change.fields) {
            if (field.column != QLatin1String("document_id")) continue;
            ask(DocumentId(field.before.toLongLong()));
            ask(DocumentId(field.after.toLongLong()));
        }
    });
    return first;
}

Document sameAgain(storage::Connection& connection, const Document& other, QDate today) {
    Document draft = draftFrom(connection, other, QStringLiteral("order"), today);
    draft.source = {}; // the same again is no consequence of the one before
    return draft;
}

bool canBeRepeated(const Document& document) {
    return document.status != QLatin1String("draft") && !document.customer.isNull() &&
           (document.kind == QLatin1String("order") || document.kind == QLatin1String("invoice") ||
            document.kind == QLatin1String("receipt"));
}

std::optional<Document> repeatLastOrder(storage::Connection& connection, CustomerId customer, QDate today) {
    const std::optional<DocumentId> last = lastOrder(connection, customer);
    const std::optional<Document> document = last ? loadDocument(connection, *last) : std::nullopt;
    if (!document) return std::nullopt;
    return sameAgain(connection, *document, today);
}

bool isMadeFinal(const QString& kind) {
    return kind == QLatin1String("invoice") || kind == QLatin1String("receipt") || kind == QLatin1String("credit_note");
}

Result<QString> issue(storage::UnitOfWork& work, DocumentId id, const Currency& currency) {
    const auto before = loadDocument(work.connection(), id);
    const QString untouched = Text::tr("Nothing was changed.");
    if (!before) return Problem{Text::tr("This document is no longer in the file."), untouched, {}};
    if (isMadeFinal(before->kind) || before->origin != QLatin1String("own"))
        return Problem{Text::tr("Only own quotes, orders and deliveries are issued with a number."), untouched, {}};
    if (before->status != QLatin1String("draft"))
        return Problem{Text::tr("Document %1 was issued already.").arg(before->number), untouched, {}};
    if (before->lines.empty())
        return Problem{Text::tr("A document without lines cannot be issued."), untouched,
                       Text::tr("Add a line first.")};
    Document after = *before;
    if (!after.date.isValid()) after.date = office::deskNow(work).toLocalTime().date();
    after.status = after.kind == QLatin1String("delivery") ? QStringLiteral("delivered") : QStringLiteral("open");
    // One that was open before and went back to being a draft keeps its number.
    if (after.number.isEmpty()) after.number = takeNumber(work, after.kind, after.date).number;
    const Result<DocumentId> saved = saveDocument(work, *before, after, currency);
    if (!saved) return saved.problem();
    answerSource(work, after);
    return after.number;
}

} // namespace clientela::sales
