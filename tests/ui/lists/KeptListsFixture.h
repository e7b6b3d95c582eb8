#pragma once

#include "lists/SavedLists.h"
#include "ui/lists/BuilderFixture.h"

namespace clientela::test {

/// Lists that are kept, frozen, left unsaved, and refused.
class KeptLists : public BuilderTest {
protected:
    KeptLists() : BuilderTest(60) {}

    /// Keeps a list of one condition and shows it, untouched.
    lists::SavedList openKept(const char* name, const char* expression) {
        lists::SavedList list;
        list.name = QString::fromUtf8(name);
        list.expression = QString::fromUtf8(expression);
        change([&](storage::UnitOfWork& unit) { list.id = lists::saveList(unit, list); });
        open(placeOf(list));
        return list;
    }
    static ui::Place placeOf(const lists::SavedList& list) {
        ui::Place place;
        place.page = ui::Place::Page::List;
        place.id = list.id.value;
        return place;
    }
    /// As another window or a command does.
    void saveElsewhere(lists::SavedList list, const char* expression) {
        list.expression = QString::fromUtf8(expression);
        change([&](storage::UnitOfWork& unit) { lists::saveList(unit, list); });
        settle();
    }
    void deleteElsewhere(const lists::SavedList& list) {
        change([&](storage::UnitOfWork& unit) { lists::removeList(unit, list.id); });
        settle();
    }
    [[nodiscard]] QString title() const { return page_.trail().last().text; }
};

} // namespace clientela::test
