#include "torture/Day.h"

#include "app/OpenFile.h"
#include "backup/CatchUp.h"
#include "backup/Passphrase.h"
#include "backup/WaysOut.h"
#include "base/Failure.h"
#include "cli/Command.h"
#include "customers/CardRepository.h"
#include "storage/Migrations.h"
#include "storage/RevisionLog.h"
#include "storage/Scrub.h"
#include "storage/UnitOfWork.h"
#include "torture/Disk.h"

#include <QBuffer>
#include <QDir>
#include <QFile>

namespace clientela::torture {

namespace {

const QString kShop = QStringLiteral("shop.clientela");
const QString kOld = QStringLiteral("old.clientela");
const QString kCopy = QStringLiteral("copy.clientela");
constexpr int kOldSchema = 3;

QString in(const QString& folder, const QString& name) { return folder + QLatin1Char('/') + name; }

/// What a person reads, who from then on counts on it.
class Told : public QIODevice {
public:
    explicit Told(QString& said) : said_(said) { open(QIODevice::WriteOnly); }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char* data, qint64 size) override {
        said_ += QString::fromUtf8(data, size);
        diskTold();
        return size;
    }

private:
    QString& said_;
};

int call(const QStringList& words, QString& said) {
    Told out(said);
    QBuffer err;
    err.open(QIODevice::WriteOnly);
    cli::Console console(out, err);
    const int status = cli::run(words, console);
    said += QString::fromUtf8(err.data());
    return status;
}

/// A command on the shop; "%" in a word is the folder.
Step command(const QString& name, const QString& words) {
    return {name, kShop, [words](const QString& folder, QString& said) {
                QStringList list = words.split(QLatin1Char(' '));
                for (QString& word : list) word.replace(QLatin1Char('%'), folder);
                return call(list, said);
            }};
}

std::unique_ptr<app::OpenFile> opened(const QString& path) {
    auto file = app::OpenFile::open(path, {});
    if (!file) throw Failure(file.problem());
    return std::move(*file);
}

backup::Terms terms(qint64 daysAhead = 0, qint64 hours = 0) {
    backup::Terms terms;
    terms.now = QDateTime::currentDateTime().addDays(daysAhead).addSecs(hours * 3600);
    terms.gently = false;
    return terms;
}

void catchUp(storage::Connection& connection) {
    JobControl control;
    backup::catchUp(connection, backup::BackupFolder::of(connection), terms(), control);
}

/// What the window does when a card is saved, and its backups after it.
/// As the window and the command line do after a change: that the backups could not follow is said, and the change is
/// there.
void follow(storage::Connection& connection, QString& said) {
    try {
        catchUp(connection);
    } catch (const Failure& failure) {
        said += failure.problem().text();
    }
}

int edit(const QString& folder, QString& said) {
    const auto file = opened(in(folder, kShop));
    const customers::CardRepository cards(file->catalogues()->customers(), file->business().country);
    const auto card = cards.load(file->connection(), CustomerId(3));
    if (!card) return 1;
    customers::Card after = *card;
    after.set(QStringLiteral("job_title"), QStringLiteral("Baker"));
    after.contactPoints.push_back({0, QStringLiteral("phone"), {}, QStringLiteral("055 218 9400"), {}, {}});
    after.tags += QStringLiteral("regular");
    {
        storage::UnitOfWork work(file->file(), file->action(QStringLiteral("edit"), QStringLiteral("A card edited")));
        cards.save(work, *card, after);
        work.commit();
    }
    diskTold();
    follow(file->connection(), said);
    return 0;
}

int encrypt(const QString& folder, QString& said) {
    const auto file = opened(in(folder, kShop));
    const auto done = backup::encryptBackups(file->connection(), QStringLiteral("correct horse"), {1, 64 << 10});
    if (!done) {
        said += done.problem().text();
        return 1;
    }
    catchUp(file->connection());
    diskTold();
    return 0;
}

/// Undoes what was done last in the file, as Ctrl+Z, or does it again.
int undoLast(const QString& folder, const QString& name, QString& said) {
    QString number;
    {
        const auto file = opened(in(folder, name));
        number = QString::number(storage::revisions(file->connection()).front().id.value);
    }
    return call({QStringLiteral("undo"), in(folder, name), number}, said);
}

/// Snapshots of some days and hours, so that there is something to thin.
void makeOldSnapshots(const QString& folder) {
    const auto file = opened(in(folder, kShop));
    storage::Connection& connection = file->connection();
    constexpr std::pair<int, int> kAges[] = {{1, 0}, {1, 1}, {1, 2}, {2, 0}, {9, 0}, {10, 0}};
    for (const auto& [days, hours] : kAges) {
        {
            storage::UnitOfWork work(file->file(), file->action(QStringLiteral("edit"), QStringLiteral("A note")));
            work.connection().execute(QStringLiteral("UPDATE customer SET notes = ? WHERE id = 1"),
                                      QStringLiteral("day %1, hour %2").arg(days).arg(hours));
            work.commit();
        }
        JobControl control;
        backup::snapshotNow(connection, backup::BackupFolder::of(connection), backup::Reason::Asked, terms(days, hours),
                            control);
    }
}

int thin(const QString& folder, QString&) {
    const auto file = opened(in(folder, kShop));
    backup::Terms later = terms(400);
    later.thinning = backup::ThinningPolicy{1, 1, 1, 24, 1};
    JobControl control;
    backup::snapshotNow(file->connection(), backup::BackupFolder::of(file->connection()), backup::Reason::Asked, later,
                        control);
    diskTold();
    return 0;
}

/// The file's backups put in its place, as the window does with a damaged one.
int putBack(const QString& folder, QString& said) {
    const QString path = in(folder, kShop);
    const auto way = backup::wayBack(path, {});
    if (!way) return 1;
    backup::BackupFolder backups(way->folder);
    backups.setScratch(folder);
    backup::RestoreOptions options;
    options.derived = app::derivedData();
    JobControl control;
    const auto done = backup::putBack(backups, *way, path, options, control);
    if (!done) {
        said += done.problem().text();
        return 1;
    }
    diskTold();
    catchUp(opened(path)->connection());
    return 0;
}

void write(const QString& path, const QByteArray& text) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        throw Failure({QStringLiteral("%1 cannot be written.").arg(path), {}, {}});
}

/// The rows of schema3.sql in the tables of that schema.
void makeOldFile(const QString& path) {
    QFile rows(qEnvironmentVariable("CLIENTELA_SOURCE_DIR") + QStringLiteral("/tests/torture/schema3.sql"));
    if (!rows.open(QIODevice::ReadOnly)) throw Failure({QStringLiteral("%1 is missing.").arg(rows.fileName()), {}, {}});
    storage::Connection connection(path, storage::Connection::Mode::Create);
    connection.script("PRAGMA journal_mode = WAL; PRAGMA application_id = " + QByteArray::number(0x436c6e74));
    const auto& all = storage::migrations();
    if (storage::migrate(connection, {all.begin(), all.begin() + kOldSchema}).state !=
        storage::MigrationOutcome::State::Upgraded)
        throw Failure({QStringLiteral("The first steps of the schema failed."), {}, {}});
    connection.script("BEGIN; " + rows.readAll() + "COMMIT");
    // As the program closes a file.
    connection.script("PRAGMA wal_checkpoint(TRUNCATE)");
}

} // namespace

std::vector<Step> day() {
    std::vector<Step> steps{
        command(QStringLiteral("new"), QStringLiteral("new %/shop.clientela")),
        command(QStringLiteral("import"), QStringLiteral("import %/shop.clientela %/people.csv --as customers")),
        command(QStringLiteral("sales"), QStringLiteral("import %/shop.clientela %/sales.csv --as sales")),
        {QStringLiteral("edit"), kShop, edit},
        command(QStringLiteral("attach"), QStringLiteral("attach %/shop.clientela A2 %/letter.txt")),
        {QStringLiteral("undo"), kShop,
         [](const QString& folder, QString& said) { return undoLast(folder, kShop, said); }},
        {QStringLiteral("redo"), kShop,
         [](const QString& folder, QString& said) { return undoLast(folder, kShop, said); }},
        command(QStringLiteral("export"),
                QStringLiteral("list %/shop.clientela kind=person --format csv --output %/all.csv")),
        command(QStringLiteral("backup"), QStringLiteral("backup %/shop.clientela")),
        command(QStringLiteral("restore"),
                QStringLiteral("backup %/shop.clientela --restore r4 --to %/copy.clientela")),
        command(QStringLiteral("erase"), QStringLiteral("erase %/shop.clientela A9")),
        command(QStringLiteral("verify"), QStringLiteral("backup %/shop.clientela --verify")),
        {QStringLiteral("encrypt"), kShop, encrypt},
        command(QStringLiteral("sealed-backup"), QStringLiteral("backup %/shop.clientela")),
        command(QStringLiteral("decrypt"), QStringLiteral("backup %/shop.clientela --decrypt")),
        {QStringLiteral("migrate"), kOld,
         [](const QString& folder, QString& said) { return undoLast(folder, kOld, said); }},
        {QStringLiteral("put-back"), kShop, putBack},
        {QStringLiteral("thin"), kShop, thin},
        command(QStringLiteral("another-folder"), QStringLiteral("backup %/shop.clientela --folder %/elsewhere")),
    };
    for (Step& step : steps) {
        if (step.name == QLatin1String("restore")) step.makes = kCopy;
        if (step.name == QLatin1String("export")) step.leaves = true;
        if (step.name == QLatin1String("put-back")) step.replaces = true;
        if (step.name == QLatin1String("thin")) {
            step.thins = true;
            step.prepare = makeOldSnapshots;
        }
    }
    return steps;
}

void beginDay(const QString& folder) {
    QByteArray people = "Id,First name,Last name,E-mail,Phone\n";
    for (int i = 1; i <= 40; ++i)
        people += QStringLiteral("A%1,Name%1,Family%1,a%1@example.org,055 218 %2\n").arg(i).arg(9400 + i).toUtf8();
    write(in(folder, QStringLiteral("people.csv")), people);
    QByteArray sales = "number,customer,date,product,quantity,unit_price\n";
    for (int i = 1; i <= 60; ++i)
        sales += QStringLiteral("%1,A%2,2025-11-10,Pane,2,1.50\n").arg(i).arg(i % 40 + 1).toUtf8();
    write(in(folder, QStringLiteral("sales.csv")), sales);
    write(in(folder, QStringLiteral("letter.txt")), QByteArray("Dear shop, ").repeated(800));
    makeOldFile(in(folder, kOld));
}

} // namespace clientela::torture
