#pragma once

namespace clientela::test {

/// Writes every statement that this program runs on SQLite, once each, into the file that CLIENTELA_STATEMENTS names (a
/// NUL behind each); nothing where that is not set. tests/postgres reads them: so nobody keeps a list of statements.
/// True, always: for a variable of the namespace, whose making begins it.
bool recordStatements();

} // namespace clientela::test
