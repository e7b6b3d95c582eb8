// A few seconds of what clientela_torture does for an hour: some moments of each way to break a day off, always the
// same.

#include "base/Failure.h"
#include "torture/Rounds.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace clientela::torture {
namespace {

class ADayOfWork : public testing::Test {
protected:
    static void SetUpTestSuite() {
        folder_ = new QTemporaryDir;
        rounds_ = new Rounds(QFileInfo(folder_->path()).canonicalFilePath(), {});
    }
    static void TearDownTestSuite() {
        delete rounds_;
        delete folder_;
    }

    /// Puts each step through `round`, at about `moments` of its calls, and expects that it is whole after each.
    template <class Round>
    static void each(const QStringList& names, qint64 moments, Round&& round) {
        qint64 tried = 0;
        for (const Step& step : rounds_->steps()) {
            if (!names.contains(step.name)) continue;
            Plan plan;
            plan.trials = 3;
            plan.stride = std::max<qint64>(1, rounds_->callsOf(step) / moments);
            const Outcome outcome = round(step, plan);
            EXPECT_TRUE(outcome.fault.isEmpty()) << outcome.fault.toStdString();
            tried += outcome.tried;
        }
        EXPECT_GE(tried, names.size() * moments);
    }

    static inline QTemporaryDir* folder_ = nullptr;
    static inline Rounds* rounds_ = nullptr;
};

TEST_F(ADayOfWork, IsWholeWhereverItIsKilled) {
    each({"edit", "migrate", "thin"}, 4,
         [](const Step& step, const Plan& plan) { return rounds_->kill(step, plan, false); });
}

TEST_F(ADayOfWork, IsWholeWhereAWriteIsTorn) {
    each({"import", "encrypt"}, 4, [](const Step& step, const Plan& plan) { return rounds_->kill(step, plan, true); });
}

TEST_F(ADayOfWork, IsWholeWhenThePowerGoes) {
    each({"edit", "backup", "put-back"}, 2,
         [](const Step& step, const Plan& plan) { return rounds_->cutPower(step, plan); });
}

TEST_F(ADayOfWork, SaysSoAndLosesNothingWhenTheDiskIsFull) {
    each({"import", "edit", "backup", "erase"}, 5,
         [](const Step& step, const Plan& plan) { return rounds_->fillDisk(step, plan); });
}

TEST_F(ADayOfWork, IsWholeAfterBeingKilledAtAnyMoment) {
    const Outcome outcome = rounds_->killAtRandom({}, 18);
    EXPECT_TRUE(outcome.fault.isEmpty()) << outcome.fault.toStdString();
    EXPECT_EQ(outcome.tried, 18);
}

} // namespace
} // namespace clientela::torture
