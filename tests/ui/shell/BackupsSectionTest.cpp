#include "ui/shell/BackupsSection.h"
#include "backup/Passphrase.h"
#include "demo/Demo.h"
#include "ui/shell/BackupModel.h"
#include "ui/shell/PassphraseDialog.h"
#include "ui/support/DemoDesk.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTableView>

#include <atomic>
#include <thread>

namespace clientela::test {
namespace {

const QString kPassphrase = QStringLiteral("otto pesci nuotano in cortile");

/// The backups on the page of the file, used by keys and clicks.
class BackupsOnThePage : public DemoDeskTest {
protected:
    BackupsOnThePage() : section_(desk(), answers_) {
        show(section_);
        desk().backups()->catchUp();
        EXPECT_TRUE(waitFor([this] { return rows() == 1; }, 20'000));
    }
    [[nodiscard]] int rows() const {
        return find<QTableView>(section_, QStringLiteral("BackupsTable"))->model()->rowCount();
    }
    [[nodiscard]] QString state() const { return find<QLabel>(section_, QStringLiteral("BackupsState"))->text(); }
    [[nodiscard]] backup::BackupFolder folder() const { return backup::BackupFolder::of(desk().connection()); }
    void press(const QString& button) {
        auto* found = find<QAbstractButton>(section_, button);
        ASSERT_NE(found, nullptr) << button.toStdString();
        click(*found);
    }
    [[nodiscard]] ui::PassphraseDialog* dialog() const { return section_.findChild<ui::PassphraseDialog*>(); }
    /// Types into the dialog that is open: the passphrase, and once more where it asks for that.
    void give(const QString& first, const QString& second) {
        ASSERT_TRUE(waitFor([this] { return dialog() != nullptr && dialog()->isVisible(); }));
        find<QLineEdit>(*dialog(), QStringLiteral("Passphrase"))->setFocus();
        type(*dialog(), first);
        if (auto* again = find<QLineEdit>(*dialog(), QStringLiteral("PassphraseAgain"))) {
            again->setFocus();
            type(*dialog(), second);
        }
    }
    void accept(const QString& verb) {
        auto* button = find<QAbstractButton>(*dialog(), verb);
        ASSERT_NE(button, nullptr) << verb.toStdString();
        ASSERT_TRUE(button->isEnabled());
        click(*button);
        ASSERT_TRUE(waitFor([this] { return dialog() == nullptr; }));
    }
    [[nodiscard]] bool isSealed() const {
        for (const backup::Manifest& each : folder().manifests())
            if (!each.sealed) return false;
        return folder().seals();
    }

    ui::BackupsSection section_;
};

TEST_F(BackupsOnThePage, AreEncryptedWithAPassphraseThatIsTypedTwice) {
    press(QStringLiteral("Encrypt…"));
    give(QStringLiteral("otto"), {});
    auto* encrypt = find<QAbstractButton>(*dialog(), QStringLiteral("Encrypt"));
    EXPECT_FALSE(encrypt->isEnabled()) << "too short";
    EXPECT_TRUE(find<QLabel>(*dialog(), QStringLiteral("PassphraseHint"))->text().contains(QStringLiteral("At least")));
    find<QLineEdit>(*dialog(), QStringLiteral("Passphrase"))->clear();
    give(kPassphrase, QStringLiteral("otto pesci"));
    EXPECT_FALSE(encrypt->isEnabled()) << "not the same";
    find<QLineEdit>(*dialog(), QStringLiteral("Passphrase"))->clear();
    find<QLineEdit>(*dialog(), QStringLiteral("PassphraseAgain"))->clear();
    give(kPassphrase, kPassphrase);
    grab(*dialog(), QStringLiteral("passphrase"));
    accept(QStringLiteral("Encrypt"));
    ASSERT_TRUE(waitFor([this] { return isSealed(); }, 20'000));
    EXPECT_TRUE(waitFor([this] { return state().contains(QStringLiteral("encrypted")); }));
    backup::BackupFolder elsewhere(folder().path());
    EXPECT_TRUE(elsewhere.unlock(kPassphrase).ok()) << "what was typed is what opens it";
    EXPECT_EQ(told_, QStringList(QStringLiteral("Backups are encrypted now")));
    EXPECT_EQ(rows(), 1) << "and they are still shown";
    press(QStringLiteral("Passphrase…"));
    ASSERT_TRUE(waitFor([this] { return dialog() != nullptr; }));
    answers_.willChoose(QStringLiteral("Leave them encrypted"));
    accept(QStringLiteral("Stop encrypting…"));
    EXPECT_TRUE(folder().seals()) << "it was asked about first";
    press(QStringLiteral("Passphrase…"));
    ASSERT_TRUE(waitFor([this] { return dialog() != nullptr; }));
    answers_.willChoose(QStringLiteral("Stop encrypting"));
    accept(QStringLiteral("Stop encrypting…"));
    EXPECT_TRUE(waitFor([this] { return folder().wrappedKey().isEmpty() && !folder().seals(); }, 20'000));
}

// A named pipe that nobody writes to is a share that does not answer: whoever opens it waits.
TEST_F(BackupsOnThePage, AreReadBesideTheWindowWhichGoesOnWhileTheFolderHangs) {
    const QByteArray key = QFile::encodeName(folder().wrappedKeyPath());
    ASSERT_EQ(::mkfifo(key.constData(), 0600), 0);
    // Both ends, so that whoever reads has its answer, an empty one, once they are closed; at last, whatever happens.
    std::atomic<bool> waits = true;
    std::thread share([&] {
        for (int i = 0; i < 100 && waits; ++i) std::this_thread::sleep_for(std::chrono::milliseconds(50));
        const int both = ::open(key.constData(), O_RDWR);
        ::unlink(key.constData());
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        ::close(both);
    });
    QElapsedTimer took;
    took.start();
    section_.reload();
    for (int i = 0; i < 3; ++i) Q_EMIT desk().backups()->changed(); // as each save has it
    QApplication::processEvents();
    EXPECT_LT(took.elapsed(), 2'000);
    EXPECT_EQ(rows(), 1) << "as they were";
    desk().backups()->snapshot(nullptr, [](const auto&) {});
    waits = false;
    share.join();
    EXPECT_TRUE(waitFor([this] { return rows() == 2; }, 20'000)) << "once it answers";
}

TEST_F(BackupsOnThePage, AreNotReadWhileNobodySeesThem) {
    section_.hide();
    bool done = false;
    desk().backups()->snapshot(&section_, [&](const auto&) { done = true; });
    ASSERT_TRUE(waitFor([&] { return done && !desk().backups()->state().working; }, 20'000));
    ASSERT_EQ(folder().manifests().size(), 2U);
    EXPECT_FALSE(waitFor([this] { return rows() == 2; }, 300));
    test::show(section_);
    EXPECT_TRUE(waitFor([this] { return rows() == 2; }, 20'000));
}

TEST_F(BackupsOnThePage, GoAlongToAnotherFolder) {
    desk().backups()->snapshot(nullptr, [](const auto&) {});
    ASSERT_TRUE(waitFor([this] { return rows() == 2; }, 20'000));
    const QString before = folder().path();
    const QString disk = pathOf(QStringLiteral("other disk"));
    ASSERT_TRUE(QDir().mkpath(disk));
    answers_.willPick(disk);
    answers_.willChoose(QStringLiteral("Leave it as it is"));
    press(QStringLiteral("Choose a folder…"));
    ASSERT_TRUE(waitFor([this] { return !answers_.asked().empty(); }));
    EXPECT_EQ(folder().path(), before);
    EXPECT_TRUE(answers_.asked().back().title.contains(QStringLiteral("2 earlier backup")));
    EXPECT_TRUE(answers_.asked().back().line.contains(before)) << answers_.asked().back().line.toStdString();

    answers_.willPick(disk);
    answers_.willChoose(QStringLiteral("Copy them along"));
    press(QStringLiteral("Choose a folder…"));
    ASSERT_TRUE(waitFor([&] { return folder().path().startsWith(disk); }, 20'000));
    EXPECT_TRUE(waitFor([&] { return !told_.isEmpty() && told_.back().contains(before); }));
    EXPECT_TRUE(waitFor([&] { return state().contains(disk) && !desk().backups()->state().working; }, 20'000));
    EXPECT_EQ(rows(), 2) << "they are still shown";
    EXPECT_EQ(folder().manifests().size(), 2U) << "and no first one was made anew";
    EXPECT_EQ(backup::BackupFolder(before).manifests().size(), 2U) << "nothing is taken away";
    EXPECT_TRUE(state().contains(QStringLiteral("another disk is safer"))) << "it is another folder of the same disk";
}

TEST_F(BackupsOnThePage, AreLeftBehindOnlyWhenThePersonSaysSo) {
    // The disk that they were on is not there.
    const QString before = folder().path();
    const QString stick = pathOf(QStringLiteral("stick"));
    change([&](storage::UnitOfWork& work) {
        work.connection().execute(QStringLiteral("INSERT INTO setting (key, value) VALUES ('backup_folder', ?)"),
                                  stick + QStringLiteral("/gone"));
    });
    EXPECT_TRUE(waitFor([&] { return !desk().backups()->state().working; }));
    const QString disk = pathOf(QStringLiteral("new disk"));
    ASSERT_TRUE(QDir().mkpath(disk));
    answers_.willPick(disk);
    answers_.willChoose(QStringLiteral("Go on without them"));
    press(QStringLiteral("Choose a folder…"));
    ASSERT_TRUE(waitFor([this] { return !answers_.asked().empty(); }));
    EXPECT_TRUE(answers_.asked().back().line.contains(stick)) << answers_.asked().back().line.toStdString();
    EXPECT_TRUE(waitFor([&] { return folder().path().startsWith(disk) && rows() == 1; }, 20'000));
    EXPECT_TRUE(QFileInfo::exists(before));
}

TEST_F(BackupsOnThePage, SayWhichChangeEachHoldsLast) {
    change([](storage::UnitOfWork& work) {
        work.connection().execute(QStringLiteral("UPDATE customer SET notes = 'Nuts' WHERE id = 1"));
    });
    desk().backups()->snapshot(nullptr, [](const auto&) {});
    ASSERT_TRUE(waitFor([this] { return rows() == 2; }, 20'000));
    const auto* model = find<QTableView>(section_, QStringLiteral("BackupsTable"))->model();
    EXPECT_EQ(model->index(0, ui::BackupModel::Last).data().toString(), QStringLiteral("A change"));
    section_.resize(1060, 320);
    grab(section_, QStringLiteral("backups-last"));
}

TEST_F(BackupsOnThePage, AreComparedWithToday) {
    auto& table = *find<QTableView>(section_, QStringLiteral("BackupsTable"));
    table.setFocus();
    test::press(section_, QStringLiteral("Ctrl+Home"));
    const backup::Manifest snapshot = folder().manifests().front();
    press(QStringLiteral("Compare with today"));
    ASSERT_TRUE(waitFor([this] { return !places_.empty(); }));
    EXPECT_EQ(places_.back().page, ui::Place::Page::Compare);
    EXPECT_EQ(places_.back().text, QStringLiteral("r%1").arg(snapshot.file.position.revision.value));
    section_.resize(1072, 320);
    grab(section_, QStringLiteral("backups"));
}

TEST_F(BackupsOnThePage, OfAnotherKeyAskForTheirPassphrase) {
    press(QStringLiteral("Encrypt…"));
    give(kPassphrase, kPassphrase);
    accept(QStringLiteral("Encrypt"));
    ASSERT_TRUE(waitFor([this] { return isSealed() && !desk().backups()->state().working; }, 20'000));
    storage::Connection(desk().file().file().path(), storage::Connection::Mode::ReadWrite)
        .execute(QStringLiteral("DELETE FROM backup_vault"));
    desk().backups()->catchUp();
    ASSERT_TRUE(waitFor([this] { return state().contains(QStringLiteral("are encrypted, and")); }, 20'000));
    EXPECT_EQ(rows(), 0);
    press(QStringLiteral("Give the passphrase…"));
    give(QStringLiteral("sette pesci nuotano"), {});
    accept(QStringLiteral("Open"));
    ASSERT_TRUE(waitFor([this] { return !failures_.isEmpty(); }, 20'000));
    EXPECT_TRUE(failures_.front().contains(QStringLiteral("not the passphrase")));
    failures_.clear();
    press(QStringLiteral("Give the passphrase…"));
    give(kPassphrase, {});
    accept(QStringLiteral("Open"));
    EXPECT_TRUE(waitFor([this] { return rows() == 1 && folder().seals(); }, 20'000));
}

TEST_F(BackupsOnThePage, AreKeptAsLongAsAPersonSays) {
    const auto kept = [this] { return find<QLabel>(section_, QStringLiteral("BackupsKept"))->text(); };
    EXPECT_TRUE(kept().contains(QStringLiteral("one a day for 14 days"))) << kept().toStdString();
    press(QStringLiteral("How long…"));
    ASSERT_TRUE(waitFor([] { return QApplication::activeModalWidget() != nullptr; }));
    QWidget* keeping = QApplication::activeModalWidget();
    const auto boxes = keeping->findChildren<QSpinBox*>();
    ASSERT_EQ(boxes.size(), 5);
    boxes[1]->setFocus();
    boxes[1]->selectAll();
    type(*keeping, QStringLiteral("60"));
    grab(*keeping, QStringLiteral("backups-keep"));
    click(*find<QAbstractButton>(*keeping, QStringLiteral("Keep them so")));
    EXPECT_TRUE(waitFor([&] { return kept().contains(QStringLiteral("one a day for 60 days")); }));
    EXPECT_EQ(backup::policyOf(desk().connection()).days, 60);
    section_.resize(1000, 400);
    grab(section_, QStringLiteral("backups-section"));
}

} // namespace
} // namespace clientela::test
