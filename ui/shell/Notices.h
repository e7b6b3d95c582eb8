#pragma once

#include <QObject>
#include <QString>

#include <utility>
#include <vector>

namespace clientela::ui {

/// What the desktop shows outside of the window.
struct Notice {
    QString title;
    QString text;                                     ///< plain; lines
    std::vector<std::pair<QString, QString>> actions; ///< word that chosen() gives, and what its button says
    bool operator==(const Notice&) const = default;
};

/// The word of an action that is pressing the notice itself.
inline constexpr auto kPressed = "default";

/// The desktop's notices. One at a time: a later one takes the place of the one before.
class Notices : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    virtual void show(const Notice& notice) = 0;

Q_SIGNALS:
    /// An action of the notice that is shown, or kPressed.
    void chosen(const QString& action);
};

} // namespace clientela::ui
