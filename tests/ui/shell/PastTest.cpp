#include "backup/BackupFolder.h"
#include "customers/CardRepository.h"
#include "support/TestFile.h"
#include "ui/desk/Page.h"
#include "ui/shell/Actions.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PastDialog.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/UndoConflictDialog.h"
#include "ui/shell/Workplace.h"
#include "ui/support/Gui.h"
#include "ui/support/ScriptedAnswers.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/ChoiceCell.h"

#include <QAction>
#include <QApplication>
#include <QCalendarWidget>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QTableView>

#include <atomic>
#include <fcntl.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace clientela::test {

namespace {

/// A window on a file with one customer, who is changed and deleted; its past looked at in a second window.
class LookingAtThePast : public FolderTest {
protected:
    LookingAtThePast()
        : appearance_(*qApp, false), preferences_(pathOf(QStringLiteral("preferences.ini"))),
          window_(appearance_, answers_, preferences_, QDate::currentDate()) {
        qputenv("XDG_CACHE_HOME", pathOf(QStringLiteral("cache")).toLocal8Bit());
        const QString path = pathOf(QStringLiteral("Rosselli.clientela"));
        EXPECT_TRUE(app::OpenFile::create(path, {}).ok());
        show(window_);
        window_.openFile(path);
        change(QStringLiteral("New card Vannini"), [](storage::UnitOfWork& work) {
            work.connection().execute(
                QStringLiteral("INSERT INTO customer (kind, given_name, family_name, notes, stage, created) VALUES"
                               " ('person', 'Roberta', 'Vannini', 'Likes olives', 'customer', '2025-01-01')"));
        });
    }
    ~LookingAtThePast() override { qunsetenv("XDG_CACHE_HOME"); }

    [[nodiscard]] ui::Desk& desk() const { return window_.workplace()->desk(); }
    qint64 change(const QString& title, const std::function<void(storage::UnitOfWork&)>& work) {
        qint64 revision = 0;
        desk().change(
            QStringLiteral("edit"), title,
            [work](storage::UnitOfWork& unit) -> Result<void> {
                work(unit);
                return {};
            },
            &window_,
            [&](const Result<storage::Written<void>>& outcome) {
                EXPECT_TRUE(outcome.ok()) << outcome.problem().text().toStdString();
                revision = outcome->committed.revision.value;
            });
        EXPECT_TRUE(waitFor([&] { return revision != 0; }));
        return revision;
    }
    qint64 set(const QString& column, const QString& value) {
        return change(QStringLiteral("Edit %1").arg(column), [=](storage::UnitOfWork& work) {
            work.connection().execute(QStringLiteral("UPDATE customer SET %1 = ?").arg(column), value);
        });
    }
    [[nodiscard]] QString now(const QString& column) const {
        storage::Rows rows = desk().connection().query(QStringLiteral("SELECT %1 FROM customer").arg(column));
        return rows.next() ? rows.text(0) : QStringLiteral("(gone)");
    }
    void backUp() {
        desk().backups()->catchUp();
        ASSERT_TRUE(
            waitFor([&] { return desk().backups()->state().upToDate.isValid() && !desk().backups()->state().working; },
                    20'000));
    }
    [[nodiscard]] ui::MainWindow* pastWindow() const {
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (auto* window = qobject_cast<ui::MainWindow*>(widget);
                window && window != &window_ && window->workplace())
                return window;
        return nullptr;
    }
    ui::MainWindow* lookAt(qint64 revision) {
        backUp();
        desk().lookAt(QStringLiteral("r%1").arg(revision));
        EXPECT_TRUE(waitFor([&] { return pastWindow() != nullptr; }, 20'000));
        return pastWindow();
    }
    static void openCard(ui::MainWindow& window) {
        ui::Place card;
        card.page = ui::Place::Page::Card;
        card.id = 1;
        window.workplace()->go(card);
    }

    ui::Appearance appearance_;
    ScriptedAnswers answers_;
    ui::Preferences preferences_;
    ui::MainWindow window_;
};

} // namespace

TEST_F(LookingAtThePast, OpensItBesideTodayAndSaysWhyNothingCanBeChanged) {
    const qint64 first = set(QStringLiteral("notes"), QStringLiteral("Then"));
    set(QStringLiteral("notes"), QStringLiteral("Now"));
    ui::MainWindow* past = lookAt(first);
    ASSERT_NE(past, nullptr);
    EXPECT_TRUE(past->windowTitle().contains(QStringLiteral("to be read only"))) << past->windowTitle().toStdString();
    const auto* banner = find<ui::Banner>(*past, QStringLiteral("PastBanner"));
    ASSERT_NE(banner, nullptr);
    ui::Desk& there = past->workplace()->desk();
    EXPECT_TRUE(there.isReadOnly());
    {
        storage::Rows rows = there.connection().query(QStringLiteral("SELECT notes FROM customer"));
        ASSERT_TRUE(rows.next());
        EXPECT_EQ(rows.text(0), QStringLiteral("Then"));
    } // before its window closes
    EXPECT_EQ(now(QStringLiteral("notes")), QStringLiteral("Now")) << "today's stays as it is";
    for (const ui::Act act : {ui::Act::NewCustomer, ui::Act::Import, ui::Act::NewTask, ui::Act::Save, ui::Act::Undo}) {
        EXPECT_FALSE(past->actions()[act]->isEnabled());
        EXPECT_TRUE(past->actions()[act]->toolTip().contains(QStringLiteral("only read")));
    }
    EXPECT_FALSE(past->actions()[ui::Act::OpenFile]->isVisible());
    for (const QString& name : {QStringLiteral("New"), QStringLiteral("Save list")}) {
        const auto* button = find<QAbstractButton>(*past, name);
        ASSERT_NE(button, nullptr) << name.toStdString();
        EXPECT_FALSE(button->isEnabled());
        EXPECT_TRUE(button->toolTip().contains(QStringLiteral("only read"))) << name.toStdString();
    }
    bool told = false;
    there.change(
        QStringLiteral("edit"), QStringLiteral("No"), [](storage::UnitOfWork&) -> Result<void> { return {}; }, past,
        [&](const Result<storage::Written<void>>& outcome) {
            told = !outcome.ok() && outcome.problem().what.contains(QStringLiteral("as of"));
        });
    EXPECT_TRUE(told);
    past->resize(1280, 800);
    grab(*past, QStringLiteral("past-customers"));
    openCard(*past);
    grab(*past, QStringLiteral("past-card"));
    past->close();
    EXPECT_TRUE(waitFor([&] { return pastWindow() == nullptr; }));
    const QString left = pathOf(QStringLiteral("cache"));
    EXPECT_TRUE(waitFor([&] {
        QDirIterator files(left, {QStringLiteral("*.clientela")}, QDir::Files, QDirIterator::Subdirectories);
        return !files.hasNext();
    })) << "what was looked at goes with its window";
}

TEST_F(LookingAtThePast, OpensItWithinTheScreenWhereverTodaysWindowIs) {
    const qint64 first = set(QStringLiteral("notes"), QStringLiteral("Then"));
    const QRect free = window_.screen()->availableGeometry();
    window_.resize(window_.minimumSize());
    window_.move(free.right() - window_.width() - 10, free.bottom() - window_.height() - 50);
    ui::MainWindow* past = lookAt(first);
    ASSERT_NE(past, nullptr);
    ASSERT_TRUE(waitFor([&] { return past->isVisible(); }));
    EXPECT_TRUE(free.contains(past->geometry()))
        << past->x() << ' ' << past->y() << ' ' << past->width() << ' ' << past->height();
}

TEST_F(LookingAtThePast, BringsACardBackIntoTodaysFile) {
    const qint64 then = set(QStringLiteral("notes"), QStringLiteral("Then"));
    change(QStringLiteral("Delete"), [](storage::UnitOfWork& work) { customers::removeCards(work, {CustomerId(1)}); });
    EXPECT_EQ(now(QStringLiteral("notes")), QStringLiteral("(gone)"));
    ui::MainWindow* past = lookAt(then);
    ASSERT_NE(past, nullptr);
    openCard(*past);
    answers_.willChoose(QStringLiteral("Bring back"));
    auto* button = find<QPushButton>(*past, QStringLiteral("Bring back into today's file…"));
    ASSERT_NE(button, nullptr);
    click(*button);
    EXPECT_TRUE(waitFor([&] { return now(QStringLiteral("notes")) == QStringLiteral("Then"); }));
    const ui::Question& asked = answers_.asked().back();
    EXPECT_TRUE(asked.line.contains(QStringLiteral("withdrawn stay withdrawn")));
    EXPECT_TRUE(asked.title.contains(QStringLiteral("Roberta Vannini"))) << asked.title.toStdString();
    EXPECT_TRUE(asked.line.contains(QStringLiteral("gone from today's file"))) << asked.line.toStdString();
    EXPECT_TRUE(waitFor([&] { return desk().undoText().contains(QStringLiteral("brought back")); }));
    desk().undo();
    EXPECT_TRUE(waitFor([&] { return now(QStringLiteral("notes")) == QStringLiteral("(gone)"); })) << "as one action";
}

TEST_F(LookingAtThePast, SaysWhatOfACardComesBackAndOffersNothingThatCannotBeDone) {
    const qint64 then = set(QStringLiteral("notes"), QStringLiteral("Then"));
    set(QStringLiteral("notes"), QStringLiteral("Now"));
    ui::MainWindow* past = lookAt(then);
    ASSERT_NE(past, nullptr);
    past->resize(1280, 800);
    auto* table = find<QTableView>(*past, QStringLiteral("Customers"));
    ASSERT_NE(table, nullptr);
    ASSERT_TRUE(waitFor([&] { return table->model()->rowCount() == 1; }));
    table->setFocus();
    show(*past);
    press(*past, QStringLiteral("Space"));
    QAbstractButton* bring = nullptr;
    ASSERT_TRUE(waitFor([&] {
        bring = find<QAbstractButton>(*past, QStringLiteral("Bring back into today's file…"));
        return bring != nullptr;
    }));
    grab(*past, QStringLiteral("past-selection"));
    EXPECT_EQ(find<QPushButton>(*past, QStringLiteral("Delete")), nullptr) << "what writes is gone";
    answers_.willChoose(QStringLiteral("Leave it as it is"));
    click(*bring);
    ASSERT_TRUE(waitFor([&] { return !answers_.asked().empty(); }));
    EXPECT_TRUE(answers_.asked().back().line.contains(QStringLiteral("Notes: “Then” again, instead of “Now”")))
        << answers_.asked().back().line.toStdString();
    EXPECT_EQ(now(QStringLiteral("notes")), QStringLiteral("Now"));
}

TEST_F(LookingAtThePast, ABannerOfWhatFailedGoesWhenTheNextThingIsDone) {
    backUp();
    desk().lookAt(QStringLiteral("1999-01-01"));
    const auto tells = [&] {
        for (const ui::Banner* banner : window_.findChildren<ui::Banner*>())
            for (const QLabel* label : banner->findChildren<QLabel*>())
                if (label->isVisible() && label->text().contains(QStringLiteral("The oldest backup is of")))
                    return true;
        return false;
    };
    ASSERT_TRUE(waitFor(tells));
    set(QStringLiteral("notes"), QStringLiteral("On we go"));
    EXPECT_FALSE(tells());
    desk().trouble({QStringLiteral("The oldest backup is of no use."), {}, {}});
    ASSERT_TRUE(waitFor(tells));
    set(QStringLiteral("notes"), QStringLiteral("And on"));
    EXPECT_TRUE(tells()) << "what is not over with the next action stays";
}

TEST_F(LookingAtThePast, AsksForTheDayAsPeopleSayIt) {
    backUp();
    press(window_, QStringLiteral("Ctrl+6"));
    auto* link = find<QAbstractButton>(window_, QStringLiteral("Look at a past day…"));
    ASSERT_NE(link, nullptr);
    grab(window_, QStringLiteral("file-page"));
    click(*link);
    ASSERT_TRUE(waitFor([&] { return window_.findChild<ui::PastDialog*>() != nullptr; }));
    auto* dialog = window_.findChild<ui::PastDialog*>();
    ASSERT_TRUE(waitFor([&] { return dialog->isVisible(); }));
    auto* look = find<QPushButton>(*dialog, QStringLiteral("Look at it"));
    find<QLineEdit>(*dialog, QStringLiteral("Day"))->setFocus();
    const auto says = [&](const QString& words) {
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            if (label->text().contains(words)) return true;
        return false;
    };
    type(*dialog, QStringLiteral("soon"));
    EXPECT_FALSE(look->isEnabled());
    find<QLineEdit>(*dialog, QStringLiteral("Day"))->clear();
    type(*dialog, QStringLiteral("tomorrow"));
    EXPECT_FALSE(look->isEnabled());
    EXPECT_TRUE(says(QStringLiteral("still to come")));
    find<QLineEdit>(*dialog, QStringLiteral("Day"))->clear();
    type(*dialog, QStringLiteral("12 Nov 1999"));
    EXPECT_FALSE(look->isEnabled());
    EXPECT_TRUE(says(QStringLiteral("There is no backup of then: the oldest is of"))) << "while one still asks";
    find<QLineEdit>(*dialog, QStringLiteral("Day"))->clear();
    click(*find<QAbstractButton>(*dialog, QStringLiteral("Choose a day")));
    auto* calendar = dialog->findChild<QCalendarWidget*>();
    ASSERT_TRUE(waitFor([&] { return calendar && calendar->isVisible(); }));
    grab(*calendar, QStringLiteral("past-calendar"));
    EXPECT_EQ(calendar->maximumDate(), QDate::currentDate()) << "the past alone";
    press(*calendar, QStringLiteral("Return"));
    EXPECT_FALSE(calendar->isVisible());
    EXPECT_TRUE(look->isEnabled()) << "today, where it began";
    find<QLineEdit>(*dialog, QStringLiteral("Day"))->clear();
    type(*dialog, QStringLiteral("today"));
    EXPECT_TRUE(look->isEnabled());
    grab(*dialog, QStringLiteral("past-dialog"));
    click(*look);
    EXPECT_TRUE(waitFor([&] { return pastWindow() != nullptr; }, 20'000));
}

// A named pipe that nobody writes to is a share that does not answer: whoever opens it waits.
TEST_F(LookingAtThePast, ReadsHowFarItReachesBesideTheWindowWhichGoesOnWhileTheFolderHangs) {
    backUp();
    press(window_, QStringLiteral("Ctrl+6"));
    auto* link = find<QAbstractButton>(window_, QStringLiteral("Look at a past day…"));
    ASSERT_NE(link, nullptr);
    const QByteArray key = QFile::encodeName(backup::BackupFolder::of(desk().connection()).wrappedKeyPath());
    ASSERT_EQ(::mkfifo(key.constData(), 0600), 0);
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
    click(*link);
    click(*link); // whoever waits presses once more
    QApplication::processEvents();
    EXPECT_LT(took.elapsed(), 2'000);
    EXPECT_EQ(window_.findChild<ui::PastDialog*>(), nullptr);
    waits = false;
    share.join();
    EXPECT_TRUE(waitFor([&] { return window_.findChild<ui::PastDialog*>() != nullptr; }, 20'000)) << "once it answers";
    EXPECT_EQ(window_.findChildren<ui::PastDialog*>().size(), 1);
}

TEST_F(LookingAtThePast, SaysWhereTheBackupsDoNotReach) {
    backUp();
    desk().lookAt(QStringLiteral("1999-01-01"));
    EXPECT_TRUE(waitFor([&] {
        for (const ui::Banner* banner : window_.findChildren<ui::Banner*>())
            for (const QLabel* label : banner->findChildren<QLabel*>())
                if (label->text().contains(QStringLiteral("The oldest backup is of"))) return true;
        return false;
    }));
    EXPECT_EQ(pastWindow(), nullptr);
}

TEST_F(LookingAtThePast, LetsOneChooseFieldByFieldWhereAnUndoMeetsLaterChanges) {
    const qint64 first = change(QStringLiteral("Edit Roberta Vannini"), [](storage::UnitOfWork& work) {
        work.connection().execute(
            QStringLiteral("UPDATE customer SET family_name = 'Bianchi', notes = 'A', territory = 'North'"));
    });
    set(QStringLiteral("family_name"), QStringLiteral("Rossi"));
    set(QStringLiteral("notes"), QStringLiteral("B"));
    desk().undoRevision(first);
    ASSERT_TRUE(waitFor([&] { return window_.findChild<ui::UndoConflictDialog*>() != nullptr; }));
    auto* dialog = window_.findChild<ui::UndoConflictDialog*>();
    ASSERT_TRUE(waitFor([&] { return dialog->isVisible(); }));
    const QList<ui::ChoiceCell*> cells = dialog->findChildren<ui::ChoiceCell*>();
    ASSERT_EQ(cells.size(), 4) << "two fields, two values each; the third has no conflict";
    auto* notes = find<ui::ChoiceCell>(*dialog, QStringLiteral("Likes olives"));
    ASSERT_NE(notes, nullptr) << "what the undo would bring";
    EXPECT_NE(find<ui::ChoiceCell>(*dialog, QStringLiteral("Rossi")), nullptr) << "what stands there";
    click(*notes);
    grab(*dialog, QStringLiteral("undo-conflict"));
    QStringList said;
    for (const QLabel* label : dialog->findChildren<QLabel*>()) said += label->text();
    EXPECT_TRUE(said.join(QLatin1Char('\n')).contains(QStringLiteral("2 of its 3 values")))
        << said.join(QLatin1Char('\n')).toStdString();
    EXPECT_TRUE(said.join(QLatin1Char('\n')).contains(QStringLiteral("\nchanged "))) << "by whom and when";
    EXPECT_NE(find<QPushButton>(*dialog, QStringLiteral("Leave it")), nullptr);
    click(*find<QPushButton>(*dialog, QStringLiteral("Undo the edit")));
    EXPECT_TRUE(waitFor([&] { return now(QStringLiteral("notes")) == QStringLiteral("Likes olives"); }));
    EXPECT_EQ(now(QStringLiteral("family_name")), QStringLiteral("Rossi")) << "kept as it was chosen";
    EXPECT_EQ(now(QStringLiteral("territory")), QString()) << "taken back without asking";
    desk().redo();
    EXPECT_TRUE(waitFor([&] { return now(QStringLiteral("notes")) == QStringLiteral("B"); })) << "the choice undone";
}

TEST_F(LookingAtThePast, LetsOneChooseByKeysAlone) {
    const qint64 first = change(QStringLiteral("Edit Roberta Vannini"), [](storage::UnitOfWork& work) {
        work.connection().execute(QStringLiteral("UPDATE customer SET family_name = 'Bianchi', notes = 'A'"));
    });
    set(QStringLiteral("family_name"), QStringLiteral("Rossi"));
    set(QStringLiteral("notes"), QStringLiteral("B"));
    desk().undoRevision(first);
    ASSERT_TRUE(waitFor([&] { return window_.findChild<ui::UndoConflictDialog*>() != nullptr; }));
    auto* dialog = window_.findChild<ui::UndoConflictDialog*>();
    ASSERT_TRUE(waitFor([&] { return dialog->isVisible() && dialog->focusWidget() != nullptr; }));
    press(*dialog, QStringLiteral("Down"));
    press(*dialog, QStringLiteral("Right"));
    auto* chosen = qobject_cast<ui::ChoiceCell*>(dialog->focusWidget());
    ASSERT_NE(chosen, nullptr);
    const QString brought = chosen->text();
    EXPECT_TRUE(chosen->isChecked());
    EXPECT_TRUE(brought == QStringLiteral("Likes olives") || brought == QStringLiteral("Vannini"))
        << brought.toStdString();
    press(*dialog, QStringLiteral("Return"));
    const bool notes = brought == QStringLiteral("Likes olives");
    EXPECT_TRUE(waitFor([&] { return now(QLatin1String(notes ? "notes" : "family_name")) == brought; }));
    EXPECT_EQ(now(QLatin1String(notes ? "family_name" : "notes")),
              notes ? QStringLiteral("Rossi") : QStringLiteral("B"));
}

TEST_F(LookingAtThePast, ComparesTwoMomentsAndExportsWhatDiffersByKeys) {
    set(QStringLiteral("notes"), QStringLiteral("Likes rye"));
    press(window_, QStringLiteral("Ctrl+6"));
    QAbstractButton* compare = nullptr;
    ASSERT_TRUE(waitFor([&] {
        compare = find<QAbstractButton>(window_, QStringLiteral("What changed between two moments…"));
        return compare != nullptr;
    }));
    EXPECT_TRUE(compare->focusPolicy() & Qt::TabFocus);
    compare->setFocus(Qt::TabFocusReason);
    press(window_, QStringLiteral("Space"));
    ASSERT_TRUE(waitFor([&] { return find<QTableView>(window_, QStringLiteral("What differs")) != nullptr; }));
    type(window_, QStringLiteral("r1"));
    press(window_, QStringLiteral("Return"));
    auto& table = *find<QTableView>(window_, QStringLiteral("What differs"));
    const auto canBeExported = [&] {
        const QList<QAction*> actions = window_.workplace()->page()->topActions();
        return std::any_of(actions.begin(), actions.end(), [](const QAction* each) {
            return each->text() == QStringLiteral("Export…") && each->isEnabled();
        });
    };
    ASSERT_TRUE(waitFor(canBeExported)) << "once all of it is compared";
    EXPECT_EQ(table.model()->rowCount(), 1);
    answers_.willPick(pathOf(QStringLiteral("differs.csv")));
    show(window_); // the offscreen platform forgets which window is in front
    press(window_, QStringLiteral("Ctrl+Shift+E"));
    const auto exported = [&] {
        QFile file(pathOf(QStringLiteral("differs.csv")));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    };
    EXPECT_TRUE(waitFor([&] { return exported().contains(QStringLiteral("Roberta Vannini,added")); }))
        << exported().toStdString();
}

TEST_F(LookingAtThePast, ChangesNothingWhereOneThinksBetterOfAnUndo) {
    const qint64 first = set(QStringLiteral("notes"), QStringLiteral("A"));
    set(QStringLiteral("notes"), QStringLiteral("B"));
    desk().undoRevision(first);
    ASSERT_TRUE(waitFor([&] { return window_.findChild<ui::UndoConflictDialog*>() != nullptr; }));
    auto* dialog = window_.findChild<ui::UndoConflictDialog*>();
    ASSERT_TRUE(waitFor([&] { return dialog->isVisible(); }));
    press(*dialog, QStringLiteral("Right"));
    press(*dialog, QStringLiteral("Esc"));
    EXPECT_TRUE(waitFor([&] { return window_.findChild<ui::UndoConflictDialog*>() == nullptr; }));
    EXPECT_EQ(now(QStringLiteral("notes")), QStringLiteral("B"));
}

} // namespace clientela::test
