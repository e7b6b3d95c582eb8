#pragma once

#include "base/Problem.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QMap>
#include <QObject>
#include <QString>

#include <optional>

namespace clientela::ui {

/// What was typed into cards and is not saved yet, kept on this machine so that it outlives the program and a crash: a
/// small file for each customer file, beside the person's other data and never in the customer file itself. What a
/// draft holds its page knows; here it is a JSON object. On the window's thread.
class Drafts : public QObject {
    Q_OBJECT

public:
    struct Draft {
        QString title; ///< "Giulia Ferrante"
        QDateTime at;  ///< UTC, when it was written last
        QJsonObject content;
        bool operator==(const Draft&) const = default;
    };

    /// Reads what `path` holds; a file that cannot be read, or none, is no draft. An empty path keeps them in memory
    /// only.
    explicit Drafts(QString path, QObject* parent = nullptr);

    /// Where the drafts of a customer file are kept: named after its lineage and where it lies, so that a copy of it
    /// has its own. `what` tells other drafts of the same file apart.
    static QString pathFor(const QString& customerFile, const QString& lineage, const QString& what = {});

    /// By the card's id; ids below 0 are cards that are new.
    [[nodiscard]] bool has(qint64 id) const { return drafts_.contains(id); }
    [[nodiscard]] std::optional<Draft> find(qint64 id) const;
    [[nodiscard]] const QMap<qint64, Draft>& all() const { return drafts_; }

    /// Whether whoever sits here today remembers it: they typed it, or were told of it. Not one that was left
    /// yesterday, or when the program ended.
    [[nodiscard]] bool isRemembered(qint64 id) const;
    void remember(qint64 id);

    /// An id for one more card that is new, below 0.
    [[nodiscard]] qint64 freeId() const;
    /// The new cards that are kept, but for this one: the one that was written last first.
    [[nodiscard]] QList<qint64> unfinished(qint64 but) const;

    /// Keeps a draft, on the disk when this returns; nothing if it is as it was. The first time that it cannot be
    /// written `failed` says so; it is kept in memory all the same.
    void keep(qint64 id, const QString& title, const QJsonObject& content);
    void remove(qint64 id);
    /// Gives a draft another id.
    void move(qint64 from, qint64 to);

Q_SIGNALS:
    void changed();
    void failed(const clientela::Problem& problem);

private:
    void write();

    QString path_;
    QMap<qint64, Draft> drafts_;
    QHash<qint64, QDate> remembered_; ///< of this run: the day on which it was before somebody last
    bool told_ = false;
};

} // namespace clientela::ui
