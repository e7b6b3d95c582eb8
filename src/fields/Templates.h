#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace clientela::fields {

/// The text of a field by its key; a null string (QString()) where there is no such field.
using FieldText = std::function<QString(const QString& key)>;

/// Fills in ${given_name}; ${given_name|dear customer} gives what stands behind the bar where the field is empty; $$ is
/// a dollar sign. A field that does not exist stays as it was written, so that it is seen.
QString fillTemplate(const QString& text, const FieldText& fieldText);

/// The keys that a template names, in order, each once.
QStringList templateKeys(const QString& text);

} // namespace clientela::fields
