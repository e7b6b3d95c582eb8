#include "ui/support/Standing.h"

#include "ui/support/Gui.h"
#include "ui/support/TabWalk.h"
#include "ui/widgets/Appearance.h"
#include "ui/widgets/Dialog.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/FlowLayout.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

#include <gtest/gtest.h>

// The checks that every page and dialog goes through, and that they can say no; and the parts that make them say yes.

namespace clientela::test {

namespace {

class Standing : public testing::Test {
protected:
    Standing() : appearance_(*qApp, false) { window_.resize(400, 300); }

    template <class W>
    W* add(W* widget, const QRect& at) {
        widget->setParent(&window_);
        widget->setGeometry(at);
        return widget;
    }
    /// What is found when it is shown; each of `words` has to occur in one of it.
    void expectFound(const QStringList& found, const QStringList& words) {
        EXPECT_EQ(found.size(), words.size()) << found.join('\n').toStdString();
        for (const QString& word : words)
            EXPECT_TRUE(std::any_of(found.begin(), found.end(), [&](const QString& one) { return one.contains(word); }))
                << word.toStdString() << " is not in: " << found.join('\n').toStdString();
    }

    ui::Appearance appearance_;
    QWidget window_;
};

const QString kLong = QStringLiteral("Shrink addresses that are long to six points");

} // namespace

TEST_F(Standing, LengthensEachWordAndLeavesPlacesAndMarkupAlone) {
    const auto longer = [](const char* text) { return LongTexts::lengthened(QString::fromUtf8(text)).toStdString(); };
    EXPECT_EQ(longer("&Save list"), "&Savesa listli");
    EXPECT_EQ(longer("%1 of %Ln <b>cards</b>…"), "%1 ofo %Ln <b>cardscar</b>…");
    EXPECT_EQ(longer("Сохранить"), "Сохранитьсохра");
}

TEST_F(Standing, TranslatesEverythingWhileItLives) {
    {
        const LongTexts texts;
        EXPECT_EQ(QCoreApplication::translate("Anywhere", "Save").toStdString(), "Savesa");
    }
    EXPECT_EQ(QCoreApplication::translate("Anywhere", "Save").toStdString(), "Save");
}

TEST_F(Standing, FindsEveryTextThatIsSmallerThanItsWords) {
    add(new QLabel(kLong), {0, 0, 100, 32});
    add(new QPushButton(kLong), {0, 40, 100, 32});
    add(new QCheckBox(kLong), {0, 80, 100, 32});
    auto* wrapped = add(new QLabel(kLong + ' ' + kLong), {0, 120, 100, 32});
    wrapped->setWordWrap(true);
    auto* box = add(new QComboBox, {0, 160, 100, 32});
    box->addItem(kLong);
    auto* list = add(new QListWidget, {200, 0, 100, 20});
    list->addItem(kLong);
    show(window_);
    expectFound(whatIsCut(window_),
                {QStringLiteral("QLabel \"Shrink addresses that are long to six points\""),
                 QStringLiteral("QPushButton"), QStringLiteral("QCheckBox"), QStringLiteral("six points Shrink"),
                 QStringLiteral("QComboBox"), QStringLiteral("QListWidget")});
}

TEST_F(Standing, LetsPassWhatHasItsRoomOrSaysItselfInATooltip) {
    add(new QLabel(kLong), {0, 0, 380, 32});
    auto* wrapped = add(new QLabel(kLong), {0, 40, 150, 80});
    wrapped->setWordWrap(true);
    add(new ui::ElidedLabel(kLong), {0, 120, 100, 32});
    auto* button = add(new QPushButton(kLong), {0, 160, 100, 32});
    button->setToolTip(kLong);
    show(window_);
    expectFound(whatIsCut(window_), {});
}

TEST_F(Standing, FindsWhatReachesOutWhereNoScrollBarLeads) {
    add(new QPushButton(QStringLiteral("Beyond")), {350, 0, 100, 32});
    auto* content = new QWidget;
    content->resize(300, 300);
    (new QPushButton(QStringLiteral("Below"), content))->setGeometry(0, 260, 100, 32);
    auto* area = add(new QScrollArea, {0, 40, 200, 200});
    area->setWidget(content);
    show(window_);
    expectFound(whatIsCut(window_), {QStringLiteral("Beyond")});
    area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    expectFound(whatIsCut(window_), {QStringLiteral("Beyond"), QStringLiteral("Below")});
}

TEST_F(Standing, FindsATextBoxThatKeepsTab) {
    add(new QLineEdit, {0, 0, 200, 32})->setFocus();
    add(new QPlainTextEdit, {0, 40, 200, 60});
    add(new QPushButton(QStringLiteral("Never")), {0, 120, 100, 32});
    show(window_);
    const QStringList faults = faultsOfTabbing(window_);
    EXPECT_TRUE(faults.join('\n').contains(QStringLiteral("does not leave QPlainTextEdit")))
        << faults.join('\n').toStdString();
    EXPECT_TRUE(faults.join('\n').contains(QStringLiteral("never comes to QPushButton \"Never\"")));
}

TEST_F(Standing, FindsAnOrderThatIsNotThatOfReading) {
    add(new QLineEdit, {0, 0, 200, 32})->setFocus();
    add(new QPushButton(QStringLiteral("Last")), {0, 120, 100, 32});
    add(new QPushButton(QStringLiteral("Second")), {0, 40, 100, 32});
    show(window_);
    expectFound(faultsOfTabbing(window_), {QStringLiteral("\"Second\" in QWidget comes after QPushButton \"Last\"")});
}

TEST_F(Standing, FindsAControlThatDoesNotShowTheFocus) {
    struct Blank : QWidget {
        Blank() { setFocusPolicy(Qt::StrongFocus); }
    };
    add(new QLineEdit, {0, 0, 200, 32})->setFocus();
    add(new Blank, {0, 40, 100, 32})->setAccessibleName(QStringLiteral("Blank"));
    show(window_);
    expectFound(faultsOfTabbing(window_), {QStringLiteral("does not show that it has the focus")});
}

TEST_F(Standing, WalksADialogAsItStandsWhateverWasMadeFirst) {
    ui::Dialog dialog;
    auto* last = new QPushButton(QStringLiteral("Last"), &dialog);
    auto* lines = new QPlainTextEdit(&dialog);
    lines->setTabChangesFocus(true);
    auto* box = new QComboBox(&dialog);
    auto* first = new QLineEdit(&dialog);
    auto* column = new QVBoxLayout(&dialog);
    for (QWidget* widget : std::initializer_list<QWidget*>{first, box, lines, last}) column->addWidget(widget);
    box->setEditable(true); // its line is made last of all
    first->setFocus();
    show(dialog);
    expectFound(faultsOfTabbing(dialog), {});
}

TEST_F(Standing, ADialogGrowsWithWhatItSays) {
    ui::Dialog dialog;
    auto* label = new QLabel(QStringLiteral("Short"), &dialog);
    label->setWordWrap(true);
    (new QVBoxLayout(&dialog))->addWidget(label);
    dialog.resize(200, 60);
    show(dialog);
    expectFound(whatIsCut(dialog), {});
    QString text;
    for (int i = 0; i < 12; ++i) text += kLong + ' ';
    label->setText(text);
    EXPECT_TRUE(waitFor([&] { return whatIsCut(dialog).isEmpty(); }));
    EXPECT_EQ(dialog.width(), 200) << "only as much as it has to";
}

TEST_F(Standing, ARowOfButtonsGoesOnInTheNextLineAtItsEnd) {
    QWidget head;
    auto* row = new ui::FlowLayout(&head);
    row->setSpacing(10);
    row->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    std::vector<QWidget*> parts;
    for (int i = 0; i < 3; ++i) {
        auto* part = new QWidget;
        part->setFixedSize(100, i == 0 ? 20 : 30);
        row->addWidget(part);
        parts.push_back(part);
    }
    head.resize(400, 30);
    show(head);
    EXPECT_EQ(parts[0]->geometry(), QRect(80, 5, 100, 20)) << "in the middle of its line";
    EXPECT_EQ(parts[2]->x(), 300);
    EXPECT_EQ(row->heightForWidth(250), 70);
    head.resize(250, 70);
    QCoreApplication::processEvents();
    EXPECT_EQ(parts[1]->geometry().topLeft(), QPoint(150, 0));
    EXPECT_EQ(parts[2]->geometry().topLeft(), QPoint(150, 40));
}

TEST_F(Standing, ALabelThatWrapsIsCutOnlyWhereAWordFindsNoRoom) {
    auto* label = add(new ui::ElidedLabel(QStringLiteral("Sales representative")), {0, 0, 120, 60});
    label->setWordWrap(true);
    show(window_);
    EXPECT_FALSE(label->isCut());
    label->resize(50, 60);
    EXPECT_TRUE(label->isCut());
    EXPECT_LT(label->minimumSizeHint().width(), 50);
}

} // namespace clientela::test
