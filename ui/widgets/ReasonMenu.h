#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QMenu;
class QWidget;

namespace clientela::ui {

/// Why something came to nothing (a quote was rejected, a customer was lost), to be chosen from a menu or said anew.
struct ReasonQuestion {
    QString title;    ///< of the dialog that asks for another reason: what came to nothing
    QString verb;     ///< of its primary button: "Rejected"
    QString safe;     ///< of the other: "Leave it open"
    QWidget* over{};  ///< the widget whose window asks
    QStringList said; ///< reasons given before, the most frequent first
};

/// Puts the reasons into a menu, and behind them the way to another one. `chosen` hears which it is, without blanks at
/// its ends; nothing where the question is left open.
void addReasons(QMenu& menu, const ReasonQuestion& question, const std::function<void(const QString&)>& chosen);

} // namespace clientela::ui
