#pragma once

#include "ui/desk/Page.h"
#include "ui/records/FilterBar.h"
#include "ui/records/RecordTable.h"

class QHBoxLayout;

namespace clientela::ui {

class Answers;
class Banner;
class ListsMenu;
class NoMatchPage;
class PeekPanel;
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
    [[nodiscard]] QList<QAction*> menuActions() const override;
    bool save() override; ///< the list, where it is one
    bool escape() override;
    bool undo() override;
    [[nodiscard]] QString undoText() const override;
    bool print() override;
    bool exportList() override;
    void reload() override;
    void focusFirst() override;

Q_SIGNALS:
    /// What was typed in the table belongs into the search box.
    void searchRequested(const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void showPeek();
    void togglePeek();
    void addActions();
    /// The list in the builder; there `why` is held against its conditions, where it is not 0.
    void openBuilder(qint64 why);
    /// E-mails that are dropped here find their cards.
    void takeMail();
    void ask(const ListFilter& filter, const QString& sort, const QString& columns);
    void countAll();
    void onRows();
    void editSelected(const QString& field);
    void removeSelected();
    void remove(const std::vector<CustomerId>& ids);
    /// The selected ones, else the current one.
    void eraseSelected();
    /// Of the selected ones, else of the current one, to the clipboard.
    void copyAddresses();
    void chooseColumns();
    void saveList();

    Answers& answers_;
    RecordModel* model_;
    FilterBar* filters_;
    RecordTable* table_;
    NoMatchPage* nothing_; ///< "Nobody matches all 3 filters"
    SelectionBar* selection_;
    QHBoxLayout* sides_ = nullptr;  ///< the list and, beside it, the peek panel
    PeekPanel* peek_ = nullptr;     ///< made when it is first shown
    std::optional<bool> wantsPeek_; ///< as asked for by F8; nothing: as the window has room
    ListsMenu* views_;
    QAction* saveList_ = nullptr; ///< what the button beside the filters does
    QString listName_;
    QString ownColumns_; ///< of lists that are not saved ones
    qint64 wantedCurrent_ = 0;
    qint64 inFile_ = 0;
    std::vector<std::pair<QString, qint64>> sums_;
    storage::JobSlot counts_;
};

} // namespace clientela::ui
