#include "ui/records/ListExport.h"

#include "exchange/CsvWriter.h"
#include "exchange/JsonWriter.h"
#include "exchange/XlsxWriter.h"
#include "lists/Release.h"
#include "query/TreeText.h"
#include "ui/desk/Desk.h"
#include "ui/records/RecordTable.h"
#include "ui/widgets/Answers.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>

namespace clientela::ui {

namespace {

constexpr int kMostCopied = 50'000;

QString tr(const char* text, int n = -1) { return QCoreApplication::translate("ListExport", text, nullptr, n); }

std::unique_ptr<exchange::TableWriter> writerOf(const QString& path) {
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("json")) return std::make_unique<exchange::JsonWriter>(path);
    if (ending == QLatin1String("csv")) {
        exchange::CsvWriteOptions options;
        options.head = exchange::CsvWriteOptions::Head::Titles;
        options.byteOrderMark = true;
        return std::make_unique<exchange::CsvWriter>(path, options);
    }
    return std::make_unique<exchange::XlsxWriter>(path, QFileInfo(path).completeBaseName());
}

void write(Desk& desk, QWidget* page, const app::ListRequest& request, const QString& path) {
    auto outcome = app::readListing(desk.file().catalogues(), desk.file().context(), request);
    auto* listing = std::get_if<app::Listing>(&outcome);
    if (!listing) return desk.fail(std::get<app::ListingError>(outcome).error.problem);
    desk.jobs().run(
        [listing = std::move(*listing), path, currency = desk.file().business().currency](
            storage::Connection& connection, JobControl& control) -> Result<qint64> {
            const auto writer = writerOf(path);
            return app::writeListing(connection, listing, currency, app::Audience::People, *writer, &control);
        },
        page,
        [&desk, path](const Result<qint64>& rows) {
            if (!rows) return desk.fail(rows.problem());
            desk.tell(tr("Exported %n row(s) to %1", static_cast<int>(*rows)).arg(QFileInfo(path).fileName()));
        });
}

// Customers leave the house as a released list: who may not be let out is left out, and the release is logged.
void releaseAndWrite(Desk& desk, QWidget* page, const app::ListRequest& request, const QString& path) {
    const lists::ReleaseRequest asked{request.expression, lists::Channel::Export, QStringLiteral("own use"),
                                      QFileInfo(path).fileName()};
    desk.change(
        QStringLiteral("export"), tr("Export to %1").arg(QFileInfo(path).fileName()),
        [asked, catalogues = desk.file().catalogues(),
         &file = desk.file()](storage::UnitOfWork& work) -> Result<lists::ReleasedList> {
            const auto plan =
                lists::planRelease(work.connection(), *catalogues, file.context(work.connection()), asked);
            if (!plan) return plan.error().problem;
            return lists::release(work, *plan);
        },
        page,
        [&desk, page, request, path](const Result<storage::Written<lists::ReleasedList>>& released) {
            if (!released) return desk.fail(released.problem());
            app::ListRequest letOut = request;
            letOut.expression = query::toText(released->value.tree());
            write(desk, page, letOut, path);
        });
}

} // namespace

void askAndExport(Desk& desk, Answers& answers, QWidget* page, const app::ListRequest& request, const QString& name) {
    FileQuestion question;
    question.title = tr("Export the list");
    question.name = name + QStringLiteral(".xlsx");
    question.filters = {tr("Excel workbook (*.xlsx)"), tr("CSV for spreadsheets (*.csv)"), tr("JSON (*.json)")};
    answers.saveFile(page, question, [&desk, page, request](const QString& path) {
        if (path.isEmpty()) return;
        // Documents and products are no lists of customers: there is nobody to ask whether they may leave.
        if (request.kind == QLatin1String("customer"))
            releaseAndWrite(desk, page, request, path);
        else
            write(desk, page, request, path);
    });
}

void copyRows(const RecordTable& table) {
    const QAbstractItemModel* model = table.model();
    const auto line = [model](int row) {
        QStringList cells;
        for (int column = 1; column < model->columnCount(); ++column)
            cells +=
                (row < 0 ? model->headerData(column, Qt::Horizontal) : model->index(row, column).data()).toString();
        return cells.join(QLatin1Char('\t'));
    };
    QStringList lines{line(-1)};
    const QModelIndexList rows = table.selectionModel()->selectedRows();
    if (rows.isEmpty() && table.currentIndex().isValid()) lines += line(table.currentIndex().row());
    for (const QModelIndex& row : rows) {
        if (lines.size() > kMostCopied) break;
        lines += line(row.row());
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace clientela::ui
