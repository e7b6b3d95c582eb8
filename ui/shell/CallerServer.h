#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>

#include <functional>

namespace clientela::ui {

/// What a running program has to do with a caller.
struct CallerStanding {
    enum class Knows {
        NoFile,   ///< none is open
        Nobody,   ///< the number is in no card
        Archived, ///< only in cards that are archived
        InUse,
    };
    Knows knows = Knows::NoFile;
    qint64 used = 0; ///< when somebody worked with it last, in milliseconds since 1970
};

/// Hears from `clientela --caller NUMBER` while the program runs, over a local socket that only the same user may use.
/// One line in, one back: the number, to show who it is, or a question mark and the number, to say what it is to this
/// program. Several programs of a user listen each on a socket of its own, from a row of kMost names.
class CallerServer : public QObject {
    Q_OBJECT

public:
    using Called = std::function<bool(const QString& number)>;
    using Standing = std::function<CallerStanding(const QString& number)>;

    /// `called` gets the number; false: no file is open that it could be looked for in. `standing` is asked where
    /// several programs run.
    CallerServer(Called called, Standing standing, QObject* parent = nullptr);

    /// Begins to listen, on the first socket of the row that no running program has. False where all are taken, or the
    /// system does not let it.
    bool listen(const QString& name = usualName());

    enum class Outcome {
        Shown,      ///< a running program shows who it is
        NoFile,     ///< one runs, but no file is open in it
        NotRunning, ///< nobody listens
    };
    /// Tells the running program; of several the one whose file knows the number, else the one that was used last.
    /// Waits at most `timeout` milliseconds for each step; for a program that has nothing else to do yet.
    static Outcome tell(const QString& number, const QString& name = usualName(), int timeout = 3000);
    /// The first socket of this user.
    static QString usualName();

    static constexpr int kMost = 16; ///< programs that listen at a time

private:
    void answer(QLocalSocket* socket);

    QLocalServer server_;
    Called called_;
    Standing standing_;
};

/// What a softphone hands over as a number: without "tel:" and the like, percent signs read, at most 64 characters.
QString callerNumber(const QString& given);

} // namespace clientela::ui
