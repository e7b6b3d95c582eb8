// A bare Qt window of 120 fields: what the time from start to a painted list is measured against. Says "painted" on
// standard output when its first picture is on the screen, and ends.
#include <QApplication>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPaintEvent>
#include <QScrollArea>

#include <cstdio>

namespace {

class Form : public QWidget {
protected:
    void paintEvent(QPaintEvent*) override {
        QMetaObject::invokeMethod(
            qApp,
            [] {
                std::puts("painted");
                std::fflush(stdout);
                QCoreApplication::quit();
            },
            Qt::QueuedConnection);
    }
};

} // namespace

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    QScrollArea window;
    auto* form = new Form;
    auto* layout = new QFormLayout(form);
    for (int i = 0; i < 120; ++i)
        layout->addRow(QStringLiteral("Field %1").arg(i), new QLineEdit(QStringLiteral("value %1").arg(i)));
    window.setWidget(form);
    window.setWidgetResizable(true);
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}
