#pragma once

#include "lists/SavedLists.h"
#include "ui/lists/BuilderFixture.h"
#include "ui/lists/ListGroups.h"
#include "ui/lists/ListResult.h"
#include "ui/records/TotalsRow.h"

namespace clientela::test {

/// How a list is shown: columns, order, groups and totals, and that a saved list keeps them.
class ListShapeTest : public BuilderTest {
protected:
    ListShapeTest() : BuilderTest(60) {}

    ListId keep(const lists::SavedList& list) {
        ListId id;
        change([&](storage::UnitOfWork& unit) { id = lists::saveList(unit, list); });
        return id;
    }
    void openKept(ListId id) {
        ui::Place place;
        place.page = ui::Place::Page::List;
        place.id = id.value;
        open(place);
    }
    static lists::SavedList women() {
        lists::SavedList list;
        list.name = QStringLiteral("Women");
        list.expression = QStringLiteral("gender = female");
        list.columns = QStringLiteral("name,age,spent");
        list.sort = QStringLiteral("-spent");
        return list;
    }
    [[nodiscard]] ui::ListGroups& groups() const { return *page_.findChild<ui::ListGroups*>(); }
    [[nodiscard]] ui::TotalsRow& totals() const { return *page_.findChild<ui::TotalsRow*>(); }
    [[nodiscard]] QString euros(const QString& sql) const {
        return desk().locale().toString(static_cast<double>(number(sql)) / 100, 'f', 2);
    }
    void groupBy(const QString& field) {
        auto* button = page_.findChild<ui::ListResult*>()->findChild<ui::PickButton*>();
        ASSERT_NE(button, nullptr);
        click(*button);
        pick(field);
    }
};

inline constexpr auto kWomen = "FROM customer c JOIN customer_sales s ON s.customer_id = c.id WHERE c.archived = 0 AND "
                               "c.gender = 'female'";

} // namespace clientela::test
