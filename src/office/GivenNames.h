#pragma once

#include "office/Actors.h"

#include <QHash>

namespace clientela::office {

/// What those who work with the file call each other where room is short: "Anna" for "Anna Rosselli", as long as no
/// other of them is called so. A value; const use from several threads is safe.
class GivenNames {
public:
    GivenNames() = default; ///< knows nobody: every name stays whole
    /// `actors`: all of them, archived ones too, since old entries name them.
    explicit GivenNames(const std::vector<Actor>& actors);

    /// The short form of a whole name; a name that is nobody's here (a customer's, or of another file) stays whole.
    [[nodiscard]] QString of(const QString& name) const { return given_.value(name, name); }

private:
    QHash<QString, QString> given_; ///< by whole name; of those who have a short form
};

} // namespace clientela::office
