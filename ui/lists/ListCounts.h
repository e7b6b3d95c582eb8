#pragma once

#include "query/Tree.h"
#include "storage/Jobs.h"

#include <QHash>
#include <QObject>

#include <deque>

namespace clientela::ui {

class Desk;

/// Counts lists of one kind of record off the window's thread, one after the other, and remembers what it counted until
/// the file changes. Asking for others drops what is not wanted any more; what runs for it is interrupted.
class ListCounts : public QObject {
    Q_OBJECT

public:
    ListCounts(Desk& desk, QString kind, QObject* parent = nullptr);
    ~ListCounts() override;

    /// From now on these are wanted, in this order. A null tree is everybody. Known counts are there at once.
    void want(const std::vector<query::NodePtr>& lists);
    /// How many records are on the list; nothing while it is not counted, or cannot be.
    [[nodiscard]] std::optional<qint64> countOf(const query::NodePtr& list) const;
    /// All that was wanted is counted.
    [[nodiscard]] bool isDone() const { return waiting_.empty(); }
    /// Milliseconds that the last list counted took by itself.
    [[nodiscard]] double lastTook() const { return lastTook_; }

Q_SIGNALS:
    /// More counts are known.
    void counted();
    /// The file changed, and none are known any more: what is shown is to be wanted anew.
    void forgotten();

private:
    struct Waiting {
        QString text;
        query::NodePtr tree;
    };
    void countNext();

    Desk& desk_;
    QString kind_;
    QHash<QString, qint64> known_;
    std::deque<Waiting> waiting_;
    storage::JobSlot slot_;
    double lastTook_ = 0;
};

} // namespace clientela::ui
