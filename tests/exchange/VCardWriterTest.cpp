#include "exchange/VCardWriter.h"
#include "exchange/Folder.h"
#include "fields/Declaration.h"

#include <gtest/gtest.h>

using namespace clientela;
using namespace clientela::exchange;
using fields::Declaration;
using fields::Field;
using fields::Type;
using fields::Value;

namespace {

const std::vector<Field> kCardColumns{
    Declaration("name", "Name", Type::Text, fields::stored("c.a")).vcard("FN"),
    Declaration("family_name", "Family name", Type::Text, fields::stored("c.b")).vcard("N.0"),
    Declaration("given_name", "Given name", Type::Text, fields::stored("c.c")).vcard("N.1"),
    Declaration("gender", "Gender", Type::Choice, fields::stored("c.d"))
        .vcard("GENDER")
        .choices({fields::choice("female", "Female", "f|donna")}),
    Declaration("birth_date", "Birth date", Type::Date, fields::stored("c.e")).vcard("BDAY"),
    Declaration("phone_mobile", "Mobile", Type::Phone, fields::stored("c.f")).vcard("TEL;TYPE=cell"),
    Declaration("phone", "Phone", Type::Phone, fields::stored("c.g")).vcard("TEL"),
    Declaration("city", "Town", Type::Text, fields::stored("c.h")).vcard("ADR.3"),
    Declaration("country", "Country", Type::Country, fields::stored("c.i")).vcard("ADR.6"),
    Declaration("tags", "Tags", Type::Choices, fields::stored("c.j")).vcard("CATEGORIES"),
    Declaration("notes", "Notes", Type::LongText, fields::stored("c.k")).vcard("NOTE"),
    Declaration("x_shoe_size", "Shoe size", Type::Number, fields::stored("c.l"))};

QByteArray written(const std::vector<std::vector<Value>>& cards, const QString& language = QStringLiteral("en")) {
    const test::Folder folder;
    VCardWriter writer(folder.path("a.vcf"), kCardColumns, Currency(), language);
    for (const auto& card : cards) writer.card(card);
    writer.finish();
    return folder.read("a.vcf");
}

QByteArray writtenOne(const std::vector<Value>& card) { return written(std::vector<std::vector<Value>>{card}); }

TEST(WritingVCards, PutsEachFieldInItsProperty) {
    const std::vector<Value> anna{QString("Anna Жук"),
                                  QString("Жук"),
                                  QString("Anna"),
                                  QString("female"),
                                  QDate(1988, 2, 29),
                                  QStringList{"+39 333 1"},
                                  QStringList{"+39 06 2", "+39 333 1"},
                                  QString("Roma"),
                                  QString("IT"),
                                  QStringList{"vip", "a,b"},
                                  QString("one;\ntwo\\"),
                                  qint64(38'500)};
    EXPECT_EQ(writtenOne(anna),
              QByteArray("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Anna Жук\r\nN:Жук;Anna;;;\r\nGENDER:F\r\n"
                         "BDAY:19880229\r\nTEL;TYPE=cell:+39 333 1\r\nTEL;PREF=1:+39 06 2\r\n"
                         "ADR;LANGUAGE=en:;;;Roma;;;Italy\r\nCATEGORIES:vip,a\\,b\r\nNOTE:one\\;\\ntwo\\\\\r\n"
                         "X-CLIENTELA-X-SHOE-SIZE:38.5\r\nEND:VCARD\r\n"));
}

TEST(WritingVCards, NamesCountriesInTheLanguageThatItSays) {
    const std::vector<Value> munich{QString("A"), {}, {}, {}, {}, {}, {}, QString("Monaco"), QString("DE")};
    EXPECT_TRUE(written({munich}, "it").contains("ADR;LANGUAGE=it:;;;Monaco;;;Germania\r\n"));
    const std::vector<Value> nowhere{QString("A"), {}, {}, {}, {}, {}, {}, QString("Monaco")};
    EXPECT_TRUE(written({munich, nowhere}, "it").contains("ADR:;;;Monaco;;;\r\n")) << "a town is in no language";
}

TEST(WritingVCards, MarksThePrimaryPhoneWhereItsTypeIsKnown) {
    const QByteArray text = writtenOne({QString("A"), {}, {}, {}, {}, QStringList{"1"}, QStringList{"1", "2"}});
    EXPECT_TRUE(text.contains("TEL;TYPE=cell;PREF=1:1\r\nTEL:2\r\n")) << text.constData();
}

TEST(WritingVCards, GivesACardWithoutANameTheBestThereIs) {
    EXPECT_TRUE(writtenOne({{}, {}, {}, {}, {}, {}, QStringList{"123"}}).contains("FN:123\r\n"));
    EXPECT_TRUE(writtenOne({}).contains("FN:?\r\n")) << "a card without FN is none";
}

TEST(WritingVCards, FoldsLongLinesBetweenCharacters) {
    const QString name = QStringLiteral("ж").repeated(200);
    const QByteArray text = writtenOne({name});
    for (const QByteArray& line : text.split('\n')) {
        EXPECT_LE(line.size(), 76) << "75 bytes and the carriage return";
        EXPECT_FALSE(QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
    }
    QByteArray unfolded = text;
    unfolded.replace("\r\n ", "");
    EXPECT_TRUE(unfolded.contains(("FN:" + name).toUtf8()));
}

TEST(WritingVCards, KeepsNoBreakThatCouldBeAnotherProperty) {
    const QByteArray text = writtenOne({QString("A\r\nNOTE:B\rTEL:1"), QString("x\ny")});
    EXPECT_TRUE(text.contains("FN:A\\nNOTE:B\\nTEL:1\r\n")) << text.constData();
    EXPECT_EQ(text.count("\r\n"), text.count('\n'));
}

TEST(WritingVCards, SeparatesCards) {
    const QByteArray text = written({{QString("A")}, {QString("B")}});
    EXPECT_EQ(text.count("BEGIN:VCARD\r\n"), 2);
    EXPECT_EQ(text.count("END:VCARD\r\n"), 2);
    EXPECT_EQ(written(std::vector<std::vector<Value>>{}), QByteArray());
}

} // namespace
