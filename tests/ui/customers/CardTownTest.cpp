#include "ui/customers/CardEntryFixture.h"

#include <QLabel>

namespace clientela::test {

class CardTownTest : public CardEntryTest {};

TEST_F(CardTownTest, ATownOfSeveralCodesIsTakenAsATownAndItsCodeStaysOpen) {
    for (const char* code : {"50121", "50122", "50126"})
        put(somebody(QStringLiteral("Marta"), QStringLiteral("Colombo"), {}, QString::fromLatin1(code),
                     QStringLiteral("Firenze")));
    begin(newCard(QString()), "firenze");
    QLineEdit& town = field(QStringLiteral("Town"));
    town.setFocus();
    type(*page_, QStringLiteral("Fir"));
    ASSERT_NE(offers(), nullptr);
    ASSERT_EQ(offers()->model()->rowCount(), 4) << "the town, and its codes";
    EXPECT_EQ(offers()->currentIndex().row(), 0);
    EXPECT_EQ(offers()->model()->index(0, 0).data().toString(), QStringLiteral("Firenze"));
    pressIn(*offers(), QStringLiteral("Tab"));
    EXPECT_EQ(town.text(), QStringLiteral("Firenze"));
    const customers::Address& address = page_->editor().draft().addresses.front();
    EXPECT_EQ(address.region, QStringLiteral("Toscana"));
    EXPECT_EQ(address.country, QStringLiteral("IT"));
    EXPECT_EQ(address.postalCode, QString());
    town.setFocus();
    town.selectAll();
    type(*page_, QStringLiteral("Fir"));
    ASSERT_NE(offers(), nullptr);
    pressIn(*offers(), QStringLiteral("Down"));
    pressIn(*offers(), QStringLiteral("Down"));
    pressIn(*offers(), QStringLiteral("Return"));
    EXPECT_EQ(page_->editor().draft().addresses.front().postalCode, QStringLiteral("50122"));
    town.setFocus();
    town.selectAll();
    type(*page_, QStringLiteral("501"));
    ASSERT_NE(offers(), nullptr);
    EXPECT_FALSE(offers()->currentIndex().isValid()) << "which of them nobody knows";
}

TEST_F(CardTownTest, SourceComesAfterTheSameKeysWithATownAsWithout) {
    for (const char* code : {"50121", "50122"})
        put(somebody(QStringLiteral("Marta"), QStringLiteral("Colombo"), {}, QString::fromLatin1(code),
                     QStringLiteral("Firenze")));
    for (const char* typed : {"", "Fir", "firenze"}) {
        begin(newCard(QString()), "firenze");
        field(QStringLiteral("Town")).setFocus();
        if (*typed != '\0') type(*page_, QString::fromLatin1(typed));
        for (const char* next : {"Street", "Company", "Source"}) {
            if (offers() != nullptr)
                pressIn(*offers(), QStringLiteral("Tab"));
            else
                press(*page_, QStringLiteral("Tab"));
            EXPECT_EQ(QApplication::focusWidget()->accessibleName().toStdString(), next) << "after " << typed;
        }
        if (*typed == '\0') continue;
        EXPECT_EQ(page_->editor().draft().addresses.front().region, QStringLiteral("Toscana"));
        typeInto(QStringLiteral("Street"), QStringLiteral("Via Roma 1"));
        press(*page_, QStringLiteral("Tab"));
        EXPECT_EQ(QApplication::focusWidget(), &field(QStringLiteral("Postal code"))) << "a letter needs it";
        press(*page_, QStringLiteral("Tab"));
        EXPECT_EQ(QApplication::focusWidget(), &field(QStringLiteral("Company")));
    }
}

TEST_F(CardTownTest, ATagThatNoCardHasIsSaidToBeNewUntilItIsSaved) {
    customers::Card other = somebody(QStringLiteral("Marta"), QStringLiteral("Colombo"));
    other.tags = {QStringLiteral("wholesale")};
    put(other);
    startAgain();
    open(card(id_));
    page_->show([this] {
        ui::Place place = card(id_);
        place.field = QStringLiteral("tags");
        return place;
    }());
    const auto isSaid = [this](const char* tag) {
        for (const QLabel* label : page_->findChildren<QLabel*>())
            if (label->isVisible() && label->text() == QStringLiteral("new: %1").arg(QLatin1String(tag))) return true;
        return false;
    };
    QLineEdit& line = field(QStringLiteral("Add a tag"));
    line.setFocus();
    type(*page_, QStringLiteral("wholesale,"));
    EXPECT_FALSE(isSaid("wholesale"));
    type(*page_, QStringLiteral("fa"));
    press(*page_, QStringLiteral("Return"));
    ASSERT_EQ(page_->editor().draft().tags.size(), 2);
    EXPECT_TRUE(isSaid("fa"));
    page_->save();
    ASSERT_TRUE(settled());
    EXPECT_FALSE(isSaid("fa"));
}

} // namespace clientela::test
