#pragma once

#include <QPushButton>
#include <QToolButton>

class QButtonGroup;
class QHBoxLayout;
class QKeyEvent;
class QMenu;

namespace clientela::ui {

/// A person's own words as a button, a menu or a label with a buddy takes them: their & is no mnemonic.
QString withoutMnemonic(QString words);

/// Enter presses the button that has the focus in the window of `part`, as Space does; false: the key is none of that,
/// or nothing there is to be pressed. Qt leaves Enter to the default button of a dialog, and elsewhere to nobody.
bool pressByEnter(const QKeyEvent& event, const QWidget& part);

/// Text in link colour, underlined when pointed at; Enter and Space press it.
class LinkButton : public QPushButton {
    Q_OBJECT

public:
    explicit LinkButton(const QString& text, QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

/// A button that says what was chosen from its menu, as a field of a form: Down opens it, as a list under a box. Qt
/// goes to the next button by it.
class MenuButton : public QPushButton {
    Q_OBJECT

public:
    /// `menu` becomes a child of the button.
    explicit MenuButton(QMenu* menu, QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

/// A button with a menu beside it: "New". Set the menu by setMenu(); Alt+Down opens it from the keyboard.
class SplitButton : public QToolButton {
    Q_OBJECT

public:
    explicit SplitButton(const QString& iconName, const QString& text, QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

/// An icon that stands alone: flat, with a tooltip and an accessible name, both `name` (the tooltip with `key` behind
/// it).
class IconButton : public QToolButton {
    Q_OBJECT

public:
    IconButton(const QString& iconName, const QString& name, QWidget* parent = nullptr);
    void setIconName(const QString& iconName);
    void setKey(const QKeySequence& key);

private:
    QString name_;
};

/// One of a few: "Mine | Everybody". Arrow keys move, the chosen one is accent soft.
class SegmentedControl : public QWidget {
    Q_OBJECT

public:
    explicit SegmentedControl(QWidget* parent = nullptr);
    /// Returns the new segment's place. The first one added is chosen.
    int addSegment(const QString& text, const QString& iconName = QString());
    [[nodiscard]] int current() const;
    void setCurrent(int index);

Q_SIGNALS:
    /// Only by a person, not by setCurrent().
    void chosen(int index);
    /// A letter was typed on it, which means what it switches: whoever hears of it may move the focus there, and the
    /// letter follows.
    void typed();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QButtonGroup* group_;
    QHBoxLayout* row_;
};

} // namespace clientela::ui
