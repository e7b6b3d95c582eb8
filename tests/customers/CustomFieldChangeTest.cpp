#include "customers/CustomFieldChange.h"

#include "customers/CardFixture.h"
#include "storage/Undo.h"

namespace clientela::customers {
namespace {

class CustomFieldChange : public test::CardTest {
protected:
    CustomFieldChange() { table_ = loadCustomFields(connection()).front(); }

    void holds(const QVariant& stored) {
        work([&](storage::UnitOfWork& unit) {
            const CustomerId id = repository->insert(unit, newCard());
            unit.connection().execute(
                QStringLiteral("INSERT INTO custom_value (customer_id, field_id, value) VALUES (?, ?, ?)"), id,
                table_.id, stored);
        });
    }
    [[nodiscard]] QStringList held() const {
        QStringList values;
        storage::Rows rows = connection().query(QStringLiteral("SELECT value FROM custom_value ORDER BY customer_id"));
        while (rows.next()) values += rows.value(0).toString();
        return values;
    }
    Result<qint64> become(const char* type, const QStringList& choices = {}) {
        CustomField after = loadCustomFields(connection()).front();
        after.type = QString::fromLatin1(type);
        after.choices = choices;
        Result<qint64> changed = qint64(0);
        work([&](storage::UnitOfWork& unit) {
            changed = changeCustomField(unit, after, *Currency::of(QStringLiteral("EUR")));
        });
        return changed;
    }
    [[nodiscard]] CustomField now() const { return loadCustomFields(connection()).front(); }

    CustomField table_;
};

TEST_F(CustomFieldChange, TurnsWhatCardsHoldIntoTheNewKind) {
    for (const char* text : {"12.50", "3", "1000"}) holds(QString::fromLatin1(text));
    ASSERT_TRUE(become("number"));
    EXPECT_EQ(held(), (QStringList{QStringLiteral("12500"), QStringLiteral("3000"), QStringLiteral("1000000")}));
    ASSERT_TRUE(become("money"));
    EXPECT_EQ(held(), (QStringList{QStringLiteral("1250"), QStringLiteral("300"), QStringLiteral("100000")}));
    ASSERT_TRUE(become("number")) << "what one value becomes may be what another one was";
    EXPECT_EQ(held(), (QStringList{QStringLiteral("12500"), QStringLiteral("3000"), QStringLiteral("1000000")}));
    ASSERT_TRUE(become("text"));
    EXPECT_EQ(held().at(1), QStringLiteral("3"));
}

TEST_F(CustomFieldChange, RefusesWhereAValueWouldBeLostAndChangesNothing) {
    for (const char* text : {"2025-11-22", "by the window", "outside"}) holds(QString::fromLatin1(text));
    const Result<qint64> refused = become("date");
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.problem().what.contains(QStringLiteral("by the window")))
        << refused.problem().what.toStdString();
    EXPECT_FALSE(refused.problem().safe.isEmpty());
    EXPECT_EQ(now().type, QStringLiteral("text"));
    EXPECT_EQ(held().size(), 3);
}

TEST_F(CustomFieldChange, MakesChoicesOfTheWordsThatCardsHold) {
    for (const char* text : {"window", "garden", "window"}) holds(QString::fromLatin1(text));
    ASSERT_EQ(*become("choice"), 3);
    EXPECT_EQ(now().choices, (QStringList{QStringLiteral("garden"), QStringLiteral("window")}));
    ASSERT_FALSE(become("yes_no"));
    ASSERT_TRUE(become("choices", {QStringLiteral("garden"), QStringLiteral("window"), QStringLiteral("bar")}));
    EXPECT_EQ(held().front(), QStringLiteral("window"));
}

TEST_F(CustomFieldChange, RemovesAFieldWithWhatCardsHoldAndComesBackByUndo) {
    holds(QStringLiteral("window"));
    holds(QStringLiteral("garden"));
    EXPECT_EQ(cardsWith(connection(), table_.id), 2);
    qint64 cards = 0;
    const auto done = work([&](storage::UnitOfWork& unit) { cards = removeCustomField(unit, table_.id); });
    EXPECT_EQ(cards, 2);
    EXPECT_TRUE(loadCustomFields(connection()).empty());
    EXPECT_TRUE(held().isEmpty());
    work([&](storage::UnitOfWork& unit) { EXPECT_TRUE(storage::undo(unit, done.revision).ok()); });
    EXPECT_EQ(loadCustomFields(connection()).front(), table_);
    EXPECT_EQ(held().size(), 2);
}

TEST_F(CustomFieldChange, GivesEachFieldAKeyOfItsOwnAndAnOrder) {
    EXPECT_EQ(freeCustomKey(connection(), QStringLiteral("Shoe size")), QStringLiteral("x_shoe_size"));
    EXPECT_EQ(freeCustomKey(connection(), QStringLiteral("Table")), QStringLiteral("x_table_2"));
    std::vector<qint64> ids;
    work([&](storage::UnitOfWork& unit) {
        for (const char* label : {"A", "B"}) {
            CustomField field;
            field.label = QString::fromLatin1(label);
            field.key = freeCustomKey(unit.connection(), field.label);
            field.position = 1 + static_cast<int>(ids.size());
            ids.push_back(saveCustomField(unit, field));
        }
    });
    work([&](storage::UnitOfWork& unit) { orderCustomFields(unit, {ids[1], table_.id, ids[0]}); });
    EXPECT_EQ(loadCustomFields(connection()).front().label, QStringLiteral("B"));
    EXPECT_EQ(loadCustomFields(connection()).back().label, QStringLiteral("A"));
}

} // namespace
} // namespace clientela::customers
