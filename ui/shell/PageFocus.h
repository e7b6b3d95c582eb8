#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace clientela::ui {

class Page;
class PageStack;

/// Where the focus was last on the page in front, for what is done to the page from elsewhere: from a menu, by a button
/// of the top bar that goes with what it did.
class PageFocus : public QObject {
    Q_OBJECT

public:
    /// `pages` outlives this.
    explicit PageFocus(const PageStack& pages, QObject* parent = nullptr);

    /// Puts the focus back there, unless it is on the page; where that is gone, to where work begins.
    void giveBack();

private:
    void onFocus(QWidget* old, QWidget* now);
    /// Whether what had the focus is no longer to be seen, or used.
    [[nodiscard]] bool hasGone(const QWidget* old, const Page* page) const;
    void putBack();

    const PageStack& pages_;
    QPointer<QWidget> last_;
};

} // namespace clientela::ui
