#include "demo/CardWriter.h"

#include "demo/Places.h"

namespace clientela::demo {

namespace {

using namespace std::string_view_literals;

constexpr std::array kSources{"Shop"sv,       "Recommendation"sv, "Website"sv,      "Shop"sv,      "Instagram"sv,
                              "Phone call"sv, "Google Maps"sv,    "Wedding fair"sv, "Trade fair"sv};
constexpr std::array kSocial{"Employee"sv, "Self-employed"sv, "Pensioner"sv,
                             "Student"sv,  "Entrepreneur"sv,  "Homemaker"sv};
constexpr std::array kHouseholds{"Couple"sv, "Family with children"sv, "Single"sv, "Shared flat"sv};
constexpr std::array kIncomes{"Up to 20,000"sv, "20,000 to 40,000"sv, "40,000 to 70,000"sv, "Over 70,000"sv};
constexpr std::array kCompetitors{"Pasticceria Gualtieri"sv, "Dulces Levante"sv, "Confitería Real"sv,
                                  "Forno Santa Chiara"sv, "Industrial supplier"sv};
constexpr std::array kChannels{"phone"sv, "email"sv, "post"sv, "sms"sv, "visit"sv};

// Each with the chance of `perThousand`, else empty, which is NULL.
template <class List>
std::string_view sometimes(Random& random, int perThousand, const List& list) {
    return random.chance(perThousand) ? std::string_view(random.pick(list)) : std::string_view();
}

std::optional<qint64> maybe(bool given, qint64 value) { return given ? std::optional(value) : std::nullopt; }

bool isLostCustomer(Random& random, int quietDays) {
    return quietDays > 420 && random.chance(quietDays > 700 ? 300 : 120);
}

} // namespace

CardWriter::CardWriter(storage::Connection& c, const World& world, const Calendar& calendar, quint64 seed)
    : world_(world), calendar_(calendar), seed_(seed), campaigns_(campaigns(calendar)),
      customer_(c, "customer",
                "id,kind,external_id,title,given_name,middle_name,family_name,nickname,gender,birth_date,job_title,"
                "social_category,household,income_band,hobbies,language,company_name,legal_form,sector,turnover,"
                "workforce,vat_number,tax_code,stage,source,preferred_channel,territory,representative,potential,"
                "competitors,payment_terms,notes,verified,created"),
      stage_(c, "stage_event", "customer_id,stage,at,actor_id"),
      point_(c, "contact_point", "customer_id,kind,position,label,value,normal"),
      address_(c, "address", "customer_id,role,position,street,street2,postal_code,city,region,country"),
      link_(c, "customer_link", "customer_id,other_id,role,note"),
      consent_(c, "consent_event", "customer_id,channel,purpose,granted,at,source,proof"),
      tag_(c, "customer_tag", "customer_id,tag_id"), textValue_(c, "custom_value", "customer_id,field_id,value"),
      numberValue_(c, "custom_value", "customer_id,field_id,value"),
      member_(c, "campaign_member", "campaign_id,customer_id,status") {}

Relation CardWriter::relationOf(const Card& card, const std::vector<Dealing>& dealings) const {
    Random random(seed_, card.shape.id, Purpose::Business, 2);
    Relation relation;
    relation.firstPurchase = firstPurchase(dealings);
    relation.lastPurchase = lastPurchase(dealings);
    int first = relation.firstPurchase;
    for (const Dealing& dealing : dealings)
        if (first < 0 || dealing.day < first) first = dealing.day;
    if (first < 0) {
        // Prospects are young: most came this year.
        relation.created = calendar_.today() - random.early(calendar_.today());
    } else {
        const bool older = first < 200 && card.shape.profile != Profile::OneTimer && random.chance(700);
        relation.created = older ? first - random.between(30, 2200) : std::max(0, first - random.early(40));
        relation.created = std::min(relation.created, first);
    }
    relation.representative = card.address.town->region == "Toscana" ? random.between(1, 2) : random.below(3);
    if (card.address.town->country != "IT") relation.representative = random.chance(800) ? 0 : 3;
    if (card.shape.cast)
        for (size_t i = 0; i < kStaff.size(); ++i)
            if (kStaff[i] == card.shape.cast->representative) relation.representative = static_cast<int>(i);
    return relation;
}

void CardWriter::write(const Card& card, const Relation& relation) {
    const std::string_view stage = stageOf(card, relation);
    writeRow(card, relation, stage);
    writeStages(card, relation, stage);
    writeContacts(card);
    writeAddresses(card);
    writeLinks(card);
    writeConsents(card, relation);
    writeTags(card);
    writeCustomValues(card, relation);
}

std::string CardWriter::moment(Random& random, int day) const {
    const int minute = random.between(7 * 60, 17 * 60 + 59);
    std::string text = calendar_.isoOf(day) + "T00:00:00Z";
    text[11] = static_cast<char>('0' + minute / 600);
    text[12] = static_cast<char>('0' + minute / 60 % 10);
    text[14] = static_cast<char>('0' + minute % 60 / 10);
    text[15] = static_cast<char>('0' + minute % 10);
    return text;
}

std::string_view CardWriter::stageOf(const Card& card, const Relation& relation) const {
    Random random(seed_, card.shape.id, Purpose::Business, 3);
    if (card.shape.profile == Profile::Prospect && card.shape.cast) return "prospect";
    if (relation.firstPurchase < 0) return random.chance(550) ? "prospect" : "suspect";
    const int quiet = calendar_.today() - relation.lastPurchase;
    if (card.shape.profile == Profile::Lapsed && quiet > 300 && random.chance(550)) return "lost";
    return isLostCustomer(random, quiet) ? "lost" : "customer";
}

void CardWriter::writeRow(const Card& card, const Relation& relation, std::string_view stage) {
    Random random(seed_, card.shape.id, Purpose::Business, 4);
    const bool person = !card.shape.company;
    const bool big = card.shape.profile == Profile::Key || card.shape.profile == Profile::Growing;
    const std::string_view gender = !person                         ? ""sv
                                    : !card.genderKnown             ? "unknown"sv
                                    : card.gender == Gender::Female ? "female"sv
                                                                    : "male"sv;
    const std::string externalId =
        random.chance(220) ? std::to_string(10000 + card.shape.id).insert(0, 1, 'R') : std::string();
    const int confirmed = calendar_.today() - random.early(900);
    const qint64 workforce = big ? random.between(8, 120) : 1 + random.early(20);
    customer_(card.shape.id, person ? "person" : "company", externalId, card.title, card.given, card.middle,
              card.family, card.nickname, gender, card.birth, card.job, person ? sometimes(random, 200, kSocial) : ""sv,
              person ? sometimes(random, 180, kHouseholds) : ""sv, person ? sometimes(random, 80, kIncomes) : ""sv,
              person ? sometimes(random, 150, world_.hobbies) : ""sv, world_.tongue(card.shape.language).code,
              card.companyName, card.legalForm, card.sector,
              maybe(!person && random.chance(450), workforce * random.between(45, 160) * 100'000),
              maybe(!person && random.chance(550), workforce), card.vatNumber, card.taxCode, stage,
              sometimes(random, 850, kSources), sometimes(random, 400, kChannels), card.address.town->territory,
              random.chance(person ? 450 : 900) || card.shape.cast
                  ? kStaff[static_cast<size_t>(relation.representative)]
                  : ""sv,
              maybe(!person && random.chance(400), random.between(5, 180) * 10'000),
              person ? ""sv : sometimes(random, 200, kCompetitors), maybe(!person, paymentDays(card.shape, seed_)),
              sometimes(random, 110, world_.notes),
              confirmed >= relation.created && random.chance(550) ? calendar_.isoOf(confirmed) : std::string(),
              moment(random, relation.created));
}

void CardWriter::writeStages(const Card& card, const Relation& relation, std::string_view stage) {
    Random random(seed_, card.shape.id, Purpose::Business, 5);
    const qint64 actor = relation.representative + 1;
    const qint64 id = card.shape.id;
    const bool bought = relation.firstPurchase >= 0;
    if (!bought) {
        stage_(id, stage, moment(random, relation.created), actor);
        return;
    }
    const int became = relation.created < 0 ? relation.created : relation.firstPurchase;
    if (became > relation.created) stage_(id, "prospect", moment(random, relation.created), actor);
    stage_(id, "customer", moment(random, became), actor);
    if (stage != "lost") return;
    const int quiet = calendar_.today() - relation.lastPurchase;
    stage_(id, "lost", moment(random, relation.lastPurchase + random.between(quiet / 2, quiet)), actor);
}

void CardWriter::writeContacts(const Card& card) {
    const qint64 id = card.shape.id;
    int position = 0;
    for (const Phone& phone : card.phones) point_(id, "phone", position++, phone.label, phone.typed, phone.e164);
    const char* label = card.shape.company || !card.companyName.empty() ? "work" : "home";
    if (!card.email.empty()) point_(id, "email", 0, label, card.email, card.email);
    if (!card.web.empty()) point_(id, "web", 0, std::nullopt, card.web, std::nullopt);
}

void CardWriter::writeAddresses(const Card& card) {
    Random random(seed_, card.shape.id, Purpose::Address, 1);
    // Most people are known by name and phone first; who never gave an address has none.
    const bool known = card.shape.cast || card.shape.company || card.shape.householdHead != 0 || random.chance(860);
    if (!known) return;
    const Town& town = *card.address.town;
    address_(card.shape.id, "billing", 0, card.address.street, card.address.street2, card.address.postalCode, town.city,
             town.region, town.country);
    if (!random.chance(card.shape.company ? 180 : 25)) return;
    const Language language = town.country == "IT"   ? Language::Italian
                              : town.country == "ES" ? Language::Spanish
                              : town.country == "RU" ? Language::Russian
                                                     : Language::English;
    const Address other = addressIn(random, world_, town, language, card.shape.company);
    address_(card.shape.id, "delivery", 1, other.street, other.street2, other.postalCode, town.city, town.region,
             town.country);
}

void CardWriter::writeLinks(const Card& card) {
    const qint64 id = card.shape.id;
    if (card.shape.householdHead != 0) link_(card.shape.householdHead, id, "household", std::nullopt);
    if (card.shape.employer == 0) return;
    Random random(seed_, id, Purpose::Business, 6);
    link_(card.shape.employer, id, "works_for", card.job);
    const int role = random.below(1000);
    if (card.shape.cast || role < 380) link_(card.shape.employer, id, "decides", std::nullopt);
    if (role >= 300 && role < 520) link_(card.shape.employer, id, "pays", std::nullopt);
    if (role >= 480 && role < 680) link_(card.shape.employer, id, "receives_post", std::nullopt);
    if (role < 120) link_(card.shape.employer, id, "manages", std::nullopt);
}

void CardWriter::writeConsents(const Card& card, const Relation& relation) {
    Random random(seed_, card.shape.id, Purpose::Consent);
    mayEmail_ = mayPost_ = false;
    if (!card.email.empty()) writeConsent(random, card, relation, "email", 800);
    if (!card.phones.empty()) writeConsent(random, card, relation, "phone", 600);
    if (!card.phones.empty()) writeConsent(random, card, relation, "sms", 380);
    writeConsent(random, card, relation, "post", 640);
    qint64 campaign = 0;
    for (const Campaign& c : campaigns_) {
        ++campaign;
        const bool may = c.channel == "email" ? mayEmail_ : mayPost_;
        if (!may || c.day <= relation.created || !random.chance(330)) continue;
        const int fate = random.below(100);
        const bool mail = c.channel == "email";
        member_(campaign, card.shape.id,
                fate < 4            ? "bounced"
                : fate < 10         ? "answered"
                : mail && fate < 52 ? "opened"
                                    : "sent");
    }
}

void CardWriter::writeConsent(Random& random, const Card& card, const Relation& relation, const char* channel,
                              int chance) {
    if (random.chance(140)) return; // never asked
    const bool granted = random.chance(chance);
    const bool online = random.chance(350);
    const int asked = std::min(relation.created + random.early(20), calendar_.today());
    consent_(card.shape.id, channel, "marketing", granted, moment(random, asked),
             online ? "Website" : "Form in the shop", online ? "Confirmed by e-mail" : "Signed form");
    const bool withdrawn = granted && random.chance(45) && calendar_.today() - asked > 40;
    if (withdrawn)
        consent_(card.shape.id, channel, "marketing", false,
                 moment(random, random.between(asked + 30, calendar_.today())), "Request", "Message kept");
    if (!granted || withdrawn) return;
    if (std::string_view(channel) == "email") mayEmail_ = true;
    if (std::string_view(channel) == "post") mayPost_ = true;
}

void CardWriter::writeTags(const Card& card) {
    Random random(seed_, card.shape.id, Purpose::Business, 7);
    unsigned tags = 0;
    const auto add = [&](Tag tag) { tags |= 1U << static_cast<unsigned>(tag); };
    if (const CastMember* cast = card.shape.cast) {
        std::string_view rest = cast->tags;
        while (!rest.empty()) {
            const size_t comma = std::min(rest.find(','), rest.size());
            add(static_cast<Tag>(tagId(rest.substr(0, comma))));
            rest.remove_prefix(std::min(comma + 1, rest.size()));
        }
    } else {
        const Profile profile = card.shape.profile;
        if (profile == Profile::Vip) add(Tag::Vip);
        if (profile == Profile::Key) add(Tag::KeyAccount);
        if (card.shape.company && card.audience == Public::Horeca) add(Tag::Horeca);
        if (card.audience == Public::Weddings || (profile == Profile::Vip && random.chance(350)) || random.chance(12))
            add(Tag::Weddings);
        if (mayEmail_ && random.chance(220)) add(Tag::Newsletter);
        if (card.address.town->city == "Firenze" && random.chance(120)) add(Tag::Local);
        if (!card.shape.company && random.chance(25)) add(Tag::Allergies);
        if (!card.shape.company && profile >= Profile::Occasional && random.chance(260)) add(Tag::LoyaltyCard);
        if (card.shape.company && random.chance(90)) add(Tag::Hampers);
        if (random.chance(3)) add(Tag::Press);
    }
    for (int tag = 1; tag <= static_cast<int>(Tag::Press); ++tag)
        if (tags & (1U << tag)) tag_(card.shape.id, tag);
}

void CardWriter::writeCustomValues(const Card& card, const Relation& relation) {
    Random random(seed_, card.shape.id, Purpose::Business, 8);
    const qint64 id = card.shape.id;
    const auto key = [](CustomField field) { return static_cast<int>(field); };
    if (card.shape.company) {
        if (random.chance(120)) numberValue_(id, key(CustomField::TraysLent), random.below(2));
        if (random.chance(250)) textValue_(id, key(CustomField::DeliveryHour), random.pick(kDeliveryHours));
        return;
    }
    if (random.chance(70)) {
        const Product* cake = &random.pick(world_.products);
        for (int tries = 0; tries < 12 && cake->category != "Cakes"; ++tries) cake = &random.pick(world_.products);
        if (cake->category == "Cakes") textValue_(id, key(CustomField::FavouriteCake), cake->name);
    }
    if (random.chance(40)) textValue_(id, key(CustomField::Allergies), random.pick(kAllergies));
    if (relation.firstPurchase >= 0 && random.chance(150))
        numberValue_(id, key(CustomField::LoyaltyPoints), random.between(1, 400) * qint64{10'000});
    const bool vip = card.shape.profile == Profile::Vip;
    if (random.chance(vip ? 200 : 8))
        textValue_(id, key(CustomField::WeddingDate), calendar_.isoOf(calendar_.today() + random.between(-700, 240)));
}

} // namespace clientela::demo
