#include "backup/CatchUp.h"
#include "storage/UnitOfWork.h"
#include "support/TestFile.h"
#include "ui/desk/Desk.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PastDialog.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/Workplace.h"
#include "ui/support/Gui.h"
#include "ui/widgets/Answers.h"
#include "ui/widgets/Appearance.h"
#include "ui/widgets/Banner.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace clientela::test {
namespace {

/// A shop whose cards were whole a week ago, used by somebody who knows nothing but what is on the screen: by keys and
/// clicks, dialogs included.
class AfterABadDay : public FolderTest {
protected:
    AfterABadDay()
        : appearance_(*qApp, false), preferences_(pathOf(QStringLiteral("preferences.ini"))),
          window_(appearance_, answers_, preferences_, QDate::currentDate()) {
        qputenv("XDG_CACHE_HOME", pathOf(QStringLiteral("cache")).toLocal8Bit());
        const QString path = pathOf(QStringLiteral("Rosselli.clientela"));
        makeLastWeek(path);
        show(window_);
        window_.resize(1280, 800);
        window_.openFile(path);
    }
    ~AfterABadDay() override { qunsetenv("XDG_CACHE_HOME"); }

    /// Twelve cards, and a backup of them that is eight days old.
    static void makeLastWeek(const QString& path) {
        const auto file = app::OpenFile::create(path, {});
        ASSERT_TRUE(file.ok());
        storage::UnitOfWork work((*file)->file(), (*file)->action(QStringLiteral("edit"), QStringLiteral("Cards")));
        work.connection().script(
            "WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 12)"
            " INSERT INTO customer (kind, given_name, family_name, notes, stage, created)"
            " SELECT 'person', 'Roberta', substr('ABCDEFGHIJKL', i, 1) || 'annini', 'Likes olives', 'customer',"
            " '2025-01-01' FROM n");
        work.commit();
        backup::Terms terms;
        terms.now = QDateTime::currentDateTime().addDays(-8);
        terms.gently = false;
        JobControl control;
        backup::catchUp((*file)->connection(), backup::BackupFolder::of((*file)->connection()), terms, control);
    }
    /// What went wrong: somebody else's doing, so not by the keys of this test.
    void spoil(const QString& title, const QByteArray& sql) {
        bool done = false;
        desk().change(
            QStringLiteral("edit"), title,
            [sql](storage::UnitOfWork& unit) -> Result<void> {
                unit.connection().script(sql);
                return {};
            },
            &window_, [&](const Result<storage::Written<void>>& outcome) { done = outcome.ok(); });
        ASSERT_TRUE(waitFor([&] { return done; }));
    }
    [[nodiscard]] ui::Desk& desk() const { return window_.workplace()->desk(); }
    [[nodiscard]] QString now(const char* sql) const {
        storage::Rows rows = desk().connection().query(QLatin1String(sql));
        return rows.next() ? rows.text(0) : QStringLiteral("(gone)");
    }
    /// Clicks the button, link or choice that says so, wherever it is in the window, once it is there.
    static void choose(QWidget& window, const QString& text) {
        QAbstractButton* button = nullptr;
        ASSERT_TRUE(waitFor([&] {
            button = find<QAbstractButton>(window, text);
            return button && button->isEnabled();
        })) << text.toStdString();
        click(*button);
    }
    static void answer(const QString& text) {
        ASSERT_TRUE(waitFor([&] { return QApplication::activeModalWidget() != nullptr; })) << text.toStdString();
        choose(*QApplication::activeModalWidget(), text);
    }
    [[nodiscard]] ui::MainWindow* pastWindow() const {
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (auto* window = qobject_cast<ui::MainWindow*>(widget);
                window && window != &window_ && window->isVisible() && window->workplace())
                return window;
        return nullptr;
    }

    /// Looks inside the oldest backup and asks for the whole of it. What the question says.
    QString askToPutBack() {
        press(window_, QStringLiteral("Ctrl+6"));
        choose(window_, QStringLiteral("Backups"));
        QTableView* backups = nullptr;
        EXPECT_TRUE(waitFor([&] {
            backups = find<QTableView>(window_, QStringLiteral("BackupsTable"));
            return backups && backups->model()->rowCount() > 0;
        }));
        // The oldest stands last.
        backups->setFocus();
        press(window_, QStringLiteral("End"));
        press(window_, QStringLiteral("Ctrl+End"));
        choose(window_, QStringLiteral("Look inside"));
        EXPECT_TRUE(waitFor([&] { return pastWindow() != nullptr; }, 20'000));
        ui::MainWindow& past = *pastWindow();
        show(past);
        grab(past, QStringLiteral("put-back-offered"));
        choose(past, QStringLiteral("Put the whole file back…"));
        EXPECT_TRUE(waitFor([&] { return QApplication::activeModalWidget() != nullptr; }));
        grab(*QApplication::activeModalWidget(), QStringLiteral("put-back-asked"));
        QStringList said;
        for (const QLabel* label : QApplication::activeModalWidget()->findChildren<QLabel*>()) said += label->text();
        return said.join(QLatin1Char('\n'));
    }

    ui::Appearance appearance_;
    ui::ScreenAnswers answers_;
    ui::Preferences preferences_;
    ui::MainWindow window_;
};

TEST_F(AfterABadDay, OneCardOfLastWeekIsBroughtBackByKeysAndClicksAlone) {
    spoil(QStringLiteral("Card Cannini deleted"), "DELETE FROM customer WHERE id = 3");
    press(window_, QStringLiteral("Ctrl+6"));
    choose(window_, QStringLiteral("Look at a past day…"));
    ASSERT_TRUE(waitFor([&] { return QApplication::activeModalWidget() != nullptr; }));
    QWidget* dialog = QApplication::activeModalWidget();
    type(*dialog, QLocale().toString(QDate::currentDate().addDays(-7), QLocale::ShortFormat));
    press(*dialog, QStringLiteral("Return"));
    ASSERT_TRUE(waitFor([&] { return pastWindow() != nullptr; }, 20'000));
    ui::MainWindow& past = *pastWindow();
    show(past);
    press(past, QStringLiteral("Ctrl+F"));
    type(past, QStringLiteral("cannini"));
    ASSERT_TRUE(waitFor([&] {
        const auto* popup = past.findChild<QWidget*>(QStringLiteral("SearchPopup"));
        return popup && popup->isVisible();
    }));
    press(past, QStringLiteral("Return"));
    choose(past, QStringLiteral("Bring back into today's file…"));
    answer(QStringLiteral("Bring back"));
    EXPECT_TRUE(
        waitFor([&] { return now("SELECT notes FROM customer WHERE id = 3") == QLatin1String("Likes olives"); }));
    past.close();
}

TEST_F(AfterABadDay, TheWholeFileIsPutBackByKeysAndClicksAloneAndThatCanBeUndone) {
    spoil(QStringLiteral("All notes emptied"), "UPDATE customer SET notes = 'x'");
    spoil(QStringLiteral("Half of the cards deleted"), "DELETE FROM customer WHERE id > 6");
    spoil(QStringLiteral("A stranger"),
          "INSERT INTO customer (kind, family_name, created) VALUES ('person', 'Stranger', '2025-01-01')");
    const char* const whole = "SELECT count(*) FROM customer WHERE notes = 'Likes olives'";
    ASSERT_EQ(now(whole), QStringLiteral("0"));
    const QString all = askToPutBack();
    for (const char* words :
         {"• A stranger", "• Half of the cards deleted", "• All notes emptied", "Invoices that were made final stay"})
        EXPECT_TRUE(all.contains(QString::fromUtf8(words))) << words << " in " << all.toStdString();
    EXPECT_TRUE(
        find<QPushButton>(*QApplication::activeModalWidget(), QStringLiteral("Leave it as it is"))->isDefault());
    answer(QStringLiteral("Put it back"));
    ASSERT_TRUE(waitFor([&] { return now(whole) == QLatin1String("12"); }, 20'000));
    EXPECT_EQ(now("SELECT count(*) FROM customer"), QStringLiteral("12")) << "the stranger is gone";
    ASSERT_TRUE(waitFor([&] { return desk().undoText().contains(QStringLiteral("put back")); }));
    grab(window_, QStringLiteral("put-back-done"));
    ui::MainWindow& past = *pastWindow();
    const auto snapshots = backup::BackupFolder::of(desk().connection()).manifests();
    EXPECT_EQ(snapshots.back().reason, backup::Reason::BeforeTurningBack) << "what there was is kept";
    past.close();
    show(window_);
    press(window_, QStringLiteral("Ctrl+Z"));
    EXPECT_TRUE(waitFor([&] { return now("SELECT count(*) FROM customer") == QLatin1String("7"); }))
        << "and comes back when one wants it after all";
    EXPECT_EQ(now(whole), QStringLiteral("0"));
}

TEST_F(AfterABadDay, WhatWasUndoneSinceIsNamedAmongWhatIsTakenBack) {
    desk().undo();
    ASSERT_TRUE(waitFor([&] { return now("SELECT count(*) FROM customer") == QLatin1String("0"); }));
    const QString all = askToPutBack();
    EXPECT_TRUE(all.contains(QStringLiteral("• Undone: Cards"))) << all.toStdString();
    answer(QStringLiteral("Put it back"));
    EXPECT_TRUE(waitFor([&] { return now("SELECT count(*) FROM customer") == QLatin1String("12"); }, 20'000));
}

} // namespace
} // namespace clientela::test
