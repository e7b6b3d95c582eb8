#pragma once

#include "fields/Catalogue.h"
#include "query/World.h"
#include "storage/CustomerFile.h"

#include <QTemporaryDir>

namespace clientela::test {

/// Customers with purchases, credit notes, calls and tasks at and around the borders of windows, with empties, leap
/// days and names that only folding makes equal; the same for the same seed.
World randomWorld(int customers, QDate today, unsigned seed);

/// A world as a real file in a temporary folder, with its derived data.
class WorldFile {
public:
    explicit WorldFile(const World& world);

    [[nodiscard]] storage::Connection& connection() const { return file_->connection(); }
    [[nodiscard]] const fields::Catalogues& catalogues() const { return catalogues_; }

private:
    void write(const Customer& customer);
    void write(const Customer& customer, const Document& document);
    qint64 product(const Line& line);

    QTemporaryDir folder_;
    std::unique_ptr<storage::CustomerFile> file_;
    fields::Catalogues catalogues_;
    QHash<QString, qint64> products_;
};

} // namespace clientela::test
