#include "ui/shell/CallerServer.h"

#include <QDir>
#include <QElapsedTimer>
#include <QLocalSocket>
#include <QLockFile>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>
#include <memory>
#include <optional>
#include <vector>

namespace clientela::ui {

namespace {

constexpr int kRowFree = 2000;    ///< milliseconds; whoever looks along the row longer hangs
constexpr qint64 kLineMost = 512; ///< bytes; who sends more is no caller
constexpr int kNumberMost = 64;
constexpr int kAnswers = 500; ///< milliseconds in which a running program takes a call
const QByteArray kShown = QByteArrayLiteral("shown\n");
const QByteArray kNoFile = QByteArrayLiteral("no file\n");
constexpr char kAsks = '?';     ///< before a number that is only asked about
constexpr int kAskedFor = 1000; ///< milliseconds that all programs have together to say what they know

using Sockets = std::vector<std::pair<QString, std::unique_ptr<QLocalSocket>>>;

QString socketName(const QString& name, int nth) { return nth == 0 ? name : name + QString::number(nth + 1); }

/// The programs that run, connected to.
Sockets running(const QString& name, int timeout) {
    Sockets all;
    for (int nth = 0; nth < CallerServer::kMost; ++nth) {
        const QString one = socketName(name, nth);
        auto socket = std::make_unique<QLocalSocket>();
        socket->connectToServer(one);
        if (socket->waitForConnected(timeout)) all.emplace_back(one, std::move(socket));
    }
    return all;
}

/// The number of a line that says what a caller is to a program: "2 1764259200000".
std::optional<CallerStanding> readStanding(const QByteArray& line) {
    const QList<QByteArray> words = line.trimmed().split(' ');
    bool isNumber = false;
    bool isTime = false;
    const int knows = words.value(0).toInt(&isNumber);
    const qint64 used = words.value(1).toLongLong(&isTime);
    if (!isNumber || !isTime || knows < 0 || knows > static_cast<int>(CallerStanding::Knows::InUse))
        return std::nullopt;
    return CallerStanding{static_cast<CallerStanding::Knows>(knows), used};
}

/// Which of several is to show a caller. One that is busy says nothing and is left in peace, if others do.
QString chosenOf(const Sockets& sockets, const QByteArray& number) {
    for (const auto& [name, socket] : sockets) {
        socket->write(kAsks + number + '\n');
        socket->flush();
    }
    QElapsedTimer asked;
    asked.start();
    QString chosen = sockets.front().first;
    std::optional<CallerStanding> best;
    for (const auto& [name, socket] : sockets) {
        while (!socket->canReadLine() &&
               socket->waitForReadyRead(static_cast<int>(std::max<qint64>(1, kAskedFor - asked.elapsed())))) {
        }
        const auto standing = readStanding(socket->readLine(kLineMost));
        if (!standing) continue;
        const auto rank = [](const CallerStanding& one) { return std::pair(one.knows, one.used); };
        if (best && rank(*standing) <= rank(*best)) continue;
        best = standing;
        chosen = name;
    }
    return chosen;
}

} // namespace

QString callerNumber(const QString& given) {
    static const QRegularExpression scheme(QStringLiteral("^(?:tel|callto|sip|sips):(?://)?"),
                                           QRegularExpression::CaseInsensitiveOption);
    QString number = given.trimmed();
    const bool uri = scheme.match(number).hasMatch();
    number.remove(scheme);
    if (uri) {
        // sip:+39055123@pbx.example;user=phone
        number = number.section(QLatin1Char('@'), 0, 0).section(QLatin1Char(';'), 0, 0);
        number = QUrl::fromPercentEncoding(number.toUtf8());
    }
    return number.simplified().left(kNumberMost);
}

CallerServer::CallerServer(Called called, Standing standing, QObject* parent)
    : QObject(parent), server_(this), called_(std::move(called)), standing_(std::move(standing)) {
    server_.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&server_, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* socket = server_.nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] { answer(socket); });
            if (socket->bytesAvailable() > 0) answer(socket);
        }
    });
}

bool CallerServer::listen(const QString& name) {
    // Two that start together would both find nobody there, and the second would take the first one's socket away.
    QLockFile row(QDir::temp().absoluteFilePath(name + QStringLiteral(".lock")));
    row.tryLock(kRowFree);
    for (int nth = 0; nth < kMost; ++nth) {
        // A socket with access options is put in the place of one that is there, whether or not that is in use: who
        // answers decides.
        const QString one = socketName(name, nth);
        QLocalSocket other;
        other.connectToServer(one);
        if (other.waitForConnected(kAnswers)) continue;
        QLocalServer::removeServer(one); // left behind by a program that ended badly
        return server_.listen(one);
    }
    return false;
}

void CallerServer::answer(QLocalSocket* socket) {
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > kLineMost) socket->abort();
        return;
    }
    QString line = QString::fromUtf8(socket->readLine(kLineMost));
    const bool asks = line.startsWith(QLatin1Char(kAsks));
    const QString number = callerNumber(asks ? line.mid(1) : line);
    if (asks) {
        const CallerStanding standing = number.isEmpty() ? CallerStanding() : standing_(number);
        socket->write(QByteArray::number(static_cast<int>(standing.knows)) + ' ' + QByteArray::number(standing.used) +
                      '\n');
        socket->flush();
        if (socket->canReadLine()) answer(socket); // who asked goes, or tells
        return;
    }
    socket->write(!number.isEmpty() && called_(number) ? kShown : kNoFile);
    socket->flush();
    socket->disconnectFromServer();
}

CallerServer::Outcome CallerServer::tell(const QString& number, const QString& name, int timeout) {
    const QByteArray line = callerNumber(number).toUtf8();
    Sockets programs = running(name, timeout);
    if (programs.empty()) return Outcome::NotRunning;
    const QString chosen = programs.size() == 1 ? programs.front().first : chosenOf(programs, line);
    const auto found =
        std::find_if(programs.begin(), programs.end(), [&](const auto& one) { return one.first == chosen; });
    // One that ended since it answered leaves the call to the others.
    std::iter_swap(programs.begin(), found);
    const auto reached = std::find_if(programs.begin(), programs.end(), [&](const auto& one) {
        one.second->write(line + '\n');
        return one.second->waitForBytesWritten(timeout);
    });
    if (reached == programs.end()) return Outcome::NotRunning;
    QLocalSocket& socket = *reached->second;
    while (true) {
        while (!socket.canReadLine())
            if (!socket.waitForReadyRead(timeout)) return Outcome::NoFile; // it is there, and busy or asking something
        const QByteArray said = socket.readLine(kLineMost);
        if (!readStanding(said)) return said == kShown ? Outcome::Shown : Outcome::NoFile; // else late, of the question
    }
}

QString CallerServer::usualName() {
#ifdef Q_OS_WIN
    return QStringLiteral("clientela-caller-") + QString::fromLatin1(QDir::homePath().toUtf8().toHex());
#else
    // A folder of the user's own, where the system has one.
    QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (folder.isEmpty()) folder = QDir::homePath();
    return folder + QStringLiteral("/clientela-caller");
#endif
}

} // namespace clientela::ui
