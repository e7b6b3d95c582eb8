#pragma once

#include "base/Ids.h"

#include <QString>

namespace clientela::storage {
class Connection;
}

namespace clientela::customers {

enum class Attention {
    Post,    ///< who is linked as receiving the company's post
    Invoices ///< who pays its invoices, else who receives its post
};

/// The person to whose attention something goes that is sent to a company: as their address would name them ("Dott.ssa
/// Giulia Ferrante"). The first of several. Empty: the customer is no company, or nobody is linked so. Of customers
/// that are archived nobody.
QString attentionOf(storage::Connection& connection, CustomerId company, Attention what);

} // namespace clientela::customers
