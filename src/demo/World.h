#pragma once

#include <array>
#include <string>
#include <vector>

namespace clientela::demo {

enum class Language { Italian, Spanish, Russian, English };
inline constexpr int kLanguages = 4;
enum class Gender { Female, Male };
enum class Public { Horeca, Weddings, Office };

/// What a name list says about a name: itself, how it is written in Latin letters in an e-mail address, and further
/// forms (a Russian family name's female form, the patronymics made from a given name).
struct Name {
    std::string text;
    std::string latin;
    std::vector<std::string> forms;
};

struct PostalRange {
    std::string prefix; ///< a whole code, or one that ends in '?', where a British one goes on with two letters
    int first = 0;      ///< of a range of numbers; 0 with `prefix`
    int last = 0;
    int digits = 0;
};

struct Town {
    std::string country, city, region, territory, phone, taxOfficeCode;
    std::vector<PostalRange> postal;
};

struct CompanyPattern {
    std::string name, sector;
    Public audience = Public::Office;
};

enum Season : unsigned { Always = 0, Winter = 1, Christmas = 2, Carnival = 4, Easter = 8, Summer = 16, Wedding = 32 };

struct Product {
    std::string code, name, category, unit;
    int cents = 0; ///< for one unit, without VAT
    int vatRate = 0;
    int personWeight = 0;
    int companyWeight = 0;
    unsigned season = Always;
};

/// One of the people and companies that are in every demo file, with the columns of cast.csv.
struct CastMember {
    bool company = false;
    Language language = Language::Italian;
    std::string gender, title, given, middle, family, birth, job, companyName, legalForm, sector, street, postalCode,
        city, phone, phoneLabel, profile, tags, email, representative;
};

struct InteractionText {
    std::string kind, direction, audience, subject, text, outcome, interest;
    int lowestScore = 0;
    int highestScore = 0;
};

struct ComplaintText {
    std::string subject, text, outcome;
};

struct TaskText {
    std::string kind, title, audience;
};

/// One of the things that happened lately to the cast, with the columns of story.csv.
struct StoryEntry {
    std::string who, kind;
    int day = 0; ///< from today
    std::string time, direction, by, subject, text, outcome, interest;
    int score = 0;
    int minutes = 0;
    std::string status;
    std::string sent, awaited; ///< material
};

/// The words of one language.
struct Tongue {
    std::string code;
    std::array<std::vector<Name>, 2> given; ///< by Gender
    std::vector<Name> family;
    std::vector<std::string> streets;
    std::vector<std::string> words;
    std::vector<CompanyPattern> companies;
    std::vector<int> companySums; ///< running sums of the weights
    std::vector<size_t> towns;    ///< into World::towns
    std::vector<int> townSums;
};

/// All word lists of the demo, read once from the program's resources (resources/demo). UTF-8 throughout.
struct World {
    std::array<Tongue, kLanguages> tongues;
    std::vector<std::string> americanStreets;
    std::vector<Town> towns;
    std::vector<Product> products;
    std::vector<CastMember> cast;
    std::vector<InteractionText> interactions;
    std::vector<int> interactionSums;
    std::vector<ComplaintText> complaints;
    std::vector<TaskText> tasks;
    std::vector<StoryEntry> story;
    std::vector<std::string> notes, jobs, hobbies;

    [[nodiscard]] const Tongue& tongue(Language language) const { return tongues[static_cast<size_t>(language)]; }
    /// The town of that name; the cast's towns are all there.
    [[nodiscard]] const Town& town(const std::string& city) const;
};

/// Throws Failure where the program's own resources are not what they should be.
World readWorld();

/// Lower-case ASCII letters and digits of a name in Latin, Greek-free, or Cyrillic script: what e-mail addresses take.
std::string inLatin(const std::string& utf8);

} // namespace clientela::demo
