#pragma once

#include "demo/Demo.h"
#include "storage/CustomerFile.h"
#include "support/TestFile.h"
#include "ui/desk/Desk.h"
#include "ui/desk/Place.h"
#include "ui/support/Gui.h"
#include "ui/support/ScriptedAnswers.h"
#include "ui/widgets/Appearance.h"

#include <QApplication>
#include <QFile>

#include <memory>

namespace clientela::test {

/// A desk with a small demo file of its own, answers that the test lines up, and a record of what was told, what
/// failed and where the page wanted to go. Header only: for tests of rooms that link ui_desk and demo.
class DemoDeskTest : public FolderTest {
protected:
    static QDate today() { return {2025, 11, 22}; }

    explicit DemoDeskTest(qint64 customers = 60) : appearance_(*qApp, false) {
        // Pictures are looked at in both themes.
        if (qEnvironmentVariable("CLIENTELA_PICTURES_THEME") == QLatin1String("dark"))
            appearance_.setChoice(ui::Appearance::Choice::Dark);
        const QString path = pathOf(QStringLiteral("Shop.clientela"));
        EXPECT_TRUE(QFile::copy(demoFile(customers), path));
        app::OpenFile::Options options;
        options.today = today();
        auto file = app::OpenFile::open(path, options);
        EXPECT_TRUE(file.ok()) << file.problem().text().toStdString();
        desk_ = std::make_unique<ui::Desk>(std::move(*file));
        QObject::connect(desk_.get(), &ui::Desk::failed, desk_.get(),
                         [this](const Problem& problem) { failures_ += problem.text(); });
        QObject::connect(desk_.get(), &ui::Desk::told, desk_.get(), [this](const QString& text, qint64 revision) {
            told_ += text;
            toldRevision_ = revision;
        });
        QObject::connect(desk_.get(), &ui::Desk::goRequested, desk_.get(),
                         [this](const ui::Place& place) { places_.push_back(place); });
    }

    /// Nothing may have failed that the test did not look at.
    void TearDown() override { EXPECT_TRUE(failures_.isEmpty()) << failures_.join('\n').toStdString(); }

    [[nodiscard]] ui::Desk& desk() const { return *desk_; }
    /// The first value of a statement, read from the file.
    [[nodiscard]] qint64 number(const QString& sql) const {
        storage::Rows rows = desk().connection().query(sql);
        return rows.next() ? rows.integer(0) : -1;
    }
    /// One change, made and committed before it returns.
    template <class Work>
    void change(Work work) {
        bool done = false;
        desk().change(
            QStringLiteral("edit"), QStringLiteral("A change"),
            [work](storage::UnitOfWork& unit) -> Result<void> {
                work(unit);
                return {};
            },
            desk_.get(),
            [&done](const Result<storage::Written<void>>& outcome) {
                done = true;
                EXPECT_TRUE(outcome.ok());
            });
        EXPECT_TRUE(waitFor([&done] { return done; }));
    }

    ui::Appearance appearance_;
    ScriptedAnswers answers_;
    QStringList failures_;
    QStringList told_;
    qint64 toldRevision_ = 0;
    std::vector<ui::Place> places_;

private:
    /// Made once a program and size; tests work on copies.
    static QString demoFile(qint64 customers) {
        static const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("demo%1.clientela").arg(customers));
        if (QFile::exists(path)) return path;
        app::OpenFile::Options options;
        options.today = today();
        auto file = app::OpenFile::create(path, options);
        EXPECT_TRUE(file.ok());
        JobControl control;
        demo::fill((*file)->connection(), {customers, 1, today()}, control);
        (*file)->file().rebuildDerived((*file)->connection(), control);
        return path; // closing it brings everything from the write-ahead log into the file
    }

    std::unique_ptr<ui::Desk> desk_;
};

} // namespace clientela::test
