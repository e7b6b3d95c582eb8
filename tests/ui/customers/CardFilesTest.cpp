#include "ui/customers/CardFiles.h"
#include "ui/customers/CardFilesFixture.h"
#include "ui/customers/PdfPages.h"
#include "ui/widgets/Avatar.h"

#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>

// Files on cards, as people bring them: dropped, chosen, looked at, handed on.

namespace clientela::test {

using ui::FilePreview;

TEST_F(CardFilesTest, ADroppedFileStandsOnTheCardAndUndoTakesItAway) {
    open(card(id_));
    drop({letter()});
    ASSERT_TRUE(holds(1));
    EXPECT_EQ(files()[0].name, QStringLiteral("letter.txt"));
    EXPECT_EQ(told_, QStringLiteral("File added: letter.txt"));
    EXPECT_TRUE(QFile::exists(pathOf(QStringLiteral("letter.txt"))));
    EXPECT_FALSE(page_->editor().isDirty()) << "it is no edit of the card";
    desk_->undo();
    ASSERT_TRUE(waitFor([&] { return files().empty(); }));
    desk_->redo();
    ASSERT_TRUE(holds(1));
}

TEST_F(CardFilesTest, AFieldDoesNotTakeADroppedFileForText) {
    open(card(id_));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(letter())});
    drop(*page_, field(QStringLiteral("Given name")), data);
    ASSERT_TRUE(holds(1));
    EXPECT_EQ(field(QStringLiteral("Given name")).text(), QStringLiteral("Giulia"));
}

TEST_F(CardFilesTest, WordsDroppedOnAFieldAreTheFieldsOwn) {
    open(card(id_));
    QMimeData data;
    data.setText(QStringLiteral("just words"));
    drop(*page_, field(QStringLiteral("Given name")), data);
    EXPECT_FALSE(page_->findChild<ui::FileDrop*>()->isVisible());
    EXPECT_TRUE(files().empty());
}

TEST_F(CardFilesTest, SeveralComeTogetherAndTheSameOneStaysOne) {
    open(card(id_));
    drop({letter(), picture()});
    ASSERT_TRUE(holds(2));
    EXPECT_TRUE(told_.startsWith(QStringLiteral("2 file"))) << qPrintable(told_);
    drop({letter(QStringLiteral("copy.txt"))});
    ASSERT_TRUE(waitFor([&] { return told_ == QStringLiteral("copy.txt is on this card already."); }));
    EXPECT_EQ(files().size(), 2U);
}

TEST_F(CardFilesTest, OneThatIsTooLargeKeepsAllOfThemOut) {
    const QString film = pathOf(QStringLiteral("film.mp4"));
    QFile file(film);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_TRUE(file.resize(history::kLargestFile + 1));
    file.close();
    open(card(id_));
    drop({letter(), film});
    ASSERT_TRUE(waitFor([&] { return !failed_.isEmpty(); }));
    EXPECT_TRUE(failed_.contains(QStringLiteral("film.mp4"))) << qPrintable(failed_);
    EXPECT_TRUE(failed_.contains(QStringLiteral("20 MB"))) << qPrintable(failed_);
    EXPECT_TRUE(files().empty());
}

TEST_F(CardFilesTest, AFileIsAddedByKeyAndRemovedByKeyWithUndo) {
    open(card(id_));
    answers_.willPick(letter());
    press(*page_, QStringLiteral("Ctrl+U"));
    ASSERT_TRUE(holds(1));
    focusFirstFile();
    auto* section = page_->findChild<ui::CardFiles*>();
    ASSERT_TRUE(waitFor([&] { return section->height() > list().height(); })) << "the list has its place";
    grab(*section, QStringLiteral("files"));
    press(*page_, QStringLiteral("Delete"));
    ASSERT_TRUE(holds(0));
    EXPECT_EQ(told_, QStringLiteral("Removed: letter.txt"));
    desk_->undo();
    ASSERT_TRUE(holds(1));
}

TEST_F(CardFilesTest, APdfIsTurnedPageByPage) {
    if (!ui::PdfPages::isAvailable()) GTEST_SKIP() << "poppler-utils is not installed";
    open(card(id_));
    drop({pdf()});
    ASSERT_TRUE(holds(1));
    FilePreview* shown = preview();
    ASSERT_NE(shown, nullptr);
    auto* view = shown->findChild<ui::PictureView*>();
    ASSERT_TRUE(waitFor([&] { return !view->picture().isNull(); }, 20'000));
    EXPECT_EQ(view->picture().pixelColor(20, 20), QColor(Qt::blue));
    EXPECT_NE(find<QLabel>(*shown, QStringLiteral("Page 1 of 2")), nullptr);
    grab(*shown, QStringLiteral("files_preview_pdf"));
    press(*shown, QStringLiteral("PgDown"));
    ASSERT_TRUE(waitFor([&] { return view->picture().pixelColor(20, 20) == QColor(Qt::green); }, 20'000));
    press(*shown, QStringLiteral("PgDown"));
    EXPECT_NE(find<QLabel>(*shown, QStringLiteral("Page 2 of 2")), nullptr) << "there is no third";
}

TEST_F(CardFilesTest, ADamagedPdfIsSaidToBeOne) {
    if (!ui::PdfPages::isAvailable()) GTEST_SKIP() << "poppler-utils is not installed";
    open(card(id_));
    drop({write(QStringLiteral("broken.pdf"), "%PDF-1.4\nthis is not one")});
    ASSERT_TRUE(holds(1));
    FilePreview* shown = preview();
    ASSERT_TRUE(waitFor(
        [&] {
            return find<QLabel>(*shown, QStringLiteral("This PDF cannot be shown: it is damaged, or locked with a "
                                                       "password.")) != nullptr;
        },
        20'000));
}

TEST_F(CardFilesTest, APreviewSaysWhatItCannotShow) {
    open(card(id_));
    drop({write(QStringLiteral("odd.bin"), QByteArray("\0\1\2\3", 4))});
    ASSERT_TRUE(holds(1));
    FilePreview* shown = preview();
    ASSERT_TRUE(waitFor(
        [&] { return find<QLabel>(*shown, QStringLiteral("There is no preview of this kind of file.")) != nullptr; }));
}

TEST_F(CardFilesTest, APhotoStandsInTheHeadUntilItIsTakenOut) {
    open(card(id_));
    auto* face = page_->findChild<ui::Avatar*>();
    const QImage initials = grab(*face);
    answers_.willPick(picture());
    for (QAction* action : page_->actions())
        if (action->text() == QStringLiteral("Photo…")) action->trigger();
    ASSERT_TRUE(holds(1));
    EXPECT_TRUE(files()[0].isPhoto);
    ASSERT_TRUE(waitFor([&] { return grab(*face).pixelColor(28, 28) == QColor(200, 40, 40); }));
    grab(*page_, QStringLiteral("files_photo"));
    choose(QStringLiteral("No longer the photo of this card"));
    ASSERT_TRUE(waitFor([&] { return grab(*face) == initials; }));
    EXPECT_EQ(files().size(), 1U) << "the file stays";
    choose(QStringLiteral("Use as the photo of this card"));
    ASSERT_TRUE(waitFor([&] { return grab(*face) != initials; }));
    focusFirstFile();
    press(*page_, QStringLiteral("Delete"));
    ASSERT_TRUE(waitFor([&] { return grab(*face) == initials; }));
}

TEST_F(CardFilesTest, WhatIsNoPictureIsNoPhoto) {
    open(card(id_));
    answers_.willPick(letter());
    for (QAction* action : page_->actions())
        if (action->text() == QStringLiteral("Photo…")) action->trigger();
    ASSERT_TRUE(waitFor([&] { return !failed_.isEmpty(); }));
    EXPECT_TRUE(files().empty());
}

TEST_F(CardFilesTest, AFileIsHandedToItsProgramAsACopyThatGoesWithThePage) {
    OtherProgram program;
    open(card(id_));
    drop({letter()});
    ASSERT_TRUE(holds(1));
    choose(QStringLiteral("Open with its program"));
    ASSERT_TRUE(waitFor([&] { return !program.taken.isEmpty(); }));
    QFile copy(program.taken.first());
    EXPECT_TRUE(copy.fileName().endsWith(QStringLiteral("letter.txt")));
    ASSERT_TRUE(copy.open(QIODevice::ReadOnly));
    EXPECT_EQ(copy.readAll(), QByteArray("Dear all,\nthanks"));
    EXPECT_EQ(QFileInfo(copy).permissions() & QFile::ReadOther, QFile::Permissions());
    page_.reset();
    EXPECT_FALSE(QFile::exists(copy.fileName()));
}

TEST_F(CardFilesTest, AProgramIsKeptButNeverStarted) {
    OtherProgram program;
    open(card(id_));
    drop({write(QStringLiteral("invoice.sh"), "#!/bin/sh\nrm -rf /\n")});
    ASSERT_TRUE(holds(1));
    FilePreview* shown = preview();
    ASSERT_NE(shown, nullptr);
    EXPECT_EQ(find<QPushButton>(*shown, QStringLiteral("Open with its program")), nullptr);
    EXPECT_TRUE(program.taken.isEmpty());
}

TEST_F(CardFilesTest, AFileIsSavedWhereOneSays) {
    open(card(id_));
    drop({letter()});
    ASSERT_TRUE(holds(1));
    answers_.willPick(pathOf(QStringLiteral("saved.txt")));
    choose(QStringLiteral("Save as…"));
    ASSERT_TRUE(waitFor([&] { return QFile::exists(pathOf(QStringLiteral("saved.txt"))); }));
    EXPECT_EQ(answers_.askedForFiles().back().name, QStringLiteral("letter.txt"));
}

TEST_F(CardFilesTest, ANewCardTakesNoFilesBeforeItIsSaved) {
    open(newCard());
    drop({letter()});
    EXPECT_FALSE(page_->findChild<ui::FileDrop*>()->isVisible());
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM attachment")), 0);
}

} // namespace clientela::test
