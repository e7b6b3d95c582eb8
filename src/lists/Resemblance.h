#pragma once

#include "fields/Value.h"
#include "query/Binder.h"

#include <vector>

namespace clientela {
class Currency;
class JobControl;
} // namespace clientela
namespace clientela::storage {
class Connection;
}

/// Who resembles the customers of a list: the values of fields by which they (the seeds) differ from everybody else,
/// and a list that finds others with these values.
///
/// The measure is the log-likelihood ratio G² of the two-by-two table (on the list or not, with the value or without):
///     G² = 2 Σ observed · ln(observed / expected)
/// after T. Dunning, "Accurate Methods for the Statistics of Surprise and Coincidence", Computational Linguistics
/// 19(1), 1993. Unlike χ² it holds for rare values, too. A value counts where chance would hardly bring it about: the
/// probability by the χ² distribution of one degree of freedom, times the number of values looked at (Bonferroni), is
/// below one percent.
///
/// Where both persons and companies are among the seeds, others are looked for among each kind apart: what tells a
/// company (its sector) leaves all persons out, and they would never be found beside it.
namespace clientela::lists {

/// G² of a table with `a` of `seeds` and `c` of `others` having a value. 0 where there is no difference.
[[nodiscard]] double logLikelihoodRatio(qint64 a, qint64 seeds, qint64 c, qint64 others);
/// The probability of a G² as large by chance, of one degree of freedom.
[[nodiscard]] double chanceOf(double g2);

/// One value of a field, a band of numbers, or of days: a date by how long ago it was.
struct Trait {
    fields::Value value;         ///< of fields that have values; empty: those without one
    std::optional<qint64> from;  ///< of bands: at least; of dates so many days ago
    std::optional<qint64> below; ///< and less than
    qint64 seeds = 0;            ///< with it on the list
    qint64 others = 0;           ///< with it among all others
    double g2 = 0;
    double chance = 1;  ///< how probable it is that chance alone brought it about, of all values looked at
    bool tells = false; ///< more than chance
    bool more = false;  ///< more frequent on the list than elsewhere
    [[nodiscard]] bool isBand() const { return from || below; }
};

/// How sure it is that a trait is no chance, in words a manager has: by the levels of one in a hundred, in a thousand
/// and in ten thousand, as P. Rayson, D. Berridge and B. Francis give them for G² ("Extending the Cochran rule for the
/// comparison of word frequencies between corpora", JADT 2004), who take the last for results to rely on.
enum class Sureness { FairlySure, Sure, VerySure };
[[nodiscard]] Sureness surenessOf(const Trait& trait);

struct FieldTraits {
    const fields::Field* field = nullptr; ///< of the catalogues that were given
    double g2 = 0;                        ///< of the strongest trait that tells
    std::vector<Trait> traits;            ///< strongest first
};

struct Resemblance {
    qint64 seeds = 0;
    qint64 others = 0;
    std::vector<FieldTraits> fields; ///< those that tell most first
    query::NodePtr finds;            ///< customers not on the list who have what is frequent on it; null: nothing tells
    qint64 found = 0;                ///< how many that are
    qint64 seedsAlike = 0;           ///< how many of the seeds have it themselves
};

/// The band of a date in the list language: "last 90 days" and "more than 30 days ago". From the newer end.
[[nodiscard]] std::vector<query::Window> daysOf(const Trait& trait);

/// Fields whose values may be compared: what a customer is, and the days of their file that tell how long and how
/// lately one knows them (first and last purchase, last contact), not what they spent.
[[nodiscard]] bool mayTell(const fields::Field& field);
/// The keys of those that are compared where nobody chose others.
[[nodiscard]] QStringList usualTraits(const fields::Catalogue& customers);

/// Compares the customers of `seeds` with all others by these fields. `wanted`: the list that is found has at least so
/// many customers where that is possible. Reads only; heeds `control` (may be null). The error is that of the list.
query::Parsed<Resemblance> resembling(storage::Connection& connection, const fields::Catalogues& catalogues,
                                      const query::Context& context, const query::NodePtr& seeds,
                                      const QStringList& fields, qint64 wanted, const Currency& currency,
                                      JobControl* control = nullptr);

} // namespace clientela::lists
