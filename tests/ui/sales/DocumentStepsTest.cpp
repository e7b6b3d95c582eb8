#include "ui/sales/DraftFixture.h"

#include "sales/Products.h"
#include "ui/sales/DocumentLinesModel.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFocusEvent>
#include <QMenu>

// The next step of a document, and its lines: what products are offered, where Return goes, what Delete takes away.

namespace clientela::test {

using Column = ui::DocumentLinesModel::Column;

class DocumentSteps : public DraftsTest {
protected:
    /// Entries of the menu that Ctrl+D opens, without letters and keys; "-" for a line.
    QStringList steps() {
        // The second time by its action: the offscreen platform does not come back to the page from a menu.
        if (page_->isActiveWindow())
            press(*page_, QStringLiteral("Ctrl+D"));
        else
            trigger(QStringLiteral("Next step"));
        QStringList all;
        if (!waitFor([&] { return menu() != nullptr; })) return all;
        for (const QAction* entry : menu()->actions())
            all += entry->isSeparator()
                       ? QStringLiteral("-")
                       : QString(entry->text()).remove(QLatin1Char('&')).section(QLatin1Char('\t'), 0, 0);
        return all;
    }
    static QMenu* menu() { return qobject_cast<QMenu*>(QApplication::activePopupWidget()); }
    void addProducts() {
        change([](storage::UnitOfWork& unit) {
            const auto add = [&](const char* code, const char* name, qint64 price) {
                sales::saveProduct(
                    unit, {{}, QString::fromUtf8(code), QString::fromUtf8(name), {}, {}, {}, price, 2'200, false});
            };
            add("ZQ7", "Zucca mantovana grande", 125'000);
            add("ZQ8", "Zucca mantovana piccola", 75'000);
        });
    }
    /// The offers under the cell that is typed into.
    [[nodiscard]] QStringList offered() const {
        const auto* edit = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QStringList all;
        if (edit == nullptr) return all;
        for (auto* completer : edit->findChildren<QCompleter*>()) {
            if (!completer->popup()->isVisible()) continue;
            const auto* model = completer->popup()->model();
            for (int row = 0; row < model->rowCount(); ++row)
                all += model->index(row, 0).data(Qt::AccessibleTextRole).toString();
        }
        return all;
    }
    /// Types into the first cell until the products, which are read by a job, are there.
    void typeOffered(const QString& typed) {
        ASSERT_TRUE(waitFor([&] {
            press(*page_, QStringLiteral("Ctrl+A"));
            type(*page_, typed);
            return !offered().isEmpty();
        }));
    }
    /// A key goes to the popup while it is open.
    void pressOffered(const QString& key) {
        QWidget* popup = QApplication::activePopupWidget();
        ASSERT_NE(popup, nullptr);
        press(*popup, key);
    }
    [[nodiscard]] QString cell(int row, int column) const {
        return lines().model()->index(row, column).data().toString();
    }
};

TEST_F(DocumentSteps, OfAQuoteThatWasAcceptedBeginWithItsOrder) {
    open("quote");
    line({"Zz hamper", "2", "10", "", "22"});
    leave();
    trigger(QStringLiteral("Issue"));
    ASSERT_TRUE(waitFor([&] { return document().status == QLatin1String("open"); }));
    const DocumentId quote = document().id;
    ASSERT_TRUE(waitFor([&] { return !offers("Issue"); }));
    const QStringList before = steps();
    EXPECT_EQ(before.value(0), QStringLiteral("Accepted")) << before.join(u'|').toStdString();
    ASSERT_NE(menu(), nullptr);
    ASSERT_NE(menu()->activeAction(), nullptr);
    EXPECT_EQ(menu()->activeAction(), menu()->actions().constFirst()) << "Enter takes it";
    QSet<QString> letters;
    for (const QAction* entry : menu()->actions()) {
        if (entry->isSeparator()) continue;
        const QString letter = QKeySequence::mnemonic(entry->text()).toString();
        EXPECT_FALSE(letter.isEmpty()) << entry->text().toStdString();
        EXPECT_FALSE(letters.contains(letter)) << entry->text().toStdString();
        letters += letter;
    }
    press(*menu(), QStringLiteral("Return"));
    ASSERT_TRUE(waitFor([&] { return document().status == QLatin1String("accepted"); }));
    QApplication::processEvents();
    const QStringList after = steps();
    EXPECT_EQ(after.value(0), QStringLiteral("Order from it")) << after.join(u'|').toStdString();
    ASSERT_NE(menu(), nullptr);
    EXPECT_GT(after.indexOf(QStringLiteral("Rejected")), before.indexOf(QStringLiteral("Accepted")));
    press(*menu(), QStringLiteral("Return"));
    ASSERT_TRUE(waitFor([&] { return !places_.empty(); }));
    const auto order = sales::loadDocument(desk().connection(), DocumentId(places_.back().id));
    ASSERT_TRUE(order);
    EXPECT_EQ(order->kind, QStringLiteral("order"));
    EXPECT_EQ(order->source, quote);
}

TEST_F(DocumentSteps, ProductsAreOfferedByWordsInAnyOrderAndByCode) {
    addProducts();
    open("order");
    typeOffered(QStringLiteral("gra zuc"));
    EXPECT_EQ(offered(), QStringList{QStringLiteral("Zucca mantovana grande €12.50")});
    press(*page_, QStringLiteral("Ctrl+A"));
    type(*page_, QStringLiteral("zq8"));
    EXPECT_EQ(offered(), QStringList{QStringLiteral("Zucca mantovana piccola €7.50")});
    press(*page_, QStringLiteral("Ctrl+A"));
    type(*page_, QStringLiteral("zucca"));
    EXPECT_EQ(offered().size(), 2);
    pressOffered(QStringLiteral("Down"));
    pressOffered(QStringLiteral("Down"));
    pressOffered(QStringLiteral("Return"));
    QApplication::processEvents();
    QApplication::processEvents();
    EXPECT_EQ(cell(0, Column::What), QStringLiteral("Zucca mantovana piccola"));
    EXPECT_EQ(cell(0, Column::Price), QStringLiteral("7.50"));
    EXPECT_EQ(lines().currentIndex().column(), int(Column::Quantity)) << "what is taken is entered";
    leave();
    test::show(*page_); // from a popup the offscreen platform does not come back, either
    lines().beginLine();
    typeOffered(QStringLiteral("zucca"));
    pressOffered(QStringLiteral("Down"));
    pressOffered(QStringLiteral("Tab"));
    QApplication::processEvents();
    EXPECT_EQ(cell(1, Column::What), QStringLiteral("Zucca mantovana grande"));
    EXPECT_EQ(lines().currentIndex().column(), int(Column::Quantity)) << "not one cell further";
    leave();
}

TEST_F(DocumentSteps, ATextThatNobodyOffersStaysALineOfOnesOwn) {
    addProducts();
    open("order");
    typeOffered(QStringLiteral("zucca"));
    press(*page_, QStringLiteral("Return"));
    QApplication::processEvents();
    EXPECT_EQ(cell(0, Column::What), QStringLiteral("zucca")) << "none was chosen";
    EXPECT_EQ(lines().currentIndex().column(), int(Column::Quantity));
    leave();
    ASSERT_TRUE(saved());
    EXPECT_TRUE(document().lines.front().product.isNull());
}

TEST_F(DocumentSteps, ReturnAfterATextGoesToItsQuantityThoughTheCellWasLeftMeanwhile) {
    open("order");
    type(*page_, QStringLiteral("Zz own text"));
    QWidget* cell = QApplication::focusWidget();
    press(*page_, QStringLiteral("Return"));
    // The cell closes a moment after its key: before that something else takes the focus.
    QFocusEvent out(QEvent::FocusOut, Qt::OtherFocusReason);
    lines().setFocus();
    QApplication::sendEvent(cell, &out);
    QApplication::processEvents();
    QApplication::processEvents();
    EXPECT_NE(lines().currentIndex().column(), int(Column::Price));
    EXPECT_EQ(lines().model()->index(0, Column::What).data().toString(), QStringLiteral("Zz own text"));
    leave();
}

TEST_F(DocumentSteps, DeleteTakesALineAwayAndCtrlZBringsItBack) {
    open("order");
    line({"Zz first", "1", "1", "", ""});
    line({"Zz second", "2", "2", "", ""});
    leave();
    lines().setCurrentIndex(lines().model()->index(0, 0));
    lines().setFocus();
    press(*page_, QStringLiteral("Delete"));
    EXPECT_EQ(cell(0, Column::What), QStringLiteral("Zz second"));
    EXPECT_EQ(told_.constLast(), QStringLiteral("Line removed: Zz first"));
    ASSERT_TRUE(saved());
    ASSERT_EQ(document().lines.size(), 1U);
    EXPECT_EQ(page_->undoText(), QStringLiteral("Line removed: Zz first"));
    EXPECT_TRUE(page_->undo()); // as the window does for Ctrl+Z
    EXPECT_EQ(cell(0, Column::What), QStringLiteral("Zz first"));
    ASSERT_TRUE(saved());
    ASSERT_EQ(document().lines.size(), 2U);
    EXPECT_EQ(document().lines.front().description, QStringLiteral("Zz first"));
    EXPECT_FALSE(page_->undo()) << "once";
    press(*page_, QStringLiteral("Delete"));
    lines().model()->setData(lines().model()->index(0, Column::Quantity), QStringLiteral("9"));
    EXPECT_TRUE(page_->undoText().isEmpty()) << "something else was done since";
}

} // namespace clientela::test
