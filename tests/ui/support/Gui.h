#pragma once

#include <QImage>
#include <QKeySequence>
#include <QPoint>
#include <QString>
#include <QWidget>

#include <functional>

/// Helpers for tests that use the window as a person does: find by accessible name or text, press keys, click, look.
namespace clientela::test {

/// Before QApplication: the offscreen platform with a screen of 1280 x 800 unless the environment names another; no
/// session bus.
void prepareOffscreen();

/// After QApplication: Inter at 10 pt, so that pictures and sizes are the same on every machine.
void useInter();

/// Waits until `done` says true, running the event loop; false after `timeout` milliseconds.
bool waitFor(const std::function<bool()>& done, int timeout = 5000);

/// Shows a widget, makes its window the active one and waits until it is.
void show(QWidget& widget);

/// The visible child of type W whose accessible name, text, or object name is `name`; null if there is none.
template <typename W>
[[nodiscard]] W* find(const QWidget& parent, const QString& name);

/// Presses a key, as "Ctrl+S" or "Esc", on the widget that has the focus in `window`.
void press(QWidget& window, const QString& key);

/// Types text into the widget that has the focus in `window`.
void type(QWidget& window, const QString& text);

/// Clicks the middle of a widget, or `at`.
void click(QWidget& widget, QPoint at = QPoint(-1, -1), Qt::KeyboardModifiers modifiers = Qt::NoModifier);

/// Moves the pointer over the middle of a widget.
void hover(QWidget& widget);

/// A picture of the widget. Saved as NAME.png in the folder CLIENTELA_PICTURES names, if it names one.
QImage grab(QWidget& widget, const QString& name = QString());

/// Words a person can find a widget by, used by find().
[[nodiscard]] bool answersTo(const QWidget& widget, const QString& name);

template <typename W>
W* find(const QWidget& parent, const QString& name) {
    for (W* child : parent.findChildren<W*>())
        if (child->isVisibleTo(&parent) && answersTo(*child, name)) return child;
    return nullptr;
}

} // namespace clientela::test
