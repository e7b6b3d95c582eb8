#include "ui/customers/OwingCards.h"

#include "formats/Amounts.h"
#include "sales/Payments.h"
#include "ui/desk/Desk.h"
#include "ui/widgets/Answers.h"

#include <QCoreApplication>
#include <QWidget>

#include <utility>

namespace clientela::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(OwingCards)
};

Question questionOf(const Desk& desk, const sales::Owed& owed, const std::optional<LeavingCard>& one) {
    const QString amount = formats::Amounts(desk.locale()).money(owed.amount, desk.file().business().currency);
    const int debtors = static_cast<int>(owed.customers);
    Question question;
    if (!one)
        question.title = Text::tr("%n of them owe(s) %1. Delete all the same?", nullptr, debtors).arg(amount);
    else if (one->toArchive)
        question.title = Text::tr("%1 owes %2. Archive all the same?", "a customer, an amount").arg(one->name, amount);
    else
        question.title = Text::tr("%1 owes %2. Delete all the same?", "a customer, an amount").arg(one->name, amount);
    question.line =
        Text::tr("Who leaves the lists is easily forgotten. What is due stays due, and cards can be brought "
                 "back.");
    question.choices = {
        {one ? Text::tr("Keep the card") : Text::tr("Keep the cards"), Question::Choice::Kind::Plain},
        {one && one->toArchive ? Text::tr("Archive") : Text::tr("Delete"), Question::Choice::Kind::Danger}};
    return question;
}

} // namespace

void askWhereOwed(Desk& desk, Answers& answers, QWidget* over, const std::vector<CustomerId>& cards,
                  const std::optional<LeavingCard>& one, std::function<void()> go) {
    desk.jobs().run(
        [cards](storage::Connection& connection, JobControl& control) -> Result<sales::Owed> {
            return sales::owedBy(connection, cards, control);
        },
        over,
        [&desk, &answers, over, one, go = std::move(go)](const Result<sales::Owed>& owed) {
            if (!owed) return desk.fail(owed.problem());
            if (owed->customers == 0) return go();
            answers.ask(over, questionOf(desk, *owed, one), [go](int choice) {
                if (choice == 1) go();
            });
        });
}

} // namespace clientela::ui
