#pragma once

#include "fields/Value.h"
#include "storage/Jobs.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <vector>

namespace clientela::ui {

class Desk;

/// Which values the records of the file have in a field, and how many records have each: what a person picks from.
/// Read once and kept until the file changes; never on the window's thread.
class KnownValues : public QObject {
    Q_OBJECT

public:
    struct Known {
        fields::Value value;
        qint64 records = 0;
    };
    using Answer = std::function<void(const std::vector<Known>&)>;

    explicit KnownValues(Desk& desk, QObject* parent = nullptr);
    ~KnownValues() override;

    /// A field of records of a kind; of some of them only where there is a filter (fields::Aggregate::filter): quotes.
    struct Asked {
        QString kind;
        QString key;
        QString filter;
    };
    /// The values of that field, the most frequent first, at most kMost; at once where they are known already. The
    /// answer is dropped when `context` is gone.
    void ask(const Asked& asked, QObject* context, Answer answer);

    static constexpr int kMost = 500;

private:
    Desk& desk_;
    QHash<QString, std::vector<Known>> known_;
};

} // namespace clientela::ui
