#include "ui/records/ListExport.h"

#include "app/GroupOrder.h"
#include "app/ListAbout.h"
#include "app/TablePaper.h"
#include "exchange/CsvWriter.h"
#include "exchange/JsonWriter.h"
#include "exchange/XlsxWriter.h"
#include "lists/NotedMailing.h"
#include "query/RecordSet.h"
#include "query/Statistics.h"
#include "query/TreeText.h"
#include "ui/desk/Desk.h"
#include "ui/desk/RecordKinds.h"
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

} // namespace

std::unique_ptr<exchange::TableWriter> writerOf(const QString& path, const paper::TableText& text) {
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("json")) return std::make_unique<exchange::JsonWriter>(path);
    if (ending == QLatin1String("csv")) {
        exchange::CsvWriteOptions options;
        options.head = exchange::CsvWriteOptions::Head::Titles;
        options.byteOrderMark = true;
        return std::make_unique<exchange::CsvWriter>(path, options);
    }
    auto workbook = std::make_unique<exchange::XlsxWriter>(path, text.title);
    workbook->setAbout(text.about);
    if (!text.about.isEmpty()) workbook->setSecondSheet(app::aboutSheet(), app::aboutLines(text));
    return workbook;
}

app::Audience audienceOf(const QString& path) {
    // JSON is read by programs: what they compare must not change with the language of whoever wrote it.
    const bool programs = QFileInfo(path).suffix().compare(u"json", Qt::CaseInsensitive) == 0;
    return programs ? app::Audience::Programs : app::Audience::People;
}

namespace {

bool isVCard(const QString& path) { return QFileInfo(path).suffix().compare(u"vcf", Qt::CaseInsensitive) == 0; }
bool isPdf(const QString& path) { return QFileInfo(path).suffix().compare(u"pdf", Qt::CaseInsensitive) == 0; }

/// Writes the listing as the ending of the path says; on the thread of a job.
struct Writing {
    app::Listing listing;
    QString path;
    office::Business business;
    fields::Formatter formatter;
    paper::TableText text;                ///< of a printed page
    std::function<QString(qint64)> facts; ///< how many, of which day

    Result<qint64> operator()(storage::Connection& connection, JobControl& control) const {
        if (isVCard(path)) return app::writeVCards(connection, listing, business.currency, path, &control);
        if (isPdf(path))
            return app::writeTablePdf(connection, listing, formatter, text, business, path, &control, facts);
        const auto writer = writerOf(path, text);
        const app::Audience audience = audienceOf(path);
        // A program adds up by itself, and takes a row of totals for one more group.
        const app::SummaryOptions options{true, audience == app::Audience::People};
        if (listing.grouping)
            return app::writeSummary(connection, listing, business.currency, audience, options, *writer, &control);
        return app::writeListing(connection, listing, business.currency, audience, *writer, &control);
    }
};

/// What somebody lets out, by the name under which they know it.
struct Leaving {
    app::ListRequest request;
    QString name;
    QString path;
    lists::Channel channel = lists::Channel::Export;
    bool saidYes = false; ///< nobody else goes out
    QString mailing{};    ///< by which name it is noted on their cards; empty: it is not
};

/// Tells why nothing was written. Nobody is written to by a file that is not there: a mailing is not noted any more.
void tellUnwritten(Desk& desk, qint64 revision, const std::function<void()>& tell) {
    revision == 0 ? tell() : desk.withdraw(revision, tell);
}

/// `mailing`: the revision that noted it on the cards, 0 where nothing is noted.
void write(Desk& desk, const Leaving& leaving, const lists::ReleasePlan* plan = nullptr, qint64 mailing = 0) {
    const app::ListRequest& request = leaving.request;
    const QString& path = leaving.path;
    auto outcome = app::readListing(desk.file().catalogues(), desk.file().context(), request);
    auto* listing = std::get_if<app::Listing>(&outcome);
    if (!listing)
        return tellUnwritten(desk, mailing, [&desk, problem = std::get<app::ListingError>(outcome).error.problem] {
            desk.fail(problem);
        });
    const QString name = QFileInfo(path).fileName();
    const fields::Formatter formatter(desk.locale(), desk.file().business().currency, desk.file().business().country);
    const auto held = std::make_shared<std::shared_ptr<JobControl>>();
    const auto facts = [kind = request.kind, day = formatter.dates().longForm(desk.file().today())](qint64 records) {
        return QStringLiteral("%1 · %2").arg(recordKind(kind).counted(static_cast<int>(records)), day);
    };
    *held = desk.jobs().run(
        Writing{std::move(*listing), path, desk.file().business(), formatter,
                app::aboutList(desk.connection(), desk.file(), leaving.request, leaving.name, formatter, plan), facts},
        &desk,
        [&desk, name, held, mailing,
         whole = isVCard(path) && leaving.channel == lists::Channel::Export](const Result<qint64>& rows) {
            desk.endWork();
            // The file appears whole or not at all.
            if (!rows && (*held)->isCancelled())
                return tellUnwritten(desk, mailing, [&desk, name] { desk.tell(tr("%1 was not written").arg(name)); });
            if (!rows) return tellUnwritten(desk, mailing, [&desk, problem = rows.problem()] { desk.fail(problem); });
            // Whoever hands such a file on should know what stands in it.
            desk.tell((whole ? tr("Exported %Ln card(s) to %1, with notes and birthdays", static_cast<int>(*rows))
                             : tr("Exported %Ln row(s) to %1", static_cast<int>(*rows)))
                          .arg(name));
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
    case lists::Channel::Sms: return QStringLiteral("name,title,phone_sms");
    case lists::Channel::Phone: return QStringLiteral("name,title,phone,city");
    case lists::Channel::Export: break;
    }
    return ofTheTable;
}

/// What a release is called in its log: the list by its name, and the file.
QString targetOf(const Leaving& leaving) {
    return QStringLiteral("%1, %2").arg(leaving.name, QFileInfo(leaving.path).fileName());
}

// Customers leave the house as a released list: who may not be let out is left out, and the release is logged.
void releaseAndWrite(Desk& desk, QWidget* page, const Leaving& leaving) {
    const lists::Channel channel = leaving.channel;
    const QString purpose = channel == lists::Channel::Export ? QStringLiteral("own use") : QStringLiteral("marketing");
    const lists::ReleaseRequest asked{leaving.request.expression, channel,         purpose,
                                      targetOf(leaving),          leaving.mailing, leaving.saidYes};
    const QString title = leaving.mailing.isEmpty() ? tr("Export to %1").arg(QFileInfo(leaving.path).fileName())
                                                    : tr("Mailing “%1”").arg(leaving.mailing);
    desk.change(
        QStringLiteral("export"), title,
        [asked, catalogues = desk.file().catalogues(),
         here = desk.file().standpoint()](storage::UnitOfWork& work) -> Result<lists::ReleasedList> {
            const auto plan = lists::planRelease(work.connection(), *catalogues, here.on(work.connection()), asked);
            if (!plan) return plan.error().problem;
            auto out = lists::releaseMailing(work, *catalogues, here.on(work.connection()), *plan);
            if (!out) return out.error().problem;
            return std::move(*out);
        },
        page,
        [&desk, leaving, channel](const Result<storage::Written<lists::ReleasedList>>& released) {
            if (!released) return desk.fail(released.problem());
            Leaving letOut = leaving;
            letOut.request.oneLetterEach = channel == lists::Channel::Post;
            letOut.request.columns = isVCard(leaving.path) ? app::vcardColumns(desk.catalogues().customers(), channel)
                                                           : columnsFor(channel, leaving.request.columns);
            letOut.request.expression = query::toText(released->value.tree());
            write(desk, letOut, &released->value.plan(),
                  leaving.mailing.isEmpty() ? 0 : released->committed.revision.value);
        });
}

// Documents, tasks and products are no lists of customers, and of a summary nobody can be read: there is nobody to ask
// whether they may leave. That they left is logged all the same.
void logAndWrite(Desk& desk, QWidget* page, const Leaving& leaving, const app::Listing& listing) {
    desk.change(
        QStringLiteral("export"), tr("Export to %1").arg(QFileInfo(leaving.path).fileName()),
        [listing, text = leaving.request.expression,
         target = targetOf(leaving)](storage::UnitOfWork& work) -> Result<void> {
            query::Statistics statistics(work.connection());
            query::RecordSet records(work.connection(), *listing.catalogues, statistics);
            const qint64 count = records.count(listing.list);
            if (listing.grouping && app::isSummaryOfMany(records, listing))
                lists::logSummary(work, target, count, text);
            else
                lists::logRelease(work, target, count, text);
            return {};
        },
        page,
        [&desk, leaving](const Result<storage::Written<void>>& logged) {
            if (!logged) return desk.fail(logged.problem());
            write(desk, leaving);
        });
}

void askFile(Desk& desk, Answers& answers, QWidget* page, const Leaving& leaving) {
    FileQuestion question;
    question.title = tr("Export the list");
    question.name = leaving.name + QStringLiteral(".xlsx");
    question.filters = {tr("Excel workbook (*.xlsx)"), tr("CSV for spreadsheets (*.csv)"), tr("JSON (*.json)"),
                        tr("PDF table (*.pdf)")};
    if (leaving.request.kind == QLatin1String("customer")) question.filters += tr("vCards for address books (*.vcf)");
    answers.saveFile(page, question, [&desk, page, leaving](const QString& path) {
        if (path.isEmpty()) return;
        Leaving known = leaving;
        known.path = path;
        if (isVCard(path)) known.request.grouping.clear();
        auto outcome = app::readListing(desk.file().catalogues(), desk.file().context(), known.request);
        const auto* listing = std::get_if<app::Listing>(&outcome);
        if (!listing) return desk.fail(std::get<app::ListingError>(outcome).error.problem);
        if (known.request.kind == QLatin1String("customer") && !listing->grouping)
            releaseAndWrite(desk, page, known);
        else
            logAndWrite(desk, page, known, *listing);
    });
}

} // namespace

void askAndExport(Desk& desk, Answers& answers, QWidget* page, const app::ListRequest& request, const QString& name) {
    askFile(desk, answers, page, {request, name, {}});
}

void askAndExportForMailing(Desk& desk, Answers& answers, QWidget* page, app::ListRequest request, const QString& name,
                            const QString& mailing) {
    request.grouping.clear(); // whoever is written to is written to one by one
    auto* dialog = new MailingDialog(desk, answers, request.expression, mailing, page);
    QObject::connect(dialog, &QDialog::accepted, page, [&desk, &answers, page, request, name, dialog] {
        askFile(desk, answers, page, {request, name, {}, dialog->channel(), dialog->isOnlyYes(), dialog->mailing()});
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
            if (wanted <= kMostVCards)
                return desk.tell(tr("Copied %Ln card(s) as vCard, with notes and birthdays", count));
            const QLocale locale = desk.locale();
            desk.tell(tr("Copied as vCard: the first %1 of %2")
                          .arg(locale.toString(count), locale.toString(static_cast<qulonglong>(wanted))));
        },
        [&desk](const Progress& progress) { desk.progressWork(progress); });
    desk.beginWork(tr("Copying"), control);
}

} // namespace clientela::ui
