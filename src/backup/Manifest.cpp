#include "backup/Manifest.h"

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
    ReasonWords{Reason::AfterMigration, "after_migration", QT_TRANSLATE_NOOP("Backup", "after an update")},
    ReasonWords{Reason::AfterErasure, "after_erasure", QT_TRANSLATE_NOOP("Backup", "after an erasure")},
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

QByteArray manifestText(const Manifest& manifest) {
    QJsonObject counts;
    for (const auto& [kind, count] : manifest.rows) counts.insert(kind, count);
    const QJsonObject text{
        {QStringLiteral("format"), 1},
        {QStringLiteral("id"), manifest.id},
        {QStringLiteral("time"), timeText(manifest.time)},
        {QStringLiteral("reason"), wordOf(manifest.reason)},
        {QStringLiteral("file"), manifest.file.fileId},
        {QStringLiteral("lineage"), manifest.file.lineage},
        {QStringLiteral("schema"), manifest.file.schema},
        {QStringLiteral("revision"), manifest.file.position.revision.value},
        {QStringLiteral("digest"), QString::fromLatin1(manifest.file.position.digest.toHex())},
        {QStringLiteral("branch"), manifest.branch},
        {QStringLiteral("rows"), counts},
        {QStringLiteral("size"), manifest.size},
        {QStringLiteral("checksum"), manifest.checksum},
        {QStringLiteral("pinned"), manifest.pinned},
        {QStringLiteral("verified"), timeText(manifest.verified)},
    };
    return QJsonDocument(text).toJson();
}

std::optional<Manifest> readManifest(const QByteArray& text) {
    const QJsonObject in = QJsonDocument::fromJson(text).object();
    const auto string = [&](const char* key) { return in.value(QLatin1String(key)).toString(); };
    const auto number = [&](const char* key) { return in.value(QLatin1String(key)).toInteger(-1); };
    Manifest manifest;
    manifest.id = string("id");
    manifest.time = QDateTime::fromString(string("time"), Qt::ISODate);
    manifest.reason = reasonOf(string("reason"));
    manifest.file.fileId = string("file");
    manifest.file.lineage = string("lineage");
    manifest.file.schema = static_cast<int>(number("schema"));
    manifest.file.position.revision = RevisionId(number("revision"));
    manifest.file.position.digest = QByteArray::fromHex(string("digest").toLatin1());
    manifest.branch = string("branch");
    const QJsonObject counts = in.value(QLatin1String("rows")).toObject();
    for (auto it = counts.begin(); it != counts.end(); ++it) manifest.rows[it.key()] = it.value().toInteger();
    manifest.size = number("size");
    manifest.checksum = string("checksum");
    manifest.pinned = in.value(QLatin1String("pinned")).toBool();
    manifest.verified = QDateTime::fromString(string("verified"), Qt::ISODate);
    const bool whole = number("format") == 1 && !manifest.id.isEmpty() && manifest.time.isValid() &&
                       manifest.file.schema > 0 && manifest.file.position.revision.value >= 0 &&
                       manifest.file.position.digest.size() == 32 && !manifest.file.lineage.isEmpty() &&
                       !manifest.branch.isEmpty() && manifest.size > 0 && manifest.checksum.size() == 64;
    return whole ? std::optional(manifest) : std::nullopt;
}

} // namespace clientela::backup
