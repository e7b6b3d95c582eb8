#include "history/Attachments.h"

#include "storage/Contents.h"
#include "office/DeskDay.h"
#include "storage/UnitOfWork.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QMimeDatabase>

namespace clientela::history {

using storage::Connection;
using storage::Rows;

namespace {

QString tr(const char* text) { return QCoreApplication::translate("Attachments", text); }

const QString kAttachment = QStringLiteral("SELECT id, customer_id, interaction_id, content, name, type, size, added, "
                                           "by, is_photo FROM attachment ");

Attachment readAttachment(const Rows& rows) {
    return {rows.id<AttachmentId>(0),
            rows.id<CustomerId>(1),
            rows.id<InteractionId>(2),
            rows.text(3),
            rows.text(4),
            rows.text(5),
            rows.integer(6),
            rows.time(7),
            rows.text(8),
            rows.flag(9)};
}

std::optional<Attachment> first(Rows rows) { return rows.next() ? std::optional(readAttachment(rows)) : std::nullopt; }

} // namespace

Result<IncomingFile> readFile(const QString& path) {
    const QFileInfo info(path);
    const QString name = info.fileName().isEmpty() ? path : info.fileName();
    const QString safe = tr("The card is as it was.");
    if (!info.exists())
        return Problem{tr("%1 is not there.").arg(name), safe, tr("Look for the file and add it again.")};
    if (!info.isFile()) return Problem{tr("%1 is no file.").arg(name), safe, tr("Add the files in it one by one.")};
    const auto tooLarge = [&](qint64 size) {
        const QLocale locale;
        return Problem{tr("%1 has %2; a file on a card may have %3.")
                           .arg(name, locale.formattedDataSize(size, 1, QLocale::DataSizeSIFormat),
                                locale.formattedDataSize(kLargestFile, 0, QLocale::DataSizeSIFormat)),
                       safe, tr("Make it smaller, or note on the card where it is kept.")};
    };
    if (info.size() > kLargestFile) return tooLarge(info.size());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Problem{tr("%1 cannot be read: %2.").arg(name, file.errorString()), safe, {}};
    // It may grow while it is read, and some files only say their size once they are.
    QByteArray bytes = file.read(kLargestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return Problem{tr("%1 cannot be read: %2.").arg(name, file.errorString()), safe, {}};
    if (bytes.size() > kLargestFile) return tooLarge(bytes.size());
    return IncomingFile{name, std::move(bytes)};
}

std::vector<Attachment> attachmentsOf(Connection& connection, CustomerId customer) {
    std::vector<Attachment> all;
    Rows rows =
        connection.query(kAttachment + QStringLiteral("WHERE customer_id = ? ORDER BY added DESC, id DESC"), customer);
    while (rows.next()) all.push_back(readAttachment(rows));
    return all;
}

std::optional<Attachment> loadAttachment(Connection& connection, AttachmentId id) {
    return first(connection.query(kAttachment + QStringLiteral("WHERE id = ?"), id));
}

std::optional<Attachment> attachmentOf(Connection& connection, InteractionId interaction) {
    return first(connection.query(kAttachment + QStringLiteral("WHERE interaction_id = ? ORDER BY id"), interaction));
}

std::optional<Attachment> photoOf(Connection& connection, CustomerId customer) {
    return first(connection.query(
        kAttachment + QStringLiteral("WHERE customer_id = ? AND is_photo = 1 ORDER BY added DESC, id DESC"), customer));
}

Attached attach(storage::UnitOfWork& work, CustomerId customer, const IncomingFile& file, const QString& by) {
    Connection& connection = work.connection();
    const QString hash = storage::keepContent(work, file.bytes);
    {
        Rows same = connection.query(
            QStringLiteral("SELECT id FROM attachment WHERE customer_id = ? AND content = ? ORDER BY id"), customer,
            hash);
        if (same.next()) return {same.id<AttachmentId>(0), true};
    }
    connection.execute(QStringLiteral("INSERT INTO attachment (customer_id, content, name, type, size, added, by) "
                                      "VALUES (?, ?, ?, ?, ?, ?, ?)"),
                       customer, hash, file.name.isEmpty() ? QStringLiteral("file") : file.name, typeOf(file),
                       static_cast<qint64>(file.bytes.size()), office::deskNow(work), by);
    return {AttachmentId(connection.lastInsertId()), false};
}

void removeAttachment(storage::UnitOfWork& work, AttachmentId id) {
    work.connection().execute(QStringLiteral("DELETE FROM attachment WHERE id = ?"), id);
}

void setPhoto(storage::UnitOfWork& work, AttachmentId id, bool isPhoto) {
    const std::optional<Attachment> chosen = loadAttachment(work.connection(), id);
    if (!chosen) return;
    work.connection().execute(
        QStringLiteral("UPDATE attachment SET is_photo = 0 WHERE customer_id = ? AND is_photo = 1 AND id <> ?"),
        chosen->customer, id);
    work.connection().execute(QStringLiteral("UPDATE attachment SET is_photo = ? WHERE id = ?"), isPhoto, id);
}

QString typeOf(const IncomingFile& file) {
    return QMimeDatabase().mimeTypeForFileNameAndData(file.name, file.bytes.left(16'384)).name();
}

bool isPicture(const QString& type) {
    return type.startsWith(QLatin1String("image/")) && type != QLatin1String("image/svg+xml") &&
           type != QLatin1String("image/svg+xml-compressed");
}

bool isProgram(const QString& type) {
    static const QStringList run{QStringLiteral("application/x-executable"),
                                 QStringLiteral("application/x-sharedlib"),
                                 QStringLiteral("application/x-shellscript"),
                                 QStringLiteral("application/x-desktop"),
                                 QStringLiteral("application/x-ms-dos-executable"),
                                 QStringLiteral("application/x-msi"),
                                 QStringLiteral("application/x-java-archive"),
                                 QStringLiteral("application/vnd.appimage"),
                                 QStringLiteral("application/javascript"),
                                 QStringLiteral("application/x-perl"),
                                 QStringLiteral("text/x-python"),
                                 QStringLiteral("application/x-bat")};
    const QMimeType mime = QMimeDatabase().mimeTypeForName(type);
    return std::any_of(run.begin(), run.end(), [&](const QString& one) { return type == one || mime.inherits(one); });
}

} // namespace clientela::history
