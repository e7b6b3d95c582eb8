#include "ui/customers/CardFixture.h"
#include "ui/customers/TypingPause.h"

#include <QPlainTextEdit>
#include <QTest>

namespace clientela::test {

namespace {

/// What is typed is checked in the pauses of typing.
class CardChecks : public CardPageTest {
protected:
    [[nodiscard]] bool says(QWidget& editor, const char* words) {
        return waitFor([&] { return rowOf(editor).message().contains(QLatin1String(words)); });
    }
    /// Nothing is said within the short pause, and a little more.
    [[nodiscard]] static bool staysSilent(QWidget& editor) {
        QTest::qWait(ui::TypingPause::kShort + 300);
        return rowOf(editor).message().isEmpty();
    }
    QLineEdit& begin(const char* key, const QString& label) {
        ui::Place place = card(id_);
        place.field = QLatin1String(key);
        open(place);
        QLineEdit& line = field(label);
        line.setFocus();
        return line;
    }
};

} // namespace

TEST_F(CardChecks, SayWhatIsWrongWhereOneStillTypesAndGoWithTheNextKey) {
    QLineEdit& vat = begin("vat_number", QStringLiteral("VAT number"));
    type(*page_, QStringLiteral("IT01234560480"));
    EXPECT_EQ(rowOf(vat).message(), QString()) << "not while keys come";
    const QPoint at = vat.mapTo(page_.get(), QPoint());
    ASSERT_TRUE(says(vat, "check digit of this VAT number is wrong"));
    EXPECT_TRUE(vat.hasFocus());
    EXPECT_EQ(vat.mapTo(page_.get(), QPoint()), at) << "what one types in stays where it is";
    EXPECT_EQ(vat.cursorPosition(), 13);
    press(*page_, QStringLiteral("Backspace"));
    EXPECT_EQ(rowOf(vat).message(), QString());
    for (int i = 0; i < 10; ++i) press(*page_, QStringLiteral("Backspace"));
    type(*page_, QStringLiteral("00743110157"));
    ASSERT_TRUE(says(vat, "check digit is right")) << "it speaks when right, too";
    EXPECT_EQ(rowOf(vat).messageTone(), ui::Tone::Ok);
}

TEST_F(CardChecks, WaitLongerForWhatMayOnlyBeUnfinished) {
    QLineEdit& iban = begin("iban", QStringLiteral("IBAN"));
    type(*page_, QStringLiteral("IT60 X054 28"));
    EXPECT_TRUE(staysSilent(iban));
    EXPECT_TRUE(says(iban, "does not look like an IBAN")) << "after a long pause it is said";
    type(*page_, QStringLiteral("11 1010 0000 0123 457"));
    EXPECT_EQ(rowOf(iban).message(), QString());
    EXPECT_TRUE(says(iban, "check digits of this IBAN are wrong"));
}

TEST_F(CardChecks, OfferWhatWasMeantBesideAnEmailThatIsStillTyped) {
    open(card(id_));
    click(*find<QAbstractButton>(*page_, QStringLiteral("E-mail")));
    QLineEdit& email = field(QStringLiteral("E-mail"));
    email.setFocus();
    type(*page_, QStringLiteral("giulia@gmial.com"));
    ASSERT_TRUE(says(email, "gmail.com"));
    QPushButton* use = find<QPushButton>(*page_, QStringLiteral("Use giulia@gmail.com"));
    ASSERT_NE(use, nullptr);
    click(*use);
    EXPECT_EQ(page_->editor().draft().primary(QStringLiteral("email"))->value, QStringLiteral("giulia@gmail.com"));
    EXPECT_EQ(email.text(), QStringLiteral("giulia@gmail.com"));
}

TEST_F(CardChecks, WarnOfACardNumberInNotesBeforeTheyAreLeft) {
    ui::Place place = card(id_);
    place.field = QStringLiteral("notes");
    open(place);
    auto& notes = field<QPlainTextEdit>(QStringLiteral("Notes"));
    notes.setFocus();
    type(*page_, QStringLiteral("pays with 4111 1111 1111 1111"));
    EXPECT_TRUE(says(notes, "number of a payment card"));
    EXPECT_TRUE(notes.hasFocus());
    type(*page_, QStringLiteral(" or cash"));
    EXPECT_EQ(rowOf(notes).message(), QString());
}

TEST_F(CardChecks, LookAtThePostalCodeOfANewCardBesideIt) {
    open(newCard());
    typeInto(QStringLiteral("Town"), QStringLiteral("Prato"));
    QLineEdit& code = field(QStringLiteral("Postal code"));
    code.setFocus();
    type(*page_, QStringLiteral("591"));
    EXPECT_TRUE(staysSilent(code));
    type(*page_, QStringLiteral("000"));
    EXPECT_TRUE(says(code, "does not look like one of that country"));
    press(*page_, QStringLiteral("Backspace"));
    EXPECT_EQ(rowOf(code).message(), QString());
    EXPECT_TRUE(staysSilent(code));
}

} // namespace clientela::test
