#include "ui/customers/CardDraft.h"
#include "ui/customers/CardBanner.h"
#include "ui/customers/CardFixture.h"

#include <QFile>
#include <QJsonDocument>
#include <QPushButton>
#include <QTest>

namespace clientela::test {

using ui::CardEditor;
using ui::Drafts;

namespace {

class CardDraftTest : public CardPageTest {
protected:
    [[nodiscard]] QString path() const {
        return Drafts::pathFor(desk_->file().file().path(), desk_->file().file().lineage());
    }
    [[nodiscard]] bool isOnDisk(qint64 id) const { return Drafts(path()).has(id); }
    void SetUp() override {
        QObject::connect(desk_.get(), &ui::Desk::goRequested, desk_.get(),
                         [this](const ui::Place& place) { gone_ = place; });
    }

    /// As after a crash: the file is opened anew, and so are the drafts.
    void startProgramAgain() {
        page_.reset();
        const QString file = desk_->file().file().path();
        desk_.reset();
        auto opened = app::OpenFile::open(file, {});
        ASSERT_TRUE(opened.ok());
        desk_ = std::make_unique<ui::Desk>(std::move(*opened));
        startAgain();
    }

    ui::Place gone_; ///< where the window was asked to go
};

} // namespace

TEST(CardDrafts, ComeBackFromTheDiskAsTheyWere) {
    customers::Card before{CustomerId(7), RevisionId(3)};
    before.set(QStringLiteral("family_name"), QStringLiteral("Ferrante"));
    before.set(QStringLiteral("birth_date"), QDate(1982, 5, 14));
    before.set(QStringLiteral("created"), QDateTime(QDate(2025, 1, 1), QTime(10, 0, 0, 250), Qt::UTC));
    before.set(QStringLiteral("turnover"), qint64(9'007'199'254'740'993)); // more than a double holds
    before.set(QStringLiteral("x_colours"), QStringList{QStringLiteral("red"), QStringLiteral("зелёный")});
    before.contactPoints = {{11, QStringLiteral("phone"), QStringLiteral("mobile"), QStringLiteral("347 1"), {}, {}}};
    before.links = {
        {5, CustomerId(9), true, QStringLiteral("decides"), QStringLiteral("owner"), QStringLiteral("Poli")}};
    before.tags = {QStringLiteral("VIP")};
    before.consents.email = false;
    CardEditor editor(before);
    editor.setValue(QStringLiteral("notes"), QStringLiteral("two\nlines"));
    const qint64 added = editor.addContactPoint(QStringLiteral("email"), {});
    editor.contactPoint(added)->value = QStringLiteral("a@b.it");
    editor.setUnread(QStringLiteral("birth_date"), {QStringLiteral("31 Feb"), QStringLiteral("is no date")});
    editor.setAlong({CustomerId(9), -3}, true);

    const QByteArray bytes = QJsonDocument(ui::draftToJson(editor)).toJson();
    const auto again = ui::draftFromJson(QJsonDocument::fromJson(bytes).object());
    ASSERT_TRUE(again.has_value());
    EXPECT_EQ(*again, editor);
    CardEditor further = *again;
    EXPECT_LT(further.addContactPoint(QStringLiteral("phone"), {}), added) << "ids of new parts are not given twice";
    EXPECT_FALSE(ui::draftFromJson({}).has_value());
}

TEST_F(CardDraftTest, ASecondAfterTheLastKeyTheDraftIsOnTheDisk) {
    open(card(id_));
    typeInto(QStringLiteral("Family name"), QStringLiteral("Poli"));
    EXPECT_FALSE(isOnDisk(id_));
    ASSERT_TRUE(waitFor([&] { return isOnDisk(id_); }));
    EXPECT_EQ(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions())
        << "it holds people's data";
    page_->save();
    ASSERT_TRUE(settled());
    EXPECT_FALSE(isOnDisk(id_));
    EXPECT_FALSE(QFile::exists(path()));
}

TEST_F(CardDraftTest, SurvivesTheProgramAndIsOfferedAndDiscarded) {
    open(card(id_));
    typeInto(QStringLiteral("Family name"), QStringLiteral("Poli"));
    page_.reset();
    EXPECT_TRUE(isOnDisk(id_)) << "leaving does not wait for a second";
    startProgramAgain();
    open(card(id_));
    EXPECT_EQ(field(QStringLiteral("Family name")).text(), QStringLiteral("Poli"));
    EXPECT_NE(find<QPushButton>(*page_, QStringLiteral("was Ferrante")), nullptr);
    auto& banner = *page_->findChild<ui::CardBanner*>();
    EXPECT_TRUE(banner.isVisible());
    EXPECT_TRUE(banner.accessibleName().startsWith(QStringLiteral("Not saved yet. What was typed here until")))
        << banner.accessibleName().toStdString();
    click(*find<QPushButton>(banner, QStringLiteral("Revert")));
    EXPECT_EQ(field(QStringLiteral("Family name")).text(), QStringLiteral("Ferrante"));
    EXPECT_FALSE(isOnDisk(id_));
    EXPECT_FALSE(banner.isVisible());
}

TEST_F(CardDraftTest, IsSaidToBeThereOnlyToWhoDoesNotComeRightBackToIt) {
    const qint64 other = put(somebody(QStringLiteral("Marta"), QStringLiteral("Colombo")));
    open(card(id_));
    typeInto(QStringLiteral("Family name"), QStringLiteral("Poli"));
    const auto banner = [this]() -> const ui::CardBanner& { return *page_->findChild<ui::CardBanner*>(); };
    open(card(other));
    open(card(id_));
    ASSERT_EQ(field(QStringLiteral("Family name")).text(), QStringLiteral("Poli"));
    EXPECT_FALSE(banner().isVisible()) << "they typed it a moment ago";
    startProgramAgain();
    open(card(id_));
    EXPECT_TRUE(banner().isVisible()) << "after a crash, say";
    open(card(other));
    EXPECT_FALSE(banner().isVisible());
    open(card(id_));
    EXPECT_FALSE(banner().isVisible()) << "they were told";
}

TEST_F(CardDraftTest, TakesOverWhatOthersSavedMeanwhile) {
    open(card(id_));
    typeInto(QStringLiteral("Family name"), QStringLiteral("Poli"));
    page_.reset();
    {
        const customers::CardRepository repository(desk_->catalogues().customers(), QStringLiteral("IT"));
        const customers::Card before = *saved(id_);
        customers::Card after = before;
        after.set(QStringLiteral("given_name"), QStringLiteral("Anna"));
        storage::UnitOfWork work(desk_->file().file(),
                                 desk_->file().action(QStringLiteral("edit"), QStringLiteral("Theirs")));
        repository.save(work, before, after);
        work.commit();
    }
    startAgain();
    open(card(id_));
    EXPECT_EQ(field(QStringLiteral("Given name")).text(), QStringLiteral("Anna"));
    EXPECT_EQ(field(QStringLiteral("Family name")).text(), QStringLiteral("Poli"));
    page_->save();
    ASSERT_TRUE(settled());
    EXPECT_EQ(saved(id_)->text(QStringLiteral("given_name")), QStringLiteral("Anna"));
}

TEST_F(CardDraftTest, ACallerDoesNotCostTheCardThatWasBegun) {
    open(newCard());
    typeInto(QStringLiteral("Family name"), QStringLiteral("Волкова"));
    const qint64 first = page_->place().id;
    open(newCard(QStringLiteral("055 218 9400")));
    EXPECT_TRUE(field(QStringLiteral("Family name")).text().isEmpty());
    typeInto(QStringLiteral("Family name"), QStringLiteral("Rossi"));
    page_->save();
    ASSERT_TRUE(waitFor([&] { return page_->place().page == ui::Place::Page::Card; }));
    open(newCard());
    press(*page_, QStringLiteral("Shift+Tab")); // Discard, Continue: over the first field
    EXPECT_TRUE(field<QPushButton>(QStringLiteral("Continue")).hasFocus());
    press(*page_, QStringLiteral("Return"));
    EXPECT_EQ(gone_.id, first);
    open(gone_);
    EXPECT_EQ(field(QStringLiteral("Family name")).text(), QStringLiteral("Волкова"));
}

TEST_F(CardDraftTest, ANewCardIsEmptyAndTheUnfinishedOneIsOffered) {
    open(newCard());
    typeInto(QStringLiteral("Family name"), QStringLiteral("Ferrante"));
    open(newCard());
    EXPECT_TRUE(field(QStringLiteral("Family name")).text().isEmpty()) << "nobody types on in another's card";
    EXPECT_TRUE(field(QStringLiteral("Given name")).hasFocus());
    const auto& banner = *page_->findChild<ui::CardBanner*>();
    EXPECT_TRUE(banner.isVisible());
    EXPECT_TRUE(banner.accessibleName().startsWith(QStringLiteral("Unfinished: Ferrante")))
        << banner.accessibleName().toStdString();
    typeInto(QStringLiteral("Family name"), QStringLiteral("Rossi"));
    page_->save();
    ASSERT_TRUE(waitFor([&] { return page_->place().page == ui::Place::Page::Card; }));
    EXPECT_EQ(desk_->drafts().unfinished(0).size(), 1) << "saving the one leaves the other";
}

TEST_F(CardDraftTest, AnUnfinishedCardIsDiscardedByKeyAndComesBack) {
    open(newCard());
    typeInto(QStringLiteral("Family name"), QStringLiteral("Ferrante"));
    open(newCard());
    press(*page_, QStringLiteral("Shift+Tab"));
    press(*page_, QStringLiteral("Shift+Tab"));
    EXPECT_TRUE(field<QPushButton>(QStringLiteral("Discard")).hasFocus());
    press(*page_, QStringLiteral("Return"));
    EXPECT_TRUE(desk_->drafts().all().isEmpty());
    EXPECT_FALSE(page_->findChild<ui::CardBanner*>()->isVisible());
    EXPECT_TRUE(field(QStringLiteral("Given name")).hasFocus());
    EXPECT_EQ(page_->undoText(), QStringLiteral("Discarded Ferrante"));
    ASSERT_TRUE(page_->undo());
    EXPECT_EQ(desk_->drafts().all().first().title, QStringLiteral("Ferrante"));
    EXPECT_TRUE(page_->findChild<ui::CardBanner*>()->isVisible());
}

TEST_F(CardDraftTest, WhatWasDoneAfterADraftWasDiscardedIsUndoneBeforeIt) {
    open(newCard());
    typeInto(QStringLiteral("Family name"), QStringLiteral("Ferrante"));
    open(newCard());
    click(field<QPushButton>(QStringLiteral("Discard")));
    ASSERT_EQ(page_->undoText(), QStringLiteral("Discarded Ferrante"));
    bool done = false;
    const auto then = [&](const auto&) { done = true; };
    desk_->change(
        QStringLiteral("edit"), QStringLiteral("Tick a task"),
        [this](storage::UnitOfWork& work) -> Result<void> {
            work.connection().execute(QStringLiteral("UPDATE customer SET notes = 'x' WHERE id = ?"), id_);
            return {};
        },
        page_.get(), then);
    ASSERT_TRUE(waitFor([&] { return done; }));
    EXPECT_EQ(page_->undoText(), QString());
    EXPECT_FALSE(page_->undo()) << "the last action goes first";
    done = false;
    desk_->undo();
    EXPECT_TRUE(waitFor([&] { return page_->undoText() == QStringLiteral("Discarded Ferrante"); }));
    EXPECT_TRUE(page_->undo());
    EXPECT_EQ(desk_->drafts().all().first().title, QStringLiteral("Ferrante"));
}

TEST_F(CardDraftTest, OneComesBackToTheNewCardThatWasLeft) {
    open(newCard());
    typeInto(QStringLiteral("Family name"), QStringLiteral("Ferrante"));
    const ui::Place left = page_->place();
    open(card(id_));
    open(left);
    EXPECT_EQ(field(QStringLiteral("Family name")).text(), QStringLiteral("Ferrante"));
    EXPECT_TRUE(field(QStringLiteral("Family name")).hasFocus());
}

TEST(DraftsOnDisk, AreReadAgainAndForgiveADamagedFile) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("deep/drafts.json"));
    {
        Drafts drafts(path);
        drafts.keep(7, QStringLiteral("Giulia"), {{QStringLiteral("a"), 1}});
        drafts.keep(-1, {}, {{QStringLiteral("b"), 2}});
        drafts.move(-1, -5);
        drafts.remove(3);
    }
    Drafts again(path);
    EXPECT_EQ(again.all().keys(), (QList<qint64>{-5, 7}));
    EXPECT_EQ(again.find(7)->title, QStringLiteral("Giulia"));
    EXPECT_EQ(again.find(-5)->content, (QJsonObject{{QStringLiteral("b"), 2}}));
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("{ \"drafts\": [ { \"id\"");
    }
    EXPECT_TRUE(Drafts(path).all().isEmpty());
}

} // namespace clientela::test
