#include "demo/World.h"

#include "base/Failure.h"
#include "base/Fold.h"

#include <QCoreApplication>
#include <QFile>

static void initialiseResources() { Q_INIT_RESOURCE(demo); } // outside of any namespace, as Qt asks

namespace clientela::demo {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("Demo", text); }

using Row = std::vector<std::string>;

Row split(const std::string& line, char separator) {
    Row parts;
    size_t from = 0;
    for (size_t at = line.find(separator); at != line.npos; at = line.find(separator, from)) {
        parts.push_back(line.substr(from, at - from));
        from = at + 1;
    }
    parts.push_back(line.substr(from));
    return parts;
}

[[noreturn]] void failOn(const QString& name) {
    throw Failure({tr("The demo's word list %1 could not be read.").arg(name), tr("No file was changed."),
                   tr("Install the program again.")});
}

// The lines of a list but for empty ones and comments.
std::vector<std::string> lines(const QString& name) {
    QFile file(QStringLiteral(":/clientela/demo/") + name);
    if (!file.open(QIODevice::ReadOnly)) failOn(name);
    std::vector<std::string> result;
    for (const std::string& line : split(file.readAll().toStdString(), '\n'))
        if (!line.empty() && line[0] != '#') result.push_back(line);
    if (result.empty()) failOn(name);
    return result;
}

std::vector<Row> rows(const QString& name, size_t columns) {
    std::vector<Row> result;
    for (const std::string& line : lines(name)) {
        result.push_back(split(line, ';'));
        if (result.back().size() != columns) failOn(name);
    }
    return result;
}

int number(const std::string& text) { return text.empty() ? 0 : std::stoi(text); }

Language languageOf(const std::string& code) {
    if (code == "es") return Language::Spanish;
    if (code == "ru") return Language::Russian;
    return code == "en" ? Language::English : Language::Italian;
}

void addWeight(std::vector<int>& sums, int weight) { sums.push_back((sums.empty() ? 0 : sums.back()) + weight); }

std::vector<Name> names(const QString& file) {
    std::vector<Name> result;
    for (const std::string& line : lines(file)) {
        Row parts = split(line, ';');
        Name name;
        name.text = parts.front();
        name.latin = inLatin(name.text);
        name.forms.assign(parts.begin() + 1, parts.end());
        result.push_back(std::move(name));
    }
    return result;
}

Tongue readTongue(const QString& code) {
    Tongue tongue;
    tongue.code = code.toStdString();
    tongue.given = {names(code + QStringLiteral("_female.txt")), names(code + QStringLiteral("_male.txt"))};
    tongue.family = names(code + QStringLiteral("_family.txt"));
    tongue.streets = lines(code + QStringLiteral("_streets.txt"));
    return tongue;
}

std::vector<PostalRange> postalRanges(const std::string& text) {
    std::vector<PostalRange> ranges;
    for (const std::string& part : split(text, '|')) {
        const size_t dash = part.find('-');
        PostalRange range;
        if (dash == part.npos) {
            range.prefix = part;
        } else {
            range.first = number(part.substr(0, dash));
            range.last = number(part.substr(dash + 1));
            range.digits = static_cast<int>(dash);
        }
        ranges.push_back(range);
    }
    return ranges;
}

void readTowns(World& world) {
    for (const Row& row : rows(QStringLiteral("towns.csv"), 8)) {
        const std::string& country = row[0];
        const Language language = country == "IT"   ? Language::Italian
                                  : country == "ES" ? Language::Spanish
                                  : country == "RU" ? Language::Russian
                                                    : Language::English;
        Tongue& tongue = world.tongues[static_cast<size_t>(language)];
        tongue.towns.push_back(world.towns.size());
        addWeight(tongue.townSums, number(row[6]));
        world.towns.push_back({country, row[1], row[2], row[3], row[5], row[7], postalRanges(row[4])});
    }
}

void readCompanies(World& world) {
    for (const Row& row : rows(QStringLiteral("companies.csv"), 5)) {
        Tongue& tongue = world.tongues[static_cast<size_t>(languageOf(row[0]))];
        const Public audience = row[3] == "horeca"     ? Public::Horeca
                                : row[3] == "weddings" ? Public::Weddings
                                                       : Public::Office;
        tongue.companies.push_back({row[1], row[2], audience});
        addWeight(tongue.companySums, number(row[4]));
    }
    for (const std::string& line : lines(QStringLiteral("words.csv"))) {
        Row words = split(line, ';');
        const Language language = languageOf(words.front());
        world.tongues[static_cast<size_t>(language)].words.assign(words.begin() + 1, words.end());
    }
}

unsigned seasonOf(const std::string& word) {
    if (word == "winter") return Winter;
    if (word == "christmas") return Christmas;
    if (word == "carnival") return Carnival;
    if (word == "easter") return Easter;
    if (word == "summer") return Summer;
    return word == "wedding" ? Wedding : Always;
}

void readProducts(World& world) {
    for (const Row& r : rows(QStringLiteral("products.csv"), 9))
        world.products.push_back(
            {r[0], r[1], r[2], r[3], number(r[4]), number(r[5]), number(r[6]), number(r[7]), seasonOf(r[8])});
}

void readCast(World& world) {
    for (const Row& r : rows(QStringLiteral("cast.csv"), 21))
        world.cast.push_back({r[0] == "company",
                              languageOf(r[1]),
                              r[2],
                              r[3],
                              r[4],
                              r[5],
                              r[6],
                              r[7],
                              r[8],
                              r[9],
                              r[10],
                              r[11],
                              r[12],
                              r[13],
                              r[14],
                              r[15],
                              r[16],
                              r[17],
                              r[18],
                              r[19],
                              r[20]});
}

void readHistory(World& world) {
    for (const Row& r : rows(QStringLiteral("interactions.csv"), 10)) {
        world.interactions.push_back({r[0], r[1], r[2], r[3], r[4], r[5], r[6], number(r[7]), number(r[8])});
        addWeight(world.interactionSums, number(r[9]));
    }
    for (const Row& r : rows(QStringLiteral("complaints.csv"), 3)) world.complaints.push_back({r[0], r[1], r[2]});
    for (const Row& r : rows(QStringLiteral("tasks.csv"), 3)) world.tasks.push_back({r[0], r[1], r[2]});
    for (const Row& r : rows(QStringLiteral("story.csv"), 15))
        world.story.push_back({r[0], r[1], number(r[2]), r[3], r[4], r[5], r[6], r[7], r[8], r[9], number(r[10]),
                               number(r[11]), r[12], r[13], r[14]});
}

// The simplest of the transliterations in use, as people write their own names in addresses.
const char* latinOf(QChar cyrillic) {
    static constexpr std::array<const char*, 32> letters{"a",  "b",  "v",  "g",   "d", "e", "zh", "z", "i",  "y", "k",
                                                         "l",  "m",  "n",  "o",   "p", "r", "s",  "t", "u",  "f", "h",
                                                         "ts", "ch", "sh", "sch", "",  "y", "",   "e", "yu", "ya"};
    const int at = cyrillic.unicode() - 0x430;
    return at >= 0 && at < 32 ? letters[static_cast<size_t>(at)] : "";
}

} // namespace

std::string inLatin(const std::string& utf8) {
    std::string result;
    for (const QChar c : fold(QString::fromStdString(utf8))) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            result += static_cast<char>(c.unicode());
        else
            result += latinOf(c);
    }
    return result;
}

const Town& World::town(const std::string& city) const {
    for (const Town& t : towns)
        if (t.city == city) return t;
    failOn(QStringLiteral("towns.csv"));
}

World readWorld() {
    initialiseResources();
    World world;
    world.tongues = {readTongue(QStringLiteral("it")), readTongue(QStringLiteral("es")),
                     readTongue(QStringLiteral("ru")), readTongue(QStringLiteral("en"))};
    world.americanStreets = lines(QStringLiteral("us_streets.txt"));
    readTowns(world);
    readCompanies(world);
    readProducts(world);
    readCast(world);
    readHistory(world);
    world.notes = lines(QStringLiteral("notes.txt"));
    world.jobs = lines(QStringLiteral("jobs.txt"));
    world.hobbies = lines(QStringLiteral("hobbies.txt"));
    return world;
}

} // namespace clientela::demo
