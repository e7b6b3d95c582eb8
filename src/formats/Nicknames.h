#pragma once

#include <QString>
#include <QStringList>

namespace clientela::formats {

/// The other given names that people of one name go by, folded (base/Fold.h): "bob" gives robert, rob, bobby,
/// roberto...; "саша" александр and александра. In English, Italian, Spanish and Russian, also written in Latin
/// letters. Empty for a name that has none.
QStringList otherNames(const QString& folded);

} // namespace clientela::formats
