#pragma once

#include "ui/widgets/Dialog.h"

#include <QString>

#include <functional>
#include <vector>

namespace clientela::ui {

/// What is asked before something that cannot be undone, or told when something could not be done.
struct Question {
    struct Choice {
        QString verb; ///< "Make final", never "OK"
        enum class Kind { Plain, Primary, Danger } kind = Kind::Plain;
        bool operator==(const Choice&) const = default;
    };

    QString title;               ///< the matter
    QString line;                ///< what is safe, and what to do
    QString details;             ///< folded out on demand, can be copied; may be empty
    std::vector<Choice> choices; ///< in reading order, the primary last; platform order comes from QDialogButtonBox
    int safe = 0;                ///< index of the choice that Esc and the cross take
    bool presetsSafe = false;    ///< Enter takes it, too: for what surprises who only presses on

    bool operator==(const Question&) const = default;
};

/// Title, one line, verb buttons. Its width follows the text, at most 848. Deletes itself when closed.
class MessageDialog : public Dialog {
    Q_OBJECT

public:
    MessageDialog(const Question& question, QWidget* parent);

    /// Which choice was taken, as an index into Question::choices.
    [[nodiscard]] int chosen() const { return chosen_; }

Q_SIGNALS:
    /// Once, whichever way the dialog was closed.
    void answered(int choice);

private:
    int chosen_;
};

} // namespace clientela::ui
