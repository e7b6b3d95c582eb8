// clientela_bench_stalls FILE [--cards]: the real window on a copy of a file, used for a minute. Prints for each thing
// that is done the longest time for which the GUI thread did nothing else, in milliseconds (what grows with the file
// there is work that belongs to a job), and the time from the key to the window being painted. With --cards only cards
// are opened: the first one that this window shows, then forty others, and forty by the phone of who is calling; for
// these also how long the GUI thread was in statements.
#include "NoAnswers.h"
#include "storage/Connection.h"
#include "ui/desk/Page.h"
#include "ui/records/RecordTable.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/Workplace.h"
#include "ui/widgets/Appearance.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QHash>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <sqlite3.h>
#include <vector>

namespace {

using namespace clientela;

/// Times every event that is delivered from the loop, with all that it brings about.
class Watch : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override {
        if (depth_ > 0 || QThread::currentThread() != thread()) return QApplication::notify(receiver, event);
        ++depth_;
        const QByteArray who = receiver->metaObject()->className();
        const int type = event->type();
        QElapsedTimer timer;
        timer.start();
        const bool done = QApplication::notify(receiver, event);
        const double took = double(timer.nsecsElapsed()) / 1e6;
        --depth_;
        if (took > longest_) {
            longest_ = took;
            what_ = who + " event " + QByteArray::number(type);
        }
        if (type == QEvent::UpdateRequest && waits_) {
            waits_ = false;
            painted_ = double(since_.nsecsElapsed()) / 1e6;
        }
        return done;
    }
    void begin() {
        longest_ = 0;
        painted_ = 0;
        waits_ = false;
    }
    /// The key is pressed: the painting of a window that ends next is what it brought about.
    void press() {
        since_.start();
        waits_ = true;
    }
    [[nodiscard]] double longest() const { return longest_; }
    /// From press() to the end of that painting, in milliseconds; 0: nothing was painted yet.
    [[nodiscard]] double painted() const { return painted_; }
    [[nodiscard]] const QByteArray& what() const { return what_; }

private:
    int depth_ = 0;
    double longest_ = 0;
    double painted_ = 0;
    bool waits_ = false;
    QElapsedTimer since_;
    QByteArray what_;
};

constexpr int kCards = 40;
constexpr int kBetween = 400;  ///< milliseconds, in which a card's jobs have answered
constexpr int kSettled = 2500; ///< milliseconds in which jobs answer; what takes longer shows in the next row

/// Adds up how long the statements of a connection take, each to the millisecond, which is how SQLite tells it.
class Statements {
public:
    explicit Statements(sqlite3* connection) : connection_(connection) {
        sqlite3_trace_v2(connection_, SQLITE_TRACE_PROFILE, &Statements::add, this);
    }
    ~Statements() { sqlite3_trace_v2(connection_, 0, nullptr, nullptr); }
    Statements(const Statements&) = delete;
    Statements& operator=(const Statements&) = delete;

    void begin() { nanoseconds_ = 0; }
    [[nodiscard]] double milliseconds() const { return double(nanoseconds_) / 1e6; }

private:
    static int add(unsigned, void* self, void*, void* nanoseconds) {
        static_cast<Statements*>(self)->nanoseconds_ += *static_cast<sqlite3_int64*>(nanoseconds);
        return 0;
    }

    sqlite3* connection_;
    qint64 nanoseconds_ = 0;
};

void say(const char* what, std::vector<double> milliseconds) {
    std::sort(milliseconds.begin(), milliseconds.end());
    std::printf("%s: median %.1f ms, slowest %.1f ms\n", what, milliseconds[milliseconds.size() / 2],
                milliseconds.back());
}

} // namespace

int main(int argc, char** argv) {
    Watch application(argc, argv);
    const QString source = QApplication::arguments().value(1);
    QTemporaryDir folder(QFileInfo(source).absolutePath() + QStringLiteral("/stalls-XXXXXX"));
    const QString path = folder.filePath(QStringLiteral("Shop.clientela"));
    if (!QFile::copy(source, path)) {
        std::fprintf(stderr, "%s cannot be copied.\n", qPrintable(source));
        return 1;
    }
    ui::Appearance appearance(application, false);
    bench::NoAnswers answers;
    ui::Preferences preferences(folder.filePath(QStringLiteral("preferences.ini")));
    ui::MainWindow window(appearance, answers, preferences, QDate(2025, 11, 22));
    window.resize(1440, 900);
    window.show();

    const auto step = [&](const char* name, const std::function<void()>& act) {
        application.begin();
        const auto pressed = [&application, act] {
            application.press();
            act();
        };
        QMetaObject::invokeMethod(&window, pressed, Qt::QueuedConnection);
        QTest::qWait(kSettled);
        std::printf("%8.1f ms  painted after %8.1f ms  %-44s %s\n", application.longest(), application.painted(), name,
                    application.what().constData());
        std::fflush(stdout);
    };
    const auto go = [&](ui::Place::Page page, const char* list = "", const char* sort = "") {
        return [&window, page, list, sort] {
            ui::Place place;
            place.page = page;
            place.list = QString::fromUtf8(list);
            place.sort = QString::fromLatin1(sort);
            window.workplace()->go(place);
        };
    };
    const auto table = [&] { return window.workplace()->page()->findChild<ui::RecordTable*>(); };
    using Page = ui::Place::Page;
    const auto card = [&window](qint64 id) {
        return [&window, id] {
            ui::Place place;
            place.page = Page::Card;
            place.id = id;
            window.workplace()->go(place);
        };
    };

    step("open the file", [&] { window.openFile(path); });
    step("customers", go(Page::Customers));
    if (QApplication::arguments().contains(QStringLiteral("--cards"))) {
        step("the first card", card(4711));
        storage::Connection& connection = window.workplace()->desk().connection();
        Statements statements(connection.handle());
        const auto idOf = [](int nth) { return qint64(4711) + 97 * nth; };
        const auto forty = [&](const char* painted, const char* asked, const std::function<void(qint64 id)>& act) {
            std::vector<double> until;
            std::vector<double> within;
            // Anywhere in the file, so that they are read from the disk as a caller's is.
            for (int nth = 1; nth <= kCards; ++nth) {
                window.workplace()->goBack();
                QTest::qWait(kBetween);
                application.begin();
                statements.begin();
                QMetaObject::invokeMethod(
                    &window,
                    [&, nth] {
                        application.press();
                        act(idOf(nth));
                    },
                    Qt::QueuedConnection);
                QTest::qWait(kBetween);
                until.push_back(application.painted());
                within.push_back(statements.milliseconds());
            }
            say(painted, until);
            say(asked, within);
        };
        forty("forty later cards, painted after", "their statements", [&](qint64 id) { card(id)(); });
        QHash<qint64, QString> phones; // asked for beforehand: whose it is, is the question
        for (int nth = 1; nth <= kCards; ++nth) {
            storage::Rows phone = connection.query(
                QStringLiteral("SELECT phone_e164 FROM customer_derived WHERE customer_id >= ? AND +phone_e164 > '' "
                               "ORDER BY customer_id LIMIT 1"),
                idOf(nth));
            if (phone.next()) phones.insert(idOf(nth), phone.text(0));
        }
        forty("forty callers, card painted after", "their statements",
              [&](qint64 id) { window.showCaller(phones.value(id)); });
        return 0;
    }
    step("two conditions", go(Page::Customers, "gender = female and spent(last 30 days) > 500"));
    step("half of everybody", go(Page::Customers, "birth_date > 1980-01-01"));
    step("everybody by what they spent", go(Page::Customers, "", "-spent"));
    step("to the end", [&] { table()->verticalScrollBar()->setValue(table()->verticalScrollBar()->maximum()); });
    step("select all", [&] { table()->selectAll(); });
    step("select none", [&] { table()->clearSelection(); });
    step("search, typed", [&] {
        window.workplace()->openSearch();
        for (const char letter : QByteArray("rossi")) QTest::keyClick(QApplication::focusWidget(), letter);
    });
    step("leave the search", [&] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape); });
    step("a card", card(4711));
    step("the next card", [&] { window.workplace()->page()->step(1); });
    step("back to the list", [&] { window.workplace()->goBack(); });
    step("today", go(Page::Today));
    step("lists", go(Page::Lists));
    step("sales", go(Page::Sales));
    step("sales still due", go(Page::Sales, "due > 0"));
    step("file", go(Page::File));
    step("a call", [&] { window.workplace()->openCaller(QStringLiteral("+39 055 218 9400")); });
    return 0;
}
