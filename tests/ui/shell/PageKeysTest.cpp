#include "ui/shell/WindowFixture.h"

#include <QKeyEvent>
#include <QLineEdit>

// The keys of a page work wherever the focus is, also in a line of text that has a use of its own for them.

namespace clientela::test {

namespace {

/// A line that claims all keys with Ctrl and Alt: that of X11 claims more than that of other desktops.
class GreedyLine : public QLineEdit {
public:
    using QLineEdit::QLineEdit;

protected:
    bool event(QEvent* event) override {
        if (event->type() != QEvent::ShortcutOverride) return QLineEdit::event(event);
        event->accept();
        return true;
    }
};

class PageKeys : public MainWindowTest {
protected:
    /// Whether the line takes the key for itself.
    static bool claims(QLineEdit& line, const QKeySequence& sequence) {
        QKeyEvent event(QEvent::ShortcutOverride, sequence[0].key(), sequence[0].keyboardModifiers());
        event.ignore();
        QCoreApplication::sendEvent(&line, &event);
        return event.isAccepted();
    }
};

} // namespace

TEST_F(PageKeys, WorkInALineOfTheCardThatWouldClaimThem) {
    openWithCustomers();
    desk().go({ui::Place::Page::Card, 1, {}, {}, {}, {}, {}});
    auto* name = find<QLineEdit>(*window_.workplace()->page(), QStringLiteral("Given name"));
    ASSERT_NE(name, nullptr);
    GreedyLine line(name->parentWidget());
    int keys = 0;
    for (const QAction* action : window_.workplace()->page()->actions())
        for (const QKeySequence& key : action->shortcuts()) {
            EXPECT_FALSE(claims(line, key)) << action->text().toStdString() << ", " << key.toString().toStdString();
            ++keys;
        }
    EXPECT_GT(keys, 10);
    EXPECT_FALSE(claims(line, QKeySequence(QStringLiteral("Ctrl+U")))) << "adds a file";
    EXPECT_FALSE(claims(line, QKeySequence(QStringLiteral("Ctrl+Return")))) << "is the form's";
    for (const char* known : {"Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+A", "Ctrl+Left", "Ctrl+Backspace"})
        EXPECT_TRUE(claims(line, QKeySequence(QString::fromLatin1(known)))) << known;
}

} // namespace clientela::test
