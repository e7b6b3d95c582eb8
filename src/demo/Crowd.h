#pragma once

#include "demo/Random.h"
#include "demo/World.h"

namespace clientela::demo {

/// How somebody buys. Key customers are companies that order all year round, VIPs persons who spend like one.
enum class Profile { Prospect, OneTimer, Occasional, Regular, Lapsed, Growing, Vip, Key };

/// Who stands at a place of the file, before anything is said about them. Places count from 1 and are the cards' ids.
struct Shape {
    qint64 id = 0;
    bool company = false;
    Language language = Language::Italian;
    Profile profile = Profile::OneTimer;
    qint64 employer = 0;      ///< the company, a few places before, for which this person works
    qint64 householdHead = 0; ///< the person one place before, with whom this one shares family and address
    qint64 duplicateOf = 0;   ///< the earlier card that was entered a second time
    const CastMember* cast = nullptr;
};

/// Decides who is who, for any place without looking at the others, so that a million need no memory.
class Crowd {
public:
    Crowd(const World& world, quint64 seed) : world_(world), seed_(seed) {}

    [[nodiscard]] Shape at(qint64 id) const;

private:
    enum class Kind { Person, Company, Duplicate };
    [[nodiscard]] const CastMember* castAt(qint64 id) const;
    [[nodiscard]] Kind kindAt(qint64 id) const;
    [[nodiscard]] bool joinsHousehold(qint64 id) const;
    [[nodiscard]] qint64 employerOf(qint64 id) const;
    [[nodiscard]] qint64 castEmployer(const CastMember& person) const;
    [[nodiscard]] qint64 original(qint64 id, Random& random) const;

    const World& world_;
    quint64 seed_;
};

} // namespace clientela::demo
