#pragma once

#include "ui/desk/Page.h"
#include "ui/records/FilterBar.h"
#include "ui/records/RecordTable.h"

class QToolButton;

namespace clientela::ui {

class Answers;
class Banner;
class EmptyPage;
class SelectionBar;

/// Customers as a table: filtered by chips or the list language, sorted by its head, acted on by selection.
class CustomersPage : public Page {
    Q_OBJECT

public:
    CustomersPage(Desk& desk, Answers& answers, QWidget* parent = nullptr);
    ~CustomersPage() override;

    void show(const Place& place) override;
    [[nodiscard]] Place place() const override;
    [[nodiscard]] QList<Crumb> trail() const override;
    [[nodiscard]] QWidget* titleWidget() const override;
    [[nodiscard]] QStringList statusTexts() const override;
    bool escape() override;
    bool print() override;
    bool exportList() override;
    void reload() override;
    void focusFirst() override;

Q_SIGNALS:
    /// What was typed in the table belongs into the search box.
    void searchRequested(const QString& text);

private:
    void build();
    void addActions();
    void ask(const ListFilter& filter, const QString& sort, const QString& columns);
    void countAll();
    void onRows();
    void removeSelected();
    void chooseColumns();
    void saveList();
    void fillViews();
    [[nodiscard]] QString selectedList() const;

    Answers& answers_;
    RecordModel* model_;
    FilterBar* filters_;
    RecordTable* table_;
    SelectionBar* selection_;
    QWidget* nothing_ = nullptr; ///< "Nobody matches all 3 filters"
    QToolButton* views_;
    QString listName_;
    qint64 wantedCurrent_ = 0;
    qint64 inFile_ = 0;
    std::vector<std::pair<QString, qint64>> sums_;
    storage::JobSlot counts_;
};

} // namespace clientela::ui
