#include "office/GivenNames.h"

#include "base/Fold.h"

namespace clientela::office {

GivenNames::GivenNames(const std::vector<Actor>& actors) {
    const auto first = [](const Actor& actor) { return actor.name.section(QLatin1Char(' '), 0, 0); };
    QHash<QString, int> called;
    for (const Actor& actor : actors) ++called[fold(first(actor))];
    for (const Actor& actor : actors)
        // "Rosselli, Anna" begins with a family name, "A. Rosselli" with a letter.
        if (const QString given = first(actor);
            called.value(fold(given)) == 1 && !given.endsWith(QLatin1Char(',')) && !given.endsWith(QLatin1Char('.')))
            given_.insert(actor.name, given);
}

} // namespace clientela::office
