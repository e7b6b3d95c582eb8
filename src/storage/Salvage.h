#pragma once

#include "base/Job.h"
#include "base/Result.h"
#include "storage/CustomerFile.h"

#include <QHash>
#include <QString>

#include <functional>
#include <vector>

namespace clientela::storage {

/// What became of a damaged file.
struct Salvaged {
    struct Table {
        QString name;
        qint64 saved = 0;
        qint64 lost = 0;     ///< as far as the indexes still count them
        bool isWhole = true; ///< false: some could not be read, how many nobody may know

        bool operator==(const Table&) const = default;
    };
    std::vector<Table> tables; ///< recorded ones that held anything, or whose content could not be read
    qint64 stoodIn = 0;        ///< records that are lost and have a row again, for the sake of what names them
    qint64 dropped = 0;        ///< rows that named a lost one and say nothing without it
    bool logSaved = false;     ///< history and undo
    bool sameLineage = false;  ///< it is known as this file's descendant
    bool isGuessed = false;    ///< its list of tables was lost, and some of them were told by their shape

    [[nodiscard]] bool isWhole() const;
    [[nodiscard]] const Table* table(const QString& name) const;
};

struct SalvageOptions {
    DerivedDataList derived;
    /// For tables whose rows others cannot do without (the card of an invoice): makes a row with this id where the real
    /// one is lost.
    QHash<QString, std::function<void(Connection&, qint64 id)>> standIns;
};

/// Reads of a damaged customer file what can be read, row by row around what cannot, and writes it as a new file `to`.
/// Works on a copy, so the damaged file and its log are not touched, not even opened by SQLite. A head that is damaged
/// is put right in the copy; where the list of its tables is lost, they are looked for (LostSchema.h). What an index or
/// a summary held is made anew. Problems: nothing could be read, `to` exists or cannot be written, it is no customer
/// file at all. Nothing is left then. Throws Failure or Cancelled. On a worker: it reads the whole file.
Result<Salvaged> salvage(const QString& damaged, const QString& to, const SalvageOptions& options, JobControl& control);

} // namespace clientela::storage
