#pragma once

#include "storage/Jobs.h"
#include "ui/records/ListFilter.h"
#include "ui/widgets/EmptyPage.h"

namespace clientela::ui {

class Desk;
class FilterBar;

/// Stands in the place of a table whose filter finds nobody: says so, names the filter whose removal brings most back
/// (a job counts), and offers to clear them all.
class NoMatchPage : public EmptyPage {
    Q_OBJECT

public:
    /// `kind`: of the records. `filters` knows the names of filters; both outlive the page.
    NoMatchPage(Desk& desk, const FilterBar& filters, QString kind, QWidget* parent = nullptr);

    /// Speaks of another filter, which has at least one part.
    void showFilter(const ListFilter& filter);

Q_SIGNALS:
    void filterRequested(const clientela::ui::ListFilter& filter);

private:
    struct Best {
        int part = -1; ///< of the filter
        qint64 count = 0;
    };
    void countWithout();
    void offer(const Best& best);

    Desk& desk_;
    const FilterBar& filters_;
    QString kind_;
    ListFilter filter_;
    storage::JobSlot counting_;
};

} // namespace clientela::ui
