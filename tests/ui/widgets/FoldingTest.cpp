#include "ui/support/Gui.h"
#include "ui/widgets/Appearance.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/FoldingRow.h"
#include "ui/widgets/MenuLetters.h"
#include "ui/widgets/Tags.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QSet>
#include <QVBoxLayout>

using namespace clientela;
using namespace clientela::ui;

namespace {

class AFoldingRow : public testing::Test {
protected:
    AFoldingRow() : appearance_(*qApp, false), row_(&window_) {
        for (const char* word : {"Alles", "Kontakte", "Dokumente", "Aufgaben", "Post"}) {
            auto* chip = new Chip(QString::fromLatin1(word));
            chip->setCheckable(true);
            chip->setAutoExclusive(true);
            row_.addButton(chip);
            chips_ += chip;
        }
        chips_[0]->setChecked(true);
        auto* column = new QVBoxLayout(&window_);
        column->addWidget(&row_);
    }
    void makeWide(int width) {
        window_.resize(width, 120);
        test::show(window_);
        QApplication::processEvents();
    }
    [[nodiscard]] Chip* rest() const {
        for (Chip* chip : row_.findChildren<Chip*>())
            if (!chips_.contains(chip) && chip->isVisible()) return chip;
        return nullptr;
    }

    Appearance appearance_;
    QWidget window_;
    FoldingRow row_;
    QList<Chip*> chips_;
};

} // namespace

TEST_F(AFoldingRow, PutsWhatFindsNoRoomIntoAMenuAtItsEnd) {
    makeWide(1000);
    EXPECT_EQ(rest(), nullptr);
    for (const Chip* chip : chips_) EXPECT_TRUE(chip->isVisible());
    const int everything = row_.sizeHint().width();
    makeWide(everything - 20 + 2 * window_.layout()->contentsMargins().left());
    ASSERT_NE(rest(), nullptr);
    EXPECT_FALSE(chips_[4]->isVisible());
    EXPECT_TRUE(chips_[0]->isVisible());
    for (const Chip* chip : row_.findChildren<Chip*>())
        if (chip->isVisible()) {
            EXPECT_LE(chip->geometry().right(), row_.width()) << chip->text().toStdString();
            EXPECT_EQ(chip->y(), 0) << "one line";
        }
    rest()->setFocus(Qt::TabFocusReason);
    test::press(window_, QStringLiteral("Space"));
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    ASSERT_NE(menu, nullptr);
    test::press(*menu, QStringLiteral("Up")); // the last one
    test::press(*menu, QStringLiteral("Return"));
    EXPECT_TRUE(chips_[4]->isChecked());
    EXPECT_TRUE(chips_[4]->isVisible()) << "what is on is seen";
    EXPECT_FALSE(chips_[3]->isVisible()) << "another made room";
}

/// Counts what asks a widget to lay out anew.
class LayoutRequests : public QObject {
public:
    explicit LayoutRequests(QWidget& watched) { watched.installEventFilter(this); }
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::LayoutRequest) ++count;
        return false;
    }
    int count = 0;
};

TEST_F(AFoldingRow, ComesToRestWhileSomethingIsFolded) {
    makeWide(1000);
    makeWide(row_.sizeHint().width() - 20);
    ASSERT_NE(rest(), nullptr);
    for (int i = 0; i < 10; ++i) QApplication::processEvents();
    const LayoutRequests requests(row_);
    for (int i = 0; i < 20; ++i) QApplication::processEvents();
    EXPECT_EQ(requests.count, 0) << "it would keep a processor busy for as long as it is seen";
}

TEST_F(AFoldingRow, KeepsNoRoomForWhatIsNotWanted) {
    makeWide(1000);
    const int everything = row_.sizeHint().width();
    row_.setWanted(chips_[4], false);
    EXPECT_LT(row_.sizeHint().width(), everything);
    EXPECT_FALSE(chips_[4]->isVisible());
    makeWide(row_.minimumSizeHint().width());
    row_.setWanted(chips_[4], true);
    makeWide(1000);
    EXPECT_TRUE(chips_[4]->isVisible());
}

TEST_F(AFoldingRow, FoldsAgainWhenACountMakesAChipWider) {
    makeWide(1000);
    makeWide(row_.sizeHint().width() + 2 * window_.layout()->contentsMargins().left());
    ASSERT_EQ(rest(), nullptr);
    chips_[1]->setCount(12345);
    QApplication::processEvents();
    EXPECT_NE(rest(), nullptr);
    window_.hide(); // the page of a card is filled before it is shown
    chips_[1]->setCount(-1);
    chips_[2]->setCount(7);
    makeWide(window_.width());
    EXPECT_EQ(chips_[2]->width(), chips_[2]->sizeHint().width()) << "not cut";
}

TEST(LettersOfAMenu, NeverMeetAndComeFromTheWordsThemselves) {
    QMenu menu;
    QList<QAction*> actions;
    QObject owner;
    for (const char* words : {"Save PDF", "Print", "Pla…", "Delete draft", "Line", "Сохранить", "Счёт"})
        actions += new QAction(QString::fromUtf8(words), &owner);
    actions[3]->setPriority(QAction::LowPriority);
    actions[1]->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_P));
    int printed = 0;
    QObject::connect(actions[1], &QAction::triggered, [&] { ++printed; });
    addWithLetters(menu, actions);
    QSet<QString> letters;
    for (const QAction* entry : menu.actions()) {
        if (entry->isSeparator()) continue;
        const QString letter = QKeySequence::mnemonic(entry->text()).toString();
        EXPECT_FALSE(letter.isEmpty()) << entry->text().toStdString();
        EXPECT_FALSE(letters.contains(letter)) << entry->text().toStdString();
        letters += letter;
    }
    EXPECT_TRUE(menu.actions().at(1)->text().startsWith(QStringLiteral("&Print\t")));
    EXPECT_EQ(menu.actions().at(3)->text(), QStringLiteral("&Line")) << "no first letter gives way to another's middle";
    EXPECT_EQ(menu.actions().constFirst()->text(), QStringLiteral("&Save PDF"));
    EXPECT_EQ(menu.actions().constLast()->text(), QStringLiteral("&Delete draft")) << "not met by mistake";
    EXPECT_TRUE(menu.actions().at(menu.actions().size() - 2)->isSeparator());
    menu.popup({});
    test::press(menu, QStringLiteral("P"));
    EXPECT_EQ(printed, 1);
}

TEST(ASegmentedControl, LetsLettersGoWhereItSwitches) {
    Appearance appearance(*qApp, false);
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* control = new SegmentedControl;
    control->addSegment(QStringLiteral("Person"));
    control->addSegment(QStringLiteral("Company"));
    auto* line = new QLineEdit;
    column->addWidget(control);
    column->addWidget(line);
    QObject::connect(control, &SegmentedControl::typed, [&] { line->setFocus(); });
    test::show(window);
    control->findChildren<QAbstractButton*>().constFirst()->setFocus();
    test::press(window, QStringLiteral("Right"));
    EXPECT_EQ(control->current(), 1);
    EXPECT_FALSE(line->hasFocus()) << "one may still go back";
    test::type(window, QStringLiteral("Nello"));
    EXPECT_EQ(line->text(), QStringLiteral("Nello"));
}
