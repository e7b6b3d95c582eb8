#include "ui/shell/WindowFixture.h"

#include "ui/shell/CallerServer.h"
#include "ui/widgets/Toast.h"

#include <QAbstractButton>
#include <QDateTime>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QProcess>
#include <QTemporaryDir>

#include <atomic>
#include <memory>
#include <thread>

namespace clientela::test {

class Calling : public MainWindowTest {};

TEST_F(Calling, ACallerOfOneCardOpensItWhateverTheFormOfTheNumber) {
    openWithCustomers();
    ASSERT_TRUE(window_.showCaller(QStringLiteral("+39 059-5211643")));
    EXPECT_EQ(window_.workplace()->page()->place().page, ui::Place::Page::Card);
    EXPECT_TRUE(waitFor([&] { return title().contains(QStringLiteral("Manfredi")); }));
    const auto* call = window_.findChild<QWidget*>(QStringLiteral("CardCallLine"));
    ASSERT_NE(call, nullptr);
    EXPECT_TRUE(call->isVisible()) << "address and last order are there at once";
    EXPECT_NE(find<QLabel>(window_, QStringLiteral("059 521 1643 is calling")), nullptr);
}

TEST_F(Calling, AnUnknownCallerBeginsANewCardWithTheNumber) {
    openWithCustomers();
    ASSERT_TRUE(window_.showCaller(QStringLiteral("+39 348 220 1187")));
    EXPECT_EQ(window_.workplace()->page()->place().page, ui::Place::Page::NewCard);
    const auto edits = window_.findChildren<QLineEdit*>();
    EXPECT_TRUE(std::any_of(edits.begin(), edits.end(), [](const QLineEdit* edit) {
        return edit->text().endsWith(QStringLiteral("348 220 1187"));
    }));
}

TEST_F(Calling, ACallerWhoIsArchivedIsKnownAndCanBeBroughtBack) {
    openWithCustomers();
    bool done = false;
    desk().change(
        QStringLiteral("delete"), QStringLiteral("Archive Manfredi"),
        [](storage::UnitOfWork& work) -> Result<void> {
            work.connection().execute(
                QStringLiteral("UPDATE customer SET archived = 1 WHERE family_name = 'Manfredi'"));
            return {};
        },
        &window_, [&](const Result<storage::Written<void>>&) { done = true; });
    ASSERT_TRUE(waitFor([&] { return done; }));
    ASSERT_TRUE(window_.showCaller(QStringLiteral("+39 059-5211643")));
    EXPECT_EQ(window_.workplace()->page()->place().page, ui::Place::Page::Card) << "no second card is begun";
    EXPECT_TRUE(waitFor([&] { return find<QAbstractButton>(window_, QStringLiteral("Bring it back")) != nullptr; }));
}

TEST_F(Calling, IsHandedOverByAProgramThatHasNoScreen) {
    const QByteArray before = qgetenv("XDG_RUNTIME_DIR");
    QTemporaryDir folder; // nobody else's
    qputenv("XDG_RUNTIME_DIR", folder.path().toLocal8Bit());
    QStringList called;
    ui::CallerServer server([&](const QString& number) { return called += number, true; },
                            [](const QString&) { return ui::CallerStanding(); });
    ASSERT_TRUE(server.listen());
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* screen : {"DISPLAY", "WAYLAND_DISPLAY"}) environment.remove(QLatin1String(screen));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    program.setProcessEnvironment(environment);
    program.start(QCoreApplication::applicationDirPath() + QStringLiteral("/clientela"),
                  {QStringLiteral("--caller"), QStringLiteral("tel:+39055123")});
    EXPECT_TRUE(waitFor([&] { return program.state() == QProcess::NotRunning; }, 20'000));
    EXPECT_EQ(program.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(program.exitCode(), 0) << program.readAllStandardError().toStdString();
    EXPECT_EQ(called, QStringList{QStringLiteral("+39055123")});
    if (before.isNull())
        qunsetenv("XDG_RUNTIME_DIR");
    else
        qputenv("XDG_RUNTIME_DIR", before);
}

TEST_F(Calling, CallersWhoShareANumberAreOffered) {
    openWithCustomers();
    add(QStringLiteral("Manfredi junior"), QStringLiteral("+390595211643"));
    ASSERT_TRUE(window_.showCaller(QStringLiteral("0595211643")));
    const auto* list = find<QListView>(window_, QStringLiteral("Callers"));
    ASSERT_NE(list, nullptr);
    EXPECT_TRUE(list->isVisible());
    EXPECT_EQ(list->model()->rowCount(), 3) << "both, and a new card";
    EXPECT_TRUE(window_.showCaller(QStringLiteral("12"))) << "too short for a card: asked, not entered";
    EXPECT_EQ(window_.workplace()->page()->place().page, ui::Place::Page::Customers);
}

TEST_F(Calling, WhoIsTypingStaysThereUntilTheyAskForTheCaller) {
    openWithCustomers();
    press(window_, QStringLiteral("Ctrl+N"));
    type(window_, QStringLiteral("Long"));
    ASSERT_TRUE(window_.showCaller(QStringLiteral("+39 059-5211643")));
    EXPECT_FALSE(waitFor([&] { return title().contains(QStringLiteral("Manfredi")); }, 2'500))
        << "one thinks what to write";
    press(window_, QStringLiteral("Backspace"));
    for (const Qt::Key on :
         {Qt::Key_AltGr, Qt::Key_Dead_Acute, Qt::Key_Control}) { // on the way to a letter, or to Ctrl+S
        QKeyEvent key(QEvent::KeyPress, on, Qt::NoModifier);
        QApplication::sendEvent(QApplication::focusWidget(), &key);
        EXPECT_FALSE(waitFor([&] { return title().contains(QStringLiteral("Manfredi")); }, 500)) << on;
    }
    type(window_, QStringLiteral("g family"));
    EXPECT_EQ(window_.workplace()->page()->place().page, ui::Place::Page::NewCard);
    press(window_, QStringLiteral("Ctrl+L"));
    EXPECT_TRUE(waitFor([&] { return title().contains(QStringLiteral("Manfredi")); }));
    press(window_, QStringLiteral("Alt+Left"));
    ASSERT_TRUE(waitFor([&] { return window_.workplace()->page()->place().page == ui::Place::Page::NewCard; }));
    type(window_, QStringLiteral(" name"));
    auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_NE(line, nullptr);
    EXPECT_EQ(line->text(), QStringLiteral("Long family name")) << "one goes on where one was";
}

TEST_F(Calling, ACallerWaitsUntilAWordIsTyped) {
    openWithCustomers();
    press(window_, QStringLiteral("Ctrl+N"));
    type(window_, QStringLiteral("Longfam"));
    ASSERT_TRUE(window_.showCaller(QStringLiteral("+39 059-5211643")));
    type(window_, QStringLiteral("ilyname"));
    EXPECT_EQ(window_.workplace()->page()->place().page, ui::Place::Page::NewCard);
    press(window_, QStringLiteral("Tab")); // the word is whole
    EXPECT_TRUE(waitFor([&] { return title().contains(QStringLiteral("Manfredi")); })) << "and then comes";
    const auto drafts = desk().drafts().unfinished(0);
    ASSERT_EQ(drafts.size(), 1);
    EXPECT_EQ(desk().drafts().find(drafts.first())->title, QStringLiteral("Longfamilyname"))
        << "whole, in its own card";
}

TEST_F(Calling, NothingIsSaidOverTheCardOfACallerWhoHadToWait) {
    openWithCustomers();
    press(window_, QStringLiteral("Ctrl+N"));
    type(window_, QStringLiteral("Longfam"));
    ASSERT_TRUE(window_.showCaller(QStringLiteral("+39 059-5211643")));
    EXPECT_TRUE(window_.findChild<ui::Toast*>()->isVisible());
    press(window_, QStringLiteral("Tab"));
    ASSERT_TRUE(waitFor([&] { return title().contains(QStringLiteral("Manfredi")); }));
    EXPECT_FALSE(window_.findChild<ui::Toast*>()->isVisible()) << "the card says it";
}

TEST_F(Calling, ACallerWaitsUntilADialogIsAnswered) {
    openWithCustomers();
    press(window_, QStringLiteral("Ctrl+F1"));
    QWidget* dialog = nullptr;
    ASSERT_TRUE(waitFor([&] { return (dialog = QApplication::activeModalWidget()) != nullptr; }));
    ASSERT_TRUE(window_.showCaller(QStringLiteral("+39 059-5211643")));
    EXPECT_EQ(window_.workplace()->page()->place().page, ui::Place::Page::Customers) << "nothing changes behind it";
    EXPECT_EQ(window_.findChild<ui::Toast*>()->text(),
              QStringLiteral("Roberta Manfredi (059 521 1643) is calling. Ctrl+L shows the card."));
    dialog->close();
    EXPECT_TRUE(waitFor([&] { return title().contains(QStringLiteral("Manfredi")); }));
}

TEST_F(Calling, ACallerWaitsForTheFile) {
    show(window_);
    EXPECT_FALSE(window_.showCaller(QStringLiteral("0574 60 3318")));
    openWithCustomers();
    EXPECT_EQ(window_.workplace()->page()->place().page, ui::Place::Page::NewCard)
        << "the file was empty when it was opened";
}

TEST_F(Calling, ASecondProgramTellsTheFirstWhoIsCalling) {
    openWithCustomers();
    const QString name = pathOf(QStringLiteral("caller"));
    EXPECT_EQ(ui::CallerServer::tell(QStringLiteral("0574603318"), name), ui::CallerServer::Outcome::NotRunning);
    ui::CallerServer server([this](const QString& number) { return window_.showCaller(number); },
                            [this](const QString& number) { return window_.callerStanding(number); });
    ASSERT_TRUE(server.listen(name));
    // The other program, which waits for its answer, is a thread here.
    std::atomic<int> outcome = -1;
    std::thread other(
        [&] { outcome = static_cast<int>(ui::CallerServer::tell(QStringLiteral("tel:0574%20603318"), name)); });
    EXPECT_TRUE(waitFor([&] { return outcome >= 0; }));
    other.join();
    EXPECT_EQ(outcome, static_cast<int>(ui::CallerServer::Outcome::Shown));
    EXPECT_TRUE(waitFor([&] { return title().contains(QStringLiteral("Vannini")); }));
}

TEST_F(Calling, OfSeveralProgramsTheOneHearsOfItWhoseFileKnowsTheNumber) {
    openWithCustomers();
    const QString name = pathOf(QStringLiteral("caller"));
    using Knows = ui::CallerStanding::Knows;
    QStringList told;
    const auto program = [&](const QString& who, Knows knows, qint64 used) {
        auto made = std::make_unique<ui::CallerServer>(
            [&told, who, knows](const QString& number) {
                told += who + QLatin1Char(' ') + number;
                return knows != Knows::NoFile;
            },
            [knows, used](const QString&) {
                return ui::CallerStanding{knows, used};
            });
        EXPECT_TRUE(made->listen(name));
        return made;
    };
    const auto tell = [&](const QString& number) {
        std::atomic<int> outcome = -1;
        std::thread other([&] { outcome = static_cast<int>(ui::CallerServer::tell(number, name)); });
        EXPECT_TRUE(waitFor([&] { return outcome >= 0; }));
        other.join();
        return static_cast<ui::CallerServer::Outcome>(outcome.load());
    };
    const qint64 later = QDateTime::currentMSecsSinceEpoch() + 60'000;
    const auto starting = program(QStringLiteral("starting"), Knows::NoFile, later);
    const auto shop = program(QStringLiteral("shop"), Knows::Nobody, 1);
    auto club = program(QStringLiteral("club"), Knows::Archived, 2);
    ui::CallerServer server([this](const QString& number) { return window_.showCaller(number); },
                            [this](const QString& number) { return window_.callerStanding(number); });
    ASSERT_TRUE(server.listen(name)) << "each has a socket of its own";
    EXPECT_EQ(tell(QStringLiteral("tel:0574%20603318")), ui::CallerServer::Outcome::Shown);
    EXPECT_TRUE(waitFor([&] { return title().contains(QStringLiteral("Vannini")); }));
    EXPECT_TRUE(told.isEmpty()) << told.join(u'|').toStdString();

    EXPECT_EQ(tell(QStringLiteral("+39 348 220 1187")), ui::CallerServer::Outcome::Shown);
    EXPECT_EQ(told, QStringList{QStringLiteral("club +39 348 220 1187")})
        << "known in an archived card, rather than not";
    club.reset();
    const auto used = program(QStringLiteral("used"), Knows::Nobody, later);
    told.clear();
    EXPECT_EQ(tell(QStringLiteral("+39 348 220 1188")), ui::CallerServer::Outcome::Shown);
    EXPECT_EQ(told, QStringList{QStringLiteral("used +39 348 220 1188")}) << "known to nobody: where one worked last";

    QLocalServer hung; // takes connections, and says nothing
    ASSERT_TRUE(hung.listen(name + QStringLiteral("5")));
    told.clear();
    EXPECT_EQ(tell(QStringLiteral("+39 348 220 1189")), ui::CallerServer::Outcome::Shown);
    EXPECT_EQ(told, QStringList{QStringLiteral("used +39 348 220 1189")});
}

TEST_F(Calling, ASocketThatWasLeftBehindIsTakenOver) {
    const QString name = write(QStringLiteral("caller"), "left behind");
    ui::CallerServer server([](const QString&) { return false; }, [](const QString&) { return ui::CallerStanding(); });
    EXPECT_TRUE(server.listen(name));
    std::atomic<int> outcome = -1;
    std::thread other([&] { outcome = static_cast<int>(ui::CallerServer::tell(QStringLiteral("0574603318"), name)); });
    EXPECT_TRUE(waitFor([&] { return outcome >= 0; }));
    other.join();
    EXPECT_EQ(outcome, static_cast<int>(ui::CallerServer::Outcome::NoFile));
}

TEST_F(Calling, OpensTheCallersCardByANumberTypedInAnyForm) {
    openWithCustomers();
    press(window_, QStringLiteral("Ctrl+L"));
    auto* box = window_.findChild<QWidget*>(QStringLiteral("CallerBox"));
    ASSERT_NE(box, nullptr);
    ASSERT_TRUE(box->isVisible());
    type(window_, QStringLiteral("+39 0574-603318"));
    press(window_, QStringLiteral("Return"));
    EXPECT_FALSE(box->isVisible());
    EXPECT_TRUE(waitFor([&] { return find<QLabel>(window_, QStringLiteral("Roberta Vannini")) != nullptr; }));
    const auto* call = window_.findChild<QWidget*>(QStringLiteral("CardCallLine"));
    ASSERT_NE(call, nullptr);
    EXPECT_TRUE(call->isVisible());
    press(window_, QStringLiteral("Esc"));
    press(window_, QStringLiteral("Alt+Left"));
    EXPECT_FALSE(call->isVisible()) << "coming back is no call";
}

TEST_F(Calling, FindsWhomTheDigitsThatWereSaidSoFarBelongTo) {
    openWithCustomers();
    press(window_, QStringLiteral("Ctrl+L"));
    type(window_, QStringLiteral("52"));
    const auto* more = find<QLabel>(window_, QStringLiteral("Keep typing: more digits say who it is."));
    ASSERT_NE(more, nullptr);
    EXPECT_TRUE(more->isVisible()) << "two digits are in every number";
    type(window_, QStringLiteral("1 16"));
    const auto* list = find<QListView>(window_, QStringLiteral("Callers"));
    ASSERT_NE(list, nullptr);
    ASSERT_EQ(list->model()->rowCount(), 2);
    EXPECT_EQ(list->currentIndex().data().toString(), QStringLiteral("Roberta Manfredi")) << "not the new card";
    EXPECT_FALSE(more->isVisible());
    press(window_, QStringLiteral("Return"));
    EXPECT_TRUE(waitFor([&] { return find<QLabel>(window_, QStringLiteral("059 521 1643 is calling")) != nullptr; }))
        << "as the card has it";
}

TEST_F(Calling, LeavesTheCallerAtOnePressAndWhenWorkGoesOnElsewhere) {
    openWithCustomers();
    press(window_, QStringLiteral("Ctrl+L"));
    auto* box = window_.findChild<QWidget*>(QStringLiteral("CallerBox"));
    ASSERT_NE(box, nullptr);
    type(window_, QStringLiteral("0574"));
    press(window_, QStringLiteral("Esc"));
    EXPECT_FALSE(box->isVisible());
    press(window_, QStringLiteral("Ctrl+L"));
    EXPECT_TRUE(box->isVisible());
    press(window_, QStringLiteral("Ctrl+F"));
    EXPECT_FALSE(box->isVisible());
}

} // namespace clientela::test
