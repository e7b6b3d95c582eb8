#pragma once

#include "base/Result.h"

#include <QDate>
#include <QHash>
#include <QStringList>

#include <vector>

namespace clientela::cli {

/// An option of a command: "--limit" with a value, or a flag.
struct Option {
    QString name;  ///< without dashes
    QString value; ///< what stands for its value in the help ("N"); empty: a flag
    bool repeatable = false;
    bool mayBeEmpty = false; ///< an empty value takes something away
};

/// The words of one call, taken apart.
class Arguments {
public:
    /// `words` without the program's name. Options may stand anywhere, as --name value or --name=value; "--" ends them.
    /// A value may begin with a dash (--sort -spent). Unknown options, a missing value and a repeated option are
    /// problems.
    static Result<Arguments> parse(const QStringList& words, const std::vector<Option>& options);

    [[nodiscard]] const QStringList& positional() const { return positional_; }
    [[nodiscard]] bool has(const QString& option) const { return values_.contains(option); }
    /// The value of an option; empty if it was not given.
    [[nodiscard]] QString value(const QString& option) const { return values_.value(option).value(0); }
    [[nodiscard]] QStringList values(const QString& option) const { return values_.value(option); }

private:
    QStringList positional_;
    QHash<QString, QStringList> values_;
};

} // namespace clientela::cli
