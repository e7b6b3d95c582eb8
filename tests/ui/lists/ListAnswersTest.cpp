#include "ui/lists/BuilderFixture.h"

#include "formats/DateText.h"
#include "lists/SavedLists.h"
#include "ui/lists/ListCounts.h"
#include "ui/lists/WhyPane.h"
#include "ui/records/MailingDialog.h"
#include "ui/records/RecordModel.h"
#include "ui/records/TasksDialog.h"
#include "ui/widgets/Buttons.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QPointer>
#include <QTableView>

namespace clientela::test {
namespace {

/// What a list answers: how many, why, and who goes out.
class ListAnswersTest : public BuilderTest {
protected:
    ListAnswersTest() : BuilderTest(60) {}
};

TEST_F(ListAnswersTest, CountsEachRowAloneAndSoFar) {
    openList("gender = female and spent > 5");
    const auto counts = [this](int nth) {
        QStringList texts;
        for (auto* button : line(nth).findChildren<QPushButton*>())
            if (button->accessibleName().startsWith(QStringLiteral("Cards"))) texts += button->text();
        return texts;
    };
    const QString women =
        QString::number(number("SELECT count(*) FROM customer WHERE archived = 0 AND gender = 'female'"));
    const QString both =
        QString::number(number("SELECT count(*) FROM customer c JOIN customer_sales s ON s.customer_id = "
                               "c.id WHERE archived = 0 AND gender = 'female' AND spent > 500"));
    EXPECT_TRUE(waitFor([&] { return counts(0) == (QStringList{women, women}); })) << counts(0).join('|').toStdString();
    EXPECT_TRUE(waitFor([&] { return counts(1).value(1) == both; })) << counts(1).join('|').toStdString();
    for (auto* button : line(1).findChildren<QPushButton*>())
        if (button->accessibleName() == QStringLiteral("Cards left so far")) click(*button);
    ASSERT_EQ(places_.size(), 1U) << "every number opens the cards behind it";
    EXPECT_EQ(places_[0].list, QStringLiteral("gender = female and spent > 5"));
}

TEST_F(ListAnswersTest, CountsOnlyWhatIsStillWantedAndAllOfItAnewAfterAChange) {
    ui::ListCounts counts(desk(), QStringLiteral("customer"));
    const auto list = [](const char* text) { return *query::parse(QString::fromLatin1(text)); };
    const query::NodePtr women = list("gender = female");
    const query::NodePtr men = list("gender = male");
    counts.want({women});
    counts.want({men}); // a person types on before the first is counted
    ASSERT_TRUE(waitFor([&] { return counts.countOf(men).has_value(); }));
    EXPECT_FALSE(counts.countOf(women).has_value()) << "what is out of date is given up";
    const qint64 before = *counts.countOf(men);
    EXPECT_EQ(before, number("SELECT count(*) FROM customer WHERE archived = 0 AND gender = 'male'"));
    change([](storage::UnitOfWork& unit) {
        unit.connection().execute(QStringLiteral("UPDATE customer SET gender = 'male' WHERE gender = 'female'"));
    });
    counts.want({men});
    ASSERT_TRUE(waitFor([&] { return counts.isDone() && counts.countOf(men).has_value(); }));
    EXPECT_GT(*counts.countOf(men), before);
}

TEST_F(ListAnswersTest, WhyNamesThePeopleWhoAreCountedAndOpensTheirCards) {
    const qint64 company = number(QStringLiteral(
        "SELECT customer_id FROM customer_link GROUP BY 1 ORDER BY count(DISTINCT other_id) DESC, 1 LIMIT 1"));
    const qint64 people = number(
        QStringLiteral("SELECT count(DISTINCT other_id) FROM customer_link WHERE customer_id = %1").arg(company));
    const qint64 first =
        number(QStringLiteral("SELECT min(other_id) FROM customer_link WHERE customer_id = %1").arg(company));
    ASSERT_GT(people, 0);
    openList("people = 0");
    auto* why = page_.findChild<ui::WhyPane*>();
    why->setCard(company);
    const auto links = [&] {
        QList<ui::LinkButton*> shown;
        for (auto* link : why->findChildren<ui::LinkButton*>())
            if (link->isVisible()) shown += link;
        return shown;
    };
    ASSERT_TRUE(waitFor([&] { return links().size() == std::min<qint64>(people, 5); }))
        << links().size() << " of " << people;
    storage::Rows rows =
        desk().connection().query(QStringLiteral("SELECT given_name, family_name FROM customer WHERE id = ?"), first);
    ASSERT_TRUE(rows.next());
    EXPECT_TRUE(links().front()->text().contains(rows.text(1))) << links().front()->text().toStdString();
    const size_t before = places_.size();
    click(*links().front());
    ASSERT_EQ(places_.size(), before + 1);
    EXPECT_EQ(places_.back().page, ui::Place::Page::Card);
    EXPECT_EQ(places_.back().id, first);
    why->setCard(first);
    EXPECT_TRUE(waitFor([&] { return links().isEmpty(); })) << "nobody works for a person";
}

TEST_F(ListAnswersTest, AnotherListExplainsNobodyYet) {
    openList("gender = female");
    auto* why = page_.findChild<ui::WhyPane*>();
    why->setCard(number(QStringLiteral("SELECT min(id) FROM customer WHERE kind = 'person'")));
    ASSERT_TRUE(waitFor([&] { return find<QPushButton>(*why, QStringLiteral("Choose a card")) == nullptr; }));
    openList("gender = male");
    EXPECT_FALSE(waitFor([&] { return find<QPushButton>(*why, QStringLiteral("Choose a card")) == nullptr; }, 300));
}

TEST_F(ListAnswersTest, APeriodSaysItsDays) {
    openList("spent(last 30 days) >= 0 and created within more than 2 days ago");
    const formats::DateText dates(desk().locale());
    const QDate first = today().addDays(-29);
    const QString days = QStringLiteral("%1 to %2")
                             .arg(first.year() == today().year() ? dates.dayMonth(first) : dates.shortForm(first),
                                  dates.shortForm(today()));
    EXPECT_EQ(part<ui::PickButton>(line(0), "Days")->toolTip(), days);
    const QString before = QStringLiteral("before ") + dates.shortForm(today().addDays(-1));
    EXPECT_EQ(part<ui::PickButton>(line(1), "Days")->toolTip(), before);
    auto* why = page_.findChild<ui::WhyPane*>();
    why->setCard(number("SELECT min(id) FROM customer WHERE archived = 0"));
    EXPECT_TRUE(waitFor([&] { return find<QLabel>(*why, days) != nullptr; }));
}

TEST_F(ListAnswersTest, AnExportForAMailingLeavesOutWhoWantsNoneAndSaysWhy) {
    openList("gender = female");
    const QString women = QStringLiteral("SELECT count(*) FROM customer c JOIN customer_derived cd ON cd.customer_id = "
                                         "c.id WHERE c.archived = 0 AND c.gender = 'female'");
    const QString refuse = QStringLiteral(" AND EXISTS (SELECT 1 FROM contact_point p WHERE p.customer_id = c.id AND "
                                          "p.kind = 'email')");
    auto* mailing = [this]() -> QAction* {
        for (auto* action : page_.findChildren<QAction*>())
            if (action->text() == QStringLiteral("Export for a mailing or calls…")) return action;
        return nullptr;
    }();
    ASSERT_NE(mailing, nullptr);
    mailing->trigger();
    auto* dialog = page_.findChild<ui::MailingDialog*>();
    ASSERT_NE(dialog, nullptr);
    auto* way = dialog->findChild<QComboBox*>();
    way->setCurrentIndex(way->findText(QStringLiteral("By e-mail")));
    click(*dialog->findChild<QCheckBox*>()); // to own customers, who were never asked
    const auto said = [&] { return dialog->findChild<QLabel*>(QStringLiteral("MailingPreview"))->text(); };
    ASSERT_TRUE(waitFor([&] { return said().contains(QStringLiteral("want no e-mail")); })) << said().toStdString();
    EXPECT_TRUE(said().contains(QStringLiteral("have no e-mail address"))) << said().toStdString();
    // Whom, and why: by name, each with a key to their card.
    auto* names = dialog->findChild<QTableView*>(QStringLiteral("LeftOut"));
    ASSERT_NE(names, nullptr);
    ASSERT_TRUE(waitFor([&] { return names->model()->rowCount() > 0; }));
    const auto shown = [&](int row, int column) { return names->model()->index(row, column).data().toString(); };
    EXPECT_EQ(shown(0, 1), QStringLiteral("wants no e-mail"));
    EXPECT_EQ(shown(names->model()->rowCount() - 1, 1), QStringLiteral("has no e-mail address"));
    EXPECT_EQ(number("SELECT count(*) FROM customer_derived d JOIN customer c ON c.id = d.customer_id WHERE "
                     "d.consent_email = 0 AND c.archived = 0 AND c.gender = 'female' AND d.name = '" +
                     shown(0, 0).replace('\'', QStringLiteral("''")) + "'"),
              1);
    grab(*dialog, QStringLiteral("mailing-left-out"));
    names->setCurrentIndex(names->model()->index(0, 0));
    names->setFocus();
    press(*dialog, QStringLiteral("Ctrl+C"));
    EXPECT_EQ(QGuiApplication::clipboard()->text(), shown(0, 0) + QStringLiteral("\twants no e-mail"));
    answers_.willPick(pathOf(QStringLiteral("left-out.csv")));
    click(*find<QPushButton>(*dialog, QStringLiteral("Save them all to a file…")));
    ASSERT_TRUE(waitFor([this] { return QFile::exists(pathOf(QStringLiteral("left-out.csv"))); }));
    EXPECT_EQ(number("SELECT released FROM release_log WHERE target LIKE '%left-out.csv'"), names->model()->rowCount());
    answers_.willPick(pathOf(QStringLiteral("mailing.csv")));
    click(*find<QPushButton>(*dialog, QStringLiteral("Choose a file…")));
    ASSERT_TRUE(waitFor([this] { return QFile::exists(pathOf(QStringLiteral("mailing.csv"))); }));
    const qint64 out =
        number(QStringLiteral("SELECT released FROM release_log WHERE target LIKE '%, mailing.csv' AND channel "
                              "= 'email' AND purpose = 'marketing' AND left_out > 0"));
    EXPECT_GT(out, 0);
    EXPECT_LT(out, number(women + refuse));
    EXPECT_EQ(number("SELECT count(*) FROM campaign_member m JOIN campaign c ON c.id = m.campaign_id WHERE c.date = "
                     "'" +
                     desk().file().today().toString(Qt::ISODate) +
                     "' AND c.channel = 'email' AND m.status = "
                     "'sent'"),
              out)
        << "and it stands on their cards";
    QFile file(pathOf(QStringLiteral("mailing.csv")));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray head = file.readLine().trimmed();
    EXPECT_TRUE(head.endsWith("Name,Title,E-mail")) << head.toStdString() << ": what they need, and no more";
    EXPECT_EQ(file.readAll().count("\r\n"), out);
}

TEST_F(ListAnswersTest, AnExportForSmsHasNobodyWithoutAMobilePhone) {
    openList("");
    for (auto* action : page_.findChildren<QAction*>())
        if (action->text() == QStringLiteral("Export for a mailing or calls…")) action->trigger();
    auto* dialog = page_.findChild<ui::MailingDialog*>();
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QComboBox*>()->setFocus();
    press(*dialog, QStringLiteral("Down"));
    press(*dialog, QStringLiteral("Down"));
    const auto said = [&] { return dialog->findChild<QLabel*>(QStringLiteral("MailingPreview"))->text(); };
    ASSERT_TRUE(waitFor([&] { return said().contains(QStringLiteral("have no mobile phone")); }))
        << said().toStdString();
    ASSERT_FALSE(said().startsWith(QStringLiteral("0 "))) << said().toStdString();
    answers_.willPick(pathOf(QStringLiteral("sms.csv")));
    click(*find<QPushButton>(*dialog, QStringLiteral("Choose a file…")));
    ASSERT_TRUE(waitFor([this] { return QFile::exists(pathOf(QStringLiteral("sms.csv"))); }));
    QFile file(pathOf(QStringLiteral("sms.csv")));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readLine().trimmed().endsWith("Name,Title,Number for SMS"));
    const QList<QByteArray> rows = file.readAll().split('\n');
    EXPECT_GT(rows.size(), 2);
    for (const QByteArray& row : rows) EXPECT_FALSE(row.trimmed().endsWith(',')) << row.toStdString();
}

TEST_F(ListAnswersTest, AnExportForAMailingSaysWhoWasNeverAskedAndLeavesThemOutOnDemand) {
    openList("gender = female");
    for (auto* action : page_.findChildren<QAction*>())
        if (action->text() == QStringLiteral("Export for a mailing or calls…")) action->trigger();
    auto* dialog = page_.findChild<ui::MailingDialog*>();
    ASSERT_NE(dialog, nullptr);
    auto* way = dialog->findChild<QComboBox*>();
    QCheckBox* onlyYes = nullptr;
    for (auto* box : dialog->findChildren<QCheckBox*>())
        if (box->text() == QStringLiteral("Only those who said &yes")) onlyYes = box;
    ASSERT_NE(onlyYes, nullptr);
    EXPECT_FALSE(onlyYes->isChecked()) << "letters go to whoever did not say no";
    way->setFocus();
    press(*dialog, QStringLiteral("Down"));
    EXPECT_TRUE(onlyYes->isChecked()) << "an e-mail needs a yes";
    press(*dialog, QStringLiteral("Down"));
    EXPECT_TRUE(onlyYes->isChecked()) << "and so does an SMS";
    press(*dialog, QStringLiteral("Down"));
    EXPECT_FALSE(onlyYes->isChecked()) << "a call does not";
    way->setCurrentIndex(way->findText(QStringLiteral("By e-mail")));
    const auto said = [&] { return dialog->findChild<QLabel*>(QStringLiteral("MailingPreview"))->text(); };
    ASSERT_TRUE(waitFor([&] { return said().contains(QStringLiteral(" were never asked")); })) << said().toStdString();
    press(*dialog, QStringLiteral("Alt+Y"));
    ASSERT_TRUE(waitFor([&] { return !onlyYes->isChecked(); })) << "a key presses a button for a moment";
    ASSERT_TRUE(waitFor([&] { return said().contains(QStringLiteral(" of them were never asked")); }))
        << said().toStdString();
    const qint64 never = said().section(QLatin1Char('\n'), 1, 1).section(QLatin1Char(' '), 0, 0).toLongLong();
    const qint64 all = said().section(QLatin1Char(' '), 0, 0).toLongLong();
    EXPECT_EQ(never, number("SELECT count(*) FROM customer c JOIN customer_derived d ON d.customer_id = c.id WHERE "
                            "c.archived = 0 AND c.gender = 'female' AND d.consent_email IS NULL AND EXISTS (SELECT 1 "
                            "FROM contact_point p WHERE p.customer_id = c.id AND p.kind = 'email')"));
    grab(*dialog, QStringLiteral("mailing-never-asked"));
    press(*dialog, QStringLiteral("Alt+Y"));
    const QString left = QStringLiteral("left out: %1 were never asked").arg(never);
    ASSERT_TRUE(waitFor([&] { return said().contains(left); })) << said().toStdString();
    EXPECT_TRUE(said().startsWith(QString::number(all - never) + QLatin1Char(' '))) << said().toStdString();
    answers_.willPick(pathOf(QStringLiteral("yes.csv")));
    click(*find<QPushButton>(*dialog, QStringLiteral("Choose a file…")));
    ASSERT_TRUE(waitFor([this] { return QFile::exists(pathOf(QStringLiteral("yes.csv"))); }));
    EXPECT_EQ(number("SELECT released FROM release_log WHERE target LIKE '%, yes.csv'"), all - never);
    EXPECT_TRUE(text(QStringLiteral("SELECT left_out_by FROM release_log WHERE target LIKE '%, yes.csv'"))
                    .contains(QStringLiteral("never_asked %1").arg(never)));
}

// Enter in the names lets nothing out: it opens the card, and the dialog is over.
TEST_F(ListAnswersTest, EnterOnANameThatIsLeftOutOpensTheCard) {
    openList("gender = female");
    for (auto* action : page_.findChildren<QAction*>())
        if (action->text() == QStringLiteral("Export for a mailing or calls…")) action->trigger();
    const QPointer<ui::MailingDialog> dialog = page_.findChild<ui::MailingDialog*>();
    ASSERT_NE(dialog, nullptr);
    auto* way = dialog->findChild<QComboBox*>();
    way->setCurrentIndex(way->findText(QStringLiteral("By e-mail")));
    auto* names = dialog->findChild<QTableView*>(QStringLiteral("LeftOut"));
    ASSERT_TRUE(waitFor([&] { return names->model()->rowCount() > 0; }));
    names->setCurrentIndex(names->model()->index(0, 0));
    names->setFocus();
    press(*dialog, QStringLiteral("Return"));
    ASSERT_EQ(places_.size(), 1U);
    EXPECT_EQ(places_[0].page, ui::Place::Page::Card);
    EXPECT_EQ(
        number("SELECT consent_email FROM customer_derived WHERE customer_id = " + QString::number(places_[0].id)), 0);
    EXPECT_TRUE(waitFor([&] { return dialog.isNull(); }));
    EXPECT_EQ(number("SELECT count(*) FROM release_log"), 0);
}

TEST_F(ListAnswersTest, WhatIsDoneIsDoneWithTheSelectedRows) {
    openList("gender = female");
    const qint64 women = number("SELECT count(*) FROM customer WHERE archived = 0 AND gender = 'female'");
    ASSERT_TRUE(waitFor([&] { return table().model()->rowCount() == women && women > 4; }));
    const auto act = [this](const char* text) {
        for (auto* action : page_.findChildren<QAction*>())
            if (action->text() == QString::fromUtf8(text)) return action->trigger();
        ADD_FAILURE() << text;
    };
    const auto saysTasks = [this](const QString& text) {
        const auto* preview = page_.findChild<QLabel*>(QStringLiteral("TasksPreview"));
        return preview != nullptr && preview->text().startsWith(text);
    };
    table().setFocus();
    press(page_, QStringLiteral("Space"));
    press(page_, QStringLiteral("Down"));
    press(page_, QStringLiteral("Space"));
    EXPECT_TRUE(label("ListCount").endsWith(QStringLiteral(", 2 selected"))) << label("ListCount").toStdString();
    EXPECT_NE(find<QPushButton>(page_, QStringLiteral("Export (2)")), nullptr);
    act("Task for each");
    EXPECT_TRUE(waitFor([&] { return saysTasks(QStringLiteral("2 task")); }));
    press(*page_.findChild<ui::TasksDialog*>(), QStringLiteral("Esc"));
    settle();
    answers_.willPick(pathOf(QStringLiteral("two.csv")));
    EXPECT_TRUE(page_.exportList());
    ASSERT_TRUE(waitFor([this] { return told_.size() == 1; }));
    EXPECT_EQ(number("SELECT released FROM release_log WHERE target LIKE '%, two.csv'"), 2);
    EXPECT_TRUE(page_.print());
    EXPECT_TRUE(places_.back().list.startsWith(QStringLiteral("id in ("))) << places_.back().list.toStdString();

    press(page_, QStringLiteral("Ctrl+A"));
    act("Task for each");
    EXPECT_TRUE(waitFor([&] { return saysTasks(QStringLiteral("%1 task").arg(women)); })) << "all of the list again";
    press(*page_.findChild<ui::TasksDialog*>(), QStringLiteral("Esc"));
    settle();
}

TEST_F(ListAnswersTest, EnterOnTheButtonThatLeavesThingsAsTheyAreDoesSo) {
    openList("gender = female");
    ASSERT_TRUE(waitFor([this] { return table().model()->rowCount() > 0; }));
    const qint64 tasks = number("SELECT count(*) FROM task");
    for (auto* action : page_.findChildren<QAction*>())
        if (action->text() == QStringLiteral("Task for each")) action->trigger();
    auto* dialog = page_.findChild<ui::TasksDialog*>();
    ASSERT_NE(dialog, nullptr);
    type(*dialog, QStringLiteral("Ask about Easter"));
    auto* none = find<QPushButton>(*dialog, QStringLiteral("Add none"));
    ASSERT_TRUE(waitFor([&] { return find<QPushButton>(*dialog, QStringLiteral("Add none")) != nullptr; }));
    ASSERT_TRUE(waitFor([&] {
        for (auto* button : dialog->findChildren<QPushButton*>())
            if (button->isDefault() && button->isEnabled()) return true;
        return false;
    }));
    none->setFocus();
    press(*dialog, QStringLiteral("Return"));
    settle();
    EXPECT_EQ(page_.findChild<ui::TasksDialog*>(), nullptr);
    EXPECT_FALSE(waitFor([&] { return number("SELECT count(*) FROM task") != tasks; }, 300));
}

TEST_F(ListAnswersTest, WhySaysWhereTheHighestEndAndHowMuchIsMissing) {
    const auto* model = static_cast<ui::RecordModel*>(table().model());
    ui::Place ranked;
    ranked.page = ui::Place::Page::List;
    ranked.list = QStringLiteral("spent in top 6");
    ranked.sort = QStringLiteral("-spent");
    open(ranked);
    ASSERT_TRUE(waitFor([&] { return model->rowCount() == 6; }));
    constexpr int kSpent = 3; // after the box, name and town
    const QString fifth = model->index(4, kSpent).data().toString();
    const qint64 sixth = model->idAt(5);
    ASSERT_NE(fifth, model->index(5, kSpent).data().toString());
    ranked.list = QStringLiteral("spent in top 5");
    open(ranked);
    auto* why = page_.findChild<ui::WhyPane*>();
    why->setCard(sixth);
    const auto wanted = [why] {
        for (const auto* label : why->findChildren<QLabel*>())
            if (label->isVisible() && label->accessibleName().startsWith(QStringLiteral("Does not fit: Spent: ")))
                return label->accessibleDescription();
        return QString();
    };
    ASSERT_TRUE(waitFor([&] { return !wanted().isEmpty(); }));
    EXPECT_TRUE(wanted().contains(QStringLiteral("the last of them: "))) << wanted().toStdString();
    EXPECT_TRUE(wanted().contains(fifth)) << wanted().toStdString() << ", not " << fifth.toStdString();
    EXPECT_TRUE(wanted().endsWith(QStringLiteral(" short"))) << wanted().toStdString();
}

TEST_F(ListAnswersTest, WhyMarksARowOfNoneOfByWhatIsWantedOfIt) {
    openList("gender = female and not (contacts >= 1 or in list \"Best customers\")");
    const QString women =
        QStringLiteral("SELECT min(id) FROM customer c WHERE archived = 0 AND gender = 'female' AND %1 EXISTS (SELECT "
                       "1 FROM interaction i WHERE i.customer_id = c.id AND i.kind != 'note')");
    const qint64 quiet = number(women.arg(QStringLiteral("NOT")));
    const qint64 contacted = number(women.arg(QString()));
    ASSERT_TRUE(quiet > 0 && contacted > 0);
    auto* why = page_.findChild<ui::WhyPane*>();
    const auto said = [why](const QString& start) -> const QLabel* {
        for (const auto* label : why->findChildren<QLabel*>())
            if (label->isVisible() && label->accessibleName().startsWith(start)) return label;
        return nullptr;
    };
    why->setCard(quiet);
    ASSERT_TRUE(waitFor([&] { return said(QStringLiteral("Fits: Contacts: 0")) != nullptr; }))
        << "that she was not contacted is what is wanted";
    EXPECT_TRUE(said(QStringLiteral("Fits: Contacts: 0"))->accessibleDescription().isEmpty());
    EXPECT_NE(said(QStringLiteral("Fits: None of these")), nullptr);
    why->setCard(contacted);
    ASSERT_TRUE(waitFor([&] { return said(QStringLiteral("Does not fit: Contacts: ")) != nullptr; }));
    EXPECT_EQ(said(QStringLiteral("Does not fit: Contacts: "))->accessibleDescription(),
              QStringLiteral("Wanted: less than 1"));
    EXPECT_NE(said(QStringLiteral("Does not fit: None of these")), nullptr);
}

TEST_F(ListAnswersTest, WhyNamesTheTownAndTheMenuOfARowLeavesItOut) {
    openList("gender = female and city is not empty");
    // Not the rows of the list before, which stay until these are there.
    const qint64 all = number("SELECT count(*) FROM customer c JOIN customer_derived d ON d.customer_id = c.id WHERE "
                              "c.archived = 0 AND c.gender = 'female' AND d.city IS NOT NULL");
    ASSERT_TRUE(waitFor([&] { return table().model()->rowCount() == all; }));
    table().setFocus();
    press(page_, QStringLiteral("Down"));
    const qint64 woman = table().currentId();
    const int women = table().model()->rowCount();
    QAction* leaveOut = nullptr;
    for (auto* action : table().actions())
        if (action->text() == QStringLiteral("Leave out by hand")) leaveOut = action;
    ASSERT_NE(leaveOut, nullptr) << "in the menu of a row";
    page_.findChild<ui::WhyPane*>()->setCard(woman);
    const QString town = text(QStringLiteral("SELECT city FROM customer_derived WHERE customer_id = %1").arg(woman));
    ASSERT_FALSE(town.isEmpty());
    EXPECT_TRUE(waitFor([&] {
        return find<QPushButton>(*page_.findChild<ui::WhyPane*>(), QStringLiteral("%1, %2").arg(nameOf(woman), town)) !=
               nullptr;
    })) << town.toStdString();
    leaveOut->trigger();
    EXPECT_TRUE(waitFor([&] { return table().model()->rowCount() == women - 1; }));
    EXPECT_TRUE(label("ListInWords").contains(nameOf(woman))) << label("ListInWords").toStdString();
}

TEST_F(ListAnswersTest, WhySaysWhoWasPutOnTheListOrLeftOutByHand) {
    openList("gender = female");
    const qint64 man = number("SELECT min(id) FROM customer WHERE archived = 0 AND gender = 'male'");
    const qint64 woman = number("SELECT min(id) FROM customer WHERE archived = 0 AND gender = 'female'");
    const qint64 women = number("SELECT count(*) FROM customer WHERE archived = 0 AND gender = 'female'");
    auto* why = page_.findChild<ui::WhyPane*>();
    const auto says = [why](const QString& text) {
        return waitFor([&] {
            for (const auto* label : why->findChildren<QLabel*>())
                if (label->isVisible() && label->accessibleName() == text) return true;
            return false;
        });
    };
    why->setCard(man);
    ASSERT_TRUE(says(QStringLiteral("Does not fit: Gender: Male")));
    click(*find<QPushButton>(*why, QStringLiteral("Add by hand")));
    EXPECT_TRUE(says(QStringLiteral("Fits: Picked by hand")));
    EXPECT_TRUE(waitFor([&] { return table().model()->rowCount() == women + 1; }));
    why->setCard(woman);
    EXPECT_TRUE(says(QStringLiteral("Does not fit: Not picked by hand")));
    click(*find<QPushButton>(*why, QStringLiteral("Leave out by hand")));
    EXPECT_TRUE(says(QStringLiteral("Does not fit: Left out by hand")));
    EXPECT_TRUE(waitFor([&] { return table().model()->rowCount() == women; }));
    EXPECT_EQ(label("ListInWords"),
              QStringLiteral("Women; added by hand: %1; left out by hand: %2").arg(nameOf(man), nameOf(woman)));
    // The row says who it is, and adds and takes away by name.
    auto* card = part<ui::PickButton>(line(3), "Values");
    ASSERT_NE(card, nullptr);
    EXPECT_EQ(card->text(), nameOf(woman));
    EXPECT_EQ(part<ui::PickButton>(line(3), "Field")->text(), QStringLiteral("Card"));
    pickAll(card, {nameOf(man)});
    EXPECT_EQ(card->text(), QStringLiteral("%1 and %2").arg(nameOf(woman), nameOf(man)));
    EXPECT_TRUE(waitFor([&] { return table().model()->rowCount() == women - 1; }));
    click(*card);
    press(page_, QStringLiteral("Down"));
    press(page_, QStringLiteral("Return"));
    press(page_, QStringLiteral("Esc"));
    EXPECT_EQ(card->text(), nameOf(woman)) << "the second is unticked";
}

TEST_F(ListAnswersTest, SaysOfACardThatIsGoneThatItIs) {
    const qint64 woman = number("SELECT min(id) FROM customer WHERE archived = 0 AND gender = 'female'");
    openList(QStringLiteral("id in (%1, 987654)").arg(woman).toUtf8().constData());
    EXPECT_EQ(label("ListInWords"),
              QStringLiteral("Customers who were picked one by one (%1; 1 no longer in the file)").arg(nameOf(woman)));
    EXPECT_EQ(part<ui::PickButton>(line(0), "Values")->text(),
              QStringLiteral("%1; 1 no longer in the file").arg(nameOf(woman)));
}

} // namespace
} // namespace clientela::test
