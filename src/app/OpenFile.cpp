#include "app/OpenFile.h"

#include "backup/CatchUp.h"
#include "base/Failure.h"
#include "base/WithLogs.h"
#include "customers/CustomerDerived.h"
#include "customers/CustomerFields.h"
#include "history/HistoryDerived.h"
#include "history/HistoryFields.h"
#include "lists/SavedLists.h"
#include "office/Actors.h"
#include "office/DeskDay.h"
#include "sales/SalesDerived.h"
#include "sales/SalesFields.h"
#include "search/SearchIndex.h"

namespace clientela::app {

storage::DerivedDataList derivedData() {
    return {std::make_shared<customers::CustomerDerived>(), std::make_shared<history::ConsentDerived>(),
            std::make_shared<history::HistoryDerived>(), std::make_shared<sales::SalesDerived>(),
            std::make_shared<search::SearchIndex>()};
}

std::shared_ptr<const fields::Catalogues> readCatalogues(storage::Connection& connection) {
    auto catalogues = std::make_shared<fields::Catalogues>();
    customers::declareCustomers(*catalogues, customers::loadCustomFields(connection));
    history::declareHistory(*catalogues);
    sales::declareSales(*catalogues);
    customers::declareLinked(*catalogues); // behind all that is declared of customers
    return catalogues;
}

namespace {

storage::FileOptions fileOptionsOf(const OpenFile::Options& options) {
    storage::FileOptions file;
    file.derived = derivedData();
    file.control = options.control;
    file.disk = options.disk;
    const QString name = options.actor.simplified();
    file.person = name.isEmpty() ? office::systemUser().name : name;
    file.takeOver = options.takeOver;
    return file;
}

} // namespace

Result<std::unique_ptr<OpenFile>> OpenFile::create(const QString& path, const Options& options) {
    storage::FileOptions fileOptions = fileOptionsOf(options);
    auto made = storage::CustomerFile::create(path, std::move(fileOptions));
    if (!made) return made.problem();
    try {
        return join(std::move(made), options);
    } catch (const Failure& failure) {
        // Whose name could not be written into it has not begun; the next time would find it in the way.
        removeWithLogs(path);
        return failure.problem();
    }
}

Result<std::unique_ptr<OpenFile>> OpenFile::open(const QString& path, const Options& options) {
    storage::FileOptions fileOptions = fileOptionsOf(options);
    fileOptions.mode = options.readOnly ? storage::Connection::Mode::ReadOnly : storage::Connection::Mode::ReadWrite;
    if (!options.readOnly) fileOptions.aroundMigration = backup::snapshotBeforeUpgrade(options.control);
    return join(storage::CustomerFile::open(path, std::move(fileOptions)), options);
}

Result<std::unique_ptr<OpenFile>> OpenFile::join(Result<std::unique_ptr<storage::CustomerFile>> file,
                                                 const Options& options) {
    if (!file) return file.problem();
    std::unique_ptr<OpenFile> open(new OpenFile(std::move(*file), options));
    const QString name = options.actor.simplified();
    open->setActor(name.isEmpty() ? office::currentActor(*open->file_) : office::actorNamed(*open->file_, name));
    // A file that is only read does not learn a new name, but lists know whom they mean by it.
    if (open->actor_.isNull() && !name.isEmpty()) open->actorName_ = name;
    return open;
}

OpenFile::OpenFile(std::unique_ptr<storage::CustomerFile> file, const Options& options)
    : file_(std::move(file)), today_(options.today) {
    // Both go on at midnight (ui/shell/Reminders.cpp), so how far they are apart stays.
    office::setDeskDay(connection(), today_);
    reload();
}

std::unique_ptr<storage::Connection> OpenFile::connect() const {
    return file_->connect(storage::Connection::Mode::ReadOnly);
}

void OpenFile::reload() {
    catalogues_ = readCatalogues(connection());
    business_ = office::business(connection());
}

void OpenFile::setActor(ActorId id) {
    actor_ = id;
    const auto actor = office::actor(connection(), id);
    actorName_ = actor ? actor->name : office::systemUser().name;
}

query::Context Standpoint::on(storage::Connection& connection) const {
    return {today, me, currency, homeCountry, [&connection](const QString& name, const QString& kind) {
                return lists::savedTree(connection, name, kind);
            }};
}

Standpoint OpenFile::standpoint() const { return {today_, actorName_, business_.currency, business_.country}; }

} // namespace clientela::app
