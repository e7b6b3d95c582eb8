#include "history/Interactions.h"
#include "ui/customers/CardContactFixture.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QPushButton>

// What a person agreed to, and what is told of them.

namespace clientela::test {

using CardConsentTest = CardContactTest;

TEST_F(CardConsentTest, AConsentIsRecordedWithWhatShowsIt) {
    open(card(id_));
    const auto begin = [&] {
        for (QAction* action : page_->actions())
            if (action->text() == QStringLiteral("Record a consent…")) action->trigger();
        QWidget* dialog = nullptr;
        EXPECT_TRUE(waitFor([&] { return (dialog = QApplication::activeModalWidget()) != nullptr; }));
        return dialog;
    };
    QWidget* dialog = begin();
    ASSERT_NE(dialog, nullptr);
    // Channel, what for, given: e-mail advertising, given, is what stands there.
    for (int i = 0; i < 3; ++i) press(*dialog, QStringLiteral("Tab"));
    type(*dialog, QStringLiteral("in 2 weeks"));
    press(*dialog, QStringLiteral("Return"));
    EXPECT_TRUE(dialog->isVisible()) << "a day to come is nothing to record";
    press(*dialog, QStringLiteral("Ctrl+A"));
    type(*dialog, QStringLiteral("yesterday"));
    press(*dialog, QStringLiteral("Tab"));
    type(*dialog, QStringLiteral("Signed form"));
    press(*dialog, QStringLiteral("Tab"));
    type(*dialog, QStringLiteral("folder 3"));
    grab(*dialog, QStringLiteral("consent"));
    press(*dialog, QStringLiteral("Return"));
    ASSERT_TRUE(waitFor([&] { return told_ == QStringLiteral("The consent is recorded"); }));
    EXPECT_EQ(
        number(QStringLiteral("SELECT count(*) FROM consent_event WHERE channel = 'email' AND purpose = 'marketing' "
                              "AND granted = 1 AND source = 'Signed form' AND proof = 'folder 3'")),
        1);
    EXPECT_EQ(number(QStringLiteral("SELECT consent_email FROM customer_derived")), 1);
    EXPECT_EQ(page_->editor().draft().consents.email, std::optional(true)) << "the card shows it at once";

    dialog = begin();
    ASSERT_NE(dialog, nullptr);
    EXPECT_NE(find<QWidget>(*dialog, QStringLiteral("What was recorded")), nullptr);
    press(*dialog, QStringLiteral("Tab"));
    press(*dialog, QStringLiteral("Ctrl+A"));
    type(*dialog, QStringLiteral("Newsletter"));
    for (int i = 0; i < 3; ++i) press(*dialog, QStringLiteral("Tab"));
    type(*dialog, QStringLiteral("Web")); // begins like what is offered
    press(*dialog, QStringLiteral("Tab"));
    press(*dialog, QStringLiteral("Return"));
    ASSERT_TRUE(waitFor([&] { return number(QStringLiteral("SELECT count(*) FROM consent_event")) == 2; }));
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM consent_event WHERE purpose = 'Newsletter' "
                                    "AND source = 'Web'")),
              1)
        << "as it was typed";
    const QAbstractItemModel& happened = *field<QListView>(QStringLiteral("What happened")).model();
    const auto isSaid = [&](const QString& text) {
        for (int row = 0; row < happened.rowCount(); ++row)
            if (happened.index(row, 0).data(Qt::AccessibleTextRole).toString().startsWith(text)) return true;
        return false;
    };
    EXPECT_TRUE(waitFor([&] { return isSaid(QStringLiteral("Consent to e-mail given, Newsletter, Web")); }))
        << "what else than advertising it is for";
    EXPECT_TRUE(isSaid(QStringLiteral("Consent to e-mail given, Signed form")));

    dialog = begin();
    ASSERT_NE(dialog, nullptr);
    const auto isOutdated = [&] {
        const auto labels = dialog->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->text().contains(QStringLiteral("is newer and stands"));
        });
    };
    for (int i = 0; i < 2; ++i) press(*dialog, QStringLiteral("Tab"));
    press(*dialog, QStringLiteral("Down")); // withdrawn
    press(*dialog, QStringLiteral("Tab"));
    EXPECT_FALSE(isOutdated()) << "of today";
    press(*dialog, QStringLiteral("Ctrl+A"));
    type(*dialog, desk_->file().today().addDays(-3).toString(QStringLiteral("d.M.yyyy")));
    EXPECT_TRUE(isOutdated()) << "it was given after that";
    press(*dialog, QStringLiteral("Esc"));
}

TEST_F(CardConsentTest, AConsentWithoutHowItWasGivenIsWarnedOfAndTakenByASecondPress) {
    open(card(id_));
    for (QAction* action : page_->actions())
        if (action->text() == QStringLiteral("Record a consent…")) action->trigger();
    QWidget* dialog = nullptr;
    ASSERT_TRUE(waitFor([&] { return (dialog = QApplication::activeModalWidget()) != nullptr; }));
    const auto says = [&](const char* words) {
        const auto labels = dialog->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [words](const QLabel* label) {
            return label->isVisible() && label->text().contains(QString::fromUtf8(words));
        });
    };
    EXPECT_TRUE(says("nobody can prove it")) << "given, and nobody says how";
    for (int i = 0; i < 2; ++i) press(*dialog, QStringLiteral("Tab"));
    press(*dialog, QStringLiteral("Down"));
    EXPECT_FALSE(says("nobody can prove it")) << "withdrawn";
    press(*dialog, QStringLiteral("Up"));
    press(*dialog, QStringLiteral("Return"));
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(says("Press Record again")) << "nothing is blocked";
    grab(*dialog, QStringLiteral("consent-unproven"));
    type(*dialog, QStringLiteral("x")); // the focus is where it is to be said
    EXPECT_FALSE(says("nobody can prove it"));
    press(*dialog, QStringLiteral("Backspace"));
    EXPECT_TRUE(says("nobody can prove it"));
    EXPECT_FALSE(says("Press Record again")) << "thought over since";
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM consent_event")), 0);
    press(*dialog, QStringLiteral("Return"));
    press(*dialog, QStringLiteral("Return"));
    EXPECT_TRUE(waitFor([&] { return number(QStringLiteral("SELECT count(*) FROM consent_event")) == 1; }));
}

TEST_F(CardConsentTest, AConsentThatIsSetOnTheCardIsFollowedByTheQuestionHowItWasGiven) {
    open(card(id_));
    auto& consent = field<QComboBox>(QStringLiteral("May be e-mailed"));
    consent.setFocus();
    type(*page_, QStringLiteral("Y"));
    page_->save();
    ASSERT_TRUE(settled());
    const auto asks = [&] {
        for (const QLabel* label : banner().findChildren<QLabel*>())
            if (label->isVisibleTo(page_.get()) && label->text().contains(QStringLiteral("How was it given?")))
                return true;
        return false;
    };
    ASSERT_TRUE(asks());
    grab(*page_, QStringLiteral("card-consent-saved"));
    EXPECT_TRUE(consent.hasFocus()) << "it is in nobody's way";
    press(*page_, QStringLiteral("Ctrl+Shift+G"));
    QWidget* dialog = nullptr;
    ASSERT_TRUE(waitFor([&] { return (dialog = QApplication::activeModalWidget()) != nullptr; }));
    ASSERT_TRUE(waitFor([&] {
        test::show(*dialog);
        return dialog->isActiveWindow();
    }));
    type(*dialog, QStringLiteral("at the fair"));
    press(*dialog, QStringLiteral("Return"));
    ASSERT_TRUE(waitFor([&] { return told_ == QStringLiteral("The consent is recorded"); }));
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM consent_event WHERE channel = 'email' AND granted = 1 "
                                    "AND source = 'at the fair'")),
              1);
    EXPECT_TRUE(waitFor([&] { return !asks(); }));
}

TEST_F(CardConsentTest, HowAConsentWasGivenIsTakenFromItsBeginningAndAnythingElseAsTyped) {
    open(card(id_));
    const auto recorded = [&](const char* how, const char* key) {
        for (QAction* action : page_->actions())
            if (action->text() == QStringLiteral("Record a consent…")) action->trigger();
        QWidget* dialog = nullptr;
        EXPECT_TRUE(waitFor([&] { return (dialog = QApplication::activeModalWidget()) != nullptr; }));
        if (dialog == nullptr) return;
        EXPECT_TRUE(waitFor([&] {
            test::show(*dialog);
            return dialog->isActiveWindow();
        }));
        const qint64 before = number(QStringLiteral("SELECT count(*) FROM consent_event"));
        for (int i = 0; i < 4; ++i) press(*dialog, QStringLiteral("Tab"));
        type(*dialog, QString::fromUtf8(how));
        QWidget* offers = QApplication::activePopupWidget();
        press(offers != nullptr ? *offers : *dialog, QString::fromUtf8(key));
        press(*dialog, QStringLiteral("Return"));
        EXPECT_TRUE(
            waitFor([&] { return number(QStringLiteral("SELECT count(*) FROM consent_event")) == before + 1; }));
    };
    const auto times = [&](const char* source) {
        return number(
            QStringLiteral("SELECT count(*) FROM consent_event WHERE source = '%1'").arg(QString::fromUtf8(source)));
    };
    recorded("sign", "Tab");
    EXPECT_EQ(times("Signed form"), 1) << "the only one that begins so";
    recorded("sign", "Return");
    EXPECT_EQ(times("Signed form"), 2);
    recorded("At the fair", "Tab");
    EXPECT_EQ(times("At the fair"), 1) << "words of one's own";
}

TEST_F(CardConsentTest, EverythingHeldIsWrittenAndNoted) {
    {
        storage::UnitOfWork work(desk_->file().file(),
                                 desk_->file().action(QStringLiteral("log"), QStringLiteral("A complaint")));
        history::Interaction complaint;
        complaint.customer = CustomerId(id_);
        complaint.kind = QStringLiteral("complaint");
        complaint.subject = QStringLiteral("Box arrived crushed");
        history::setSettled(work, history::saveInteraction(work, complaint), true, QStringLiteral("sent a new one"));
        work.commit();
    }
    open(card(id_));
    for (const char* name : {"held.json", "held.pdf"}) {
        const QString path = pathOf(QString::fromLatin1(name));
        answers_.willPick(path);
        for (QAction* action : page_->actions())
            if (action->text() == QStringLiteral("Everything we hold…")) action->trigger();
        ASSERT_TRUE(waitFor([&] { return told_ == QStringLiteral("Saved %1").arg(QLatin1String(name)); })) << name;
        EXPECT_GT(QFile(path).size(), 100) << name;
    }
    QFile json(pathOf(QStringLiteral("held.json")));
    ASSERT_TRUE(json.open(QIODevice::ReadOnly));
    const QByteArray held = json.readAll();
    EXPECT_TRUE(held.contains("347 555 0192"));
    EXPECT_TRUE(held.contains("sent a new one")) << "how a complaint was settled";
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM release_log WHERE purpose = 'privacy' AND released = 1")), 2);
}

} // namespace clientela::test
