#include "bench/Rows.h"
#include "bench/Samples.h"
#include "bench/raw/raw.h"
#include "customers/CardRepository.h"
#include "query/FieldValues.h"
#include "sales/SalesTimeline.h"
#include "search/CallerLookup.h"
#include "search/SearchBox.h"

#include <algorithm>

namespace clientela::bench {

namespace {

// What is typed letter by letter until eight letters stand there: the first words of people's names.
QStringList keystrokes(const DemoFile& demo) {
    QStringList all;
    for (const qint64 id : someCustomers(demo, 100)) {
        const QString name = derivedText(demo, "name_f", id);
        const auto end = std::find_if_not(name.begin(), name.end(), [](QChar c) { return c.isLetter(); });
        const auto letters = std::min<qsizetype>(end - name.begin(), 8);
        for (qsizetype n = 1; n <= letters; ++n) all += name.left(n);
    }
    return all;
}

void measureSearch(Bench& bench, const DemoFile& demo) {
    const QStringList typed = keystrokes(demo);
    std::vector<QByteArray> bytes;
    for (const QString& text : typed) bytes.push_back(text.toUtf8());
    qsizetype turn = 0;
    long long found[32];
    Pair keystroke{QStringLiteral("search"),
                   QStringLiteral("a keystroke in the search box, p99"),
                   QStringLiteral("1.5 × raw, 30 ms"),
                   1.5,
                   30,
                   true};
    keystroke.raw = [&] {
        raw_search(demo.raw.get(), bytes[static_cast<size_t>(turn++ % typed.size())].constData(), found);
    };
    keystroke.program = [&] { search::search(demo.connection(), typed[turn++ % typed.size()]); };
    keystroke.difference = [&]() -> QString {
        for (qsizetype i = 0; i < typed.size(); ++i) {
            const int count = raw_search(demo.raw.get(), bytes[static_cast<size_t>(i)].constData(), found);
            if ((count > 0) == search::search(demo.connection(), typed[i]).customers.empty())
                return QStringLiteral("“%1” finds others").arg(typed[i]);
        }
        return {};
    };
    bench.run(keystroke);
}

void measureCard(Bench& bench, const DemoFile& demo) {
    const std::vector<qint64> ids = someCustomers(demo, 500);
    const auto catalogues = demo.file->catalogues();
    const fields::Catalogue& customers = *catalogues->find(QStringLiteral("customer"));
    const customers::CardRepository repository(customers, demo.file->business().country);
    const app::Listing figures =
        listing(demo, {}, QStringLiteral("spent,revenue,purchases,first_purchase,last_purchase,balance_due"));
    query::FieldValues values(demo.connection(), *figures.catalogues, customers, figures.columns, demo.file->today());
    const sales::SalesTimeline documents;
    size_t turn = 0;
    const auto program = [&](qint64 id) {
        std::vector<history::TimelineEntry> entries;
        auto card = repository.load(demo.connection(), CustomerId(id));
        static_cast<void>(values.row(id));
        documents.collect(demo.connection(), CustomerId(id), 20, entries);
        return card;
    };
    Pair card{QStringLiteral("card"), QStringLiteral("a card by its id, with figures and 20 documents"),
              QStringLiteral("3 × raw statements, p99 1 ms"), 3, 1};
    card.raw = [&] { raw_card(demo.raw.get(), ids[turn++ % ids.size()]); };
    card.program = [&] { program(ids[turn++ % ids.size()]); };
    card.difference = [&]() -> QString {
        for (const qint64 id : ids) {
            const auto loaded = program(id);
            if (!loaded || loaded->id.value != id || raw_card(demo.raw.get(), id) < 1)
                return QStringLiteral("card %1").arg(id);
        }
        return {};
    };
    bench.run(card);
}

void measureCaller(Bench& bench, const DemoFile& demo) {
    // Numbers that one customer has: of several the program puts the last buyer first.
    QStringList numbers;
    std::vector<QByteArray> bytes;
    const QString home = demo.file->business().country;
    for (const qint64 id : someCustomers(demo, 500)) {
        const QString number = derivedText(demo, "phone_e164", id);
        if (number.isEmpty() || search::callersOf(demo.connection(), number, home).size() != 1) continue;
        numbers += number;
        bytes.push_back(number.toUtf8());
    }
    qsizetype turn = 0;
    Pair caller{QStringLiteral("caller"), QStringLiteral("the caller of a phone number, with the last order"),
                QStringLiteral("3 × raw statements, p99 1 ms"), 3, 1};
    caller.raw = [&] { raw_caller(demo.raw.get(), bytes[static_cast<size_t>(turn++ % numbers.size())].constData()); };
    caller.program = [&] { search::callersOf(demo.connection(), numbers[turn++ % numbers.size()], home); };
    caller.difference = [&]() -> QString {
        for (qsizetype i = 0; i < numbers.size(); ++i)
            if (search::callersOf(demo.connection(), numbers[i], home).front().id.value !=
                raw_caller(demo.raw.get(), bytes[static_cast<size_t>(i)].constData()))
                return numbers[i];
        return {};
    };
    bench.run(caller);
}

} // namespace

void measureCards(Bench& bench, const DemoFile& demo) {
    if (bench.wants(QStringLiteral("search"))) measureSearch(bench, demo);
    if (bench.wants(QStringLiteral("card"))) measureCard(bench, demo);
    if (bench.wants(QStringLiteral("caller"))) measureCaller(bench, demo);
}

} // namespace clientela::bench
