// clientela_bench_window FILE [--scroll]: the customers page of the real window on a file. Says "painted" when the
// first rows are on the screen and "complete" when all ids are there; with --scroll then "scrolled A B": the medians in
// milliseconds of painting the table after jumping anywhere, and of painting it again as it is. Ends with its standard
// input.
#include "NoAnswers.h"
#include "app/OpenFile.h"
#include "ui/customers/CustomersPage.h"
#include "ui/widgets/Appearance.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QScrollBar>
#include <QSocketNotifier>

#include <algorithm>
#include <cstdio>
#include <unistd.h>

namespace {

using namespace clientela;

void say(const char* word) {
    std::puts(word);
    std::fflush(stdout);
}

/// Sees when the table has painted rows.
class FirstRows : public QObject {
public:
    explicit FirstRows(QTableView& table) : table_(table) { table.viewport()->installEventFilter(this); }

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::Paint || seen_ || !table_.model() || table_.model()->rowCount() == 0)
            return QObject::eventFilter(watched, event);
        seen_ = true;
        QMetaObject::invokeMethod(
            this, [] { say("painted"); }, Qt::QueuedConnection);
        return false;
    }

private:
    QTableView& table_;
    bool seen_ = false;
};

double median(std::vector<double> values) {
    std::nth_element(values.begin(), values.begin() + static_cast<qsizetype>(values.size() / 2), values.end());
    return values[values.size() / 2];
}

void scroll(QTableView& table) {
    QImage picture(table.size(), QImage::Format_ARGB32_Premultiplied);
    std::vector<double> jumped;
    std::vector<double> same;
    QScrollBar& bar = *table.verticalScrollBar();
    QElapsedTimer timer;
    for (int i = 0; i < 150; ++i) {
        timer.start();
        bar.setValue(static_cast<int>(bar.maximum() * qint64((i * 67) % 150) / 150));
        table.render(&picture);
        jumped.push_back(double(timer.nsecsElapsed()) / 1e6);
        timer.start();
        table.render(&picture);
        same.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::printf("scrolled %.4f %.4f\n", median(jumped), median(same));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    const ui::Appearance appearance(application, false);
    const QStringList arguments = QApplication::arguments();
    app::OpenFile::Options options;
    options.today = QDate(2025, 11, 22);
    options.readOnly = true;
    auto file = app::OpenFile::open(arguments.value(1), options);
    if (!file) {
        std::fprintf(stderr, "%s\n", qPrintable(file.problem().text()));
        return 1;
    }
    ui::Desk desk(std::move(*file));
    bench::NoAnswers answers;
    ui::CustomersPage page(desk, answers);
    auto& table = *page.findChild<ui::RecordTable*>();
    FirstRows firstRows(table);
    auto& model = *page.findChild<ui::RecordModel*>();
    bool complete = false;
    const bool scrolls = arguments.contains(QStringLiteral("--scroll"));
    QObject::connect(&model, &ui::RecordModel::rowsChanged, &application, [&] {
        if (!model.isComplete() || std::exchange(complete, true)) return;
        say("complete");
        if (scrolls)
            QMetaObject::invokeMethod(
                &application, [&table] { scroll(table); }, Qt::QueuedConnection);
    });
    page.resize(1440, 900);
    static_cast<ui::Page&>(page).show(ui::Place{});
    static_cast<QWidget&>(page).show();
    QSocketNotifier end(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&end, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    return QApplication::exec();
}
