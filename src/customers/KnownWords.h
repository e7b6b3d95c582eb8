#pragma once

#include "base/Job.h"
#include "fields/Catalogue.h"

#include <QHash>
#include <QMetaType>
#include <QStringList>

#include <limits>
#include <optional>
#include <vector>

namespace clientela::storage {
class Connection;
}

namespace clientela::customers {

struct Card;

/// A town as cards of the file have it, with what belongs to it.
struct KnownPlace {
    QString postalCode;
    QString city;
    QString region;
    QString country; ///< ISO 3166-1
    qint64 cards = 0;
    bool operator==(const KnownPlace&) const = default;
};

/// What cards of the file say already, for completing what is typed: towns with postal code, region and country, and
/// the words of fields such as profession, source or sector. A value, held in memory; the commonest of each are kept.
class KnownWords {
public:
    /// Reads the whole file: for a job. `customers` says which fields there are. Throws StorageFailure, Cancelled.
    static KnownWords read(storage::Connection& connection, const fields::Catalogue& customers, JobControl& control);

    /// Whether other cards' words are worth offering in a field: texts that repeat, not names and numbers, which are
    /// each card's own. Custom fields of one line are among them.
    static bool offers(const fields::Field& field);

    /// Towns whose postal code or name begins with what was typed, compared folded: the commonest first.
    [[nodiscard]] std::vector<KnownPlace> places(const QString& typed, int most) const;
    /// The town whose name begins with what was typed, where all places that could be meant are of this one: without a
    /// postal code, with region and country where all that say one say the same. Nothing: none, or several.
    [[nodiscard]] std::optional<KnownPlace> town(const QString& typed) const;
    /// Whether a postal code may stand beside that town: some card has both, or none has the code.
    [[nodiscard]] bool fits(const QString& postalCode, const QString& city) const;
    /// Words of a field in which some word begins with what was typed; not the text itself.
    [[nodiscard]] QStringList words(const QString& key, const QString& typed, int most) const;
    /// Knows what a card says that was just saved.
    void learn(const Card& card);

    struct Word {
        QString text;
        QString folded;
    };

private:
    std::vector<KnownPlace> places_;          ///< the commonest first
    std::vector<QString> cities_;             ///< folded, of places_
    QHash<QString, std::vector<Word>> words_; ///< by key, the commonest first
};

/// The words that a column holds, the commonest first, at most so many. `table` and `column` are names of the schema.
/// Walks all rows: for a job. Throws StorageFailure.
QStringList wordsOfColumn(storage::Connection& connection, const QString& table, const QString& column, int most);

/// The tags that there are, in the order of the alphabet; at most so many.
QStringList knownTags(storage::Connection& connection, int most = std::numeric_limits<int>::max());

} // namespace clientela::customers

Q_DECLARE_METATYPE(clientela::customers::KnownPlace)
