#include "storage/Contents.h"
#include "ui/customers/CardBanner.h"
#include "ui/customers/CardFilesFixture.h"
#include "ui/customers/CustomersPage.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

// E-mails on cards: whose they are, where they stand, and those that come without a card.

namespace clientela::test {

using ui::FilePreview;

TEST_F(CardFilesTest, AnEmailFromTheCustomerIsTheirsAndNotOfWhoFiledIt) {
    const customers::Card before = *saved(id_);
    customers::Card giulia = before;
    giulia.contactPoints.push_back({0, QStringLiteral("email"), {}, QStringLiteral("giulia@ferrante.it"), {}, {}});
    {
        const customers::CardRepository repository(desk_->catalogues().customers(), QStringLiteral("IT"));
        storage::UnitOfWork work(desk_->file().file(),
                                 desk_->file().action(QStringLiteral("edit"), QStringLiteral("An address")));
        repository.save(work, before, giulia);
        work.commit();
    }
    open(card(id_));
    const QString day = QDateTime(desk_->file().today().addDays(-3), QTime(9, 0)).toString(Qt::RFC2822Date);
    drop({write(QStringLiteral("offer.eml"),
                "From: Giulia <giulia@ferrante.it>\nTo: shop@rosselli.it\nDate: " + day.toLatin1() +
                    "\nSubject: Sixty hampers\n\nPlease send an offer.\n")});
    ASSERT_TRUE(holds(1));
    const auto spoken = [&] {
        QString all;
        const auto* happened = find<QListView>(*page_, QStringLiteral("What happened"));
        for (int i = 0; i < happened->model()->rowCount(); ++i)
            all += happened->model()->index(i, 0).data(Qt::AccessibleTextRole).toString() + QLatin1Char('\n');
        return all;
    };
    ASSERT_TRUE(waitFor([&] { return spoken().contains(QStringLiteral(", from Giulia Ferrante")); }))
        << spoken().toStdString();
    const auto* banner = page_->findChild<ui::CardBanner*>();
    ASSERT_FALSE(banner->warnings().isEmpty());
    EXPECT_TRUE(banner->warnings().first().strong.startsWith(QStringLiteral("Giulia Ferrante wrote 3 days ago")))
        << banner->warnings().first().strong.toStdString();
    EXPECT_EQ(banner->warnings().first().text, QStringLiteral("“Sixty hampers”"));
    grab(*page_, QStringLiteral("mail-from-customer"));
}

TEST_F(CardFilesTest, AnEmailOfSomebodyElseOffersTheirCard) {
    customers::Card luigi = somebody(QStringLiteral("Luigi"), QStringLiteral("Bianchi"));
    luigi.contactPoints = {{0, QStringLiteral("email"), {}, QStringLiteral("luigi@bianchi.it"), {}, {}}};
    const qint64 other = put(luigi);
    const auto on = [this](qint64 customer) {
        return number(QStringLiteral("SELECT count(*) FROM interaction WHERE customer_id = %1").arg(customer));
    };
    open(card(id_));
    const qint64 before = on(id_);
    drop({mail(QStringLiteral("offer.eml"), "Luigi@Bianchi.it")});
    ASSERT_TRUE(holds(1));
    auto* there = find<QPushButton>(*page_, QStringLiteral("Put it there"));
    ASSERT_NE(there, nullptr);
    QString said;
    for (const QLabel* label : page_->findChild<ui::CardBanner*>()->findChildren<QLabel*>()) said += label->text();
    EXPECT_TRUE(said.contains(QStringLiteral("luigi@bianchi.it"), Qt::CaseInsensitive)) << said.toStdString();
    EXPECT_TRUE(said.contains(QStringLiteral("Luigi Bianchi"))) << said.toStdString();
    grab(*page_, QStringLiteral("mail-elsewhere"));
    there->setFocus();
    press(*page_, QStringLiteral("Return"));
    ASSERT_TRUE(waitFor([&] { return gone_ && gone_->id == other; }));
    EXPECT_EQ(on(other), 1);
    EXPECT_EQ(on(id_), before);
    EXPECT_EQ(history::attachmentsOf(desk_->connection(), CustomerId(other)).size(), 1U);
    desk_->undo();
    ASSERT_TRUE(waitFor([&] { return on(id_) == before + 1; })) << "one action took it there";
    EXPECT_EQ(on(other), 0);
}

TEST_F(CardFilesTest, AnEmailOfSomebodyElseMayStay) {
    customers::Card luigi = somebody(QStringLiteral("Luigi"), QStringLiteral("Bianchi"));
    luigi.contactPoints = {{0, QStringLiteral("email"), {}, QStringLiteral("luigi@bianchi.it"), {}, {}}};
    put(luigi);
    open(card(id_));
    drop({mail(QStringLiteral("offer.eml"), "luigi@bianchi.it")});
    ASSERT_TRUE(holds(1));
    auto* here = find<QPushButton>(*page_, QStringLiteral("Leave it here"));
    ASSERT_NE(here, nullptr);
    here->setFocus();
    press(*page_, QStringLiteral("Return"));
    EXPECT_EQ(find<QPushButton>(*page_, QStringLiteral("Put it there")), nullptr);
    EXPECT_EQ(files().size(), 1U);
}

TEST_F(CardFilesTest, AnEmailGoesIntoTheTimelineAndIsShownFromThere) {
    open(card(id_));
    drop({mail(QStringLiteral("offer.eml"), "giulia@ferrante.it")});
    ASSERT_TRUE(holds(1));
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM interaction WHERE kind = 'email'")), 1);
    EXPECT_TRUE(waitFor([&] { return told_ == QStringLiteral("E-mail kept: Sixty hampers"); })) << told_.toStdString();
    auto* happened = find<QListView>(*page_, QStringLiteral("What happened"));
    QModelIndex entry;
    ASSERT_TRUE(waitFor([&] {
        for (int i = 0; i < happened->model()->rowCount(); ++i)
            if (happened->model()->index(i, 0).data(Qt::AccessibleTextRole).toString().contains("Sixty hampers"))
                entry = happened->model()->index(i, 0);
        return entry.isValid();
    }));
    const QRect row = happened->visualRect(entry);
    QContextMenuEvent event(QContextMenuEvent::Mouse, row.center(), happened->viewport()->mapToGlobal(row.center()));
    QApplication::sendEvent(happened->viewport(), &event);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    ASSERT_NE(menu, nullptr);
    EXPECT_EQ(menu->actions().front()->text(), QStringLiteral("Show the e-mail"));
    menu->actions().front()->trigger();
    menu->close();
    auto* shown = page_->findChild<FilePreview*>();
    ASSERT_NE(shown, nullptr);
    auto* text = shown->findChild<QPlainTextEdit*>();
    ASSERT_TRUE(waitFor([&] { return text->toPlainText().contains(QStringLiteral("Please send an offer.")); }));
    EXPECT_TRUE(text->toPlainText().contains(QStringLiteral("Giulia <giulia@ferrante.it>")));
    grab(*shown, QStringLiteral("files_preview_mail"));
}

namespace {

class MailOnTheTable : public CardFilesTest {
protected:
    MailOnTheTable() {
        customers::Card other = somebody(QStringLiteral("Studio Poli"), {});
        other.contactPoints = {{0, QStringLiteral("email"), {}, QStringLiteral("ordini@studio.it"), {}, {}}};
        studio_ = put(other);
        table_ = std::make_unique<ui::CustomersPage>(*desk_, answers_);
        table_->resize(1072, 712);
        table_->show(ui::Place{});
        test::show(*table_);
    }
    void dropOnTable(const QString& path) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        drop(*table_, *table_, data);
    }
    [[nodiscard]] qint64 mails(qint64 customer) const {
        return number(QStringLiteral("SELECT count(*) FROM interaction WHERE customer_id = %1").arg(customer));
    }

    qint64 studio_ = 0;
    std::unique_ptr<ui::CustomersPage> table_;
};

} // namespace

TEST_F(MailOnTheTable, FindsItsCardByItsAddress) {
    dropOnTable(mail(QStringLiteral("a.eml"), "Ordini@Studio.IT"));
    ASSERT_TRUE(waitFor([&] { return mails(studio_) == 1; }));
    ASSERT_TRUE(gone_.has_value());
    EXPECT_EQ(gone_->id, studio_);
}

TEST_F(MailOnTheTable, SaysThatNobodyHasTheAddress) {
    answers_.willChoose(QStringLiteral("Do not keep it"));
    dropOnTable(mail(QStringLiteral("a.eml"), "nobody@nowhere.it"));
    ASSERT_TRUE(waitFor([&] { return !answers_.asked().empty(); }));
    EXPECT_TRUE(answers_.asked().front().title.contains(QStringLiteral("nobody@nowhere.it")));
    EXPECT_FALSE(gone_.has_value());
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM attachment")), 0);
}

TEST_F(MailOnTheTable, OfAStrangerIsKeptOnTheNewCardThatIsMadeForIt) {
    answers_.willChoose(QStringLiteral("New card"));
    dropOnTable(mail(QStringLiteral("a.eml"), "nobody@nowhere.it"));
    ASSERT_TRUE(waitFor([&] { return gone_.has_value(); }));
    ASSERT_EQ(gone_->page, ui::Place::Page::NewCard);
    open(*gone_);
    EXPECT_EQ(field(QStringLiteral("E-mail")).text(), QStringLiteral("nobody@nowhere.it"));
    EXPECT_EQ(field(QStringLiteral("Given name")).text(), QStringLiteral("Giulia"));
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM attachment")), 0);
    page_->save();
    ASSERT_TRUE(waitFor([&] { return number(QStringLiteral("SELECT count(*) FROM attachment")) == 1; }));
    EXPECT_EQ(mails(number(QStringLiteral("SELECT max(id) FROM customer"))), 1);
    EXPECT_TRUE(waitFor([this] { return told_ == QStringLiteral("E-mail kept: Sixty hampers"); }))
        << told_.toStdString();
}

TEST_F(MailOnTheTable, AsksWhereSeveralHaveIt) {
    customers::Card sister = somebody(QStringLiteral("Anna"), QStringLiteral("Poli"));
    sister.contactPoints = {{0, QStringLiteral("email"), {}, QStringLiteral("ordini@studio.it"), {}, {}}};
    const qint64 anna = put(sister);
    answers_.willChoose(QStringLiteral("Anna Poli"));
    dropOnTable(mail(QStringLiteral("a.eml"), "ordini@studio.it"));
    ASSERT_TRUE(waitFor([&] { return mails(anna) == 1; }));
    EXPECT_EQ(mails(studio_), 0);
}

TEST_F(MailOnTheTable, TakesNothingButMail) {
    dropOnTable(letter());
    EXPECT_FALSE(table_->findChild<ui::FileDrop*>()->isVisible());
}

} // namespace clientela::test
