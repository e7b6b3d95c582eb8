#include "customers/Card.h"
#include "customers/CardRepository.h"
#include "ui/shell/WindowFixture.h"

namespace clientela::test {

class BringingIn : public MainWindowTest {
protected:
    QString luigis(const char* name, const char* subject) {
        return write(QString::fromLatin1(name), QByteArray("From: Luigi <luigi@bianchi.it>\nTo: shop@rosselli.it\n"
                                                           "Date: Sat, 22 Nov 2025 10:42:00 +0100\nSubject: ") +
                                                    subject + "\n\nPlease send an offer.\n");
    }
    [[nodiscard]] qint64 kept() const {
        storage::Rows rows =
            desk().connection().query(QStringLiteral("SELECT count(*) FROM interaction WHERE kind = 'email'"));
        return rows.next() ? rows.integer(0) : -1;
    }
    void openCard(qint64 id) {
        ui::Place card;
        card.page = ui::Place::Page::Card;
        card.id = id;
        window_.workplace()->go(card);
    }
};

TEST_F(BringingIn, EMailsGoToTheCardsThatHaveTheirAddresses) {
    openWithCustomers();
    {
        const customers::CardRepository repository(desk().catalogues().customers(), QStringLiteral("IT"));
        storage::UnitOfWork work(desk().file().file(),
                                 desk().file().action(QStringLiteral("edit"), QStringLiteral("A")));
        customers::Card card = customers::newCard();
        card.set(QStringLiteral("given_name"), QStringLiteral("Luigi"));
        card.contactPoints = {{0, QStringLiteral("email"), {}, QStringLiteral("luigi@bianchi.it"), {}, {}}};
        repository.insert(work, card);
        work.commit();
    }
    answers_.willPick(luigis("a.eml", "Hampers") + QLatin1Char('\n') + luigis("b.EML", "More hampers"));
    press(window_, QStringLiteral("Ctrl+I"));
    ASSERT_TRUE(waitFor([&] { return kept() == 2; }));
    EXPECT_EQ(window_.workplace()->page()->place().page, ui::Place::Page::Card);
    EXPECT_EQ(title(), QStringLiteral("Luigi"));
    const QString table = write(QStringLiteral("c.csv"), "Name;Town\nAnna;Lucca\n");
    answers_.willPick(luigis("d.eml", "Another") + QLatin1Char('\n') + table);
    press(window_, QStringLiteral("Ctrl+I"));
    EXPECT_EQ(kept(), 2) << "a table comes alone";
    answers_.willPick(table);
    press(window_, QStringLiteral("Ctrl+I"));
    EXPECT_EQ(window_.workplace()->page()->place().page, ui::Place::Page::Import);
}

TEST_F(BringingIn, AnEMailOfAStrangerMayBelongToTheCardInFront) {
    openWithCustomers();
    openCard(2);
    answers_.willChoose(QStringLiteral("On the card of Roberta Vannini"));
    answers_.willPick(luigis("a.eml", "Hampers"));
    press(window_, QStringLiteral("Ctrl+I"));
    ASSERT_TRUE(waitFor([this] { return kept() == 1; }));
    storage::Rows rows = desk().connection().query(QStringLiteral("SELECT customer_id FROM interaction"));
    ASSERT_TRUE(rows.next());
    EXPECT_EQ(rows.integer(0), 2);
    EXPECT_EQ(answers_.asked().back().choices.size(), 3U) << "or a new card, or none";
}

TEST_F(BringingIn, AnEMailOfAStrangerIsNotKeptOnAnArchivedCard) {
    openWithCustomers();
    {
        storage::UnitOfWork work(desk().file().file(),
                                 desk().file().action(QStringLiteral("delete"), QStringLiteral("Archive")));
        work.connection().execute(QStringLiteral("UPDATE customer SET archived = 1 WHERE id = 2"));
        work.commit();
    }
    openCard(2);
    answers_.willChoose(QStringLiteral("Do not keep it"));
    answers_.willPick(luigis("a.eml", "Hampers"));
    press(window_, QStringLiteral("Ctrl+I"));
    ASSERT_TRUE(waitFor([this] { return !answers_.asked().empty(); }));
    EXPECT_EQ(answers_.asked().back().choices.size(), 2U) << "none, or a new card";
}

TEST_F(BringingIn, SeveralStrangersHaveNoNewCardInCommon) {
    openWithCustomers();
    openCard(2);
    answers_.willChoose(QStringLiteral("On the card of Roberta Vannini"));
    const QString other = write(QStringLiteral("b.eml"), "From: anna@poli.it\nTo: shop@rosselli.it\n"
                                                         "Date: Sat, 22 Nov 2025 10:43:00 +0100\nSubject: B\n\nB\n");
    answers_.willPick(luigis("a.eml", "Hampers") + QLatin1Char('\n') + other);
    press(window_, QStringLiteral("Ctrl+I"));
    ASSERT_TRUE(waitFor([this] { return kept() == 2; }));
    EXPECT_EQ(answers_.asked().back().choices.size(), 2U);
}

} // namespace clientela::test
