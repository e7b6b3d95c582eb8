#include "exchange/ImportFixture.h"

namespace clientela {
namespace {

using exchange::ImportKind;
using exchange::ImportMapping;

class MappingColumns : public test::ImportTest {
protected:
    ImportMapping of(const QByteArray& csv, ImportKind kind = ImportKind::Customers) {
        return mapping(kind, write("people.csv", csv));
    }
    static QStringList keys(const ImportMapping& mapping) {
        QStringList keys;
        for (const exchange::ImportColumn& column : mapping.columns) keys += column.key;
        return keys;
    }
};

TEST_F(MappingColumns, KnowsHeadersInFourLanguages) {
    EXPECT_EQ(keys(of("Nombre,Apellidos,Teléfono,Ciudad\nAna,Ruiz,1,x\n")),
              QStringList({"given_name", "family_name", "phone", "city"}));
    EXPECT_EQ(keys(of("Имя,Фамилия,Телефон,Город\nАнна,Петрова,1,x\n")),
              QStringList({"given_name", "family_name", "phone", "city"}));
}

TEST_F(MappingColumns, KnowsAnExportOfItsOwnByTheKeys) {
    const QStringList exported{
        "kind",  "given_name",    "family_name", "company_name", "gender",  "birth_date", "job_title",
        "email", "phone",         "street",      "postal_code",  "city",    "region",     "country",
        "stage", "source",        "language",    "tags",         "sector",  "turnover",   "workforce",
        "notes", "consent_email", "external_id", "vat_number",   "verified"};
    EXPECT_EQ(keys(of(exported.join(",").toUtf8() + "\nperson" + QByteArray(exported.size() - 1, ',') + "\n")),
              exported);
}

TEST_F(MappingColumns, KnowsTheHeadsOfAddressBooksAndShops) {
    EXPECT_EQ(keys(of("First Name,Phone 1 - Label,Phone 1 - Value,Phone 2 - Value,Address 1 - Street,Address 1 - City,"
                      "Address 2 - City\nAnna,a,1,2,Via Roma 1,Roma,Lucca\n")),
              QStringList({"given_name", "", "phone", "phone", "street", "city", ""}));
    EXPECT_EQ(keys(of("Last Name,Company,Account,Country,Country Code\nRossi,Forno,x,Italy,IT\n")),
              QStringList({"family_name", "company_name", "", "country", ""}));
}

TEST_F(MappingColumns, AHeadThatSaysOneThingOverValuesThatSayAnotherIsLeftOut) {
    const ImportMapping mapping = of("Name,Status\nAnna Rossi,married\nPia Neri,single\n");
    EXPECT_EQ(mapping.columns.at(1).key, "");
    EXPECT_EQ(mapping.columns.at(1).suggestion, "stage");
    EXPECT_EQ(keys(of("Name,Status\nAnna Rossi,lead\n")).at(1), "stage");
}

TEST_F(MappingColumns, AWrongHeaderOrFieldIsToldWithTheNearest) {
    ImportMapping mapping = of("Name,Town\nAnna Rossi,Roma\n");
    EXPECT_EQ(exchange::applyMap(mapping, "Twon=city", catalogues).problem().text(),
              "The file has no column “Twon”. Did you mean “Town”?");
    EXPECT_EQ(exchange::applyMap(mapping, "Town=citty", catalogues).problem().text(),
              "There is no field “citty” to import into. Did you mean city?");
    EXPECT_FALSE(exchange::applyMap(mapping, "Town=age", catalogues));
    EXPECT_FALSE(exchange::applyMap(mapping, "Town", catalogues));
    EXPECT_FALSE(exchange::applyMap(mapping, "Town=x_Größe", catalogues));
}

TEST_F(MappingColumns, AColumnThatIsMappedByHandTakesTheFieldFromOneThatWasGuessed) {
    ImportMapping mapping = of("City,Plaza,Name\nRoma,Lucca,Anna Rossi\n");
    ASSERT_TRUE(exchange::applyMap(mapping, "Plaza=city", catalogues));
    EXPECT_EQ(keys(mapping), QStringList({"", "city", "name"}));
    EXPECT_FALSE(exchange::applyMap(mapping, "City=city", catalogues));
}

TEST_F(MappingColumns, ANewFieldGoesWithTheColumnThatWouldHaveFilledIt) {
    ImportMapping mapping = of("Name,Shoe size\nAnna Rossi,38\n");
    ASSERT_TRUE(exchange::applyMap(mapping, "Shoe size=x_shoe", catalogues));
    ASSERT_EQ(mapping.newFields.size(), 1u);
    EXPECT_EQ(mapping.newFields.front().label, "Shoe size");
    EXPECT_EQ(mapping.newFields.front().type, "number");
    ASSERT_TRUE(exchange::mapColumn(mapping, 1, "", catalogues));
    EXPECT_TRUE(mapping.newFields.empty());
}

TEST_F(MappingColumns, WhoMakesFieldsOfTheirOwnNeedsNoName) {
    ImportMapping mapping = of("key,val\n1,2\n");
    EXPECT_FALSE(exchange::checkMapping(mapping));
    ASSERT_TRUE(exchange::applyMap(mapping, "val=x_value", catalogues));
    EXPECT_TRUE(exchange::checkMapping(mapping));
}

TEST_F(MappingColumns, AMatchNeedsAColumnThatFillsIt) {
    ImportMapping mapping = of("Name,Town\nAnna Rossi,Roma\n");
    EXPECT_FALSE(exchange::setMatch(mapping, "email", catalogues));
    EXPECT_FALSE(exchange::setMatch(mapping, "spent", catalogues));
    EXPECT_TRUE(exchange::setMatch(mapping, "name", catalogues));
}

TEST_F(MappingColumns, TellsWhatItLeavesOutAndWhatCouldMeanTwoThings) {
    const ImportMapping mapping = of("Name,Frobs,Birth date\nAnna Rossi,1,03/04/1985\nPia Neri,2,05/06/1986\n");
    const QString notes = exchange::mappingNotes(mapping).join(' ');
    EXPECT_TRUE(notes.contains("Frobs")) << qPrintable(notes);
    EXPECT_TRUE(notes.contains("day first")) << qPrintable(notes);
    const ImportMapping sales =
        of("number,customer,date,unit_price,Discount\n1,A,2025-01-01,1,0.15\n", ImportKind::Sales);
    EXPECT_TRUE(exchange::mappingNotes(sales).join(' ').contains("discount_fraction"));
}

} // namespace
} // namespace clientela
