#pragma once

#include "torture/Look.h"

#include <map>

namespace clientela::torture {

/// What one step was put through.
struct Outcome {
    qint64 calls = 0; ///< that the step makes to the disk
    qint64 tried = 0; ///< moments at which it was broken off
    QString fault;    ///< empty: whole after each of them
    QString left;     ///< with a fault: the folder as it was found
};

/// How thoroughly.
struct Plan {
    qint64 stride = 1; ///< each so many-th call only
    int trials = 3;    ///< for power cuts: what is lost at one moment, so many times anew
    quint64 seed = 1;
    int jobs = 1; ///< processes beside each other
};

/// The days of torture: goes through the day once without disturbing it, keeps how each step begins and ends, and then
/// breaks each off as often as is asked. All of it in processes that are forked from this one, which has no threads.
class Rounds {
public:
    /// `work`: an empty folder, an absolute path without links; best in memory, for what is tried is the order of
    /// calls. Throws Failure where the day cannot be gone through even so.
    Rounds(const QString& work, const QStringList& only);

    [[nodiscard]] const std::vector<Step>& steps() const { return steps_; }
    /// How many calls to the disk the step makes when nobody disturbs it.
    [[nodiscard]] qint64 callsOf(const Step& step) const { return calls_.at(step.name); }

    /// Killed right before each of its calls that change the disk; `tear`: in the middle of those that write.
    Outcome kill(const Step& step, const Plan& plan, bool tear) const;
    /// Killed at any moments, `count` of them, spread over all steps. The step with a fault is named in it.
    Outcome killAtRandom(const Plan& plan, qint64 count) const;
    /// The power goes at each of its calls, and what was not synced is lost, torn or kept by chance.
    Outcome cutPower(const Step& step, const Plan& plan) const;
    /// There is no room from its n-th call on, for all n: it says so, nothing is half done, and it goes on with room.
    Outcome fillDisk(const Step& step, const Plan& plan) const;

private:
    /// Tries one moment, in a folder of its own; what is wrong, and nothing if all is well.
    using Try = std::function<QString(qint64 moment, const QString& folder)>;
    Outcome eachMoment(const QString& name, qint64 moments, const Plan& plan, const Try& attempt) const;
    [[nodiscard]] QString startOf(const Step& step) const;
    [[nodiscard]] QString journalOf(const Step& step) const;
    QString look(const QString& folder, const Step& step, Told told) const;

    QString work_;
    std::vector<Step> steps_;
    std::map<QString, Course> courses_;
    std::map<QString, qint64> calls_;
    std::map<QString, double> seconds_;
};

} // namespace clientela::torture
