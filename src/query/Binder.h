#pragma once

#include "base/Money.h"
#include "base/Result.h"
#include "query/Bound.h"
#include "query/ParseError.h"
#include "query/Parser.h"

#include <functional>

/// Names and types of a list checked against the catalogues, words turned into values: tree -> bound tree.
namespace clientela::query {

/// How deep conditions on related records stand in each other: people(works_for(spent(category = Pizza) > 0) > 0) is 3.
inline constexpr int kMostInside = 3;

/// What a list means depends on.
struct Context {
    QDate today;         ///< windows look from here; must be valid
    QString me;          ///< name of who is at work; empty: `me` is an error
    Currency currency;   ///< of the file
    QString homeCountry; ///< ISO code; for phone numbers typed in national form
    /// The tree of a saved list of records of that kind (nullptr: all of them), or a Problem for a name that is none.
    /// Empty: there are no saved lists.
    std::function<Result<NodePtr>(const QString& name, const QString& kind)> savedList;
};

/// Binds a list over records of `kind` (a kind of `catalogues`, which must outlive the result). Rows switched off are
/// left out unchecked. Saved lists are inlined; one that leads to itself is refused. Errors point at the word, those
/// within a saved list at its name.
Parsed<BoundList> bindList(const NodePtr& list, const fields::Catalogues& catalogues, const QString& kind,
                           const Context& context);

/// Binds columns or sort keys.
Parsed<std::vector<BoundKey>> bindKeys(const std::vector<Key>& keys, const fields::Catalogues& catalogues,
                                       const QString& kind, const Context& context);

} // namespace clientela::query
