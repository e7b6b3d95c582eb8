#pragma once

#include <QString>

#include <optional>

namespace clientela::query {

/// What is put into the text of a list where several values are pasted between the parentheses of `in (`: a column of a
/// spreadsheet becomes values of the list language, quoted where they have to be. `before`: the text up to where it is
/// pasted. Nothing: it is pasted as it is, being a part of a list already or meant for another place.
std::optional<QString> pastedValues(const QString& before, const QString& pasted);

} // namespace clientela::query
