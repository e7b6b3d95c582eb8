#include "ui/customers/CardFixture.h"
#include "ui/customers/CardHistoryDialog.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTreeWidget>

namespace clientela::test {

namespace {

/// A card that is kept for its final documents only.
class ArchivedCard : public CardPageTest {
protected:
    void SetUp() override {
        {
            storage::UnitOfWork work(desk_->file().file(),
                                     desk_->file().action(QStringLiteral("delete"), QStringLiteral("Delete")));
            work.connection().execute(QStringLiteral("UPDATE customer SET archived = 1 WHERE id = ?"), id_);
            work.commit();
        }
        QObject::connect(desk_.get(), &ui::Desk::told, desk_.get(), [this](const QString& text) { told_ = text; });
        open(card(id_));
    }
    [[nodiscard]] qint64 written() const {
        return number(QStringLiteral("SELECT (SELECT count(*) FROM interaction) + (SELECT count(*) FROM task) + "
                                     "(SELECT count(*) FROM document) + (SELECT count(*) FROM contact_claim)"));
    }
    [[nodiscard]] static QString focused() {
        const auto* button = qobject_cast<QPushButton*>(QApplication::focusWidget());
        return button ? button->text() : QString();
    }

    QString told_;
};

} // namespace

TEST_F(ArchivedCard, BeginsNothingNewBeforeItIsBroughtBack) {
    for (const char* key : {"Ctrl+J", "Ctrl+Shift+J", "Ctrl+Shift+L", "Ctrl+K", "Ctrl+Shift+D", "Ctrl+U"}) {
        told_.clear();
        page_->setFocus();
        press(*page_, QString::fromLatin1(key));
        EXPECT_EQ(told_, QStringLiteral("This card is archived. Bring it back first.")) << key;
        EXPECT_EQ(focused(), QStringLiteral("Bring it back")) << key;
    }
    told_.clear();
    EXPECT_TRUE(page_->newTask());
    EXPECT_FALSE(told_.isEmpty());
    QApplication::processEvents();
    EXPECT_EQ(desk_->pendingChanges(), 0);
    EXPECT_EQ(written(), 0);
    EXPECT_EQ(find<ui::CardEntryText>(*page_, QStringLiteral("What happened?")), nullptr);
}

TEST_F(ArchivedCard, IsBroughtBackByTheFirstEntryOfItsMenus) {
    const auto first = [this] { return page_->menuActions().constFirst(); };
    ASSERT_EQ(first()->text(), QStringLiteral("Bring it back"));
    ASSERT_TRUE(first()->isVisible() && first()->isEnabled());
    first()->trigger();
    ASSERT_TRUE(waitFor([this] { return number(QStringLiteral("SELECT archived FROM customer")) == 0; }));
    EXPECT_TRUE(waitFor([&] { return !first()->isVisible(); })) << "it is here";
}

TEST_F(ArchivedCard, LooksLikeWhatItIsInHeadAndMenus) {
    const QString reason = QStringLiteral("This card is archived. Bring it back first.");
    const auto check = [&](bool closed) {
        for (const char* name : {"Call", "Add a tag", "Stage: Suspect"}) {
            auto* button = find<QAbstractButton>(*page_, QString::fromLatin1(name));
            ASSERT_NE(button, nullptr) << name;
            EXPECT_EQ(button->isEnabled(), !closed) << name;
            EXPECT_EQ(button->toolTip() == reason, closed) << name;
        }
        for (const char* text : {"Log a contact", "Task from a template", "Call, and tell the others", "Confirm today",
                                 "Add a file…", "Photo…", "Add a field…", "Delete card"}) {
            const auto actions = page_->menuActions();
            const auto found = std::find_if(actions.begin(), actions.end(), [&](const QAction* action) {
                return action->text() == QString::fromUtf8(text);
            });
            ASSERT_NE(found, actions.end()) << text;
            EXPECT_EQ((*found)->isEnabled(), !closed) << text;
            EXPECT_EQ((*found)->toolTip().contains(QStringLiteral("archived")), closed) << text;
        }
        for (const char* text : {"Copy postal address", "Erase for good…", "History of this card"})
            for (const QAction* action : page_->menuActions())
                EXPECT_TRUE(action->text() != QString::fromUtf8(text) || action->isEnabled()) << text;
    };
    check(true);
    press(*page_, QStringLiteral("Ctrl+D")); // payments are entered there
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    ASSERT_NE(menu, nullptr);
    for (const QAction* action : menu->actions())
        EXPECT_FALSE(action->text() == QStringLiteral("&Quote") && action->isEnabled());
    menu->close();
    press(*page_, QStringLiteral("Ctrl+J"));
    press(*page_, QStringLiteral("Return"));
    ASSERT_TRUE(waitFor([this] { return number(QStringLiteral("SELECT archived FROM customer")) == 0; }));
    ASSERT_TRUE(
        waitFor([this] { return find<ui::CardEntryText>(*page_, QStringLiteral("What happened?")) != nullptr; }));
    check(false);
}

TEST_F(ArchivedCard, ItsHistorySaysThatItWasArchivedAndBringsNothingBack) {
    page_->setFocus();
    press(*page_, QStringLiteral("Ctrl+Shift+H"));
    auto* dialog = page_->findChild<ui::CardHistoryDialog*>();
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(waitFor([&] { return dialog->isRead(); }));
    auto* tree = dialog->findChild<QTreeWidget*>();
    ASSERT_GE(tree->topLevelItemCount(), 2);
    EXPECT_TRUE(tree->topLevelItem(0)->text(0).endsWith(QStringLiteral("Archive Giulia Ferrante")))
        << tree->topLevelItem(0)->text(0).toStdString();
    tree->setCurrentItem(tree->topLevelItem(1)->child(0));
    int seen = 0;
    for (const auto* button : dialog->findChildren<QPushButton*>()) {
        const bool brings = button->text().startsWith(QStringLiteral("Card as it was")) ||
                            button->text().startsWith(QStringLiteral("Bring back")) ||
                            button->text().startsWith(QStringLiteral("Take it away")) ||
                            button->text().startsWith(QStringLiteral("Empty it"));
        if (!brings) continue;
        ++seen;
        EXPECT_FALSE(button->isEnabled()) << button->text().toStdString();
        EXPECT_EQ(button->toolTip(), QStringLiteral("This card is archived. Bring it back first."));
    }
    EXPECT_EQ(seen, 2);
}

TEST_F(ArchivedCard, IsNotMadeWhatItWasBeforeItIsBroughtBack) {
    page_->setFocus();
    press(*page_, QStringLiteral("Ctrl+Shift+H"));
    auto* dialog = page_->findChild<ui::CardHistoryDialog*>();
    ASSERT_NE(dialog, nullptr);
    Q_EMIT dialog->cardRequested(RevisionId(0), QStringLiteral("2 Nov"), false);
    EXPECT_EQ(told_, QStringLiteral("This card is archived. Bring it back first."));
    EXPECT_EQ(desk_->pendingChanges(), 0);
    EXPECT_EQ(number(QStringLiteral("SELECT archived FROM customer")), 1);
}

TEST_F(ArchivedCard, ComesBackByOneKeyAndGoesOn) {
    press(*page_, QStringLiteral("Ctrl+J"));
    press(*page_, QStringLiteral("Return"));
    ASSERT_TRUE(waitFor([this] { return number(QStringLiteral("SELECT archived FROM customer")) == 0; }));
    ASSERT_TRUE(
        waitFor([this] { return find<ui::CardEntryText>(*page_, QStringLiteral("What happened?")) != nullptr; }));
    page_->setFocus();
    press(*page_, QStringLiteral("Ctrl+J"));
    type(*page_, QStringLiteral("Wants the catalogue"));
    press(*page_, QStringLiteral("Return"));
    EXPECT_TRUE(waitFor([this] { return written() == 1; }));
}

} // namespace clientela::test
