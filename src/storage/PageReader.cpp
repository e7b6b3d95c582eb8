#include "storage/PageReader.h"

#include "storage/Connection.h"
#include "storage/RecordFormat.h"
#include "storage/StorageFailure.h"

#include <QFileInfo>

#include <sqlite3.h>

namespace clientela::storage {

// https://www.sqlite.org/fileformat2.html, "The Database Header".
constexpr qsizetype kReservedAt = 20;    ///< bytes at the end of each page
constexpr qsizetype kPointerMapsAt = 52; ///< not 0 where there are any

PageReader::PageReader(Connection& connection, std::function<void()> before)
    : connection_(connection), before_(std::move(before)) {
    const auto says = [&](const char* pragma) {
        Rows rows = connection_.query(QLatin1String(pragma));
        return rows.next() ? rows.integer(0) : 0;
    };
    count_ = static_cast<quint32>(says("PRAGMA page_count"));
    QByteArray head;
    const bool isOurs = says("PRAGMA page_size") == kPageSize && read(1, head) && head[kReservedAt] == 0 &&
                        pages::numberAt<quint32>(head, kPointerMapsAt) == 0;
    isAll_ = isOurs && QFileInfo(connection_.path() + QStringLiteral("-wal")).size() == 0;
}

bool PageReader::read(quint32 number, QByteArray& page) {
    if (number == 0 || number > count_) return false;
    before_();
    page.resize(kPageSize);
    sqlite3_file* file = nullptr;
    int code = sqlite3_file_control(connection_.handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (code == SQLITE_OK && (!file || !file->pMethods)) code = SQLITE_CANTOPEN;
    if (code == SQLITE_OK)
        code = file->pMethods->xRead(file, page.data(), kPageSize, (static_cast<qint64>(number) - 1) * kPageSize);
    if (code == SQLITE_IOERR_SHORT_READ) return false;
    if (code != SQLITE_OK)
        throw StorageFailure(problemOf(code, connection_.path()), QStringLiteral("read"), connection_.path(), code);
    return true;
}

} // namespace clientela::storage
