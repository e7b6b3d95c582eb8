#include "ui/support/ScriptedAnswers.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/InAWindow.h"
#include "ui/widgets/MessageDialog.h"
#include "ui/widgets/ProgressStrip.h"
#include "ui/widgets/Toast.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

// What the window tells: messages, banners, progress, questions.

using namespace clientela;
using namespace clientela::ui;
using clientela::test::InAWindow;

namespace {

using AToast = InAWindow;
using ABanner = InAWindow;
using AProgressStrip = InAWindow;
using AMessageDialog = InAWindow;

Question makeFinal() {
    return {.title = "Make invoice 2025/0418 final?",
            .line = "It can no longer be changed, only be credited.",
            .details = {},
            .choices = {{"Keep as draft"}, {"Make final", Question::Choice::Kind::Primary}},
            .safe = 0};
}

} // namespace

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
