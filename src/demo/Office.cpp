#include "demo/Office.h"

#include "demo/Insert.h"
#include "storage/Connection.h"
#include "storage/Connection.h"

namespace clientela::demo {

namespace {

constexpr std::array<std::string_view, 10> kTags{
    "VIP",   "Weddings",  "Horeca",       "Key account",       "Newsletter",
    "Local", "Allergies", "Loyalty card", "Christmas hampers", "Press"};

struct Series {
    std::string_view kind, prefix;
    int width;
};
// In the order of DocumentKind.
constexpr std::array<Series, kDocumentKinds> kSeries{{{"quote", "Q", 3},
                                                      {"order", "O", 4},
                                                      {"delivery", "D", 4},
                                                      {"invoice", "", 4},
                                                      {"receipt", "R", 5},
                                                      {"credit_note", "C", 3}}};

const Series& seriesOf(DocumentKind kind) { return kSeries[static_cast<size_t>(kind)]; }

void writeBusiness(storage::Connection& connection) {
    // Keys as office/Settings.h reads them. VAT number and IBAN have the right check digits and belong to nobody.
    static constexpr std::pair<std::string_view, std::string_view> settings[] = {
        {"business.name", "Rosselli Dolci"},
        {"business.address", "Via dei Serragli 104\n50124 Firenze FI"},
        {"business.vat_number", "IT01234560488"},
        {"business.tax_code", "01234560488"},
        {"business.phone", "+39055218940"},
        {"business.email", "ordini@rossellidolci.example"},
        {"business.web", "https://www.rossellidolci.example"},
        {"business.iban", "IT60X0542811101000000123456"},
        {"business.bank", "Banca dell'Arno"},
        {"business.country", "IT"},
        {"business.language", "it"},
        {"business.currency", "EUR"},
    };
    Insert setting(connection, "setting", "key,value");
    for (const auto& [key, value] : settings) setting(key, value);
    static constexpr std::array<std::string_view, kStaff.size()> roles{"Owner", "Sales", "Sales", "Shop", "Deliveries"};
    // Whoever made the file works with it already, as its first actor: in the demo they are the owner.
    const QString actor = QStringLiteral("INSERT INTO actor (id, name, role) VALUES (?, ?, ?) ON CONFLICT (id)"
                                         " DO UPDATE SET name = excluded.name, role = excluded.role");
    const auto text = [](std::string_view utf8) { return QString::fromUtf8(utf8.data(), qsizetype(utf8.size())); };
    for (size_t i = 0; i < kStaff.size(); ++i)
        connection.execute(actor, static_cast<qint64>(i) + 1, text(kStaff[i]), text(roles[i]));
}

void writeProducts(storage::Connection& connection, const World& world) {
    Insert product(connection, "product", "id,code,name,category,unit,unit_price,vat_rate");
    qint64 id = 0;
    for (const Product& p : world.products)
        product(++id, p.code, p.name, p.category, p.unit, p.cents * qint64{100}, p.vatRate);
}

void writeSeries(storage::Connection& connection, const Numbers& numbers) {
    Insert series(connection, "series", "id,kind,year,pattern,next_number");
    for (size_t kind = 0; kind < kDocumentKinds; ++kind)
        for (const int year : numbers.years()) {
            const auto k = static_cast<DocumentKind>(kind);
            const std::string pattern =
                std::string(kSeries[kind].prefix) + "${year}/${number:" + std::to_string(kSeries[kind].width) + '}';
            series(seriesId(numbers, k, year), kSeries[kind].kind, year, pattern, numbers.nextFree(k, year));
        }
}

void writeTagsAndFields(storage::Connection& connection) {
    Insert tag(connection, "tag", "id,name");
    for (size_t i = 0; i < kTags.size(); ++i) tag(static_cast<qint64>(i) + 1, kTags[i]);
    struct Field {
        std::string_view key, label, type, group, choices;
    };
    static constexpr Field fields[] = {
        {"x_favourite_cake", "Favourite cake", "text", "Taste", ""},
        {"x_allergies", "Allergies", "choice", "Taste", "Nuts\nGluten\nMilk\nEggs"},
        {"x_loyalty_points", "Loyalty points", "number", "Loyalty", ""},
        {"x_wedding_date", "Wedding date", "date", "Occasions", ""},
        {"x_trays_lent", "Trays lent", "yes_no", "Delivery", ""},
        {"x_delivery_hour", "Delivery hour", "choice", "Delivery", "Before 7\n7 to 9\nAfternoon"},
    };
    Insert field(connection, "custom_field", "id,key,label,type,field_group,position,choices");
    qint64 id = 0;
    for (const Field& f : fields) {
        ++id;
        field(id, f.key, f.label, f.type, f.group, id, f.choices);
    }
}

void writeCampaigns(storage::Connection& connection, const Calendar& calendar) {
    Insert campaign(connection, "campaign", "id,name,channel,date");
    qint64 id = 0;
    for (const Campaign& c : campaigns(calendar)) campaign(++id, c.name, c.channel, calendar.iso(c.day));
}

void writeLists(storage::Connection& connection) {
    struct List {
        std::string_view name, folder, expression, columns, sort, description, icon;
        int pinned;
    };
    static constexpr List lists[] = {
        {"Best customers", "", "spent(last 365 days) in top 2 percent",
         "name, city, phone, spent(last 365 days), last_purchase, tags", "-spent(last 365 days)",
         "Who spent most in the last year", "star", 1},
        {"Birthdays this week", "", "birthday within this week", "name, city, phone, birth_date, age, birthday",
         "birthday", "Whom to wish well", "cake", 2},
        {"Regulars gone quiet", "", "purchases(last 365 days) >= 6 and purchases(last 90 days) = 0",
         "name, city, phone, purchases(last 365 days), last_purchase, spent", "last_purchase",
         "Bought often within a year, and nothing for three months", "hourglass", 3},
        {"Late payers", "", "balance_due(more than 1 day ago) > 0",
         "name, city, phone, balance_due(more than 1 day ago), balance_due", "-balance_due(more than 1 day ago)",
         "Who owes what was due before today", "alert-circle", 4},
        {"Prospects to call", "", "stage = prospect and consent_phone = yes and contacts(last 30 days) = 0",
         "name, city, phone, source, representative, last_contact", "last_contact",
         "Prospects who may be called and were not for a month", "phone-out", 5},
        {"Women over 100, last 30 days", "Marketing", "gender = female and spent(last 30 days) > 100", "", "",
         "For the invitation to the tasting", "", 0},
        {"Christmas letter", "Marketing", "stage = customer and consent_post = yes and street is not empty", "", "",
         "Whom the printed card goes to", "", 0},
        {"Weddings in Toscana", "Marketing", "tags = \"Weddings\" and region = \"Toscana\" and consent_email = yes", "",
         "", "", "", 0},
        {"Panettone last year, none this year", "Marketing",
         "purchases(last year, category = \"Panettone\") > 0 and purchases(this year, category = \"Panettone\") = 0",
         "", "", "", "", 0},
        {"Complaints open", "Care", "complaints(status = open) > 0", "", "", "Answer these first", "", 0},
        {"Open quotes", "Care", "quotes(status = open) > 0", "", "", "Offers without an answer", "", 0},
        {"Spending half of last year", "Care", "spent(last year) > 200 and spent(this year) < 0.5 * spent(last year)",
         "", "", "", "", 0},
        {"Horeca without an order for 60 days", "Care",
         "tags = \"Horeca\" and purchases(last 60 days) = 0 and purchases > 0", "", "", "", "", 0},
        {"Companies nobody decides for", "Data", "kind = company and people(role = decides) = 0", "", "", "", "", 0},
        {"No phone and no e-mail", "Data", "phone is empty and email is empty", "", "", "", "", 0},
    };
    Insert list(connection, "saved_list", "name,folder,expression,columns,sort,description,icon,pinned");
    for (const List& l : lists)
        list(l.name, l.folder, l.expression, l.columns, l.sort, l.description, l.icon,
             l.pinned > 0 ? std::optional(l.pinned) : std::nullopt);
}

} // namespace

std::vector<Campaign> campaigns(const Calendar& calendar) {
    std::vector<Campaign> result;
    const auto add = [&](const char* name, int year, QDate date, std::string_view channel) {
        const qint64 day = calendar.date(0).daysTo(date);
        if (day >= 0 && day <= calendar.today())
            result.push_back({name + std::to_string(year), channel, static_cast<int>(day)});
    };
    for (int year = calendar.year(0); year <= calendar.year(calendar.today()); ++year) {
        add("Easter ", year, easterOf(year).addDays(-21), "email");
        add("Summer ice cream ", year, QDate(year, 6, 3), "email");
        add("Christmas letter ", year, QDate(year, 11, 18), "post");
    }
    return result;
}

qint64 seriesId(const Numbers& numbers, DocumentKind kind, int year) {
    const auto years = static_cast<qint64>(numbers.years().size());
    return static_cast<qint64>(kind) * years + (year - numbers.years().front()) + 1;
}

std::string documentNumber(DocumentKind kind, int year, int number) {
    const Series& series = seriesOf(kind);
    const std::string digits = std::to_string(number);
    std::string text = std::string(series.prefix) + std::to_string(year) + '/';
    if (digits.size() < static_cast<size_t>(series.width))
        text.append(static_cast<size_t>(series.width) - digits.size(), '0');
    return text + digits;
}

std::string_view word(DocumentKind kind) { return seriesOf(kind).kind; }

int tagId(std::string_view name) {
    for (size_t i = 0; i < kTags.size(); ++i)
        if (kTags[i] == name) return static_cast<int>(i) + 1;
    return 0;
}

void writeOffice(storage::Connection& connection, const World& world, const Calendar& calendar,
                 const Numbers& numbers) {
    writeBusiness(connection);
    writeProducts(connection, world);
    writeSeries(connection, numbers);
    writeTagsAndFields(connection);
    writeCampaigns(connection, calendar);
    writeLists(connection);
}

} // namespace clientela::demo
