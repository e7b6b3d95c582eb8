#pragma once

#include "base/Ids.h"
#include "ui/desk/Place.h"

#include <QWidget>

#include <vector>

class QListView;
class QStandardItemModel;

namespace clientela::search {
struct CustomerHit;
struct DocumentHit;
} // namespace clientela::search

namespace clientela::ui {

class Desk;
class SearchField;

/// What the search box found, under it: customers, documents, and what can be done with the words. It answers at every
/// key; the best match is current and Enter opens it; the focus never leaves the box. Before anything is typed it
/// offers the cards one had before. A child of the window, not a window of its own.
class SearchPopup : public QWidget {
    Q_OBJECT

public:
    /// `field` stands in `window`; both outlive the popup.
    SearchPopup(Desk& desk, SearchField& field, QWidget* window);

    void dismiss();
    /// The card that the window shows, null where it shows none: it becomes the first of the recent ones, and what
    /// Enter takes is the one before it.
    void setShown(CustomerId card);
    /// The cards opened last, the last one first.
    [[nodiscard]] const std::vector<CustomerId>& opened() const { return opened_; }
    void setOpened(std::vector<CustomerId> opened) { opened_ = std::move(opened); }

Q_SIGNALS:
    void chosen(const clientela::ui::Place& place);
    /// Esc in the empty box: back to where one was.
    void left();
    /// Another card is the first of the recent ones.
    void openedChanged();
    /// The focus went elsewhere.
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void answer(const QString& text);
    void offerRecent();
    void unfold();
    void addHead(const QString& text);
    void addCustomer(const search::CustomerHit& hit);
    void addDocument(const search::DocumentHit& hit);
    /// `anything`: something was found.
    void addActions(const QString& text, bool anything);
    void addNewCard(const QString& text);
    void arrange();
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    /// The list of all that the text finds, not only of those that are shown.
    [[nodiscard]] Place allOf(const QString& text) const;
    void chooseRow(int row);
    void step(int by);
    void choose(const QModelIndex& index);

    Desk& desk_;
    SearchField& field_;
    QListView* list_;
    QStandardItemModel* model_;
    std::vector<CustomerId> opened_; ///< the last one first
    CustomerId shown_;
    int allRow_ = -1; ///< "Show all matches as a list", which Ctrl+Enter chooses
};

} // namespace clientela::ui
