#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>

#include <functional>

namespace clientela::ui {

/// Hears from `clientela --caller NUMBER` while the program runs, over a local socket that only the same user may use.
/// One line in (the number), one word back.
class CallerServer : public QObject {
    Q_OBJECT

public:
    /// `called` gets the number; false: no file is open that it could be looked for in.
    explicit CallerServer(std::function<bool(const QString& number)> called, QObject* parent = nullptr);

    /// Begins to listen. False where another running program does already, or the system does not let it.
    bool listen(const QString& name = usualName());

    enum class Outcome {
        Shown,      ///< the running program shows who it is
        NoFile,     ///< it runs, but no file is open in it
        NotRunning, ///< nobody listens
    };
    /// Tells the running program. Waits at most `timeout` milliseconds; for a program that has nothing else to do yet.
    static Outcome tell(const QString& number, const QString& name = usualName(), int timeout = 3000);
    /// The socket of this user.
    static QString usualName();

private:
    void answer(QLocalSocket* socket);

    QLocalServer server_;
    std::function<bool(const QString&)> called_;
};

/// What a softphone hands over as a number: without "tel:" and the like, percent signs read, at most 64 characters.
QString callerNumber(const QString& given);

} // namespace clientela::ui
