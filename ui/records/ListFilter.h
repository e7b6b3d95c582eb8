#pragma once

#include "query/ParseError.h"
#include "query/Tree.h"

#include <QString>
#include <QStringList>

namespace clientela::ui {

/// The filter of a table as chips see it: the parts of a list that are joined by `and`. The same list as the text of
/// the language box; setting either changes both. A value.
class ListFilter {
public:
    /// Nobody is left out.
    ListFilter() = default;
    /// The parts of a text; its error if it is no list.
    static query::Parsed<ListFilter> of(const QString& text);

    [[nodiscard]] QString text() const;
    /// Each part as text, in the order written.
    [[nodiscard]] const QStringList& parts() const { return parts_; }
    [[nodiscard]] bool isEmpty() const { return parts_.isEmpty(); }
    /// Whether a part is there that means the same as `part`.
    [[nodiscard]] bool has(const QString& part) const;
    /// The filter with a part more, or without it.
    [[nodiscard]] ListFilter with(const QString& part) const;
    [[nodiscard]] ListFilter without(const QString& part) const;
    bool operator==(const ListFilter&) const = default;

private:
    static QString normal(const QString& part);
    QStringList parts_; ///< as toText() writes them
};

} // namespace clientela::ui
