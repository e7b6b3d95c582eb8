#include "ui/lists/BuilderFixture.h"

#include "formats/DateText.h"
#include "lists/SavedLists.h"
#include "ui/lists/WhyPane.h"

#include <algorithm>

namespace clientela::test {
namespace {

/// Lists that keep the cards of a day, and who is put to them afterwards.
class FrozenListsTest : public BuilderTest {
protected:
    /// Whether "why" comes to say it.
    [[nodiscard]] bool says(const QString& text) const {
        const auto* why = page_.findChild<ui::WhyPane*>();
        return waitFor([&] {
            const auto labels = why->findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
                return label->isVisible() && (label->accessibleName() == text || label->text() == text);
            });
        });
    }
};

TEST_F(FrozenListsTest, WhyOfAFrozenListSpeaksOfItsDayAndOfTheListThatItCameFrom) {
    const auto keep = [this](const QString& name, const QString& list, QDate frozenOn) {
        lists::SavedList kept;
        kept.name = name;
        kept.expression = list;
        kept.frozenOn = frozenOn;
        ui::Place place;
        place.page = ui::Place::Page::List;
        change([&](storage::UnitOfWork& unit) { place.id = lists::saveList(unit, kept).value; });
        return place;
    };
    const qint64 man = number("SELECT min(id) FROM customer WHERE archived = 0 AND gender = 'male'");
    const qint64 woman = number("SELECT min(id) FROM customer WHERE archived = 0 AND gender = 'female'");
    const qint64 other = number("SELECT max(id) FROM customer WHERE archived = 0 AND gender = 'female'");
    keep(QStringLiteral("Ladies"), QStringLiteral("gender = female"), {});
    open(keep(QStringLiteral("Ladies, 1 Nov 2025"), QStringLiteral("id in (%1, %2)").arg(man).arg(other),
              QDate(2025, 11, 1)));
    auto* why = page_.findChild<ui::WhyPane*>();
    const QString day = formats::DateText(desk().locale()).shortForm(QDate(2025, 11, 1));
    why->setCard(man);
    EXPECT_TRUE(says(QStringLiteral("Fits: Was on the list on %1").arg(day)));
    EXPECT_TRUE(says(QStringLiteral("Today not on “Ladies”, which it was frozen from")));
    EXPECT_TRUE(says(QStringLiteral("Does not fit: Gender: Male"))) << "what became of him";
    why->setCard(woman);
    EXPECT_TRUE(says(QStringLiteral("Does not fit: Was not on the list on %1").arg(day)));
    EXPECT_TRUE(says(QStringLiteral("Today on “Ladies”, which it was frozen from")));
    EXPECT_TRUE(says(QStringLiteral("Fits: Gender: Female")));
    click(*find<QPushButton>(*why, QStringLiteral("Add by hand")));
    EXPECT_TRUE(says(QStringLiteral("Fits: Added by hand since")));
    why->setCard(man);
    EXPECT_TRUE(says(QStringLiteral("Fits: Was on the list on %1").arg(day))) << "he is still of that day";
    // With a condition beside it the cards are still those of the day.
    write(QStringLiteral("id in (%1, %2) and gender = female").arg(man).arg(other));
    EXPECT_TRUE(says(QStringLiteral("Fits: Was on the list on %1").arg(day)));
    openList("gender = female");
    why->setCard(woman);
    EXPECT_TRUE(waitFor([&] { return why->findChild<QLabel*>(QStringLiteral("WhyToday")) == nullptr; }));
}

TEST_F(FrozenListsTest, WhoIsAddedToAFrozenListIsSaidToBeAddedEvenOnceItIsSaved) {
    std::vector<qint64> cards;
    storage::Rows rows =
        desk().connection().query(QStringLiteral("SELECT id FROM customer WHERE archived = 0 ORDER BY id LIMIT 3"));
    while (rows.next()) cards.push_back(rows.integer(0));
    lists::SavedList list;
    list.name = QStringLiteral("Fair");
    list.expression = QStringLiteral("id in (%1, %2)").arg(cards[0]).arg(cards[1]);
    list.frozenOn = QDate(2025, 11, 1);
    ui::Place place;
    place.page = ui::Place::Page::List;
    change([&](storage::UnitOfWork& unit) { place.id = lists::saveList(unit, list).value; });
    open(place);
    const QString words = label("ListInWords");
    EXPECT_TRUE(words.startsWith(QStringLiteral("Customers who were on the list on "))) << words.toStdString();
    auto* why = page_.findChild<ui::WhyPane*>();
    why->setCard(cards[2]);
    QPushButton* add = nullptr;
    ASSERT_TRUE(waitFor([&] {
        add = find<QPushButton>(*why, QStringLiteral("Add by hand"));
        return add != nullptr && add->isVisible();
    }));
    click(*add);
    EXPECT_TRUE(page_.save());
    ASSERT_TRUE(waitFor([this] { return !told_.isEmpty(); }));
    open({});
    open(place);
    EXPECT_EQ(label("ListInWords"), QStringLiteral("%1; added by hand: %2").arg(words, nameOf(cards[2])));
    const QString day = formats::DateText(desk().locale()).shortForm(list.frozenOn);
    page_.findChild<ui::WhyPane*>()->setCard(cards[2]);
    EXPECT_TRUE(says(QStringLiteral("Does not fit: Was not on the list on %1").arg(day)));
    EXPECT_TRUE(says(QStringLiteral("Fits: Added by hand since")));
    page_.findChild<ui::WhyPane*>()->setCard(cards[0]);
    EXPECT_TRUE(says(QStringLiteral("Fits: Was on the list on %1").arg(day)));
}

} // namespace
} // namespace clientela::test
