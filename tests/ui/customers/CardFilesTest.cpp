#include "ui/customers/CardFiles.h"
#include "history/Attachments.h"
#include "history/MailToCard.h"
#include "storage/Contents.h"
#include "ui/customers/CardBanner.h"
#include "ui/customers/CardFixture.h"
#include "ui/customers/CustomersPage.h"
#include "ui/customers/FileDrop.h"
#include "ui/customers/FilePreview.h"
#include "ui/customers/PdfPages.h"
#include "ui/widgets/Avatar.h"

#include <QBuffer>
#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBrowser>
#include <QUrl>

// Files on cards, as people bring them: dropped, chosen, looked at, handed on.

namespace clientela::test {

using history::Attachment;
using ui::FilePreview;

namespace {

/// Takes what would be opened by another program.
class OtherProgram : public QTextBrowser {
public:
    OtherProgram() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "setSource"); }
    ~OtherProgram() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
    QStringList taken;

protected:
    void doSetSource(const QUrl& url, QTextDocument::ResourceType) override { taken += url.toLocalFile(); }
};

class CardFilesTest : public CardPageTest {
protected:
    CardFilesTest() {
        QObject::connect(desk_.get(), &ui::Desk::told, desk_.get(), [this](const QString& text) { told_ = text; });
        QObject::connect(desk_.get(), &ui::Desk::failed, desk_.get(),
                         [this](const Problem& problem) { failed_ = problem.text(); });
        QObject::connect(desk_.get(), &ui::Desk::goRequested, desk_.get(),
                         [this](const ui::Place& place) { gone_ = place; });
    }

    /// Holds files over `over` and lets them go where they are then.
    static void drop(QWidget& page, QWidget& over, QMimeData& data) {
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&over, &enter);
        auto* target = page.findChild<ui::FileDrop*>();
        ASSERT_NE(target, nullptr);
        if (!target->isVisible()) return;
        grab(page, QStringLiteral("files_drop"));
        QDropEvent let(QPoint(50, 50), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &let);
        EXPECT_EQ(let.dropAction(), Qt::CopyAction) << "the other program keeps its own";
    }
    void drop(const QStringList& paths) {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& path : paths) urls += QUrl::fromLocalFile(path);
        data.setUrls(urls);
        drop(*page_, *page_, data);
    }
    QString letter(const QString& name = QStringLiteral("letter.txt")) const {
        return write(name, "Dear all,\nthanks");
    }
    QString mail(const QString& name, const QByteArray& from) const {
        return write(name,
                     "From: Giulia <" + from +
                         ">\nTo: shop@rosselli.it\nDate: Sat, 22 Nov 2025 10:42:00 +0100\n"
                         "Subject: Sixty hampers\nContent-Type: text/plain; charset=utf-8\n\nPlease send an offer.\n");
    }
    QString picture(const QString& name = QStringLiteral("giulia.png")) const {
        QImage image(600, 800, QImage::Format_RGB32);
        image.fill(QColor(200, 40, 40));
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return write(name, buffer.data());
    }
    QString pdf() const {
        QString path = pathOf(QStringLiteral("contract.pdf"));
        QPdfWriter writer(path);
        QPainter painter(&writer);
        painter.fillRect(0, 0, 2000, 2000, Qt::blue);
        writer.newPage();
        painter.fillRect(0, 0, 2000, 2000, Qt::green);
        return path;
    }
    [[nodiscard]] std::vector<Attachment> files() const {
        return history::attachmentsOf(desk_->connection(), CustomerId(id_));
    }
    [[nodiscard]] bool holds(size_t count) const {
        return waitFor(
            [&] { return files().size() == count && list().model()->rowCount() == static_cast<int>(count); });
    }
    /// Hidden while there are none.
    [[nodiscard]] QListView& list() const {
        for (auto* view : page_->findChildren<QListView*>())
            if (view->accessibleName() == QLatin1String("Files on this card")) return *view;
        throw std::runtime_error("no list of files");
    }
    void focusFirstFile() {
        list().setFocus();
        list().setCurrentIndex(list().model()->index(0, 0));
    }
    FilePreview* preview() {
        focusFirstFile();
        press(*page_, QStringLiteral("Return"));
        return page_->findChild<FilePreview*>();
    }
    /// An entry of the menu of the current file, chosen.
    void choose(const QString& text) {
        focusFirstFile();
        const QPoint at = list().visualRect(list().currentIndex()).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, list().viewport()->mapToGlobal(at));
        QApplication::sendEvent(list().viewport(), &event);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        ASSERT_NE(menu, nullptr);
        for (QAction* action : menu->actions())
            if (action->text() == text && action->isEnabled()) {
                action->trigger();
                menu->close();
                return;
            }
        menu->close();
        ADD_FAILURE() << "no " << qPrintable(text);
    }

    QString told_;
    QString failed_;
    std::optional<ui::Place> gone_;
};

} // namespace

TEST_F(CardFilesTest, ADroppedFileStandsOnTheCardAndUndoTakesItAway) {
    open(card(id_));
    drop({letter()});
    ASSERT_TRUE(holds(1));
    EXPECT_EQ(files()[0].name, QStringLiteral("letter.txt"));
    EXPECT_EQ(told_, QStringLiteral("File added: letter.txt"));
    EXPECT_TRUE(QFile::exists(pathOf(QStringLiteral("letter.txt"))));
    EXPECT_FALSE(page_->editor().isDirty()) << "it is no edit of the card";
    desk_->undo();
    ASSERT_TRUE(waitFor([&] { return files().empty(); }));
    desk_->redo();
    ASSERT_TRUE(holds(1));
}

TEST_F(CardFilesTest, AFieldDoesNotTakeADroppedFileForText) {
    open(card(id_));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(letter())});
    drop(*page_, field(QStringLiteral("Given name")), data);
    ASSERT_TRUE(holds(1));
    EXPECT_EQ(field(QStringLiteral("Given name")).text(), QStringLiteral("Giulia"));
}

TEST_F(CardFilesTest, WordsDroppedOnAFieldAreTheFieldsOwn) {
    open(card(id_));
    QMimeData data;
    data.setText(QStringLiteral("just words"));
    drop(*page_, field(QStringLiteral("Given name")), data);
    EXPECT_FALSE(page_->findChild<ui::FileDrop*>()->isVisible());
    EXPECT_TRUE(files().empty());
}

TEST_F(CardFilesTest, SeveralComeTogetherAndTheSameOneStaysOne) {
    open(card(id_));
    drop({letter(), picture()});
    ASSERT_TRUE(holds(2));
    EXPECT_TRUE(told_.startsWith(QStringLiteral("2 file"))) << qPrintable(told_);
    drop({letter(QStringLiteral("copy.txt"))});
    ASSERT_TRUE(waitFor([&] { return told_ == QStringLiteral("copy.txt is on this card already."); }));
    EXPECT_EQ(files().size(), 2U);
}

TEST_F(CardFilesTest, OneThatIsTooLargeKeepsAllOfThemOut) {
    const QString film = pathOf(QStringLiteral("film.mp4"));
    QFile file(film);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_TRUE(file.resize(history::kLargestFile + 1));
    file.close();
    open(card(id_));
    drop({letter(), film});
    ASSERT_TRUE(waitFor([&] { return !failed_.isEmpty(); }));
    EXPECT_TRUE(failed_.contains(QStringLiteral("film.mp4"))) << qPrintable(failed_);
    EXPECT_TRUE(failed_.contains(QStringLiteral("20 MB"))) << qPrintable(failed_);
    EXPECT_TRUE(files().empty());
}

TEST_F(CardFilesTest, AFileIsAddedByKeyAndRemovedByKeyWithUndo) {
    open(card(id_));
    answers_.willPick(letter());
    press(*page_, QStringLiteral("Ctrl+U"));
    ASSERT_TRUE(holds(1));
    focusFirstFile();
    auto* section = page_->findChild<ui::CardFiles*>();
    ASSERT_TRUE(waitFor([&] { return section->height() > list().height(); })) << "the list has its place";
    grab(*section, QStringLiteral("files"));
    press(*page_, QStringLiteral("Delete"));
    ASSERT_TRUE(holds(0));
    EXPECT_EQ(told_, QStringLiteral("Removed: letter.txt"));
    desk_->undo();
    ASSERT_TRUE(holds(1));
}

TEST_F(CardFilesTest, AnEmailFromTheCustomerIsTheirsAndNotOfWhoFiledIt) {
    const customers::Card before = *saved(id_);
    customers::Card giulia = before;
    giulia.contactPoints.push_back({0, QStringLiteral("email"), {}, QStringLiteral("giulia@ferrante.it"), {}, {}});
    {
        const customers::CardRepository repository(desk_->catalogues().customers(), QStringLiteral("IT"));
        storage::UnitOfWork work(desk_->file().file(),
                                 desk_->file().action(QStringLiteral("edit"), QStringLiteral("An address")));
        repository.save(work, before, giulia);
        work.commit();
    }
    open(card(id_));
    const QString day = QDateTime(desk_->file().today().addDays(-3), QTime(9, 0)).toString(Qt::RFC2822Date);
    drop({write(QStringLiteral("offer.eml"),
                "From: Giulia <giulia@ferrante.it>\nTo: shop@rosselli.it\nDate: " + day.toLatin1() +
                    "\nSubject: Sixty hampers\n\nPlease send an offer.\n")});
    ASSERT_TRUE(holds(1));
    const auto spoken = [&] {
        QString all;
        const auto* happened = find<QListView>(*page_, QStringLiteral("What happened"));
        for (int i = 0; i < happened->model()->rowCount(); ++i)
            all += happened->model()->index(i, 0).data(Qt::AccessibleTextRole).toString() + QLatin1Char('\n');
        return all;
    };
    ASSERT_TRUE(waitFor([&] { return spoken().contains(QStringLiteral(", from Giulia Ferrante")); }))
        << spoken().toStdString();
    const auto* banner = page_->findChild<ui::CardBanner*>();
    ASSERT_FALSE(banner->warnings().isEmpty());
    EXPECT_TRUE(banner->warnings().first().strong.startsWith(QStringLiteral("Giulia Ferrante wrote 3 days ago")))
        << banner->warnings().first().strong.toStdString();
    EXPECT_EQ(banner->warnings().first().text, QStringLiteral("“Sixty hampers”"));
    grab(*page_, QStringLiteral("mail-from-customer"));
}

TEST_F(CardFilesTest, AnEmailOfSomebodyElseOffersTheirCard) {
    customers::Card luigi = somebody(QStringLiteral("Luigi"), QStringLiteral("Bianchi"));
    luigi.contactPoints = {{0, QStringLiteral("email"), {}, QStringLiteral("luigi@bianchi.it"), {}, {}}};
    const qint64 other = put(luigi);
    const auto on = [this](qint64 customer) {
        return number(QStringLiteral("SELECT count(*) FROM interaction WHERE customer_id = %1").arg(customer));
    };
    open(card(id_));
    const qint64 before = on(id_);
    drop({mail(QStringLiteral("offer.eml"), "Luigi@Bianchi.it")});
    ASSERT_TRUE(holds(1));
    auto* there = find<QPushButton>(*page_, QStringLiteral("Put it there"));
    ASSERT_NE(there, nullptr);
    QString said;
    for (const QLabel* label : page_->findChild<ui::CardBanner*>()->findChildren<QLabel*>()) said += label->text();
    EXPECT_TRUE(said.contains(QStringLiteral("luigi@bianchi.it"), Qt::CaseInsensitive)) << said.toStdString();
    EXPECT_TRUE(said.contains(QStringLiteral("Luigi Bianchi"))) << said.toStdString();
    grab(*page_, QStringLiteral("mail-elsewhere"));
    there->setFocus();
    press(*page_, QStringLiteral("Return"));
    ASSERT_TRUE(waitFor([&] { return gone_ && gone_->id == other; }));
    EXPECT_EQ(on(other), 1);
    EXPECT_EQ(on(id_), before);
    EXPECT_EQ(history::attachmentsOf(desk_->connection(), CustomerId(other)).size(), 1U);
    desk_->undo();
    ASSERT_TRUE(waitFor([&] { return on(id_) == before + 1; })) << "one action took it there";
    EXPECT_EQ(on(other), 0);
}

TEST_F(CardFilesTest, AnEmailOfSomebodyElseMayStay) {
    customers::Card luigi = somebody(QStringLiteral("Luigi"), QStringLiteral("Bianchi"));
    luigi.contactPoints = {{0, QStringLiteral("email"), {}, QStringLiteral("luigi@bianchi.it"), {}, {}}};
    put(luigi);
    open(card(id_));
    drop({mail(QStringLiteral("offer.eml"), "luigi@bianchi.it")});
    ASSERT_TRUE(holds(1));
    auto* here = find<QPushButton>(*page_, QStringLiteral("Leave it here"));
    ASSERT_NE(here, nullptr);
    here->setFocus();
    press(*page_, QStringLiteral("Return"));
    EXPECT_EQ(find<QPushButton>(*page_, QStringLiteral("Put it there")), nullptr);
    EXPECT_EQ(files().size(), 1U);
}

TEST_F(CardFilesTest, AnEmailGoesIntoTheTimelineAndIsShownFromThere) {
    open(card(id_));
    drop({mail(QStringLiteral("offer.eml"), "giulia@ferrante.it")});
    ASSERT_TRUE(holds(1));
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM interaction WHERE kind = 'email'")), 1);
    EXPECT_EQ(told_, QStringLiteral("E-mail kept: Sixty hampers"));
    auto* happened = find<QListView>(*page_, QStringLiteral("What happened"));
    QModelIndex entry;
    ASSERT_TRUE(waitFor([&] {
        for (int i = 0; i < happened->model()->rowCount(); ++i)
            if (happened->model()->index(i, 0).data(Qt::AccessibleTextRole).toString().contains("Sixty hampers"))
                entry = happened->model()->index(i, 0);
        return entry.isValid();
    }));
    const QRect row = happened->visualRect(entry);
    QContextMenuEvent event(QContextMenuEvent::Mouse, row.center(), happened->viewport()->mapToGlobal(row.center()));
    QApplication::sendEvent(happened->viewport(), &event);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    ASSERT_NE(menu, nullptr);
    EXPECT_EQ(menu->actions().front()->text(), QStringLiteral("Show the e-mail"));
    menu->actions().front()->trigger();
    menu->close();
    auto* shown = page_->findChild<FilePreview*>();
    ASSERT_NE(shown, nullptr);
    auto* text = shown->findChild<QPlainTextEdit*>();
    ASSERT_TRUE(waitFor([&] { return text->toPlainText().contains(QStringLiteral("Please send an offer.")); }));
    EXPECT_TRUE(text->toPlainText().contains(QStringLiteral("Giulia <giulia@ferrante.it>")));
    grab(*shown, QStringLiteral("files_preview_mail"));
}

TEST_F(CardFilesTest, APdfIsTurnedPageByPage) {
    if (!ui::PdfPages::isAvailable()) GTEST_SKIP() << "poppler-utils is not installed";
    open(card(id_));
    drop({pdf()});
    ASSERT_TRUE(holds(1));
    FilePreview* shown = preview();
    ASSERT_NE(shown, nullptr);
    auto* view = shown->findChild<ui::PictureView*>();
    ASSERT_TRUE(waitFor([&] { return !view->picture().isNull(); }, 20'000));
    EXPECT_EQ(view->picture().pixelColor(20, 20), QColor(Qt::blue));
    EXPECT_NE(find<QLabel>(*shown, QStringLiteral("Page 1 of 2")), nullptr);
    grab(*shown, QStringLiteral("files_preview_pdf"));
    press(*shown, QStringLiteral("PgDown"));
    ASSERT_TRUE(waitFor([&] { return view->picture().pixelColor(20, 20) == QColor(Qt::green); }, 20'000));
    press(*shown, QStringLiteral("PgDown"));
    EXPECT_NE(find<QLabel>(*shown, QStringLiteral("Page 2 of 2")), nullptr) << "there is no third";
}

TEST_F(CardFilesTest, ADamagedPdfIsSaidToBeOne) {
    if (!ui::PdfPages::isAvailable()) GTEST_SKIP() << "poppler-utils is not installed";
    open(card(id_));
    drop({write(QStringLiteral("broken.pdf"), "%PDF-1.4\nthis is not one")});
    ASSERT_TRUE(holds(1));
    FilePreview* shown = preview();
    ASSERT_TRUE(waitFor(
        [&] {
            return find<QLabel>(*shown, QStringLiteral("This PDF cannot be shown: it is damaged, or locked with a "
                                                       "password.")) != nullptr;
        },
        20'000));
}

TEST_F(CardFilesTest, APreviewSaysWhatItCannotShow) {
    open(card(id_));
    drop({write(QStringLiteral("odd.bin"), QByteArray("\0\1\2\3", 4))});
    ASSERT_TRUE(holds(1));
    FilePreview* shown = preview();
    ASSERT_TRUE(waitFor(
        [&] { return find<QLabel>(*shown, QStringLiteral("There is no preview of this kind of file.")) != nullptr; }));
}

TEST_F(CardFilesTest, APhotoStandsInTheHeadUntilItIsTakenOut) {
    open(card(id_));
    auto* face = page_->findChild<ui::Avatar*>();
    const QImage initials = grab(*face);
    answers_.willPick(picture());
    for (QAction* action : page_->actions())
        if (action->text() == QStringLiteral("Photo…")) action->trigger();
    ASSERT_TRUE(holds(1));
    EXPECT_TRUE(files()[0].isPhoto);
    ASSERT_TRUE(waitFor([&] { return grab(*face).pixelColor(28, 28) == QColor(200, 40, 40); }));
    grab(*page_, QStringLiteral("files_photo"));
    choose(QStringLiteral("No longer the photo of this card"));
    ASSERT_TRUE(waitFor([&] { return grab(*face) == initials; }));
    EXPECT_EQ(files().size(), 1U) << "the file stays";
    choose(QStringLiteral("Use as the photo of this card"));
    ASSERT_TRUE(waitFor([&] { return grab(*face) != initials; }));
    focusFirstFile();
    press(*page_, QStringLiteral("Delete"));
    ASSERT_TRUE(waitFor([&] { return grab(*face) == initials; }));
}

TEST_F(CardFilesTest, WhatIsNoPictureIsNoPhoto) {
    open(card(id_));
    answers_.willPick(letter());
    for (QAction* action : page_->actions())
        if (action->text() == QStringLiteral("Photo…")) action->trigger();
    ASSERT_TRUE(waitFor([&] { return !failed_.isEmpty(); }));
    EXPECT_TRUE(files().empty());
}

TEST_F(CardFilesTest, AFileIsHandedToItsProgramAsACopyThatGoesWithThePage) {
    OtherProgram program;
    open(card(id_));
    drop({letter()});
    ASSERT_TRUE(holds(1));
    choose(QStringLiteral("Open with its program"));
    ASSERT_TRUE(waitFor([&] { return !program.taken.isEmpty(); }));
    QFile copy(program.taken.first());
    EXPECT_TRUE(copy.fileName().endsWith(QStringLiteral("letter.txt")));
    ASSERT_TRUE(copy.open(QIODevice::ReadOnly));
    EXPECT_EQ(copy.readAll(), QByteArray("Dear all,\nthanks"));
    EXPECT_EQ(QFileInfo(copy).permissions() & QFile::ReadOther, QFile::Permissions());
    page_.reset();
    EXPECT_FALSE(QFile::exists(copy.fileName()));
}

TEST_F(CardFilesTest, AProgramIsKeptButNeverStarted) {
    OtherProgram program;
    open(card(id_));
    drop({write(QStringLiteral("invoice.sh"), "#!/bin/sh\nrm -rf /\n")});
    ASSERT_TRUE(holds(1));
    FilePreview* shown = preview();
    ASSERT_NE(shown, nullptr);
    EXPECT_EQ(find<QPushButton>(*shown, QStringLiteral("Open with its program")), nullptr);
    EXPECT_TRUE(program.taken.isEmpty());
}

TEST_F(CardFilesTest, AFileIsSavedWhereOneSays) {
    open(card(id_));
    drop({letter()});
    ASSERT_TRUE(holds(1));
    answers_.willPick(pathOf(QStringLiteral("saved.txt")));
    choose(QStringLiteral("Save as…"));
    ASSERT_TRUE(waitFor([&] { return QFile::exists(pathOf(QStringLiteral("saved.txt"))); }));
    EXPECT_EQ(answers_.askedForFiles().back().name, QStringLiteral("letter.txt"));
}

TEST_F(CardFilesTest, ANewCardTakesNoFilesBeforeItIsSaved) {
    open(newCard());
    drop({letter()});
    EXPECT_FALSE(page_->findChild<ui::FileDrop*>()->isVisible());
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM attachment")), 0);
}

namespace {

class MailOnTheTable : public CardFilesTest {
protected:
    MailOnTheTable() {
        customers::Card other = somebody(QStringLiteral("Studio Poli"), {});
        other.contactPoints = {{0, QStringLiteral("email"), {}, QStringLiteral("ordini@studio.it"), {}, {}}};
        studio_ = put(other);
        table_ = std::make_unique<ui::CustomersPage>(*desk_, answers_);
        table_->resize(1072, 712);
        table_->show(ui::Place{});
        test::show(*table_);
    }
    void dropOnTable(const QString& path) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        drop(*table_, *table_, data);
    }
    [[nodiscard]] qint64 mails(qint64 customer) const {
        return number(QStringLiteral("SELECT count(*) FROM interaction WHERE customer_id = %1").arg(customer));
    }

    qint64 studio_ = 0;
    std::unique_ptr<ui::CustomersPage> table_;
};

} // namespace

TEST_F(MailOnTheTable, FindsItsCardByItsAddress) {
    dropOnTable(mail(QStringLiteral("a.eml"), "Ordini@Studio.IT"));
    ASSERT_TRUE(waitFor([&] { return mails(studio_) == 1; }));
    ASSERT_TRUE(gone_.has_value());
    EXPECT_EQ(gone_->id, studio_);
}

TEST_F(MailOnTheTable, SaysThatNobodyHasTheAddress) {
    dropOnTable(mail(QStringLiteral("a.eml"), "nobody@nowhere.it"));
    ASSERT_TRUE(waitFor([&] { return !failed_.isEmpty(); }));
    EXPECT_TRUE(failed_.contains(QStringLiteral("nobody@nowhere.it")));
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM attachment")), 0);
}

TEST_F(MailOnTheTable, AsksWhereSeveralHaveIt) {
    customers::Card sister = somebody(QStringLiteral("Anna"), QStringLiteral("Poli"));
    sister.contactPoints = {{0, QStringLiteral("email"), {}, QStringLiteral("ordini@studio.it"), {}, {}}};
    const qint64 anna = put(sister);
    answers_.willChoose(QStringLiteral("Anna Poli"));
    dropOnTable(mail(QStringLiteral("a.eml"), "ordini@studio.it"));
    ASSERT_TRUE(waitFor([&] { return mails(anna) == 1; }));
    EXPECT_EQ(mails(studio_), 0);
}

TEST_F(MailOnTheTable, TakesNothingButMail) {
    dropOnTable(letter());
    EXPECT_FALSE(table_->findChild<ui::FileDrop*>()->isVisible());
}

} // namespace clientela::test
