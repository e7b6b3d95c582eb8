#include "bench/DemoFile.h"

#include "base/Failure.h"
#include "bench/raw/raw.h"
#include "demo/Demo.h"

#include <QDir>
#include <QFile>

#include <cstdio>

namespace clientela::bench {

namespace {

app::OpenFile::Options options(bool readOnly) {
    app::OpenFile::Options options;
    options.readOnly = readOnly;
    options.today = measuringDay();
    return options;
}

std::unique_ptr<app::OpenFile> opened(Result<std::unique_ptr<app::OpenFile>> file) {
    if (!file) throw Failure(file.problem());
    return std::move(*file);
}

void make(const QString& path, qint64 customers) {
    std::fprintf(stderr, "making %s with %lld customers\n", qPrintable(path), static_cast<long long>(customers));
    const QString unfinished = path + QStringLiteral(".part");
    removeFile(unfinished);
    auto file = opened(app::OpenFile::create(unfinished, options(false)));
    JobControl control;
    demo::fill(file->connection(), {customers, 1, measuringDay()}, control);
    file->file().rebuildDerived(file->connection(), control);
    file->connection().script("PRAGMA wal_checkpoint(TRUNCATE)");
    file.reset();
    if (!QFile::rename(unfinished, path)) throw Failure({QStringLiteral("%1 cannot be made.").arg(path), {}, {}});
}

} // namespace

QDate measuringDay() { return {2025, 11, 22}; }

DemoFile demoFile(const QString& folder, qint64 customers) {
    QDir().mkpath(folder);
    const QString path = QDir(folder).filePath(QStringLiteral("bench-%1.clientela").arg(customers));
    if (!QFile::exists(path)) make(path, customers);
    DemoFile demo{path,
                  customers,
                  opened(app::OpenFile::open(path, options(true))),
                  {raw_open(path.toUtf8().constData(), 0), raw_close}};
    if (!demo.raw) throw Failure({QStringLiteral("%1 cannot be opened.").arg(path), {}, {}});
    return demo;
}

QString copyOf(const DemoFile& demo, const QString& name) {
    const QString path = demo.path + QLatin1Char('.') + name + QLatin1String(storage::kFileSuffix);
    removeFile(path);
    if (!QFile::copy(demo.path, path)) throw Failure({QStringLiteral("%1 cannot be copied.").arg(demo.path), {}, {}});
    return path;
}

void removeFile(const QString& path) {
    for (const char* suffix : {"", "-wal", "-shm"}) QFile::remove(path + QLatin1String(suffix));
}

std::unique_ptr<app::OpenFile> openForWriting(const QString& path) {
    if (!QFile::exists(path)) return opened(app::OpenFile::create(path, options(false)));
    return opened(app::OpenFile::open(path, options(false)));
}

app::Listing listing(const DemoFile& demo, const QString& expression, const QString& columns, const QString& sort) {
    app::ListRequest request;
    request.expression = expression;
    request.columns = columns;
    request.sort = sort;
    auto outcome = app::readListing(demo.file->catalogues(), demo.file->context(), request);
    if (auto* error = std::get_if<app::ListingError>(&outcome)) throw Failure(error->error.problem);
    return std::move(std::get<app::Listing>(outcome));
}

} // namespace clientela::bench
