#include "ui/customers/CardEditor.h"

#include <gtest/gtest.h>

namespace clientela::test {

using customers::Card;
using ui::CardEditor;

namespace {

Card giulia() {
    Card card{CustomerId(7), RevisionId(3)};
    card.set(QStringLiteral("kind"), QStringLiteral("person"));
    card.set(QStringLiteral("given_name"), QStringLiteral("Giulia"));
    card.set(QStringLiteral("family_name"), QStringLiteral("Ferrante"));
    card.contactPoints = {
        {11, QStringLiteral("phone"), QStringLiteral("mobile"), QStringLiteral("347 555 0192"), {}, {}},
        {12, QStringLiteral("phone"), QStringLiteral("work"), QStringLiteral("055 234 1187"), {}, {}},
        {13, QStringLiteral("email"), {}, QStringLiteral("giulia@ferrantepoli.it"), {}, {}}};
    card.tags = {QStringLiteral("VIP")};
    return card;
}

QString phone(qint64 id) { return QStringLiteral("phone/%1").arg(id); }
const QString kFamily = QStringLiteral("family_name");
const QString kNotes = QStringLiteral("notes");

} // namespace

TEST(CardEditor, IsCleanUntilSomethingChanges) {
    CardEditor editor(giulia());
    EXPECT_FALSE(editor.isDirty());
    editor.setValue(kFamily, QStringLiteral("Ferrante Poli"));
    EXPECT_TRUE(editor.isDirty());
    EXPECT_EQ(editor.changes(), QStringList{kFamily});
    editor.setValue(kFamily, QStringLiteral("Ferrante"));
    EXPECT_FALSE(editor.isDirty()) << "typed back is no change";
}

TEST(CardEditor, CountsEachPieceAndRevertsOneOrAll) {
    CardEditor editor(giulia());
    editor.setValue(kFamily, QStringLiteral("Poli"));
    editor.contactPoint(12)->value = QStringLiteral("055 1");
    editor.setTags({QStringLiteral("VIP"), QStringLiteral("Weddings")});
    editor.setConsent(QStringLiteral("consent_email"), true);
    EXPECT_EQ(editor.changes().size(), 4);
    editor.revert(phone(12));
    EXPECT_EQ(editor.contactPoint(12)->value, QStringLiteral("055 234 1187"));
    EXPECT_EQ(editor.changes().size(), 3);
    editor.revert();
    EXPECT_FALSE(editor.isDirty());
}

TEST(CardEditor, WhatCannotBeReadIsKeptAsTypedAndCounts) {
    CardEditor editor(giulia());
    editor.setUnread(QStringLiteral("birth_date"), {QStringLiteral("31 Feb"), QStringLiteral("no date")});
    EXPECT_TRUE(editor.isDirty());
    EXPECT_EQ(editor.changes(), QStringList{QStringLiteral("birth_date")});
    editor.setValue(QStringLiteral("birth_date"), QDate(1982, 5, 14));
    EXPECT_TRUE(editor.unread().isEmpty());
    editor.revert(QStringLiteral("birth_date"));
    EXPECT_FALSE(editor.isDirty());
}

TEST(CardEditor, AnEmptyNewPartIsNoChange) {
    CardEditor editor(giulia());
    const qint64 id = editor.addContactPoint(QStringLiteral("phone"), QStringLiteral("home"));
    EXPECT_FALSE(editor.isDirty());
    editor.contactPoint(id)->value = QStringLiteral("055 23");
    EXPECT_EQ(editor.changes(), QStringList{phone(id)});
    EXPECT_EQ(editor.toSave().contactPoints.back().id, 0);
}

TEST(CardEditor, MakesAnotherPhonePrimaryAndPutsItBack) {
    CardEditor editor(giulia());
    editor.makePrimary(12);
    EXPECT_EQ(editor.draft().contactPoints.front().id, 12);
    EXPECT_EQ(editor.changes(), QStringList{QStringLiteral("phone/order")});
    editor.revert(QStringLiteral("phone/order"));
    EXPECT_EQ(editor.draft().contactPoints.front().id, 11);
    editor.moveContactPoint(11, 1);
    EXPECT_EQ(editor.draft().contactPoints.front().id, 12);
    editor.moveContactPoint(12, -1); // first already
    EXPECT_EQ(editor.draft().contactPoints.front().id, 12);
}

TEST(CardEditor, WhoComesAlongIsForgottenWhereTheMoveIsAnother) {
    Card before = giulia();
    for (const qint64 id : {21, 22}) {
        customers::Address address;
        address.id = id;
        address.street = QStringLiteral("Borgo Pinti %1").arg(id);
        address.city = QStringLiteral("Firenze");
        before.addresses.push_back(address);
    }
    const CardEditor::Along home{CustomerId(9), 21};
    const CardEditor::Along office{CustomerId(9), 22};
    CardEditor editor(before);
    for (const qint64 id : {21, 22}) editor.address(id)->street = QStringLiteral("Via dei Serragli 20");
    editor.setAlong(home, true);
    EXPECT_FALSE(editor.isAlong(office)) << "nobody was asked of that one";
    editor.setAlong(office, true);
    editor.revert(QStringLiteral("address/22"));
    EXPECT_EQ(editor.along(), QList<CardEditor::Along>{home});

    Card theirs = before;
    theirs.token = RevisionId(4);
    theirs.set(kNotes, QStringLiteral("Prefers mornings."));
    editor.takeOver(theirs);
    EXPECT_TRUE(editor.isAlong(home)) << "something else was changed";
    theirs.token = RevisionId(5);
    theirs.addresses.front().street = QStringLiteral("Via Ghibellina 1");
    editor.settle(theirs, {});
    EXPECT_EQ(editor.address(21)->street, QStringLiteral("Via dei Serragli 20"));
    EXPECT_TRUE(editor.along().isEmpty()) << "they live elsewhere, and were not asked to leave there";
}

TEST(CardEditor, WhoIsOnlyToComeAlongKeepsNobodyFromChangingTheAddress) {
    customers::Card card = customers::newCard();
    card.id = CustomerId(7);
    customers::Address home;
    home.id = 3;
    home.street = QStringLiteral("Via Roma 5");
    card.addresses = {home};
    ui::CardEditor editor(card);
    editor.setAlong({CustomerId(8), 3}, true);
    EXPECT_TRUE(editor.isDirty()) << "to be saved, though nothing changes here";
    customers::Card theirs = card;
    theirs.addresses.front().street = QStringLiteral("Via Milano 9");
    editor.takeOver(theirs);
    EXPECT_EQ(editor.draft().addresses.front().street, QStringLiteral("Via Milano 9"));
    EXPECT_FALSE(editor.isDirty()) << "that was asked of another address";
}

TEST(CardEditor, TakesOverWhatOnlyOthersChanged) {
    CardEditor editor(giulia());
    editor.setValue(kFamily, QStringLiteral("Poli"));
    Card theirs = giulia();
    theirs.token = RevisionId(4);
    theirs.set(QStringLiteral("stage"), QStringLiteral("customer"));
    theirs.contactPoints[1].value = QStringLiteral("055 999");
    EXPECT_TRUE(editor.conflicts(theirs).isEmpty());
    EXPECT_EQ(editor.takeOver(theirs).size(), 2);
    EXPECT_EQ(editor.changes(), QStringList{kFamily});
    EXPECT_EQ(editor.original().token, RevisionId(4));
    EXPECT_EQ(editor.contactPoint(12)->value, QStringLiteral("055 999"));
}

TEST(CardEditor, AConflictKeepsTheTokenSoThatSavingAsks) {
    CardEditor editor(giulia());
    editor.setValue(kFamily, QStringLiteral("Poli"));
    Card theirs = giulia();
    theirs.token = RevisionId(4);
    theirs.set(kFamily, QStringLiteral("Ferranti"));
    theirs.set(kNotes, QStringLiteral("Prefers mornings."));
    EXPECT_EQ(editor.conflicts(theirs), QStringList{kFamily});
    editor.takeOver(theirs);
    EXPECT_EQ(editor.original().token, RevisionId(3));
    EXPECT_EQ(editor.draft().text(kFamily), QStringLiteral("Poli"));
    EXPECT_EQ(editor.original().text(kFamily), QStringLiteral("Ferrante")) << "before is still known";
    EXPECT_EQ(editor.draft().text(kNotes), QStringLiteral("Prefers mornings."));
}

TEST(CardEditor, ConflictsAreSettledPieceByPiece) {
    CardEditor editor(giulia());
    editor.setValue(kFamily, QStringLiteral("Poli"));
    editor.removeContactPoint(11);
    Card theirs = giulia();
    theirs.token = RevisionId(4);
    theirs.set(kFamily, QStringLiteral("Ferranti"));
    theirs.contactPoints[0].value = QStringLiteral("347 1");
    ASSERT_EQ(editor.conflicts(theirs).size(), 2);
    editor.settle(theirs, {kFamily});
    EXPECT_EQ(editor.draft().text(kFamily), QStringLiteral("Ferranti"));
    EXPECT_EQ(editor.contactPoint(11), nullptr) << "ours: it was removed";
    EXPECT_EQ(editor.original().token, RevisionId(4));
    EXPECT_EQ(editor.changes(), QStringList{phone(11)});
}

TEST(CardEditor, WhatIsTypedWhileSavingStays) {
    CardEditor editor(giulia());
    editor.setValue(kFamily, QStringLiteral("Poli"));
    const qint64 added = editor.addContactPoint(QStringLiteral("phone"), QStringLiteral("home"));
    editor.contactPoint(added)->value = QStringLiteral("055 23");
    const Card submitted = editor.draft();
    editor.setValue(kNotes, QStringLiteral("later"));

    Card fresh = editor.toSave();
    fresh.values.remove(kNotes);
    fresh.contactPoints.back().id = 14;
    fresh.token = RevisionId(5);
    editor.saved(submitted, fresh);
    EXPECT_EQ(editor.changes(), QStringList{kNotes});
    ASSERT_NE(editor.contactPoint(14), nullptr);
    EXPECT_EQ(editor.draft().contactPoints.size(), 4U) << "the new phone is there once";
}

TEST(CardEditor, ANewCardBeginsWithNothingFilledIn) {
    CardEditor editor(customers::newCard());
    EXPECT_TRUE(editor.isNew());
    EXPECT_FALSE(editor.isDirty());
    editor.setValue(kFamily, QStringLiteral("Volkova"));
    EXPECT_TRUE(editor.isDirty());
}

} // namespace clientela::test
