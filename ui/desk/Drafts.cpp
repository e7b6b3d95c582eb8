#include "ui/desk/Drafts.h"

#include "base/AtomicFile.h"
#include "base/Failure.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>

#include <limits>

namespace clientela::ui {

namespace {

const QString kDrafts = QStringLiteral("drafts");
const QString kId = QStringLiteral("id");
const QString kTitle = QStringLiteral("title");
const QString kAt = QStringLiteral("at");
const QString kContent = QStringLiteral("content");

QMap<qint64, Drafts::Draft> read(const QString& path) {
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly)) return {};
    QMap<qint64, Drafts::Draft> drafts;
    for (const QJsonValue& one : QJsonDocument::fromJson(file.readAll()).object().value(kDrafts).toArray()) {
        const QJsonObject draft = one.toObject();
        qint64 id = draft.value(kId).toString().toLongLong();
        if (id == 0) id = std::numeric_limits<qint32>::min(); // an older version's only new card
        drafts.insert(id,
                      {draft.value(kTitle).toString(), QDateTime::fromString(draft.value(kAt).toString(), Qt::ISODate),
                       draft.value(kContent).toObject()});
    }
    return drafts;
}

} // namespace

Drafts::Drafts(QString path, QObject* parent) : QObject(parent), path_(std::move(path)), drafts_(read(path_)) {}

QString Drafts::pathFor(const QString& customerFile, const QString& lineage, const QString& what) {
    const QByteArray where = QFileInfo(customerFile).canonicalFilePath().toUtf8();
    const QString name = QString::fromLatin1(
        QCryptographicHash::hash(lineage.toUtf8() + '\n' + where, QCryptographicHash::Sha256).toHex().left(32));
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) +
           QStringLiteral("/drafts/%1%2.json").arg(name, what);
}

std::optional<Drafts::Draft> Drafts::find(qint64 id) const {
    const auto it = drafts_.constFind(id);
    return it == drafts_.cend() ? std::nullopt : std::optional(*it);
}

bool Drafts::isRemembered(qint64 id) const { return remembered_.value(id) == QDate::currentDate(); }

void Drafts::remember(qint64 id) { remembered_.insert(id, QDate::currentDate()); }

qint64 Drafts::freeId() const {
    qint64 id = -1;
    while (drafts_.contains(id)) --id;
    return id;
}

QList<qint64> Drafts::unfinished(qint64 but) const {
    QList<qint64> ids;
    for (auto it = drafts_.cbegin(); it != drafts_.cend() && it.key() < 0; ++it)
        if (it.key() != but) ids += it.key();
    std::sort(ids.begin(), ids.end(), [this](qint64 a, qint64 b) { return drafts_[a].at > drafts_[b].at; });
    return ids;
}

void Drafts::keep(qint64 id, const QString& title, const QJsonObject& content) {
    remember(id);
    const auto it = drafts_.constFind(id);
    if (it != drafts_.cend() && it->content == content && it->title == title) return;
    drafts_.insert(id, {title, QDateTime::currentDateTimeUtc(), content});
    write();
}

void Drafts::remove(qint64 id) {
    if (drafts_.remove(id) > 0) write();
}

void Drafts::move(qint64 from, qint64 to) {
    if (!drafts_.contains(from)) return;
    drafts_.insert(to, drafts_.take(from));
    if (remembered_.contains(from)) remembered_.insert(to, remembered_.take(from));
    write();
}

void Drafts::write() {
    Q_EMIT changed();
    if (path_.isEmpty()) return;
    QJsonArray all;
    for (auto it = drafts_.cbegin(); it != drafts_.cend(); ++it)
        all += QJsonObject{{kId, QString::number(it.key())}, // 64 bits are more than a JSON number holds
                           {kTitle, it->title},
                           {kAt, it->at.toString(Qt::ISODate)},
                           {kContent, it->content}};
    try {
        if (all.isEmpty()) {
            QFile::remove(path_);
            return;
        }
        const QString folder = QFileInfo(path_).path();
        QDir().mkpath(folder);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner); // people's data
        AtomicFile file(path_);
        const QByteArray json = QJsonDocument(QJsonObject{{kDrafts, all}}).toJson(QJsonDocument::Compact);
        file.write({json.constData(), static_cast<size_t>(json.size())});
        file.commit(AtomicFile::Durability::Synced);
        QFile::setPermissions(path_, QFile::ReadOwner | QFile::WriteOwner);
    } catch (const Failure& failure) {
        if (!std::exchange(told_, true)) Q_EMIT failed(failure.problem());
    }
}

} // namespace clientela::ui
