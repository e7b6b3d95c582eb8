#include "ui/customers/CardFixture.h"

#include <QComboBox>
#include <QLabel>

// What a card that a call began knows by that.

namespace clientela::test {

class CardBegunByCallTest : public CardPageTest {};

TEST_F(CardBegunByCallTest, TheAddressOfACallerFromAbroadIsInTheCountryOfTheNumber) {
    open(newCard(QStringLiteral("caller +43 1 5134567")));
    typeInto(QStringLiteral("Town"), QStringLiteral("Wien"));
    const auto country = [this] { return page_->editor().draft().addresses.front().country; };
    EXPECT_EQ(country(), QStringLiteral("AT"));
    auto& box = field<QComboBox>(QStringLiteral("Country"));
    EXPECT_EQ(box.currentData().toString(), QStringLiteral("AT"));
    const auto says = [&](const QString& text) {
        for (const QLabel* label : rowOf(box).findChildren<QLabel*>())
            if (label->isVisibleTo(page_.get()) && label->text() == text) return true;
        return false;
    };
    EXPECT_TRUE(says(QStringLiteral("by the phone number")));
    typeInto(QStringLiteral("Phone, home"), QStringLiteral("+49 30 123456"));
    EXPECT_EQ(country(), QStringLiteral("DE")) << "until somebody says where";
    box.setFocus();
    box.setCurrentIndex(box.findData(QStringLiteral("CH")));
    Q_EMIT box.activated(box.currentIndex());
    typeInto(QStringLiteral("Street"), QStringLiteral("Seestrasse 1"));
    typeInto(QStringLiteral("Phone, home"), QStringLiteral("+43 1 5134567"));
    EXPECT_EQ(country(), QStringLiteral("CH"));
    EXPECT_FALSE(says(QStringLiteral("by the phone number")));
}

TEST_F(CardBegunByCallTest, ACardThatACallBeginsProposesItAsTheSourceInTheWordsOfTheOtherCards) {
    const QString key = QStringLiteral("source");
    open(newCard(QStringLiteral("caller 348 220 1187")));
    EXPECT_TRUE(page_->editor().draft().text(key).isEmpty()) << "proposed, and not filled in";
    EXPECT_EQ(rowOf(field(QStringLiteral("Source"))).message(), QStringLiteral("The card began with a call."));
    EXPECT_EQ(page_->session().proposal(key), QStringLiteral("Phone call"));
    customers::Card other = somebody(QStringLiteral("Marta"), QStringLiteral("Colombo"));
    other.set(key, QStringLiteral("Phone (shop)"));
    put(other);
    startAgain();
    open(newCard(QStringLiteral("caller 348 220 1188")));
    ASSERT_TRUE(waitFor([&] { return page_->session().proposal(key) == QStringLiteral("Phone (shop)"); }));
    typeInto(QStringLiteral("Given name"), QStringLiteral("Ada"));
    field(QStringLiteral("Source")).setFocus();
    press(*page_, QStringLiteral("Alt+Return"));
    EXPECT_EQ(page_->editor().draft().text(key), QStringLiteral("Phone (shop)"));
    open(newCard(QStringLiteral("348 220 1189")));
    EXPECT_TRUE(page_->session().proposal(key).isEmpty()) << "a number alone is no call";
}

} // namespace clientela::test
