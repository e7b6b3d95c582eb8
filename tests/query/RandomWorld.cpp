#include "query/WorldFile.h"

#include <random>

namespace clientela::test {

namespace {

class Maker {
public:
    Maker(QDate today, unsigned seed) : today_(today), random_(seed) {}

    Customer customer(qint64 id) {
        Customer one;
        one.id = id;
        const bool person = !oneIn(4);
        put(one.fields, "kind", person ? "person" : "company");
        maybe(one.fields, "given_name", {"Anna", "Àgnes", "Iván", "ольга", "O'Brien", "100%_x"});
        maybe(one.fields, "family_name", {"Rossi", "ROSSI", "Müller", "Straße", "Ёлкин"});
        maybe(one.fields, "company_name", {"Da Nello", "Caffè Greco", "caffe greco"});
        if (person) maybe(one.fields, "gender", {"female", "male", "other", "unknown"});
        maybe(one.fields, "language", {"it", "ru"});
        maybe(one.fields, "source", {"web", "Fiera"});
        maybe(one.fields, "representative", {"Anna", "Bruno"});
        maybe(one.fields, "notes", {"likes \"quotes\"", "it's late", "50% off_season"});
        put(one.fields, "stage", any({"suspect", "prospect", "customer", "lost"}));
        if (!oneIn(4)) one.fields.insert("birth_date", birth());
        if (!oneIn(3)) one.fields.insert("turnover", qint64(below(5) * 25'000));
        if (!oneIn(3)) one.fields.insert("workforce", qint64(below(50)));
        if (!oneIn(3)) one.fields.insert("verified", nearby());
        one.fields.insert("created", QDateTime(nearby(), QTime(oneIn(2) ? 0 : 23, 30)).toUTC());
        if (!oneIn(3)) one.fields.insert("consent_email", qint64(below(2)));
        maybe(one.fields, "x_code", {"A-1", "à-1", "B'2"});
        if (oneIn(2)) one.fields.insert("x_weight", qint64(below(4) * 500));
        if (oneIn(2)) one.fields.insert("x_renewal", nearby());
        if (oneIn(2)) one.fields.insert("x_vip", qint64(below(2)));
        several(one.fields, "x_fillings", {"cream", "jam", "red jam"});
        several(one.fields, "tags", {"vip", "Città", "late payer"});
        several(one.fields, "email", {"anna@example.org", "BRUNO@Example.org", "c@d.it"});
        several(one.fields, "phone", {"+39 055 218940", "+39 06 6982"});
        if (!oneIn(4)) address(one);
        for (int n = below(5); n > 0; --n) one.documents.push_back(document());
        for (int n = below(4); n > 0; --n) one.interactions.push_back(interaction());
        for (int n = below(3); n > 0; --n) one.tasks.push_back(task());
        return one;
    }

    /// People of companies, and others: some of several, some several times of one, some of themselves.
    void link(World& world) {
        for (Customer& one : world)
            for (int n = oneIn(2) ? 0 : below(4); n > 0; --n) {
                Link link;
                link.other = 1 + below(static_cast<int>(world.size()));
                link.role = QString::fromLatin1(any({"works_for", "decides", "decides", "pays", "household", "other"}));
                if (oneIn(3)) link.note = QStringLiteral("mornings");
                one.people.push_back(link);
            }
    }

private:
    int below(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(random_); }
    bool oneIn(int n) { return below(n) == 0; }
    const char* any(const std::vector<const char*>& words) {
        return words[static_cast<size_t>(below(static_cast<int>(words.size())))];
    }
    static void put(Fields& fields, const char* key, const char* word) {
        fields.insert(QString::fromLatin1(key), QString::fromUtf8(word));
    }
    void maybe(Fields& fields, const char* key, const std::vector<const char*>& words) {
        if (!oneIn(3)) put(fields, key, any(words));
    }
    void several(Fields& fields, const char* key, const std::vector<const char*>& words) {
        QStringList list;
        for (const char* word : words)
            if (oneIn(3)) list += QString::fromUtf8(word);
        if (!list.isEmpty()) fields.insert(QString::fromLatin1(key), list);
    }
    /// A day at a border of one of the windows that lists ask for, or next to it.
    QDate nearby() {
        static const int borders[] = {0, 6, 7, 13, 14, 29, 30, 31, 89, 90, 181, 364, 365, 366, 730};
        QDate day = today_.addDays(-borders[below(15)]);
        if (oneIn(4)) day = QDate(today_.year() - below(2), 1 + below(12), 1);
        return day.addDays(below(3) - 1);
    }
    QDate birth() {
        if (oneIn(4)) return QDate(1960 + 4 * below(12), 2, 29);
        if (oneIn(6)) return today_.addDays(below(4) - 1); // also one who is yet to be born
        return today_.addYears(-below(80)).addDays(below(21) - 10);
    }
    void address(Customer& one) {
        Fields row;
        put(row, "role", "billing");
        maybe(row, "street", {"Via Roma 1", "Hauptstraße 5"});
        maybe(row, "postal_code", {"00184", "5100"});
        maybe(row, "city", {"Città di Castello", "Roma", "roma", "Baden"});
        maybe(row, "region", {"Toscana", "Lazio"});
        maybe(row, "country", {"IT", "DE"});
        for (auto it = row.begin(); it != row.end(); ++it)
            if (it.key() != QLatin1String("role")) one.fields.insert(it.key(), it.value());
        one.addresses.push_back(row);
        if (oneIn(2)) {
            put(row, "role", "delivery");
            put(row, "city", "Lucca");
            one.addresses.push_back(row);
        }
    }
    Document document() {
        Document one;
        one.kind = QString::fromLatin1(any({"invoice", "invoice", "receipt", "credit_note", "quote", "order"}));
        const bool offer = one.kind == QLatin1String("quote") || one.kind == QLatin1String("order");
        one.status = QString::fromLatin1(offer ? any({"open", "accepted", "rejected"})
                                               : any({"final", "final", "final", "draft"}));
        one.date = nearby();
        const qint64 sign = one.kind == QLatin1String("credit_note") ? -1 : 1;
        qint64 charged = 0;
        for (int n = below(4); n > 0; --n) {
            Line line;
            line.product = QString::fromUtf8(any({"Margherita", "Diavola", "Caffè"}));
            line.category = line.product == QStringLiteral("Caffè") ? QString() : QStringLiteral("Pizza");
            line.quantity = sign * 500 * (1 + below(4));
            line.net = sign * 12'500 * below(5);
            line.charged = line.net + line.net / 5;
            line.discountGiven = sign * 100 * below(3);
            charged += line.charged;
            one.lines.push_back(line);
        }
        if (oneIn(8)) { // given away
            for (Line& line : one.lines) line.net = line.charged = 0;
            charged = 0;
        }
        maybe(one.more, "representative", {"Anna", "Bruno"});
        if (!offer && one.status == QLatin1String("final") && charged && oneIn(2)) {
            one.open = oneIn(2) ? charged : charged / 2;
            one.dueDate = nearby();
        }
        return one;
    }
    Interaction interaction() {
        Interaction one;
        one.kind = QString::fromLatin1(any({"call", "complaint", "survey", "note"}));
        one.at = QDateTime(nearby(), oneIn(2) ? QTime(0, 0) : QTime(23, 59, 59));
        if (oneIn(2)) one.score = 1000 + 1000 * below(5);
        maybe(one.more, "direction", {"in", "out"});
        maybe(one.more, "status", {"open", "settled"});
        maybe(one.more, "by", {"Anna", "Bruno"});
        return one;
    }
    Task task() {
        Task one;
        one.status = QString::fromLatin1(any({"open", "open", "done", "dropped"}));
        if (!oneIn(4)) one.due = nearby().addDays(below(2) * 20);
        put(one.more, "title", any({"Call back", "Send catalogue"}));
        put(one.more, "kind", any({"task", "service"}));
        return one;
    }

    QDate today_;
    std::mt19937 random_;
};

} // namespace

World randomWorld(int customers, QDate today, unsigned seed) {
    Maker maker(today, seed);
    World world;
    for (qint64 id = 1; id <= customers; ++id) world.push_back(maker.customer(id));
    maker.link(world);
    return world;
}

} // namespace clientela::test
