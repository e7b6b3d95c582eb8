#pragma once

#include "app/OpenFile.h"
#include "customers/CardRepository.h"
#include "lists/Release.h"
#include "support/TestFile.h"

namespace clientela::test {

/// An empty file, and who is on it as each test says.
class ReleaseFixture : public FolderTest {
protected:
    void SetUp() override {
        app::OpenFile::Options options;
        options.today = QDate(2025, 11, 24);
        auto opened = app::OpenFile::create(pathOf(QStringLiteral("shop.clientela")), options);
        ASSERT_TRUE(opened) << qPrintable(opened.problem().text());
        file_ = std::move(*opened);
    }

    void add(const QString& name, bool withAddress, std::optional<bool> post) {
        customers::Card card = customers::newCard();
        card.set(QStringLiteral("family_name"), name);
        card.consents.post = post;
        if (withAddress) {
            customers::Address address;
            address.street = QStringLiteral("Via Roma 1");
            address.postalCode = QStringLiteral("50122");
            address.city = QStringLiteral("Firenze");
            card.addresses.push_back(address);
        }
        storage::UnitOfWork unit(file_->file(), file_->action(QStringLiteral("edit"), QStringLiteral("New customer")));
        customers::CardRepository(file_->catalogues()->customers(), QStringLiteral("IT")).insert(unit, card);
        unit.commit();
    }

    [[nodiscard]] lists::ReleasePlan plan(lists::Channel channel,
                                          const QString& purpose = QStringLiteral("marketing")) const {
        auto planned = lists::planRelease(file_->connection(), *file_->catalogues(), file_->context(),
                                          {QString(), channel, purpose, QStringLiteral("a test")});
        EXPECT_TRUE(planned) << qPrintable(planned.error().problem.text());
        return *planned;
    }

    [[nodiscard]] qint64 number(const QString& sql) const {
        auto rows = file_->connection().query(sql);
        return rows.next() ? rows.integer(0) : -1;
    }

    std::unique_ptr<app::OpenFile> file_;
};

} // namespace clientela::test
