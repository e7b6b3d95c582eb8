#include "ui/shell/WindowFixture.h"

#include "ui/widgets/Tile.h"

namespace clientela::test {

class OpeningAFile : public MainWindowTest {};

TEST_F(OpeningAFile, ShowsWhatIsWrongWithAFileThatIsNone) {
    const QString path = write(QStringLiteral("notes.clientela"), "Milk, eggs, flour\n");
    show(window_);
    window_.openFile(path);
    EXPECT_EQ(window_.workplace(), nullptr);
    EXPECT_TRUE(waitFor([&] { return find<ui::Tile>(window_, QStringLiteral("Open another file")) != nullptr; }));
    EXPECT_FALSE(action(ui::Act::Find).isEnabled());
}

TEST_F(OpeningAFile, TriesAMissingFileAgainWhenItIsBack) {
    show(window_);
    window_.openFile(pathOf(QStringLiteral("Rosselli.clientela")));
    ASSERT_EQ(window_.workplace(), nullptr);
    makeFile();
    QApplication::processEvents();
    auto* again = find<ui::Tile>(window_, QStringLiteral("Try again"));
    ASSERT_NE(again, nullptr);
    click(*again);
    EXPECT_TRUE(waitFor([&] { return window_.workplace() != nullptr; }));
}

TEST_F(OpeningAFile, RemembersTheFileThatWasOpenLast) {
    openEmpty();
    EXPECT_EQ(preferences_.lastFile(), pathOf(QStringLiteral("Rosselli.clientela")));
}

TEST_F(OpeningAFile, OpensTheSameFileOnceMore) {
    openWithCustomers();
    window_.openFile(pathOf(QStringLiteral("Rosselli.clientela")));
    ASSERT_NE(window_.workplace(), nullptr);
    EXPECT_TRUE(waitFor([&] { return title() == QStringLiteral("Customers"); }));
}

TEST_F(OpeningAFile, OpensAnotherFileFromTheDialog) {
    openEmpty();
    const QString other = pathOf(QStringLiteral("Other.clientela"));
    ASSERT_TRUE(app::OpenFile::create(other, {}).ok());
    answers_.willPick(other);
    press(window_, QStringLiteral("Ctrl+O"));
    EXPECT_EQ(desk().file().file().path(), other);
}

} // namespace clientela::test
