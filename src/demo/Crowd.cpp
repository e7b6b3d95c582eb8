#include "demo/Crowd.h"

namespace clientela::demo {

namespace {

// Running sums per thousand, in the order of Profile.
constexpr int kPersons[] = {150, 575, 805, 882, 944, 981, 1000};
constexpr int kCompanies[] = {200, 350, 620, 740, 850, 920, 920, 1000};
constexpr int kReach = 3; ///< how many places behind a company its people stand

Profile profileOf(const std::string& word) {
    if (word == "vip") return Profile::Vip;
    if (word == "key") return Profile::Key;
    if (word == "prospect") return Profile::Prospect;
    if (word == "lapsed") return Profile::Lapsed;
    return Profile::Regular;
}

Language languageOf(Random& random) {
    constexpr int sums[] = {780, 860, 910, 1000};
    return static_cast<Language>(random.weighted(sums));
}

} // namespace

const CastMember* Crowd::castAt(qint64 id) const {
    return id >= 1 && id <= static_cast<qint64>(world_.cast.size()) ? &world_.cast[static_cast<size_t>(id - 1)]
                                                                    : nullptr;
}

Crowd::Kind Crowd::kindAt(qint64 id) const {
    if (const CastMember* cast = castAt(id)) return cast->company ? Kind::Company : Kind::Person;
    Random random(seed_, id, Purpose::Shape);
    const int roll = random.below(1000);
    if (roll < 120) return Kind::Company;
    return roll < 132 ? Kind::Duplicate : Kind::Person;
}

bool Crowd::joinsHousehold(qint64 id) const {
    if (castAt(id) || castAt(id - 1) || kindAt(id) != Kind::Person || kindAt(id - 1) != Kind::Person) return false;
    return Random(seed_, id, Purpose::Shape, 1).chance(60) && !Random(seed_, id - 1, Purpose::Shape, 1).chance(60);
}

qint64 Crowd::employerOf(qint64 id) const {
    if (!Random(seed_, id, Purpose::Shape, 2).chance(550)) return 0;
    for (qint64 before = id - 1; before >= id - kReach && before > 0; --before)
        if (!castAt(before) && kindAt(before) == Kind::Company) return before;
    return 0;
}

qint64 Crowd::original(qint64 id, Random& random) const {
    qint64 source = id - 1 - random.below(12);
    while (source > 0 && kindAt(source) == Kind::Duplicate) --source;
    return source > 0 ? source : 1;
}

// A person of the cast works for the company of the cast whose name is the beginning of what the card says.
qint64 Crowd::castEmployer(const CastMember& person) const {
    if (person.company || person.companyName.empty()) return 0;
    for (size_t i = 0; i < world_.cast.size(); ++i)
        if (world_.cast[i].company && person.companyName.starts_with(world_.cast[i].companyName))
            return static_cast<qint64>(i) + 1;
    return 0;
}

Shape Crowd::at(qint64 id) const {
    Shape shape;
    shape.id = id;
    if (const CastMember* cast = castAt(id)) {
        shape.cast = cast;
        shape.company = cast->company;
        shape.language = cast->language;
        shape.profile = profileOf(cast->profile);
        shape.employer = castEmployer(*cast);
        return shape;
    }
    Random random(seed_, id, Purpose::Shape, 3);
    const Kind kind = kindAt(id);
    if (kind == Kind::Duplicate) {
        const qint64 source = original(id, random);
        shape = at(source);
        shape.id = id;
        shape.duplicateOf = source;
        shape.cast = nullptr;
        shape.employer = shape.householdHead = 0;
        shape.profile = random.chance(600) ? Profile::OneTimer : Profile::Prospect;
        return shape;
    }
    shape.company = kind == Kind::Company;
    shape.language = languageOf(random);
    shape.profile = static_cast<Profile>(shape.company ? random.weighted(kCompanies) : random.weighted(kPersons));
    if (shape.company) return shape;
    if (joinsHousehold(id)) {
        shape.householdHead = id - 1;
        shape.language = at(id - 1).language;
    } else if ((shape.employer = employerOf(id)) != 0) {
        shape.language = at(shape.employer).language;
    }
    return shape;
}

} // namespace clientela::demo
