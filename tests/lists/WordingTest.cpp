#include "lists/Wording.h"
#include "app/OpenFile.h"
#include "app/Words.h"
#include "lists/Starter.h"
#include "query/Offers.h"
#include "support/TestFile.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTranslator>

namespace clientela {
namespace {

class InWords : public test::FolderTest {
protected:
    void SetUp() override {
        app::OpenFile::Options options;
        options.today = QDate(2025, 11, 24);
        auto opened = app::OpenFile::create(pathOf(QStringLiteral("shop.clientela")), options);
        ASSERT_TRUE(opened);
        file_ = std::move(*opened);
    }
    void TearDown() override {
        for (QTranslator* translator : qApp->findChildren<QTranslator*>(QString(), Qt::FindDirectChildrenOnly))
            delete translator;
    }
    void speak(QLocale::Language language) {
        app::installWords(*qApp, QLocale(language));
        locale_ = QLocale(language);
        file_->reload(); // labels are of the language they were declared in
    }
    [[nodiscard]] std::string words(const char* text) const {
        const auto tree = query::parse(QString::fromUtf8(text));
        EXPECT_TRUE(tree.ok()) << text;
        const fields::Formatter formatter(locale_, Currency(), QStringLiteral("IT"));
        const query::Context context = file_->context();
        const auto catalogues = file_->catalogues();
        return lists::Wording(*catalogues, formatter, context, names_).list(*tree).toStdString();
    }

    std::unique_ptr<app::OpenFile> file_;
    lists::Names names_;
    QLocale locale_ = QLocale(QLocale::English, QLocale::UnitedKingdom);
};

TEST_F(InWords, SaysWhoTheyAreAndWhatTheyDidInOneSentence) {
    speak(QLocale::English);
    locale_ = QLocale(QLocale::English, QLocale::UnitedKingdom);
    EXPECT_EQ(words("gender = female and spent(last 30 days) > 500"),
              "Women who spent more than €500.00 in the last 30 days");
    EXPECT_EQ(words("gender = male and region in (Toscana, Umbria) and country = ES"),
              "Men who are in the region Toscana or Umbria and are in the country Spain");
    EXPECT_EQ(words("birthday within next 7 days and consent_email = yes"),
              "Customers who have their birthday in the next 7 days and accept e-mails");
    EXPECT_EQ(words("spent in top 20 percent"), "Customers who are among the 20% who spent most");
    EXPECT_EQ(words("purchases(last 2 years, category = Pizza) >= 3"),
              "Customers who bought Pizza at least 3 times in the last 2 years");
    EXPECT_EQ(words("purchases(product = A) > 0 and purchases(product = B) = 0"), "Customers who bought A but never B");
    EXPECT_EQ(words("kind = company and sector = Food and turnover > 1000000 and territory = Nord"),
              "Companies that work in the sector Food, have a turnover of more than €1,000,000.00 and belong to the "
              "territory Nord");
    EXPECT_EQ(words("purchases(last 365 days) >= 3 and purchases(last 90 days) = 0"),
              "Customers who bought at least 3 times in the last 365 days but nothing in the last 90 days");
    EXPECT_EQ(words("stage = prospect and quotes(status = open, date within more than 14 days ago) > 0"),
              "Prospects who have a quote without an answer that was made more than 14 days ago");
    EXPECT_EQ(words("spent(this year) < 0.5 * spent(last year)"),
              "Customers who spent this year less than 50 % of what they spent last year");
    EXPECT_EQ(words(""), "All customers");
    EXPECT_EQ(words("gender = female"), "Women");
}

TEST_F(InWords, SaysWhatWasBoughtAsOneWould) {
    speak(QLocale::English);
    locale_ = QLocale(QLocale::English, QLocale::UnitedKingdom);
    const std::pair<const char*, const char*> said[] = {
        {"purchases(product = A, last year) > 0 and purchases(product = A, this year) = 0",
         "Customers who bought A last year but not this year"},
        {"purchases(date within last year, product = A) > 0 and purchases(date within this year, product = A) = 0",
         "Customers who bought A last year but not this year"},
        {"purchases(product = B, this year) = 0 and purchases(this year) >= 2",
         "Customers who bought at least 2 times this year but not B"},
        {"purchases(product = A, last year) > 0 and purchases(product = B, this year) = 0",
         "Customers who bought A last year but not B this year"},
        {"purchases(last 90 days, payment_method = Cash) > 0",
         "Customers who bought something in the last 90 days (Payment method: Cash)"},
        {"quantity(product = A, last 365 days) > 10",
         "Customers who bought more than 10 units of A in the last 365 days"},
        {"revenue(last year) > 1000", "Customers who spent more than €1,000.00 without VAT last year"},
        {"average_purchase > 50", "Customers who spent more than €50.00 per purchase on average"},
        {"discount_given(this year) > 0", "Customers who received a discount this year"},
        {"spent(this year, category = Wine) in top 10 percent",
         "Customers who are among the 10% who spent most on Wine this year"},
        {"spent in bottom 20", "Customers who are among the 20 who spent least"},
        {"spent(this year, category = Wine) > spent(this year, category = Beer)",
         "Customers who spent more on Wine than on Beer this year"},
        {"first_purchase(product = A) within this year", "Customers who bought A for the first time this year"},
        {"orders(last 30 days) > 0 and invoices(last 30 days) = 0",
         "Customers who placed an order in the last 30 days and received no invoice in the last 30 days"},
        {"tasks(status = open, date within more than 1 day ago) > 0",
         "Customers who have an open task that was due more than 1 day ago"},
        {"consent_email is empty and consent_post is empty and consent_phone is empty",
         "Customers who have not said whether they accept e-mails, letters or phone calls"},
        {"gender = female and (city = Roma or city = Milano)", "Women who are in Roma or Milano"},
        {"city in (A, B, C, D, E, F, G, H, I, J, K, L, M)",
         "Customers who are in A, B, C, D, E, F, G, H, I, J or 3 others"},
        // Where one of them is enough, nothing is said of both.
        {"spent > 500 or spent < 100", "Customers who spent more than €500.00 or spent less than €100.00"},
        {"purchases(product = A) > 0 or purchases(product = B) = 0", "Customers who bought A or never bought B"},
    };
    for (const auto& [list, sentence] : said) EXPECT_EQ(words(list), sentence) << list;
}

TEST_F(InWords, NamesWhoWasPickedByHand) {
    speak(QLocale::English);
    locale_ = QLocale(QLocale::English, QLocale::UnitedKingdom);
    // Cards up to 200 are there; those of round hundreds are gone.
    names_ = [](const QString& kind, const std::vector<qint64>& ids) {
        std::vector<std::optional<QString>> names;
        for (const qint64 id : ids)
            names.push_back(id % 100 == 0 ? std::nullopt : std::optional(QStringLiteral("%1 %2").arg(kind).arg(id)));
        return names;
    };
    EXPECT_EQ(words("id in (1, 2)"), "Customers who were picked one by one (customer 1 and customer 2)");
    EXPECT_EQ(words("id in (1, 2, 3, 4)"),
              "Customers who were picked one by one (customer 1, customer 2, customer 3 and customer 4)");
    EXPECT_EQ(words("id in (1, 2, 3, 4, 5)"),
              "Customers who were picked one by one (customer 1, customer 2, customer 3 and 2 more)");
    EXPECT_EQ(words("gender = female and id not in (7, 100)"),
              "Women; left out by hand: customer 7; 1 no longer in the file");
    EXPECT_EQ(words("gender = female or id in (100)"), "Women; added by hand: 1 no longer in the file");
    EXPECT_EQ(words("id = 7"), "Customers who were picked one by one (customer 7)");
    EXPECT_EQ(words("gender = male and (spent > 5 or id in (7))"),
              "Men who (spent more than €5.00 or were picked one by one (customer 7))");
    // Nobody waits for twenty thousand names.
    QStringList many;
    for (int id = 1; id <= 20'000; ++id)
        if (id % 100 != 0) many += QString::number(id);
    const QString frozen = QStringLiteral("id in (%1)").arg(many.join(QStringLiteral(", ")));
    size_t lookedAt = 0;
    names_ = [&lookedAt](const QString&, const std::vector<qint64>& ids) {
        lookedAt += ids.size();
        return std::vector<std::optional<QString>>(ids.size(), QStringLiteral("Anna"));
    };
    EXPECT_EQ(words(frozen.toUtf8().constData()),
              "Customers who were picked one by one (Anna, Anna, Anna and 19797 more)");
    EXPECT_LE(lookedAt, 200u);
}

TEST_F(InWords, SaysWhatARowBeginsWithAndItsOpposite) {
    speak(QLocale::English);
    locale_ = QLocale(QLocale::English, QLocale::UnitedKingdom);
    EXPECT_EQ(words("gender = f"), "Women") << "whichever name of the choice was written";
    EXPECT_EQ(words("kind = company and sector is not empty"), "Companies that have “Sector” filled in");
    EXPECT_EQ(words("kind = company and people(role = decides) >= 3"),
              "Companies that have at least 3 people on file who decide");
    EXPECT_EQ(words("people(role = works_for) > 5"), "Customers who have at least 6 people on file who work there");
    EXPECT_EQ(words("id in (15, 16, 224)"), "Customers who were picked one by one (3)");
    EXPECT_EQ(words("gender = female and id not in (7)"), "Women; left out by hand: 1");
    EXPECT_EQ(words("(gender = male and spent > 5 or id in (5, 6)) and id not in (7)"),
              "Men who spent more than €5.00; added by hand: 2; left out by hand: 1");
    EXPECT_EQ(words("id not in (7, 8)"), "All customers; left out by hand: 2");
    EXPECT_EQ(words("id in (5, 6) and id not in (7)"), "Customers who were picked one by one (2); left out by hand: 1");
    EXPECT_EQ(words("gender = female or id in (5)"), "Women; added by hand: 1");
    EXPECT_EQ(words("kind = person and gender = f and stage in (prospect, customer)"),
              "Women who are in the stage Prospect or Customer");
    EXPECT_EQ(words("kind != company"), "Customers who are not companies");
    EXPECT_EQ(words("purchases != 0 and not contacts(last 14 days) >= 2"),
              "Customers who have bought before and were in touch at most once in the last 14 days");
    EXPECT_EQ(words("not (complaints(status = open) > 0 or region = Toscana)"),
              "Customers who have no open complaint and are not in the region Toscana");
    EXPECT_EQ(words("territory is empty"), "Customers who have “Territory” empty");
    EXPECT_EQ(words("gender = female and (region = Toscana or (country = ES and tags contains Weddings))"),
              "Women who (are in the region Toscana or (are in the country Spain and carry a tag that contains "
              "“Weddings”))");
    EXPECT_EQ(words("notes contains \"by phone\" and job_title not contains chef"),
              "Customers who have “by phone” in “Notes” and do not have “chef” in “Profession”");
    EXPECT_EQ(words("tags not contains VIP"), "Customers who carry no tag that contains “VIP”");
    EXPECT_EQ(words("stage = prospect and quotes > 0"), "Prospects who were given a quote");
    EXPECT_EQ(words("quotes(last 30 days) = 0"), "Customers who were given no quote in the last 30 days");
    EXPECT_EQ(words("complaints(this year) > 0"), "Customers who made a complaint this year");
    EXPECT_EQ(words("spent(last 365 days) not in top 20 percent"),
              "Customers who are not among the 20% who spent most in the last 365 days");
    EXPECT_EQ(words("region != Toscana and sector not in (Food, Retail)"),
              "Customers who are not in the region Toscana and do not work in the sector Food or Retail");
    EXPECT_EQ(words("last_purchase is not empty and consent_post is not empty"),
              "Customers who have bought before and have said whether they accept letters");
}

TEST_F(InWords, SaysTwoFiguresOfOneProductTogether) {
    speak(QLocale::English);
    locale_ = QLocale(QLocale::English, QLocale::UnitedKingdom);
    EXPECT_EQ(words("spent(this year, category = Pizza) < spent(last year, category = Pizza)"),
              "Customers who spent less on Pizza this year than last year");
    EXPECT_EQ(
        words("spent(this year, category = Pizza) < spent(last year, category = Wine)"),
        "Customers who have a value of less than Spent (last year, Category: Wine) in “Spent (this year, Category: "
        "Pizza)”");
}

TEST_F(InWords, SaysOfWhomeverSomebodyIsTiedToWhatIsSaidOfCustomers) {
    speak(QLocale::English);
    locale_ = QLocale(QLocale::English, QLocale::UnitedKingdom);
    EXPECT_EQ(words("kind = company and people(spent > 100) > 0 and sector = Bakery"),
              "Companies that work in the sector Bakery and have people on file who spent more than €100.00");
    EXPECT_EQ(words("people(role = decides, birthday within next 7 days) > 0"),
              "Customers who have people on file who decide and have their birthday in the next 7 days");
    EXPECT_EQ(words("people(age > 30) >= 2"), "Customers who have at least 2 people on file who are older than 30");
    EXPECT_EQ(words("people(purchases = 0) = 0"), "Customers who have no people on file who never bought anything");
    EXPECT_EQ(words("gender = female and works_for(spent(last 30 days) > 500) > 0"),
              "Women who work for companies that spent more than €500.00 in the last 30 days");
    EXPECT_EQ(words("works_for(region = Toscana) = 0"),
              "Customers who do not work for companies that are in the region Toscana");
    EXPECT_EQ(
        words("people(spent > 1) > 0 and works_for(spent > 2) > 0"),
        "Customers who have entries under “Companies worked for (Spent: more than €2.00)” and have people on file who "
        "spent more than €1.00")
        << "whose companies would be a question";
    EXPECT_EQ(words("people(people(spent > 1) > 0, role = other) = 1"),
              "Customers who have exactly one entry under “People (People (Spent: more than €1.00): more than 0, Role: "
              "Other)”");
}

TEST_F(InWords, SaysTwoBoundsOfOneAmountTogether) {
    speak(QLocale::English);
    locale_ = QLocale(QLocale::English, QLocale::UnitedKingdom);
    EXPECT_EQ(words("spent(last 365 days) >= 500 and spent(last 365 days) < 5000"),
              "Customers who spent at least €500.00 and less than €5,000.00 in the last 365 days");
    EXPECT_EQ(words("spent(last 365 days) > 0 and spent(last 365 days) < 500"),
              "Customers who bought something, but for less than €500.00 in the last 365 days");
    EXPECT_EQ(
        words("spent(last 30 days) > 500 and spent(last 90 days) < 600"),
        "Customers who spent more than €500.00 in the last 30 days and spent less than €600.00 in the last 90 days");
}

TEST_F(InWords, SaysGroupsAndWhatIsTurnedRoundAndLeavesNothingOut) {
    speak(QLocale::English);
    locale_ = QLocale(QLocale::English, QLocale::UnitedKingdom);
    EXPECT_EQ(words("stage = customer and (phone is empty or email is not empty) and not (contacts > 0 or in list x)"),
              "Customers who are in the stage Customer, (have no phone number or have an e-mail address), were never "
              "in touch and are not on the list "
              "“x”");
    EXPECT_EQ(words("off(gender = male) and not in list \"A b\" and gender != female"),
              "Customers who are not on the list “A b” and are not women");
    EXPECT_EQ(
        words("phone is empty and email is empty or street is empty or city is empty"),
        "Customers who have neither a phone number nor an e-mail address, have no street in their address or have "
        "no town in their address");
    EXPECT_EQ(words("hobbies starts with ten"), "Customers who have something in “Hobbies” that starts with “ten”");
    EXPECT_EQ(words("gender = female and hobbies contains tennis"), "Women who have “tennis” in “Hobbies”");
    EXPECT_EQ(words("gender = female and purchases(category = Pizza, total > 5) > 0"),
              "Women who bought Pizza (Total: more than €5.00)");
    EXPECT_EQ(words("gender = female and gender = male"), "Women who are men") << "who a list is of is said once";
}

TEST_F(InWords, SaysARowTurnedRoundWithoutNot) {
    speak(QLocale::English);
    locale_ = QLocale(QLocale::English, QLocale::UnitedKingdom);
    const auto turned = [this](const char* text) {
        query::OutlineRow row = query::outlineOf(*query::parse(QString::fromUtf8(text))).rows.front();
        row.negation = query::OutlineRow::Negation::Plain;
        const fields::Formatter formatter(locale_, Currency(), QStringLiteral("IT"));
        const query::Context context = file_->context();
        return lists::Wording(*file_->catalogues(), formatter, context).row(row).toStdString();
    };
    EXPECT_EQ(turned("age > 30"), "Age: at most 30, or empty");
    EXPECT_EQ(turned("birth_date < 1980-05-01"), "Birth date: from 1 May 1980 on, or empty");
    EXPECT_EQ(turned("contacts(last 14 days) >= 1"), "Contacts (last 14 days): less than 1")
        << "a count is never empty";
    EXPECT_EQ(turned("spent <= 5"), "Spent: more than €5.00");
}

/// Each condition of a list is said, as a clause or behind the semicolon: nothing is passed over in silence.
TEST_F(InWords, SaysEveryListOfTheFirstSetAndTheirTitlesAreNoCode) {
    speak(QLocale::English);
    locale_ = QLocale(QLocale::English, QLocale::UnitedKingdom);
    for (const lists::SavedList& list : lists::starterLists()) {
        const QString said = QString::fromStdString(words(list.expression.toUtf8().constData()));
        EXPECT_FALSE(said.contains(QLatin1Char('_'))) << said.toStdString();
        EXPECT_FALSE(said.contains(QStringLiteral(": "))) << list.name.toStdString() << ": " << said.toStdString();
        EXPECT_FALSE(said.contains(QRegularExpression(QStringLiteral("%[0-9Ln]")))) << said.toStdString();
    }
}

TEST_F(InWords, SaysListsOfOtherRecordsByTheirFields) {
    speak(QLocale::English);
    locale_ = QLocale(QLocale::English, QLocale::UnitedKingdom);
    const auto tree = query::parse(QStringLiteral("kind = invoice and due > 500"));
    const fields::Formatter formatter(locale_, Currency(), QStringLiteral("IT"));
    const query::Context context = file_->context();
    const auto catalogues = file_->catalogues();
    const lists::Wording wording(*catalogues, formatter, context);
    EXPECT_EQ(wording.list(*tree, QStringLiteral("document")).toStdString(),
              "Invoices that have more than €500.00 left to pay");
    const auto said = [&](const char* text, const char* kind) {
        return wording.list(*query::parse(QString::fromUtf8(text)), QString::fromLatin1(kind)).toStdString();
    };
    EXPECT_EQ(
        said("kind in (invoice, receipt) and date within last 30 days and due > 0", "document"),
        "Documents that are of the kind Invoice or Receipt, were made in the last 30 days and are not paid in full");
    EXPECT_EQ(said("not (date within this year or in list Paid)", "document"),
              "Documents that were not made this year and are not on the list “Paid”");
    EXPECT_EQ(said("status = open and date < today", "task"), "Open tasks that are due before today");
    EXPECT_EQ(said("kind = invoice", "document"), "Invoices (drafts included)");
    EXPECT_EQ(said("kind = invoice and status = final", "document"), "Invoices that have the status Final");
    EXPECT_EQ(said("kind = invoice and due > 0", "document"), "Invoices that are not paid in full")
        << "a draft is not due";
    EXPECT_EQ(said("total > 500", "document"), "Documents that come to more than €500.00");
    EXPECT_EQ(said("kind = call and open_tasks is empty", "interaction"),
              "Calls that have a customer without open tasks");
    EXPECT_EQ(said("kind = complaint and date within last 30 days", "interaction"),
              "Complaints that took place in the last 30 days");
    EXPECT_EQ(said("category = Pizza and unit_price > 10", "product"),
              "Products that are in the category Pizza and cost more than €10.00");
    EXPECT_EQ(wording.list(nullptr, QStringLiteral("task")).toStdString(), "All tasks");
}

TEST_F(InWords, SaysHowTheyWereInTouchAndWhoWasCalled) {
    speak(QLocale::English);
    for (const char* never : {"contacts(kind = call, last 30 days) = 0", "not contacts(kind = call, last 30 days) > 0",
                              "contacts(kind = call, last 30 days) < 1"})
        EXPECT_EQ(words(never), "Customers who were not in touch by phone in the last 30 days") << never;
    EXPECT_EQ(words("contacts(kind = call, direction = out, last 30 days) = 0"),
              "Customers who were not called in the last 30 days");
    EXPECT_EQ(words("contacts(direction = out, kind = call) = 0"), "Customers who were never called");
    EXPECT_EQ(words("contacts(kind = call, direction = out) >= 2"), "Customers who were called at least 2 times");
    EXPECT_EQ(words("contacts(kind = email) = 0"), "Customers who were never in touch by e-mail");
    EXPECT_EQ(words("contacts(kind = visit, this year) > 0"), "Customers who were in touch during a visit this year");
    EXPECT_EQ(words("contacts(kind = meeting) = 1"), "Customers who were in touch once at a meeting");
    EXPECT_EQ(words("contacts = 0"), "Customers who were never in touch");
    EXPECT_EQ(words("contacts(kind = review) = 0"), "Customers who have no entries under “Contacts (Kind: Review)”");
}

TEST_F(InWords, TellsWhoSpentFromWhoBought) {
    speak(QLocale::English);
    EXPECT_EQ(words("purchases > 0"), "Customers who have bought before");
    EXPECT_EQ(words("spent > 0"), "Customers who spent money");
    EXPECT_EQ(words("spent(last year, category = Wine) > 0"), "Customers who spent money on Wine last year");
    EXPECT_EQ(words("spent(last year) = 0"), "Customers who spent nothing last year");
    EXPECT_EQ(words("purchases(last year) = 0"), "Customers who bought nothing last year");
}

TEST_F(InWords, SaysWhichDaysAPeriodIsToday) {
    const auto days = [this](QLocale::Language language, const char* window) {
        speak(language);
        const fields::Formatter formatter(locale_, Currency(), QStringLiteral("IT"));
        query::Context context = file_->context();
        context.today = QDate(2025, 11, 24);
        const auto catalogues = file_->catalogues();
        return lists::Wording(*catalogues, formatter, context, names_)
            .days(*query::readWindow(QString::fromLatin1(window)))
            .toStdString();
    };
    EXPECT_EQ(days(QLocale::English, "last 30 days"), "Oct 26 to Nov 24, 2025");
    EXPECT_EQ(days(QLocale::English, "last 365 days"), "Nov 25, 2024 to Nov 24, 2025");
    EXPECT_EQ(days(QLocale::English, "more than 30 days ago"), "before Oct 26, 2025");
    EXPECT_EQ(days(QLocale::English, "next week"), "Dec 1 to Dec 7, 2025");
    EXPECT_EQ(days(QLocale::English, "today"), "Nov 24, 2025");
    EXPECT_EQ(days(QLocale::English, "since 2025-01-01"), "") << "it says its day itself";
}

TEST_F(InWords, SpeaksItalianSpanishAndRussian) {
    speak(QLocale::Italian);
    const QString italian = QString::fromStdString(words("gender = female and spent(last 30 days) > 500")).simplified();
    EXPECT_EQ(QString(italian).replace(QChar(0xa0), QLatin1Char(' ')),
              QStringLiteral("Donne che hanno speso più di 500,00 € negli ultimi 30 giorni"));
    speak(QLocale::Spanish);
    EXPECT_EQ(words("last_purchase within last 1 month"), "Clientes que compraron por última vez en el último mes");
    speak(QLocale::Russian);
    EXPECT_EQ(words("gender = female and last_purchase within last 3 days and consent_email = yes"),
              "Женщины, которые последний раз что-то купили за последние 3 дня и согласны на электронные письма");
}

/// What a manager builds, as it heads a printed page.
TEST_F(InWords, SaysTheNineListsOfAManagerAsANativeWould) {
    const char* const lists[] = {"gender = female and spent(last 30 days) > 500",
                                 "gender = male and region = Toscana",
                                 "kind = company and sector = Food and turnover > 1000000 and territory = Nord",
                                 "purchases(last 365 days) >= 3 and purchases(last 90 days) = 0",
                                 "purchases(product = Pizza) > 0 and purchases(product = Pasta) = 0",
                                 "stage = prospect and quotes(status = open, date within more than 14 days ago) > 0",
                                 "birthday within next 7 days and consent_email = yes",
                                 "spent(last 365 days) in top 20 percent",
                                 "contacts(last 14 days) = 0 and not in list \"Calma\""};
    const std::pair<QLocale::Language, QStringList> said[] = {
        {QLocale::Italian,
         {"Donne che hanno speso più di 500,00 € negli ultimi 30 giorni", "Uomini che sono nella regione Toscana",
          "Aziende che operano nel settore Food, hanno un fatturato di più di 1.000.000,00 € e appartengono alla zona "
          "Nord",
          "Clienti che hanno comprato almeno 3 volte negli ultimi 365 giorni, ma niente negli ultimi 90 giorni",
          "Clienti che hanno comprato Pizza, ma mai Pasta",
          "Interessati che hanno un preventivo senza risposta fatto più di 14 giorni fa",
          "Clienti che compiono gli anni nei prossimi 7 giorni e accettano e-mail",
          "Clienti che rientrano nel 20% di quelli che hanno speso di più negli ultimi 365 giorni",
          "Clienti che non hanno avuto contatti con noi negli ultimi 14 giorni e non sono nell’elenco “Calma”"}},
        {QLocale::Spanish,
         {"Mujeres que gastaron más de 500,00 € en los últimos 30 días", "Hombres que están en la región Toscana",
          "Empresas que son del sector Food, facturan más de 1.000.000,00 € y pertenecen a la zona Nord",
          "Clientes que compraron al menos 3 veces en los últimos 365 días, pero nada en los últimos 90 días",
          "Clientes que compraron Pizza, pero nunca Pasta",
          "Interesados que tienen un presupuesto sin respuesta hecho hace más de 14 días",
          "Clientes que cumplen años en los próximos 7 días y aceptan correos electrónicos",
          "Clientes que están entre el 20 % de los que más gastaron en los últimos 365 días",
          "Clientes que no han estado en contacto con nosotros en los últimos 14 días y no están en la lista «Calma»"}},
        {QLocale::Russian,
         {"Женщины, которые потратили больше 500,00 € за последние 30 дней",
          "Мужчины, которые находятся в регионе Toscana",
          "Компании, которые работают в отрасли «Food», имеют оборот больше 1 000 000,00 € и относятся к району «Nord»",
          "Клиенты, которые покупали не меньше 3 раз за последние 365 дней, но ничего за последние 90 дней",
          "Клиенты, которые купили «Pizza», но никогда не покупали «Pasta»",
          "Интересующиеся, которые не ответили на коммерческое предложение, сделанное более 14 дней назад",
          "Клиенты, которые празднуют день рождения в ближайшие 7 дней и согласны на электронные письма",
          "Клиенты, которые входят в 20 % тех, кто больше всех потратил за последние 365 дней",
          "Клиенты, которые не общались с нами за последние 14 дней и не входят в список «Calma»"}}};
    for (const auto& [language, sentences] : said) {
        speak(language);
        for (size_t i = 0; i < std::size(lists); ++i) {
            QString own = QString::fromStdString(words(lists[i]));
            for (const QChar space : {QChar(0xa0), QChar(0x202f)}) own.replace(space, QLatin1Char(' '));
            EXPECT_EQ(own.toStdString(), sentences[static_cast<qsizetype>(i)].toStdString());
        }
        TearDown(); // the next language alone
    }
}

/// Nobody "has" a telephone in Russian, and a company is no man.
TEST_F(InWords, SaysWhatTheyLackWhomTheyAreTiedToAndWhatWasDoneByHandAsANativeWould) {
    const char* const lists[] = {"kind = company and people(role = decides) = 0",
                                 "gender = female and phone is empty and tags contains VIP and id not in (7)",
                                 "kind = company and people(spent > 100) > 0 or id in (7, 8)"};
    const std::pair<QLocale::Language, QStringList> said[] = {
        {QLocale::Italian,
         {"Aziende che non hanno sulla scheda nessuno che decida",
          "Donne che non hanno un numero di telefono e hanno un’etichetta che contiene “VIP”; escluse a mano: 1",
          "Aziende che hanno sulla scheda persone che hanno speso più di 100,00 €; aggiunte a mano: 2"}},
        {QLocale::Spanish,
         {"Empresas que no tienen a nadie registrado que decida",
          "Mujeres que no tienen teléfono y llevan una etiqueta que contiene «VIP»; excluidas a mano: 1",
          "Empresas que tienen registradas personas que gastaron más de 100,00 €; añadidas a mano: 2"}},
        {QLocale::Russian,
         {"Компании, которые записаны без лица, принимающего решения",
          "Женщины, которые не указали телефон и отмечены меткой, в которой есть «VIP»; исключено вручную: 1",
          "Компании, которые связаны в базе с людьми, которые потратили больше 100,00 €; добавлено вручную: 2"}}};
    for (const auto& [language, sentences] : said) {
        speak(language);
        for (size_t i = 0; i < std::size(lists); ++i) {
            QString own = QString::fromStdString(words(lists[i]));
            for (const QChar space : {QChar(0xa0), QChar(0x202f)}) own.replace(space, QLatin1Char(' '));
            EXPECT_EQ(own.toStdString(), sentences[static_cast<qsizetype>(i)].toStdString());
        }
        TearDown(); // the next language alone
    }
}

} // namespace
} // namespace clientela
