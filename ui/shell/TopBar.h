#pragma once

#include "ui/desk/Place.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QMenu;

namespace clientela::ui {

class Actions;
class IconButton;
class Page;
class SearchField;
class SplitButton;

/// Over the page: where one is (title, or back arrow and trail with the place in the list), search, and New. A page's
/// own actions take the place of New and shrink search to its icon; Ctrl+F brings it back.
class TopBar : public QWidget {
    Q_OBJECT

public:
    TopBar(const Actions& actions, QMenu* newMenu, QWidget* parent = nullptr);

    [[nodiscard]] SearchField& search() const { return *search_; }
    /// Takes trail, position and actions from the page in front; null: none.
    void showPage(const Page* page);
    /// Puts the focus into the search field, shown if it was shrunk.
    void openSearch(const QString& text = QString());
    /// The search field goes back to its size.
    void closeSearch();
    void openNewMenu();

Q_SIGNALS:
    void goRequested(const clientela::ui::Place& place);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showTrail(const Page* page);
    void showActions(const Page* page);
    void showTitleWidget(QWidget* widget);
    void arrangeSearch();

    QHBoxLayout* trail_;
    QWidget* crumbs_;
    QHBoxLayout* crumbRow_;
    IconButton* back_;
    QLabel* position_;
    IconButton* up_;
    IconButton* down_;
    QPointer<QWidget> titleWidget_; ///< of the page
    SearchField* search_;
    IconButton* searchIcon_;
    QWidget* pageActions_;
    QHBoxLayout* actionRow_;
    SplitButton* new_;
    bool shrunk_ = false; ///< the page has actions of its own
    bool open_ = false;   ///< one is searching
};

} // namespace clientela::ui
