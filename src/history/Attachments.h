#pragma once

#include "base/Ids.h"
#include "base/Result.h"
#include "history/Interactions.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace clientela::history {

using AttachmentId = Id<struct AttachmentTag>;

/// Larger files are refused. Bytes pass through memory in one piece, stand in every snapshot of the backups, and stay
/// for undo: 20 MB hold any letter, contract and photo of a telephone; films belong elsewhere.
inline constexpr qint64 kLargestFile = 20'000'000;

/// A file on a card. Its bytes are storage::contentOf(connection, content).
struct Attachment {
    AttachmentId id;
    CustomerId customer;
    InteractionId interaction; ///< the e-mail that it is the message of; null: none
    QString content;           ///< SHA-256 of its bytes
    QString name;              ///< file name, without folders
    QString type;              ///< MIME type
    qint64 size = 0;           ///< bytes
    QDateTime added;           ///< UTC
    QString by;                ///< who added it
    bool isPhoto = false;      ///< stands in the head of the card
    bool operator==(const Attachment&) const = default;
};

/// A file as it comes from outside.
struct IncomingFile {
    QString name; ///< without folders
    QByteArray bytes;
};

/// Reads a file from the disk, symbolic links followed. Problems: not there, a folder, unreadable, larger than
/// kLargestFile. Takes as long as the disk does: for a job.
Result<IncomingFile> readFile(const QString& path);

/// The files of a card, newest first.
std::vector<Attachment> attachmentsOf(storage::Connection& connection, CustomerId customer);
std::optional<Attachment> loadAttachment(storage::Connection& connection, AttachmentId id);
/// The message that an e-mail of the timeline came from.
std::optional<Attachment> attachmentOf(storage::Connection& connection, InteractionId interaction);
/// The picture for the head of a card.
std::optional<Attachment> photoOf(storage::Connection& connection, CustomerId customer);

struct Attached {
    AttachmentId id;
    bool wasThere = false; ///< the same bytes stood on the card before; nothing was written
};
/// Keeps a file on a card, which must be there. The same bytes on the same card stay one.
Attached attach(storage::UnitOfWork& work, CustomerId customer, const IncomingFile& file, const QString& by);
/// Takes a file from its card; its bytes stay, for undo.
void removeAttachment(storage::UnitOfWork& work, AttachmentId id);
/// Makes it the picture of its card, in place of the one that was; `isPhoto` false: the card has none any more.
void setPhoto(storage::UnitOfWork& work, AttachmentId id, bool isPhoto);

/// The type of bytes by their content and name ("image/jpeg"); "application/octet-stream" if nothing fits.
QString typeOf(const IncomingFile& file);
/// Pictures that can be shown in a head and a preview.
bool isPicture(const QString& type);
/// It would be run rather than shown: not to be handed to the system.
bool isProgram(const QString& type);

} // namespace clientela::history
