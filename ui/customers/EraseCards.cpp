#include "ui/customers/EraseCards.h"

#include "app/Erasing.h"
#include "ui/desk/Desk.h"
#include "ui/widgets/Answers.h"

#include <QCoreApplication>
#include <QWidget>

namespace clientela::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(EraseCards)
};

const QString kKind = QStringLiteral("customer");

void eraseNow(Desk& desk, QWidget* parent, const std::vector<CustomerId>& customers, std::function<void()> done) {
    desk.change(
        QLatin1String(app::kErase), app::erasureTitle(customers),
        [ids = app::idsOf(customers)](storage::UnitOfWork& work) -> Result<storage::ErasurePlan> {
            auto erased = storage::erase(work, kKind, ids);
            if (!erased) work.abandon();
            return erased;
        },
        parent,
        [&desk, customers, done = std::move(done)](const Result<storage::Written<storage::ErasurePlan>>& erased) {
            if (!erased) return desk.fail(erased.problem());
            for (const CustomerId id : customers) desk.forgetTyped(id);
            const int count = static_cast<int>(customers.size());
            desk.tell(erased->value.emptied > 0
                          ? Text::tr("%Ln card(s) erased; final documents stay in the archive", nullptr, count)
                          : Text::tr("%Ln card(s) erased", nullptr, count));
            done();
        });
}

} // namespace

void askAndErase(Desk& desk, Answers& answers, QWidget* parent, const std::vector<CustomerId>& customers,
                 const QString& name, std::function<void()> done) {
    if (customers.empty() || desk.isReadOnly()) return;
    const auto control = desk.jobs().run(
        [&file = desk.file().file(), ids = app::idsOf(customers)](storage::Connection& connection,
                                                                  JobControl&) -> Result<storage::ErasurePlan> {
            return storage::planErasure(connection, *file.schema(connection), kKind, ids);
        },
        parent,
        [&desk, &answers, parent, customers, name, done = std::move(done)](const Result<storage::ErasurePlan>& plan) {
            desk.endWork();
            if (!plan) return desk.fail(plan.problem());
            const int count = static_cast<int>(customers.size());
            Question question;
            question.title = name.isEmpty() ? Text::tr("Erase %Ln card(s) for good?", nullptr, count)
                                            : Text::tr("Erase %1 for good?").arg(name);
            question.line = app::erasureWords(*plan, desk.file().today(), desk.locale()).join(QStringLiteral("\n\n"));
            question.choices = {
                {count == 1 ? Text::tr("Keep the card") : Text::tr("Keep the cards"), Question::Choice::Kind::Plain},
                {Text::tr("Erase for good"), Question::Choice::Kind::Danger}};
            question.safe = 0;
            answers.ask(parent, question, [&desk, parent, customers, done](int choice) {
                if (choice == 1) eraseNow(desk, parent, customers, done);
            });
        });
    desk.beginWork(Text::tr("Looking what there is"), control);
}

} // namespace clientela::ui
