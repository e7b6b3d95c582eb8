#pragma once

#include "app/Listing.h"
#include "app/OpenFile.h"

#include <memory>

struct sqlite3;

namespace clientela::bench {

/// The demo file that is measured, open twice: as the program opens it for reading, and bare.
struct DemoFile {
    QString path;
    qint64 customers = 0;
    std::unique_ptr<app::OpenFile> file;
    std::unique_ptr<sqlite3, void (*)(sqlite3*)> raw;

    [[nodiscard]] storage::Connection& connection() const { return file->connection(); }
};

/// The day on which everything is measured.
QDate measuringDay();

/// Opens the demo file of so many customers in the folder, made first if it is not there (seed 1; minutes for a
/// million). Throws Failure.
DemoFile demoFile(const QString& folder, qint64 customers);

/// A copy of the file beside it, which the caller removes. Throws Failure.
QString copyOf(const DemoFile& demo, const QString& name);
/// Removes a customer file with what SQLite keeps beside it.
void removeFile(const QString& path);

/// Opens a customer file for writing, on the measuring day; makes one where there is none. Throws Failure.
std::unique_ptr<app::OpenFile> openForWriting(const QString& path);

/// A list as the program reads and binds it. Throws Failure for a text that is wrong.
app::Listing listing(const DemoFile& demo, const QString& expression, const QString& columns = {},
                     const QString& sort = QStringLiteral("name"));

} // namespace clientela::bench
