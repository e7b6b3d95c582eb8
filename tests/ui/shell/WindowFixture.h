#pragma once

#include "support/TestFile.h"
#include "ui/desk/Page.h"
#include "ui/records/RecordTable.h"
#include "ui/shell/Actions.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/Workplace.h"
#include "ui/support/Gui.h"
#include "ui/support/ScriptedAnswers.h"
#include "ui/widgets/Appearance.h"

#include <QAction>
#include <QApplication>
#include <QLabel>

namespace clientela::test {

inline Result<void> insertCustomer(storage::UnitOfWork& work, const QString& family, const QString& phone) {
    work.connection().execute(QStringLiteral("INSERT INTO customer (kind, given_name, family_name, stage, created)"
                                             " VALUES ('person', 'Roberta', ?, 'customer', '2025-01-01T00:00:00Z')"),
                              family);
    const qint64 id = work.connection().lastInsertId();
    work.connection().execute(
        QStringLiteral("INSERT INTO contact_point (customer_id, kind, value, position) VALUES (?, 'phone', ?, 0)"), id,
        phone);
    return {};
}

/// The window on a file of its own, used by keys and clicks.
class MainWindowTest : public FolderTest {
protected:
    MainWindowTest()
        : appearance_(*qApp, false), preferences_(pathOf(QStringLiteral("preferences.ini"))),
          window_(appearance_, answers_, preferences_, QDate(2025, 11, 24)) {}

    QString makeFile() {
        const QString path = pathOf(QStringLiteral("Rosselli.clientela"));
        EXPECT_TRUE(app::OpenFile::create(path, {}).ok());
        return path;
    }
    void openEmpty() {
        show(window_);
        window_.openFile(makeFile());
        ASSERT_NE(window_.workplace(), nullptr);
    }
    void openWithCustomers() {
        openEmpty();
        add(QStringLiteral("Manfredi"), QStringLiteral("059 521 1643"));
        add(QStringLiteral("Vannini"), QStringLiteral("0574 60 3318"));
        // The rows are read beside the window: whoever presses a key looks at them first.
        if (window_.workplace()->page()->place().page != ui::Place::Page::Customers) return;
        const auto* table = window_.workplace()->page()->findChild<ui::RecordTable*>();
        ASSERT_NE(table, nullptr);
        ASSERT_TRUE(waitFor([&] { return table->model()->rowCount() == 2 && table->currentIndex().isValid(); }));
    }
    void add(const QString& family, const QString& phone) {
        bool done = false;
        desk().change(
            QStringLiteral("edit"), QStringLiteral("New card %1").arg(family),
            [=](storage::UnitOfWork& work) { return insertCustomer(work, family, phone); }, &window_,
            [&](const Result<storage::Written<void>>& outcome) {
                EXPECT_TRUE(outcome.ok()) << outcome.problem().text().toStdString();
                done = true;
            });
        ASSERT_TRUE(waitFor([&] { return done; }));
    }
    [[nodiscard]] ui::Desk& desk() const { return window_.workplace()->desk(); }
    [[nodiscard]] QString title() const {
        QApplication::processEvents(); // layouts show what was added to them a moment later
        const auto* title = find<QLabel>(window_, QStringLiteral("PageTitle"));
        return title != nullptr ? title->text() : QString();
    }
    [[nodiscard]] QAction& action(ui::Act act) const { return *window_.actions()[act]; }

    ui::Appearance appearance_;
    ScriptedAnswers answers_;
    ui::Preferences preferences_;
    ui::MainWindow window_;
};

} // namespace clientela::test
