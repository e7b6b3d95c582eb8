#include "ui/customers/CardForm.h"
#include "ui/customers/CardFixture.h"
#include "ui/customers/CardSheet.h"
#include "ui/customers/CardTabs.h"

#include "customers/CustomField.h"
#include "ui/customers/CardAddressBlock.h"
#include "ui/customers/CardFieldChooser.h"
#include "ui/customers/CardForm.h"
#include "ui/customers/CardSheet.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>

// One form is filled with one card after the other: nothing of the last one may show.

namespace clientela::test {

using customers::Card;

namespace {

class CardFormTest : public CardPageTest {
protected:
    CardFormTest() {
        Card rich = somebody(QStringLiteral("Anna"), QStringLiteral("Rossi"), QStringLiteral("055 218 9400"),
                             QStringLiteral("50122"), QStringLiteral("Firenze"));
        rich.set(QStringLiteral("birth_date"), QDate(1982, 5, 14));
        rich.set(QStringLiteral("nickname"), QStringLiteral("Annina"));
        rich.set(QStringLiteral("language"), QStringLiteral("zz"));
        rich.contactPoints.push_back(
            {0, QStringLiteral("phone"), QStringLiteral("fax"), QStringLiteral("055 218 9401"), {}, {}});
        rich.contactPoints.push_back({0, QStringLiteral("email"), {}, QStringLiteral("anna@example.org"), {}, {}});
        rich.tags = {QStringLiteral("regular")};
        rich_ = put(rich);
    }
    /// What stands on the page in editors, in reading order, without the figures that are only read.
    [[nodiscard]] QStringList texts() const {
        QStringList all;
        for (const auto* line : page_->findChild<ui::CardForm*>()->findChildren<QLineEdit*>())
            if (line->isVisibleTo(page_.get()) && !line->text().isEmpty() && line->focusPolicy() != Qt::ClickFocus)
                all += line->text();
        all.sort();
        return all;
    }
    [[nodiscard]] int widgets() const {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // chips of tags that went
        return static_cast<int>(page_->findChild<ui::CardForm*>()->findChildren<QWidget*>().size());
    }

    qint64 rich_ = 0;
};

} // namespace

TEST_F(CardFormTest, AnotherCardShowsNothingOfTheLast) {
    open(card(id_));
    const QStringList bare = texts();
    open(card(rich_));
    const QStringList full = texts();
    EXPECT_TRUE(full.contains(QStringLiteral("Annina")));
    EXPECT_TRUE(full.contains(QStringLiteral("anna@example.org")));
    typeInto(QStringLiteral("Family name"), QStringLiteral("Poli"));
    typeInto(QStringLiteral("Birth date"), QStringLiteral("31 Feb 1982"));
    press(*page_, QStringLiteral("Tab"));
    EXPECT_EQ(rowOf(field(QStringLiteral("Birth date"))).messageTone(), ui::Tone::Bad);

    open(card(id_));
    EXPECT_EQ(texts(), bare);
    EXPECT_EQ(field(QStringLiteral("Family name")).text(), QStringLiteral("Ferrante"));
    EXPECT_FALSE(rowOf(field(QStringLiteral("Family name"))).isEdited());
    EXPECT_EQ(find<QPushButton>(*page_, QStringLiteral("was Rossi")), nullptr);
    EXPECT_EQ(find<QLineEdit>(*page_, QStringLiteral("Birth date")), nullptr);
    EXPECT_FALSE(page_->editor().isDirty());
    page_->show({ui::Place::Page::Card, id_, {}, {}, {}, {}, QStringLiteral("birth_date")});
    EXPECT_EQ(rowOf(field(QStringLiteral("Birth date"))).messageTone(), ui::Tone::Neutral);
    page_->show({ui::Place::Page::Card, id_, {}, {}, {}, {}, QStringLiteral("language")});
    EXPECT_EQ(field<QComboBox>(QStringLiteral("Language")).findText(QStringLiteral("zz")), -1)
        << "a word of that card that no choice has";

    open(card(rich_));
    EXPECT_EQ(field(QStringLiteral("Family name")).text(), QStringLiteral("Poli")) << "its draft";
    EXPECT_EQ(field(QStringLiteral("Birth date")).text(), QStringLiteral("31 Feb 1982"));
    EXPECT_EQ(rowOf(field(QStringLiteral("Birth date"))).messageTone(), ui::Tone::Bad);
}

TEST_F(CardFormTest, RowsAreMadeOnceAndFilledWithOneCardAfterTheOther) {
    open(card(rich_));
    open(card(id_));
    const QLineEdit* line = &field(QStringLiteral("Family name"));
    const int made = widgets();
    for (int i = 0; i < 3; ++i) {
        open(card(rich_));
        EXPECT_EQ(&field(QStringLiteral("Family name")), line);
        open(card(id_));
    }
    EXPECT_EQ(widgets(), made);
}

TEST_F(CardFormTest, WhatIsStillBeingTypedIsOfTheCardItWasTypedOn) {
    open(card(rich_));
    page_->show({ui::Place::Page::Card, rich_, {}, {}, {}, {}, QStringLiteral("tags")});
    QLineEdit& tag = field(QStringLiteral("Add a tag"));
    tag.setFocus();
    type(*page_, QStringLiteral("allergic to nuts"));
    page_->show(card(id_)); // no Enter, no Tab
    EXPECT_TRUE(page_->editor().draft().tags.isEmpty());
    EXPECT_FALSE(page_->editor().isDirty());
    page_->show(card(rich_));
    EXPECT_EQ(page_->editor().draft().tags,
              (QStringList{QStringLiteral("regular"), QStringLiteral("allergic to nuts")}));
}

TEST_F(CardFormTest, TabWalksInReadingOrderAlsoPastWhatCameLater) {
    open(card(id_));
    open(card(rich_)); // more phones, an address, fields between others
    page_->show({ui::Place::Page::Card, rich_, {}, {}, {}, {}, QStringLiteral("middle_name")});
    field(QStringLiteral("Given name")).setFocus();
    const ui::CardSheet* sheet = nullptr;
    for (const auto* one : page_->findChildren<ui::CardSheet*>())
        if (one->isVisible()) sheet = one;
    ASSERT_NE(sheet, nullptr);
    const auto inAddress = [](const QWidget* widget) {
        while (widget && !qobject_cast<const ui::CardAddressBlock*>(widget)) widget = widget->parentWidget();
        return widget != nullptr;
    };
    int before = 0;
    bool folds = false;
    QStringList walked;
    for (int i = 0; i < 80; ++i) {
        const QWidget* now = QApplication::focusWidget();
        ASSERT_NE(now, nullptr);
        if (!sheet->isAncestorOf(now)) break;
        const int y = now->mapTo(sheet, QPoint()).y();
        walked += now->accessibleName();
        EXPECT_GE(y + 8, before) << "Tab goes down: " << walked.join(QStringLiteral(", ")).toStdString();
        // An address unfolds where the focus comes to it and folds up behind it: rows move, their order is told below.
        folds = folds || inAddress(now);
        press(*page_, QStringLiteral("Tab"));
        QApplication::processEvents();
        before = folds ? 0 : y;
    }
    const auto at = [&](const char* name) { return walked.indexOf(QString::fromLatin1(name)); };
    EXPECT_LT(at("Given name"), at("Middle name"));
    EXPECT_LT(at("Middle name"), at("Family name"));
    EXPECT_LT(at("Family name"), at("Nickname"));
    EXPECT_GT(at("Street"), at("Nickname")) << walked.join(QStringLiteral(", ")).toStdString();
    EXPECT_LT(at("Street"), at("Country"));
    EXPECT_LT(at("Country"), walked.size() - 1) << "and out of it again";
    EXPECT_GT(at("Nickname"), 0);
}

TEST_F(CardFormTest, FromAnywhereOnTheCardKeysLeadIntoItsFields) {
    open(card(rich_));
    ASSERT_EQ(QApplication::focusWidget(), page_.get()) << "it is read first";
    press(*page_, QStringLiteral("Return"));
    EXPECT_EQ(QApplication::focusWidget(), &field(QStringLiteral("Given name")));
    press(*page_, QStringLiteral("Ctrl+Tab"));
    const QWidget* inNext = QApplication::focusWidget();
    EXPECT_NE(inNext, &field(QStringLiteral("Given name")));
    press(*page_, QStringLiteral("Ctrl+Shift+Tab"));
    EXPECT_EQ(QApplication::focusWidget(), &field(QStringLiteral("Given name")));

    press(*page_, QStringLiteral("Ctrl+J"));
    ASSERT_EQ(QApplication::focusWidget(), &field<ui::CardEntryText>(QStringLiteral("What happened?")));
    press(*page_, QStringLiteral("Ctrl+Tab"));
    EXPECT_EQ(QApplication::focusWidget(), &field(QStringLiteral("Given name"))) << "the section that is in sight";
    press(*page_, QStringLiteral("Ctrl+J"));
    press(*page_, QStringLiteral("Ctrl+Shift+A"));
    auto* chooser = page_->findChild<ui::CardFieldChooser*>();
    ASSERT_NE(chooser, nullptr);
    test::show(*chooser);
    type(*chooser, QStringLiteral("iban"));
    press(*chooser, QStringLiteral("Return"));
    ASSERT_NE(find<QLineEdit>(*page_, QStringLiteral("IBAN")), nullptr);
    EXPECT_EQ(page_->focusWidget(), &field(QStringLiteral("IBAN")))
        << page_->focusWidget()->accessibleName().toStdString();
}

TEST_F(CardFormTest, APhoneThatWasTakenOffIsPutBackByItsLink) {
    open(card(rich_));
    field(QStringLiteral("E-mail")).setFocus();
    press(*page_, QStringLiteral("Ctrl+Shift+Backspace"));
    EXPECT_EQ(page_->editor().draft().contactPoints.size(), 2U);
    EXPECT_NE(QApplication::focusWidget(), nullptr);
    click(field<QPushButton>(QStringLiteral("Put back anna@example.org")));
    EXPECT_FALSE(page_->editor().isDirty());
    EXPECT_EQ(QApplication::focusWidget(), &field(QStringLiteral("E-mail")));
    EXPECT_EQ(find<QPushButton>(*page_, QStringLiteral("Put back anna@example.org")), nullptr);
}

TEST_F(CardFormTest, APhoneIsAddedLabelledMovedMadePrimaryAndRemovedByKeysAlone) {
    open(card(id_));
    const auto phones = [&] {
        QStringList values;
        for (const customers::ContactPoint& one : page_->editor().draft().contactPoints) values += one.value;
        return values;
    };
    const QString old = QStringLiteral("347 555 0192");
    const QString shop = QStringLiteral("055 218 9400");
    for (int i = 0; i < 3; ++i) press(*page_, QStringLiteral("Return")); // the card, its names, its phone
    press(*page_, QStringLiteral("Ctrl+Return"));
    type(*page_, shop);
    EXPECT_EQ(phones(), (QStringList{old, shop}));

    press(*page_, QStringLiteral("F4"));
    QWidget* labels = QApplication::activePopupWidget();
    ASSERT_NE(labels, nullptr) << "the label is a menu";
    press(*labels, QStringLiteral("Down"));
    press(*labels, QStringLiteral("Down"));
    press(*labels, QStringLiteral("Return"));
    EXPECT_NE(page_->editor().draft().contactPoints.back().label, QStringLiteral("mobile"));
    test::show(*page_); // the offscreen platform does not come back to it from a popup

    press(*page_, QStringLiteral("Alt+Up"));
    EXPECT_EQ(phones(), (QStringList{shop, old}));
    press(*page_, QStringLiteral("Alt+Down"));
    EXPECT_EQ(phones(), (QStringList{old, shop}));
    press(*page_, QStringLiteral("Alt+Home"));
    EXPECT_EQ(page_->editor().draft().primary(QStringLiteral("phone"))->value, shop);
    page_->save();
    ASSERT_TRUE(settled());
    EXPECT_EQ(saved(id_)->primary(QStringLiteral("phone"))->normal, QStringLiteral("+390552189400"));

    press(*page_, QStringLiteral("Ctrl+Shift+Backspace"));
    EXPECT_EQ(phones(), QStringList{old});
    page_->save();
    ASSERT_TRUE(settled());
    desk_->undo();
    ASSERT_TRUE(waitFor([&] { return saved(id_)->contactPoints.size() == 2; }));
    desk_->undo();
    ASSERT_TRUE(waitFor([&] { return saved(id_)->contactPoints.size() == 1; }));
}

TEST_F(CardFormTest, WhatLooksWrongIsSaidBesideTheFieldAndSavedAllTheSame) {
    open(card(id_));
    const auto enter = [this](const char* key, const char* label, const char* typed) {
        page_->show({ui::Place::Page::Card, id_, {}, {}, {}, {}, QString::fromLatin1(key)});
        type(*page_, QString::fromUtf8(typed));
        press(*page_, QStringLiteral("Tab"));
        QWidget* editor = find<QLineEdit>(*page_, QString::fromUtf8(label));
        if (!editor) editor = find<QPlainTextEdit>(*page_, QString::fromUtf8(label));
        return editor ? rowOf(*editor).messageTone() : ui::Tone::Neutral;
    };
    EXPECT_EQ(enter("iban", "IBAN", "IT60X0542811101000000123457"), ui::Tone::Warn) << "its check digits";
    EXPECT_EQ(enter("vat_number", "VAT number", "IT0281244048"), ui::Tone::Warn) << "a digit is missing";
    EXPECT_EQ(enter("tax_code", "Tax code", "FRRGLI82E54D612X"), ui::Tone::Warn);
    EXPECT_EQ(enter("notes", "Notes", "card 4111 1111 1111 1111"), ui::Tone::Warn);
    page_->save();
    ASSERT_TRUE(settled()) << "none of it keeps anybody from saving";
    const customers::Card after = *saved(id_);
    EXPECT_EQ(after.text(QStringLiteral("iban")), QStringLiteral("IT60X0542811101000000123457"));
    EXPECT_EQ(after.text(QStringLiteral("notes")), QStringLiteral("card 4111 1111 1111 1111"));
}

TEST_F(CardFormTest, WhatTheCustomerDoesNotWantStandsInTheHead) {
    Card quiet = somebody(QStringLiteral("Paola"), QStringLiteral("Neri"));
    quiet.consents.phone = false;
    quiet.consents.post = false;
    quiet.consents.email = true;
    quiet.set(QStringLiteral("job_title"), QStringLiteral("Wedding planner")); // what else stands there
    open(card(put(quiet)));
    bool said = false;
    for (const QLabel* label : page_->findChildren<QLabel*>())
        said = said || (label->isVisible() && label->text().startsWith(QStringLiteral("<b>no calls, no post</b> · ")));
    EXPECT_TRUE(said);
}

TEST_F(CardFormTest, AFieldThatIsCalledOtherwiseNowIsSoOnTheCardAtOnce) {
    customers::CustomField own;
    own.label = QStringLiteral("Shoe size");
    own.key = QStringLiteral("x_shoe_size");
    own.type = QStringLiteral("number");
    {
        storage::UnitOfWork work(desk_->file().file(),
                                 desk_->file().action(QStringLiteral("edit"), QStringLiteral("Field")));
        own.id = customers::saveCustomField(work, own);
        work.connection().execute(
            QStringLiteral("INSERT INTO custom_value (customer_id, field_id, value) VALUES (?, ?, 38500)"), id_,
            own.id);
        work.commit();
    }
    desk_->file().reload();
    Q_EMIT desk_->cataloguesChanged();
    open(card(id_));
    EXPECT_EQ(field(QStringLiteral("Shoe size")).text(), QStringLiteral("38.5"));
    {
        storage::UnitOfWork work(desk_->file().file(),
                                 desk_->file().action(QStringLiteral("edit"), QStringLiteral("Field")));
        work.connection().execute(QStringLiteral("UPDATE custom_field SET label = 'Shoes' WHERE id = ?"), own.id);
        work.commit();
    }
    desk_->file().reload();
    Q_EMIT desk_->cataloguesChanged();
    EXPECT_EQ(find<QLineEdit>(*page_, QStringLiteral("Shoe size")), nullptr);
    EXPECT_EQ(field(QStringLiteral("Shoes")).text(), QStringLiteral("38.5"));
}

TEST_F(CardFormTest, APartThatWasJustAddedKeepsTheFocusWhenItIsSaved) {
    open(card(id_));
    page_->show({ui::Place::Page::Card, id_, {}, {}, {}, {}, QStringLiteral("family_name")});
    click(field<QPushButton>(QStringLiteral("Phone")));
    type(*page_, QStringLiteral("055 218 9400"));
    const QWidget* typed = QApplication::focusWidget();
    page_->save();
    ASSERT_TRUE(settled());
    EXPECT_EQ(QApplication::focusWidget(), typed) << "the part has its number now, and the person goes on in it";
    type(*page_, QStringLiteral("1"));
    EXPECT_EQ(page_->editor().draft().contactPoints.back().value, QStringLiteral("055 218 94001"));
}

TEST_F(CardFormTest, TheTabOfANewCardCountsNothing) {
    open(newCard());
    const auto tabs = [this] {
        QStringList all;
        for (const auto* tab : page_->findChildren<ui::CardTab*>()) all += tab->accessibleName();
        return all;
    };
    typeInto(QStringLiteral("Town"), QStringLiteral("Lucca"));
    press(*page_, QStringLiteral("Tab"));
    ASSERT_FALSE(page_->editor().draft().addresses.empty());
    EXPECT_EQ(tabs().value(0), QStringLiteral("New customer")) << "nobody knows what a 1 would be";
    open(card(put(somebody(QStringLiteral("Marta"), QStringLiteral("Colombo"), {}, {}, QStringLiteral("Lucca")))));
    EXPECT_TRUE(tabs().contains(QStringLiteral("Address 1"))) << tabs().join(u'|').toStdString();
}

TEST_F(CardFormTest, TheTabIsThatOfTheSectionWithTheFocusDownToTheLast) {
    open(card(id_));
    const auto current = [&] {
        for (const auto* tab : page_->findChildren<ui::CardTab*>())
            if (tab->isChecked()) return tab->text();
        return QString();
    };
    QSet<QString> sections;
    page_->focusFirst();
    press(*page_, QStringLiteral("Return"));
    auto& form = *page_->findChild<ui::CardForm*>();
    for (int i = 0; i < 60; ++i) {
        QApplication::processEvents();
        const QWidget* focused = QApplication::focusWidget();
        for (const auto* box : page_->findChildren<ui::CardSectionBox*>())
            if (form.isAncestorOf(focused) && box->isAncestorOf(focused)) {
                EXPECT_EQ(current(), box->title()) << qPrintable(focused->accessibleName());
                sections += box->title();
            }
        press(*page_, QStringLiteral("Tab"));
    }
    EXPECT_GE(sections.size(), 4) << "it came through them";
}

TEST_F(CardFormTest, WhatTheCustomerDoesNotWantStaysWholeAndBoldWhereTheLineIsCut) {
    Card quiet = somebody(QStringLiteral("Paola"), QStringLiteral("Neri"));
    quiet.consents = {false, false, false, false};
    quiet.set(QStringLiteral("job_title"), QString(QStringLiteral("Wedding planner ")).repeated(12));
    const qint64 id = put(quiet);
    const QString wanted = QStringLiteral("<b>no calls, no e-mail, no text messages, no post</b>");
    for (const int wide : {1072, 752, 480}) {
        page_->resize(wide, 712);
        open(card(id));
        const auto labels = page_->findChildren<QLabel*>();
        const auto line = std::find_if(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisible() && label->text().startsWith(wanted);
        });
        ASSERT_NE(line, labels.end()) << wide;
        QApplication::processEvents();
        EXPECT_LE((*line)->heightForWidth((*line)->width()), (*line)->height() + 1) << "no line of it is hidden";
        grab(*page_, QStringLiteral("head_cut_%1").arg(wide));
    }
}

} // namespace clientela::test
