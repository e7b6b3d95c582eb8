#include "ui/customers/CardFixture.h"
#include "ui/customers/CardPersonRow.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

// People of one household live at one address, as an owner keeps it by keys.

namespace clientela::test {

namespace {

class CardHouseholdTest : public CardPageTest {
protected:
    CardHouseholdTest() {
        customers::Card marco = somebody(QStringLiteral("Marco"), QStringLiteral("Ferrante"), {},
                                         QStringLiteral("50122"), QStringLiteral("Firenze"));
        marco.addresses.front().street = QStringLiteral("Borgo Pinti 5");
        marco_ = put(marco);
    }
    /// Ties the card that is shown to somebody, found by name.
    void tieTo(const QString& name) {
        for (QPushButton* link : page_->findChildren<QPushButton*>())
            if (link->isVisibleTo(page_.get()) && link->text().contains(QStringLiteral("Company or person"))) {
                link->setFocus(Qt::TabFocusReason);
                press(*page_, QStringLiteral("Space"));
                break;
            }
        field(QStringLiteral("Add a company or person")).setFocus();
        type(*page_, name);
        QWidget* offers = nullptr;
        ASSERT_TRUE(waitFor([&] {
            for (QWidget* top : QApplication::topLevelWidgets())
                if (top->isVisible() && top->accessibleName() == QStringLiteral("Offers")) offers = top;
            return offers != nullptr;
        }));
        press(*offers, QStringLiteral("Down"));
        press(*offers, QStringLiteral("Return"));
    }
    void follow(const QString& link) {
        auto* offered = find<QPushButton>(*page_, link);
        ASSERT_NE(offered, nullptr) << qPrintable(link);
        offered->setFocus(Qt::TabFocusReason);
        press(*page_, QStringLiteral("Space"));
    }
    [[nodiscard]] bool says(const QString& text) const {
        for (const QLabel* label : page_->findChildren<QLabel*>())
            if (label->isVisibleTo(page_.get()) && label->text().contains(text)) return true;
        return false;
    }
    [[nodiscard]] QString streetOf(qint64 id) const {
        const auto addresses = saved(id)->addresses;
        return addresses.empty() ? QString() : addresses.front().street;
    }
    void household() {
        customers::Card before = *saved(id_);
        customers::Card after = before;
        after.addresses = saved(marco_)->addresses;
        after.addresses.front().id = 0;
        after.links.push_back({0, CustomerId(marco_), false, QStringLiteral("household"), {}, {}});
        const customers::CardRepository repository(desk_->catalogues().customers(), QStringLiteral("IT"));
        storage::UnitOfWork work(desk_->file().file(),
                                 desk_->file().action(QStringLiteral("edit"), QStringLiteral("Tie")));
        repository.save(work, before, after);
        work.commit();
    }
    void moveTo(const QString& street) {
        auto& line = field(QStringLiteral("Address, billing"));
        line.setFocus(Qt::TabFocusReason);
        ASSERT_TRUE(waitFor([&] { return find<QLineEdit>(*page_, QStringLiteral("Street")) != nullptr; }));
        typeInto(QStringLiteral("Street"), street);
    }

    qint64 marco_ = 0;
};

} // namespace

TEST_F(CardHouseholdTest, WhoMovesAsksWhetherTheOthersComeAlongAndOneUndoTakesAllBack) {
    household();
    open(card(id_));
    QSignalSpy told(desk_.get(), &ui::Desk::told);
    moveTo(QStringLiteral("Via dei Serragli 20"));
    ASSERT_TRUE(says(QStringLiteral("Also at the old address: Marco Ferrante.")));
    QApplication::processEvents();
    grab(*page_, QStringLiteral("card-moving"));
    follow(QStringLiteral("Move together"));
    EXPECT_TRUE(says(QStringLiteral("Moving along: Marco Ferrante.")));
    page_->save();
    ASSERT_TRUE(settled());
    EXPECT_EQ(streetOf(id_), QStringLiteral("Via dei Serragli 20"));
    EXPECT_EQ(streetOf(marco_), QStringLiteral("Via dei Serragli 20"));
    ASSERT_EQ(told.count(), 1);
    EXPECT_EQ(told.first().first().toString(), QStringLiteral("Same address: Marco Ferrante"));
    EXPECT_FALSE(says(QStringLiteral("Moving along")));
    desk_->undo();
    ASSERT_TRUE(waitFor([&] { return streetOf(marco_) == QStringLiteral("Borgo Pinti 5"); }));
    EXPECT_EQ(streetOf(id_), QStringLiteral("Borgo Pinti 5"));
}

TEST_F(CardHouseholdTest, WhoMovesOutLeavesTheOthersWhereTheyAre) {
    household();
    open(card(id_));
    moveTo(QStringLiteral("Via dei Serragli 20"));
    follow(QStringLiteral("Move together"));
    follow(QStringLiteral("Move alone"));
    page_->save();
    ASSERT_TRUE(settled());
    EXPECT_EQ(streetOf(id_), QStringLiteral("Via dei Serragli 20"));
    EXPECT_EQ(streetOf(marco_), QStringLiteral("Borgo Pinti 5"));
}

TEST_F(CardHouseholdTest, WhoComesAlongIsRememberedWithTheDraft) {
    household();
    open(card(id_));
    moveTo(QStringLiteral("Via dei Serragli 20"));
    follow(QStringLiteral("Move together"));
    startAgain(); // the draft is kept when the page goes
    open(card(id_));
    EXPECT_TRUE(says(QStringLiteral("Moving along: Marco Ferrante.")));
}

TEST_F(CardHouseholdTest, WhoPutsTheAddressBackIsAskedAgainAtTheNextMove) {
    household();
    open(card(id_));
    moveTo(QStringLiteral("Via dei Serragli 20"));
    follow(QStringLiteral("Move together"));
    ASSERT_TRUE(says(QStringLiteral("Moving along: Marco Ferrante.")));
    ui::CardEditor editor = page_->editor();
    const qint64 address = editor.draft().addresses.front().id;
    ASSERT_TRUE(editor.isAlong({CustomerId(marco_), address}));
    editor.revert(QStringLiteral("address/%1").arg(address));
    EXPECT_TRUE(editor.along().isEmpty());
}

TEST_F(CardHouseholdTest, TheAddressIsTakenOverFromWhoLivesThere) {
    ASSERT_TRUE(saved(id_)->addresses.empty());
    open(card(id_));
    tieTo(QStringLiteral("Marco"));
    ASSERT_TRUE(says(QStringLiteral("Marco Ferrante lives here: ")));
    follow(QStringLiteral("Use this address"));
    EXPECT_FALSE(says(QStringLiteral("Marco Ferrante lives here: "))) << "it is taken";
    page_->save();
    ASSERT_TRUE(settled());
    const auto mine = saved(id_)->addresses;
    ASSERT_EQ(mine.size(), 1U);
    EXPECT_EQ(mine.front().street, QStringLiteral("Borgo Pinti 5"));
    EXPECT_EQ(mine.front().postalCode, QStringLiteral("50122"));
    EXPECT_EQ(mine.front().city, QStringLiteral("Firenze"));
    EXPECT_EQ(streetOf(marco_), QStringLiteral("Borgo Pinti 5")) << "and theirs stays";
}

TEST_F(CardHouseholdTest, AsLongAsThereAreTwoAddressesTheCardSaysSoAndEitherIsTakenForBoth) {
    household();
    open(card(id_));
    moveTo(QStringLiteral("Via dei Serragli 20"));
    page_->save(); // and nobody took Marco along
    ASSERT_TRUE(settled());
    EXPECT_TRUE(says(QStringLiteral("Same household, other address: Marco Ferrante, Borgo Pinti 5")));
    startAgain();
    open(card(id_));
    ASSERT_TRUE(says(QStringLiteral("Same household, other address: Marco Ferrante, Borgo Pinti 5")));
    ASSERT_TRUE(says(QStringLiteral("Another address: Marco Ferrante")));
    grab(*page_, QStringLiteral("card-two-addresses"));
    follow(QStringLiteral("Same address"));
    EXPECT_TRUE(says(QStringLiteral("The address is also noted for Marco Ferrante.")));
    EXPECT_FALSE(says(QStringLiteral("Same household, other address")));
    EXPECT_TRUE(page_->editor().isDirty()) << "it is to be saved";
    page_->save();
    ASSERT_TRUE(settled());
    EXPECT_EQ(streetOf(marco_), QStringLiteral("Via dei Serragli 20"));
    EXPECT_TRUE(waitFor([this] { return !says(QStringLiteral("Another address")); }));
}

TEST_F(CardHouseholdTest, TheAddressOfTheOtherIsTakenLaterToo) {
    household();
    open(card(id_));
    moveTo(QStringLiteral("Via dei Serragli 20"));
    page_->save();
    ASSERT_TRUE(settled());
    open(card(marco_));
    ASSERT_TRUE(says(QStringLiteral("Same household, other address: Giulia Ferrante, Via dei Serragli 20")));
    follow(QStringLiteral("Use this address"));
    page_->save();
    ASSERT_TRUE(settled());
    EXPECT_EQ(streetOf(marco_), QStringLiteral("Via dei Serragli 20"));
    EXPECT_FALSE(says(QStringLiteral("Same household, other address")));
}

TEST_F(CardHouseholdTest, TheWholeAddressSaysWhatIsBeingTyped) {
    household();
    open(card(id_));
    moveTo(QStringLiteral("Via dei Serragli 20"));
    auto& whole = field(QStringLiteral("Address, billing"));
    EXPECT_TRUE(whole.text().startsWith(QStringLiteral("Via dei Serragli 20"))) << whole.text().toStdString();
}

TEST_F(CardHouseholdTest, OnANewCardWhoLivesThereIsOfferedAsTheSameHousehold) {
    open(newCard());
    typeInto(QStringLiteral("Given name"), QStringLiteral("Ada"));
    typeInto(QStringLiteral("Family name"), QStringLiteral("Ferrante"));
    typeInto(QStringLiteral("Street"), QStringLiteral("borgo pinti 55"));
    typeInto(QStringLiteral("Town"), QStringLiteral("Firenze"));
    typeInto(QStringLiteral("Postal code"), QStringLiteral("50122"));
    EXPECT_FALSE(says(QStringLiteral("Marco Ferrante lives here, too."))) << "another house";
    typeInto(QStringLiteral("Street"), QStringLiteral("borgo pinti, 5"));
    page_->setFocus();
    ASSERT_TRUE(waitFor([this] { return says(QStringLiteral("Marco Ferrante lives here, too.")); }));
    follow(QStringLiteral("Same household"));
    EXPECT_FALSE(says(QStringLiteral("Marco Ferrante lives here, too."))) << "it is taken";
    page_->save();
    ASSERT_TRUE(settled());
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM customer_link WHERE role = 'household' AND other_id = %1")
                         .arg(marco_)),
              1);
}

TEST_F(CardHouseholdTest, TheAddressIsGivenToWhoHasNone) {
    const qint64 anna = put(somebody(QStringLiteral("Anna"), QStringLiteral("Conti")));
    open(card(marco_));
    tieTo(QStringLiteral("Anna"));
    ASSERT_TRUE(says(QStringLiteral("No address yet: Anna Conti")));
    follow(QStringLiteral("Same address"));
    page_->save();
    ASSERT_TRUE(settled());
    EXPECT_EQ(streetOf(anna), QStringLiteral("Borgo Pinti 5"));
}

} // namespace clientela::test
