#pragma once

#include "base/Ids.h"
#include "query/Binder.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace clientela::storage {
class Connection;
class UnitOfWork;
} // namespace clientela::storage

namespace clientela::lists {

/// A list that the business keeps: of which records, its text in the list language, and how it is shown.
struct SavedList {
    ListId id;
    QString name;
    QString folder;
    QString expression; ///< empty: everybody
    QString columns;    ///< operands separated by commas; empty: the usual ones
    QString sort;       ///< the same, with - for descending
    QString description;
    QString icon;              ///< name of an icon; empty: the usual one
    std::optional<int> pinned; ///< place in the sidebar; nothing: not there
    QString grouping{};        ///< what it is grouped by, and in which order (lists/Grouping.h); empty: not
    QDate frozenOn{};          ///< the day on which its cards were taken; invalid: it changes as customers change
    QString kind = QStringLiteral("customer"); ///< of its records, as catalogues name them

    bool operator==(const SavedList&) const = default;
};

/// All saved lists by folder and name; of one `kind` of records where it is not empty. On the connection's thread.
std::vector<SavedList> savedLists(storage::Connection& connection, const QString& kind = {});
/// The pinned ones of every kind in the order of the sidebar.
std::vector<SavedList> pinnedLists(storage::Connection& connection);
/// By name, case and accents forgiven. No two lists have one name, whatever their kinds.
std::optional<SavedList> findSavedList(storage::Connection& connection, const QString& name);
/// The list that a frozen one was frozen from, as it is kept today: freezing makes a copy whose name is that of the
/// list and a day ("Best customers, 24 Nov 2025"). Nothing where the copy has another name, or the list has.
std::optional<SavedList> frozenFrom(storage::Connection& connection, const SavedList& frozen);
/// By id.
std::optional<SavedList> savedList(storage::Connection& connection, ListId id);

/// The tree of the list of that name, for lists of records of `kind` (query::Context::savedList). Problems: there is
/// none of that name, it is of other records, its text is no list.
Result<query::NodePtr> savedTree(storage::Connection& connection, const QString& name, const QString& kind);
/// Says that a list is of other records than it is asked for: "“Unpaid” is a list of documents."
Problem otherKindProblem(const SavedList& list);

/// The same context, in which `tree` stands behind the name of `list`, whatever the file has there: lists are read as
/// they will be once it is saved, so that one which would lead to itself is refused while it is written. All three
/// must outlive the result.
query::Context withListAs(const query::Context& context, const SavedList& list, const query::NodePtr& tree);

/// Whether a list can be kept as it is. Problems: it has no name, another one has it, its text is no list of such
/// records, or it would lead to itself by way of the lists in it. `context` as OpenFile::context() gives it.
Result<void> checkList(storage::Connection& connection, const SavedList& list, const fields::Catalogues& catalogues,
                       const query::Context& context);
/// Names of the lists that ask for this one by name: they would not be understood without it.
QStringList usersOf(storage::Connection& connection, const QString& name);

/// Inserts (null id, or one that was deleted meanwhile, which gets a new id) or updates; returns its id. A list that is
/// renamed is renamed in the lists that ask for it, too.
ListId saveList(storage::UnitOfWork& work, const SavedList& list);
void removeList(storage::UnitOfWork& work, ListId id);

} // namespace clientela::lists
