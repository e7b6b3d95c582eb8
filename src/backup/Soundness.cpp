#include "backup/Soundness.h"

#include "backup/IndexSums.h"
#include "backup/References.h"
#include "backup/Structure.h"
#include "storage/Connection.h"
#include "storage/Replay.h"
#include "storage/RevisionLog.h"
#include "storage/Schema.h"
#include "storage/StorageFailure.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <atomic>
#include <future>
#include <limits>
#include <mutex>
#include <thread>

namespace clientela::backup {

namespace {

/// Below this many bytes a second thread takes longer to begin than the first to end.
constexpr qint64 kAlone = 8 << 20;
constexpr unsigned kMostThreads = 4;
/// For looking each row up in each index: with SQLite's two megabytes nearly every look-up read a page anew.
constexpr auto kCacheForLookUps = "PRAGMA cache_size = -65536";

using Fault = std::optional<QString>;
/// The function that it is given throws once there is nothing more to look for.
using Look = std::function<Fault(storage::Connection&, const std::function<void()>&)>;
/// Another thread found something.
struct Over {};

QString tr(const char* text) { return QCoreApplication::translate("Backup", text); }

QString damaged() { return tr("its structure is damaged"); }

struct Known {
    QString name;
    bool isIndexed = false;
};

/// All tables, the one that takes longest first: as far as that can be said without reading them. What has no row ids
/// says nothing of its size; the log is among it.
std::vector<Known> tablesOf(storage::Connection& copy) {
    std::vector<std::pair<qint64, Known>> tables;
    {
        storage::Rows rows = copy.query(QStringLiteral(
            "SELECT t.name, count(i.name), t.sql LIKE '%WITHOUT ROWID%' FROM sqlite_schema t LEFT JOIN sqlite_schema i"
            " ON i.type = 'index' AND i.tbl_name = t.name WHERE t.type = 'table' AND t.rootpage > 0 GROUP BY t.name"));
        while (rows.next()) {
            qint64 last = std::numeric_limits<qint64>::max() / 1024;
            if (!rows.flag(2)) {
                storage::Rows one =
                    copy.query(QStringLiteral("SELECT max(rowid) FROM ") + storage::quoted(rows.text(0)));
                last = one.next() ? one.integer(0) : 0;
            }
            tables.push_back({last * (rows.integer(1) + 1), {rows.text(0), rows.integer(1) > 0}});
        }
    }
    std::sort(tables.begin(), tables.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<Known> known;
    for (auto& [size, table] : tables) known.push_back(std::move(table));
    return known;
}

/// Those whose rows name others.
QStringList referringTables(storage::Connection& copy) {
    QStringList names;
    storage::Rows rows =
        copy.query(QStringLiteral("SELECT DISTINCT t.name FROM sqlite_schema t JOIN pragma_foreign_key_list(t.name)"
                                  " WHERE t.type = 'table'"));
    while (rows.next()) names += rows.text(0);
    return names;
}

std::vector<Look> looksAt(storage::Connection& copy, const Manifest& manifest, Depth depth, bool counts,
                          const std::shared_ptr<Structure>& structure) {
    std::vector<Look> all;
    const std::vector<Known> tables = tablesOf(copy);
    if (depth != Depth::Made) {
        for (const auto& [table, isIndexed] : tables)
            if (isIndexed)
                all.push_back([table = table, fault = tr("an index does not agree with its table")](
                                  storage::Connection& connection, const auto& check) {
                    return indexesAgree(connection, table, check) ? Fault() : Fault(fault);
                });
    }
    if (structure) {
        const auto add = [&](const QString& table) {
            all.push_back([table, structure](storage::Connection& connection, const auto& check) {
                return structure->isTableSound(connection, table, check) ? Fault() : Fault(damaged());
            });
        };
        for (const auto& [table, isIndexed] : tables) add(table);
        add(QStringLiteral("sqlite_schema"));
    }
    if (depth != Depth::Made) {
        const auto named = std::make_shared<NamedRows>();
        for (const QString& table : referringTables(copy))
            all.push_back([table, named, fault = tr("some of its rows name others that are not there")](
                              storage::Connection& connection, const auto& check) {
                return referencesHold(connection, table, *named, check) ? Fault() : Fault(fault);
            });
        all.push_back([](storage::Connection& connection, const auto&) -> Fault {
            const auto broken = storage::firstBrokenLink(connection);
            return broken ? Fault(tr("its log is broken at change %1").arg(broken->value)) : Fault();
        });
    }
    if (counts)
        all.push_back([&manifest](storage::Connection& connection, const auto&) -> Fault {
            return countRows(connection) == manifest.rows
                       ? Fault()
                       : Fault(tr("it holds another number of cards than it should"));
        });
    return all;
}

/// The looks at one file, which threads take one after the other.
class Looking {
public:
    Looking(QString path, std::vector<Look> looks, bool looksUp, JobControl& control)
        : path_(std::move(path)), looks_(std::move(looks)), looksUp_(looksUp), control_(control) {
        control_.setInterrupt([this] { interrupt(); });
    }
    ~Looking() { control_.setInterrupt({}); }
    Looking(const Looking&) = delete;
    Looking& operator=(const Looking&) = delete;

    [[nodiscard]] size_t count() const { return looks_.size(); }

    /// What the calling thread finds: the first fault of those looks that it comes to.
    Fault look() {
        try {
            storage::Connection copy(path_, storage::Connection::Mode::ReadOnly);
            copy.obey(&control_);
            // Which values a column may have no copying can change; it takes three quarters of the time.
            copy.script("PRAGMA ignore_check_constraints = ON");
            if (looksUp_) copy.script(kCacheForLookUps);
            const Registered registered(*this, copy);
            const auto check = [this] {
                control_.check();
                if (isOver_) throw Over();
            };
            for (size_t i = next_++; i < looks_.size(); i = next_++) {
                check();
                if (Fault fault = looks_[i](copy, check)) {
                    stop();
                    return fault;
                }
            }
            return std::nullopt;
        } catch (const Over&) {
            return std::nullopt;
        } catch (const storage::StorageFailure& failure) {
            const bool wasOver = isOver_;
            stop();
            if (failure.isInterrupted()) control_.check();
            if (failure.isInterrupted() && wasOver) return std::nullopt; // another thread found something
            return failure.problem().what;
        }
    }

private:
    /// The structure is looked at within one step of a statement, which only an interrupt ends.
    struct Registered {
        Registered(Looking& looking, storage::Connection& connection) : looking_(looking), connection_(connection) {
            const std::lock_guard lock(looking_.mutex_);
            looking_.connections_.push_back(&connection_);
        }
        ~Registered() {
            const std::lock_guard lock(looking_.mutex_);
            std::erase(looking_.connections_, &connection_);
        }
        Registered(const Registered&) = delete;
        Registered& operator=(const Registered&) = delete;

        Looking& looking_;
        storage::Connection& connection_;
    };
    void interrupt() {
        const std::lock_guard lock(mutex_);
        for (const storage::Connection* connection : connections_) connection->interrupt();
    }
    void stop() {
        isOver_ = true;
        interrupt();
    }

    QString path_;
    std::vector<Look> looks_;
    bool looksUp_;
    JobControl& control_;
    std::atomic<size_t> next_ = 0;
    std::atomic<bool> isOver_ = false;
    std::mutex mutex_;
    std::vector<storage::Connection*> connections_;
};

} // namespace

FileState stateOf(storage::Connection& connection) {
    FileState state;
    {
        storage::Rows rows = connection.query(QStringLiteral("SELECT file_id, lineage FROM file_identity"));
        if (rows.next()) {
            state.fileId = rows.text(0);
            state.lineage = rows.text(1);
        }
    }
    storage::Rows rows = connection.query(QStringLiteral("PRAGMA user_version"));
    if (rows.next()) state.schema = static_cast<int>(rows.integer(0));
    state.position = storage::positionOf(connection);
    return state;
}

std::map<QString, qint64> countRows(storage::Connection& connection) {
    std::map<QString, qint64> counts;
    const auto schema = storage::Schema::read(connection);
    for (const QString& kind : schema->recordKinds()) {
        storage::Rows rows = connection.query(QStringLiteral("SELECT count(*) FROM ") + storage::quoted(kind));
        if (rows.next()) counts[kind] = rows.integer(0);
    }
    return counts;
}

std::optional<QString> faultIn(const QString& path, const Manifest& manifest, Depth depth, bool counts,
                               JobControl& control) {
    std::vector<Look> looks;
    std::shared_ptr<Structure> structure;
    try {
        storage::Connection copy(path, storage::Connection::Mode::ReadOnly);
        if (stateOf(copy) != manifest.file) return tr("it stands at another change than it should");
        if (depth != Depth::Rest) structure = std::make_shared<Structure>(copy);
        looks = looksAt(copy, manifest, depth, counts, structure);
    } catch (const storage::StorageFailure& failure) {
        return failure.problem().what;
    }
    Looking looking(path, std::move(looks), depth != Depth::Made, control);
    const unsigned threads =
        QFileInfo(path).size() < kAlone ? 1 : std::clamp(std::thread::hardware_concurrency(), 1U, kMostThreads);
    std::vector<std::future<Fault>> others;
    for (unsigned i = 1; i < std::min<size_t>(threads, looking.count()); ++i)
        others.push_back(std::async(std::launch::async, [&] { return looking.look(); }));
    Fault fault = looking.look();
    for (std::future<Fault>& other : others)
        if (Fault found = other.get(); found && !fault) fault = std::move(found);
    if (fault || !structure) return fault;
    Looking whole(path, {[&](storage::Connection& copy, const auto& check) -> Fault {
                      return structure->isWholeSound(copy, check) ? Fault() : Fault(damaged());
                  }},
                  false, control);
    return whole.look();
}

} // namespace clientela::backup
