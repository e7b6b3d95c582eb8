#pragma once

#include "demo/Demo.h"
#include "support/TestFile.h"
#include "ui/customers/CardConflictDialog.h"
#include "ui/customers/CardPage.h"
#include "ui/customers/FilePreview.h"
#include "ui/desk/Page.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/ProblemPage.h"
#include "ui/shell/StartPage.h"
#include "ui/shell/UndoConflictDialog.h"
#include "ui/shell/Workplace.h"
#include "ui/support/Gui.h"
#include "ui/support/ScriptedAnswers.h"
#include "ui/support/Standing.h"
#include "ui/support/TabWalk.h"
#include "ui/widgets/Appearance.h"
#include "ui/widgets/MessageDialog.h"
#include "ui/widgets/NameDialog.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QPointer>
#include <QPushButton>
#include <QThread>

#include <latch>

namespace clientela::test {

/// A window on a demo file, the pages that it can show, and the dialogs that open over them: for what has to hold on
/// every one of them.
class EveryPage : public FolderTest {
protected:
    using Kind = ui::Place::Page;

    void start(QSize size = {1280, 800}) {
        const QString path = pathOf(QStringLiteral("Demo.clientela"));
        ASSERT_TRUE(QFile::copy(demoFile(), path));
        appearance_ = std::make_unique<ui::Appearance>(*qApp, false);
        preferences_ = std::make_unique<ui::Preferences>(pathOf(QStringLiteral("preferences.ini")));
        window_ = std::make_unique<ui::MainWindow>(*appearance_, answers_, *preferences_, QDate(2025, 11, 22));
        window_->resize(size);
        show(*window_);
        window_->openFile(path);
        ASSERT_NE(window_->workplace(), nullptr);
    }
    [[nodiscard]] qint64 one(const char* sql) const {
        storage::Rows rows = window_->workplace()->desk().connection().query(QString::fromLatin1(sql));
        return rows.next() ? rows.integer(0) : 0;
    }
    [[nodiscard]] static ui::Place place(Kind page, qint64 id = 0) {
        ui::Place made;
        made.page = page;
        made.id = id;
        return made;
    }
    /// One of the parts of the page of the file.
    [[nodiscard]] static ui::Place filePart(const char* part) {
        ui::Place made = place(Kind::File);
        made.text = QLatin1String(part);
        return made;
    }
    [[nodiscard]] ui::Place person() const {
        return place(Kind::Card, one("SELECT max(id) FROM customer WHERE kind = 'person'"));
    }
    [[nodiscard]] std::vector<std::pair<const char*, ui::Place>> places() const {
        QFile people(pathOf(QStringLiteral("people.csv")));
        if (people.open(QIODevice::WriteOnly)) people.write("First name;Last name;Town\nGiulia;Ferrante;Firenze\n");
        ui::Place import = place(Kind::Import);
        import.text = people.fileName();
        return {{"today", place(Kind::Today)},
                {"tasks", place(Kind::Tasks)},
                {"contacts", place(Kind::Contacts)},
                {"customers", place(Kind::Customers)},
                {"person", person()},
                {"company", place(Kind::Card, one("SELECT customer_id FROM customer_link"))},
                {"new card", place(Kind::NewCard)},
                {"lists", place(Kind::Lists)},
                {"builder", place(Kind::List, one("SELECT id FROM saved_list WHERE kind = 'customer'"))},
                {"sales", place(Kind::Sales)},
                {"document", place(Kind::Document, one("SELECT max(id) FROM document"))},
                {"products", place(Kind::Products)},
                {"labels", place(Kind::Labels)},
                {"import", import},
                {"compare", place(Kind::Compare)},
                {"file", place(Kind::File)},
                {"backups", filePart("backups")},
                {"about the file", filePart("about")}};
    }
    /// A dialog, where it is opened, and by the words on which button or of which action.
    struct Opening {
        const char* name;
        ui::Place at;
        const char* words;
    };
    [[nodiscard]] std::vector<Opening> dialogs() const {
        return {{"business", filePart("about"), "Edit your business"},
                {"limit of contacts", filePart("about"), "Limit of contacts…"},
                {"freshness", filePart("about"), "Freshness of the cards…"},
                {"templates", filePart("about"), "Templates of tasks…"},
                {"territories", filePart("about"), "Territories…"},
                {"thinning", filePart("about"), "Thin the log…"},
                {"releases", filePart("done"), "What left the house…"},
                {"past day", filePart("done"), "Look at a past day…"},
                {"keeping", filePart("backups"), "How long…"},
                {"passphrase", filePart("backups"), "Encrypt…"},
                {"keys", place(Kind::Customers), "All keys"},
                {"columns", place(Kind::Customers), "Columns"},
                {"many at once", place(Kind::Customers), "Edit…"},
                {"a task for each", place(Kind::Customers), "Task for each"},
                {"own fields", person(), "Own fields…"},
                {"field chooser", person(), "Add a field…"},
                {"history of a card", person(), "History of this card"},
                {"consent", person(), "Record a consent…"},
                {"name of a list", place(Kind::List), "Name and folder"},
                {"resemblance", place(Kind::List), "Who resembles them?"},
                {"mailing", place(Kind::List), "Export for a mailing or calls…"},
                {"conflict about a card", person(), nullptr},
                {"a file of a card", person(), nullptr},
                {"payment", place(Kind::Document, one("SELECT document_id FROM document_open WHERE amount > 0")),
                 "Payment…"},
                {"conflict about an undo", place(Kind::Customers), nullptr},
                {"question", place(Kind::Customers), nullptr},
                {"name", place(Kind::Customers), nullptr}};
    }
    void go(const ui::Place& place) {
        window_->workplace()->desk().go(place);
        settle();
    }
    /// Until all that was asked in jobs has come, however slow the machine is: as many as run at once wait for each
    /// other, so that none before them runs any more.
    void settle() const {
        const int threads = std::max(4, QThread::idealThreadCount()); // storage/Jobs.cpp
        const auto together = std::make_shared<std::latch>(threads);
        int come = 0;
        for (int i = 0; i < threads; ++i)
            window_->workplace()->desk().jobs().run(
                [together](storage::Connection&, JobControl&) {
                    together->arrive_and_wait();
                    return Result<int>(0);
                },
                nullptr, [&come](const Result<int>&) { ++come; });
        while (come < threads) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::processEvents(); // what it made of that
    }
    [[nodiscard]] QDialog* dialog() const {
        for (QDialog* one : window_->findChildren<QDialog*>())
            if (one->isVisible()) return one;
        return nullptr;
    }
    /// Opens it; nullptr where nothing came.
    QDialog* open(const Opening& what) {
        if (const ui::Page* page = window_->workplace()->page();
            !page || page->place().page != what.at.page ||
            (what.at.page == Kind::File && page->place().text != what.at.text))
            go(what.at);
        if (what.words == nullptr) {
            openByHand(what.name);
            return waited();
        }
        const QString plain = QString::fromUtf8(what.words);
        const QString said = long_ ? LongTexts::lengthened(plain) : plain;
        const auto is = [&said](QString text) { return text.remove(QLatin1Char('&')).startsWith(said); };
        for (QAbstractButton* button : window_->findChildren<QAbstractButton*>())
            if (button->isVisible() && (is(button->text()) || is(button->accessibleName()))) {
                button->click();
                return waited();
            }
        for (const QObject* home :
             {static_cast<QObject*>(window_->workplace()->page()), static_cast<QObject*>(window_.get())})
            for (QAction* action : home->findChildren<QAction*>())
                if (is(action->text())) {
                    action->trigger();
                    return waited();
                }
        return nullptr;
    }
    static void close(QDialog* shown) {
        QPointer<QDialog> gone(shown);
        shown->reject();
        waitFor([&] { return !gone || !gone->isVisible(); });
    }
    /// Calls `look` with each page, the window around it, and each dialog, by name.
    void eachOf(const std::function<void(const char*, QWidget&)>& look) {
        for (const auto& [name, place] : places()) {
            go(place);
            look(name, *window_);
        }
        eachDialog(look);
        // What stands in the window where there is nobody to show, and where there is no file to open.
        openEmpty();
        test::show(*window_); // the offscreen platform does not come back to it from a dialog
        look("start", *window_);
        openDamaged();
        look("problem", *window_);
    }
    void openEmpty() {
        const QString path = pathOf(QStringLiteral("Empty.clientela"));
        if (!QFile::exists(path)) {
            ASSERT_TRUE(app::OpenFile::create(path, {}).ok());
        }
        window_->openFile(path);
        ASSERT_TRUE(waitFor([this] { return window_->findChild<ui::StartPage*>() != nullptr; }));
        settle();
    }
    void openDamaged() {
        QFile file(pathOf(QStringLiteral("Damaged.clientela")));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("SQLite format 3\0", 16) + QByteArray(8'176, '\x11'));
        file.close();
        window_->openFile(file.fileName());
        ASSERT_TRUE(waitFor([this] { return window_->findChild<ui::ProblemPage*>() != nullptr; }, 10'000));
        QCoreApplication::processEvents();
    }
    void eachDialog(const std::function<void(const char*, QWidget&)>& look) {
        for (const Opening& one : dialogs()) {
            QDialog* shown = open(one);
            if (shown == nullptr) {
                ADD_FAILURE() << one.name << " does not open";
                continue;
            }
            look(one.name, *shown);
            close(shown);
        }
    }

    ScriptedAnswers answers_;
    std::unique_ptr<ui::Appearance> appearance_;
    std::unique_ptr<ui::Preferences> preferences_;
    std::unique_ptr<LongTexts> long_; ///< made before the window: words longer than the English ones
    std::unique_ptr<ui::MainWindow> window_;

private:
    /// Made once; each test works on a copy.
    static QString demoFile() {
        static const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("Demo.clientela"));
        if (QFile::exists(path)) return path;
        storage::FileOptions plain;
        plain.derived = app::derivedData();
        const auto made = storage::CustomerFile::create(path, plain);
        JobControl control;
        demo::fill((*made)->connection(), {80, 1, QDate(2025, 11, 22)}, control);
        (*made)->rebuildDerived((*made)->connection(), control);
        return path; // closing it brings everything from the write-ahead log into the file
    }
    /// Those that ask in the words of many pages.
    void openByHand(const char* name) {
        const auto tr = [this](const char* words) {
            const QString plain = QString::fromUtf8(words);
            return long_ ? LongTexts::lengthened(plain) : plain;
        };
        if (name == std::string_view("question")) {
            ui::Question question;
            question.title = tr("Make invoice 2025/118 final?");
            question.line =
                tr("It gets its number and today's date, and cannot be changed after that. A credit note can "
                   "take it back.");
            question.details = tr("Three lines, one rate of tax");
            question.choices = {{tr("Keep editing")}, {tr("Make final"), ui::Question::Choice::Kind::Primary}};
            return (new ui::MessageDialog(question, window_.get()))->open();
        }
        if (name == std::string_view("conflict about a card")) return openCardConflict();
        if (name == std::string_view("a file of a card")) return openPreview();
        if (name == std::string_view("conflict about an undo")) {
            app::ConflictLine field{QStringLiteral("Giulia Ferrante"),
                                    tr("Family name"),
                                    QStringLiteral("Poli"),
                                    QStringLiteral("Ferrante"),
                                    false,
                                    {},
                                    {0},
                                    QStringLiteral("Marco Bellini"),
                                    QDateTime({2025, 11, 21}, {10, 42})};
            app::ConflictLine whole{QStringLiteral("Marta Colombo"), {}, tr("A card"), {}, true, {}, {1}, {}, {}};
            return (new ui::UndoConflictDialog({}, {field, whole}, window_.get()))->open();
        }
        (new ui::NameDialog(tr("Save list"), tr("Name"), tr("Save"), tr("Keep editing"), window_.get()))->open();
    }
    /// Somebody else gave the person who is shown another name and another source.
    void openCardConflict() {
        const auto* page = qobject_cast<ui::CardPage*>(window_->workplace()->page());
        ASSERT_NE(page, nullptr);
        customers::Card theirs = page->editor().original();
        theirs.set(QStringLiteral("family_name"), QStringLiteral("Poli"));
        theirs.set(QStringLiteral("source"), QStringLiteral("Fair of Siena"));
        storage::StaleRecord stale;
        stale.by = QStringLiteral("Marco Bellini");
        stale.at = QDateTime::currentDateTimeUtc();
        auto* dialog = new ui::CardConflictDialog(page->session(), theirs, stale, {QStringLiteral("family_name")},
                                                  {QStringLiteral("source")}, window_.get());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }
    void openPreview() {
        ui::Desk& desk = window_->workplace()->desk();
        const CustomerId customer(person().id);
        {
            storage::UnitOfWork work(desk.file().file(),
                                     desk.file().action(QStringLiteral("attach"), QStringLiteral("A letter")));
            history::attach(work, customer, {QStringLiteral("letter.txt"), "We would like the hampers on Friday."},
                            QStringLiteral("Anna"));
            work.commit();
        }
        (new ui::FilePreview(desk, history::attachmentsOf(desk.connection(), customer).front(), window_.get()))->open();
    }
    QDialog* waited() const {
        waitFor([this] { return dialog() != nullptr; }, 1000);
        settle();
        return dialog();
    }
};

} // namespace clientela::test
