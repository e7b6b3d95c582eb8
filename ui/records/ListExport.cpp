#include "ui/records/ListExport.h"

#include "app/TablePaper.h"
#include "exchange/CsvWriter.h"
#include "exchange/JsonWriter.h"
#include "exchange/XlsxWriter.h"
#include "lists/Release.h"
#include "lists/Wording.h"
#include "query/Parser.h"
#include "query/RecordSet.h"
#include "query/Statistics.h"
#include "query/TreeText.h"
#include "ui/desk/Desk.h"
#include "ui/records/MailingDialog.h"
#include "ui/records/RecordTable.h"
#include "ui/widgets/Answers.h"

#include <QClipboard>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QTemporaryDir>

namespace clientela::ui {

namespace {

constexpr size_t kMostCopied = 50'000;
constexpr size_t kCopiedAtOnce = 500;
constexpr size_t kMostVCards = 2'000; ///< as many as an address book takes by pasting

QString tr(const char* text, int n = -1) { return QCoreApplication::translate("ListExport", text, nullptr, n); }

/// `about`: what the list asks, in words.
std::unique_ptr<exchange::TableWriter> writerOf(const QString& path, const QString& about) {
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("json")) return std::make_unique<exchange::JsonWriter>(path);
    if (ending == QLatin1String("csv")) {
        exchange::CsvWriteOptions options;
        options.head = exchange::CsvWriteOptions::Head::Titles;
        options.byteOrderMark = true;
        return std::make_unique<exchange::CsvWriter>(path, options);
    }
    auto workbook = std::make_unique<exchange::XlsxWriter>(path, QFileInfo(path).completeBaseName());
    workbook->setAbout(about);
    return workbook;
}

bool isVCard(const QString& path) { return QFileInfo(path).suffix().compare(u"vcf", Qt::CaseInsensitive) == 0; }
bool isPdf(const QString& path) { return QFileInfo(path).suffix().compare(u"pdf", Qt::CaseInsensitive) == 0; }

/// Writes the listing as the ending of the path says; on the thread of a job.
struct Writing {
    app::Listing listing;
    QString path;
    office::Business business;
    fields::Formatter formatter;
    paper::TableText text; ///< of a printed page

    Result<qint64> operator()(storage::Connection& connection, JobControl& control) const {
        if (isVCard(path)) return app::writeVCards(connection, listing, business.currency, path, &control);
        if (isPdf(path)) return app::writeTablePdf(connection, listing, formatter, text, business, path, &control);
        const auto writer = writerOf(path, text.about);
        if (listing.grouping)
            return app::writeSummary(connection, listing, business.currency, app::Audience::People, {true, true},
                                     *writer, &control);
        return app::writeListing(connection, listing, business.currency, app::Audience::People, *writer, &control);
    }
};

/// What stands on a printed list: its name, what it asks, who printed it and when.
paper::TableText textOf(Desk& desk, const app::ListRequest& request, const fields::Formatter& formatter,
                        const QString& path) {
    paper::TableText text;
    text.title = QFileInfo(path).completeBaseName();
    const query::Context context = desk.file().context();
    const lists::Wording wording(desk.catalogues(), formatter, context);
    if (const auto tree = query::parse(request.expression)) text.about = wording.list(*tree, request.kind);
    const QString day = formatter.dates().longForm(desk.file().today());
    text.foot = QStringLiteral("%1 · %2 · %3").arg(desk.file().business().name, day, desk.file().actorName());
    return text;
}

void write(Desk& desk, app::ListRequest request, const QString& path) {
    if (isVCard(path)) request.columns = app::vcardColumns(desk.catalogues().customers());
    if (isVCard(path)) request.grouping.clear();
    auto outcome = app::readListing(desk.file().catalogues(), desk.file().context(), request);
    auto* listing = std::get_if<app::Listing>(&outcome);
    if (!listing) return desk.fail(std::get<app::ListingError>(outcome).error.problem);
    const QString name = QFileInfo(path).fileName();
    const fields::Formatter formatter(desk.locale(), desk.file().business().currency, desk.file().business().country);
    const auto held = std::make_shared<std::shared_ptr<JobControl>>();
    *held = desk.jobs().run(
        Writing{std::move(*listing), path, desk.file().business(), formatter, textOf(desk, request, formatter, path)},
        &desk,
        [&desk, name, held](const Result<qint64>& rows) {
            desk.endWork();
            // The file appears whole or not at all.
            if (!rows && (*held)->isCancelled()) return desk.tell(tr("%1 was not written").arg(name));
            if (!rows) return desk.fail(rows.problem());
            desk.tell(tr("Exported %Ln row(s) to %1", static_cast<int>(*rows)).arg(name));
        },
        [&desk](const Progress& progress) { desk.progressWork(progress); });
    desk.beginWork(tr("Writing %1").arg(name), *held);
}

/// What whoever writes to them or calls them needs, and nothing else: what they spent is nobody's business there. An
/// export for one's own use has the columns of the table.
QString columnsFor(lists::Channel channel, const QString& ofTheTable) {
    switch (channel) {
    case lists::Channel::Post: return QStringLiteral("name,title,street,street2,postal_code,city,region,country");
    case lists::Channel::Email: return QStringLiteral("name,title,email");
    case lists::Channel::Sms: return QStringLiteral("name,title,phone_mobile,phone");
    case lists::Channel::Phone: return QStringLiteral("name,title,phone,city");
    case lists::Channel::Export: break;
    }
    return ofTheTable;
}

// Customers leave the house as a released list: who may not be let out is left out, and the release is logged.
void releaseAndWrite(Desk& desk, QWidget* page, const app::ListRequest& request, lists::Channel channel,
                     const QString& path) {
    const QString purpose = channel == lists::Channel::Export ? QStringLiteral("own use") : QStringLiteral("marketing");
    const lists::ReleaseRequest asked{request.expression, channel, purpose, QFileInfo(path).fileName()};
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
        [&desk, request, channel, path](const Result<storage::Written<lists::ReleasedList>>& released) {
            if (!released) return desk.fail(released.problem());
            app::ListRequest letOut = request;
            letOut.oneLetterEach = channel == lists::Channel::Post;
            if (!isVCard(path)) letOut.columns = columnsFor(channel, request.columns);
            letOut.expression = query::toText(released->value.tree());
            write(desk, letOut, path);
        });
}

// Documents, tasks and products are no lists of customers: there is nobody to ask whether they may leave. That they
// left is logged all the same.
void logAndWrite(Desk& desk, QWidget* page, const app::ListRequest& request, const QString& name, const QString& path) {
    auto outcome = app::readListing(desk.file().catalogues(), desk.file().context(), request);
    auto* listing = std::get_if<app::Listing>(&outcome);
    if (!listing) return desk.fail(std::get<app::ListingError>(outcome).error.problem);
    const QString file = QFileInfo(path).fileName();
    desk.change(
        QStringLiteral("export"), tr("Export to %1").arg(file),
        [listing = *listing, text = request.expression,
         target = QStringLiteral("%1, %2").arg(name, file)](storage::UnitOfWork& work) -> Result<void> {
            query::Statistics statistics(work.connection());
            query::RecordSet records(work.connection(), *listing.catalogues, statistics);
            lists::logRelease(work, target, records.count(listing.list), text);
            return {};
        },
        page,
        [&desk, request, path](const Result<storage::Written<void>>& logged) {
            if (!logged) return desk.fail(logged.problem());
            write(desk, request, path);
        });
}

void askFile(Desk& desk, Answers& answers, QWidget* page, const app::ListRequest& request, const QString& name,
             lists::Channel channel) {
    FileQuestion question;
    question.title = tr("Export the list");
    question.name = name + QStringLiteral(".xlsx");
    question.filters = {tr("Excel workbook (*.xlsx)"), tr("CSV for spreadsheets (*.csv)"), tr("JSON (*.json)"),
                        tr("PDF table (*.pdf)")};
    if (request.kind == QLatin1String("customer")) question.filters += tr("vCards for address books (*.vcf)");
    answers.saveFile(page, question, [&desk, page, request, name, channel](const QString& path) {
        if (path.isEmpty()) return;
        if (request.kind == QLatin1String("customer"))
            releaseAndWrite(desk, page, request, channel, path);
        else
            logAndWrite(desk, page, request, name, path);
    });
}

} // namespace

void askAndExport(Desk& desk, Answers& answers, QWidget* page, const app::ListRequest& request, const QString& name) {
    askFile(desk, answers, page, request, name, lists::Channel::Export);
}

void askAndExportForMailing(Desk& desk, Answers& answers, QWidget* page, app::ListRequest request,
                            const QString& name) {
    request.grouping.clear(); // whoever is written to is written to one by one
    auto* dialog = new MailingDialog(desk, request.expression, page);
    QObject::connect(dialog, &QDialog::accepted, page, [&desk, &answers, page, request, name, dialog] {
        askFile(desk, answers, page, request, name, dialog->channel());
    });
    dialog->open();
}

void copyRows(Desk& desk, const RecordTable& table) {
    const auto* model = static_cast<const RecordModel*>(table.model());
    std::vector<qint64> ids = table.selectedIds();
    if (ids.empty() && table.currentId() != 0) ids.push_back(table.currentId());
    if (ids.size() > kMostCopied) ids.resize(kMostCopied);
    QStringList heads;
    for (int column = 1; column < model->columnCount(); ++column)
        heads += model->headerData(column, Qt::Horizontal).toString();
    const auto read = [listing = model->listing(), formatter = model->formatter(), ids, heads,
                       today = desk.file().today()](storage::Connection& connection, JobControl* control) {
        query::FieldValues values(connection, *listing.catalogues, *listing.list.catalogue, listing.columns, today);
        QStringList lines{heads.join(QLatin1Char('\t'))};
        for (const qint64 id : ids) {
            if (control && lines.size() % 512 == 0) control->report({}, lines.size(), static_cast<qint64>(ids.size()));
            const query::FieldValues::Row row = values.row(id);
            QStringList cells;
            for (size_t i = 0; i < row.size(); ++i) cells += formatter.cell(row[i], *listing.columns[i].field);
            lines += cells.join(QLatin1Char('\t'));
        }
        return lines.join(QLatin1Char('\n'));
    };
    if (ids.size() <= kCopiedAtOnce) return QGuiApplication::clipboard()->setText(read(desk.connection(), nullptr));
    const auto count = static_cast<int>(ids.size());
    const auto control = desk.jobs().run(
        [read](storage::Connection& connection, JobControl& job) -> Result<QString> { return read(connection, &job); },
        &desk,
        [&desk, count](const Result<QString>& text) {
            desk.endWork();
            if (!text) return;
            QGuiApplication::clipboard()->setText(*text);
            desk.tell(tr("Copied %Ln row(s)", count));
        },
        [&desk](const Progress& progress) { desk.progressWork(progress); });
    desk.beginWork(tr("Copying"), control);
}

void copyVCards(Desk& desk, std::vector<qint64> ids) {
    if (ids.empty()) return;
    const size_t wanted = ids.size();
    if (ids.size() > kMostVCards) ids.resize(kMostVCards);
    QStringList named;
    for (const qint64 id : ids) named += QString::number(id);
    app::ListRequest request;
    request.expression = QStringLiteral("id in (%1)").arg(named.join(QStringLiteral(", ")));
    request.columns = app::vcardColumns(desk.catalogues().customers());
    auto outcome = app::readListing(desk.file().catalogues(), desk.file().context(), request);
    auto* listing = std::get_if<app::Listing>(&outcome);
    if (!listing) return desk.fail(std::get<app::ListingError>(outcome).error.problem);
    struct Copied {
        QByteArray cards;
        qint64 count = 0; ///< fewer than asked for where some went meanwhile
    };
    const auto control = desk.jobs().run(
        [listing = *listing, currency = desk.file().business().currency](storage::Connection& connection,
                                                                         JobControl& job) -> Result<Copied> {
            // The writer makes files, which appear whole; this one is read and gone.
            const QTemporaryDir folder;
            const QString path = folder.filePath(QStringLiteral("cards.vcf"));
            Copied copied;
            copied.count = app::writeVCards(connection, listing, currency, path, &job);
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                return Problem{tr("The cards could not be copied: %1.").arg(file.errorString()),
                               tr("Nothing was changed."), tr("Export them to a file instead.")};
            copied.cards = file.readAll();
            return copied;
        },
        &desk,
        [&desk, wanted](const Result<Copied>& copied) {
            desk.endWork();
            if (!copied) return desk.fail(copied.problem());
            auto* data = new QMimeData;
            data->setData(QStringLiteral("text/vcard"), copied->cards);
            data->setText(QString::fromUtf8(copied->cards));
            QGuiApplication::clipboard()->setMimeData(data);
            const auto count = static_cast<int>(copied->count);
            if (wanted <= kMostVCards) return desk.tell(tr("Copied %Ln card(s) as vCard", count));
            const QLocale locale = desk.locale();
            desk.tell(tr("Copied as vCard: the first %1 of %2")
                          .arg(locale.toString(count), locale.toString(static_cast<qulonglong>(wanted))));
        },
        [&desk](const Progress& progress) { desk.progressWork(progress); });
    desk.beginWork(tr("Copying"), control);
}

} // namespace clientela::ui
