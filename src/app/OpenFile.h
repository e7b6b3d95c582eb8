#pragma once

#include "base/Result.h"
#include "fields/Catalogue.h"
#include "office/Settings.h"
#include "query/Binder.h"
#include "storage/Action.h"
#include "storage/CustomerFile.h"

#include <QDate>

#include <memory>

namespace clientela::app {

/// What lists mean here and now, but for the saved lists they name. A value: taken on the window's thread, where it may
/// change at any time (another person sits down, midnight), and handed to a job, which reads saved lists through a
/// connection of its own.
struct Standpoint {
    QDate today;
    QString me;
    Currency currency;
    QString homeCountry;

    /// `connection` must outlive the use of what is returned, which is for its thread.
    [[nodiscard]] query::Context on(storage::Connection& connection) const;
};

/// The composition root: a customer file that is open, with the rooms' fields and derived data joined to it. Made on
/// one thread, which owns connection(); jobs on other threads ask connect() for theirs and take a copy of catalogues().
class OpenFile {
public:
    struct Options {
        bool readOnly = false;
        QString actor;                              ///< name or login of who is at work; empty: the system's user
        QDate today = QDate::currentDate();         ///< the day that windows look back from
        JobControl* control = nullptr;              ///< hears about an upgrade of the schema; may be null
        storage::DiskLookup disk = storage::diskOf; ///< tells a shared disk
        QString takeOver{}; ///< on one: the id of the holder who may be taken over; empty: nobody
    };

    /// Makes a new file; one that exists is a Problem.
    static Result<std::unique_ptr<OpenFile>> create(const QString& path, const Options& options);
    static Result<std::unique_ptr<OpenFile>> open(const QString& path, const Options& options);

    [[nodiscard]] const storage::CustomerFile& file() const { return *file_; }
    [[nodiscard]] storage::Connection& connection() const { return file_->connection(); }
    /// A connection of its own for a job on the calling thread.
    [[nodiscard]] std::unique_ptr<storage::Connection> connect() const;

    /// All kinds of records with their fields, custom ones included. Shared with whoever holds bound lists: when custom
    /// fields change, reload() makes new ones and the old ones live on where they are used.
    [[nodiscard]] std::shared_ptr<const fields::Catalogues> catalogues() const { return catalogues_; }
    [[nodiscard]] const office::Business& business() const { return business_; }
    /// Reads custom fields and the business again, after a change to them.
    void reload();

    [[nodiscard]] QDate today() const { return today_; }
    void setToday(QDate today) { today_ = today; }
    [[nodiscard]] ActorId actor() const { return actor_; }
    [[nodiscard]] const QString& actorName() const { return actorName_; }
    /// Another person sits down.
    void setActor(ActorId actor);

    /// For a job, as everything here on this object's own thread.
    [[nodiscard]] Standpoint standpoint() const;
    /// What lists mean here and now, on connection()'s thread.
    [[nodiscard]] query::Context context() const { return standpoint().on(connection()); }

    /// An action of whoever is at work.
    [[nodiscard]] storage::Action action(const QString& kind, const QString& title) const {
        return {kind, title, actor_};
    }

private:
    OpenFile(std::unique_ptr<storage::CustomerFile> file, const Options& options);
    static Result<std::unique_ptr<OpenFile>> join(Result<std::unique_ptr<storage::CustomerFile>> file,
                                                  const Options& options);

    std::unique_ptr<storage::CustomerFile> file_;
    std::shared_ptr<const fields::Catalogues> catalogues_;
    office::Business business_;
    QDate today_;
    ActorId actor_;
    QString actorName_;
};

/// The derived data of all rooms, in the order in which they build on each other.
storage::DerivedDataList derivedData();
/// The fields of all rooms, with the file's custom fields.
std::shared_ptr<const fields::Catalogues> readCatalogues(storage::Connection& connection);

} // namespace clientela::app
