#include "demo/Demo.h"
#include "support/TestFile.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/Workplace.h"
#include "ui/support/Gui.h"
#include "ui/support/ScriptedAnswers.h"
#include "ui/widgets/Appearance.h"

#include <QAccessible>
#include <QApplication>
#include <QScrollBar>

// What holds on every page: whoever uses the keyboard alone reaches every control, and whoever cannot see hears what it
// is.

namespace clientela::test {

namespace {

using Kind = ui::Place::Page;

class EveryPage : public FolderTest {
protected:
    EveryPage()
        : appearance_(*qApp, false), preferences_(pathOf(QStringLiteral("preferences.ini"))),
          window_(appearance_, answers_, preferences_, QDate(2025, 11, 22)) {
        const QString path = pathOf(QStringLiteral("Demo.clientela"));
        {
            storage::FileOptions plain;
            plain.derived = app::derivedData();
            const auto made = storage::CustomerFile::create(path, plain);
            JobControl control;
            demo::fill((*made)->connection(), {80, 1, QDate(2025, 11, 22)}, control);
            (*made)->rebuildDerived((*made)->connection(), control);
        }
        window_.resize(1280, 800);
        show(window_);
        window_.openFile(path);
    }
    [[nodiscard]] qint64 one(const char* sql) const {
        storage::Rows rows = window_.workplace()->desk().connection().query(QString::fromLatin1(sql));
        return rows.next() ? rows.integer(0) : 0;
    }
    /// All that can be shown without asking for a file.
    [[nodiscard]] std::vector<std::pair<const char*, ui::Place>> places() const {
        const auto place = [](Kind page, qint64 id = 0) {
            ui::Place made;
            made.page = page;
            made.id = id;
            return made;
        };
        return {{"today", place(Kind::Today)},
                {"tasks", place(Kind::Tasks)},
                {"contacts", place(Kind::Contacts)},
                {"customers", place(Kind::Customers)},
                {"person", place(Kind::Card, one("SELECT max(id) FROM customer WHERE kind = 'person'"))},
                {"company", place(Kind::Card, one("SELECT customer_id FROM customer_link"))},
                {"new card", place(Kind::NewCard)},
                {"lists", place(Kind::Lists)},
                {"builder", place(Kind::List)},
                {"sales", place(Kind::Sales)},
                {"document", place(Kind::Document, one("SELECT max(id) FROM document"))},
                {"products", place(Kind::Products)},
                {"labels", place(Kind::Labels)},
                {"file", place(Kind::File)}};
    }
    void go(const ui::Place& place) {
        window_.workplace()->desk().go(place);
        waitFor([] { return false; }, 60); // what a page reads in jobs
    }
    static QString named(const QWidget& widget) {
        const QAccessibleInterface* face = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(&widget));
        return face ? face->text(QAccessible::Name) : QString();
    }
    [[nodiscard]] std::vector<QWidget*> controls() const {
        std::vector<QWidget*> all;
        for (QWidget* widget : window_.findChildren<QWidget*>())
            if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0 &&
                !widget->focusProxy() && !qobject_cast<QScrollBar*>(widget))
                all.push_back(widget);
        return all;
    }
    static std::string described(const char* page, const QWidget* widget) {
        return std::string(page) + ": " + widget->metaObject()->className() + " in " +
               (widget->parentWidget() ? widget->parentWidget()->metaObject()->className() : "nothing");
    }

    ui::Appearance appearance_;
    ScriptedAnswers answers_;
    ui::Preferences preferences_;
    ui::MainWindow window_;
};

} // namespace

TEST_F(EveryPage, TellsScreenReadersWhatEachControlIs) {
    ASSERT_NE(window_.workplace(), nullptr);
    for (const auto& [name, place] : places()) {
        go(place);
        EXPECT_FALSE(controls().empty()) << name;
        for (const QWidget* control : controls()) EXPECT_FALSE(named(*control).isEmpty()) << described(name, control);
    }
}

} // namespace clientela::test
