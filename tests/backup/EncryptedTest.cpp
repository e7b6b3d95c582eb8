#include "backup/BackupFixture.h"
#include "backup/Passphrase.h"
#include "storage/FileCheck.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace clientela::backup {
namespace {

const QString kPassphrase = QStringLiteral("otto pesci nuotano in cortile");

/// What a guess costs here, so that tests do not wait for it.
constexpr Vault::Cost kCheap{1, 8192};

class Encrypted : public test::BackedUpFile {
protected:
    Encrypted() { adopt(); }
    /// The folder as the file knows it, at the place of the fixture.
    void adopt() { folder_ = BackupFolder::of(connection()).at(pathOf(QStringLiteral("backups"))); }
    void encrypt(const QString& passphrase = kPassphrase) {
        if (const auto wrapped = folder_.wrappedKey(); !wrapped.isEmpty()) {
            auto opened = Vault::open(wrapped, passphrase);
            ASSERT_TRUE(opened.ok()) << opened.problem().text().toStdString();
            (*opened)->keepIn(connection());
        } else {
            Vault::make(passphrase, kCheap)->keepIn(connection());
        }
        adopt();
    }
    /// The files of the folder, the plain copies beside the customer file included, that hold these words anywhere.
    QStringList filesWith(const QByteArrayList& words) const {
        QStringList found;
        QDirIterator files(folder_.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QByteArray bytes = bytesOf(files.next());
            for (const QByteArray& word : words)
                if (bytes.contains(word)) found += files.fileName() + QStringLiteral(": ") + QString::fromUtf8(word);
        }
        return found;
    }
    QStringList plainCopies() const {
        return QDir(pathOf(QStringLiteral("."))).entryList({QStringLiteral("*.plain")}, QDir::Files | QDir::Hidden);
    }
    /// What gives somebody away who reads the folder without the key.
    QByteArrayList telltales() const {
        return {"Ferrante",           "Ferrari",      "family_name", "SQLite format",
                "\"customer\"",       "\"lineage\"",  "an edit",     file().lineage().toUtf8(),
                file().id().toUtf8(), "\"revision\"", "\"reason\""};
    }
};

TEST_F(Encrypted, TellNobodyAnything) {
    encrypt();
    newCustomer(QStringLiteral("Ferrante"));
    catchUp();
    rename(1, QStringLiteral("Ferrari"));
    catchUp();
    snapshot();
    rename(1, QStringLiteral("Ferrante"));
    catchUp();
    EXPECT_EQ(names(QStringLiteral(".clientela")).size(), 2);
    EXPECT_EQ(names(QStringLiteral(".revisions")).size(), 2);
    EXPECT_TRUE(filesWith(telltales()).isEmpty()) << filesWith(telltales()).join('\n').toStdString();
    EXPECT_TRUE(plainCopies().isEmpty());
    for (const QString& name : names(QStringLiteral(".json"))) {
        if (name == QLatin1String("passphrase.key")) continue;
        QStringList keys = QJsonDocument::fromJson(bytesOf(folder_.path() + '/' + name)).object().keys();
        EXPECT_EQ(keys.join(' '), QStringLiteral("checksum format id pinned sealed size time verified"));
    }
}

TEST_F(Encrypted, BringBackEveryRevisionByThePassphraseAlone) {
    encrypt();
    std::vector<QStringList> states{now()};
    catchUp();
    for (const char* name : {"One", "Two", "Three"}) {
        newCustomer(QLatin1String(name));
        states.push_back(now());
        catchUp();
        if (name[0] == 'T') snapshot();
    }
    BackupFolder elsewhere(folder_.path());
    EXPECT_TRUE(elsewhere.isLocked());
    ASSERT_TRUE(elsewhere.unlock(kPassphrase).ok());
    elsewhere.setScratch(pathOf(QStringLiteral(".")));
    folder_ = elsewhere;
    for (size_t revision = 0; revision < states.size(); ++revision)
        EXPECT_EQ(contentOf(restored(QString::number(revision))), states[revision]) << revision;
    EXPECT_TRUE(faults().isEmpty()) << faults().join('\n').toStdString();
    EXPECT_TRUE(plainCopies().isEmpty());
}

TEST_F(Encrypted, RestoredFilesGoOnEncryptingTheirOwn) {
    encrypt();
    newCustomer(QStringLiteral("Ferrante"));
    catchUp();
    const QString copy = restored(QStringLiteral("r1"));
    storage::Connection connection(copy, storage::Connection::Mode::ReadOnly);
    const auto vault = Vault::of(connection);
    ASSERT_NE(vault, nullptr);
    EXPECT_TRUE(vault->seals());
    EXPECT_EQ(vault->identity(), folder_.vault()->identity());
}

TEST_F(Encrypted, StayPlainThoughAFileOfTheirEncryptedDaysComesBack) {
    encrypt();
    newCustomer(QStringLiteral("Ferrante"));
    catchUp();
    const QString before = folder_.manifests().back().id;
    Vault::stopSealing(connection());
    adopt();
    catchUp();
    ASSERT_TRUE(folder_.wrappedKey().isEmpty());
    const QString path = restored(before);
    storage::Connection connection(path, storage::Connection::Mode::ReadWrite);
    const auto vault = Vault::of(connection);
    EXPECT_FALSE(vault && vault->seals());
}

TEST_F(Encrypted, TellAWrongPassphraseAndAMissingOneInPlainWords) {
    encrypt();
    newCustomer(QStringLiteral("Ferrante"));
    catchUp();
    BackupFolder elsewhere(folder_.path());
    const auto wrong = elsewhere.unlock(QStringLiteral("Otto pesci nuotano in cortile"));
    ASSERT_FALSE(wrong.ok());
    EXPECT_TRUE(wrong.problem().what.contains(QStringLiteral("not the passphrase")));
    EXPECT_FALSE(wrong.problem().todo.isEmpty());
    EXPECT_TRUE(elsewhere.isLocked()) << "a wrong one opens nothing";
    const auto missing = findMoment(elsewhere, QStringLiteral("r1"));
    ASSERT_FALSE(missing.ok());
    EXPECT_TRUE(missing.problem().what.contains(QStringLiteral("encrypted")));
    EXPECT_TRUE(missing.problem().todo.contains(QStringLiteral("--passphrase-file")));
    EXPECT_THROW((void)elsewhere.manifests(), Failure);
    EXPECT_THROW((void)pin(elsewhere, folder_.ids().front(), true), Failure);
    put(elsewhere.path() + QStringLiteral("/passphrase.key"), "{}");
    const auto damagedKey = elsewhere.unlock(kPassphrase);
    ASSERT_FALSE(damagedKey.ok());
    EXPECT_TRUE(damagedKey.problem().what.contains(QStringLiteral("damaged")));
}

TEST_F(Encrypted, AreLeftAloneByAFileThatDoesNotHaveTheKey) {
    encrypt();
    newCustomer(QStringLiteral("Ferrante"));
    catchUp();
    const QStringList before = names(QString());
    connection().execute(QStringLiteral("DELETE FROM backup_vault"));
    adopt();
    rename(1, QStringLiteral("Ferrari"));
    try {
        catchUp();
        FAIL() << "nothing plain goes among what is encrypted";
    } catch (const Failure& failure) {
        EXPECT_TRUE(failure.problem().what.contains(QStringLiteral("encrypted")));
    }
    EXPECT_EQ(names(QString()), before);
    encrypt();
    EXPECT_EQ(catchUp().revisions, 1) << "with the passphrase it goes on where it was";
}

TEST_F(Encrypted, TakeInWhatWasPlainBefore) {
    newCustomer(QStringLiteral("Ferrante"));
    catchUp();
    rename(1, QStringLiteral("Ferrari"));
    catchUp();
    snapshot();
    rename(1, QStringLiteral("Ferrante"));
    const QStringList expected = now();
    catchUp();
    EXPECT_FALSE(filesWith({"Ferrante"}).isEmpty());
    encrypt();
    EXPECT_EQ(catchUp().revisions, 0);
    EXPECT_TRUE(filesWith(telltales()).isEmpty()) << filesWith(telltales()).join('\n').toStdString();
    EXPECT_EQ(folder_.manifests().size(), 2U);
    EXPECT_TRUE(faults().isEmpty()) << faults().join('\n').toStdString();
    EXPECT_EQ(contentOf(restored(QStringLiteral("r3"))), expected);
    Vault::stopSealing(connection());
    adopt();
    catchUp();
    EXPECT_FALSE(filesWith({"Ferrante"}).isEmpty()) << "and plain again";
    EXPECT_TRUE(folder_.wrappedKey().isEmpty());
    EXPECT_TRUE(faults().isEmpty()) << faults().join('\n').toStdString();
    EXPECT_EQ(contentOf(restored(QStringLiteral("r3"))), expected);
}

TEST_F(Encrypted, AreWholeWhereverTheirEncryptingIsKilled) {
    newCustomer(QStringLiteral("Ferrante"));
    catchUp();
    rename(1, QStringLiteral("Ferrari"));
    catchUp();
    snapshot();
    const QStringList expected = now();
    const QString path = connection().path();
    bool seal = true;
    int kills = 0;
    for (int step = 0; step < 40; ++step) {
        if (seal)
            encrypt();
        else
            Vault::stopSealing(connection());
        adopt();
        const pid_t child = ::fork();
        if (child == 0) {
            int at = 0;
            BackupFolder folder = folder_;
            folder.setWatch([&](const char*) {
                if (at++ == step) ::kill(::getpid(), SIGKILL);
            });
            storage::Connection own(path, storage::Connection::Mode::ReadOnly);
            backup::catchUp(own, folder, terms(), control_);
            ::_exit(0);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        kills += WIFSIGNALED(status) ? 1 : 0;
        EXPECT_TRUE(faults().isEmpty()) << "at step " << step << ": " << faults().join('\n').toStdString();
        catchUp();
        EXPECT_EQ(filesWith({"Ferrari"}).isEmpty(), seal) << step;
        EXPECT_TRUE(plainCopies().isEmpty()) << step;
        EXPECT_EQ(contentOf(restored(QStringLiteral("r2"))), expected) << step;
        if (!WIFSIGNALED(status) && !seal) break;
        seal = !seal;
    }
    EXPECT_GE(kills, 8);
}

TEST_F(Encrypted, TellWhatIsCutOffOrChanged) {
    encrypt();
    newCustomer(QStringLiteral("Ferrante"));
    catchUp();
    rename(1, QStringLiteral("Ferrari"));
    catchUp();
    const QString path = folder_.snapshotPath(folder_.ids().front());
    const QByteArray whole = bytesOf(path);
    for (const qsizetype size : {qsizetype(0), qsizetype(10), qsizetype(45), whole.size() / 2, whole.size() - 1}) {
        put(path, whole.left(size));
        EXPECT_EQ(faults().size(), 1) << size;
        const auto moment = findMoment(folder_, QStringLiteral("r1"));
        ASSERT_TRUE(moment.ok());
        const auto outcome = restore(folder_, *moment, pathOf(QStringLiteral("no.clientela")), {}, control_);
        ASSERT_FALSE(outcome.ok()) << size;
        EXPECT_TRUE(outcome.problem().what.contains(QStringLiteral("damaged")));
    }
    put(path, whole);
    const QString segment = folder_.segmentPath(folder_.segments().front());
    const QByteArray revisions = bytesOf(segment);
    put(segment, revisions.chopped(1));
    EXPECT_EQ(segmentState(segment, folder_.vault().get())->head.revision.value, 1) << "the one before is whole";
    EXPECT_EQ(catchUp().revisions, 1) << "and it is written again";
    EXPECT_EQ(segmentState(segment, folder_.vault().get())->head.revision.value, 2);
    EXPECT_FALSE(segmentState(segment, nullptr).has_value()) << "nothing without the key";
    EXPECT_FALSE(segmentState(segment, Vault::make(kPassphrase, kCheap).get()).has_value()) << "or with another";
}

TEST_F(Encrypted, ChangeTheirPassphraseWithoutBeingWrittenAnew) {
    encrypt();
    newCustomer(QStringLiteral("Ferrante"));
    catchUp();
    const QByteArray before = bytesOf(folder_.snapshotPath(folder_.ids().front()));
    folder_.vault()->behind(QStringLiteral("nove gatti dormono"))->keepIn(connection());
    adopt();
    catchUp();
    EXPECT_EQ(bytesOf(folder_.snapshotPath(folder_.ids().front())), before);
    BackupFolder elsewhere(folder_.path());
    EXPECT_FALSE(elsewhere.unlock(kPassphrase).ok());
    EXPECT_TRUE(elsewhere.unlock(QStringLiteral("nove gatti dormono")).ok());
}

TEST_F(Encrypted, AreToldApartFromCustomerFiles) {
    encrypt();
    catchUp();
    const auto problem = storage::checkBeforeOpening(folder_.snapshotPath(folder_.ids().front()), false);
    ASSERT_TRUE(problem.has_value());
    EXPECT_TRUE(problem->what.contains(QStringLiteral("encrypted backup")));
    EXPECT_FALSE(problem->todo.isEmpty());
}

TEST_F(Encrypted, WantAPassphraseThatIsWorthIt) {
    const auto outcome = encryptBackups(connection(), QStringLiteral("otto"), kCheap);
    ASSERT_FALSE(outcome.ok());
    EXPECT_EQ(Vault::of(connection()), nullptr);
    EXPECT_FALSE(changePassphrase(connection(), kPassphrase).ok()) << "not encrypted yet";
    EXPECT_FALSE(stopEncrypting(connection()).ok());
    EXPECT_TRUE(encryptBackups(connection(), kPassphrase, kCheap).ok());
    EXPECT_TRUE(BackupFolder::of(connection()).seals());
    EXPECT_FALSE(passphraseIn(pathOf(QStringLiteral("nowhere"))).ok());
    EXPECT_FALSE(passphraseIn(write(QStringLiteral("empty"), "\nsecond line\n")).ok());
    EXPECT_EQ(*passphraseIn(write(QStringLiteral("first"), "otto pesci \r\nmore\n")), QStringLiteral("otto pesci "));
}

TEST_F(Encrypted, CostAFrameTheirKeyAndNothingElse) {
    encrypt();
    newCustomer(QStringLiteral("Ferrante"));
    catchUp();
    rename(1, QStringLiteral("Ferrari"));
    const CaughtUp done = catchUp();
    EXPECT_EQ(done.revisions, 1);
    EXPECT_LE(done.bytes, 1024) << "the budget of one changed card";
}

} // namespace
} // namespace clientela::backup
