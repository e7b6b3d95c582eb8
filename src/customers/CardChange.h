#pragma once

#include "base/Ids.h"
#include "fields/Value.h"

#include <QString>

namespace clientela::customers {

/// One thing of a card that changes, from what to what.
struct CardChange {
    enum class What { Value, ContactPoint, Address, Tag, Link, Consent };

    What what = What::Value;
    QString key; ///< of a value its field; else the kind of the part: "phone", "address", "tags", the role of a link,
                 ///< the channel of a consent
    QString member; ///< of a part that was changed which of its texts: "value", "label", "city"; empty: it came or went
    qint64 part = 0;             ///< the part's row
    fields::Value before;        ///< nothing where it came
    fields::Value after;         ///< nothing where it went
    QString other{};             ///< of a link the name of the card at its other end
    bool otherIsCompany = false; ///< as in Link: "works for" and "works there" are its two ends
    bool operator==(const CardChange&) const = default;
};

} // namespace clientela::customers
