#include "ui/customers/OwingCards.h"

#include "base/Failure.h"
#include "formats/Amounts.h"
#include "sales/Payments.h"
#include "ui/desk/Desk.h"
#include "ui/widgets/Answers.h"

#include <QCoreApplication>

namespace clientela::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(OwingCards)
};

} // namespace

void askWhereOwed(Desk& desk, Answers& answers, QWidget* over, const std::vector<CustomerId>& cards,
                  const LeavingCard* one, const std::function<void()>& go) {
    sales::Owed owed;
    try {
        owed = sales::owedBy(desk.connection(), cards);
    } catch (const Failure& failure) {
        return desk.fail(failure.problem());
    }
    if (owed.customers == 0) return go();
    const QString amount = formats::Amounts(desk.locale()).money(owed.amount, desk.file().business().currency);
    const int debtors = static_cast<int>(owed.customers);
    Question question;
    if (one == nullptr)
        question.title = Text::tr("%n of them owe(s) %1. Delete all the same?", nullptr, debtors).arg(amount);
    else if (one->toArchive)
        question.title = Text::tr("%1 owes %2. Archive all the same?", "a customer, an amount").arg(one->name, amount);
    else
        question.title = Text::tr("%1 owes %2. Delete all the same?", "a customer, an amount").arg(one->name, amount);
    question.line =
        Text::tr("Who leaves the lists is easily forgotten. What is due stays due, and cards can be brought "
                 "back.");
    question.choices = {
        {one == nullptr ? Text::tr("Keep the cards") : Text::tr("Keep the card"), Question::Choice::Kind::Plain},
        {one != nullptr && one->toArchive ? Text::tr("Archive") : Text::tr("Delete"), Question::Choice::Kind::Danger}};
    answers.ask(over, question, [go](int choice) {
        if (choice == 1) go();
    });
}

} // namespace clientela::ui
