#include "ui/customers/CardFixture.h"
#include "ui/customers/CustomersPage.h"
#include "ui/records/RecordTable.h"
#include "ui/support/DemoDesk.h"

#include <QAction>
#include <QSet>

// Whoever owes money is not put away by a key pressed too quickly.

namespace clientela::test {

class OwingCard : public CardPageTest {};

TEST_F(OwingCard, IsArchivedAfterAQuestionThatNamesTheAmount) {
    {
        storage::UnitOfWork work(desk_->file().file(),
                                 desk_->file().action(QStringLiteral("final"), QStringLiteral("An invoice")));
        work.connection().execute(
            QStringLiteral(
                "INSERT INTO document (kind, status, origin, customer_id, date, net, vat, charged, sale_sign, "
                "discount_given, receivable, sealed) "
                "VALUES ('invoice', 'final', 'own', ?, '2025-01-01', 3496, 0, 3496, 1, 0, 1, '2025-01-01T00:00:00Z')"),
            id_);
        work.commit();
    }
    open(card(id_));
    const auto archived = [this] {
        return number(QStringLiteral("SELECT count(*) FROM customer WHERE archived = 1")) == 1;
    };
    const auto archive = [this] {
        for (QAction* action : page_->actions())
            if (action->text() == QStringLiteral("Archive card")) return action->trigger();
        ADD_FAILURE();
    };
    answers_.willChoose(QStringLiteral("Keep the card"));
    archive();
    ASSERT_TRUE(waitFor([this] { return answers_.asked().size() == 1; }));
    EXPECT_EQ(answers_.asked().front().title, QStringLiteral("Giulia Ferrante owes €34.96. Archive all the same?"));
    QApplication::processEvents();
    EXPECT_EQ(desk_->pendingChanges(), 0);
    EXPECT_FALSE(archived());
    answers_.willChoose(QStringLiteral("Archive"));
    archive();
    EXPECT_TRUE(waitFor([&] { return archived(); }));
}

class OwingCards : public DemoDeskTest {};

TEST_F(OwingCards, OfATableAreDeletedAfterAQuestionThatNamesTheSum) {
    ui::CustomersPage page(desk(), answers_);
    page.resize(1272, 712);
    test::show(page);
    ui::Place owing;
    owing.list = QStringLiteral("balance_due > 0");
    page.show(owing);
    auto& table = *page.findChild<ui::RecordTable*>();
    const auto debtors = static_cast<int>(number(QStringLiteral(
        "SELECT count(*) FROM customer_sales s JOIN customer c ON c.id = s.customer_id AND c.archived = 0 "
        "WHERE s.balance_due > 0")));
    ASSERT_GT(debtors, 1);
    ASSERT_TRUE(waitFor([&] { return table.model()->rowCount() == debtors; })) << failures_.join(u'|').toStdString();
    const qint64 sum = number(
        QStringLiteral("SELECT sum(s.balance_due) FROM customer_sales s JOIN customer c ON c.id = s.customer_id AND "
                       "c.archived = 0 WHERE s.balance_due > 0"));
    table.setFocus();
    press(page, QStringLiteral("Ctrl+A"));
    answers_.willChoose(QStringLiteral("Keep the cards"));
    for (QAction* action : table.actions())
        if (action->text() == QLatin1String("Delete")) action->trigger();
    ASSERT_TRUE(waitFor([this] { return answers_.asked().size() == 1; }));
    const QString asked = answers_.asked().front().title;
    const QString amount = formats::Amounts(desk().locale()).money(sum, desk().file().business().currency);
    EXPECT_TRUE(asked.startsWith(QStringLiteral("%1 of them owe").arg(debtors))) << asked.toStdString();
    EXPECT_TRUE(asked.endsWith(QStringLiteral(" %1. Delete all the same?").arg(amount))) << asked.toStdString();
    QApplication::processEvents();
    EXPECT_EQ(desk().pendingChanges(), 0);
    EXPECT_EQ(table.model()->rowCount(), debtors);
}

} // namespace clientela::test
