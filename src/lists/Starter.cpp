#include "lists/Starter.h"

#include "base/Fold.h"
#include "storage/UnitOfWork.h"

#include <QCoreApplication>
#include <QSet>

namespace clientela::lists {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(StarterLists)
};

} // namespace

std::vector<SavedList> starterLists() {
    std::vector<SavedList> lists;
    QString folder;
    const auto add = [&](const QString& name, const char* expression, const char* columns, const char* sort,
                         const char* icon, const QString& description) {
        SavedList list;
        list.name = name;
        list.folder = folder;
        list.expression = QString::fromLatin1(expression);
        list.columns = QString::fromLatin1(columns);
        list.sort = QString::fromLatin1(sort);
        list.icon = QString::fromLatin1(icon);
        list.description = description;
        lists.push_back(std::move(list));
    };
    folder = Text::tr("Customers by value", "folder of lists");
    add(Text::tr("Best customers"), "spent(last 365 days) in top 20 percent",
        "name,city,phone,spent(last 365 days),last_purchase", "-spent(last 365 days)", "star",
        Text::tr("The fifth that spent most in a year"));
    add(Text::tr("Key customers"), "spent(last 365 days) >= 5000", "name,city,phone,spent(last 365 days),last_purchase",
        "-spent(last 365 days)", "star", Text::tr("From 5,000 a year; change the amount to your own"));
    add(Text::tr("Average customers"), "spent(last 365 days) >= 500 and spent(last 365 days) < 5000",
        "name,city,phone,spent(last 365 days),last_purchase", "-spent(last 365 days)", "",
        Text::tr("From 500 to 5,000 a year; change the amounts to your own"));
    add(Text::tr("Occasional customers"), "spent(last 365 days) > 0 and spent(last 365 days) < 500",
        "name,city,phone,spent(last 365 days),last_purchase", "-last_purchase", "",
        Text::tr("Below 500 a year; change the amount to your own"));
    add(Text::tr("Bought once"), "purchases = 1", "name,city,phone,spent,last_purchase", "-last_purchase", "",
        Text::tr("One purchase only: worth a second invitation"));
    add(Text::tr("New customers"), "first_purchase within last 90 days", "name,city,phone,spent,first_purchase",
        "-first_purchase", "", Text::tr("First purchase within three months"));
    folder = Text::tr("Keep in touch", "folder of lists");
    add(Text::tr("Gone quiet"), "purchases(last 365 days) >= 3 and purchases(last 90 days) = 0",
        "name,city,phone,purchases(last 365 days),last_purchase,spent", "last_purchase", "hourglass",
        Text::tr("Bought often within a year, and nothing for three months"));
    add(Text::tr("Lapsed"), "purchases > 0 and last_purchase within more than 365 days ago",
        "name,city,phone,spent,last_purchase", "-spent", "", Text::tr("No purchase for a year"));
    add(Text::tr("Spending less than last year"), "spent(last year) > 0 and spent(this year) < 0.5 * spent(last year)",
        "name,city,phone,spent(last year),spent(this year)", "-spent(last year)", "",
        Text::tr("Less than half of last year so far"));
    add(Text::tr("Birthdays next week"), "birthday within next 7 days", "name,city,phone,birthday,age,spent",
        "birthday", "cake", Text::tr("Whom to wish well"));
    add(Text::tr("Never contacted"), "stage = customer and contacts = 0", "name,city,phone,spent,last_purchase",
        "-spent", "", Text::tr("Customers nobody has called or written to"));
    add(Text::tr("Not contacted for half a year"), "stage = customer and last_contact within more than 180 days ago",
        "name,city,phone,last_contact,spent", "last_contact", "", Text::tr("The last call or letter is long ago"));
    folder = Text::tr("To do", "folder of lists");
    add(Text::tr("Prospects to call back"),
        "stage = prospect and phone is not empty and consent_phone != no and contacts(last 30 days) = 0",
        "name,city,phone,source,representative,last_contact", "last_contact", "phone-out",
        Text::tr("Nobody spoke to them for a month"));
    add(Text::tr("Suspects"), "stage = suspect", "name,city,phone,source,created", "-created", "",
        Text::tr("Cards that are not looked into yet"));
    add(Text::tr("Unanswered quotes"), "quotes(status = open, date within more than 14 days ago) > 0",
        "name,city,phone,representative,last_contact", "last_contact", "question",
        Text::tr("An offer is open for two weeks"));
    add(Text::tr("Open complaints"), "complaints(status = open) > 0", "name,city,phone,last_contact,spent", "-spent",
        "complaint", Text::tr("Answer these first"));
    add(Text::tr("Late payers"), "balance_due(more than 1 day ago) > 0",
        "name,city,phone,balance_due(more than 1 day ago),balance_due", "-balance_due(more than 1 day ago)",
        "alert-circle", Text::tr("Who owes what was due before today"));
    folder = Text::tr("Care of the cards", "folder of lists");
    add(Text::tr("Incomplete cards"), "phone is empty and email is empty or street is empty or city is empty",
        "name,city,phone,email,street", "name", "", Text::tr("No way to reach them, or no full address"));
    add(Text::tr("Due for confirming"), "stage = customer and not verified within last 365 days",
        "name,city,phone,verified", "verified", "", Text::tr("Nobody has confirmed the card for a year"));
    add(Text::tr("No consent"), "consent_email is empty and consent_post is empty and consent_phone is empty",
        "name,city,phone,email", "name", "mail", Text::tr("Nobody has asked them yet how they may be written to"));
    add(Text::tr("Companies nobody decides for"), "kind = company and people(role = decides) = 0",
        "name,city,phone,sector", "name", "company", Text::tr("Find out who decides there"));
    return lists;
}

int saveStarters(storage::UnitOfWork& work) {
    QSet<QString> taken;
    for (const SavedList& list : savedLists(work.connection())) taken.insert(fold(list.name));
    int pins = static_cast<int>(pinnedLists(work.connection()).size());
    const bool pin = pins == 0;
    int added = 0;
    for (SavedList& list : starterLists()) {
        if (taken.contains(fold(list.name))) continue;
        if (pin && pins < 5 && !list.icon.isEmpty() && list.icon != QLatin1String("mail")) list.pinned = pins++;
        saveList(work, list);
        ++added;
    }
    return added;
}

} // namespace clientela::lists
