#include "storage/UnitOfWork.h"

#include "storage/CustomerFile.h"
#include "storage/TouchedTables.h"

namespace clientela::storage {

struct UnitOfWork::State {
    const CustomerFile& file;
    Connection& connection;
    Action action;
    QDateTime now;
    std::shared_ptr<const Schema> schema;
    JobControl* control = nullptr;
    bool open = false;
};

UnitOfWork::UnitOfWork(const CustomerFile& file, Action action)
    : UnitOfWork(file, file.connection(), std::move(action)) {}

UnitOfWork::UnitOfWork(const CustomerFile& file, Connection& connection, Action action)
    : state_(new State{file, connection, std::move(action), QDateTime::currentDateTimeUtc(), {}}) {
    connection.script("BEGIN IMMEDIATE");
    state_->open = true;
    state_->schema = file.schema(connection);
}

UnitOfWork::~UnitOfWork() {
    if (state_->open) state_->connection.rollBack();
}

Connection& UnitOfWork::connection() const { return state_->connection; }
const CustomerFile& UnitOfWork::file() const { return state_->file; }
const Action& UnitOfWork::action() const { return state_->action; }
QDateTime UnitOfWork::now() const { return state_->now; }
void UnitOfWork::setTitle(const QString& title) { state_->action.title = title; }
void UnitOfWork::setControl(JobControl& control) { state_->control = &control; }

std::optional<StaleRecord> UnitOfWork::requireToken(const QString&, qint64, RevisionId) { return std::nullopt; }

void UnitOfWork::deferIndexes(const QStringList&) {}

Committed UnitOfWork::commit() {
    TouchedTables touched(state_->connection, *state_->schema);
    touched.touchEverything();
    for (const auto& derived : state_->file.derived()) derived->refresh(state_->connection);
    Committed done{{}, touched.list()};
    state_->connection.script("COMMIT");
    state_->open = false;
    return done;
}

} // namespace clientela::storage
