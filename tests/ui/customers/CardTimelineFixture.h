#pragma once

#include "ui/customers/CardBanner.h"
#include "ui/customers/CardFixture.h"
#include "ui/customers/CardTimeline.h"

#include <QListView>

namespace clientela::test {

/// A card whose timeline is written into by keys.
class CardTimelineTest : public CardPageTest {
protected:
    [[nodiscard]] QListView& list() const { return field<QListView>(QStringLiteral("What happened")); }
    [[nodiscard]] ui::CardTimeline& timeline() const { return *page_->findChild<ui::CardTimeline*>(); }
    [[nodiscard]] ui::CardBanner& banner() const { return *page_->findChild<ui::CardBanner*>(); }
    void log(const QString& line) {
        press(*page_, QStringLiteral("Ctrl+J"));
        type(*page_, line);
        press(*page_, QStringLiteral("Return"));
        ASSERT_TRUE(waitFor([&] { return desk_->pendingChanges() == 0; }));
        QApplication::processEvents();
    }
    /// The row of the list that says this.
    [[nodiscard]] int rowSaying(const QString& text) const {
        for (int row = 0; row < list().model()->rowCount(); ++row)
            if (list().model()->index(row, 0).data(Qt::AccessibleTextRole).toString().contains(text)) return row;
        return -1;
    }
    /// Types into the dialog that asks how a complaint was settled, and presses a key.
    void pressWhenAsked(const QString& key, const QString& typed = {}) {
        QWidget* dialog = nullptr;
        ASSERT_TRUE(waitFor([&] { return (dialog = QApplication::activeModalWidget()) != nullptr; }));
        type(*dialog, typed);
        press(*dialog, key);
        ASSERT_TRUE(waitFor([] { return QApplication::activeModalWidget() == nullptr; }));
        test::show(*page_); // the offscreen platform does not come back to it from a dialog
    }
    void stand(int row) {
        list().setFocus();
        list().setCurrentIndex(list().model()->index(row, 0));
    }
};

} // namespace clientela::test
