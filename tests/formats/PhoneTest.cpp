#include "formats/Phone.h"

#include <gtest/gtest.h>

using namespace clientela::formats;

namespace {

QString e164(const char16_t* typed, const char* country = "IT") {
    return readPhone(QString::fromUtf16(typed), QLatin1String(country)).e164;
}

} // namespace

TEST(Phones, AreUnderstoodInNationalAndInternationalForm) {
    EXPECT_EQ(e164(u"055 218 940"), QStringLiteral("+39055218940"));
    EXPECT_EQ(e164(u"+39 055 218940", "US"), QStringLiteral("+39055218940"));
    EXPECT_EQ(e164(u"0039-055/218940", "DE"), QStringLiteral("+39055218940"));
    EXPECT_EQ(e164(u"(212) 555-2368", "US"), QStringLiteral("+12125552368"));
    EXPECT_EQ(e164(u"8 (812) 327-44-44", "RU"), QStringLiteral("+78123274444"));
    EXPECT_EQ(e164(u"020 7946 0018", "GB"), QStringLiteral("+442079460018"));
}

TEST(Phones, DialledWithDoubleZeroAreUnderstoodWhereTheCountryDialsOtherwise) {
    EXPECT_EQ(e164(u"0039 055 218940", "US"), QStringLiteral("+39055218940"));
    EXPECT_EQ(e164(u"0044 20 7946 0018", "RU"), QStringLiteral("+442079460018"));
}

TEST(Phones, AreStoredAsTheyAreReadWithoutAskingWhetherTheyAreInUse) {
    for (const char16_t* typed : {u"",
                                  u" ",
                                  u"055 218 940",
                                  u"+39 055 218940",
                                  u"0039-055/218940",
                                  u"(00) 39 055 218940",
                                  u"0044 20 7946 0018",
                                  u"00 1 212 555 2368",
                                  u"011 39 055 218940",
                                  u"020 7946 0018",
                                  u"8 (812) 327-44-44 доб. 123",
                                  u"055 218940 int. 12",
                                  u"+1 555 555 5555",
                                  u"555 555 5555",
                                  u"055",
                                  u"+39 055 2189 4055 5555 5",
                                  u"+999 123456",
                                  u"call Anna",
                                  u"333 1234567 Mario",
                                  u"1-800-FLOWERS",
                                  u"000",
                                  u"00 00",
                                  u"+800 1234 5678"})
        for (const char* country : {"IT", "US", "RU", "DE", "ES", ""}) {
            const QString text = QString::fromUtf16(typed);
            const Phone read = readPhone(text, QLatin1String(country));
            EXPECT_EQ(storedPhone(text, QLatin1String(country)), (StoredPhone{read.e164, read.extension}))
                << text.toStdString() << ' ' << country;
        }
}

TEST(Phones, AreMobileOrFixedWhereTheCountryTellsThemApart) {
    EXPECT_EQ(phoneKind(QStringLiteral("055 218 9400"), QStringLiteral("IT")), PhoneKind::FixedLine);
    EXPECT_EQ(phoneKind(QStringLiteral("347 555 0192"), QStringLiteral("IT")), PhoneKind::Mobile);
    EXPECT_EQ(phoneKind(QStringLiteral("+7 912 345-67-89"), QStringLiteral("IT")), PhoneKind::Mobile);
    EXPECT_EQ(phoneKind(QStringLiteral("(212) 555-2368"), QStringLiteral("US")), PhoneKind::MobileOrFixed);
    EXPECT_EQ(phoneKind(QStringLiteral("05"), QStringLiteral("IT")), PhoneKind::Unknown);
    EXPECT_EQ(phoneKind({}, QStringLiteral("IT")), PhoneKind::Unknown);
}

TEST(Phones, InTheFormTheyAreKeptInAreWhatTheyWereAsTyped) {
    // Leading zeros (Italy, Ivory Coast), shared codes (+1, +7, +44, +39 378), codes of no country, and what nobody
    // has.
    for (const char* e164 : {"+390552189400",  "+393475550192", "+390669812345", "+3780549882345", "+2250707123456",
                             "+12127365000",   "+18005551234",  "+77012345678",  "+79123456789",   "+447400123456",
                             "+447781123456",  "+442079460958", "+80012345678",  "+8615912345678", "+33142685300",
                             "+4915123456789", "+390",          "+3900",         "+7999",          "+99912345678"}) {
        const QString kept = QString::fromLatin1(e164);
        EXPECT_EQ(phoneKindOf(kept), phoneKind(kept, {})) << e164;
        const Phone read = readPhone(kept, {});
        if (read.isValid()) {
            EXPECT_EQ(phoneText(kept, {}, QStringLiteral("IT")), phoneText(read, QStringLiteral("IT"))) << e164;
            EXPECT_EQ(readPhone(phoneText(kept, {}, QStringLiteral("IT")), QStringLiteral("IT")).e164, kept) << e164;
        }
    }
    EXPECT_EQ(phoneKindOf(QStringLiteral("347 555 0192")), PhoneKind::Unknown);
    EXPECT_EQ(phoneKindOf(QStringLiteral("+39 347")), PhoneKind::Unknown);
    EXPECT_EQ(phoneKindOf({}), PhoneKind::Unknown);
}

TEST(Phones, KeepTheirExtensionApart) {
    const Phone american = readPhone(QStringLiteral("+1 212 555 2368 x104"), QStringLiteral("IT"));
    EXPECT_EQ(american.e164, QStringLiteral("+12125552368"));
    EXPECT_EQ(american.extension, QStringLiteral("104"));
    EXPECT_EQ(readPhone(QStringLiteral("055 218940 int. 12"), QStringLiteral("IT")).extension, QStringLiteral("12"));
    EXPECT_EQ(readPhone(QStringLiteral("(812) 327-44-44 доб. 123"), QStringLiteral("RU")).extension,
              QStringLiteral("123"));
}

TEST(Phones, KeepWhatWasTypedAndTheCountryOfTheNumber) {
    const Phone phone = readPhone(QStringLiteral(" +33 1 42 68 53 00"), QStringLiteral("IT"));
    EXPECT_EQ(phone.typed, QStringLiteral(" +33 1 42 68 53 00"));
    EXPECT_EQ(phone.country, QStringLiteral("FR"));
    EXPECT_TRUE(phone.isValid());
}

TEST(Phones, SayWhatIsWrong) {
    const auto fault = [](const char16_t* typed) {
        return readPhone(QString::fromUtf16(typed), QStringLiteral("IT")).fault;
    };
    EXPECT_EQ(fault(u""), PhoneFault::Empty);
    EXPECT_EQ(fault(u"   "), PhoneFault::Empty);
    EXPECT_EQ(fault(u"call Anna"), PhoneFault::NotANumber);
    EXPECT_EQ(fault(u"055"), PhoneFault::TooShort);
    EXPECT_EQ(fault(u"+39 055 2189 4055 5555 5"), PhoneFault::TooLong);
    EXPECT_EQ(fault(u"+999 123456"), PhoneFault::UnknownCountryCode);
    EXPECT_EQ(fault(u"+1 555 555 5555"), PhoneFault::NotInUse);
    EXPECT_TRUE(phoneFaultText(PhoneFault::None).isEmpty());
    EXPECT_FALSE(phoneFaultText(PhoneFault::TooShort).isEmpty());
}

TEST(Phones, AreFoundBesideARemarkAndDialledByLettersInNorthAmericaOnly) {
    EXPECT_EQ(e164(u"333 1234567 (Mario)"), QStringLiteral("+393331234567"));
    EXPECT_EQ(e164(u"1-800-FLOWERS", "US"), QStringLiteral("+18003569377"));
}

TEST(Phones, OfTheOwnCountryAreShownInNationalForm) {
    const Phone phone = readPhone(QStringLiteral("+390552189400"), QStringLiteral("IT"));
    EXPECT_EQ(phoneText(phone, QStringLiteral("IT")), QStringLiteral("055 218 9400"));
    EXPECT_EQ(phoneText(phone, QStringLiteral("DE")), QStringLiteral("+39 055 218 9400"));
    EXPECT_EQ(phoneText(QStringLiteral("+12125552368"), QStringLiteral("7"), QStringLiteral("US")),
              QStringLiteral("(212) 555-2368 ext. 7"));
}

TEST(Phones, ThatWereNotUnderstoodAreShownAsTyped) {
    const Phone phone = readPhone(QStringLiteral("ask reception"), QStringLiteral("IT"));
    EXPECT_EQ(phoneText(phone, QStringLiteral("IT")), QStringLiteral("ask reception"));
}

TEST(Phones, AreComparedByDigits) {
    EXPECT_EQ(phoneKey(readPhone(QStringLiteral("055 218940"), QStringLiteral("IT"))), QStringLiteral("39055218940"));
    EXPECT_EQ(phoneKey(readPhone(QStringLiteral("12-34 (inside)"), QStringLiteral("IT"))), QStringLiteral("1234"));
    EXPECT_EQ(digitsOf(u"٠٥٥ ab 12"), QStringLiteral("05512"));
}
