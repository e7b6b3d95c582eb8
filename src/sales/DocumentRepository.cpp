#include "sales/DocumentRepository.h"

#include "formats/Currencies.h"
#include "sales/Series.h"
#include "office/DeskDay.h"
#include "storage/UnitOfWork.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <span>

namespace clientela::sales {

using storage::bindable;
using storage::Connection;
using storage::Rows;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sales)
};

/// A column and the member it is kept in: how to bind it and how to read it back.
template <class Row>
struct Column {
    const char* name;
    std::function<QVariant(const Row&)> bind;
    std::function<void(Row&, const Rows&, int)> read;
};

template <class Row, class Owner>
Column<Row> text(const char* name, QString Owner::*member) {
    return {name, [member](const Row& row) { return bindable(row.*member); },
            [member](Row& row, const Rows& rows, int column) { row.*member = rows.text(column); }};
}
template <class Row>
Column<Row> integer(const char* name, qint64 Row::*member) {
    return {name, [member](const Row& row) { return bindable(row.*member); },
            [member](Row& row, const Rows& rows, int column) { row.*member = rows.integer(column); }};
}
template <class Row>
Column<Row> day(const char* name, QDate Row::*member) {
    return {name, [member](const Row& row) { return bindable(row.*member); },
            [member](Row& row, const Rows& rows, int column) { row.*member = rows.date(column); }};
}
template <class Row, class Tag>
Column<Row> id(const char* name, Id<Tag> Row::*member) {
    return {name, [member](const Row& row) { return bindable(row.*member); },
            [member](Row& row, const Rows& rows, int column) { row.*member = rows.template id<Id<Tag>>(column); }};
}

const std::vector<Column<Document>>& documentColumns() {
    static const std::vector<Column<Document>> columns{
        text<Document>("kind", &Document::kind),
        text<Document>("status", &Document::status),
        text<Document>("origin", &Document::origin),
        text<Document>("number", &Document::number),
        {"sealed", [](const Document& d) { return bindable(d.sealed); },
         [](Document& d, const Rows& rows, int column) { d.sealed = rows.time(column); }},
        id<Document>("customer_id", &Document::customer),
        day<Document>("date", &Document::date),
        day<Document>("due_date", &Document::dueDate),
        {"sale_sign", [](const Document& d) { return d.saleSign() ? QVariant(d.saleSign()) : QVariant(); },
         [](Document&, const Rows&, int) {}},
        integer<Document>("discount", &Document::discount),
        integer<Document>("net", &Document::net),
        integer<Document>("vat", &Document::vat),
        integer<Document>("charged", &Document::charged),
        integer<Document>("discount_given", &Document::discountGiven),
        text<Document>("currency", &Document::currency),
        {"rate", [](const Document& d) { return d.rate ? QVariant(d.rate) : QVariant(); },
         [](Document& d, const Rows& rows, int column) { d.rate = rows.integer(column); }},
        {"receivable", [](const Document& d) { return bindable(d.receivable); },
         [](Document& d, const Rows& rows, int column) { d.receivable = rows.flag(column); }},
        text<Document>("representative", &Document::representative),
        text<Document>("payment_method", &Document::paymentMethod),
        text<Document>("payment_terms", &Document::paymentTerms),
        text<Document>("language", &Document::language),
        text<Document>("customer_name", &Document::customerName),
        {"address_lines", [](const Document& d) { return bindable(d.addressLines.join(QLatin1Char('\n'))); },
         [](Document& d, const Rows& rows, int column) {
             d.addressLines = rows.text(column).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
         }},
        text<Document>("text_below", &Document::textBelow),
        id<Document>("source_id", &Document::source)};
    return columns;
}

const std::vector<Column<DocumentLine>>& lineColumns() {
    static const std::vector<Column<DocumentLine>> columns{
        id<DocumentLine>("product_id", &DocumentLine::product),
        text<DocumentLine>("description", &DocumentLine::description),
        integer<DocumentLine>("quantity", &DocumentLine::quantity),
        text<DocumentLine>("unit", &DocumentLine::unit),
        integer<DocumentLine>("unit_price", &DocumentLine::unitPrice),
        integer<DocumentLine>("discount", &DocumentLine::discount),
        {"vat_rate", [](const DocumentLine& line) { return bindable(line.vatRate); },
         [](DocumentLine& line, const Rows& rows, int column) { line.vatRate = rows.optionalInteger(column); }},
        integer<DocumentLine>("discount_given", &DocumentLine::discountGiven),
        integer<DocumentLine>("net", &DocumentLine::net),
        integer<DocumentLine>("charged", &DocumentLine::charged)};
    return columns;
}

template <class Row>
QString names(const std::vector<Column<Row>>& columns) {
    QStringList list;
    for (const auto& column : columns) list += QLatin1String(column.name);
    return list.join(QStringLiteral(", "));
}

template <class Row>
void read(const std::vector<Column<Row>>& columns, const Rows& rows, int from, Row& row) {
    for (const auto& column : columns) column.read(row, rows, from++);
}

/// INSERT of all columns and `extra` ones before them.
template <class Row>
qint64 insert(Connection& connection, const QString& table, const std::vector<Column<Row>>& columns, const Row& row,
              const QString& extra = {}, const QVariantList& extraValues = {}) {
    QVariantList values = extraValues;
    for (const auto& column : columns) values += column.bind(row);
    QStringList marks(values.size(), QStringLiteral("?"));
    connection.executeList(QStringLiteral("INSERT INTO %1 (%2%3) VALUES (%4)")
                               .arg(table, extra, names(columns), marks.join(QStringLiteral(", "))),
                           values);
    return connection.lastInsertId();
}

/// UPDATE of the columns that differ, and of `position` where it does.
template <class Row>
void update(Connection& connection, const QString& table, const std::vector<Column<Row>>& columns, const Row& before,
            const Row& after, qint64 key, std::optional<qint64> position = {}) {
    QStringList sets;
    QVariantList values;
    for (const auto& column : columns) {
        const QVariant value = column.bind(after);
        if (value == column.bind(before)) continue;
        sets += QLatin1String(column.name) + QStringLiteral(" = ?");
        values += value;
    }
    if (position) sets += QStringLiteral("position = ?"), values += *position;
    if (sets.isEmpty()) return;
    values += key;
    connection.executeList(QStringLiteral("UPDATE %1 SET %2 WHERE id = ?").arg(table, sets.join(QStringLiteral(", "))),
                           values);
}

void saveLines(Connection& connection, DocumentId document, const std::vector<DocumentLine>& before,
               const std::vector<DocumentLine>& after) {
    const QString table = QStringLiteral("document_line");
    const auto find = [](const std::vector<DocumentLine>& lines, qint64 key) {
        return std::find_if(lines.begin(), lines.end(),
                            [&](const DocumentLine& line) { return key && line.id == key; });
    };
    for (const DocumentLine& line : before)
        if (find(after, line.id) == after.end())
            connection.execute(QStringLiteral("DELETE FROM document_line WHERE id = ?"), line.id);
    for (size_t i = 0; i < after.size(); ++i) {
        const auto old = find(before, after[i].id);
        const auto position = static_cast<qint64>(i);
        if (old == before.end())
            insert(connection, table, lineColumns(), after[i], QStringLiteral("document_id, position, "),
                   {document.value, position});
        else
            update(connection, table, lineColumns(), *old, after[i], after[i].id,
                   old - before.begin() == position ? std::nullopt : std::optional(position));
    }
}

std::vector<DocumentId> ids(Rows rows) {
    std::vector<DocumentId> found;
    while (rows.next()) found.push_back(rows.id<DocumentId>(0));
    return found;
}

Problem sealedProblem(const Document& document) {
    return {Text::tr("Document %1 was made final and cannot be changed.").arg(document.number),
            Text::tr("Nothing was changed."), Text::tr("Make a credit note for it instead.")};
}

/// What keeps a document from being reckoned in the file's currency.
std::optional<Problem> currencyProblem(const Document& document) {
    if (document.currency.isEmpty()) return {};
    const QString untouched = Text::tr("Nothing was changed.");
    if (!formats::currencyCodes().contains(document.currency))
        return Problem{Text::tr("“%1” is no currency.").arg(document.currency), untouched,
                       Text::tr("Give its three letters, such as EUR.")};
    if (document.rate <= 0)
        return Problem{Text::tr("There is no rate of exchange for %1.").arg(document.currency), untouched,
                       Text::tr("Give the rate of the document's day.")};
    return {};
}

} // namespace

int Document::saleSign() const {
    if (!isFinal()) return 0;
    if (kind == QLatin1String("invoice") || kind == QLatin1String("receipt")) return 1;
    return kind == QLatin1String("credit_note") ? -1 : 0;
}

std::optional<Document> loadDocument(Connection& connection, DocumentId id) {
    Document document;
    document.id = id;
    {
        static const QString select =
            QStringLiteral("SELECT %1 FROM document WHERE id = ?").arg(names(documentColumns()));
        Rows row = connection.query(select, id);
        if (!row.next()) return {};
        read(documentColumns(), row, 0, document);
    }
    {
        Rows token = connection.query(QStringLiteral("SELECT max(revision_id) FROM revision_record "
                                                     "WHERE kind = 'document' AND record_id = ? AND part = 1"),
                                      id);
        if (token.next()) document.token = token.id<RevisionId>(0);
    }
    static const QString select =
        QStringLiteral("SELECT id, %1 FROM document_line WHERE document_id = ? ORDER BY position, id")
            .arg(names(lineColumns()));
    Rows rows = connection.query(select, id);
    while (rows.next()) {
        DocumentLine line;
        line.id = rows.integer(0);
        read(lineColumns(), rows, 1, line);
        document.lines.push_back(std::move(line));
    }
    return document;
}

std::vector<DocumentId> findDocuments(Connection& connection, const QString& number) {
    return ids(connection.query(QStringLiteral("SELECT id FROM document WHERE number = ? ORDER BY date DESC, id DESC"),
                                number));
}

std::vector<DocumentId> documentsOf(Connection& connection, CustomerId customer) {
    return ids(connection.query(
        QStringLiteral("SELECT id FROM document WHERE customer_id = ? ORDER BY date DESC, id DESC"), customer));
}

std::optional<DocumentId> lastOrder(Connection& connection, CustomerId customer) {
    const auto found = ids(connection.query(
        QStringLiteral("SELECT id FROM document WHERE customer_id = ? AND kind IN ('order', 'invoice', 'receipt') "
                       "AND status <> 'cancelled' ORDER BY date DESC, id DESC LIMIT 1"),
        customer));
    return found.empty() ? std::nullopt : std::optional(found.front());
}

Result<DocumentId> saveDocument(storage::UnitOfWork& work, const Document& before, Document after,
                                const Currency& currency) {
    if (before.sealed.isValid()) return sealedProblem(before);
    if (after.currency == currency.code()) after.currency.clear();
    if (after.currency.isEmpty()) after.rate = 0;
    if (auto problem = currencyProblem(after)) return *problem;
    if (const auto fits = checkAmounts(after, currency); !fits) return fits.problem();
    calculate(after, currency);
    Connection& connection = work.connection();
    if (before.id.isNull())
        after.id = DocumentId(insert(connection, QStringLiteral("document"), documentColumns(), after));
    else
        update(connection, QStringLiteral("document"), documentColumns(), before, after, after.id.value);
    saveLines(connection, after.id, before.lines, after.lines);
    return after.id;
}

Result<void> removeDocument(storage::UnitOfWork& work, DocumentId id) {
    Connection& connection = work.connection();
    const auto document = loadDocument(connection, id);
    if (!document) return {};
    if (document->sealed.isValid()) return sealedProblem(*document);
    connection.execute(QStringLiteral("UPDATE payment SET document_id = NULL WHERE document_id = ?"), id);
    connection.execute(QStringLiteral("UPDATE document SET source_id = NULL WHERE source_id = ?"), id);
    connection.execute(QStringLiteral("DELETE FROM document_line WHERE document_id = ?"), id);
    connection.execute(QStringLiteral("DELETE FROM document WHERE id = ?"), id);
    return {};
}

QString nextNumber(Connection& connection, const QString& kind, QDate date) {
    return peekNumber(connection, kind, date);
}

void answerSource(storage::UnitOfWork& work, const Document& document) {
    if (document.source.isNull()) return;
    const auto settle = [&](const char* sql) { work.connection().execute(QLatin1String(sql), document.source); };
    settle("UPDATE document SET status = 'accepted' WHERE id = ? AND kind = 'quote' AND status = 'open'");
    if (document.kind != QLatin1String("order"))
        settle("UPDATE document SET status = 'delivered' WHERE id = ? AND kind = 'order'"
               " AND status IN ('open', 'accepted')");
}

Result<QString> finalise(storage::UnitOfWork& work, DocumentId id, const Addressee& addressee,
                         const Currency& currency) {
    Connection& connection = work.connection();
    const auto before = loadDocument(connection, id);
    const QString untouched = Text::tr("Nothing was changed.");
    if (!before) return Problem{Text::tr("This document is no longer in the file."), untouched, {}};
    if (before->sealed.isValid()) return sealedProblem(*before);
    Document after = *before;
    after.status = QStringLiteral("final");
    if (after.saleSign() == 0 || after.origin != QLatin1String("own"))
        return Problem{Text::tr("Only own invoices, receipts and credit notes are made final."), untouched, {}};
    if (after.lines.empty())
        return Problem{Text::tr("A document without lines cannot be made final."), untouched,
                       Text::tr("Add a line first.")};
    if (const auto fits = checkAmounts(after, currency); !fits) return Problem{fits.problem().what, untouched, {}};
    if (!after.date.isValid()) after.date = office::deskNow(work).toLocalTime().date();
    const TakenNumber taken = takeNumber(work, after.kind, after.date);
    after.number = taken.number;
    after.customerName = addressee.name;
    after.addressLines = addressee.addressLines;
    after.receivable = after.kind != QLatin1String("receipt"); // a receipt is paid as it is written
    calculate(after, currency);
    // The lines before the seal: once it is set they count as final too.
    saveLines(connection, id, before->lines, after.lines);
    after.sealed = work.now();
    update(connection, QStringLiteral("document"), documentColumns(), *before, after, id.value);
    connection.execute(QStringLiteral("UPDATE document SET series_id = ? WHERE id = ?"), taken.series, id);
    answerSource(work, after);
    return after.number;
}

} // namespace clientela::sales
