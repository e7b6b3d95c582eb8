#include "postgres/Cluster.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QTimeZone>

#include <csignal>
#include <grp.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace clientela::test {

namespace {

constexpr int kPatience = 60'000; // milliseconds, on a busy machine

/// PostgreSQL refuses to run as root; the user it was installed with does, or nobody.
const passwd* unprivileged() {
    if (geteuid() != 0) return nullptr;
    const passwd* user = getpwnam("postgres");
    return user ? user : getpwnam("nobody");
}

void asUnprivileged(QProcess& process) {
    const passwd* user = unprivileged();
    const uid_t uid = user ? user->pw_uid : 0;
    const gid_t gid = user ? user->pw_gid : 0;
    process.setChildProcessModifier([uid, gid] {
        if (uid != 0 && (setgroups(0, nullptr) != 0 || setgid(gid) != 0 || setuid(uid) != 0)) _exit(1);
        prctl(PR_SET_PDEATHSIG, SIGQUIT); // a test that crashes leaves no server
    });
}

} // namespace

Cluster::Cluster() : folder_(QDir::tempPath() + QStringLiteral("/clientela-pg-XXXXXX")) {
    const QString programs = QStringLiteral("/usr/lib/postgresql/15/bin/");
    if (!QFileInfo(programs + QStringLiteral("postgres")).isExecutable())
        missing_ = QStringLiteral("PostgreSQL 15 is not installed (Debian's package postgresql-15)");
    else if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QPSQL")))
        missing_ = QStringLiteral("Qt's driver for PostgreSQL is not installed (Debian's package libqt6sql6-psql)");
    if (!missing_.isEmpty()) return;
    make(programs);
    if (broken_.isEmpty()) start(programs);
}

void Cluster::make(const QString& programs) {
    const QByteArray path = QFile::encodeName(folder_.path());
    if (const passwd* user = unprivileged(); user && chown(path.constData(), user->pw_uid, user->pw_gid) != 0) {
        broken_ = QStringLiteral("the folder cannot be given to another user");
        return;
    }
    QProcess initdb;
    asUnprivileged(initdb);
    initdb.setWorkingDirectory(QDir::rootPath());
    initdb.setProcessChannelMode(QProcess::MergedChannels);
    initdb.start(programs + QStringLiteral("initdb"),
                 {"--pgdata", folder_.filePath("data"), "--username", "clientela", "--auth", "trust", "--encoding",
                  "UTF8", "--locale", "C", "--no-sync"});
    if (!initdb.waitForFinished(kPatience) || initdb.exitCode() != 0)
        broken_ = QString::fromUtf8(initdb.readAll()) + initdb.errorString();
}

void Cluster::start(const QString& programs) {
    server_ = std::make_unique<QProcess>();
    asUnprivileged(*server_);
    server_->setWorkingDirectory(QDir::rootPath());
    server_->setProcessChannelMode(QProcess::MergedChannels);
    server_->start(programs + QStringLiteral("postgres"),
                   {"-D", folder_.filePath("data"), "-k", folder_.path(), "-c", "listen_addresses=", "-c", "fsync=off",
                    "-c", "shared_buffers=16MB", "-c", "jit=off"});
    QByteArray said;
    while (!said.contains("ready to accept connections")) {
        if (!server_->waitForReadyRead(kPatience)) {
            broken_ = QString::fromUtf8(said) + server_->errorString();
            return;
        }
        said += server_->readAll();
    }
}

QSqlDatabase Cluster::open(const QString& name) const {
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), name);
    database.setHostName(folder_.path());
    database.setUserName(QStringLiteral("clientela"));
    database.setDatabaseName(name);
    database.open();
    return database;
}

QSqlDatabase Cluster::database() {
    const QString name = QStringLiteral("house%1").arg(++databases_);
    {
        QSqlDatabase server = open(QStringLiteral("postgres"));
        QSqlQuery query(server);
        if (!query.exec(QStringLiteral("CREATE DATABASE %1").arg(name))) broken_ = query.lastError().text();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("postgres"));
    QSqlDatabase database = open(name);
    QSqlQuery(database).exec(
        QStringLiteral("SET TIME ZONE '%1'").arg(QString::fromLatin1(QTimeZone::systemTimeZoneId())));
    return database;
}

Cluster::~Cluster() {
    if (!server_) return;
    ::kill(static_cast<pid_t>(server_->processId()), SIGQUIT); // at once; the folder goes anyway
    server_->waitForFinished(kPatience);
}

} // namespace clientela::test
