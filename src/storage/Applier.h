#pragma once

#include "storage/NativeStatement.h"
#include "storage/Schema.h"
#include "storage/Undo.h"

#include <map>
#include <memory>
#include <optional>
#include <set>

namespace clientela::storage {

/// One row, by its table and the values of its key, as a word to look it up by.
QString rowName(const QString& table, const std::vector<NamedValue>& key);

/// Applies row changes to the file column by column, each only where the file still holds what the change started from.
/// Tables and columns that the schema does not have are Failures, never skipped. References are checked at the end
/// (checkReferences), because parts of a revision come in an order that may break them meanwhile.
class Applier {
public:
    /// What the changes are applied for.
    enum class Purpose {
        TakeBack, ///< undo and redo: permanent tables stay as they are, sealed rows are Sealed
        Replay,   ///< bringing a backup up to a later revision: whatever was recorded happens again
    };

    Applier(Connection& connection, const Schema& schema, UndoOutcome& outcome, Purpose purpose = Purpose::TakeBack);

    /// How conflicts are settled; must outlive the applier. Without it every one stays open.
    void setResolution(const Resolution* resolution) { resolution_ = resolution; }

    /// A row that was made final: nothing can be taken back where one occurs.
    class Sealed {};

    /// Throws Sealed, or a Failure for what the schema does not know.
    void apply(const RowChange& change);
    /// Puts a row back that apply() took away, as it stood then. False if it is there, or never was.
    bool putBack(const RowChange& removal);
    /// Rows that apply() was to take away, and that stay because they were changed since.
    [[nodiscard]] const std::set<QString>& keptRows() const { return kept_; }
    /// Notes the conflict. Whether it is settled by taking back.
    bool addConflict(FieldConflict conflict);
    /// Turns references that now hang in the air into conflicts.
    void checkReferences();

private:
    const TableInfo& tableOf(const RowChange& change) const;
    /// The statement of this kind for the change's table and columns, made from `sql` when it is first needed.
    template <class MakeSql>
    NativeStatement& prepared(char kind, const RowChange& change, MakeSql&& makeSql);
    void requireUnsealed(const TableInfo& table, const RowChange& change);
    void insert(const RowChange& change);
    bool insertRow(const RowChange& change);
    void remove(const RowChange& change);
    void update(const RowChange& change);
    bool updateField(const RowChange& change, const FieldChange& field);
    /// Puts the value in whatever stands there, or takes the row away whatever it holds.
    void force(const RowChange& change, const FieldChange& field);
    void forceRemoval(const RowChange& change, const std::vector<QVariant>& found);
    /// The fields of the change as the row holds them now; nothing if the row is gone.
    std::optional<std::vector<QVariant>> rowNow(const RowChange& change);

    Connection& connection_;
    const Schema& schema_;
    UndoOutcome& outcome_;
    Purpose purpose_;
    const Resolution* resolution_ = nullptr;
    std::map<QString, std::unique_ptr<NativeStatement>> prepared_;
    std::set<QString> kept_;
    std::map<QString, RowChange> forced_; ///< removals of rows that held something else, with what they held
};

} // namespace clientela::storage
