#include "ui/lists/BuilderFixture.h"

#include "ui/widgets/Buttons.h"

#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QListView>

namespace clientela::test {
namespace {

/// What a row of the builder compares with: picked, typed, pasted or still missing.
class ConditionValuesTest : public BuilderTest {
protected:
    ConditionValuesTest() : BuilderTest(60) {}
};

TEST_F(ConditionValuesTest, ClickingIntoAValueSelectsIt) {
    openList("spent > 0");
    auto* value = part<QLineEdit>(line(0), "Value");
    ASSERT_NE(value, nullptr);
    click(*value);
    EXPECT_EQ(value->selectedText(), QStringLiteral("€0.00"));
    type(page_, QStringLiteral("500"));
    EXPECT_EQ(list(), "spent > 500");
    click(*value);
    type(page_, QStringLiteral("0"));
    EXPECT_EQ(value->text().size(), 4) << "a click into it while one types puts the cursor there";
}

TEST_F(ConditionValuesTest, AComparisonWithNothingYetAsksForTheValue) {
    openList("sector is not empty");
    choose(0, "Comparison", QStringLiteral("is"));
    pick(QStringLiteral("Education"));
    EXPECT_EQ(list(), "sector = Education");
}

TEST_F(ConditionValuesTest, ARowWithoutAValueSaysSoAndDoesNotCount) {
    openList("gender = female and sector is not empty");
    const auto hint = [this](int nth) {
        for (const auto* label : line(nth).findChildren<QLabel*>())
            if (label->isVisible() && label->text() == QStringLiteral("A value is missing: this row does not count"))
                return true;
        return false;
    };
    EXPECT_FALSE(hint(1));
    choose(1, "Comparison", QStringLiteral("is"));
    press(page_, QStringLiteral("Esc")); // no value is picked
    settle();
    EXPECT_TRUE(hint(1));
    EXPECT_EQ(list(), "gender = female") << "as if it was not there";
    EXPECT_EQ(label("ListInWords"), QStringLiteral("Women"));
    choose(1, "Value", QStringLiteral("Education"));
    EXPECT_FALSE(hint(1));
    EXPECT_EQ(list(), "gender = female and sector = Education");
    // A text to type: emptied, it is missing.
    choose(1, "Comparison", QStringLiteral("contains"));
    EXPECT_EQ(list(), "gender = female and sector contains Education");
    auto* typed = part<QLineEdit>(line(1), "Value");
    ASSERT_NE(typed, nullptr);
    click(*typed);
    press(page_, QStringLiteral("Backspace"));
    EXPECT_EQ(list(), "gender = female");
    EXPECT_TRUE(hint(1));
    type(page_, QStringLiteral("Edu"));
    EXPECT_EQ(list(), "gender = female and sector contains Edu");
    EXPECT_FALSE(hint(1));
}

TEST_F(ConditionValuesTest, AnArgumentWithoutAValueWaitsForIt) {
    openList("purchases(category is not empty) > 0");
    choose(0, "Comparison", QStringLiteral("is"), 1);
    press(page_, QStringLiteral("Esc"));
    settle();
    EXPECT_EQ(list(), "purchases > 0");
    auto* value = part<ui::PickButton>(line(0), "Value");
    ASSERT_NE(value, nullptr);
    click(*value);
    pick(QStringLiteral("Zzz"));
    EXPECT_EQ(list(), "purchases(category = Zzz) > 0");
}

TEST_F(ConditionValuesTest, AValueThatNobodyHasIsSaidToBeSoAndTheNearestIsOffered) {
    const QString city = text("SELECT city FROM address WHERE length(city) > 6 ORDER BY id LIMIT 1");
    const QString typo = city.left(2) + city.mid(3);
    openList(QStringLiteral("city = \"%1\"").arg(typo).toUtf8().constData());
    ui::LinkButton* instead = nullptr;
    EXPECT_TRUE(waitFor([&] {
        return (instead = find<ui::LinkButton>(line(0), QStringLiteral("“%1” instead").arg(city))) != nullptr;
    })) << city.toStdString();
    EXPECT_NE(find<QLabel>(line(0), QStringLiteral("No customer has “%1”").arg(typo)), nullptr);
    ASSERT_NE(instead, nullptr);
    click(*instead);
    settle();
    EXPECT_EQ(part<ui::PickButton>(line(0), "Value")->text(), city);
    EXPECT_EQ(find<QLabel>(line(0), QStringLiteral("No customer has “%1”").arg(typo)), nullptr);
}

TEST_F(ConditionValuesTest, ManyValuesThatNobodyHasAreSaidInOneLine) {
    QStringList values;
    for (int i = 1; i <= 200; ++i) values += QStringLiteral("Zzq%1").arg(i);
    openList(QStringLiteral("city in (%1)").arg(values.join(QStringLiteral(", "))).toUtf8().constData());
    const auto says = [this] {
        QStringList texts;
        for (const auto* label : line(0).findChildren<QLabel*>())
            if (label->isVisible() && label->text().startsWith(QStringLiteral("No customer has")))
                texts += label->text();
        return texts;
    };
    EXPECT_TRUE(waitFor([&] { return !says().isEmpty(); }));
    EXPECT_EQ(says(), QStringList{QStringLiteral("No customer has “Zzq1”, “Zzq2”, “Zzq3” and 197 more")});
}

TEST_F(ConditionValuesTest, ChoicesOfWhatIsCountedAreCountedAmongThat) {
    change([](storage::UnitOfWork& unit) {
        for (const char* kind : {"quote", "quote", "order"})
            unit.connection().execute(
                QStringLiteral("INSERT INTO document (customer_id, kind, status, origin, date, net, vat, charged, "
                               "discount_given, receivable) SELECT min(id), ?, 'open', 'own', '2025-11-20', 0, 0, 0, "
                               "0, 1 FROM customer"),
                QString::fromLatin1(kind));
    });
    openList("quotes(status = open) > 0");
    ui::PickButton* value = nullptr;
    for (auto* button : line(0).findChildren<ui::PickButton*>())
        if (button->text() == QStringLiteral("Open")) value = button;
    ASSERT_NE(value, nullptr);
    click(*value);
    const qint64 open = number("SELECT count(*) FROM document WHERE kind = 'quote' AND status = 'open'");
    ASSERT_NE(open, number("SELECT count(*) FROM document WHERE status = 'open'")) << "others are open as well";
    EXPECT_TRUE(waitFor([&] {
        for (auto* popup : page_.findChildren<ui::PickPopup*>()) {
            const auto* model = popup->findChild<QListView*>()->model();
            for (int row = 0; row < model->rowCount(); ++row)
                if (model->index(row, 0).data(Qt::AccessibleTextRole).toString() ==
                    QStringLiteral("Open, %1").arg(open))
                    return true;
        }
        return false;
    }));
    press(page_, QStringLiteral("Esc"));
}

TEST_F(ConditionValuesTest, ShowsEveryComparisonWithTheValueThatFits) {
    openList("city is not empty");
    choose(0, "Comparison", QStringLiteral("is one of"));
    storage::Rows rows = desk().connection().query(QStringLiteral(
        "SELECT city FROM customer_derived WHERE city IS NOT NULL GROUP BY city ORDER BY count(*) DESC LIMIT 2"));
    ASSERT_TRUE(rows.next());
    const QString first = rows.text(0);
    ASSERT_TRUE(rows.next());
    pickAll(part<ui::PickButton>(line(0), "Values"), {first, rows.text(0)});
    EXPECT_EQ(list(), "city in (" + query::literalText(first).toStdString() + ", " +
                          query::literalText(rows.text(0)).toStdString() + ")");
    choose(0, "Comparison", QStringLiteral("contains"));
    enter(0, "Value", QStringLiteral("or"));
    EXPECT_EQ(list(), "city contains \"or\"");
    choose(0, "Field", QStringLiteral("Birth date"));
    choose(0, "Comparison", QStringLiteral("before"));
    enter(0, "Value", QStringLiteral("1.5.1980"));
    EXPECT_EQ(list(), "birth_date < 1980-05-01");
    enter(0, "Value", QStringLiteral("31.2.1980"));
    EXPECT_EQ(list(), "birth_date < \"31.2.1980\"") << "a day that does not exist stands there as typed";
    enter(0, "Value", QStringLiteral("2.5.1980"));
    EXPECT_EQ(list(), "birth_date < 1980-05-02");
    choose(0, "Comparison", QStringLiteral("within"));
    choose(0, "Days", QStringLiteral("45"));
    EXPECT_EQ(list(), "birth_date within last 45 days");
}

TEST_F(ConditionValuesTest, AValueThatIsNoneIsSaidBesideItsRowAndStopsTheListUntilItIsMended) {
    const auto isCounted = [this] { return page_.statusTexts().constFirst().at(0).isDigit(); };
    openList("spent > 5");
    ASSERT_TRUE(waitFor(isCounted));
    enter(0, "Value", QStringLiteral("abc"));
    auto* hint = line(0).findChild<QLabel*>(QStringLiteral("RowHint"));
    ASSERT_NE(hint, nullptr);
    EXPECT_TRUE(hint->isVisible());
    EXPECT_TRUE(hint->text().contains(QStringLiteral("abc"))) << hint->text().toStdString();
    EXPECT_FALSE(isCounted()) << "not the list before it";
    const qint64 lists = number("SELECT count(*) FROM saved_list");
    const qint64 releases = number("SELECT count(*) FROM release_log");
    EXPECT_TRUE(page_.save());
    EXPECT_TRUE(page_.exportList());
    EXPECT_EQ(page_.findChild<QDialog*>(), nullptr) << "nothing is asked about a list that cannot be";
    ASSERT_EQ(failures_.size(), 2) << "but why is said";
    EXPECT_TRUE(failures_[0].contains(QStringLiteral("abc"))) << failures_[0].toStdString();
    failures_.clear();
    EXPECT_EQ(number("SELECT count(*) FROM saved_list"), lists);
    EXPECT_EQ(number("SELECT count(*) FROM release_log"), releases);
    enter(0, "Value", QStringLiteral("7"));
    EXPECT_FALSE(hint->isVisible());
    EXPECT_EQ(list(), "spent > 7");
    EXPECT_TRUE(waitFor(isCounted));
}

TEST_F(ConditionValuesTest, AMisspeltValueInBracketsIsDoubtedAlthoughTheRowCountsEverybody) {
    const QString known = text(QStringLiteral("SELECT min(category) FROM product WHERE category IS NOT NULL"));
    ASSERT_FALSE(known.isEmpty());
    openList(qPrintable(QStringLiteral("purchases(category in (Panetone, \"%1\")) = 0").arg(known)));
    QStringList doubts;
    EXPECT_TRUE(waitFor([&] {
        doubts.clear();
        for (const auto* one : line(0).findChildren<QLabel*>())
            if (one->isVisible() && one->text().contains(QStringLiteral("Panetone"))) doubts += one->text();
        return !doubts.isEmpty();
    }));
    for (const auto* one : line(0).findChildren<QLabel*>())
        EXPECT_FALSE(one->isVisible() && one->text().contains(known)) << one->text().toStdString();
}

TEST_F(ConditionValuesTest, OffersValuesWithHowManyHaveThemOfChoicesCountriesAndOwnFields) {
    change([](storage::UnitOfWork& unit) {
        unit.connection().execute(QStringLiteral("INSERT INTO custom_field (key, label, type, position) VALUES "
                                                 "('x_route', 'Route', 'text', 0)"));
        unit.connection().execute(QStringLiteral(
            "INSERT INTO custom_value (customer_id, field_id, value) SELECT id, (SELECT max(id) FROM custom_field), "
            "'North' FROM customer WHERE archived = 0 ORDER BY id LIMIT 7"));
    });
    const std::tuple<const char*, QString, QString> fields[] = {
        {"gender is not empty", QStringLiteral("Female"), QStringLiteral("c.gender = 'female'")},
        {"country is not empty", QStringLiteral("Italy"), QStringLiteral("cd.country = 'IT'")},
        {"x_route is not empty", QStringLiteral("North"),
         QStringLiteral("c.id IN (SELECT customer_id FROM custom_value WHERE value = 'North')")}};
    for (const auto& [text, shown, where] : fields) {
        openList(text);
        choose(0, "Comparison", QStringLiteral("is one of"));
        auto* values = part<ui::PickButton>(line(0), "Values");
        ASSERT_NE(values, nullptr) << text;
        click(*values);
        const QString wanted = QStringLiteral("%1, %2").arg(
            shown, QLocale().toString(number(
                       QStringLiteral("SELECT count(*) FROM customer c JOIN customer_derived cd ON cd.customer_id = "
                                      "c.id WHERE c.archived = 0 AND ") +
                       where)));
        QStringList offered;
        EXPECT_TRUE(waitFor([&] {
            offered.clear();
            for (auto* popup : page_.findChildren<ui::PickPopup*>())
                if (popup->isVisible())
                    for (int row = 0; row < popup->findChild<QAbstractItemView*>()->model()->rowCount(); ++row)
                        offered += popup->findChild<QAbstractItemView*>()
                                       ->model()
                                       ->index(row, 0)
                                       .data(Qt::AccessibleTextRole)
                                       .toString();
            return offered.contains(wanted);
        })) << wanted.toStdString()
            << " is not among " << offered.join(QStringLiteral("; ")).toStdString();
        press(page_, QStringLiteral("Esc"));
        settle();
    }
}

TEST_F(ConditionValuesTest, AColumnThatIsPastedBecomesAsManyValues) {
    openList("city is not empty");
    choose(0, "Comparison", QStringLiteral("is one of"));
    QStringList lines;
    for (int i = 1; i <= 200; ++i) lines += QStringLiteral("Zzq Town %1").arg(i);
    QGuiApplication::clipboard()->setText(lines.join(QStringLiteral("\r\n")) + QStringLiteral("\n"));
    auto* values = part<ui::PickButton>(line(0), "Values");
    ASSERT_NE(values, nullptr);
    click(*values); // choosing the comparison has opened it, too; a press beside that closes it
    press(page_, QStringLiteral("Ctrl+V"));
    press(page_, QStringLiteral("Return"));
    press(page_, QStringLiteral("Esc"));
    settle();
    EXPECT_EQ(list(), "city in (\"" + lines.join(QStringLiteral("\", \"")).toStdString() + "\")");
    EXPECT_EQ(part<ui::PickButton>(line(0), "Values")->text(), QStringLiteral("200 value(s)"));
    EXPECT_TRUE(page_.undo()) << "all of them are one edit";
    settle();
    EXPECT_EQ(list(), "city is not empty");
}

TEST_F(ConditionValuesTest, ChoicesThatArePastedAreTakenByTheirNamesAndOthersAreNamed) {
    openList("stage is not empty");
    choose(0, "Comparison", QStringLiteral("is one of"));
    press(page_, QStringLiteral("Esc"));
    auto* values = part<ui::PickButton>(line(0), "Values");
    ASSERT_NE(values, nullptr);
    click(*values);
    ui::PickPopup* popup = nullptr;
    for (auto* one : page_.findChildren<ui::PickPopup*>())
        if (one->isVisible()) popup = one;
    ASSERT_NE(popup, nullptr);
    const auto* offered = popup->findChild<QAbstractItemView*>()->model();
    ASSERT_TRUE(waitFor([&] { return offered->rowCount() > 1; }));
    type(page_, QStringLiteral("customer; Prospect; Atlantis"));
    EXPECT_EQ(offered->index(0, 0).data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("All 2 values, no choice: Atlantis"));
    press(page_, QStringLiteral("Return"));
    press(page_, QStringLiteral("Esc"));
    settle();
    EXPECT_EQ(list(), "stage in (suspect, customer, prospect)") << "beside the one that was there";
}

TEST_F(ConditionValuesTest, SeveralForOneValueMakeItOneOfThem) {
    openList("city != Zzq");
    QGuiApplication::clipboard()->setText(QStringLiteral("Zza\tZzb\tZzc"));
    click(*part<ui::PickButton>(line(0), "Value"));
    press(page_, QStringLiteral("Ctrl+V"));
    press(page_, QStringLiteral("Return"));
    settle();
    EXPECT_EQ(list(), "city not in (Zza, Zzb, Zzc)");
    // On one line a single value is meant, and the others are one step below.
    openList("city = Zzq");
    click(*part<ui::PickButton>(line(0), "Value"));
    type(page_, QStringLiteral("Zza, Zzb"));
    press(page_, QStringLiteral("Return"));
    settle();
    EXPECT_EQ(list(), "city = \"Zza, Zzb\"");
}

TEST_F(ConditionValuesTest, AColumnThatIsPastedAmongTheValuesOfTheTextBecomesValues) {
    openList("gender = female");
    write(QStringLiteral("city in ("));
    QGuiApplication::clipboard()->setText(QStringLiteral("Roma\nReggio Emilia\n\"Sant'Angelo, borgo\"\n"));
    press(page_, QStringLiteral("Ctrl+V"));
    type(page_, QStringLiteral(")"));
    press(page_, QStringLiteral("Esc"));
    settle();
    EXPECT_EQ(list(), "city in (Roma, \"Reggio Emilia\", \"Sant'Angelo, borgo\")");
}

} // namespace
} // namespace clientela::test
