#include "app/OpenFile.h"
#include "base/Job.h"
#include "fields/Formatter.h"
#include "lists/BulkEdit.h"
#include "lists/TasksForEach.h"
#include "storage/Undo.h"
#include "support/TestFile.h"

namespace clientela {
namespace {

using lists::BulkEdit;

class ActingOnAList : public test::FolderTest {
protected:
    void SetUp() override {
        app::OpenFile::Options options;
        options.today = QDate(2025, 11, 24);
        auto opened = app::OpenFile::create(pathOf(QStringLiteral("shop.clientela")), options);
        ASSERT_TRUE(opened) << qPrintable(opened.problem().text());
        file_ = std::move(*opened);
        for (const char* name : {"Rossi", "Bianchi", "Neri"}) {
            customers::Card card = customers::newCard();
            card.set(QStringLiteral("family_name"), QString::fromLatin1(name));
            card.tags = {QStringLiteral("VIP")};
            ids_.push_back(add(card).value);
        }
        customers::Card company = customers::newCard();
        company.set(QStringLiteral("kind"), QStringLiteral("company"));
        company.set(QStringLiteral("company_name"), QStringLiteral("Studio Ferrante"));
        company.consents.phone = false;
        ids_.push_back(add(company).value);
    }

    CustomerId add(const customers::Card& card) {
        storage::UnitOfWork unit(file_->file(), file_->action(QStringLiteral("edit"), QStringLiteral("New customer")));
        const CustomerId id = repository().insert(unit, card);
        unit.commit();
        return id;
    }
    [[nodiscard]] customers::CardRepository repository() const {
        return {file_->catalogues()->customers(), QStringLiteral("IT")};
    }
    [[nodiscard]] customers::Card card(size_t nth) const {
        return *repository().load(file_->connection(), CustomerId(ids_[nth]));
    }
    [[nodiscard]] lists::BulkPreview preview(const BulkEdit& edit) const {
        return lists::previewEdit(file_->connection(), *file_->catalogues(), ids_, edit, file_->today());
    }
    RevisionId apply(const BulkEdit& edit, const std::vector<CustomerId>& cards) {
        storage::UnitOfWork unit(file_->file(), file_->action(QStringLiteral("edit"), QStringLiteral("Many")));
        EXPECT_EQ(lists::applyEdit(unit, repository(), file_->catalogues()->customers(), cards, edit),
                  static_cast<qint64>(cards.size()));
        return unit.commit().revision;
    }
    [[nodiscard]] qint64 number(const QString& sql) const {
        auto rows = file_->connection().query(sql);
        return rows.next() ? rows.integer(0) : -1;
    }
    const fields::Formatter formatter_{QLocale(QLocale::English, QLocale::UnitedKingdom), Currency(),
                                       QStringLiteral("IT")};
    [[nodiscard]] lists::ReleasePlan plan(lists::Channel channel) const {
        const auto planned = lists::planRelease(file_->connection(), *file_->catalogues(), file_->context(),
                                                {QString(), channel, QStringLiteral("marketing"), QString()});
        EXPECT_TRUE(planned.ok());
        return *planned;
    }

    std::unique_ptr<app::OpenFile> file_;
    std::vector<qint64> ids_;
};

TEST_F(ActingOnAList, SaysWhatAnEditWouldDoAndDoesExactlyThat) {
    const BulkEdit edit{QStringLiteral("source"), BulkEdit::Way::Set, QStringLiteral("Fair")};
    const lists::BulkPreview before = preview(edit);
    EXPECT_EQ(before.cards, 4);
    EXPECT_EQ(before.change.size(), 4U);
    ASSERT_EQ(before.examples.size(), 4U);
    EXPECT_EQ(before.examples[0].name, QStringLiteral("Rossi"));
    EXPECT_EQ(before.examples[0].before, fields::Value());
    EXPECT_EQ(before.examples[0].after, fields::Value(QStringLiteral("Fair")));
    EXPECT_EQ(card(0).text(QStringLiteral("source")), QString()) << "looking changes nothing";
    const RevisionId done = apply(edit, before.change);
    for (size_t i = 0; i < ids_.size(); ++i) EXPECT_EQ(card(i).text(QStringLiteral("source")), QStringLiteral("Fair"));
    EXPECT_EQ(preview(edit).same, 4);
    EXPECT_TRUE(preview(edit).change.empty());
    storage::UnitOfWork unit(file_->file(), file_->action(QStringLiteral("undo"), QStringLiteral("Undo")));
    ASSERT_TRUE(storage::undo(unit, done));
    unit.commit();
    EXPECT_EQ(card(2).text(QStringLiteral("source")), QString()) << "one revision, one undo";
}

TEST_F(ActingOnAList, AddsAndTakesAwayTagsWhateverTheirSpelling) {
    const BulkEdit add{QStringLiteral("tags"), BulkEdit::Way::Add, QStringLiteral("vip")};
    EXPECT_EQ(preview(add).same, 3) << "they are VIP already";
    EXPECT_EQ(preview(add).change, std::vector<CustomerId>{CustomerId(ids_[3])});
    apply(add, preview(add).change);
    EXPECT_EQ(card(3).tags.size(), 1);
    const BulkEdit remove{QStringLiteral("tags"), BulkEdit::Way::Remove, QStringLiteral("vip")};
    EXPECT_EQ(preview(remove).change.size(), 4U);
    apply(remove, preview(remove).change);
    EXPECT_TRUE(card(0).tags.isEmpty());
}

TEST_F(ActingOnAList, LeavesOutWhomAFieldIsNotFor) {
    const lists::BulkPreview persons =
        preview({QStringLiteral("job_title"), BulkEdit::Way::Set, QStringLiteral("Cook")});
    EXPECT_EQ(persons.notFor, 1) << "a company has no profession";
    EXPECT_EQ(persons.change.size(), 3U);
}

TEST_F(ActingOnAList, OffersNoConsentNoNameAndNoPhoneForMany) {
    const fields::Catalogue& customers = file_->catalogues()->customers();
    for (const char* key : {"consent_email", "family_name", "company_name", "phone", "email", "kind", "spent", "id"})
        EXPECT_FALSE(lists::isBulkEditable(*customers.find(QLatin1String(key)))) << key;
    for (const char* key : {"tags", "stage", "source", "representative", "notes"})
        EXPECT_TRUE(lists::isBulkEditable(*customers.find(QLatin1String(key)))) << key;
}

TEST_F(ActingOnAList, ChangesNothingWhenCancelled) {
    const BulkEdit edit{QStringLiteral("source"), BulkEdit::Way::Set, QStringLiteral("Fair")};
    JobControl control;
    control.cancel();
    {
        storage::UnitOfWork unit(file_->file(), file_->action(QStringLiteral("edit"), QStringLiteral("Many")));
        EXPECT_THROW(lists::applyEdit(unit, repository(), file_->catalogues()->customers(), preview(edit).change, edit,
                                      &control),
                     Cancelled);
    }
    EXPECT_EQ(preview(edit).change.size(), 4U);
}

TEST_F(ActingOnAList, FillsFieldsOfEachCardIntoItsTask) {
    history::Task task;
    task.title = QStringLiteral("Thanks: write to ${name}, ${nickname|friend}, ${no_such_field}");
    task.by = QStringLiteral("${representative}");
    storage::UnitOfWork unit(file_->file(), file_->action(QStringLiteral("task"), QStringLiteral("Tasks")));
    ASSERT_TRUE(
        lists::addTasks(unit, *file_->catalogues(), file_->context(), plan(lists::Channel::Export), task, formatter_)
            .ok());
    unit.commit();
    EXPECT_EQ(
        number("SELECT count(*) FROM task t JOIN customer_derived d ON d.customer_id = t.customer_id WHERE t.title = "
               "'Thanks: write to ' || d.name || ', friend, ${no_such_field}' AND t.by IS NULL"),
        4);
}

TEST_F(ActingOnAList, AddsATaskForEachWhoMayBeReachedAndNotesIt) {
    history::Task task;
    task.title = QStringLiteral("Ask about Christmas");
    task.due = QDate(2025, 12, 1);
    lists::ReleasePlan calls = plan(lists::Channel::Phone);
    EXPECT_EQ(calls.count, 0) << "nobody has a phone";
    ASSERT_EQ(calls.leftOut.size(), 2U);
    EXPECT_EQ(calls.leftOut[0].count, 1) << "wants no calls";
    EXPECT_EQ(calls.leftOut[1].count, 3);
    storage::UnitOfWork unit(file_->file(), file_->action(QStringLiteral("task"), QStringLiteral("Tasks")));
    const auto inHouse =
        lists::addTasks(unit, *file_->catalogues(), file_->context(), plan(lists::Channel::Export), task, formatter_);
    ASSERT_TRUE(inHouse.ok());
    EXPECT_EQ(*inHouse, 4);
    const auto called = lists::addTasks(unit, *file_->catalogues(), file_->context(), calls, task, formatter_);
    EXPECT_EQ(*called, 0);
    const RevisionId done = unit.commit().revision;
    EXPECT_EQ(number("SELECT count(*) FROM task WHERE due = '2025-12-01' AND status = 'open'"), 4);
    EXPECT_EQ(number("SELECT count(*) FROM release_log"), 1) << "work in the house is no release; calls are";
    EXPECT_EQ(number("SELECT left_out FROM release_log"), 4);
    storage::UnitOfWork back(file_->file(), file_->action(QStringLiteral("undo"), QStringLiteral("Undo")));
    ASSERT_TRUE(storage::undo(back, done));
    back.commit();
    EXPECT_EQ(number("SELECT count(*) FROM task"), 0);
}

} // namespace
} // namespace clientela
