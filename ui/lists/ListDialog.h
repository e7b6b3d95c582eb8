#pragma once

#include "lists/SavedLists.h"
#include "ui/widgets/Dialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QRadioButton;

namespace clientela::ui {

/// Name, folder and description of a list, whether it is pinned, and whether it changes as customers change.
class ListDialog : public Dialog {
    Q_OBJECT

public:
    /// `folders`: those that lists are in. `frozenText` says that it is frozen and since when; empty: its
    /// cards can be kept as they are now. `day`: of today, in the name that is proposed for a frozen copy of a list
    /// that has a name already. `changed`: it is no longer what is kept under its name, so that under another name it
    /// is a new list, unless somebody says that it is to be renamed.
    ListDialog(const lists::SavedList& list, const QStringList& folders, const QString& frozenText, const QString& day,
               bool changed, QWidget* parent);

    /// The list as it was, with what was entered; without its id where it is to be a new list beside it.
    [[nodiscard]] lists::SavedList list() const;
    [[nodiscard]] bool isFrozen() const;

private:
    [[nodiscard]] bool isNamedAnew() const;

    lists::SavedList list_;
    QLineEdit* name_;
    QComboBox* folder_;
    QLineEdit* description_;
    QRadioButton* changing_;
    QRadioButton* frozen_;
    QCheckBox* pinned_;
    QRadioButton* another_; ///< what another name is for: a new list,
    QRadioButton* rename_;  ///< or the old one
};

} // namespace clientela::ui
