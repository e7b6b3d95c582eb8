#include "ui/support/Gui.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFont>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

namespace clientela::test {

void prepareOffscreen() {
    // What the tests write of a person's own data goes with them.
    static const QTemporaryDir home;
    if (qEnvironmentVariable("QT_QPA_PLATFORM", QStringLiteral("offscreen")) == QLatin1String("offscreen")) {
        // The screen the window is drawn for; Qt's own is 800 x 800.
        QFile screen(home.filePath(QStringLiteral("screen.json")));
        if (screen.open(QIODevice::WriteOnly))
            screen.write(R"({"screens": [{"name": "usual", "x": 0, "y": 0, "width": 1280, "height": 800,)"
                         R"( "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
        qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screen.fileName().toLocal8Bit());
    }
    qputenv("XDG_DATA_HOME", home.path().toLocal8Bit());
    // A developer's dark desktop must not change what the tests see.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
}

void useInter() {
    QFont font(QStringList{QStringLiteral("Inter"), QStringLiteral("Noto Sans")});
    font.setPointSizeF(10);
    QApplication::setFont(font);
}

bool waitFor(const std::function<bool()>& done, int timeout) { return QTest::qWaitFor(done, timeout); }

void show(QWidget& widget) {
    widget.show();
    widget.activateWindow();
    static_cast<void>(QTest::qWaitForWindowActive(&widget));
}

static QWidget& focusOf(QWidget& window) {
    QWidget* focus = QApplication::focusWidget();
    if (focus != nullptr && (focus == &window || window.isAncestorOf(focus) || focus->window() == window.window()))
        return *focus;
    return window.focusWidget() != nullptr ? *window.focusWidget() : window;
}

void press(QWidget& window, const QString& key) {
    const QKeyCombination combination = QKeySequence(key)[0];
    QTest::keyClick(&focusOf(window), combination.key(), combination.keyboardModifiers());
}

void type(QWidget& window, const QString& text) {
    for (const QChar character : text) {
        // keyClicks knows Latin letters only.
        QWidget& focus = focusOf(window);
        QTest::sendKeyEvent(QTest::Click, &focus, Qt::Key_unknown, QString(character), Qt::NoModifier);
    }
}

void click(QWidget& widget, QPoint at, Qt::KeyboardModifiers modifiers) {
    const QPoint point = at == QPoint(-1, -1) ? widget.rect().center() : at;
    QTest::mouseClick(&widget, Qt::LeftButton, modifiers, point);
}

void hover(QWidget& widget) {
    QTest::mouseMove(&widget, widget.rect().center());
    QCoreApplication::processEvents();
}

QImage grab(QWidget& widget, const QString& name) {
    const QImage image = widget.grab().toImage();
    const QString folder = qEnvironmentVariable("CLIENTELA_PICTURES");
    if (!folder.isEmpty() && !name.isEmpty()) {
        QDir().mkpath(folder);
        image.save(QStringLiteral("%1/%2.png").arg(folder, name));
    }
    return image;
}

bool answersTo(const QWidget& widget, const QString& name) {
    if (widget.accessibleName() == name || widget.objectName() == name) return true;
    const auto plain = [](QString text) { return text.remove(QLatin1Char('&')); };
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) return plain(button->text()) == name;
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) return plain(label->text()) == name;
    return false;
}

} // namespace clientela::test
