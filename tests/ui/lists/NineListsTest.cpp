#include "ui/lists/BuilderFixture.h"

#include "ui/lists/WhyPane.h"

#include <QTreeWidget>

namespace clientela::test {
namespace {

/// The lists that a manager must be able to build without help, each by clicks and typing into what opens.
class NineLists : public BuilderTest {
protected:
    NineLists() : BuilderTest(1000) {}
    const QString live_ =
        QStringLiteral("SELECT count(*) FROM customer c JOIN customer_derived cd ON cd.customer_id = c.id "
                       "LEFT JOIN customer_sales cs ON cs.customer_id = c.id WHERE c.archived = 0 ");
    const QString sales_ =
        QStringLiteral("(SELECT coalesce(sum(d.charged), 0) FROM document d WHERE d.customer_id = c.id "
                       "AND d.sale_sign IS NOT NULL AND d.date BETWEEN '%1' AND '%2')");
};

TEST_F(NineLists, WomenOver500In30Days) {
    addCondition(QStringLiteral("Gender"));
    choose(0, "Value", QStringLiteral("Female"));
    addCondition(QStringLiteral("Spent"));
    enter(1, "Value", QStringLiteral("500"));
    choose(1, "Days", QStringLiteral("last 30 days"));
    EXPECT_EQ(list(), "gender = female and spent(last 30 days) > 500");
    const QString women = live_ + QStringLiteral("AND c.gender = 'female' AND ") +
                          sales_.arg(QStringLiteral("2025-10-24"), QStringLiteral("2025-11-22"));
    EXPECT_TRUE(waitFor([&] { return table().model()->rowCount() == number(women + QStringLiteral(" > 50000")); }));
    EXPECT_EQ(label("ListInWords"), QStringLiteral("Women who spent more than €500.00 in the last 30 days"));
    grab(page_, QStringLiteral("list-builder"));
    enter(1, "Value", QStringLiteral("10"));
    expectCards(women + QStringLiteral(" > 1000"));
}

TEST_F(NineLists, MenByState) {
    addCondition(QStringLiteral("Gender"));
    choose(0, "Value", QStringLiteral("Male"));
    EXPECT_EQ(list(), "gender = male");
    click(*find<ui::PickButton>(page_, QStringLiteral("Group by")));
    pick(QStringLiteral("Region"));
    auto* groups = page_.findChild<QTreeWidget*>();
    const qint64 men = number(live_ + QStringLiteral("AND c.gender = 'male'"));
    const qint64 regions = number(QStringLiteral("SELECT count(*) FROM (") + live_ +
                                  QStringLiteral("AND c.gender = 'male' GROUP BY cd.region)"));
    ASSERT_TRUE(waitFor([&] { return groups->isVisible() && groups->topLevelItemCount() == regions + 1; }))
        << groups->topLevelItemCount() << " of " << regions;
    const QTreeWidgetItem* total = groups->topLevelItem(static_cast<int>(regions));
    EXPECT_EQ(total->text(0), QStringLiteral("Total"));
    EXPECT_EQ(total->text(1), QString::number(men));
    QTreeWidgetItem* first = groups->topLevelItem(0);
    first->setExpanded(true);
    ASSERT_TRUE(waitFor([&] { return first->childCount() == std::min(200, first->text(1).toInt()); }));
    groups->setCurrentItem(first);
    groups->setFocus();
    press(page_, QStringLiteral("Return"));
    ASSERT_EQ(places_.size(), 1U);
    EXPECT_TRUE(places_[0].list.startsWith(QStringLiteral("gender = male and region ")))
        << places_[0].list.toStdString();
}

TEST_F(NineLists, CompaniesInASectorWithTurnoverInMyTerritory) {
    const auto text = [this](const char* column) {
        storage::Rows rows = desk().connection().query(
            QStringLiteral(
                "SELECT %1 FROM customer WHERE sector IS NOT NULL AND territory IS NOT NULL AND archived = 0 "
                "AND turnover > 0 ORDER BY turnover DESC, id LIMIT 1")
                .arg(QLatin1String(column)));
        return rows.next() ? rows.text(0) : QString();
    };
    const QString sector = text("sector");
    const QString territory = text("territory");
    ASSERT_FALSE(sector.isEmpty() || territory.isEmpty());
    addCondition(QStringLiteral("Sector"));
    choose(0, "Comparison", QStringLiteral("is"));
    choose(0, "Value", sector);
    addCondition(QStringLiteral("Turnover"));
    enter(1, "Value", QStringLiteral("100"));
    addCondition(QStringLiteral("Territory"));
    choose(2, "Comparison", QStringLiteral("is"));
    choose(2, "Value", territory);
    EXPECT_EQ(list(), "sector = " + query::literalText(sector).toStdString() +
                          " and turnover > 100 and territory = " + query::literalText(territory).toStdString());
    expectCards(live_ + QStringLiteral("AND c.sector = '%1' AND c.turnover > 10000 AND c.territory = '%2'")
                            .arg(QString(sector).replace('\'', "''"), QString(territory).replace('\'', "''")));
}

TEST_F(NineLists, RegularsGoneQuiet) {
    addCondition(QStringLiteral("Purchases"));
    choose(0, "Comparison", QStringLiteral("at least"));
    enter(0, "Value", QStringLiteral("3"));
    choose(0, "Days", QStringLiteral("last 365 days"));
    addCondition(QStringLiteral("Purchases"));
    choose(1, "Comparison", QStringLiteral("is"));
    choose(1, "Days", QStringLiteral("90"));
    EXPECT_EQ(list(), "purchases(last 365 days) >= 3 and purchases(last 90 days) = 0");
    const QString bought =
        QStringLiteral("(SELECT count(*) FROM document d WHERE d.customer_id = c.id AND d.sale_sign = 1 "
                       "AND d.date BETWEEN '%1' AND '2025-11-22')");
    expectCards(live_ + QStringLiteral("AND %1 >= 3 AND %2 = 0")
                            .arg(bought.arg(QStringLiteral("2024-11-23")), bought.arg(QStringLiteral("2025-08-25"))));
}

TEST_F(NineLists, BuyersOfOneThingWhoNeverBoughtAnother) {
    storage::Rows rows = desk().connection().query(QStringLiteral(
        "SELECT category FROM product WHERE category IS NOT NULL GROUP BY category ORDER BY count(*) DESC, "
        "category LIMIT 2"));
    ASSERT_TRUE(rows.next());
    const QString first = rows.text(0);
    ASSERT_TRUE(rows.next());
    const QString second = rows.text(0);
    addCondition(QStringLiteral("Purchases"));
    choose(0, "More conditions", QStringLiteral("Category"));
    choose(0, "Comparison", QStringLiteral("is"), 1);
    choose(0, "Value", first);
    addCondition(QStringLiteral("Purchases"));
    choose(1, "Comparison", QStringLiteral("is"));
    choose(1, "More conditions", QStringLiteral("Category"));
    choose(1, "Comparison", QStringLiteral("is"), 1);
    choose(1, "Value", second);
    EXPECT_EQ(list(), "purchases(category = " + query::literalText(first).toStdString() +
                          ") > 0 and purchases(category = " + query::literalText(second).toStdString() + ") = 0");
    const QString bought = QStringLiteral(
        "EXISTS (SELECT 1 FROM document d JOIN document_line l ON l.document_id = d.id JOIN product p ON "
        "p.id = l.product_id WHERE d.customer_id = c.id AND d.sale_sign = 1 AND p.category = '%1')");
    expectCards(live_ + QStringLiteral("AND %1 AND NOT %2").arg(bought.arg(first), bought.arg(second)));
}

TEST_F(NineLists, ProspectsWithAnUnansweredQuote) {
    addCondition(QStringLiteral("Stage"));
    choose(0, "Value", QStringLiteral("Prospect"));
    addCondition(QStringLiteral("Quotes"));
    choose(1, "More conditions", QStringLiteral("Status"));
    choose(1, "Value", QStringLiteral("Open"));
    EXPECT_EQ(list(), "stage = prospect and quotes(status = open) > 0");
    const qint64 there =
        number(live_ + QStringLiteral("AND c.stage = 'prospect' AND EXISTS (SELECT 1 FROM document d WHERE "
                                      "d.customer_id = c.id AND d.kind = 'quote' AND d.status = 'open')"));
    EXPECT_TRUE(waitFor([&] { return table().model()->rowCount() == there; }));
}

TEST_F(NineLists, ContactedBySomebodyElseAndLookedAfterByMe) {
    storage::Rows row = desk().connection().query(
        QStringLiteral("SELECT by FROM interaction WHERE kind <> 'note' AND by IS NOT NULL GROUP BY by ORDER BY "
                       "count(*) DESC, by LIMIT 1"));
    ASSERT_TRUE(row.next());
    const QString name = row.text(0);
    const qint64 actor = number(QStringLiteral("SELECT id FROM actor WHERE name = '%1'").arg(name));
    desk().setActor(ActorId{actor});
    open({});
    addCondition(QStringLiteral("Contacts"));
    choose(0, "More conditions", QStringLiteral("By"));
    choose(0, "Comparison", QStringLiteral("is not"), 1);
    choose(0, "Value", QStringLiteral("me ("));
    EXPECT_EQ(list(), "contacts(by != me) > 0");
    EXPECT_EQ(part<ui::PickButton>(line(0), "Value")->text(), QStringLiteral("me (%1)").arg(name));
    addCondition(QStringLiteral("Representative"));
    choose(1, "Comparison", QStringLiteral("is"));
    choose(1, "Value", QStringLiteral("me ("));
    EXPECT_EQ(list(), "contacts(by != me) > 0 and representative = me");
    expectCards(live_ + QStringLiteral("AND c.representative = '%1' AND EXISTS (SELECT 1 FROM interaction i WHERE "
                                       "i.customer_id = c.id AND i.kind <> 'note' AND (i.by IS NULL OR i.by <> '%1'))")
                            .arg(name));
    EXPECT_TRUE(label("ListInWords").contains(name)) << label("ListInWords").toStdString();
    // Opened a second time, whoever is at work is checked there once, and never as what stands for them inside.
    choose(1, "Comparison", QStringLiteral("is one of"));
    for (int times = 0; times < 2; ++times) {
        auto* values = part<ui::PickButton>(line(1), "Values");
        ASSERT_NE(values, nullptr);
        click(*values);
        QStringList offered;
        ASSERT_TRUE(waitFor([&] {
            offered.clear();
            for (auto* popup : page_.findChildren<ui::PickPopup*>()) {
                if (!popup->isVisible()) continue;
                const QAbstractItemModel* model = popup->findChild<QAbstractItemView*>()->model();
                for (int line = 0; line < model->rowCount(); ++line) offered += model->index(line, 0).data().toString();
            }
            return offered.size() > 1; // the values of the file are there
        }));
        EXPECT_EQ(offered.count(QStringLiteral("me (%1)").arg(name)), 1) << offered.join(u';').toStdString();
        EXPECT_FALSE(offered.contains(QStringLiteral("= me"))) << offered.join(u';').toStdString();
        press(page_, QStringLiteral("Esc"));
        settle();
    }
    choose(1, "Comparison", QStringLiteral("is"));
    EXPECT_EQ(list(), "contacts(by != me) > 0 and representative = me");
    // Who sits down here after me has the same list for themselves.
    desk().setActor(ActorId{actor == 1 ? 2 : 1});
    settle();
    EXPECT_EQ(list(), "contacts(by != me) > 0 and representative = me");
    EXPECT_FALSE(label("ListInWords").contains(name)) << label("ListInWords").toStdString();
}

TEST_F(NineLists, BirthdaysNextWeekWhoMayBeMailed) {
    addCondition(QStringLiteral("Birthday"));
    EXPECT_EQ(list(), "birthday within next 7 days") << "the usual question comes by itself";
    addCondition(QStringLiteral("May be e-mailed"));
    EXPECT_EQ(list(), "birthday within next 7 days and consent_email = yes");
    EXPECT_TRUE(waitFor([&] {
        return table().model()->rowCount() ==
               number(live_ + QStringLiteral("AND cd.consent_email = 1 AND cd.birth_mmdd BETWEEN '1122' AND '1128'"));
    }));
}

TEST_F(NineLists, TheTopFifthBySpending) {
    addCondition(QStringLiteral("Spent"));
    choose(0, "Comparison", QStringLiteral("among the highest"));
    EXPECT_EQ(list(), "spent in top 20 percent");
    const qint64 all = number(QStringLiteral("SELECT count(*) FROM customer WHERE archived = 0"));
    EXPECT_TRUE(waitFor([&] { return std::abs(table().model()->rowCount() - all / 5) <= 1; }))
        << table().model()->rowCount() << " of " << all;
    enter(0, "How many", QStringLiteral("5"));
    choose(0, "Percent or number", QStringLiteral("customers"));
    EXPECT_EQ(list(), "spent in top 5");
    EXPECT_TRUE(waitFor([&] { return table().model()->rowCount() == 5; }));
}

TEST_F(NineLists, WhyOnePersonIsMissing) {
    storage::Rows rows = desk().connection().query(QStringLiteral(
        "SELECT c.id, cd.name FROM customer c JOIN customer_derived cd ON cd.customer_id = c.id LEFT JOIN "
        "customer_sales cs ON cs.customer_id = c.id WHERE c.gender = 'female' AND c.archived = 0 AND "
        "c.kind = 'person' AND coalesce(cs.spent, 0) = 0 AND (SELECT count(*) FROM customer_derived o WHERE o.name = "
        "cd.name) = 1 ORDER BY length(cd.name) DESC LIMIT 1"));
    ASSERT_TRUE(rows.next());
    const qint64 id = rows.integer(0);
    const QString name = rows.text(1);
    addCondition(QStringLiteral("Gender"));
    choose(0, "Value", QStringLiteral("Female"));
    addCondition(QStringLiteral("Spent"));
    enter(1, "Value", QStringLiteral("500"));
    auto* why = page_.findChild<ui::WhyPane*>();
    click(*find<ui::PickButton>(*why, QStringLiteral("A card to ask about")));
    pick(name);
    ASSERT_EQ(why->card(), id);
    ASSERT_TRUE(waitFor([&] { return find<QLabel>(*why, QStringLiteral("Why is she not here?")) != nullptr; }));
    EXPECT_NE(find<QLabel>(*why, QStringLiteral("Fits: Gender: Female")), nullptr);
    const auto* spent = find<QLabel>(*why, QStringLiteral("Does not fit: Spent: €0.00"));
    ASSERT_NE(spent, nullptr);
    EXPECT_EQ(spent->accessibleDescription(), QStringLiteral("Wanted: more than €500.00; €500.00 short"));
    grab(page_, QStringLiteral("list-builder-why"));
    click(*find<QPushButton>(*why, QStringLiteral("Add by hand")));
    settle();
    EXPECT_EQ(list(), "gender = female and spent > 500 or id in (" + std::to_string(id) + ")");
    EXPECT_TRUE(waitFor([&] { return find<QLabel>(*why, QStringLiteral("Why is she here?")) != nullptr; }));
}

} // namespace
} // namespace clientela::test
