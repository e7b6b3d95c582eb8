#include "ui/customers/CardAddressBlock.h"
#include "ui/customers/CardDuplicates.h"
#include "ui/customers/CardEntryFixture.h"
#include "ui/widgets/Tags.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

namespace clientela::test {

TEST_F(CardEntryTest, TheOneTownThatIsBegunIsTakenUnlessSomebodyRefusesIt) {
    put(somebody(QStringLiteral("Marta"), QStringLiteral("Colombo"), {}, QStringLiteral("55100"),
                 QStringLiteral("Lucca")));
    begin(newCard(QString()), "lucca");
    QLineEdit& town = field(QStringLiteral("Town"));
    town.setFocus();
    type(*page_, QStringLiteral("lucc"));
    ASSERT_NE(offers(), nullptr);
    EXPECT_EQ(offers()->currentIndex().row(), 0) << "one sees what Enter takes";
    pressIn(*offers(), QStringLiteral("Return"));
    EXPECT_EQ(town.text(), QStringLiteral("Lucca"));
    EXPECT_EQ(field(QStringLiteral("Postal code")).text(), QStringLiteral("55100"));
    town.selectAll();
    type(*page_, QStringLiteral("lucc"));
    ASSERT_NE(offers(), nullptr);
    pressIn(*offers(), QStringLiteral("Esc"));
    press(*page_, QStringLiteral("Return"));
    EXPECT_EQ(town.text(), QStringLiteral("lucc")) << "a town of that name";
    town.setFocus();
    town.selectAll();
    type(*page_, QStringLiteral("lucca"));
    if (offers() != nullptr) {
        EXPECT_FALSE(offers()->currentIndex().isValid()) << "typed in full";
    }
}

TEST_F(CardEntryTest, TheOneWordThatIsBegunIsTakenInEveryFieldThatOffersWords) {
    customers::Card other = somebody(QStringLiteral("Marta"), QStringLiteral("Colombo"));
    other.set(QStringLiteral("source"), QStringLiteral("Recommended"));
    other.set(QStringLiteral("company_name"), QStringLiteral("Ferramenta"));
    other.tags = {QStringLiteral("wholesale")};
    put(other);
    startAgain();
    open(newCard());
    const auto lone = [this](const char* name, const char* begun) {
        field(QString::fromLatin1(name)).setFocus();
        waitFor([&] {
            field(QString::fromLatin1(name)).clear();
            type(*page_, QString::fromLatin1(begun));
            return offers() != nullptr;
        });
        return offers();
    };
    ASSERT_NE(lone("Source", "recom"), nullptr);
    EXPECT_EQ(offers()->currentIndex().row(), 0);
    pressIn(*offers(), QStringLiteral("Return"));
    EXPECT_EQ(field(QStringLiteral("Source")).text(), QStringLiteral("Recommended"));
    ASSERT_NE(lone("Add a tag", "whole"), nullptr);
    EXPECT_EQ(offers()->currentIndex().row(), 0);
    pressIn(*offers(), QStringLiteral("Tab"));
    EXPECT_EQ(page_->editor().draft().tags, QStringList{QStringLiteral("wholesale")});
    field(QStringLiteral("Add a tag")).setFocus();
    press(*page_, QStringLiteral("Backspace"));
    ASSERT_TRUE(page_->editor().draft().tags.isEmpty());
    ASSERT_NE(lone("Add a tag", "whole"), nullptr);
    pressIn(*offers(), QStringLiteral("Return"));
    EXPECT_EQ(page_->editor().draft().tags, QStringList{QStringLiteral("wholesale")})
        << "and not what was begun as well";
    ASSERT_NE(lone("Company", "ferra"), nullptr);
    EXPECT_FALSE(offers()->currentIndex().isValid()) << "another company may begin like it";
}

TEST_F(CardEntryTest, TwoLettersOfTheOneWordAreEnoughAndATextOfOnesOwnStays) {
    customers::Card other = somebody(QStringLiteral("Marta"), QStringLiteral("Colombo"));
    other.set(QStringLiteral("source"), QStringLiteral("Phone call"));
    put(other);
    startAgain();
    open(newCard());
    QLineEdit& source = field(QStringLiteral("Source"));
    source.setFocus();
    ASSERT_TRUE(waitFor([&] {
        source.clear();
        type(*page_, QStringLiteral("ph"));
        return offers() != nullptr;
    }));
    pressIn(*offers(), QStringLiteral("Tab"));
    EXPECT_EQ(page_->editor().draft().text(QStringLiteral("source")), QStringLiteral("Phone call"));
    source.setFocus();
    source.selectAll();
    type(*page_, QStringLiteral("Pharmacy"));
    press(*page_, QStringLiteral("Tab"));
    EXPECT_EQ(page_->editor().draft().text(QStringLiteral("source")), QStringLiteral("Pharmacy"));
}

TEST_F(CardEntryTest, OffersCloseWhenTheCardIsSaved) {
    customers::Card other = somebody(QStringLiteral("Marta"), QStringLiteral("Colombo"));
    other.set(QStringLiteral("source"), QStringLiteral("Recommended"));
    put(other);
    startAgain();
    open(newCard());
    typeInto(QStringLiteral("Family name"), QStringLiteral("Vanni"));
    field(QStringLiteral("Source")).setFocus();
    ASSERT_TRUE(waitFor([&] {
        field(QStringLiteral("Source")).clear();
        type(*page_, QStringLiteral("recom"));
        return offers() != nullptr;
    }));
    pressIn(*offers(), QStringLiteral("Ctrl+A"));
    EXPECT_TRUE(waitFor([] { return offers() == nullptr; })) << "whoever does something else than typing";
    press(*page_, QStringLiteral("End"));
    type(*page_, QStringLiteral("m"));
    ASSERT_NE(offers(), nullptr);
    pressIn(*offers(), QStringLiteral("Ctrl+S"));
    EXPECT_TRUE(waitFor([] { return offers() == nullptr; })) << "what was saved is seen";
}

TEST_F(CardEntryTest, ACustomerOnThePhoneIsEnteredByKeysAlone) {
    put(somebody(QStringLiteral("Marta"), QStringLiteral("Colombo"), {}, QStringLiteral("50121"),
                 QStringLiteral("Firenze")));
    begin(newCard(QStringLiteral("348 220 1187")), "firenze");
    type(*page_, QStringLiteral("Саша"));
    press(*page_, QStringLiteral("Return"));
    type(*page_, QStringLiteral("Волкова"));
    press(*page_, QStringLiteral("Return")); // the phone, which is there already
    press(*page_, QStringLiteral("Return")); // the e-mail
    press(*page_, QStringLiteral("Return"));
    ASSERT_EQ(QApplication::focusWidget(), &field(QStringLiteral("Town")));
    type(*page_, QStringLiteral("501"));
    QAbstractItemView* list = offers();
    ASSERT_NE(list, nullptr);
    EXPECT_EQ(list->model()->index(0, 0).data().toString(), QStringLiteral("50121 Firenze"));
    pressIn(*list, QStringLiteral("Down"));
    pressIn(*list, QStringLiteral("Return"));
    EXPECT_EQ(field(QStringLiteral("Town")).text(), QStringLiteral("Firenze"));
    EXPECT_EQ(field(QStringLiteral("Postal code")).text(), QStringLiteral("50121"));
    EXPECT_EQ(field(QStringLiteral("Region")).text(), QStringLiteral("Toscana"));
    press(*page_, QStringLiteral("Ctrl+Shift+S"));
    ASSERT_TRUE(waitFor([&] { return number(QStringLiteral("SELECT count(*) FROM customer")) == 3; }));
    const qint64 id = number(QStringLiteral("SELECT max(id) FROM customer"));
    const customers::Card after = *saved(id);
    EXPECT_EQ(after.text(QStringLiteral("family_name")), QStringLiteral("Волкова"));
    ASSERT_EQ(after.addresses.size(), 1U);
    EXPECT_EQ(after.addresses.front().region, QStringLiteral("Toscana"));
    EXPECT_EQ(after.addresses.front().country, QStringLiteral("IT"));
    EXPECT_EQ(after.contactPoints.front().normal, QStringLiteral("+393482201187"));
}

TEST_F(CardEntryTest, APostalCodeWhereTheTownIsAskedForBringsTheTown) {
    put(somebody(QStringLiteral("Marta"), QStringLiteral("Colombo"), {}, QStringLiteral("50121"),
                 QStringLiteral("Firenze")));
    begin(newCard(), "firenze");
    typeInto(QStringLiteral("Town"), QStringLiteral("50121"));
    pressIn(*offers(), QStringLiteral("Esc")); // who does not look at the offers
    press(*page_, QStringLiteral("Tab"));
    EXPECT_EQ(field(QStringLiteral("Town")).text(), QStringLiteral("Firenze"));
    EXPECT_EQ(field(QStringLiteral("Postal code")).text(), QStringLiteral("50121"));
    EXPECT_EQ(page_->editor().draft().addresses.front().region, QStringLiteral("Toscana"));
    startAgain();
    begin(newCard(), "firenze");
    typeInto(QStringLiteral("Town"), QStringLiteral("80100"));
    press(*page_, QStringLiteral("Return"));
    EXPECT_EQ(field(QStringLiteral("Town")).text(), QString()) << "a town that no card tells of is asked for still";
    EXPECT_EQ(field(QStringLiteral("Postal code")).text(), QStringLiteral("80100"));
}

TEST_F(CardEntryTest, TheKeysOfTheCardAreThereAtOnceWhenItIsSaved) {
    open(newCard());
    typeInto(QStringLiteral("Family name"), QStringLiteral("Rossi"));
    page_->save(); // Ctrl+S is the window's
    ASSERT_TRUE(settled());
    ASSERT_FALSE(page_->editor().isNew());
    const QWidget* focused = QApplication::focusWidget();
    EXPECT_TRUE(focused != nullptr && (focused == page_.get() || page_->isAncestorOf(focused)))
        << "nobody has to click first";
}

TEST_F(CardEntryTest, EnterGoesThroughAllTenFieldsAlsoPastListsAndTags) {
    open(newCard());
    QStringList walked;
    for (int i = 0; i < 13; ++i) {
        const QWidget* now = QApplication::focusWidget();
        ASSERT_NE(now, nullptr);
        walked += now->accessibleName();
        if (walked.last() == QStringLiteral("Town")) type(*page_, QStringLiteral("Siena"));
        press(*page_, QStringLiteral("Return"));
    }
    EXPECT_EQ(
        walked.join(QStringLiteral(", ")).toStdString(),
        "Given name, Family name, Phone, mobile, E-mail, Town, Street, Postal code, Region, Country, Company, Source, "
        "Add a tag, Notes");
}

TEST_F(CardEntryTest, TabGoesPastWhatTheTownBroughtAndShiftTabStopsAtIt) {
    put(somebody(QStringLiteral("Marta"), QStringLiteral("Colombo"), {}, QStringLiteral("55100"),
                 QStringLiteral("Lucca")));
    begin(newCard(QString()), "lucca");
    const auto walk = [this](const char* key, int stops) {
        QStringList walked;
        for (int i = 0; i < stops; ++i) {
            press(*page_, QString::fromLatin1(key));
            walked += QApplication::focusWidget()->accessibleName();
        }
        return walked.join(QStringLiteral(", ")).toStdString();
    };
    field(QStringLiteral("Town")).setFocus();
    type(*page_, QStringLiteral("lucc"));
    ASSERT_NE(offers(), nullptr);
    pressIn(*offers(), QStringLiteral("Tab"));
    ASSERT_EQ(QApplication::focusWidget(), &field(QStringLiteral("Street")));
    type(*page_, QStringLiteral("Via Roma 1"));
    EXPECT_EQ(walk("Return", 1), "Company") << "nothing is asked for in between";
    EXPECT_EQ(walk("Shift+Tab", 4), "Country, Region, Postal code, Street") << "who wants to look at it can";
    EXPECT_EQ(walk("Tab", 1), "Company");
    typeInto(QStringLiteral("Postal code"), QStringLiteral("55101"));
    EXPECT_EQ(walk("Tab", 3), "Region, Country, Company") << "it is another place by now";
}

TEST_F(CardEntryTest, TabGoesPastWhatTheTownBroughtOnACardThatIsSavedUntilTheAddressIsLeft) {
    customers::Card other = somebody(QStringLiteral("Marta"), QStringLiteral("Colombo"), {}, QStringLiteral("55100"),
                                     QStringLiteral("Lucca"));
    other.addresses.front().region.clear();
    put(other);
    const qint64 moved = put(somebody(QStringLiteral("Dora"), QStringLiteral("Neri"), {}, QStringLiteral("50121"),
                                      QStringLiteral("Firenze")));
    begin(card(moved), "lucca");
    const auto name = [] { return QApplication::focusWidget()->accessibleName().toStdString(); };
    auto& address = *page_->findChild<ui::CardAddressBlock*>();
    address.open(QStringLiteral("postal_code"));
    ASSERT_EQ(name(), "Postal code");
    type(*page_, QStringLiteral("5510"));
    ASSERT_NE(offers(), nullptr);
    pressIn(*offers(), QStringLiteral("Down"));
    pressIn(*offers(), QStringLiteral("Tab"));
    EXPECT_EQ(name(), "Region") << "the town does not say it";
    press(*page_, QStringLiteral("Tab"));
    EXPECT_EQ(name(), "Second line");
    field(QStringLiteral("Family name")).setFocus();
    address.open(QStringLiteral("postal_code"));
    press(*page_, QStringLiteral("Tab"));
    EXPECT_EQ(name(), "Town");
}

TEST_F(CardEntryTest, ARegionThatOthersOfTheTownDoNotHaveIsSeenOnTheCard) {
    for (const char* name : {"Marta", "Dora"})
        put(somebody(QString::fromUtf8(name), QStringLiteral("Colombo"), {}, QStringLiteral("55100"),
                     QStringLiteral("Lucca")));
    customers::Card odd =
        somebody(QStringLiteral("Ugo"), QStringLiteral("Poli"), {}, QStringLiteral("55100"), QStringLiteral("Lucca"));
    odd.addresses.front().region = QStringLiteral("Wor");
    begin(newCard(QString()), "lucca");
    open(card(put(odd)));
    const auto lines = page_->findChildren<QLineEdit*>();
    EXPECT_TRUE(std::any_of(lines.begin(), lines.end(), [](const QLineEdit* line) {
        return line->text().contains(QStringLiteral("Lucca")) && line->text().contains(QStringLiteral("Wor"));
    }));
}

TEST_F(CardEntryTest, SaveAndNextGoesOnWithAnEmptyCard) {
    open(newCard());
    QSignalSpy gone(desk_.get(), &ui::Desk::goRequested);
    typeInto(QStringLiteral("Family name"), QStringLiteral("Rossi"));
    press(*page_, QStringLiteral("Ctrl+Shift+S"));
    ASSERT_TRUE(waitFor([&] { return gone.count() == 1; }));
    EXPECT_EQ(gone.first().first().value<ui::Place>().page, ui::Place::Page::NewCard);
    open(newCard());
    EXPECT_TRUE(field(QStringLiteral("Family name")).text().isEmpty());
}

TEST_F(CardEntryTest, WordsOfOtherCardsAreOfferedAndNeverForced) {
    customers::Card other = somebody(QStringLiteral("Marta"), QStringLiteral("Colombo"), {}, QStringLiteral("50121"),
                                     QStringLiteral("Firenze"));
    other.set(QStringLiteral("source"), QStringLiteral("Fair of Siena"));
    put(other);
    begin(newCard(), "firenze");
    field(QStringLiteral("Source")).setFocus();
    type(*page_, QStringLiteral("fair"));
    QAbstractItemView* list = offers();
    ASSERT_NE(list, nullptr);
    pressIn(*list, QStringLiteral("Return"));
    EXPECT_EQ(field(QStringLiteral("Source")).text(), QStringLiteral("fair"))
        << "a word that may be all that is meant: none was chosen, what was typed stands";
    EXPECT_EQ(offers(), nullptr);
    EXPECT_FALSE(field(QStringLiteral("Source")).hasFocus()) << "Enter goes on, with offers as without";
    field(QStringLiteral("Source")).setFocus();
    press(*page_, QStringLiteral("End"));
    type(*page_, QStringLiteral(" "));
    list = offers();
    ASSERT_NE(list, nullptr);
    pressIn(*list, QStringLiteral("Down"));
    pressIn(*list, QStringLiteral("Return"));
    EXPECT_EQ(page_->editor().draft().text(QStringLiteral("source")), QStringLiteral("Fair of Siena"));
}

TEST_F(CardEntryTest, AnArchivedCardOfThePhoneIsNamedAsSuch) {
    desk_->change(
        QStringLiteral("delete"), QStringLiteral("Away"),
        [id = id_](storage::UnitOfWork& work) -> Result<void> {
            work.connection().execute(QStringLiteral("UPDATE customer SET archived = 1 WHERE id = ?"), id);
            return {};
        },
        page_.get(), [](const Result<storage::Written<void>>& outcome) { EXPECT_TRUE(outcome.ok()); });
    ASSERT_TRUE(waitFor([this] { return number(QStringLiteral("SELECT archived FROM customer")) == 1; }));
    open(newCard(QStringLiteral("347 555 0192")));
    ASSERT_EQ(side().found().size(), 1U);
    EXPECT_TRUE(side().found().front().archived);
    const auto tags = side().findChildren<ui::Tag*>();
    EXPECT_TRUE(std::any_of(tags.begin(), tags.end(),
                            [](const ui::Tag* tag) { return tag->accessibleName() == QStringLiteral("archived"); }));
}

TEST_F(CardEntryTest, WhoMayBeHereAlreadyStandsAtTheSideAndAKeyOpensIt) {
    put(somebody(QStringLiteral("Александра"), QStringLiteral("Волкова"), QStringLiteral("348 220 1187"), {},
                 QStringLiteral("Firenze")));
    open(newCard());
    EXPECT_FALSE(side().isVisible());
    page_->focusFirst();
    const QWidget* at = QApplication::focusWidget();
    type(*page_, QStringLiteral("giulia"));
    EXPECT_TRUE(side().found().empty());
    press(*page_, QStringLiteral("Return"));
    type(*page_, QStringLiteral("FERRANTE"));
    ASSERT_EQ(side().found().size(), 1U) << "case is forgiven";
    EXPECT_EQ(side().found().front().id.value, id_);
    EXPECT_TRUE(side().found().front().sameName);
    EXPECT_TRUE(side().isVisible());
    EXPECT_NE(QApplication::focusWidget(), at);
    EXPECT_EQ(QApplication::focusWidget(), &field(QStringLiteral("Family name"))) << "the focus stays with who types";
    press(*page_, QStringLiteral("Return"));
    type(*page_, QStringLiteral("+39 348 2201187"));
    ASSERT_EQ(side().found().size(), 2U);
    EXPECT_TRUE(side().found().front().samePhone);
    EXPECT_EQ(side().found().front().town, QStringLiteral("Firenze"));
    QSignalSpy gone(desk_.get(), &ui::Desk::goRequested);
    press(*page_, QStringLiteral("Alt+2"));
    ASSERT_EQ(gone.count(), 1);
    EXPECT_EQ(gone.first().first().value<ui::Place>().id, id_);
}

TEST_F(CardEntryTest, WhatWasTypedIsAddedToTheCardThatIsHere) {
    open(newCard());
    typeInto(QStringLiteral("Given name"), QStringLiteral("Giulia"));
    typeInto(QStringLiteral("Family name"), QStringLiteral("Ferrante"));
    typeInto(QStringLiteral("Source"), QStringLiteral("Fair"));
    typeInto(QStringLiteral("E-mail"), QStringLiteral("giulia@ferrante.it"));
    ASSERT_EQ(side().found().size(), 1U);
    ASSERT_TRUE(waitFor([&] { return find<QPushButton>(side(), QStringLiteral("Add what I typed")) != nullptr; }));
    QSignalSpy gone(desk_.get(), &ui::Desk::goRequested);
    click(*find<QPushButton>(side(), QStringLiteral("Add what I typed")));
    ASSERT_EQ(gone.count(), 1);
    open(gone.first().first().value<ui::Place>());
    const customers::Card& draft = page_->editor().draft();
    EXPECT_EQ(draft.id.value, id_);
    EXPECT_EQ(draft.text(QStringLiteral("source")), QStringLiteral("Fair"));
    EXPECT_EQ(draft.contactPoints.size(), 2U) << "the phone of before and the new e-mail";
    EXPECT_EQ(page_->editor().changes().size(), 2);
    page_->save();
    ASSERT_TRUE(settled());
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM customer")), 1);
}

TEST_F(CardEntryTest, AMistypedDomainIsMendedByItsLink) {
    open(newCard());
    typeInto(QStringLiteral("E-mail"), QStringLiteral("sasha@gmial.com"));
    press(*page_, QStringLiteral("Tab"));
    EXPECT_EQ(rowOf(field(QStringLiteral("E-mail"))).messageTone(), ui::Tone::Warn);
    click(field<QPushButton>(QStringLiteral("Use sasha@gmail.com")));
    EXPECT_EQ(page_->editor().draft().primary(QStringLiteral("email"))->value, QStringLiteral("sasha@gmail.com"));
    EXPECT_EQ(rowOf(field(QStringLiteral("E-mail"))).messageTone(), ui::Tone::Neutral);
}

TEST_F(CardEntryTest, PersonsAndCompaniesAreTiedAndUntied) {
    const qint64 company = put(somebody(QStringLiteral("Studio Poli"), {}, QStringLiteral("055 234 1187")));
    open(card(id_));
    click(field<QPushButton>(QStringLiteral("Company or person")));
    ASSERT_TRUE(waitFor([&] { return find<QLineEdit>(*page_, QStringLiteral("Add a company or person")); }));
    type(*page_, QStringLiteral("studio"));
    QAbstractItemView* list = offers();
    ASSERT_NE(list, nullptr);
    pressIn(*list, QStringLiteral("Down"));
    pressIn(*list, QStringLiteral("Return"));
    ASSERT_EQ(page_->editor().draft().links.size(), 1U);
    EXPECT_TRUE(page_->editor().draft().links.front().otherIsCompany);
    page_->save();
    ASSERT_TRUE(settled());
    ASSERT_EQ(saved(company)->links.size(), 1U) << "the company knows of it too";
    EXPECT_FALSE(saved(company)->links.front().otherIsCompany);
    EXPECT_EQ(desk_->undoText(), QStringLiteral("Edit Giulia Ferrante"));

    auto* row = find<QAbstractButton>(*page_, QStringLiteral("Studio Poli, Works for"));
    ASSERT_NE(row, nullptr);
    QSignalSpy gone(desk_.get(), &ui::Desk::goRequested);
    test::show(*page_); // the offscreen platform does not come back to it from a popup
    row->setFocus();
    press(*page_, QStringLiteral("Return"));
    ASSERT_EQ(gone.count(), 1);
    EXPECT_EQ(gone.first().first().value<ui::Place>().id, company);
    press(*page_, QStringLiteral("Ctrl+Shift+Backspace"));
    EXPECT_TRUE(page_->editor().draft().links.empty());
    page_->save();
    ASSERT_TRUE(settled());
    EXPECT_TRUE(saved(company)->links.empty());
}

TEST_F(CardEntryTest, APostalCodeThatIsNoneOfItsCountryIsSaidSoBesideIt) {
    open(newCard());
    field(QStringLiteral("Town")).setFocus();
    type(*page_, QStringLiteral("Firenze"));
    press(*page_, QStringLiteral("Return")); // the street
    press(*page_, QStringLiteral("Return"));
    ASSERT_EQ(QApplication::focusWidget(), &field(QStringLiteral("Postal code")));
    type(*page_, QStringLiteral("501"));
    const auto said = [&] { return rowOf(field(QStringLiteral("Postal code"))).message(); };
    EXPECT_EQ(said(), QString()) << "it is not finished";
    press(*page_, QStringLiteral("Return"));
    EXPECT_EQ(said(), QStringLiteral("This postal code does not look like one of that country."));
    grab(*page_, QStringLiteral("postal_code_hint"));
    press(*page_, QStringLiteral("Shift+Tab"));
    press(*page_, QStringLiteral("End"));
    type(*page_, QStringLiteral("2"));
    EXPECT_EQ(said(), QString()) << "it is being mended";
    type(*page_, QStringLiteral("9"));
    press(*page_, QStringLiteral("Return"));
    EXPECT_EQ(said(), QString());
}

TEST_F(CardEntryTest, WhatTheSearchBoxBeganGoesOnBehindIt) {
    open(newCard(QStringLiteral("Zorrinetti")));
    type(*page_, QStringLiteral(" Maria"));
    EXPECT_EQ(field(QStringLiteral("Given name")).text(), QStringLiteral("Zorrinetti Maria"));
}

} // namespace clientela::test
