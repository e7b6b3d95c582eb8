#include "backup/Segment.h"

#include "backup/BackupProblem.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonDocument>
#include <QtEndian>

namespace clientela::backup {

namespace {

constexpr qint64 kHeadSize = 5;
constexpr qint64 kCheckSize = 8;
constexpr qint64 kHashSize = 32;
constexpr qint64 kEndBody = 40;
constexpr qint64 kEndFrame = kHeadSize + kEndBody + kCheckSize;
constexpr char kSealedBit = 'a' - 'A'; // a small letter
constexpr qint64 kBufferSize = 1 << 20;

QByteArray checkOf(const QByteArray& headAndBody) {
    return QCryptographicHash::hash(headAndBody, QCryptographicHash::Blake2b_160).left(kCheckSize);
}

/// What a sealed frame is bound to, so that none can be taken for another.
QByteArray contextOf(char type, qint64 offset) {
    QByteArray context(sizeof(qint64), Qt::Uninitialized);
    qToLittleEndian(offset, context.data());
    return type + context;
}

QByteArray frame(char type, QByteArray body, qint64 offset, const Vault* vault) {
    if (vault) body = vault->seal(Vault::Use::Segments, body, contextOf(type, offset));
    QByteArray bytes(kHeadSize, Qt::Uninitialized);
    bytes[0] = vault ? static_cast<char>(type | kSealedBit) : type;
    qToLittleEndian(static_cast<quint32>(body.size()), bytes.data() + 1);
    bytes += body;
    bytes += checkOf(bytes);
    return bytes;
}

struct Frame {
    char type = 0; ///< a capital letter, whether it was sealed or not
    QByteArray body;
    qint64 end = 0; ///< offset behind it
    bool sealed = false;
};

/// The frame at an offset, opened; nothing if it is not whole.
std::optional<Frame> frameAt(const DiskFile& file, qint64 offset, qint64 size, const Vault* vault) {
    if (size - offset < kHeadSize + kCheckSize) return std::nullopt;
    QByteArray bytes = file.read(offset, kHeadSize);
    if (bytes.size() != kHeadSize) return std::nullopt;
    const qint64 bodySize = qFromLittleEndian<quint32>(bytes.constData() + 1);
    if (bodySize > size - offset - kHeadSize - kCheckSize) return std::nullopt;
    const QByteArray rest = file.read(offset + kHeadSize, bodySize + kCheckSize);
    if (rest.size() != bodySize + kCheckSize) return std::nullopt;
    bytes += rest.left(bodySize);
    if (checkOf(bytes) != rest.mid(bodySize)) return std::nullopt;
    Frame frame{bytes[0], bytes.mid(kHeadSize), offset + kHeadSize + bodySize + kCheckSize, false};
    if (frame.type < 'a' || frame.type > 'z') return frame;
    frame.sealed = true;
    frame.type = static_cast<char>(frame.type & ~kSealedBit);
    auto opened = vault ? vault->unseal(Vault::Use::Segments, frame.body, contextOf(frame.type, offset)) : std::nullopt;
    if (!opened) return std::nullopt;
    frame.body = std::move(*opened);
    return frame;
}

QByteArray startText(const SegmentStart& start) {
    return QJsonDocument(QJsonObject{
                             {QStringLiteral("format"), 1},
                             {QStringLiteral("file"), start.file.fileId},
                             {QStringLiteral("lineage"), start.file.lineage},
                             {QStringLiteral("schema"), start.file.schema},
                             {QStringLiteral("revision"), start.file.position.revision.value},
                             {QStringLiteral("digest"), QString::fromLatin1(start.file.position.digest.toHex())},
                             {QStringLiteral("branch"), start.branch},
                         })
        .toJson(QJsonDocument::Compact);
}

std::optional<SegmentStart> startOf(const QByteArray& text) {
    const QJsonObject in = QJsonDocument::fromJson(text).object();
    SegmentStart start;
    start.file.fileId = in.value(QLatin1String("file")).toString();
    start.file.lineage = in.value(QLatin1String("lineage")).toString();
    start.file.schema = static_cast<int>(in.value(QLatin1String("schema")).toInteger());
    start.file.position = {RevisionId(in.value(QLatin1String("revision")).toInteger(-1)),
                           QByteArray::fromHex(in.value(QLatin1String("digest")).toString().toLatin1())};
    start.branch = in.value(QLatin1String("branch")).toString();
    const bool whole = in.value(QLatin1String("format")).toInteger() == 1 && !start.branch.isEmpty() &&
                       start.file.position.revision.value >= 0 && start.file.position.digest.size() == 32;
    return whole ? std::optional(start) : std::nullopt;
}

// Short keys: this is written at every change.
QByteArray headText(const storage::StoredRevision& revision) {
    QJsonObject out{
        {QStringLiteral("id"), revision.id.value},
        {QStringLiteral("at"), revision.at},
        {QStringLiteral("kind"), revision.kind},
        {QStringLiteral("title"), revision.title},
        {QStringLiteral("root"), revision.root.value},
        {QStringLiteral("dir"), revision.direction},
        {QStringLiteral("n"), revision.changes},
        {QStringLiteral("sum"), QString::fromLatin1(revision.digest.toBase64())},
    };
    if (!revision.actor.isNull()) out.insert(QStringLiteral("by"), revision.actor.value);
    if (!revision.undoable) out.insert(QStringLiteral("log"), true);
    return QJsonDocument(out).toJson(QJsonDocument::Compact);
}

storage::StoredRevision revisionOf(const QByteArray& text) {
    const QJsonObject in = QJsonDocument::fromJson(text).object();
    storage::StoredRevision revision;
    revision.id = RevisionId(in.value(QLatin1String("id")).toInteger());
    revision.at = in.value(QLatin1String("at")).toString();
    revision.actor = ActorId(in.value(QLatin1String("by")).toInteger());
    revision.kind = in.value(QLatin1String("kind")).toString();
    revision.title = in.value(QLatin1String("title")).toString();
    revision.root = RevisionId(in.value(QLatin1String("root")).toInteger());
    revision.direction = in.value(QLatin1String("dir")).toString();
    revision.changes = in.value(QLatin1String("n")).toInteger();
    revision.digest = QByteArray::fromBase64(in.value(QLatin1String("sum")).toString().toLatin1());
    revision.undoable = !in.value(QLatin1String("log")).toBool();
    return revision;
}

QByteArray endBody(const storage::Position& position) {
    QByteArray body(sizeof(qint64), Qt::Uninitialized);
    qToLittleEndian(position.revision.value, body.data());
    return body + position.digest;
}

storage::Position positionIn(const QByteArray& endBody) {
    return {RevisionId(qFromLittleEndian<qint64>(endBody.constData())), endBody.mid(sizeof(qint64))};
}

bool isThere(const QString& path) { return QFileInfo::exists(path); }

} // namespace

std::optional<SegmentState> segmentState(const QString& path, const Vault* vault) {
    if (!isThere(path)) return std::nullopt;
    const DiskFile file(path, DiskFile::Mode::Read);
    const qint64 size = file.size();
    const auto first = frameAt(file, 0, size, vault);
    const auto start = first && first->type == 'S' ? startOf(first->body) : std::nullopt;
    if (!start) return std::nullopt;
    if (first->end == size) return SegmentState{*start, start->file.position, size, first->sealed, size};
    const qint64 endFrame = kEndFrame + (first->sealed ? Vault::kOverhead : 0);
    if (size - first->end >= endFrame) {
        const auto last = frameAt(file, size - endFrame, size, vault);
        if (last && last->type == 'E' && last->body.size() == kEndBody)
            return SegmentState{*start, positionIn(last->body), size, first->sealed, size};
    }
    return scanSegment(path, vault);
}

std::optional<SegmentState> scanSegment(const QString& path, const Vault* vault) {
    if (!isThere(path)) return std::nullopt;
    const DiskFile file(path, DiskFile::Mode::Read);
    const qint64 size = file.size();
    auto next = frameAt(file, 0, size, vault);
    const auto start = next && next->type == 'S' ? startOf(next->body) : std::nullopt;
    if (!start) return std::nullopt;
    SegmentState state{*start, start->file.position, next->end, next->sealed, size};
    bool inRevision = false;
    while ((next = frameAt(file, next->end, size, vault))) {
        const bool fits = next->type == 'H' ? !inRevision
                                            : inRevision && (next->type == 'P' || next->type == 'C' ||
                                                             (next->type == 'E' && next->body.size() == kEndBody));
        if (!fits) break;
        inRevision = next->type != 'E';
        if (inRevision) continue;
        state.head = positionIn(next->body);
        state.wholeSize = next->end;
    }
    return state;
}

qint64 sizeOfStart(const SegmentStart& start, const Vault* vault) {
    return kHeadSize + startText(start).size() + kCheckSize + (vault ? Vault::kOverhead : 0);
}

SegmentWriter::SegmentWriter(const QString& path, const SegmentStart& start, const std::optional<SegmentState>& state,
                             const Vault* vault)
    : file_(path, DiskFile::Mode::Append), vault_(vault) {
    if (!state) {
        file_.truncate(0);
        add('S', startText(start));
        flush();
        file_.sync();
        syncFolder(QFileInfo(path).absolutePath());
    } else {
        at_ = state->wholeSize;
        if (!state->isWhole()) file_.truncate(at_);
    }
    begun_ = at_;
}

void SegmentWriter::add(char type, const QByteArray& body) {
    buffer_ += frame(type, body, size(), vault_);
    if (buffer_.size() >= kBufferSize) flush();
}

void SegmentWriter::flush() {
    file_.write(at_, buffer_);
    at_ += buffer_.size();
    buffer_.clear();
}

void SegmentWriter::begin(const storage::StoredRevision& revision) {
    add('H', headText(revision));
    ending_ = {revision.id, revision.digest};
}

void SegmentWriter::content(const QString& hash, const QByteArray& bytes) {
    add('C', QByteArray::fromHex(hash.toLatin1()) + bytes);
}

void SegmentWriter::part(const QByteArray& data) { add('P', data); }

void SegmentWriter::end() { add('E', endBody(ending_)); }

void SegmentWriter::sync() {
    if (!buffer_.isEmpty()) flush();
    file_.sync();
}

void readSegment(const QString& path, const SegmentVisitor& visitor, const Vault* vault) {
    const auto state = scanSegment(path, vault);
    if (!state) throw damaged(path, QStringLiteral("no start"));
    const DiskFile file(path, DiskFile::Mode::Read);
    QByteArray parentDigest = state->start.file.position.digest;
    auto next = frameAt(file, 0, state->wholeSize, vault);
    while (next && next->end < state->wholeSize) {
        next = frameAt(file, next->end, state->wholeSize, vault);
        if (!next) throw damaged(path, QStringLiteral("changed while it was read"));
        if (next->type == 'P') {
            visitor.part(next->body);
        } else if (next->type == 'C') {
            if (visitor.content)
                visitor.content(QString::fromLatin1(next->body.left(kHashSize).toHex()), next->body.mid(kHashSize));
        } else if (next->type == 'E') {
            visitor.end();
        } else {
            storage::StoredRevision revision = revisionOf(next->body);
            revision.parentDigest = parentDigest;
            parentDigest = revision.digest;
            if (!visitor.head(revision)) return;
        }
    }
}

} // namespace clientela::backup
