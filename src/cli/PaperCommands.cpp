#include "app/DocumentPaper.h"
#include "app/LabelPaper.h"
#include "base/AtomicFile.h"
#include "cli/Interrupt.h"
#include "cli/Session.h"
#include "cli/TableFormat.h"
#include "customers/CardJson.h"
#include "exchange/UblInvoice.h"
#include "lists/NotedMailing.h"
#include "paper/PdfFile.h"
#include "paper/SheetCatalogue.h"
#include "sales/DocumentRepository.h"
#include "sales/PrintableDocument.h"
#include "storage/UnitOfWork.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace clientela::cli {

namespace {

QString tr(const char* text, int n = -1) { return QCoreApplication::translate("Cli", text, nullptr, n); }

int sheets(Invocation& invocation) {
    const auto catalogue = paper::SheetCatalogue::readSystem();
    if (!catalogue) return failed(invocation, catalogue.problem());
    const auto found = catalogue->search(invocation.arguments.positional().value(1));
    for (const paper::LabelSheet* sheet : found)
        invocation.console.print(QStringLiteral("%1  %2  %3").arg(sheet->name(), sheet->summary(), sheet->description));
    if (found.empty())
        return failed(invocation,
                      {tr("No sheet goes by “%1”.").arg(invocation.arguments.positional().value(1)), {}, {}});
    return Done;
}

int labels(Invocation& invocation) {
    const Arguments& arguments = invocation.arguments;
    const QString output = arguments.value(QStringLiteral("output"));
    if (!arguments.has(QStringLiteral("sheet")) || output.isEmpty()) {
        invocation.console.warn(tr("labels wants --sheet \"BRAND PART\" and --output F.pdf."));
        return WrongUsage;
    }
    paper::LabelOptions options;
    if (arguments.has(QStringLiteral("start"))) {
        bool ok = false;
        options.startAt = arguments.value(QStringLiteral("start")).toInt(&ok);
        if (!ok || options.startAt < 1) {
            invocation.console.warn(tr("--start wants the number of a label, counted from 1."));
            return WrongUsage;
        }
    }
    const auto catalogue = paper::SheetCatalogue::readSystem();
    if (!catalogue) return failed(invocation, catalogue.problem());
    const auto sheet = catalogue->find(arguments.value(QStringLiteral("sheet")));
    if (!sheet) return failed(invocation, sheet.problem());
    if (options.startAt > sheet->labelsPerPage())
        return failed(invocation, {tr("%1 has %2 labels, --start %3 is beyond the last.")
                                       .arg(sheet->name())
                                       .arg(sheet->labelsPerPage())
                                       .arg(options.startAt),
                                   {},
                                   {}});

    if (!leftOutWellAsked(invocation)) return WrongUsage;
    const auto file = openFile(invocation, false);
    if (!file) return Failed;
    const QString expression = arguments.positional()[2];
    const lists::ReleaseRequest request{expression, lists::Channel::Post, QStringLiteral("marketing"),
                                        tr("labels, %1").arg(sheet->name()),
                                        arguments.value(QStringLiteral("mailing")).simplified()};
    const auto planned = lists::planRelease(file->connection(), *file->catalogues(), file->context(), request);
    if (!planned) return failedText(invocation, planned.error(), expression, QStringLiteral("EXPRESSION"));
    lists::ReleasePlan plan = *planned;

    const std::shared_ptr<storage::Connection> reading = file->connect();
    Stoppable stoppable(*reading);
    JobControl& control = stoppable.control();
    const auto texts = app::labelsOf(reading, app::LabelSource::of(*file), plan, app::LabelOrder::PostalCode, &control);
    const paper::LabelPages pages(*sheet, texts, options, &control);
    app::leaveOutMisfits(plan, *texts, pages);
    for (const QString& warning : sheet->warnings()) invocation.console.warn(warning);
    for (const paper::LabelMisfit& misfit : pages.misfits())
        invocation.console.warn(
            tr("customer %1 does not fit: %2").arg(texts->customer(misfit.index).value).arg(misfit.reason));
    for (const lists::LeftOut& left : plan.leftOut) invocation.console.warn(left.text);
    if (plan.again > 0) invocation.console.warn(lists::againText(plan));
    if (plan.shared > 0) invocation.console.warn(lists::sharedText(plan.shared));
    if (plan.apart > 0) invocation.console.warn(lists::apartText(plan.apart));
    if (pages.pageCount() == 0)
        return failed(invocation, {tr("There is nothing to print: the list has no customer who takes post."), {}, {}});
    qint64 revision = 0;
    {
        storage::UnitOfWork work(
            file->file(),
            file->action(QStringLiteral("labels"), tr("Labels for %Ln customer(s)", static_cast<int>(plan.count))));
        AtomicFile::HoldBack held;
        if (const auto out = lists::releaseMailing(work, *file->catalogues(), file->context(), plan, &control); !out)
            return failed(invocation, out.error().problem);
        nameLeftOut(invocation, *file, work, *reading, plan, &control);
        paper::writePdf(pages, output, {tr("Labels"), file->business().name}, &control);
        revision = work.commit().revision.value;
        held.release();
    }
    const QString printed = tr("%Ln label(s)", static_cast<int>(pages.printedCount()));
    invocation.console.setSaved();
    invocation.console.print(
        tr("Revision %1: %2 on %3").arg(QString::number(revision), printed, tr("%Ln page(s)", pages.pageCount())));
    return Done;
}

QJsonObject documentJson(const sales::Document& document, const QString& customer, const Currency& currency) {
    const auto money = [&currency](qint64 minor) {
        return QJsonValue(plainAmount(minor, currency.decimals()).toDouble());
    };
    QJsonObject object{{QStringLiteral("number"), document.number},
                       {QStringLiteral("kind"), document.kind},
                       {QStringLiteral("status"), document.status},
                       {QStringLiteral("origin"), document.origin},
                       {QStringLiteral("customer"), customer},
                       {QStringLiteral("customer_id"), document.customer.value},
                       {QStringLiteral("date"), document.date.toString(Qt::ISODate)},
                       {QStringLiteral("currency"), currency.code()},
                       {QStringLiteral("net"), money(document.net)},
                       {QStringLiteral("vat"), money(document.vat)},
                       {QStringLiteral("total"), money(document.charged)}};
    // Amounts are the file's; prices of the lines are the document's own where it is in another currency.
    if (!document.currency.isEmpty()) object.insert(QStringLiteral("document_currency"), document.currency);
    if (!document.representative.isEmpty()) object.insert(QStringLiteral("representative"), document.representative);
    if (!document.paymentMethod.isEmpty()) object.insert(QStringLiteral("payment_method"), document.paymentMethod);
    if (document.dueDate.isValid()) object.insert(QStringLiteral("due_date"), document.dueDate.toString(Qt::ISODate));
    QJsonArray lines;
    for (const sales::DocumentLine& line : document.lines) {
        QJsonObject row{{QStringLiteral("description"), line.description},
                        {QStringLiteral("quantity"), plainAmount(line.quantity, 3).toDouble()},
                        {QStringLiteral("unit_price"), plainAmount(line.unitPrice, 4).toDouble()},
                        {QStringLiteral("discount"), plainAmount(line.discount, 2).toDouble()},
                        {QStringLiteral("net"), money(line.net)},
                        {QStringLiteral("total"), money(line.charged)}};
        if (line.vatRate) row.insert(QStringLiteral("vat_rate"), plainAmount(*line.vatRate, 2).toDouble());
        lines.append(row);
    }
    object.insert(QStringLiteral("lines"), lines);
    return object;
}

void writeWhole(const QString& target, const QByteArray& bytes) {
    AtomicFile file(target);
    file.write({bytes.constData(), static_cast<size_t>(bytes.size())});
    file.commit();
}

int writeJson(app::OpenFile& file, DocumentId id, const QString& target) {
    const auto loaded = sales::loadDocument(file.connection(), id);
    const auto addressee = sales::addresseeOf(file.connection(), loaded->customer, loaded->kind,
                                              file.business().country, file.business().language);
    writeWhole(target, QJsonDocument(documentJson(*loaded, addressee.name, file.business().currency)).toJson());
    return Done;
}

int writeXml(Invocation& invocation, app::OpenFile& file, DocumentId id, const QString& target) {
    const office::Business business = file.business();
    const auto printable =
        sales::loadPrintable(file.connection(), id, business.country, business.language, business.currency);
    const auto invoice = exchange::ublInvoice(*printable, business);
    if (!invoice) return failed(invocation, invoice.problem());
    writeWhole(target, invoice->xml);
    if (!invoice->lacking.isEmpty())
        invocation.console.warn(tr("This is not a valid electronic invoice yet. It lacks %1.")
                                    .arg(invoice->lacking.join(QStringLiteral(", "))));
    return Done;
}

int document(Invocation& invocation) {
    const Arguments& arguments = invocation.arguments;
    const QString format = formatOf(invocation, {QStringLiteral("pdf"), QStringLiteral("json"), QStringLiteral("xml")});
    if (format.isEmpty()) return WrongUsage;
    const QString output = arguments.value(QStringLiteral("output"));
    if (format == QLatin1String("pdf") && output.isEmpty()) {
        invocation.console.warn(tr("--format pdf wants --output F.pdf."));
        return WrongUsage;
    }
    const auto file = openFile(invocation, true);
    if (!file) return Failed;
    const QString number = arguments.positional()[2];
    const std::vector<DocumentId> found = sales::findDocuments(file->connection(), number);
    if (found.empty()) return failed(invocation, {tr("There is no document with the number %1.").arg(number), {}, {}});
    if (found.size() > 1)
        invocation.console.warn(
            tr("%n documents have this number; the newest is taken.", static_cast<int>(found.size())));

    const QString target = output.isEmpty() ? QStringLiteral("-") : output;
    if (format == QLatin1String("json")) return writeJson(*file, found.front(), target);
    if (format == QLatin1String("xml")) return writeXml(invocation, *file, found.front(), target);
    app::DocumentPaper papers(file->business());
    const auto pages = papers.pages(file->connection(), found.front());
    paper::writePdf(*pages, output, {pages->title(), file->business().name});
    return Done;
}

} // namespace

std::vector<Command> paperCommands() {
    const Option output{QStringLiteral("output"), QStringLiteral("F")};
    return {
        {QStringLiteral("labels"),
         QStringLiteral(
             "FILE EXPRESSION --sheet \"Avery L7160\" [--start N] [--mailing NAME] [--left-out F] --output F.pdf"),
         2,
         2,
         {{QStringLiteral("sheet"), QStringLiteral("NAME")},
          {QStringLiteral("start"), QStringLiteral("N")},
          {QStringLiteral("mailing"), QStringLiteral("NAME")},
          {QStringLiteral("left-out"), QStringLiteral("F")},
          output},
         labels},
        {QStringLiteral("sheets"), QStringLiteral("[TEXT]"), 0, 1, {}, sheets},
        {QStringLiteral("document"),
         QStringLiteral("FILE NUMBER [--format pdf|json|xml] --output F"),
         2,
         2,
         {{QStringLiteral("format"), QStringLiteral("FORMAT")}, output},
         document},
    };
}

} // namespace clientela::cli
