#pragma once

#include <QList>

class QAction;
class QMenu;

namespace clientela::ui {

/// Entries for actions that stand elsewhere, too (in a top bar, behind keys), each with a letter of its own to press:
/// the first of a word where that is free. The letters follow the words, so they differ in each language and never
/// meet. An action that is a separator is one here; one of low priority (QAction::LowPriority: what nobody should meet
/// by mistake, "Delete draft") stands last, apart from the rest.
void addWithLetters(QMenu& menu, QList<QAction*> actions);

/// The same for what stands in a menu already, behind whose words a key may be named.
void giveLetters(QMenu& menu);

} // namespace clientela::ui
