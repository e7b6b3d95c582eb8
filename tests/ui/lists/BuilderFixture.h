#pragma once

#include "lists/Names.h"
#include "query/TreeText.h"
#include "ui/lists/BuilderPage.h"
#include "ui/lists/ListTextBox.h"
#include "ui/lists/OutlineView.h"
#include "ui/lists/PickButton.h"
#include "ui/records/RecordTable.h"
#include "ui/support/DemoDesk.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>

namespace clientela::test {

/// The builder on a demo file, used by clicks and keys.
class BuilderTest : public DemoDeskTest {
protected:
    explicit BuilderTest(qint64 customers = 300) : DemoDeskTest(customers), page_(desk(), answers_) {
        page_.resize(1072, 712);
        test::show(page_);
        open({});
    }

    void open(const ui::Place& place) {
        page_.show(place);
        settle();
    }
    /// A list that has no name yet.
    void openList(const char* list) {
        ui::Place place;
        place.page = ui::Place::Page::List;
        place.list = QString::fromUtf8(list);
        open(place);
    }
    /// Types it into the text box, in place of what stands there.
    void write(const QString& text) {
        textBox().setFocus();
        textBox().selectAll();
        type(page_, text);
        press(page_, QStringLiteral("Esc"));
        settle();
    }
    static void settle() {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }

    [[nodiscard]] ui::OutlineView& rows() const { return *page_.findChild<ui::OutlineView*>(); }
    [[nodiscard]] ui::ListTextBox& textBox() const { return *page_.findChild<ui::ListTextBox*>(); }
    [[nodiscard]] ui::RecordTable& table() const { return *page_.findChild<ui::RecordTable*>(); }
    /// The list as the page has it, and as its text box says it: they must agree.
    [[nodiscard]] std::string list() const {
        const QString own = page_.place().list;
        const auto written = query::parse(textBox().toPlainText());
        EXPECT_TRUE(written.ok()) << textBox().toPlainText().toStdString();
        if (written.ok()) {
            EXPECT_EQ(query::toText(*written).toStdString(), own.toStdString());
        }
        return own.toStdString();
    }
    [[nodiscard]] QString label(const char* name) const {
        const auto* label = page_.findChild<QLabel*>(QString::fromLatin1(name));
        return label ? label->text() : QString();
    }

    /// The first text of a statement, read from the file.
    [[nodiscard]] QString text(const QString& sql) const {
        storage::Rows row = desk().connection().query(sql);
        return row.next() ? row.text(0) : QString();
    }
    /// A customer's name, as tables show it.
    [[nodiscard]] QString nameOf(qint64 customer) const {
        const auto names =
            lists::namesIn(desk().connection(), desk().catalogues(), today())(QStringLiteral("customer"), {customer});
        return names.empty() ? QString() : names.front().value_or(QString());
    }

    /// The nth row as one reads them, groups counted.
    [[nodiscard]] ui::OutlineLine& line(int nth) const {
        QList<ui::OutlineLine*> lines;
        for (auto* one : rows().findChildren<ui::OutlineLine*>())
            if (one->isVisible()) lines += one;
        std::sort(lines.begin(), lines.end(), [](auto* a, auto* b) { return a->path() < b->path(); });
        EXPECT_LT(nth, lines.size());
        return *lines.value(nth);
    }
    [[nodiscard]] int lineCount() const {
        int count = 0;
        for (auto* one : rows().findChildren<ui::OutlineLine*>())
            if (one->isVisible()) ++count;
        return count;
    }
    /// The nth visible part of a row that has that name.
    template <class W>
    [[nodiscard]] W* part(QWidget& of, const char* name, int nth = 0) const {
        for (QWidget* one : static_cast<ui::OutlineLine&>(of).parts())
            if (auto* fitting = qobject_cast<W*>(one);
                fitting && fitting->isVisible() && fitting->accessibleName() == QLatin1String(name) && nth-- == 0)
                return fitting;
        return nullptr;
    }

    /// Types into the pop-up that is open and takes its best answer.
    void pick(const QString& typed) {
        ui::PickPopup* popup = nullptr;
        ASSERT_TRUE(waitFor([&] {
            for (auto* one : page_.findChildren<ui::PickPopup*>())
                if (one->isVisible()) popup = one;
            return popup != nullptr;
        })) << "nothing to pick from: "
            << typed.toStdString();
        type(page_, typed);
        press(page_, QStringLiteral("Return"));
        settle();
    }
    /// Several of a pop-up that stays open, then Esc.
    void pickAll(QPushButton* button, const QStringList& typed) {
        ASSERT_NE(button, nullptr);
        click(*button);
        for (const QString& one : typed) {
            type(page_, one);
            press(page_, QStringLiteral("Return"));
        }
        press(page_, QStringLiteral("Esc"));
        settle();
    }
    /// Opens a button of the row by a click and picks.
    void choose(int nth, const char* name, const QString& typed, int which = 0) {
        auto* button = part<ui::PickButton>(line(nth), name, which);
        ASSERT_NE(button, nullptr) << "row " << nth << " has no " << name;
        click(*button);
        pick(typed);
    }
    /// Clicks into a line of the row and types instead of what stands there.
    void enter(int nth, const char* name, const QString& text, int which = 0) {
        auto* edit = part<QLineEdit>(line(nth), name, which);
        ASSERT_NE(edit, nullptr) << "row " << nth << " has no line " << name;
        if (edit->hasFocus()) edit->clearFocus();
        click(*edit); // which selects what stands there
        type(page_, text);
        settle();
    }
    /// The button under the rows, then the field.
    void addCondition(const QString& field) {
        auto* button = find<QPushButton>(rows(), QStringLiteral("Condition"));
        ASSERT_NE(button, nullptr);
        click(*button);
        pick(field);
    }

    /// Waits until the result says how many there are, which is what the file says.
    void expectCards(const QString& sql) {
        const qint64 wanted = number(sql);
        EXPECT_GT(wanted, 0) << "a test of a list that finds nobody proves little: " << sql.toStdString();
        EXPECT_TRUE(waitFor([&] { return table().model()->rowCount() == wanted; }))
            << table().model()->rowCount() << " instead of " << wanted << " for " << list();
        EXPECT_TRUE(waitFor([&] { return label("ListCount").startsWith(QString::number(wanted) + QLatin1Char(' ')); }))
            << label("ListCount").toStdString();
    }

    ui::BuilderPage page_;
};

} // namespace clientela::test
