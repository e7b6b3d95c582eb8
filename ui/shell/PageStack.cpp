#include "ui/shell/PageStack.h"

#include "ui/shell/Pages.h"

#include <QScrollArea>

#include <algorithm>

namespace clientela::ui {

namespace {

/// Around each page, so that what larger letters or longer words leave no room for is scrolled to, not cut off. The
/// keys that scroll are the page's own.
class PageFrame : public QScrollArea {
public:
    explicit PageFrame(QWidget* parent) : QScrollArea(parent) {
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus);
        viewport()->setAutoFillBackground(false);
    }

protected:
    void keyPressEvent(QKeyEvent* event) override { QWidget::keyPressEvent(event); }
};

void addPage(QStackedWidget& stack, Page* page) {
    auto* frame = new PageFrame(&stack);
    const bool fills = page->autoFillBackground();
    frame->setWidget(page);
    page->setAutoFillBackground(fills);
    stack.addWidget(frame);
}

/// What the page stands in; null before it was added.
QWidget* frameOf(const QStackedWidget& stack, const Page* page) {
    for (int i = 0; i < stack.count(); ++i)
        if (static_cast<PageFrame*>(stack.widget(i))->widget() == page) return stack.widget(i);
    return nullptr;
}

} // namespace

PageStack::PageStack(Desk& desk, Answers& answers, QWidget* parent)
    : QStackedWidget(parent), desk_(desk), answers_(answers), pages_(pageMakers().size(), nullptr) {}

std::optional<size_t> PageStack::placeOf(Place::Page kind) {
    const auto& makers = pageMakers();
    const auto shows = [&](const PageMaker& maker) {
        return std::find(maker.shows.begin(), maker.shows.end(), kind) != maker.shows.end();
    };
    const auto maker = std::find_if(makers.begin(), makers.end(), shows);
    if (maker == makers.end()) return std::nullopt;
    return static_cast<size_t>(maker - makers.begin());
}

Page* PageStack::made(size_t at) {
    Page*& page = pages_[at];
    if (page == nullptr) {
        page = pageMakers()[at].make(desk_, answers_, this);
        addPage(*this, page);
    }
    return page;
}

bool PageStack::show(const Place& place) {
    const std::optional<size_t> at = placeOf(place.page);
    if (!at) return false;
    Page* page = made(*at);
    page->show(place);
    bringToFront(page);
    return true;
}

void PageStack::prepare(Place::Page kind) {
    const std::optional<size_t> at = placeOf(kind);
    if (!at || pages_[*at] != nullptr || count() == 0) return; // the first that is added comes to the front
    Page* page = made(*at);
    page->resize(size());
    page->prepare();
}

void PageStack::showOwn(Page* page) {
    if (frameOf(*this, page) == nullptr) addPage(*this, page);
    bringToFront(page);
}

void PageStack::bringToFront(Page* page) {
    if (Page* before = this->page()) disconnect(before, &Page::headChanged, this, nullptr);
    connect(page, &Page::headChanged, this, &PageStack::headChanged);
    setCurrentWidget(frameOf(*this, page));
    Q_EMIT headChanged();
}

Page* PageStack::page() const {
    const auto* frame = static_cast<PageFrame*>(currentWidget());
    return frame != nullptr ? qobject_cast<Page*>(frame->widget()) : nullptr;
}

} // namespace clientela::ui
