#include "ui/customers/CardFixture.h"
#include "ui/customers/CardHistoryDialog.h"

#include <QLabel>
#include <QPushButton>

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
    EXPECT_EQ(find<QLineEdit>(*page_, QStringLiteral("What happened?")), nullptr);
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
    ASSERT_TRUE(waitFor([this] { return find<QLineEdit>(*page_, QStringLiteral("What happened?")) != nullptr; }));
    page_->setFocus();
    press(*page_, QStringLiteral("Ctrl+J"));
    type(*page_, QStringLiteral("Wants the catalogue"));
    press(*page_, QStringLiteral("Return"));
    EXPECT_TRUE(waitFor([this] { return written() == 1; }));
}

} // namespace clientela::test
