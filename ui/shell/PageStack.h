#pragma once

#include "ui/desk/Page.h"

#include <QStackedWidget>

#include <vector>

namespace clientela::ui {

class Answers;

/// The pages of an open file, each made when it is first shown.
class PageStack : public QStackedWidget {
    Q_OBJECT

public:
    PageStack(Desk& desk, Answers& answers, QWidget* parent = nullptr);

    /// Brings the page of `place` to the front and lets it show the place. False: no such page is built.
    bool show(const Place& place);
    /// Brings a page to the front that is none of the table's: the first start. It belongs to the stack from then on.
    void showOwn(Page* page);
    /// The page in front; null before the first.
    [[nodiscard]] Page* page() const;

Q_SIGNALS:
    /// Another page stands in front, or its head changed.
    void headChanged();

private:
    void bringToFront(Page* page);

    Desk& desk_;
    Answers& answers_;
    std::vector<Page*> pages_; ///< in the order of pageMakers(); null until made
};

} // namespace clientela::ui
