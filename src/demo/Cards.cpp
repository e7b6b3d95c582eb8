#include "demo/Cards.h"

#include "demo/Places.h"
#include "demo/TaxNumbers.h"

#include <array>
#include <string_view>

namespace clientela::demo {

namespace {

using namespace std::string_view_literals;

void replaceAll(std::string& text, std::string_view what, const std::string& with) {
    for (size_t at = text.find(what); at != text.npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
}

std::string titleOf(Random& random, Language language, Gender gender) {
    const bool female = gender == Gender::Female;
    if (language == Language::English) return female ? (random.chance(500) ? "Ms" : "Mrs") : "Mr";
    if (language == Language::Spanish) return female ? "D.ª" : "D.";
    if (language == Language::Russian) return {};
    if (random.chance(400)) return female ? "Dott.ssa" : "Dott.";
    if (random.chance(150)) return "Avv.";
    return female ? "Sig.ra" : "Sig.";
}

// The mail and the name of a firm in Latin letters; all demo addresses end in .example (RFC 2606), where no stranger
// has a mailbox.
std::string privateDomain(Random& random, Language language) {
    static constexpr std::array<std::array<std::string_view, 3>, kLanguages> domains{
        {{"posta.example"sv, "casella.example"sv, "lettere.example"sv},
         {"correo.example"sv, "buzon.example"sv, "cartas.example"sv},
         {"pochta.example"sv, "yashchik.example"sv, "pisma.example"sv},
         {"mail.example"sv, "letters.example"sv, "inbox.example"sv}}};
    return std::string(random.pick(domains[static_cast<size_t>(language)]));
}

// Bars are limited companies or a family's partnership, hardly ever listed ones; offices and clubs carry no form.
std::string legalFormOf(Random& random, const Shape& shape, const CompanyPattern& pattern, const Town& town) {
    static constexpr std::array italian{"S.r.l.", "S.r.l.", "S.r.l.", "S.n.c.", "S.n.c.", "S.a.s.", "", "", ""};
    static constexpr std::array spanish{"S.L.", "S.L.", "S.L.", "S.A.", "S.L.U."};
    static constexpr std::array russian{"ООО", "ООО", "ООО", "АО", "ООО"};
    static constexpr std::array unincorporated{"Professional services"sv, "Education"sv, "Associations"sv, "Health"sv};
    if (town.country == "US") return random.chance(600) ? "LLC" : "Inc.";
    switch (shape.language) {
    case Language::Italian:
        for (const std::string_view sector : unincorporated)
            if (pattern.sector == sector) return {};
        if (pattern.sector == "Industry" && random.chance(300)) return "S.p.A.";
        return random.pick(italian);
    case Language::Spanish: return random.pick(spanish);
    case Language::Russian: return random.pick(russian);
    case Language::English: return random.chance(800) ? "Ltd" : "LLP";
    }
    return {};
}

// A firm's name with its legal form, where its language puts it.
std::string withForm(const std::string& name, const std::string& form, Language language) {
    if (form.empty()) return name;
    if (language == Language::Spanish) return name + ", " + form;
    if (language == Language::Russian) return form + " «" + name + "»";
    if (form == "S.n.c.") return name + " snc";
    return name + ' ' + form;
}

// Where a customer of a language lives: most at home, some have moved to Italy.
const Town& townOf(Random& random, const World& world, Language language) {
    constexpr std::array abroad{1000, 820, 560, 780};
    if (language != Language::Italian && !random.chance(abroad[static_cast<size_t>(language)]))
        language = Language::Italian;
    const Tongue& tongue = world.tongue(language);
    return world.towns[tongue.towns[static_cast<size_t>(random.weighted(tongue.townSums))]];
}

QDate birthDate(Random& random, QDate today) {
    const int age = random.between(18, 46) + random.between(0, 40);
    return QDate(today.year() - age, 1, 1).addDays(random.below(365));
}

Language streetLanguage(const Town& town) {
    if (town.country == "IT") return Language::Italian;
    if (town.country == "ES") return Language::Spanish;
    return town.country == "RU" ? Language::Russian : Language::English;
}

// Swaps two neighbouring letters behind the first: what fingers do. ASCII only, so that no letter is cut.
void mistype(std::string& name, Random& random) {
    for (int tries = 0; tries < 4 && name.size() > 4; ++tries) {
        const size_t at = static_cast<size_t>(random.between(1, static_cast<int>(name.size()) - 3));
        const auto isLetter = [](char c) { return c >= 'a' && c <= 'z'; };
        if (!isLetter(name[at]) || !isLetter(name[at + 1]) || name[at] == name[at + 1]) continue;
        std::swap(name[at], name[at + 1]);
        return;
    }
}

std::string shortForm(const std::string& given) {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 20> forms{
        {{"Roberto", "Rob"},       {"Robert", "Rob"},        {"Francesca", "Franca"},  {"Francesco", "Franco"},
         {"Giuseppe", "Beppe"},    {"Alessandra", "Sandra"}, {"Alessandro", "Sandro"}, {"Elisabetta", "Betta"},
         {"Giovanni", "Gianni"},   {"Lorenzo", "Renzo"},     {"José", "Pepe"},         {"Francisco", "Paco"},
         {"Concepción", "Concha"}, {"Thomas", "Tom"},        {"William", "Bill"},      {"Elizabeth", "Liz"},
         {"Михаил", "Миша"},       {"Александр", "Саша"},    {"Екатерина", "Катя"},    {"Roberta", "Robi"}}};
    for (const auto& [full, brief] : forms)
        if (given == full) return std::string(brief);
    return {};
}

} // namespace

std::string isoDate(QDate day) {
    int year = 0;
    int month = 0;
    int dayOfMonth = 0;
    day.getDate(&year, &month, &dayOfMonth);
    std::string text = std::to_string(year) + "-00-00";
    text[5] = static_cast<char>('0' + month / 10);
    text[6] = static_cast<char>('0' + month % 10);
    text[8] = static_cast<char>('0' + dayOfMonth / 10);
    text[9] = static_cast<char>('0' + dayOfMonth % 10);
    return text;
}

std::string Card::paperName() const {
    if (shape.company) return companyName;
    std::string name = title;
    for (const std::string* part : {&given, &family})
        if (!part->empty()) name += (name.empty() ? "" : " ") + *part;
    return name;
}

Card Cards::make(const Shape& shape) const {
    if (shape.cast) return castCard(shape);
    if (shape.duplicateOf != 0) return duplicate(shape);
    Card card;
    card.shape = shape;
    if (shape.company)
        makeCompany(card);
    else
        makePerson(card);
    addContacts(card);
    return card;
}

Card Cards::castCard(const Shape& shape) const {
    const CastMember& cast = *shape.cast;
    Card card;
    card.shape = shape;
    card.gender = cast.gender == "male" ? Gender::Male : Gender::Female;
    card.title = cast.title;
    card.given = cast.given;
    card.middle = cast.middle;
    card.family = cast.family;
    card.birth = cast.birth;
    card.job = cast.job;
    card.companyName = shape.company ? withForm(cast.companyName, cast.legalForm, cast.language) : cast.companyName;
    card.legalForm = cast.legalForm;
    card.sector = cast.sector;
    card.audience = Public::Horeca;
    card.email = cast.email;
    card.domain = cast.email.substr(cast.email.find('@') + 1);
    card.address = {&world_.town(cast.city), cast.street, {}, cast.postalCode};
    card.phones.push_back({cast.phone, e164(cast.phone), cast.phoneLabel == "home" ? "home" : "mobile"});
    Random random(seed_, shape.id, Purpose::Business);
    if (shape.company) {
        card.phones.back().label = "work";
        card.web = "https://www." + card.domain;
        card.vatNumber = vatNumber(random, card.address.town->country);
    } else {
        card.phones.push_back(mobile(random, card.address.town->country));
    }
    return card;
}

Card Cards::duplicate(const Shape& shape) const {
    Card card = at(shape.duplicateOf);
    card.shape = shape;
    Random random(seed_, shape.id, Purpose::Copy);
    // What is typed a second time is typed in a hurry: less of it, and not the same.
    card.vatNumber.clear();
    card.taxCode.clear();
    card.title.clear();
    card.web.clear();
    if (random.chance(500)) card.birth.clear();
    if (random.chance(400)) card.email.clear();
    if (card.phones.size() > 1) card.phones.resize(1);
    if (!card.phones.empty() && random.chance(500)) card.phones.front().typed = card.phones.front().e164;
    if (shape.company) {
        mistype(card.companyName, random);
        return card;
    }
    const std::string brief = shortForm(card.given);
    const int how = random.below(4);
    if (how == 0)
        std::swap(card.given, card.family);
    else if (how == 1 && !brief.empty())
        card.given = brief;
    else if (how == 2)
        card.middle.clear();
    else
        mistype(card.family, random);
    return card;
}

void Cards::makePerson(Card& card) const {
    const Shape& shape = card.shape;
    Random random(seed_, shape.id, Purpose::Identity);
    const Tongue& tongue = world_.tongue(shape.language);
    card.gender = random.chance(560) ? Gender::Female : Gender::Male;
    card.genderKnown = !random.chance(15);
    const auto gender = static_cast<size_t>(card.gender);
    card.givenName = &random.pickEarly(tongue.given[gender]);
    card.given = card.givenName->text;
    card.familyName = &random.pickEarly(tongue.family);
    placePerson(card);
    card.family = card.gender == Gender::Female && !card.familyName->forms.empty() ? card.familyName->forms.front()
                                                                                   : card.familyName->text;
    if (shape.language == Language::Spanish && random.chance(700))
        card.family += ' ' + random.pickEarly(tongue.family).text;
    if (shape.language == Language::Russian && random.chance(850))
        card.middle = random.pickEarly(tongue.given[1]).forms[card.gender == Gender::Male ? 0 : 1];
    if (random.chance(shape.language == Language::English ? 350 : 120))
        card.title = titleOf(random, shape.language, card.gender);
    const QDate birth = birthDate(random, today_);
    if (random.chance(620)) card.birth = isoDate(birth);
    const int age = today_.year() - birth.year();
    card.job = age > 68 ? "retired" : age < 24 ? "student" : random.pick(world_.jobs);
    if (age <= 68 && age >= 24 && (card.job == "retired" || card.job == "student")) card.job = "office worker";
    if (random.chance(350)) card.job.clear();
    if (card.address.town->country == "IT" && !card.birth.empty() && random.chance(180))
        card.taxCode = codiceFiscale(
            inLatin(card.family), card.givenName->latin, card.gender, birth,
            world_.towns[world_.tongues[0].towns[static_cast<size_t>(random.weighted(world_.tongues[0].townSums))]]
                .taxOfficeCode);
}

void Cards::placePerson(Card& card) const {
    const Shape& shape = card.shape;
    if (shape.householdHead != 0) {
        const Card head = at(shape.householdHead);
        card.familyName = head.familyName;
        card.address = head.address;
        return;
    }
    Random random(seed_, shape.id, Purpose::Address);
    const Town* town = &townOf(random, world_, shape.language);
    if (shape.employer != 0) {
        const Card employer = at(shape.employer);
        card.companyName = employer.companyName;
        card.domain = employer.domain;
        town = employer.address.town;
    }
    card.address = addressIn(random, world_, *town, streetLanguage(*town), false);
}

void Cards::makeCompany(Card& card) const {
    const Shape& shape = card.shape;
    const Tongue& tongue = world_.tongue(shape.language);
    Random place(seed_, shape.id, Purpose::Address);
    const Town& town = townOf(place, world_, shape.language);
    card.address = addressIn(place, world_, town, streetLanguage(town), true);
    Random random(seed_, shape.id, Purpose::Identity);
    const CompanyPattern& pattern = tongue.companies[static_cast<size_t>(random.weighted(tongue.companySums))];
    std::string name = pattern.name;
    replaceAll(name, "{given}", random.pickEarly(tongue.given[1]).text);
    replaceAll(name, "{family}", random.pick(tongue.family).text);
    replaceAll(name, "{family2}", random.pick(tongue.family).text);
    replaceAll(name, "{word}", random.pick(tongue.words));
    card.legalForm = legalFormOf(random, shape, pattern, town);
    card.companyName = withForm(name, card.legalForm, shape.language);
    card.sector = pattern.sector;
    card.audience = pattern.audience;
    card.domain = inLatin(name).substr(0, 24) + ".example";
    card.genderKnown = false;
    card.vatNumber = vatNumber(random, town.country);
    if (town.country == "IT") card.taxCode = card.vatNumber.substr(2);
}

void Cards::addContacts(Card& card) const {
    Random random(seed_, card.shape.id, Purpose::Contact);
    const Town& town = *card.address.town;
    if (card.shape.company) {
        static constexpr std::array<std::string_view, 4> boxes{"info", "ordini", "amministrazione", "direzione"};
        static constexpr std::array<std::string_view, 3> english{"info", "orders", "accounts"};
        card.phones.push_back(landLine(random, town));
        card.phones.back().label = "work";
        if (random.chance(250)) card.phones.push_back(mobile(random, town.country));
        const bool italian = card.shape.language == Language::Italian;
        if (random.chance(880))
            card.email = std::string(italian ? random.pickEarly(boxes) : random.pickEarly(english)) + '@' + card.domain;
        if (random.chance(550)) card.web = "https://www." + card.domain;
        return;
    }
    if (random.chance(820))
        card.phones.push_back(town.country == "US" ? landLine(random, town) : mobile(random, town.country));
    if (town.country == "US" && !card.phones.empty()) card.phones.back().label = "mobile";
    if (random.chance(card.phones.empty() ? 700 : 240)) card.phones.push_back(landLine(random, town));
    if (!random.chance(720)) return;
    const std::string& given = card.givenName->latin;
    const bool ownForm = card.gender == Gender::Female && !card.familyName->forms.empty();
    const std::string family = ownForm ? inLatin(card.family) : card.familyName->latin;
    const std::string domain = card.domain.empty() ? privateDomain(random, card.shape.language) : card.domain;
    const std::string number = std::to_string(random.between(1, 99));
    switch (random.below(card.domain.empty() ? 5 : 2)) {
    case 0: card.email = given + '.' + family; break;
    case 1: card.email = given.substr(0, 1) + '.' + family; break;
    case 2: card.email = given + family + number; break;
    case 3: card.email = family + '.' + given; break;
    default: card.email = given + '.' + family + number;
    }
    card.email += '@' + domain;
}

} // namespace clientela::demo
