#pragma once

#include "lists/Release.h"

#include <functional>

namespace clientela {
class JobControl;
}

namespace clientela::lists {

/// A customer of a list who receives nothing: left out, or named on the letter of another of their household.
struct LeftOutCard {
    qint64 id = 0;
    QString name;
    std::optional<LeftOut::Reason> reason; ///< without one: named on another's letter
    qint64 letterOf = 0;                   ///< then: whose
    QString letterOfName;
};

/// The word for scripts: "opted_out", "no_postal_address", "no_email", "no_phone", "no_mobile",
/// "contacted_enough", "never_asked", "does_not_fit", "household".
QString reasonKey(const LeftOutCard& card);
/// The same for people, beside a name: "wants no post", "on the letter of Giulia Ferrante".
QString reasonText(const LeftOutCard& card, Channel channel);

/// Names whom a plan leaves out, and who shares a letter: reason by reason as the plan has them, by name within, at
/// most `most` of each (< 0: all). What a plan counted may have changed since: what is named is what the file says now.
/// `found` is called for each. Returns how many. Throws Cancelled through `control` (may be null).
query::Parsed<qint64> nameLeftOut(storage::Connection& connection, const fields::Catalogues& catalogues,
                                  const query::Context& context, const ReleasePlan& plan, qint64 most,
                                  const std::function<void(const LeftOutCard&)>& found, JobControl* control = nullptr);

} // namespace clientela::lists
