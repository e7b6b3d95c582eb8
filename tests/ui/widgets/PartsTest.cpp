#include "ui/support/Gui.h"
#include "ui/support/ScriptedAnswers.h"
#include "ui/widgets/Appearance.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/EmptyPage.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/FilterChip.h"
#include "ui/widgets/Grown.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/MessageDialog.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/PaintParts.h"
#include "ui/widgets/ProgressStrip.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/Tile.h"
#include "ui/widgets/Toast.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QFocusFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace clientela;
using namespace clientela::ui;

namespace {

/// A window dressed by the Appearance, as in the program.
class InAWindow : public testing::Test {
protected:
    InAWindow() : appearance_(*qApp, false), column_(new QVBoxLayout(&window_)) { window_.resize(640, 480); }

    template <typename W, typename... Arguments>
    W* add(Arguments&&... arguments) {
        auto* widget = new W(std::forward<Arguments>(arguments)...);
        column_->addWidget(widget);
        return widget;
    }

    Appearance appearance_;
    QWidget window_;
    QVBoxLayout* column_;
};

using AButton = InAWindow;
using AFilterChip = InAWindow;
using AFieldRow = InAWindow;
using AToast = InAWindow;
using ABanner = InAWindow;
using AnEmptyPage = InAWindow;
using ASearchField = InAWindow;
using AProgressStrip = InAWindow;
using AMessageDialog = InAWindow;
using ALabel = InAWindow;

QFocusFrame* shownRing(QWidget& window) {
    for (auto* frame : window.findChildren<QFocusFrame*>())
        if (frame->isVisible()) return frame;
    return nullptr;
}

Question makeFinal() {
    return {.title = "Make invoice 2025/0418 final?",
            .line = "It can no longer be changed, only be credited.",
            .details = {},
            .choices = {{"Keep as draft"}, {"Make final", Question::Choice::Kind::Primary}},
            .safe = 0};
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

TEST_F(AToast, UndoesOnceAndGoes) {
    auto* toast = new Toast(&window_);
    test::show(window_);
    int undone = 0;
    toast->say(
        "Deleted 3 customers", [&] { ++undone; }, "Ctrl Z");
    ASSERT_TRUE(toast->isVisible());
    EXPECT_NEAR(toast->geometry().center().x(), window_.rect().center().x(), 1);
    EXPECT_LE(toast->geometry().bottom(), window_.height() + 4);
    test::click(*test::find<QPushButton>(*toast, "Undo"));
    EXPECT_EQ(undone, 1);
    EXPECT_FALSE(toast->isVisible());
}

TEST_F(AToast, StandsBesideAPartThatIsReadMeanwhile) {
    window_.resize(900, 400);
    auto* side = new QWidget(&window_);
    side->setGeometry(600, 0, 300, 400);
    Toast::keepClearOf(side);
    auto* toast = new Toast(&window_);
    test::show(window_);
    toast->say("Saved", [] {});
    EXPECT_LE(toast->geometry().right() - 16, 600);
    EXPECT_NEAR(toast->geometry().center().x(), 300, 1);
    side->hide();
    EXPECT_NEAR(toast->geometry().center().x(), 450, 1);
    side->show();
    EXPECT_NEAR(toast->geometry().center().x(), 300, 1);
}

TEST_F(AToast, StandsAboveARowAcrossTheFoot) {
    window_.resize(900, 400);
    auto* totals = new QWidget(&window_);
    totals->setGeometry(0, 360, 900, 40);
    Toast::keepClearOf(totals);
    auto* toast = new Toast(&window_);
    test::show(window_);
    toast->say("Saved", [] {});
    EXPECT_LE(toast->geometry().bottom() - 16, 360);
    EXPECT_NEAR(toast->geometry().center().x(), 450, 1);
}

TEST_F(AToast, IsReplacedByTheNewest) {
    auto* toast = new Toast(&window_);
    test::show(window_);
    int first = 0;
    toast->say("Deleted 3 customers", [&] { ++first; });
    toast->say("Saved", {});
    EXPECT_EQ(toast->text(), "Saved");
    EXPECT_EQ(test::find<QPushButton>(*toast, "Undo"), nullptr);
    EXPECT_EQ(first, 0);
}

TEST_F(AToast, GoesByItselfButStaysWhileItHasTheFocus) {
    auto* toast = new Toast(&window_);
    toast->setDuration(50);
    test::show(window_);
    toast->say("Deleted 3 customers", [] {});
    test::find<QPushButton>(*toast, "Undo")->setFocus();
    EXPECT_FALSE(test::waitFor([&] { return !toast->isVisible(); }, 300));
    window_.setFocusPolicy(Qt::StrongFocus);
    window_.setFocus();
    EXPECT_TRUE(test::waitFor([&] { return !toast->isVisible(); }, 2000));
}

TEST_F(AToast, IsDismissedByEsc) {
    auto* toast = new Toast(&window_);
    test::show(window_);
    toast->say("Deleted 3 customers", [] {});
    test::find<QPushButton>(*toast, "Undo")->setFocus();
    test::press(window_, "Esc");
    EXPECT_FALSE(toast->isVisible());
}

TEST_F(ABanner, HasOneLinkAndCanBeClosed) {
    auto* banner = add<Banner>(Tone::Warn);
    banner->setMessage("Anna called 2 days ago.", "“By Friday.”");
    banner->setLink("Show call");
    banner->setClosable(true);
    const QSignalSpy link(banner, &Banner::linkActivated);
    const QSignalSpy closed(banner, &Banner::closed);
    test::show(window_);
    EXPECT_EQ(banner->accessibleName(), "Anna called 2 days ago. “By Friday.”");
    test::find<QPushButton>(*banner, "Show call")->setFocus(Qt::TabFocusReason);
    test::press(window_, "Return");
    EXPECT_EQ(link.count(), 1);
    test::click(*test::find<QToolButton>(*banner, "Dismiss"));
    EXPECT_EQ(closed.count(), 1);
    EXPECT_FALSE(banner->isVisible());
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

TEST_F(AProgressStrip, StaysQuietForShortJobs) {
    auto* strip = add<ProgressStrip>();
    test::show(window_);
    strip->begin("Counting");
    EXPECT_FALSE(strip->isVisible());
    strip->end();
    EXPECT_FALSE(test::waitFor([&] { return strip->isVisible(); }, 500));
}

TEST_F(AProgressStrip, IsSeenOfAJobThatTakesItsTime) {
    auto* strip = add<ProgressStrip>();
    test::show(window_);
    QElapsedTimer since;
    since.start();
    strip->begin("Reading the list");
    ASSERT_TRUE(test::waitFor([&] { return strip->isVisible(); }));
    EXPECT_GE(since.elapsed(), 280); // 0.3 s by a timer that may be a twentieth early
    strip->end();
    EXPECT_FALSE(strip->isVisible());
}

TEST_F(AProgressStrip, SaysHowFarAndCanBeCancelledOnce) {
    auto* strip = add<ProgressStrip>();
    const QSignalSpy cancelled(strip, &ProgressStrip::cancelled);
    test::show(window_);
    strip->begin("Importing northwind.csv");
    strip->setProgress(57, 91);
    ASSERT_TRUE(test::waitFor([&] { return strip->isVisible(); }, 2000));
    EXPECT_NE(test::find<QLabel>(*strip, "57 of 91"), nullptr);
    auto* cancel = test::find<QPushButton>(*strip, "Cancel");
    test::click(*cancel);
    test::click(*cancel);
    EXPECT_EQ(cancelled.count(), 1);
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

TEST_F(AMessageDialog, GivesTheSafeAnswerOnEsc) {
    QPointer<MessageDialog> dialog = new MessageDialog(makeFinal(), &window_);
    int answer = -1;
    QObject::connect(dialog, &MessageDialog::answered, [&](int choice) { answer = choice; });
    dialog->open();
    test::press(*dialog, "Esc");
    EXPECT_EQ(answer, 0);
    EXPECT_TRUE(test::waitFor([&] { return dialog.isNull(); }));
}

TEST_F(AMessageDialog, TakesThePrimaryOnEnterAndAnyByClick) {
    QPointer<MessageDialog> dialog = new MessageDialog(makeFinal(), &window_);
    int answer = -1;
    QObject::connect(dialog, &MessageDialog::answered, [&](int choice) { answer = choice; });
    test::show(*dialog);
    auto* primary = test::find<QPushButton>(*dialog, "Make final");
    EXPECT_TRUE(primary->isDefault());
    EXPECT_GT(primary->x(), test::find<QPushButton>(*dialog, "Keep as draft")->x());
    test::press(*dialog, "Return");
    EXPECT_EQ(answer, 1);
}

TEST_F(AMessageDialog, CanBeAnsweredByATest) {
    test::ScriptedAnswers answers;
    answers.willChoose("Make final");
    answers.willPick("/somewhere/list.xlsx");
    int choice = -1;
    QString path;
    answers.ask(&window_, makeFinal(), [&](int index) { choice = index; });
    answers.saveFile(&window_, {.title = "Export", .folder = {}, .name = "list.xlsx", .filters = {}},
                     [&](const QString& picked) { path = picked; });
    EXPECT_EQ(choice, 1);
    EXPECT_EQ(path, "/somewhere/list.xlsx");
    EXPECT_EQ(answers.asked().front().title, "Make invoice 2025/0418 final?");
    EXPECT_EQ(answers.askedForFiles().front().name, "list.xlsx");
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
