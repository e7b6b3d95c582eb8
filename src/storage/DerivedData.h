#pragma once

#include "base/Job.h"

#include <QString>
#include <QStringList>

namespace clientela::storage {

class Connection;

/// Tables that follow from others (summaries, folded names, the search index). A room declares one for each such table
/// and the app hands them to the file, in the order in which they build on each other, the search index last.
/// They are stateless: the same object serves every thread.
class DerivedData {
public:
    DerivedData() = default;
    virtual ~DerivedData() = default;
    DerivedData(const DerivedData&) = delete;
    DerivedData& operator=(const DerivedData&) = delete;

    /// A stable word for logs and checks: "customer_derived".
    [[nodiscard]] virtual QString name() const = 0;

    /// The recorded tables that it follows from, whether it reads them itself or by what stands before it in the list.
    /// A unit of work that wrote to none of them does not call refresh().
    [[nodiscard]] virtual QStringList sources() const = 0;

    /// Brings the rows of the touched records up to date, within the unit of work that touched them. The touched ids
    /// are in temp.touched_customer (id INTEGER PRIMARY KEY), temp.touched_document and so on, one table for each kind
    /// of record, removed records included. Set based: a few statements that serve one id and a million alike:
    ///     DELETE FROM x WHERE customer_id IN (SELECT id FROM temp.touched_customer);
    ///     INSERT INTO x SELECT ... FROM temp.touched_customer t JOIN customer c ON c.id = t.id ...;
    virtual void refresh(Connection& connection) = 0;

    /// Makes everything anew. Unless overridden: `clear`, then refresh with every record touched.
    virtual void rebuild(Connection& connection, JobControl& control);

protected:
    /// Empties the tables, for rebuild().
    virtual void clear(Connection& connection) = 0;
};

} // namespace clientela::storage
