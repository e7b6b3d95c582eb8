#include "ui/shell/CallerServer.h"

#include <QDir>
#include <QLocalSocket>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QUrl>

namespace clientela::ui {

namespace {

constexpr qint64 kLineMost = 512; ///< bytes; who sends more is no caller
constexpr int kNumberMost = 64;
constexpr int kAnswers = 500; ///< milliseconds in which a running program takes a call
const QByteArray kShown = QByteArrayLiteral("shown\n");
const QByteArray kNoFile = QByteArrayLiteral("no file\n");

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

CallerServer::CallerServer(std::function<bool(const QString&)> called, QObject* parent)
    : QObject(parent), server_(this), called_(std::move(called)) {
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
    // A socket with access options is put in the place of one that is there, whether or not that is in use: who answers
    // decides.
    QLocalSocket other;
    other.connectToServer(name);
    if (other.waitForConnected(kAnswers)) return false;
    QLocalServer::removeServer(name); // left behind by a program that ended badly
    return server_.listen(name);
}

void CallerServer::answer(QLocalSocket* socket) {
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > kLineMost) socket->abort();
        return;
    }
    const QString number = callerNumber(QString::fromUtf8(socket->readLine(kLineMost)));
    socket->write(!number.isEmpty() && called_(number) ? kShown : kNoFile);
    socket->flush();
    socket->disconnectFromServer();
}

CallerServer::Outcome CallerServer::tell(const QString& number, const QString& name, int timeout) {
    QLocalSocket socket;
    socket.connectToServer(name);
    if (!socket.waitForConnected(timeout)) return Outcome::NotRunning;
    socket.write(callerNumber(number).toUtf8() + '\n');
    if (!socket.waitForBytesWritten(timeout)) return Outcome::NotRunning;
    while (!socket.canReadLine())
        if (!socket.waitForReadyRead(timeout)) return Outcome::NoFile; // it is there, and busy or asking something
    return socket.readLine() == kShown ? Outcome::Shown : Outcome::NoFile;
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
