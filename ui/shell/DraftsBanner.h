#pragma once

#include "ui/desk/Desk.h"
#include "ui/widgets/Banner.h"

namespace clientela::ui {

/// Offers on the start what was typed last time and not saved. Goes away when it was looked at or settled.
class DraftsBanner : public Banner {
    Q_OBJECT

public:
    explicit DraftsBanner(Desk& desk, QWidget* parent = nullptr);
    /// A page is shown which tells of its draft by itself: one notice of it is enough.
    void pageShown(const Place& place);

private:
    void showDrafts();
    void open();

    Desk& desk_;
    QList<qint64> offered_; ///< those that were there when the file was opened
};

} // namespace clientela::ui
