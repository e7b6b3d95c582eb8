#include "ui/paper/LabelsPage.h"

#include "history/ContactGuard.h"
#include "storage/UnitOfWork.h"
#include "ui/preview/PaperPane.h"
#include "ui/records/MailingNote.h"
#include "ui/support/DemoDesk.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/SearchField.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTest>

namespace clientela::test {

using ui::LabelsPage;
using ui::PaperView;
using ui::Place;

namespace {

Place labelsOf(const QString& list, const QString& name = {}) {
    Place place;
    place.page = Place::Page::Labels;
    place.list = list;
    place.listName = name;
    return place;
}

int pagesOf(const QString& pdf) {
    QFile file(pdf);
    if (!file.open(QIODevice::ReadOnly)) return -1;
    static const QRegularExpression page(QStringLiteral("/Type\\s*/Page[^s]"));
    return static_cast<int>(QString::fromLatin1(file.readAll()).count(page));
}

class LabelsPageTest : public DemoDeskTest {
protected:
    LabelsPageTest() : page_(desk(), answers_) {
        page_.resize(1072, 712);
        test::show(page_);
    }

    void open(const QString& list) {
        page_.show(labelsOf(list));
        ASSERT_TRUE(waitFor([this] { return view().pageCount() > 0; }));
    }
    [[nodiscard]] PaperView& view() const { return *find<PaperView>(page_, QStringLiteral("Preview")); }
    [[nodiscard]] QSpinBox& start() const { return *page_.findChildren<QSpinBox*>().at(0); }
    [[nodiscard]] QListView& sheets() const { return *find<QListView>(page_, QStringLiteral("Sheets")); }
    void pickSheet(const QString& words) {
        page_.focusFirst();
        type(page_, words);
        press(page_, QStringLiteral("Down"));
    }
    [[nodiscard]] QString sheet() const { return sheets().currentIndex().data().toString(); }
    [[nodiscard]] QAction& action(int index) const { return *page_.topActions().at(index); }

    LabelsPage page_;
};

} // namespace

TEST_F(LabelsPageTest, ShowsTheListOnTheUsualSheetWithWhoIsLeftOut) {
    open({});
    EXPECT_EQ(sheet(), QStringLiteral("Avery L7160"));
    const QStringList counts = page_.statusTexts();
    ASSERT_EQ(counts.size(), 3);
    EXPECT_EQ(counts[1], QStringLiteral("%1 customers on the list")
                             .arg(number(QStringLiteral("SELECT count(*) FROM customer WHERE archived = 0"))));
    EXPECT_TRUE(action(1).text().startsWith(QStringLiteral("Print %1 page").arg(view().pageCount())));
    const auto leftOut = [this] { return find<QLabel>(page_, QStringLiteral("Everybody on the list gets a label.")); };
    EXPECT_TRUE(waitFor([&] { return leftOut() != nullptr || page_.findChildren<ui::LinkButton*>().size() > 0; }));
    QTest::qWait(100); // the side panel lays itself out
    grab(page_, QStringLiteral("labels"));
}

TEST_F(LabelsPageTest, AnotherSheetIsFoundByItsNumber) {
    open({});
    const int before = view().pageCount();
    pickSheet(QStringLiteral("L7163"));
    EXPECT_TRUE(sheet().contains(QStringLiteral("L7163"))) << sheet().toStdString();
    EXPECT_TRUE(waitFor([&] { return view().pageCount() > before; })) << "14 on a sheet take more sheets than 21";
}

TEST_F(LabelsPageTest, MarkedLabelsStayFree) {
    open({});
    const auto freeLeft = [this] { return page_.statusTexts().value(2); };
    const QString before = freeLeft();
    view().setFocus();
    press(page_, QStringLiteral("Right"));
    press(page_, QStringLiteral("Space"));
    EXPECT_TRUE(waitFor([&] { return freeLeft() != before; }));
    press(page_, QStringLiteral("Space"));
    EXPECT_TRUE(waitFor([&] { return freeLeft() == before; })) << "pressed again, a label is free again";
}

TEST_F(LabelsPageTest, EnterOnALabelStartsThere) {
    open({});
    view().setFocus();
    press(page_, QStringLiteral("Right"));
    press(page_, QStringLiteral("Down"));
    press(page_, QStringLiteral("Return"));
    EXPECT_EQ(start().value(), 4) << "first label of the second row of three";
    press(page_, QStringLiteral("Up"));
    press(page_, QStringLiteral("Space"));
    EXPECT_EQ(start().value(), 1) << "a label before the start is free again";
}

TEST_F(LabelsPageTest, TheSavedPdfHasThePagesOfThePreviewAndIsLogged) {
    open({});
    const QString path = pathOf(QStringLiteral("Labels.pdf"));
    answers_.willPick(path);
    action(0).trigger();
    ASSERT_TRUE(waitFor([this] { return !told_.isEmpty(); }));
    EXPECT_EQ(pagesOf(path), view().pageCount());
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM release_log")), 1);
}

TEST_F(LabelsPageTest, AMailingIsNotedOnTheCardsAndPrintedOnceMoreReachesTheSamePeople) {
    storage::UnitOfWork cap(desk().file().file(),
                            desk().file().action(QStringLiteral("edit"), QStringLiteral("A cap")));
    history::saveContactCap(cap, {50, 14}); // more than anybody was contacted
    cap.commit();
    page_.show(labelsOf(QStringLiteral("gender = female"), QStringLiteral("Women")));
    ASSERT_TRUE(waitFor([this] { return view().pageCount() > 0; }));
    const auto members = [this] {
        return number(QStringLiteral("SELECT count(*) FROM campaign_member m JOIN campaign c ON c.id = m.campaign_id "
                                     "WHERE c.name = 'Women' AND c.channel = 'post'"));
    };
    const auto save = [this](const char* name) {
        told_.clear();
        answers_.willPick(pathOf(QString::fromLatin1(name)));
        action(0).trigger();
        ASSERT_TRUE(waitFor([this] { return !told_.isEmpty(); }));
    };
    save("Labels.pdf");
    const qint64 printed = number(QStringLiteral("SELECT released FROM release_log"));
    EXPECT_GT(printed, 0);
    EXPECT_EQ(members(), printed);
    EXPECT_TRUE(waitFor([this] {
        const auto labels = page_.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel* one) {
            return one->text().contains(QStringLiteral("have “Women” already"));
        });
    }));
    save("Again.pdf");
    EXPECT_EQ(number(QStringLiteral("SELECT released FROM release_log ORDER BY id DESC LIMIT 1")), printed);
    EXPECT_EQ(members(), printed) << "one letter, printed twice";
}

TEST_F(LabelsPageTest, LabelsForCardsThatWerePickedAreNoMailingUnlessSomebodySaysSo) {
    Place picked = labelsOf(QStringLiteral("id in (1, 2, 3, 4, 5, 6, 7, 8, 9)"), QStringLiteral("Best customers"));
    picked.picked = true;
    page_.show(picked);
    ASSERT_TRUE(waitFor([this] { return view().pageCount() > 0; }));
    EXPECT_EQ(page_.trail().first().to, Place()) << "no list of that name has these cards";
    auto* noted = page_.findChild<ui::MailingNote*>()->findChild<QCheckBox*>();
    ASSERT_NE(noted, nullptr);
    EXPECT_FALSE(noted->isChecked());
    const qint64 before = number(QStringLiteral("SELECT count(*) FROM campaign_member"));
    answers_.willPick(pathOf(QStringLiteral("Parcels.pdf")));
    action(0).trigger();
    ASSERT_TRUE(waitFor([this] { return !told_.isEmpty(); }));
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM campaign_member")), before);
}

TEST_F(LabelsPageTest, AFrozenListIsAMailingThoughItIsWrittenAsCards) {
    Place frozen = labelsOf(QStringLiteral("id in (1, 2, 3, 4, 5, 6, 7, 8, 9)"), QStringLiteral("Christmas 2024"));
    frozen.id = 7;
    page_.show(frozen);
    ASSERT_TRUE(waitFor([this] { return view().pageCount() > 0; }));
    EXPECT_EQ(page_.findChild<ui::MailingNote*>()->name(), QStringLiteral("Christmas 2024"));
    EXPECT_EQ(page_.trail().first().to.page, Place::Page::List);
    EXPECT_EQ(page_.trail().first().to.id, 7);
}

TEST_F(LabelsPageTest, ANameThatIsStillBeingTypedIsTheOneThatIsNoted) {
    page_.show(labelsOf(QStringLiteral("gender = female"), QStringLiteral("Women")));
    ASSERT_TRUE(waitFor([this] { return view().pageCount() > 0; }));
    auto* name = page_.findChild<ui::MailingNote*>()->findChild<QLineEdit*>();
    name->setFocus();
    name->selectAll();
    type(page_, QStringLiteral("Easter"));
    answers_.willPick(pathOf(QStringLiteral("Labels.pdf")));
    action(0).trigger(); // by its key: the name keeps the focus
    ASSERT_TRUE(waitFor([this] { return !told_.isEmpty(); }));
    EXPECT_GT(number(QStringLiteral("SELECT count(*) FROM campaign WHERE name = 'Easter'")), 0);
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM campaign WHERE name = 'Women'")), 0);
}

TEST_F(LabelsPageTest, WhoseAddressDoesNotFitIsNotNotedAsWrittenTo) {
    page_.show(labelsOf({}, QStringLiteral("A letter")));
    ASSERT_TRUE(waitFor([this] { return view().pageCount() > 0; }));
    pickSheet(QStringLiteral("ABP-510"));
    ASSERT_TRUE(waitFor([&] {
        for (const auto* head : page_.findChildren<QLabel*>())
            if (head->isVisible() && head->text().contains(QStringLiteral("not fit"), Qt::CaseInsensitive)) return true;
        return false;
    })) << "the labels of this sheet are small";
    answers_.willPick(pathOf(QStringLiteral("Labels.pdf")));
    action(0).trigger();
    ASSERT_TRUE(waitFor([this] { return !told_.isEmpty(); }));
    const qint64 noted = number(QStringLiteral("SELECT count(*) FROM campaign_member m JOIN campaign c ON c.id = "
                                               "m.campaign_id WHERE c.name = 'A letter'"));
    EXPECT_EQ(noted, number(QStringLiteral("SELECT released FROM release_log")));
    EXPECT_LT(noted, number(QStringLiteral("SELECT count(*) FROM customer WHERE archived = 0")));
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM release_log WHERE left_out_by LIKE '%does_not_fit%'")), 1);
}

TEST_F(LabelsPageTest, WhoWantsNoPostAnyMoreIsTakenOffWhileThePageIsOpen) {
    page_.show(labelsOf(QStringLiteral("id in (1, 2, 3, 4, 5, 6, 7, 8, 9)"), QStringLiteral("Nine")));
    ASSERT_TRUE(waitFor([this] { return view().pageCount() > 0; }));
    const QString before = page_.statusTexts().value(0);
    change([](storage::UnitOfWork& work) {
        work.connection().execute(QStringLiteral("DELETE FROM address WHERE customer_id IN (1, 2, 3, 4, 5, 6)"));
    });
    EXPECT_TRUE(waitFor([&] { return page_.statusTexts().value(0) != before; }));
}

TEST_F(LabelsPageTest, NobodyIsNotedWhereTheFileCouldNotBeWritten) {
    page_.show(labelsOf(QStringLiteral("gender = female"), QStringLiteral("Women")));
    ASSERT_TRUE(waitFor([this] { return view().pageCount() > 0; }));
    answers_.willPick(pathOf(QStringLiteral("there is no such folder/Labels.pdf")));
    action(0).trigger();
    ASSERT_TRUE(waitFor([this] { return !failures_.isEmpty(); }));
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM campaign WHERE name = 'Women'")), 0);
    failures_.clear();
}

TEST_F(LabelsPageTest, NothingIsSavedOrLoggedWhenTheQuestionIsClosed) {
    open({});
    answers_.willPick(QString());
    action(0).trigger();
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM release_log")), 0);
    EXPECT_TRUE(told_.isEmpty());
}

TEST_F(LabelsPageTest, ThoseLeftOutAreAListOfTheirOwn) {
    change([](storage::UnitOfWork& work) {
        work.connection().execute(QStringLiteral("DELETE FROM address WHERE customer_id <= 3"));
    });
    open({});
    ui::LinkButton* link = nullptr;
    ASSERT_TRUE(waitFor([&] {
        for (auto* one : page_.findChildren<ui::LinkButton*>())
            if (one->isVisible() && one->text().contains(QStringLiteral("no postal address"))) link = one;
        return link != nullptr;
    }));
    click(*link);
    ASSERT_EQ(places_.size(), 1U);
    EXPECT_EQ(places_[0].page, Place::Page::Customers);
    EXPECT_FALSE(places_[0].list.isEmpty());
    grab(page_, QStringLiteral("labels-left-out"));
}

TEST_F(LabelsPageTest, AListWithNobodyHasNothingToPrint) {
    page_.show(labelsOf(QStringLiteral("spent > 100000000")));
    ASSERT_TRUE(waitFor([this] { return !page_.statusTexts().isEmpty(); }));
    EXPECT_EQ(view().pageCount(), 0);
    EXPECT_FALSE(action(0).isEnabled());
    EXPECT_FALSE(action(1).isEnabled());
    grab(page_, QStringLiteral("labels-empty"));
}

} // namespace clientela::test
