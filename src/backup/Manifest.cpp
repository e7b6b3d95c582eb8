#include "backup/Manifest.h"

#include "backup/DiskFile.h"
#include "backup/Vault.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <array>

namespace clientela::backup {

namespace {

struct ReasonWords {
    Reason reason;
    const char* word;
    const char* text;
};

constexpr std::array kReasons{
    ReasonWords{Reason::First, "first", QT_TRANSLATE_NOOP("Backup", "the first one")},
    ReasonWords{Reason::Branch, "branch", QT_TRANSLATE_NOOP("Backup", "the file took another way")},
    ReasonWords{Reason::Daily, "daily", QT_TRANSLATE_NOOP("Backup", "daily")},
    ReasonWords{Reason::Outgrown, "outgrown", QT_TRANSLATE_NOOP("Backup", "many changes")},
    ReasonWords{Reason::BeforeImport, "before_import", QT_TRANSLATE_NOOP("Backup", "before an import")},
    ReasonWords{Reason::BeforeMerge, "before_merge", QT_TRANSLATE_NOOP("Backup", "before cards were merged")},
    ReasonWords{Reason::BeforeMigration, "before_migration", QT_TRANSLATE_NOOP("Backup", "before an update")},
    ReasonWords{Reason::BeforeTurningBack, "before_turning_back",
                QT_TRANSLATE_NOOP("Backup", "before the file was put back")},
    ReasonWords{Reason::AfterMigration, "after_migration", QT_TRANSLATE_NOOP("Backup", "after an update")},
    ReasonWords{Reason::AfterErasure, "after_erasure", QT_TRANSLATE_NOOP("Backup", "after an erasure")},
    ReasonWords{Reason::BeforeThinning, "before_thinning", QT_TRANSLATE_NOOP("Backup", "before the log was thinned")},
    ReasonWords{Reason::AfterThinning, "after_thinning", QT_TRANSLATE_NOOP("Backup", "after the log was thinned")},
    ReasonWords{Reason::Asked, "asked", QT_TRANSLATE_NOOP("Backup", "by hand")},
    ReasonWords{Reason::Repair, "repair", QT_TRANSLATE_NOOP("Backup", "another one was damaged")},
};

const ReasonWords& wordsOf(Reason reason) { return kReasons[static_cast<size_t>(reason)]; }

QString timeText(const QDateTime& time) { return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString(); }

} // namespace

QString wordOf(Reason reason) { return QLatin1String(wordsOf(reason).word); }

Reason reasonOf(const QString& word) {
    for (const ReasonWords& words : kReasons)
        if (word == QLatin1String(words.word)) return words.reason;
    return Reason::Asked;
}

QString textOf(Reason reason) { return QCoreApplication::translate("Backup", wordsOf(reason).text); }

qint64 Manifest::cards() const {
    const auto it = rows.find(QStringLiteral("customer"));
    return it == rows.end() ? 0 : it->second;
}

namespace {

constexpr int kPlainFormat = 1;
constexpr int kSealedFormat = 2;

/// What only somebody with the key may know.
QJsonObject innerOf(const Manifest& manifest) {
    QJsonObject counts;
    for (const auto& [kind, count] : manifest.rows) counts.insert(kind, count);
    return {
        {QStringLiteral("reason"), wordOf(manifest.reason)},
        {QStringLiteral("file"), manifest.file.fileId},
        {QStringLiteral("lineage"), manifest.file.lineage},
        {QStringLiteral("schema"), manifest.file.schema},
        {QStringLiteral("revision"), manifest.file.position.revision.value},
        {QStringLiteral("digest"), QString::fromLatin1(manifest.file.position.digest.toHex())},
        {QStringLiteral("branch"), manifest.branch},
        {QStringLiteral("rows"), counts},
    };
}

void readInner(const QJsonObject& in, Manifest& manifest) {
    const auto string = [&](const char* key) { return in.value(QLatin1String(key)).toString(); };
    manifest.reason = reasonOf(string("reason"));
    manifest.file.fileId = string("file");
    manifest.file.lineage = string("lineage");
    manifest.file.schema = static_cast<int>(in.value(QLatin1String("schema")).toInteger(-1));
    manifest.file.position.revision = RevisionId(in.value(QLatin1String("revision")).toInteger(-1));
    manifest.file.position.digest = QByteArray::fromHex(string("digest").toLatin1());
    manifest.branch = string("branch");
    const QJsonObject counts = in.value(QLatin1String("rows")).toObject();
    for (auto it = counts.begin(); it != counts.end(); ++it) manifest.rows[it.key()] = it.value().toInteger();
}

QByteArray contextOf(const Manifest& manifest) { return "manifest " + manifest.id.toUtf8(); }

} // namespace

QByteArray manifestText(const Manifest& manifest, const Vault* vault) {
    QJsonObject text{
        {QStringLiteral("format"), manifest.sealed ? kSealedFormat : kPlainFormat},
        {QStringLiteral("id"), manifest.id},
        {QStringLiteral("time"), timeText(manifest.time)},
        {QStringLiteral("size"), manifest.size},
        {QStringLiteral("checksum"), manifest.checksum},
        {QStringLiteral("pinned"), manifest.pinned},
        {QStringLiteral("verified"), timeText(manifest.verified)},
    };
    if (manifest.deadline.isValid()) text.insert(QStringLiteral("deadline"), timeText(manifest.deadline));
    const QJsonObject inner = innerOf(manifest);
    if (manifest.sealed) {
        const QByteArray sealed = vault->seal(Vault::Use::Manifests,
                                              QJsonDocument(inner).toJson(QJsonDocument::Compact), contextOf(manifest));
        text.insert(QStringLiteral("sealed"), QString::fromLatin1(sealed.toBase64()));
    } else {
        for (auto it = inner.begin(); it != inner.end(); ++it) text.insert(it.key(), it.value());
    }
    return QJsonDocument(text).toJson();
}

std::optional<Manifest> readManifest(const QByteArray& text, const Vault* vault) {
    const QJsonObject in = QJsonDocument::fromJson(text).object();
    const auto string = [&](const char* key) { return in.value(QLatin1String(key)).toString(); };
    Manifest manifest;
    manifest.id = string("id");
    manifest.time = QDateTime::fromString(string("time"), Qt::ISODate);
    manifest.size = in.value(QLatin1String("size")).toInteger(-1);
    manifest.checksum = string("checksum");
    manifest.pinned = in.value(QLatin1String("pinned")).toBool();
    manifest.verified = QDateTime::fromString(string("verified"), Qt::ISODate);
    manifest.deadline = QDateTime::fromString(string("deadline"), Qt::ISODate);
    const qint64 format = in.value(QLatin1String("format")).toInteger();
    if (format != kPlainFormat && format != kSealedFormat) return std::nullopt;
    manifest.sealed = format == kSealedFormat;
    if (!manifest.sealed) {
        readInner(in, manifest);
    } else {
        const auto inner = vault
                               ? vault->unseal(Vault::Use::Manifests,
                                               QByteArray::fromBase64(string("sealed").toLatin1()), contextOf(manifest))
                               : std::nullopt;
        if (!inner) return std::nullopt;
        readInner(QJsonDocument::fromJson(*inner).object(), manifest);
    }
    const bool whole = !manifest.id.isEmpty() && manifest.time.isValid() && manifest.file.schema > 0 &&
                       manifest.file.position.revision.value >= 0 && manifest.file.position.digest.size() == 32 &&
                       !manifest.file.lineage.isEmpty() && !manifest.branch.isEmpty() && manifest.size > 0 &&
                       Checksum::kindOf(manifest.checksum);
    return whole ? std::optional(manifest) : std::nullopt;
}

} // namespace clientela::backup
