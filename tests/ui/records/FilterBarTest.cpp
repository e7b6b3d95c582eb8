#include "ui/records/FilterBar.h"

#include "lists/Names.h"
#include "ui/records/ColumnChooser.h"
#include "ui/records/FilterPopup.h"
#include "ui/records/RecordModel.h"
#include "ui/support/DemoDesk.h"
#include "ui/widgets/FilterChip.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

namespace clientela::test {

using ui::ColumnChooser;
using ui::FilterBar;
using ui::FilterChip;
using ui::ListFilter;

namespace {

class FilterBarTest : public DemoDeskTest {
protected:
    FilterBarTest()
        : bar_(desk(), QStringLiteral("customer"),
               {{QStringLiteral("Customer"), QStringLiteral("stage = customer")},
                {QStringLiteral("Phone known"), QStringLiteral("phone is not empty")}}) {
        QObject::connect(&bar_, &FilterBar::filterRequested, &bar_,
                         [this](const ListFilter& filter) { bar_.setFilter(filter); });
        bar_.resize(1072, 96);
        test::show(bar_);
    }

    [[nodiscard]] FilterChip* chip(const QString& name) const {
        for (FilterChip* one : bar_.findChildren<FilterChip*>())
            if (one->text() == name && one->isVisibleTo(&bar_)) return one;
        return nullptr;
    }
    [[nodiscard]] QLineEdit& language() const { return *find<QLineEdit>(bar_, QStringLiteral("List language")); }

    FilterBar bar_;
};

} // namespace

TEST_F(FilterBarTest, AChipIsAPartOfTheList) {
    click(*chip(QStringLiteral("Phone known")));
    EXPECT_EQ(bar_.filter().text(), QStringLiteral("phone is not empty"));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    click(*chip(QStringLiteral("Customer")));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(bar_.filter().text(), QStringLiteral("phone is not empty and stage = customer"));
    EXPECT_TRUE(chip(QStringLiteral("Customer"))->isChecked());
    click(*chip(QStringLiteral("Phone known")));
    EXPECT_EQ(bar_.filter().text(), QStringLiteral("stage = customer"));
}

TEST_F(FilterBarTest, TheLanguageBoxShowsTheSameListAndSetsTheChips) {
    bar_.setFilter(*ListFilter::of(QStringLiteral("stage = customer")));
    bar_.toggleLanguage();
    ASSERT_TRUE(bar_.isLanguageOpen());
    EXPECT_EQ(language().text(), QStringLiteral("stage = customer"));
    language().selectAll();
    type(bar_, QStringLiteral("phone is not empty and gender = female"));
    press(bar_, QStringLiteral("Return"));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(bar_.filter().parts(),
              (QStringList{QStringLiteral("phone is not empty"), QStringLiteral("gender = female")}));
    ASSERT_NE(chip(QStringLiteral("Phone known")), nullptr);
    EXPECT_TRUE(chip(QStringLiteral("Phone known"))->isChecked());
    EXPECT_FALSE(chip(QStringLiteral("Customer"))->isChecked());
    EXPECT_NE(chip(QStringLiteral("Gender: Female")), nullptr) << "in words, not in the language of the box";
    EXPECT_EQ(chip(QStringLiteral("Gender: Female"))->toolTip(), QStringLiteral("gender = female"));
}

TEST_F(FilterBarTest, EnterIsAnsweredByTheTableAndNoLongerOffered) {
    bar_.toggleLanguage();
    const auto says = [this](const QString& words) {
        for (const auto* label : bar_.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words)) return true;
        return false;
    };
    type(bar_, QStringLiteral("gender = female"));
    ASSERT_TRUE(waitFor([&] { return says(QStringLiteral("Enter shows them")); }));
    type(bar_, QStringLiteral(" and phone is not empty")); // its count is still to come
    press(bar_, QStringLiteral("Return"));
    EXPECT_FALSE(waitFor([&] { return says(QStringLiteral("Enter shows them")); }, 300));
}

TEST_F(FilterBarTest, AChipOfAFrozenListNamesWhoIsOnIt) {
    bar_.setFilter(*ListFilter::of(QStringLiteral("id in (3, 5, 7) and off(gender = female)")));
    const auto who =
        lists::namesIn(desk().connection(), desk().catalogues(), today())(QStringLiteral("customer"), {3, 5, 7});
    ASSERT_EQ(who.size(), 3U);
    EXPECT_NE(chip(QStringLiteral("picked one by one: %1, %2 and %3").arg(*who[0], *who[1], *who[2])), nullptr);
    EXPECT_NE(chip(QStringLiteral("off(gender = female)")), nullptr) << "what asks nothing has no words";
}

TEST_F(FilterBarTest, ATextThatIsNotUnderstoodIsSaidAndChangesNothing) {
    QSignalSpy asked(&bar_, &FilterBar::filterRequested);
    bar_.toggleLanguage();
    type(bar_, QStringLiteral("gendr = female"));
    EXPECT_TRUE(language().accessibleDescription().contains(QStringLiteral("gender")))
        << language().accessibleDescription().toStdString();
    press(bar_, QStringLiteral("Return"));
    press(bar_, QStringLiteral("Esc"));
    EXPECT_FALSE(bar_.isLanguageOpen());
    EXPECT_EQ(bar_.filter().text(), QString());
    EXPECT_EQ(asked.count(), 0);
}

TEST(ListFilters, AnOrKeepsItsMeaningAmongOtherParts) {
    const auto filter = ListFilter::of(QStringLiteral("city = Roma or city = Milano"));
    ASSERT_TRUE(filter);
    const ListFilter both = filter->with(QStringLiteral("gender = female"));
    EXPECT_EQ(both.text(), QStringLiteral("(city = Roma or city = Milano) and gender = female"));
    EXPECT_EQ(both.without(QStringLiteral("gender=female")), *filter);
}

TEST(ListFilters, AnEmptyTextLeavesNobodyOut) {
    const auto filter = ListFilter::of(QString());
    ASSERT_TRUE(filter);
    EXPECT_TRUE(filter->isEmpty());
    EXPECT_FALSE(ListFilter::of(QStringLiteral("(")));
}

TEST_F(FilterBarTest, APartPutTogetherByHandIsText) {
    ui::KnownValues known(desk());
    ui::FilterPopup popup(desk(), known, QStringLiteral("customer"), &bar_);
    QSignalSpy chosen(&popup, &ui::FilterPopup::partChosen);
    auto* field = find<QComboBox>(popup, QStringLiteral("Field"));
    ASSERT_NE(field, nullptr);
    field->setCurrentIndex(field->findData(QStringLiteral("city")));
    find<QComboBox>(popup, QStringLiteral("Value"))->setEditText(QStringLiteral("La Spezia"));
    // The popup deletes itself once a part is chosen: here it lives on the stack and only hides.
    popup.setAttribute(Qt::WA_DeleteOnClose, false);
    click(*find<QPushButton>(popup, QStringLiteral("Add filter")));
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.at(0).at(0).toString(), QStringLiteral("city = \"La Spezia\""));
    QCoreApplication::removePostedEvents(&popup, QEvent::DeferredDelete);
}

TEST_F(FilterBarTest, WhatTheFileKnowsIsOfferedUnderTheValueAndTakenFromItsBeginning) {
    change([](storage::UnitOfWork& unit) {
        unit.connection().execute(QStringLiteral("UPDATE customer SET source = 'Zanzibar fair' WHERE id IN (3, 5, 7)"));
    });
    const auto open = [this]() -> ui::FilterPopup* {
        find<QPushButton>(bar_, QStringLiteral("Filter"))->setFocus();
        press(bar_, QStringLiteral("Space"));
        auto* popup = bar_.findChild<ui::FilterPopup*>();
        if (popup == nullptr) return nullptr;
        auto* field = find<QComboBox>(*popup, QStringLiteral("Field"));
        field->setCurrentIndex(field->findData(QStringLiteral("source")));
        find<QComboBox>(*popup, QStringLiteral("Value"))->setFocus();
        return popup;
    };
    ui::FilterPopup* popup = open();
    ASSERT_NE(popup, nullptr);
    press(bar_, QStringLiteral("Esc"));
    popup = open();
    ASSERT_NE(popup, nullptr) << "once more";
    auto* value = find<QComboBox>(*popup, QStringLiteral("Value"));
    ASSERT_TRUE(waitFor([&] { return value->findText(QStringLiteral("Zanzibar fair")) >= 0; }));
    EXPECT_EQ(value->currentText(), QString()) << "nothing is chosen for anybody";
    type(bar_, QStringLiteral("zanzi"));
    QWidget* offers = QApplication::activePopupWidget();
    ASSERT_NE(offers, nullptr);
    grab(bar_, QStringLiteral("filter-popup-offers"));
    press(*offers, QStringLiteral("Return"));
    EXPECT_EQ(value->currentText(), QStringLiteral("Zanzibar fair"));
    press(bar_, QStringLiteral("Return"));
    EXPECT_EQ(bar_.filter().text(), QStringLiteral("source = \"Zanzibar fair\""));

    popup = open();
    ASSERT_NE(popup, nullptr);
    auto* comparison = find<QComboBox>(*popup, QStringLiteral("Comparison"));
    comparison->setCurrentIndex(comparison->findText(QStringLiteral("contains")));
    find<QComboBox>(*popup, QStringLiteral("Value"))->setFocus();
    type(bar_, QStringLiteral("zanzi"));
    EXPECT_EQ(QApplication::activePopupWidget(), nullptr) << "a piece of it is what is meant";
    press(bar_, QStringLiteral("Esc"));
}

TEST_F(FilterBarTest, ColumnsAreChosenAndOrdered) {
    ui::RecordModel model(desk());
    app::ListRequest request;
    request.columns = QStringLiteral("name,spent(last 30 days)");
    ASSERT_FALSE(model.ask(request));
    EXPECT_EQ(model.headerData(2, Qt::Horizontal).toString(), QStringLiteral("Spent € (last 30 days)"));
    ColumnChooser chooser(model, &bar_);
    auto* list = find<QListWidget>(chooser, QStringLiteral("Columns"));
    ASSERT_NE(list, nullptr);
    EXPECT_EQ(list->item(1)->text(), QStringLiteral("Spent € (last 30 days)"));
    for (int i = 0; i < list->count(); ++i)
        if (list->item(i)->data(Qt::UserRole).toString() == QLatin1String("city"))
            list->item(i)->setCheckState(Qt::Checked);
    list->setCurrentRow(1);
    click(*find<QPushButton>(chooser, QStringLiteral("Move up")));
    EXPECT_EQ(chooser.columns(),
              (QStringList{QStringLiteral("spent(last 30 days)"), QStringLiteral("name"), QStringLiteral("city")}));
    for (int i = 0; i < list->count(); ++i) list->item(i)->setCheckState(Qt::Unchecked);
    EXPECT_EQ(chooser.columns().size(), 1) << "a table without columns shows nothing to come back from";
    test::show(chooser);
    press(chooser, QStringLiteral("Esc"));
    EXPECT_FALSE(chooser.isVisible());
}

TEST_F(FilterBarTest, TheColumnThatWasLookedForIsTickedFromTheKeyboard) {
    ui::RecordModel model(desk());
    app::ListRequest request;
    request.columns = QStringLiteral("name,city");
    ASSERT_FALSE(model.ask(request));
    ColumnChooser chooser(model, &bar_);
    test::show(chooser);
    chooser.findChild<QLineEdit*>()->setFocus();
    type(chooser, QStringLiteral("birth d"));
    press(chooser, QStringLiteral("Down"));
    press(chooser, QStringLiteral("Space"));
    EXPECT_EQ(chooser.columns(),
              (QStringList{QStringLiteral("name"), QStringLiteral("city"), QStringLiteral("birth_date")}));
}

} // namespace clientela::test
