#pragma once

#include "base/Ids.h"
#include "customers/CardRepository.h"
#include "fields/Catalogue.h"

#include <QDate>

namespace clientela {
class JobControl;
}

namespace clientela::lists {

/// One change to many cards.
struct BulkEdit {
    enum class Way {
        Set,   ///< the field holds the value, or nothing where it is empty
        Add,   ///< of fields with several values: the value is there as well
        Remove ///< of those: it is there no more
    };
    QString field; ///< key
    Way way = Way::Set;
    fields::Value value; ///< of Add and Remove a text
};

/// Fields that many cards can be given at once: what cards hold themselves, addresses and tags. Not phones and e-mails,
/// which are one card's own, and no consent: it is given by a person, never by a list.
[[nodiscard]] bool isBulkEditable(const fields::Field& field);

/// What an edit would do, looked up without changing anything.
struct BulkPreview {
    struct Example {
        CustomerId id;
        QString name;
        fields::Value before;
        fields::Value after;
        bool operator==(const Example&) const = default;
    };
    qint64 cards = 0;               ///< that were looked at
    std::vector<CustomerId> change; ///< those that would be other than they are, in the order given
    qint64 same = 0;                ///< that are so already
    qint64 notFor = 0;              ///< whom the field is not for: a legal form of a person
    std::vector<Example> examples;  ///< the first few of `change`
};

/// Reads `cards` one after the other; throws Cancelled through `control` (may be null), which hears how far it is.
BulkPreview previewEdit(storage::Connection& connection, const fields::Catalogues& catalogues,
                        const std::vector<qint64>& cards, const BulkEdit& edit, QDate today,
                        JobControl* control = nullptr);

/// Changes the cards in one revision, whoever of them still is other; returns how many were. Cards that are gone are
/// passed over. Cancelled as above, then nothing is changed.
qint64 applyEdit(storage::UnitOfWork& work, const customers::CardRepository& repository,
                 const fields::Catalogue& customers, const std::vector<CustomerId>& cards, const BulkEdit& edit,
                 JobControl* control = nullptr);

} // namespace clientela::lists
