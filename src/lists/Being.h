#pragma once

#include "lists/Wording.h"

namespace clientela::lists {

/// What customers are, or what their cards say of them, in words that follow "who": "are in the region Toscana",
/// "accept letters", "have no phone number". Of a row that is a condition on `field`; empty where there are no such
/// words for it.
QString being(const Wording& wording, const fields::Field& field, const query::OutlineRow& row);

/// By which way they accept something or not, of a field of consent ("letters"); empty: it is none.
QString consentChannel(const QString& key);

} // namespace clientela::lists
