#include "demo/HistoryWriter.h"

namespace clientela::demo {

namespace {

using namespace std::string_view_literals;

int contactsOf(Random& random, Profile profile) {
    switch (profile) {
    case Profile::Prospect: return random.early(4);
    case Profile::OneTimer: return random.chance(180) ? 1 : 0;
    case Profile::Occasional: return random.early(3);
    case Profile::Regular:
    case Profile::Lapsed:
    case Profile::Growing: return random.early(6);
    case Profile::Vip: return random.between(4, 14);
    case Profile::Key: return random.between(6, 20);
    }
    return 0;
}

} // namespace

HistoryWriter::HistoryWriter(storage::Connection& c, const World& world, const Calendar& calendar, quint64 seed)
    : world_(world), calendar_(calendar), seed_(seed),
      interaction_(c, "interaction",
                   "customer_id,kind,direction,at,by,subject,text,outcome,interest,score,minutes,status,sent,awaited"),
      task_(c, "task", "customer_id,kind,title,due,by,status,done_at") {}

void HistoryWriter::write(const Card& card, const Relation& relation, const std::string& openQuote) {
    writeInteractions(card, relation);
    writeTasks(card, relation, openQuote);
    writeStory(card);
}

std::string HistoryWriter::hour(Random& random, int day) const {
    const int minute = random.between(8 * 60, 18 * 60 + 30);
    std::string text = calendar_.isoOf(day) + "T00:00:00";
    text[11] = static_cast<char>('0' + minute / 600);
    text[12] = static_cast<char>('0' + minute / 60 % 10);
    text[14] = static_cast<char>('0' + minute % 60 / 10);
    text[15] = static_cast<char>('0' + minute % 10);
    return text;
}

bool HistoryWriter::suits(const std::string& audience, const Card& card, int day) const {
    if (audience == "company") return card.shape.company;
    if (audience == "person") return !card.shape.company;
    if (audience == "christmas") return (calendar_.seasons(day) & Christmas) != 0;
    return true;
}

void HistoryWriter::writeInteractions(const Card& card, const Relation& relation) {
    Random random(seed_, card.shape.id, Purpose::History);
    const int first = std::max(0, relation.created);
    const int last =
        relation.lastPurchase < 0 ? calendar_.today() : std::min(calendar_.today(), relation.lastPurchase + 60);
    for (int i = contactsOf(random, card.shape.profile); i > 0; --i) {
        const int day = calendar_.officeDay(random, first, last);
        const InteractionText& text = world_.interactions[static_cast<size_t>(random.weighted(world_.interactionSums))];
        if (!suits(text.audience, card, day)) continue;
        const bool review = text.kind == "review" || text.kind == "survey";
        if (review && relation.firstPurchase < 0) continue; // who never bought has nothing to judge
        const bool call = text.kind == "call";
        interaction_(
            card.shape.id, text.kind, text.direction, hour(random, day),
            review ? ""sv : kStaff[static_cast<size_t>(random.chance(600) ? relation.representative : random.below(4))],
            text.subject, text.text, text.outcome, text.interest,
            text.highestScore > 0 ? std::optional(random.between(text.lowestScore / 10, text.highestScore / 10) * 100)
                                  : std::nullopt,
            call ? std::optional(1 + random.early(14)) : std::nullopt, std::nullopt, std::nullopt, std::nullopt);
    }
    if (relation.firstPurchase >= 0 && random.chance(card.shape.profile >= Profile::Regular ? 60 : 12))
        writeComplaint(random, card, relation);
}

void HistoryWriter::writeComplaint(Random& random, const Card& card, const Relation& relation) {
    const ComplaintText& text = random.pick(world_.complaints);
    const int day = std::min(calendar_.today(), random.between(relation.firstPurchase, relation.lastPurchase + 2));
    const bool open = calendar_.today() - day < 40 && random.chance(550);
    interaction_(card.shape.id, "complaint", "in", hour(random, day),
                 kStaff[static_cast<size_t>(relation.representative)], text.subject, text.text,
                 open ? std::string() : text.outcome, std::nullopt,
                 open ? std::nullopt : std::optional(random.between(6, 10) * 500), std::nullopt,
                 open ? "open" : "settled", std::nullopt, std::nullopt);
}

void HistoryWriter::writeTasks(const Card& card, const Relation& relation, const std::string& openQuote) {
    Random random(seed_, card.shape.id, Purpose::History, 1);
    const std::string_view by = kStaff[static_cast<size_t>(relation.representative)];
    const int today = calendar_.today();
    if (!openQuote.empty() && random.chance(300))
        task_(card.shape.id, "task", "Follow up offer " + openQuote, calendar_.isoOf(today + random.between(-2, 12)),
              by, "open", std::nullopt);
    const int busy = card.shape.profile >= Profile::Vip ? 200 : card.shape.company ? 60 : 20;
    if (!random.chance(busy)) return;
    const TaskText& text = random.pick(world_.tasks);
    if (!suits(text.audience, card, today)) return;
    const bool open = random.chance(120);
    const int due = open ? today + random.between(-3, 20) : random.between(std::max(0, relation.created), today);
    const std::string done = open ? std::string() : hour(random, due) + "Z";
    task_(card.shape.id, text.kind, text.title, calendar_.isoOf(due), by, open ? "open" : "done", done);
}

// What has happened lately to the people whom every demo file knows.
void HistoryWriter::writeStory(const Card& card) {
    if (!card.shape.cast) return;
    for (const StoryEntry& entry : world_.story) {
        if (entry.who != card.family && !card.companyName.starts_with(entry.who)) continue;
        if (entry.who != card.family && !card.shape.company) continue;
        const int day = calendar_.today() + entry.day;
        if (entry.kind == "task") {
            task_(card.shape.id, "task", entry.subject, calendar_.isoOf(day), entry.by, "open", std::nullopt);
            continue;
        }
        interaction_(card.shape.id, entry.kind, entry.direction, calendar_.isoOf(day) + 'T' + entry.time + ":00",
                     entry.by, entry.subject, entry.text, entry.outcome, entry.interest,
                     entry.score > 0 ? std::optional(entry.score * 10) : std::nullopt,
                     entry.minutes > 0 ? std::optional(entry.minutes) : std::nullopt, entry.status, entry.sent,
                     entry.awaited);
    }
}

} // namespace clientela::demo
