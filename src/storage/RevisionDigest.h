#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QString>

namespace clientela::storage {

/// The digest of a revision: BLAKE2b-256 over its parent's digest, its parts and its head, each field led by its
/// length, in that order, because the head is known last (a title may say how many cards came in).
class RevisionDigest {
public:
    explicit RevisionDigest(const QByteArray& parentDigest) { add(parentDigest); }

    void addPart(const QByteArray& data) { add(data); }
    QByteArray finish(const QString& at, qint64 actor, const QString& kind, const QString& title, qint64 root,
                      const QString& direction, qint64 changes) {
        add(at.toUtf8());
        add(QByteArray::number(actor));
        add(kind.toUtf8());
        add(title.toUtf8());
        add(QByteArray::number(root));
        add(direction.toUtf8());
        add(QByteArray::number(changes));
        return hash_.result();
    }

private:
    void add(const QByteArray& field) {
        hash_.addData(QByteArray::number(field.size()) + ':');
        hash_.addData(field);
    }

    QCryptographicHash hash_{QCryptographicHash::Blake2b_256};
};

} // namespace clientela::storage
