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
#include <QDialog>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>

#include <set>

// What holds on every page and in every dialog: whoever uses the keyboard alone reaches every control, whoever cannot
// see hears what it is.

namespace clientela::test {

namespace {

using Kind = ui::Place::Page;

class EveryPage : public FolderTest {
protected:
    void start(QSize size = {1280, 800}) {
        const QString path = pathOf(QStringLiteral("Demo.clientela"));
        {
            storage::FileOptions plain;
            plain.derived = app::derivedData();
            const auto made = storage::CustomerFile::create(path, plain);
            JobControl control;
            demo::fill((*made)->connection(), {80, 1, QDate(2025, 11, 22)}, control);
            (*made)->rebuildDerived((*made)->connection(), control);
        }
        appearance_ = std::make_unique<ui::Appearance>(*qApp, false);
        preferences_ = std::make_unique<ui::Preferences>(pathOf(QStringLiteral("preferences.ini")));
        window_ = std::make_unique<ui::MainWindow>(*appearance_, answers_, *preferences_, QDate(2025, 11, 22));
        window_->resize(size);
        show(*window_);
        window_->openFile(path);
        ASSERT_NE(window_->workplace(), nullptr);
    }
    [[nodiscard]] qint64 one(const char* sql) const {
        storage::Rows rows = window_->workplace()->desk().connection().query(QString::fromLatin1(sql));
        return rows.next() ? rows.integer(0) : 0;
    }
    [[nodiscard]] static ui::Place place(Kind page, qint64 id = 0) {
        ui::Place made;
        made.page = page;
        made.id = id;
        return made;
    }
    /// All that can be shown without asking for a file.
    [[nodiscard]] std::vector<std::pair<const char*, ui::Place>> places() const {
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
    /// A dialog, where it is opened, and by the words on which button.
    struct Opening {
        const char* name;
        ui::Place at;
        const char* button;
    };
    [[nodiscard]] std::vector<Opening> dialogs() const {
        return {{"business", place(Kind::File), "Edit your business"},
                {"freshness", place(Kind::File), "Freshness of the cards…"},
                {"templates", place(Kind::File), "Templates of tasks…"},
                {"territories", place(Kind::File), "Territories…"},
                {"thinning", place(Kind::File), "Thin the log…"},
                {"past day", place(Kind::File), "Look at a past day…"},
                {"keeping", place(Kind::File), "How long…"},
                {"passphrase", place(Kind::File), "Encrypt…"}};
    }
    void go(const ui::Place& place) {
        window_->workplace()->desk().go(place);
        waitFor([] { return false; }, 60); // what a page reads in jobs
    }
    [[nodiscard]] QDialog* dialog() const {
        for (QDialog* one : window_->findChildren<QDialog*>())
            if (one->isVisible()) return one;
        return nullptr;
    }
    /// Opens it; nullptr where nothing came.
    QDialog* open(const Opening& what) {
        go(what.at);
        const QString said = QString::fromUtf8(what.button);
        for (QAbstractButton* button : window_->findChildren<QAbstractButton*>())
            if (button->isVisible() && (button->text().startsWith(said) || button->accessibleName().startsWith(said))) {
                button->click();
                return waited();
            }
        return nullptr;
    }
    QDialog* waited() const {
        waitFor([this] { return dialog() != nullptr; }, 1000);
        waitFor([] { return false; }, 60);
        return dialog();
    }
    static void close(QDialog* shown) {
        QPointer<QDialog> gone(shown);
        shown->reject();
        waitFor([&] { return !gone || !gone->isVisible(); });
    }
    static QString named(const QWidget& widget) {
        const QAccessibleInterface* face = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(&widget));
        return face ? face->text(QAccessible::Name) : QString();
    }
    [[nodiscard]] static std::vector<QWidget*> controlsOf(const QWidget& top) {
        std::vector<QWidget*> all;
        for (QWidget* widget : top.findChildren<QWidget*>())
            if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0 &&
                !widget->focusProxy() && !qobject_cast<QScrollBar*>(widget) && widget->window() == top.window())
                all.push_back(widget);
        return all;
    }
    static std::string described(const char* page, const QWidget* widget) {
        return std::string(page) + ": " + widget->metaObject()->className() + " \"" + named(*widget).toStdString() +
               "\" in " + (widget->parentWidget() ? widget->parentWidget()->metaObject()->className() : "nothing");
    }
    /// Each control has a name; a label's letter leads to its editor, and no letter leads to two places.
    static void expectNamed(const char* name, QWidget& top) {
        for (const QWidget* control : controlsOf(top))
            EXPECT_FALSE(named(*control).isEmpty()) << described(name, control);
        QHash<QString, const QWidget*> letters;
        for (const QWidget* widget : top.findChildren<QWidget*>()) {
            if (!widget->isVisible() || widget->window() != top.window()) continue;
            const auto* label = qobject_cast<const QLabel*>(widget);
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            if (!label && !button) continue;
            if (label && label->textFormat() == Qt::PlainText && !label->buddy()) continue; // its & is a person's own
            const QKeySequence letter = QKeySequence::mnemonic(label ? label->text() : button->text());
            if (letter.isEmpty()) continue;
            EXPECT_TRUE(!label || label->buddy()) << described(name, widget);
            const QWidget* other = letters.value(letter.toString());
            EXPECT_EQ(other, nullptr) << letter.toString().toStdString() << " is of " << described(name, widget)
                                      << " and of " << (other ? described(name, other) : std::string());
            letters.insert(letter.toString(), widget);
        }
    }
    /// What the key (Tab, or Shift+Tab) comes to, until it has been everywhere or goes in circles.
    static std::set<QWidget*> walked(QWidget& top, const char* key, size_t controls) {
        std::set<QWidget*> seen;
        size_t idle = 0;
        while (idle < controls + 10) {
            const size_t before = seen.size();
            if (QWidget* now = QApplication::focusWidget()) seen.insert(now);
            press(top, QString::fromLatin1(key));
            if (QWidget* at = QApplication::focusWidget()) seen.insert(at); // some hand the focus on
            QCoreApplication::processEvents();
            idle = seen.size() > before ? 0 : idle + 1;
        }
        return seen;
    }
    static void expectReached(const char* name, QWidget& top) {
        const std::vector<QWidget*> all = controlsOf(top);
        EXPECT_FALSE(all.empty()) << name;
        QWidget* begun = QApplication::focusWidget();
        EXPECT_TRUE(begun != nullptr && begun->window() == top.window()) << name << " begins without the focus";
        for (const char* key : {"Tab", "Shift+Tab"}) {
            const std::set<QWidget*> seen = walked(top, key, all.size());
            for (QWidget* control : all)
                EXPECT_TRUE(seen.count(control) > 0 || !control->isVisible() || !control->isEnabled() ||
                            (control->focusPolicy() & Qt::TabFocus) == 0)
                    << key << " never comes to " << described(name, control);
        }
    }
    ScriptedAnswers answers_;
    std::unique_ptr<ui::Appearance> appearance_;
    std::unique_ptr<ui::Preferences> preferences_;
    std::unique_ptr<ui::MainWindow> window_;
};

} // namespace

TEST_F(EveryPage, TellsScreenReadersWhatEachControlIs) {
    start();
    for (const auto& [name, place] : places()) {
        go(place);
        EXPECT_FALSE(controlsOf(*window_).empty()) << name;
        expectNamed(name, *window_);
    }
    for (const Opening& one : dialogs()) {
        QDialog* shown = open(one);
        ASSERT_NE(shown, nullptr) << one.name;
        expectNamed(one.name, *shown);
        close(shown);
    }
}

TEST_F(EveryPage, OpensDialogsThatTabWalksThrough) {
    start();
    for (const Opening& one : dialogs()) {
        QDialog* shown = open(one);
        ASSERT_NE(shown, nullptr) << one.name;
        expectReached(one.name, *shown);
        close(shown);
    }
}

} // namespace clientela::test
