#include "bench/Rows.h"
#include "bench/Samples.h"
#include "bench/raw/raw.h"
#include "customers/CardRepository.h"
#include "formats/Phone.h"
#include "history/ContactGuard.h"
#include "history/Timeline.h"
#include "search/LikelySame.h"
#include "search/SearchText.h"
#include "search/Vocabulary.h"

#include <algorithm>

namespace clientela::bench {

namespace {

constexpr int kPersons = 60;

/// A card as it stands after one more key, and the same in the words of the raw program.
struct Typed {
    customers::Card draft;
    QByteArray name, phone, match; ///< null: not typed yet
    qint64 whole = 0;              ///< all of this card is typed; 0: not yet
};

const char* orNull(const QByteArray& text) { return text.isNull() ? nullptr : text.constData(); }

/// What a new card is asked at each key while a customer is typed, given name, family name and phone, letter by letter:
/// one who is here already, and one by turns whose family name nobody has.
class Keys {
public:
    explicit Keys(const DemoFile& demo) : country_(demo.file->business().country) {
        const auto catalogues = demo.file->catalogues();
        const customers::CardRepository repository(*catalogues->find(QStringLiteral("customer")), country_);
        for (const qint64 id : someCustomers(demo, 8 * kPersons)) {
            const auto card = repository.load(demo.connection(), CustomerId(id));
            const auto* phone = card ? card->primary(QStringLiteral("phone")) : nullptr;
            if (card->isCompany() || !phone || phone->normal.isEmpty()) continue;
            if (++persons_ > kPersons) break;
            const QString family = card->text(QStringLiteral("family_name"));
            if (persons_ % 2 == 0) {
                type(card->text(QStringLiteral("given_name")), family, phone->value);
                all_.back().whole = id;
            } else {
                QString unknown = family;
                std::reverse(unknown.begin(), unknown.end());
                type(card->text(QStringLiteral("given_name")), unknown, QString(phone->value).replace(u'3', u'9'));
            }
        }
    }

    [[nodiscard]] std::vector<Typed> all() && { return std::move(all_); }

private:
    void type(const QString& given, const QString& family, const QString& phone) {
        customers::Card draft = customers::newCard();
        const auto letters = [&](const QString& key, const QString& name) {
            for (qsizetype n = 1; n <= name.size(); ++n) {
                draft.set(key, name.left(n));
                add(draft);
            }
        };
        letters(QStringLiteral("given_name"), given);
        letters(QStringLiteral("family_name"), family);
        customers::ContactPoint point;
        point.kind = QStringLiteral("phone");
        draft.contactPoints.push_back(point);
        for (qsizetype n = 1; n <= phone.size(); ++n) {
            draft.contactPoints.front().value = phone.left(n);
            add(draft);
        }
    }

    void add(const customers::Card& draft) {
        Typed typed{draft, {}, {}, {}, 0};
        const QString given = draft.text(QStringLiteral("given_name"));
        const QString family = draft.text(QStringLiteral("family_name"));
        const auto text = search::SearchText::of(given + QLatin1Char(' ') + family);
        if (!family.isEmpty()) {
            const auto sorted = search::SearchText::of(family + QLatin1Char(' ') + given);
            typed.name = sorted.words.join(QLatin1Char(' ')).toUtf8();
            QStringList all;
            for (const QString& word : text.words) all += search::begins(word);
            typed.match = all.join(QStringLiteral(" AND ")).toUtf8();
        }
        if (!draft.contactPoints.empty()) {
            const QString e164 = formats::readPhone(draft.contactPoints.front().value, country_).e164;
            if (!e164.isEmpty()) typed.phone = e164.toUtf8();
        }
        all_.push_back(std::move(typed));
    }

    QString country_;
    std::vector<Typed> all_;
    int persons_ = 0;
};

void measureDuplicates(Bench& bench, const DemoFile& demo) {
    const std::vector<Typed> keys = Keys(demo).all();
    const QString home = demo.file->business().country;
    long long ids[64];
    const auto raw = [&](const Typed& typed) {
        return raw_same(demo.raw.get(), orNull(typed.name), orNull(typed.phone), orNull(typed.match), ids);
    };
    size_t turn = 0;
    Pair hint{QStringLiteral("duplicates"),
              QStringLiteral("who may be here already, a keystroke of a new card, p99"),
              QStringLiteral("30 ms"),
              0,
              30,
              true};
    hint.raw = [&] { raw(keys[turn++ % keys.size()]); };
    hint.program = [&] { search::likelySame(demo.connection(), keys[turn++ % keys.size()].draft, home); };
    hint.difference = [&]() -> QString {
        for (const Typed& typed : keys) {
            if (typed.whole == 0) continue;
            const auto found = search::likelySame(demo.connection(), typed.draft, home);
            const auto is = [&](const search::LikelySame& one) { return one.id.value == typed.whole; };
            const int count = raw(typed);
            if (std::none_of(found.begin(), found.end(), is) || std::find(ids, ids + count, typed.whole) == ids + count)
                return QStringLiteral("card %1 is not found").arg(typed.whole);
        }
        return {};
    };
    bench.run(hint);
}

void measureGuard(Bench& bench, const DemoFile& demo) {
    const std::vector<qint64> ids = someCustomers(demo, 500);
    const QDate today = demo.file->today();
    const history::ContactCap cap{3, 14};
    const QByteArray day = today.toString(Qt::ISODate).toUtf8();
    const QByteArray since = today.addDays(1 - cap.days).toString(Qt::ISODate).toUtf8();
    const history::TimelineSources happened{std::make_shared<history::HistoryTimeline>()};
    size_t turn = 0;
    const auto program = [&](qint64 id) {
        history::ContactGuard guard = history::contactGuard(demo.connection(), CustomerId(id), cap, today);
        static_cast<void>(history::timeline(happened, demo.connection(), CustomerId(id), 20));
        return guard;
    };
    Pair guard{QStringLiteral("guard"), QStringLiteral("who was in contact lately, before calling or writing"),
               QStringLiteral("3 × raw statements, p99 30 ms"), 3, 30};
    guard.raw = [&] { raw_guard(demo.raw.get(), ids[turn++ % ids.size()], day.constData(), since.constData()); };
    guard.program = [&] { program(ids[turn++ % ids.size()]); };
    guard.difference = [&]() -> QString {
        for (const qint64 id : ids)
            if (program(id).contacts != raw_guard(demo.raw.get(), id, day.constData(), since.constData()))
                return QStringLiteral("card %1").arg(id);
        return {};
    };
    bench.run(guard);
}

} // namespace

void measureEntering(Bench& bench, const DemoFile& demo) {
    if (bench.wants(QStringLiteral("duplicates"))) measureDuplicates(bench, demo);
    if (bench.wants(QStringLiteral("guard"))) measureGuard(bench, demo);
}

} // namespace clientela::bench
