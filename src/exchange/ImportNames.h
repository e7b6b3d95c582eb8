#pragma once

#include "exchange/ImportMapping.h"

#include <QString>
#include <QStringList>

namespace clientela::exchange {

/// The heads with "First" and "Last" standing beside each other told as what they are: a first and a last name. Alone
/// each of them could be anything ("Last contact").
QStringList withNamesOfPeople(QStringList headers);

/// "Name" beside "Surname" and no given name is the given name: a column whose head only says name, where another one
/// fills the family name. A column that a person has chosen stays as it is.
void settleNames(ImportMapping& mapping);

/// What a whole name says beside a part of it: "Anna Maria" of "Anna Maria Rossi" or "Rossi Anna Maria" where the
/// family name is Rossi. The whole where it does not have the part.
QString restOfName(const QString& whole, const QString& part);

/// Whether a whole name has a word that none of the parts has.
bool saysMore(const QString& whole, const QStringList& parts);

} // namespace clientela::exchange
