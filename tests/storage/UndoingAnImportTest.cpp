#include "storage/UndoFixture.h"

namespace clientela::storage {
namespace {

/// An import of three cards, each with a phone and a tag that came with them.
class UndoingAnImport : public Undoing {
protected:
    UndoingAnImport() {
        import_ = work([](UnitOfWork& unit) {
                      Connection& connection = unit.connection();
                      connection.execute(QStringLiteral("INSERT INTO tag (name) VALUES ('fair')"));
                      for (const char* name : {"Ferrante", "Bianchi", "Moretti"}) {
                          connection.execute(QStringLiteral("INSERT INTO customer (kind, family_name, created)"
                                                            " VALUES ('person', ?, '2025-01-01')"),
                                             QString::fromLatin1(name));
                          const qint64 card = connection.lastInsertId();
                          connection.execute(QStringLiteral("INSERT INTO contact_point (customer_id, kind, label,"
                                                            " value, normal, position)"
                                                            " VALUES (?, 'phone', 'home', '1', '1', 0)"),
                                             card);
                          connection.execute(
                              QStringLiteral("INSERT INTO customer_tag (customer_id, tag_id) VALUES (?, 1)"), card);
                      }
                  }).revision;
        whole_ = content();
    }
    qint64 count(const char* table) {
        return number(QStringLiteral("SELECT count(*) FROM ") + QString::fromLatin1(table));
    }

    RevisionId import_;
    QStringList whole_;
};

TEST_F(UndoingAnImport, KeepsTheOneCardThatWasCalledSinceWithAllThatIsPartOfIt) {
    execute(QStringLiteral("INSERT INTO note (customer_id, text) VALUES (2, 'Called')"));
    const auto asked = run(undo, import_);
    ASSERT_TRUE(asked.ok());
    EXPECT_TRUE(asked->refused);
    ASSERT_EQ(asked->conflicts.size(), 1U) << "the card, and neither its tag nor its phone";
    EXPECT_EQ(asked->conflicts[0].reason, FieldConflict::Reason::StillUsed);
    EXPECT_EQ(asked->conflicts[0].table, QStringLiteral("customer"));
    EXPECT_EQ(asked->conflicts[0].key.front().value, 2);
    EXPECT_EQ(count("customer"), 3);

    const auto known = run(undo, import_, {OnConflict::Refuse, {{asked->conflicts[0], false}}});
    ASSERT_TRUE(known.ok());
    EXPECT_FALSE(known->refused);
    EXPECT_EQ(value(QStringLiteral("SELECT group_concat(family_name) FROM customer")), QStringLiteral("Bianchi"));
    EXPECT_EQ(value(QStringLiteral("SELECT group_concat(customer_id) FROM contact_point")).toString(),
              QStringLiteral("2"));
    EXPECT_EQ(value(QStringLiteral("SELECT group_concat(customer_id) FROM customer_tag")).toString(),
              QStringLiteral("2"));
    EXPECT_EQ(count("tag"), 1);
    EXPECT_EQ(count("note"), 1);

    expectDone(run(redo, import_));
    execute(QStringLiteral("DELETE FROM note"));
    EXPECT_EQ(content(), whole_) << "and all of it comes again";
}

TEST_F(UndoingAnImport, KeepsTheCardOfAPhoneThatIsKeptForItsLaterChange) {
    execute(QStringLiteral("UPDATE contact_point SET value = '2' WHERE customer_id = 3"));
    const auto asked = run(undo, import_);
    ASSERT_TRUE(asked.ok());
    ASSERT_EQ(asked->conflicts.size(), 1U) << "the phone alone is asked about: its card goes with the answer";
    EXPECT_TRUE(asked->conflicts[0].canTakeBack());
    const auto kept = run(undo, import_, OnConflict::Skip);
    ASSERT_TRUE(kept.ok());
    EXPECT_FALSE(kept->refused);
    EXPECT_EQ(value(QStringLiteral("SELECT group_concat(family_name) FROM customer")), QStringLiteral("Moretti"));
    EXPECT_EQ(value(QStringLiteral("SELECT value FROM contact_point")), QStringLiteral("2"));
    EXPECT_EQ(count("customer_tag"), 1);
}

TEST_F(UndoingAnImport, KeepsThePhonesOfACardThatIsKeptForItsLaterChange) {
    execute(QStringLiteral("UPDATE customer SET notes = 'VIP' WHERE id = 1"));
    const auto kept = run(undo, import_, OnConflict::Skip);
    ASSERT_TRUE(kept.ok());
    EXPECT_FALSE(kept->refused);
    EXPECT_EQ(value(QStringLiteral("SELECT group_concat(family_name) FROM customer")), QStringLiteral("Ferrante"));
    EXPECT_EQ(count("contact_point"), 1);
    EXPECT_EQ(count("customer_tag"), 1);
}

TEST_F(UndoingAnImport, TakesTheCardsAwayAndKeepsATagThatAnotherCardBearsByNow) {
    newCustomer(QStringLiteral("Weber"));
    execute(QStringLiteral("INSERT INTO customer_tag (customer_id, tag_id) VALUES (4, 1)"));
    const auto kept = run(undo, import_, OnConflict::Skip);
    ASSERT_TRUE(kept.ok());
    EXPECT_FALSE(kept->refused);
    EXPECT_EQ(value(QStringLiteral("SELECT group_concat(family_name) FROM customer")), QStringLiteral("Weber"));
    EXPECT_EQ(count("tag"), 1);
    EXPECT_EQ(count("contact_point"), 0);
}

} // namespace
} // namespace clientela::storage
