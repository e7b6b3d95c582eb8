#pragma once

#include <QString>
#include <QVariant>

#include <utility>
#include <vector>

namespace clientela::storage {

/// A column and its value: qint64, double, QString, QByteArray, or an invalid QVariant for NULL.
struct NamedValue {
    QString column;
    QVariant value;

    bool operator==(const NamedValue&) const = default;
};

struct FieldChange {
    QString column;
    QVariant before; ///< invalid in an inserted row
    QVariant after;  ///< invalid in a deleted row

    bool operator==(const FieldChange&) const = default;
};

/// What a revision did to one row. Inserted and deleted rows carry all their columns, changed ones only what changed.
struct RowChange {
    enum class Operation : char { Insert = 'I', Update = 'U', Delete = 'D' };

    QString table;
    Operation operation = Operation::Update;
    std::vector<NamedValue> key;     ///< the primary key, in its order
    std::vector<FieldChange> fields; ///< the other columns

    bool operator==(const RowChange&) const = default;

    /// The change that takes this one back.
    [[nodiscard]] RowChange inverse() const {
        RowChange back = *this;
        if (operation == Operation::Insert) back.operation = Operation::Delete;
        if (operation == Operation::Delete) back.operation = Operation::Insert;
        for (FieldChange& field : back.fields) std::swap(field.before, field.after);
        return back;
    }
};

} // namespace clientela::storage
