#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace clientela::fields {

/// The values of a text that somebody pasted or typed where several are wanted: a column or a row of a spreadsheet, a
/// list in a letter. Lines and tabs part them, else semicolons, else commas, the stronger before the weaker; what
/// stands in quotes at its beginning ("", “”, «») is one, as spreadsheets copy it. Each once (folded), without space
/// around it. `isOne`: of a text that a stronger separator left, whether it is a value as it stands ("Rossi, Verdi
/// S.r.l."), which is not parted further; may be empty.
QStringList severalValues(const QString& text, const std::function<bool(const QString& value)>& isOne = {});

/// Whether it is of more than one line or cell, which no single value is.
bool isOfCells(const QString& text);

} // namespace clientela::fields
