#pragma once

#include "ui/customers/CardDuplicates.h"
#include "ui/customers/CardFixture.h"

#include <QAbstractItemView>

namespace clientela::test {

/// A card that is typed, with what other cards say offered under its lines.
class CardEntryTest : public CardPageTest {
protected:
    /// The page with the words of the file read.
    void begin(const ui::Place& place, const char* town) {
        startAgain();
        open(place);
        page_->focusFirst();
        ASSERT_TRUE(waitFor([&] { return !page_->session().known.places(QString::fromUtf8(town), 1).empty(); }));
    }
    [[nodiscard]] static QAbstractItemView* offers() {
        for (QWidget* top : QApplication::topLevelWidgets())
            if (top->isVisible() && top->accessibleName() == QStringLiteral("Offers"))
                return qobject_cast<QAbstractItemView*>(top);
        return nullptr;
    }
    /// Presses a key as the person does who looks at the offers.
    static void pressIn(QAbstractItemView& view, const QString& key) { press(view, key); }
    [[nodiscard]] ui::CardDuplicates& side() const { return *page_->findChild<ui::CardDuplicates*>(); }
};

} // namespace clientela::test
