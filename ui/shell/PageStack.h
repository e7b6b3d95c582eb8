#pragma once

#include "ui/desk/Page.h"

#include <QStackedWidget>

#include <optional>
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
    /// Makes the page of places of a kind behind the one in front, unless there is one; for when nothing else is to do.
    void prepare(Place::Page kind);
    /// Brings a page to the front that is none of the table's: the first start. It belongs to the stack from then on.
    void showOwn(Page* page);
    /// The page in front; null before the first.
    [[nodiscard]] Page* page() const;

Q_SIGNALS:
    /// Another page stands in front, or its head changed.
    void headChanged();

private:
    void bringToFront(Page* page);
    /// The place in pages_ of the page that shows this kind; nothing where none is built.
    [[nodiscard]] static std::optional<size_t> placeOf(Place::Page kind);
    Page* made(size_t at);

    Desk& desk_;
    Answers& answers_;
    std::vector<Page*> pages_; ///< in the order of pageMakers(); null until made
};

} // namespace clientela::ui
