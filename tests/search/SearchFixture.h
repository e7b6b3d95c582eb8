#pragma once

#include "app/OpenFile.h"
#include "customers/CardRepository.h"
#include "search/SearchBox.h"
#include "support/TestFile.h"

namespace clientela::test {

/// A file with every room joined, and cards made as the window makes them.
class Searching : public FolderTest {
protected:
    void SetUp() override {
        app::OpenFile::Options options;
        options.today = QDate(2025, 11, 24);
        auto opened = app::OpenFile::create(pathOf(QStringLiteral("shop.clientela")), options);
        ASSERT_TRUE(opened) << qPrintable(opened.problem().text());
        file_ = std::move(*opened);
    }

    CustomerId add(const QString& given, const QString& family, const QString& phone = {}, const QString& email = {},
                   const QString& city = {}) {
        customers::Card card = customers::newCard();
        card.set(QStringLiteral("given_name"), given);
        card.set(QStringLiteral("family_name"), family);
        if (!phone.isEmpty()) card.contactPoints.push_back({0, QStringLiteral("phone"), {}, phone, {}, {}});
        if (!email.isEmpty()) card.contactPoints.push_back({0, QStringLiteral("email"), {}, email, {}, {}});
        if (!city.isEmpty()) {
            customers::Address address;
            address.city = city;
            card.addresses.push_back(address);
        }
        storage::UnitOfWork work(file_->file(), file_->action(QStringLiteral("edit"), QStringLiteral("New customer")));
        const customers::CardRepository repository(file_->catalogues()->customers(), QStringLiteral("IT"));
        const CustomerId id = repository.insert(work, card);
        work.commit();
        return id;
    }

    void archive(CustomerId id) {
        storage::UnitOfWork work(file_->file(), file_->action(QStringLiteral("delete"), QStringLiteral("Delete")));
        work.connection().execute(QStringLiteral("UPDATE customer SET archived = 1 WHERE id = ?"), id);
        work.commit();
    }

    [[nodiscard]] QStringList found(const QString& text) const {
        QStringList names;
        for (const search::CustomerHit& hit : search::search(file_->connection(), text).customers) names += hit.name;
        return names;
    }

    std::unique_ptr<app::OpenFile> file_;
};

} // namespace clientela::test
