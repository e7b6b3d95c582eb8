#include "ui/support/Gui.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/EmptyPage.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/FilterChip.h"
#include "ui/widgets/Grown.h"
#include "ui/widgets/InAWindow.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/LineCompleter.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/PaintParts.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/Tile.h"

#include <gtest/gtest.h>

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QFocusFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTableView>

using namespace clientela;
using namespace clientela::ui;
using clientela::test::InAWindow;

namespace {

using AButton = InAWindow;
using AFilterChip = InAWindow;
using AFieldRow = InAWindow;
using AnEmptyPage = InAWindow;
using ASearchField = InAWindow;
using ALabel = InAWindow;
using ABoxToTypeInto = InAWindow;

QFocusFrame* shownRing(QWidget& window) {
    for (auto* frame : window.findChildren<QFocusFrame*>())
        if (frame->isVisible()) return frame;
    return nullptr;
}

} // namespace

TEST_F(AButton, ShowsTheFocusRingForTheKeyboardAndNotForTheMouse) {
    auto* first = add<QPushButton>("Save");
    auto* second = add<QPushButton>("Revert");
    test::show(window_);
    first->setFocus(Qt::MouseFocusReason);
    EXPECT_EQ(shownRing(window_), nullptr);
    test::press(window_, "Tab");
    ASSERT_TRUE(second->hasFocus());
    ASSERT_NE(shownRing(window_), nullptr);
    EXPECT_EQ(shownRing(window_)->widget(), second);
    first->setFocus(Qt::MouseFocusReason);
    EXPECT_EQ(shownRing(window_), nullptr);
}

TEST_F(AButton, HasItsRingOnePixelOutsideAndATableItsOwnInside) {
    auto* button = add<QPushButton>("Save");
    auto* table = add<QTableView>();
    test::show(window_);
    table->setFocus(Qt::MouseFocusReason);
    button->setFocus(Qt::TabFocusReason);
    ASSERT_NE(shownRing(window_), nullptr);
    EXPECT_EQ(shownRing(window_)->geometry(), button->geometry().adjusted(-3, -3, 3, 3));
    test::press(window_, "Tab");
    ASSERT_TRUE(table->hasFocus());
    EXPECT_EQ(shownRing(window_)->geometry(), table->geometry()) << "not over what stands above and below";
}

TEST_F(AButton, SurvivesTheEndOfTheWindowThatHadTheRing) {
    {
        QWidget other;
        auto* layout = new QVBoxLayout(&other);
        auto* button = new QPushButton("Close");
        layout->addWidget(new QPushButton("Keep"));
        layout->addWidget(button);
        test::show(other);
        button->setFocus(Qt::TabFocusReason);
        ASSERT_NE(shownRing(other), nullptr);
    }
    add<QPushButton>("Revert");
    auto* button = add<QPushButton>("Save");
    test::show(window_);
    button->setFocus(Qt::TabFocusReason);
    EXPECT_NE(shownRing(window_), nullptr);
}

TEST_F(AButton, IsAsHighAsTheTokensSayAndNeverSmallerThanAHand) {
    auto* plain = add<QPushButton>("Revert");
    auto* small = add<QPushButton>("Cancel");
    setSmall(small);
    auto* icon = add<IconButton>("columns", "Columns and order");
    auto* link = add<LinkButton>("Show all");
    test::show(window_);
    EXPECT_EQ(plain->sizeHint().height(), 32);
    EXPECT_EQ(small->sizeHint().height(), 28);
    EXPECT_EQ(icon->sizeHint(), QSize(32, 32));
    EXPECT_GE(link->sizeHint().height(), kHitArea);
}

TEST_F(AButton, OfOneIconHasANameAndATooltip) {
    auto* icon = add<IconButton>("columns", "Columns and order");
    icon->setKey(QKeySequence("Ctrl+Shift+O"));
    EXPECT_EQ(icon->accessibleName(), "Columns and order");
    EXPECT_EQ(icon->toolTip(), "Columns and order  Ctrl Shift O");
}

TEST_F(AButton, OfSegmentsTellsWhatAPersonChose) {
    auto* control = add<SegmentedControl>();
    control->addSegment("Mine");
    control->addSegment("Everybody");
    const QSignalSpy chosen(control, &SegmentedControl::chosen);
    test::show(window_);
    EXPECT_EQ(control->current(), 0);
    test::click(*test::find<QPushButton>(window_, "Everybody"));
    EXPECT_EQ(control->current(), 1);
    EXPECT_EQ(chosen.count(), 1);
    control->setCurrent(0);
    EXPECT_EQ(chosen.count(), 1);
}

TEST_F(AFilterChip, KeepsItsWidthWhateverItShows) {
    auto* chip = add<FilterChip>("Overdue");
    chip->setLargestCount(12'480);
    const int width = chip->sizeHint().width();
    chip->setCounting();
    EXPECT_EQ(chip->sizeHint().width(), width);
    chip->setCount(9);
    EXPECT_EQ(chip->sizeHint().width(), width);
    chip->setCount(12'480);
    EXPECT_EQ(chip->sizeHint().width(), width);
    chip->setChecked(true);
    EXPECT_EQ(chip->sizeHint().width(), width);
}

TEST_F(AFilterChip, IsPressedBySpaceEnterAndClick) {
    auto* chip = add<FilterChip>("Overdue");
    test::show(window_);
    chip->setFocus(Qt::TabFocusReason);
    test::press(window_, "Space");
    EXPECT_TRUE(chip->isChecked());
    test::press(window_, "Return");
    EXPECT_FALSE(chip->isChecked());
    test::click(*chip);
    EXPECT_TRUE(chip->isChecked());
}

TEST_F(AFilterChip, TellsScreenReadersHowManyWouldBeLeft) {
    auto* chip = add<FilterChip>("Overdue");
    chip->setCount(9);
    EXPECT_TRUE(chip->accessibleDescription().contains("9"));
    chip->setChecked(true);
    EXPECT_TRUE(chip->accessibleDescription().isEmpty());
}

TEST_F(AFieldRow, LooksLikeTextUntilFocusedAndIsFramedOnANewCard) {
    auto* row = add<FieldRow>("&Town", new QLineEdit("Firenze"));
    test::show(window_);
    EXPECT_TRUE(isQuietField(row->editor()));
    EXPECT_EQ(row->editor()->accessibleName(), "Town");
    EXPECT_EQ(row->label()->buddy(), row->editor());
    row->setAlwaysFramed(true);
    EXPECT_FALSE(isQuietField(row->editor()));
}

TEST_F(AFieldRow, OffersTheValueBeforeTheEditBack) {
    auto* edit = new QLineEdit("Fiesole");
    auto* row = add<FieldRow>("Town", edit);
    QObject::connect(row, &FieldRow::restoreRequested, [&] { edit->setText("Firenze"); });
    test::show(window_);
    EXPECT_EQ(test::find<QPushButton>(window_, "was Firenze"), nullptr);
    row->setEdited("Firenze");
    auto* was = test::find<QPushButton>(window_, "was Firenze");
    ASSERT_NE(was, nullptr);
    EXPECT_LE(was->geometry().right(), edit->geometry().right());
    test::click(*was);
    EXPECT_EQ(edit->text(), "Firenze");
    row->clearEdited();
    EXPECT_EQ(test::find<QPushButton>(window_, "was Firenze"), nullptr);
}

TEST_F(AFieldRow, KeepsLongNotesClearOfTheValueBeforeTheEdit) {
    auto* edit = new QPlainTextEdit("Allergic to nuts. Back door after six. Birthday cake for Giulia on 3 June.");
    auto* row = add<FieldRow>("Notes", edit);
    test::show(window_);
    row->setEdited("imported from a list that somebody wrote by hand many years ago, and that nobody reads");
    ASSERT_TRUE(test::waitFor([&] { return edit->geometry().right() < row->width() - 60; }));
    QPushButton* was = nullptr;
    for (auto* button : row->findChildren<QPushButton*>())
        if (button->isVisible()) was = button;
    ASSERT_NE(was, nullptr);
    EXPECT_FALSE(was->geometry().intersects(edit->geometry()));
    EXPECT_TRUE(was->text().endsWith(QChar(u'…'))) << "it ends where its room does";
    row->clearEdited();
    EXPECT_TRUE(test::waitFor([&] { return edit->geometry().right() >= row->width() - 2; }))
        << "the room is the text's";
}

TEST_F(AFieldRow, SaysAHintUnderTheEditorWithTheFixAsALink) {
    auto* row = add<FieldRow>("E-mail", new QLineEdit("sasha@gmial.com"));
    const QSignalSpy fixed(row, &FieldRow::fixRequested);
    test::show(window_);
    const int height = row->sizeHint().height();
    row->setHint("Did you mean gmail.com?", "Use it");
    EXPECT_GT(row->sizeHint().height(), height);
    EXPECT_EQ(row->editor()->accessibleDescription(), "Did you mean gmail.com?");
    EXPECT_EQ(fieldTone(row->editor()), Tone::Warn);
    test::click(*test::find<QPushButton>(window_, "Use it"));
    EXPECT_EQ(fixed.count(), 1);
    row->setError("February 1982 has 28 days.");
    EXPECT_EQ(row->messageTone(), Tone::Bad);
    row->clearMessage();
    QApplication::processEvents();
    EXPECT_EQ(row->sizeHint().height(), height);
    EXPECT_TRUE(row->editor()->accessibleDescription().isEmpty());
    EXPECT_TRUE(row->message().isEmpty());
}

TEST_F(AnEmptyPage, FocusesItsFirstTileAndIsWalkedByArrows) {
    auto* page = add<EmptyPage>();
    page->setHeading("Who are your customers?");
    Tile* first = page->addTile("file-spreadsheet", "Bring in a file", "Excel, CSV or vCard.", "Ctrl I");
    Tile* second = page->addTile("person-plus", "Enter the first customer", "A name is enough.");
    const QSignalSpy pressed(second, &Tile::clicked);
    test::show(window_);
    EXPECT_TRUE(first->hasFocus());
    test::press(window_, "Down");
    EXPECT_TRUE(second->hasFocus());
    test::press(window_, "Return");
    EXPECT_EQ(pressed.count(), 1);
    EXPECT_EQ(second->accessibleDescription(), "A name is enough.");
}

TEST_F(ASearchField, ClearsByEscThenLeaves) {
    auto* field = add<SearchField>("Name, phone", "Ctrl F");
    const QSignalSpy left(field, &SearchField::left);
    const QSignalSpy down(field, &SearchField::enteredList);
    test::show(window_);
    field->setFocus();
    test::type(window_, "Соко 521");
    EXPECT_EQ(field->text(), "Соко 521");
    test::press(window_, "Down");
    EXPECT_EQ(down.count(), 1);
    test::press(window_, "Esc");
    EXPECT_TRUE(field->text().isEmpty());
    EXPECT_EQ(left.count(), 0);
    test::press(window_, "Esc");
    EXPECT_EQ(left.count(), 1);
}

TEST(AnElidedLabel, IsCutBetweenWordsWhereItGivesExamples) {
    ElidedLabel label(QStringLiteral("4/5 score, #interest, >task friday"));
    label.setWholeWords(true);
    const int whole = label.fontMetrics().horizontalAdvance(label.text());
    label.resize(whole + 4, 20);
    EXPECT_EQ(label.shownText(), label.text());
    label.resize(whole - 8, 20);
    EXPECT_EQ(label.shownText(), QStringLiteral("4/5 score, #interest, >task …"));
}

TEST(KeyHint, CallsTheKeyThatGoesOnByOneName) {
    EXPECT_EQ(KeyHint::spelled(QKeySequence(Qt::ALT | Qt::Key_Return)), QStringLiteral("Alt Enter"));
    EXPECT_EQ(KeyHint::spelled(QKeySequence(Qt::ALT | Qt::Key_Enter)), QStringLiteral("Alt Enter"));
    EXPECT_EQ(KeyHint::named(QKeySequence(Qt::CTRL | Qt::Key_Return)), QStringLiteral("Ctrl+Enter"));
    EXPECT_EQ(KeyHint::spelled(QKeySequence(Qt::CTRL | Qt::Key_Plus)), QStringLiteral("Ctrl +"));
}

TEST_F(ASearchField, LeavesEscToItsPageWhereItLeadsNowhere) {
    class Page : public QWidget {
    public:
        int left = 0;

    protected:
        void keyPressEvent(QKeyEvent* event) override { left += event->key() == Qt::Key_Escape ? 1 : 0; }
    };
    auto* page = add<Page>();
    auto* field = new SearchField("Brand or number", {}, page);
    test::show(window_);
    field->setFocus();
    test::type(window_, "L7160");
    test::press(window_, "Esc");
    EXPECT_EQ(page->left, 0) << "it was emptied";
    test::press(window_, "Esc");
    EXPECT_EQ(page->left, 1);
}

TEST_F(ASearchField, SaysWhatIsLookedForBeforeHowMuchThereIs) {
    auto* field = add<SearchField>("Brand or number of the sheet");
    field->setEndText("1756 of 1756");
    test::show(window_);
    field->setFixedWidth(240);
    EXPECT_FALSE(field->showsEndText());
    field->setText("L71");
    EXPECT_TRUE(field->showsEndText());
    field->clear();
    field->setFixedWidth(500);
    EXPECT_TRUE(field->showsEndText()) << "there is room for both";
}

TEST_F(ASearchField, NamesItsKeyAgainWhenWhatWasLookedForIsFound) {
    auto* field = add<SearchField>("Name, phone", "Ctrl F");
    test::show(window_);
    const auto* hint = field->findChild<KeyHint*>();
    const int width = hint->width();
    field->setFocus();
    test::type(window_, "Соко");
    EXPECT_NE(hint->width(), width) << "Esc";
    const QSignalSpy told(field, &SearchField::textChanged);
    field->clearQuietly();
    EXPECT_EQ(told.count(), 0);
    EXPECT_EQ(hint->width(), width) << "Ctrl F";
}

TEST(AWidth, GrowsWithLettersAsTheyAreDrawn) {
    const QFont before = QApplication::font();
    const auto restore = qScopeGuard([&] { QApplication::setFont(before); });
    QFont drawn = before;
    drawn.setPixelSize(13); // 10 pt at 96 dots an inch
    QApplication::setFont(drawn);
    EXPECT_EQ(grown(400), 400);
    drawn.setPixelSize(20);
    QApplication::setFont(drawn);
    EXPECT_EQ(grown(400), 600);
    drawn.setPixelSize(8);
    QApplication::setFont(drawn);
    EXPECT_EQ(grown(400), 400) << "smaller letters need no less";
}

TEST_F(ALabel, ThatIsCutKnowsIt) {
    auto* label = add<ElidedLabel>("Consorzio Agrario Interprovinciale della Toscana");
    test::show(window_);
    label->setFixedWidth(600);
    EXPECT_FALSE(label->isCut());
    label->setFixedWidth(90);
    EXPECT_TRUE(label->isCut());
}

TEST(Initials, AreOfTheFirstTwoNamesAndPassOverLegalForms) {
    EXPECT_EQ(initialsOf("Giulia Ferrante"), "GF");
    EXPECT_EQ(initialsOf("Carmen Esteban Ruiz"), "CE");
    EXPECT_EQ(initialsOf("Gelateria Dolce Vita snc"), "GD");
    EXPECT_EQ(initialsOf("Hostelería Mar Azul, S.L."), "HM");
    EXPECT_EQ(initialsOf("ООО «Северный берег»"), "СБ");
    EXPECT_EQ(initialsOf("Hartley & Bloom Ltd"), "HB");
    EXPECT_EQ(initialsOf("IBM"), "IB");
    EXPECT_EQ(initialsOf("anna"), "A");
    EXPECT_EQ(initialsOf("  "), "??");
    EXPECT_EQ(initialsOf("+39 348 220 1187"), "??");
}

TEST_F(ABoxToTypeInto, OffersItsEntriesByAnyWordAndEnterGoesOnWhereNoneWasChosen) {
    auto* box = add<QComboBox>();
    box->setEditable(true);
    box->addItems({"Cash", "Bank transfer", "Card"});
    offerEntries(box);
    QSignalSpy entered(box->lineEdit(), &QLineEdit::returnPressed);
    const auto begun = [&](const QString& letters) {
        test::show(window_);
        box->setFocus();
        box->lineEdit()->selectAll();
        test::type(window_, letters);
        return qobject_cast<QAbstractItemView*>(QApplication::activePopupWidget());
    };
    QAbstractItemView* offers = begun("t");
    ASSERT_NE(offers, nullptr);
    EXPECT_EQ(offers->model()->rowCount(), 1);
    test::press(*offers, "Down");
    test::press(*offers, "Return");
    EXPECT_EQ(box->currentText(), "Bank transfer");
    entered.clear();
    offers = begun("c");
    ASSERT_NE(offers, nullptr);
    EXPECT_EQ(offers->model()->rowCount(), 2);
    test::press(*offers, "Return");
    EXPECT_EQ(box->currentText(), "c") << "nothing that was not chosen";
    EXPECT_EQ(entered.count(), 1) << "Qt's own completion only closed its list";
}
