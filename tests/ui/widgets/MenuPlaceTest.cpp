#include "ui/widgets/InAWindow.h"

#include <QMenu>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

using namespace clientela;
using clientela::test::InAWindow;

namespace {

class AMenu : public InAWindow {
protected:
    AMenu() {
        for (const char* text : {"Everything we hold…", "Copy postal address", "Delete card"})
            menu_.addAction(QString::fromUtf8(text));
    }
    /// Where the menu stands, in the window.
    QRect shown(const QMenu& menu) {
        EXPECT_TRUE(test::waitFor([&] { return menu.isVisible(); }));
        return QRect(window_.mapFromGlobal(menu.pos()), menu.size());
    }
    [[nodiscard]] bool isInside(const QRect& place) const {
        return window_.rect().adjusted(1, 1, -1, -1).contains(place);
    }

    QMenu menu_{&window_};
};

} // namespace

TEST_F(AMenu, OfAButtonAtTheEdgeStandsInTheWindow) {
    auto* more = new QToolButton(&window_);
    more->setMenu(&menu_);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setGeometry(window_.width() - 34, window_.height() - 34, 32, 32);
    auto* next = new QPushButton(QStringLiteral("Next step"), &window_);
    next->setMenu(&menu_);
    next->setGeometry(window_.width() - 90, 8, 88, 32);
    test::show(window_);
    for (QAbstractButton* button : {static_cast<QAbstractButton*>(more), static_cast<QAbstractButton*>(next)}) {
        QRect place;
        QTimer::singleShot(50, &menu_, [&] { // its button waits until it is closed
            place = shown(menu_);
            menu_.close();
        });
        button->click();
        EXPECT_TRUE(test::waitFor([&] { return !place.isNull(); }));
        EXPECT_TRUE(isInside(place)) << place.right() << ' ' << place.bottom();
    }
}

TEST_F(AMenu, OpenedByTheProgramStandsInTheWindowAndWhereItHasRoomStays) {
    test::show(window_);
    menu_.popup(window_.mapToGlobal(QPoint(window_.width() - 20, window_.height() - 20)));
    EXPECT_TRUE(isInside(shown(menu_)));
    menu_.close();
    menu_.popup(window_.mapToGlobal(QPoint(40, 60)));
    EXPECT_EQ(shown(menu_).topLeft(), QPoint(40, 60));
    menu_.close();
}

TEST_F(AMenu, OfAMenuGoesToItsOtherSide) {
    QMenu* why = menu_.addMenu(QStringLiteral("Rejected because"));
    why->addAction(QStringLiteral("Another reason…"));
    test::show(window_);
    menu_.popup(window_.mapToGlobal(QPoint(window_.width() - 20, 40)));
    const QRect first = shown(menu_);
    menu_.setActiveAction(why->menuAction());
    test::press(menu_, QStringLiteral("Right"));
    const QRect second = shown(*why);
    EXPECT_TRUE(isInside(second));
    EXPECT_LE(second.right(), first.left() + 1);
    menu_.close();
}
