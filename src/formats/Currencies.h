#pragma once

#include <QString>
#include <QStringList>

namespace clientela::formats {

/// The ISO 4217 codes of the currencies in use, in alphabetical order.
const QStringList& currencyCodes();

/// The name of a currency in a language ("it", "en-GB"): "US Dollar"; the code itself for a code that is none.
QString currencyName(const QString& code, const QString& language);

} // namespace clientela::formats
