#pragma once

#include "base/Money.h"
#include "exchange/ImportMapping.h"
#include "exchange/ImportRejects.h"

#include <optional>

namespace clientela::storage {
class UnitOfWork;
}

/// Importing a CSV file: what it is (CsvDetection.h), how its columns fill fields (ImportMapping.h), and this: its
/// rows, streamed into a unit of work that the caller commits, or abandons for a dry run.
namespace clientela::exchange {

struct ImportRequest {
    QString path;
    ImportMapping mapping;
    bool goOn = false;   ///< bad rows are set aside; else the first one stops everything
    Currency currency{}; ///< of the customer file
    QString homeCountry; ///< of the business, ISO 3166-1: national phone numbers are read by it
    QDate today;         ///< settles the century of years of two digits
};

/// What came of it.
struct ImportReport {
    ImportKind kind = ImportKind::Customers;
    qint64 rows = 0;
    qint64 added = 0;       ///< cards, invoices with credit notes, or products
    qint64 creditNotes = 0; ///< of those added
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 rejected = 0;       ///< rows
    qint64 lines = 0;          ///< of invoices
    qint64 products = 0;       ///< that sales brought along
    std::vector<BadRow> bad{}; ///< the first hundred
    QStringList remarks{};     ///< sentences about rows that were taken and are odd
};

/// Imports the file within `work`, whose control hears of the progress and may cancel, and sets its title ("Import of
/// northwind.csv, 91 cards"). A file that cannot be read, a mapping that does not do, and the first bad row where the
/// request does not go on are Problems: then the work must not be committed. `rejects` takes the bad rows and may be
/// null; finish it before the commit. Memory does not grow with the file but for what a match must remember and for
/// invoices whose rows are scattered.
Result<ImportReport> importFile(storage::UnitOfWork& work, const ImportRequest& request,
                                const fields::Catalogues& catalogues, RejectsFile* rejects = nullptr);

/// "91 cards added, 3 updated" in words, for the log, the message and the toast.
QString importWords(const ImportReport& report);

} // namespace clientela::exchange
