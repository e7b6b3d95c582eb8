#include "storage/DerivedData.h"

#include "base/Failure.h"
#include "support/TestFile.h"

namespace clientela::storage {
namespace {

/// How many phones a card has, kept in customer_history.contacts for want of a table of its own.
class PhoneCount : public DerivedData {
public:
    QString name() const override { return QStringLiteral("phone_count"); }
    QStringList sources() const override { return {QStringLiteral("customer"), QStringLiteral("contact_point")}; }
    void refresh(Connection& connection) override {
        connection.execute(
            QStringLiteral("DELETE FROM customer_history WHERE customer_id IN (SELECT id FROM temp.touched_customer)"));
        connection.execute(
            QStringLiteral("INSERT INTO customer_history (customer_id, contacts, open_complaints)"
                           " SELECT t.id, (SELECT count(*) FROM contact_point p WHERE p.customer_id = t.id), 0"
                           " FROM temp.touched_customer t JOIN customer c ON c.id = t.id"));
        ++refreshed;
        if (broken) throw Failure({QStringLiteral("Broken."), {}, {}});
    }
    bool broken = false;
    int refreshed = 0;

protected:
    void clear(Connection& connection) override { connection.execute(QStringLiteral("DELETE FROM customer_history")); }
};

class Derived : public test::FileTest {
protected:
    Derived() : Derived(std::make_shared<PhoneCount>()) {}
    explicit Derived(std::shared_ptr<PhoneCount> count) : FileTest({count}), count_(std::move(count)) {}

    qint64 phones(qint64 customer) const {
        const QVariant found =
            value(QStringLiteral("SELECT contacts FROM customer_history WHERE customer_id = ?"), customer);
        return found.isValid() ? found.toLongLong() : -1;
    }
    void addCustomer() {
        execute(QStringLiteral("INSERT INTO customer (kind, created) VALUES ('person', '2025-01-01')"));
    }
    Committed addPhone(qint64 customer) {
        return execute(
            QStringLiteral(
                "INSERT INTO contact_point (customer_id, kind, position, value) VALUES (?, 'phone', 0, '1')"),
            customer);
    }
    std::shared_ptr<PhoneCount> count_;
};

TEST_F(Derived, FollowsTheRowsInTheSameTransaction) {
    addCustomer();
    EXPECT_EQ(phones(1), 0);
    addPhone(1);
    EXPECT_EQ(phones(1), 1);
}

TEST_F(Derived, IsRefreshedForTheTouchedRecordsOnly) {
    addCustomer();
    addCustomer();
    connection().script("UPDATE customer_history SET contacts = 77"); // no unit of work: nothing is touched
    addPhone(1);
    EXPECT_EQ(phones(1), 1);
    EXPECT_EQ(phones(2), 77);
}

TEST_F(Derived, IsLeftAloneByChangesToWhatItDoesNotFollowFrom) {
    addCustomer();
    const int before = count_->refreshed;
    execute(QStringLiteral("INSERT INTO task (customer_id, title) VALUES (1, 'Call')"));
    EXPECT_EQ(count_->refreshed, before);
    execute(QStringLiteral("UPDATE customer SET notes = 'x' WHERE id = 1"));
    EXPECT_EQ(count_->refreshed, before + 1);
}

TEST_F(Derived, LosesTheRowsOfRemovedRecords) {
    addCustomer();
    execute(QStringLiteral("DELETE FROM customer"));
    EXPECT_EQ(phones(1), -1);
}

TEST_F(Derived, ThatFailsTakesTheWholeActionBack) {
    addCustomer();
    count_->broken = true;
    EXPECT_THROW((void)addPhone(1), Failure);
    count_->broken = false;
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM contact_point")), 0);
    EXPECT_EQ(phones(1), 0);
    addPhone(1);
    EXPECT_EQ(phones(1), 1);
}

TEST_F(Derived, IsMadeAnewFromNothing) {
    addCustomer();
    addPhone(1);
    connection().script(
        "DELETE FROM customer_history; INSERT INTO customer_history (customer_id, contacts, open_complaints)"
        " VALUES (99, 5, 0)");
    JobControl control;
    file().rebuildDerived(connection(), control);
    EXPECT_EQ(phones(1), 1);
    EXPECT_EQ(phones(99), -1);
}

TEST_F(Derived, CancelledRebuildLeavesWhatWasThere) {
    addCustomer();
    JobControl control;
    control.cancel();
    EXPECT_THROW(file().rebuildDerived(connection(), control), Cancelled);
    EXPECT_EQ(phones(1), 0);
}

} // namespace
} // namespace clientela::storage
