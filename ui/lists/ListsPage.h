#pragma once

#include "lists/Combine.h"
#include "lists/SavedLists.h"
#include "ui/desk/Page.h"

#include <map>
#include <memory>

class QStandardItem;
class QStandardItemModel;
class QTreeView;

namespace clientela::ui {

class Answers;
class EmptyPage;
class ListCounts;
class SearchField;

/// All lists of the business in their folders, with how many cards each has; those of documents, tasks, contacts and
/// products below them under headings of their own. Enter opens the builder, a number the records; several of one kind
/// make a new one together. Letters typed find a list.
class ListsPage : public Page {
    Q_OBJECT

public:
    ListsPage(Desk& desk, Answers& answers, QWidget* parent = nullptr);
    ~ListsPage() override;

    void show(const Place& place) override;
    [[nodiscard]] Place place() const override;
    [[nodiscard]] QList<Crumb> trail() const override { return {{tr("Lists"), {}}}; }
    [[nodiscard]] QList<QAction*> topActions() const override { return actions_; }
    [[nodiscard]] QStringList statusTexts() const override;
    void reload() override;
    void focusFirst() override;
    bool escape() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void addActions();
    void fill();
    [[nodiscard]] SearchField* makeFinder(QWidget* parent);
    /// Shows the lists that have what is typed in their names, or in what they are about, the best one current.
    void find();
    void showNotFound(const QString& typed);
    void showCounts();
    void addList(QStandardItem* folder, const lists::SavedList& list);
    [[nodiscard]] std::optional<lists::SavedList> current() const;
    [[nodiscard]] std::vector<lists::SavedList> selected() const;
    void openBuilder(const lists::SavedList& list);
    void showCards(const lists::SavedList& list);
    void newList(const query::NodePtr& tree = nullptr, const QString& kind = {});
    void combine(lists::Combination combination);
    /// Several lists of one kind are selected, which can be made into one; if not, the buttons say what is missing.
    void mayCombine();
    void addStarters();
    void togglePin();
    void remove();
    template <class Work>
    void change(const QString& title, Work work);

    std::map<QString, std::unique_ptr<ListCounts>> counts_; ///< by kind of record
    QTreeView* tree_;
    SearchField* finder_ = nullptr;
    QStandardItemModel* model_;
    EmptyPage* nothing_;
    EmptyPage* notFound_; ///< in the place of the lists, where none has what is typed
    QWidget* body_ = nullptr;
    QList<QAction*> actions_;
    QList<QAction*> together_; ///< that make one of several
    std::vector<lists::SavedList> lists_;
};

} // namespace clientela::ui
