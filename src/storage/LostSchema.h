#pragma once

#include "base/Job.h"

#include <QString>

namespace clientela::storage {

/// What was found out about a file whose list of tables (sqlite_schema, which begins on its first page) is lost.
struct FoundTables {
    int named = 0;   ///< tables that a remnant of the list names
    int guessed = 0; ///< trees of pages that were told by their shape
    int missing = 0; ///< tables of this program's schema that no remnant names: not there, or lost
};

/// Divides a table's name from the number of one of its parts: "customer#812". Rows of a table whose upper pages are
/// lost hang in several trees.
inline constexpr QChar kPartMark = u'#';

/// Writes a list of tables into a copy of a customer file that has lost its own, so that SQLite can read them. Remnants
/// of the old list are believed first. What they do not name is told by its shape: a tree is the table, of those that
/// any schema of this program knows, that would take its records (their number of fields, types, and what the table
/// checks), and the first pages of tables lie in the order in which they were made. A tree that could be two tables, or
/// the index of one, is left out rather than guessed. The file gets a first page of its own, with a rollback journal;
/// a log beside it has to be gone. `scratch`: a folder to work in. Throws Failure, Cancelled.
FoundTables rebuildSchema(const QString& path, const QString& scratch, JobControl& control);

} // namespace clientela::storage
