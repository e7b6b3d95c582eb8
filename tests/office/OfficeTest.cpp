#include "office/Actors.h"
#include "office/GivenNames.h"
#include "office/Settings.h"
#include "support/TestFile.h"

#include "storage/RevisionLog.h"

namespace clientela::office {
namespace {

class TheOffice : public test::FileTest {};

TEST_F(TheOffice, LearnsTheSystemsUserOnceAndKnowsThemFromThenOn) {
    const ActorId first = currentActor(file());
    EXPECT_FALSE(first.isNull());
    EXPECT_EQ(currentActor(file()), first);
    const auto known = actor(connection(), first);
    ASSERT_TRUE(known.has_value());
    EXPECT_EQ(known->login, systemUser().login);
    EXPECT_FALSE(known->name.isEmpty());
}

TEST_F(TheOffice, MakesNobodyInAFileThatIsOnlyRead) {
    const QString path = file().path();
    close();
    auto opened = storage::CustomerFile::open(path, {storage::Connection::Mode::ReadOnly, {}, {}, nullptr});
    ASSERT_TRUE(opened.ok());
    EXPECT_TRUE(currentActor(**opened).isNull());
}

TEST_F(TheOffice, FindsPeopleByNameOrLoginHoweverTheyAreSpelled) {
    work([](storage::UnitOfWork& unit) {
        saveActor(unit, {{}, QStringLiteral("Carla Però"), QStringLiteral("carla"), {}, false});
        saveActor(unit, {{}, QStringLiteral("Bruno"), QStringLiteral("bruno"), {}, true});
    });
    EXPECT_EQ(findActor(connection(), QStringLiteral("CARLA PERO"))->login, QStringLiteral("carla"));
    EXPECT_EQ(findActor(connection(), QStringLiteral("bruno"))->name, QStringLiteral("Bruno"));
    EXPECT_FALSE(findActor(connection(), QStringLiteral("nobody")).has_value());
    EXPECT_FALSE(findActor(connection(), QString()).has_value());
    const auto all = actors(connection());
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all.front().name, QStringLiteral("Carla Però")) << "who is at work comes first";
}

TEST(CallingColleagues, ByTheirFirstNameWhereOnlyOneIsCalledSo) {
    const auto named = [](const char* name, bool archived = false) {
        return Actor{{}, QString::fromUtf8(name), {}, {}, archived};
    };
    const GivenNames names({named("Anna Rosselli"), named("Marco Bellini"), named("Мария Орлова"), named("J. Smith"),
                            named("marco Verdi", true), named("Conti, Sofia"), named("root")});
    EXPECT_EQ(names.of(QStringLiteral("Anna Rosselli")), QStringLiteral("Anna"));
    EXPECT_EQ(names.of(QStringLiteral("Мария Орлова")), QStringLiteral("Мария"));
    EXPECT_EQ(names.of(QStringLiteral("Marco Bellini")), QStringLiteral("Marco Bellini"))
        << "old entries name the Marco who has left";
    EXPECT_EQ(names.of(QStringLiteral("J. Smith")), QStringLiteral("J. Smith"));
    EXPECT_EQ(names.of(QStringLiteral("Conti, Sofia")), QStringLiteral("Conti, Sofia"));
    EXPECT_EQ(names.of(QStringLiteral("root")), QStringLiteral("root"));
    EXPECT_EQ(names.of(QStringLiteral("Anna Bianchi")), QStringLiteral("Anna Bianchi")) << "a customer";
    EXPECT_EQ(GivenNames().of(QStringLiteral("Anna Rosselli")), QStringLiteral("Anna Rosselli"));
}

TEST_F(TheOffice, KeepsWhatTheBusinessSaysOfItself) {
    Business written = business(connection());
    written.name = QStringLiteral("Trattoria Da Nello");
    written.addressLines = {QStringLiteral("Via Garibaldi 4"), QStringLiteral("00184 Roma RM")};
    written.iban = QStringLiteral("IT60X0542811101000000123456");
    written.country = QStringLiteral("IT");
    written.currency = *Currency::of(QStringLiteral("CHF"));
    work([&](storage::UnitOfWork& unit) { saveBusiness(unit, written); });
    reopen();
    EXPECT_EQ(business(connection()), written);
}

TEST_F(TheOffice, WritesNoRevisionWhenNothingOfTheBusinessChanged) {
    work([&](storage::UnitOfWork& unit) { saveBusiness(unit, business(connection())); });
    const auto again = work([&](storage::UnitOfWork& unit) { saveBusiness(unit, business(connection())); });
    EXPECT_TRUE(again.revision.isNull());
}

TEST_F(TheOffice, TakesASettingAwayWhenItIsEmptied) {
    work([](storage::UnitOfWork& unit) { setSetting(unit, QStringLiteral("x"), QStringLiteral("1")); });
    EXPECT_EQ(setting(connection(), QStringLiteral("x")), QStringLiteral("1"));
    work([](storage::UnitOfWork& unit) { setSetting(unit, QStringLiteral("x"), QString()); });
    EXPECT_TRUE(setting(connection(), QStringLiteral("x")).isEmpty());
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM setting WHERE key = 'x'")), 0);
}

} // namespace
} // namespace clientela::office
