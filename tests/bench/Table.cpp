#include "bench/Rows.h"
#include "bench/raw/raw.h"
#include "query/FieldValues.h"
#include "query/RecordSet.h"
#include "query/Statistics.h"

#include <optional>

namespace clientela::bench {

namespace {

constexpr qint64 kPage = 50;
constexpr auto kColumns = "name,city,phone,stage,tags,spent,last_purchase,balance_due";

struct Key {
    QByteArray name;
    qint64 id = 0;
};

// Bytes of the texts that the raw page reads.
struct Bytes {
    size_t operator()(std::monostate) const { return 0; }
    size_t operator()(qint64 number) const { return static_cast<size_t>(QByteArray::number(number).size()); }
    size_t operator()(const QString& text) const { return static_cast<size_t>(text.toUtf8().size()); }
    size_t operator()(const QDate& date) const { return static_cast<size_t>(date.toString(Qt::ISODate).size()); }
    size_t operator()(const QDateTime& time) const { return static_cast<size_t>(time.toString(Qt::ISODate).size()); }
    size_t operator()(const QStringList& texts) const {
        size_t sum = 0;
        for (const QString& text : texts) sum += (*this)(text);
        return sum;
    }
};

} // namespace

void measureTable(Bench& bench, const DemoFile& demo) {
    if (!bench.wants(QStringLiteral("page"))) return;
    const app::Listing asked = listing(demo, {}, QLatin1String(kColumns));
    query::Statistics statistics(demo.connection());
    query::RecordSet records(demo.connection(), *asked.catalogues, statistics);
    JobControl control;
    const std::vector<qint64> ids = records.ids(asked.list, asked.sort, control);
    query::FieldValues values(demo.connection(), *asked.catalogues, *asked.list.catalogue, asked.columns,
                              demo.file->today());

    // Places all over the table; the raw page begins behind the row before.
    constexpr int kPlaces = 100;
    std::vector<size_t> places;
    std::vector<Key> keys;
    for (int i = 0; i < kPlaces; ++i) {
        const size_t place = 1 + (ids.size() - kPage - 1) * static_cast<size_t>((i * 37) % kPlaces) / kPlaces;
        auto row = demo.connection().query(
            QStringLiteral("SELECT name_sort FROM customer_derived WHERE customer_id = ?"), ids[place - 1]);
        row.next();
        places.push_back(place);
        keys.push_back({row.text(0).toUtf8(), ids[place - 1]});
    }
    size_t turn = 0;
    const auto programPage = [&](size_t place) {
        const auto first = ids.begin() + static_cast<qsizetype>(place);
        return values.rows({first, first + kPage});
    };
    const auto rawPage = [&](const Key& key, size_t& bytes) {
        return raw_page_after(demo.raw.get(), key.name.constData(), key.id, &bytes);
    };

    Pair page{QStringLiteral("page"), QStringLiteral("a page of 50 rows anywhere in the table"),
              QStringLiteral("2.5 × raw keyset page"), 2.5};
    page.raw = [&] {
        size_t bytes = 0;
        rawPage(keys[turn++ % kPlaces], bytes);
    };
    page.program = [&] { programPage(places[turn++ % kPlaces]); };
    page.difference = [&]() -> QString {
        for (size_t i = 0; i < kPlaces; ++i) {
            size_t bytes = 0;
            const int rows = rawPage(keys[i], bytes);
            size_t ours = 0;
            for (const auto& row : programPage(places[i]))
                for (const fields::Value& value : row) ours += std::visit(Bytes{}, value);
            if (rows != kPage || bytes != ours)
                return QStringLiteral("at row %1: %2 bytes, raw %3").arg(places[i]).arg(ours).arg(bytes);
        }
        return {};
    };
    bench.run(page);
}

} // namespace clientela::bench
