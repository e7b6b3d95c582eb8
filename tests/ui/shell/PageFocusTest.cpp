#include "ui/shell/WindowFixture.h"

#include "sales/DocumentRepository.h"
#include "sales/Drafting.h"
#include "ui/records/NoMatchPage.h"
#include "ui/sales/DocumentLinesView.h"
#include "ui/widgets/TabOrder.h"

#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

namespace clientela::test {

/// After what was done to a page from elsewhere one goes on with the page.
class PageFocus : public MainWindowTest {
protected:
    /// A quote with a line in front.
    void openQuote() {
        openWithCustomers();
        qint64 id = 0;
        desk().change(
            QStringLiteral("document"), QStringLiteral("A quote"),
            [currency = desk().file().business().currency](storage::UnitOfWork& work) -> Result<DocumentId> {
                sales::Document draft =
                    sales::newDraft(work.connection(), QStringLiteral("quote"), CustomerId(1), QDate(2025, 11, 24));
                draft.lines.resize(1);
                draft.lines[0].description = QStringLiteral("Zz hamper");
                draft.lines[0].quantity = 1'000;
                return sales::saveDocument(work, {}, draft, currency);
            },
            &window_,
            [&](const Result<storage::Written<DocumentId>>& outcome) {
                ASSERT_TRUE(outcome.ok());
                id = outcome->value.value;
            });
        ASSERT_TRUE(waitFor([&] { return id != 0; }));
        desk().go({ui::Place::Page::Document, id, {}, {}, {}, {}, {}});
        ASSERT_TRUE(waitFor([&] { return lines() != nullptr && lines()->hasFocus(); }));
    }
    [[nodiscard]] ui::DocumentLinesView* lines() const {
        return window_.workplace()->page()->findChild<ui::DocumentLinesView*>();
    }
    [[nodiscard]] QMenu* pageMenu() const {
        for (const QAction* one : window_.menuBar()->actions())
            if (one->text().remove(QLatin1Char('&')) == QStringLiteral("This page")) return one->menu();
        return nullptr;
    }
    void openMenu() const {
        if (window_.menuBar()->isVisible())
            window_.menuBar()->setActiveAction(pageMenu()->menuAction());
        else
            pageMenu()->popup(window_.mapToGlobal(QPoint(0, 0)));
    }
    void choose(const QString& word) {
        QMenu* menu = pageMenu();
        openMenu();
        for (QAction* one : menu->actions())
            if (one->text().remove(QLatin1Char('&')).section(QLatin1Char('\t'), 0, 0) == word) {
                menu->setActiveAction(one);
                return QTest::keyClick(menu, Qt::Key_Return);
            }
        menu->close();
        ADD_FAILURE() << "no entry " << word.toStdString();
    }
    [[nodiscard]] bool isIssued() const {
        return title().contains(QStringLiteral("2025/")) ||
               find<QPushButton>(window_, QStringLiteral("Issue")) == nullptr;
    }
};

TEST_F(PageFocus, ComesBackFromTheButtonOfTheMenu) {
    openQuote();
    auto* button = find<QToolButton>(window_, QStringLiteral("Menu"));
    ASSERT_NE(button, nullptr);
    button->setFocus();
    choose(QStringLiteral("Issue"));
    ASSERT_TRUE(waitFor([&] { return isIssued(); }));
    EXPECT_EQ(window_.focusWidget(), lines());
}

TEST_F(PageFocus, ComesBackFromTheMenuBarToTheTableWhoseCellWasOpen) {
    openQuote();
    press(window_, QStringLiteral("Return")); // into the cell
    ASSERT_NE(qobject_cast<QLineEdit*>(QApplication::focusWidget()), nullptr);
    action(ui::Act::MenuBar).trigger();
    openMenu();
    pageMenu()->close();
    EXPECT_TRUE(waitFor([&] { return !window_.menuBar()->isVisible(); }));
    EXPECT_EQ(window_.focusWidget(), lines()) << "nothing was chosen";
    action(ui::Act::MenuBar).trigger();
    choose(QStringLiteral("Issue"));
    ASSERT_TRUE(waitFor([&] { return isIssued(); }));
    EXPECT_TRUE(waitFor([&] { return !window_.menuBar()->isVisible(); }));
    EXPECT_EQ(window_.focusWidget(), lines());
}

TEST_F(PageFocus, ComesBackFromAButtonThatWentWithWhatItDid) {
    openQuote();
    auto* issue = find<QPushButton>(window_, QStringLiteral("Issue"));
    ASSERT_NE(issue, nullptr);
    issue->setFocus();
    press(window_, QStringLiteral("Space"));
    ASSERT_TRUE(waitFor([&] { return isIssued(); }));
    EXPECT_TRUE(waitFor([&] { return window_.focusWidget() == lines(); }));
}

TEST_F(PageFocus, ComesBackToThePageFromWhatGoesWithWhatWasUndone) {
    openWithCustomers();
    ui::Place found;
    found.list = QStringLiteral("source = Zz");
    desk().go(found);
    const auto* table = window_.workplace()->page()->findChild<ui::RecordTable*>();
    ASSERT_TRUE(waitFor([&] { return !table->isVisible(); })) << "nobody is in it";
    QWidget* page = window_.workplace()->page();
    auto* nobody = page->findChild<ui::NoMatchPage*>();
    ASSERT_NE(nobody, nullptr);
    QWidget* all = ui::firstByTab(*nobody);
    ASSERT_NE(all, nullptr);
    all->setFocus();
    desk().change(
        QStringLiteral("edit"), QStringLiteral("Edit cards"),
        [](storage::UnitOfWork& work) -> Result<void> {
            work.connection().execute(QStringLiteral("UPDATE customer SET source = 'Zz'"));
            return {};
        },
        &window_, [](const Result<storage::Written<void>>&) {});
    ASSERT_TRUE(waitFor([&] { return table->isVisible(); }));
    EXPECT_TRUE(waitFor([&] { return window_.focusWidget() != nullptr && page->isAncestorOf(window_.focusWidget()); }))
        << (window_.focusWidget() ? window_.focusWidget()->accessibleName().toStdString() : "nothing");
}

TEST_F(PageFocus, StaysOnAButtonThatStays) {
    openQuote();
    auto* print = find<QPushButton>(window_, QStringLiteral("Print"));
    ASSERT_NE(print, nullptr);
    print->setFocus();
    add(QStringLiteral("Somebody"), QStringLiteral("055 1")); // and the head is shown anew
    Q_EMIT window_.workplace()->page()->headChanged();
    QApplication::processEvents();
    const auto* now = qobject_cast<QPushButton*>(window_.focusWidget());
    ASSERT_NE(now, nullptr);
    EXPECT_EQ(now->text(), QStringLiteral("Print"));
}

} // namespace clientela::test
