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
    const ImportMapping old =
        of(QByteArray::fromPercentEncoding("Name,City\nJos%E9 Le%F3n,M%E1laga\nEva Ri%F1o,Avil%E9s\n"));
    EXPECT_TRUE(exchange::mappingNotes(old).join(' ').contains("windows-1252")) << old.dialect.encoding.constData();
}

TEST_F(MappingColumns, TakesNameBesideASurnameForTheGivenName) {
    for (const char* head : {"Name,Surname", "Name,Last name", "Name;Apellidos", "Name,Cognome", "Name,Фамилия",
                             "Customer name,Family name", "First,Last", "Nome;Cognome", "Имя,Фамилия"})
        EXPECT_EQ(keys(of(QByteArray(head) + "\nAnna" + (strchr(head, ';') ? ';' : ',') + "Rossi\n")),
                  QStringList({"given_name", "family_name"}))
            << head;
    EXPECT_EQ(keys(of("Full name,Surname\nAnna Rossi,Rossi\n")), QStringList({"name", "family_name"}));
    EXPECT_EQ(keys(of("Name,Last contact\nAnna Rossi,x\n")), QStringList({"name", ""})) << "Last alone is no name";
}

TEST_F(MappingColumns, FindsAColumnByItsPlace) {
    ImportMapping mapping = of("Name,,City\nAnna,x,Roma\n");
    EXPECT_TRUE(exchange::applyMap(mapping, "Column 2=notes", catalogues));
    EXPECT_TRUE(exchange::applyMap(mapping, "column 3=region", catalogues));
    EXPECT_FALSE(exchange::applyMap(mapping, "Column 4=city", catalogues));
    EXPECT_EQ(keys(mapping), QStringList({"name", "notes", "region"}));
}

TEST_F(MappingColumns, AColumnIsMappedOnce) {
    ImportMapping mapping = of("Name,City\nAnna,Roma\n");
    ASSERT_TRUE(exchange::applyMap(mapping, "City=x_y", catalogues));
    EXPECT_FALSE(exchange::applyMap(mapping, "City=x_z", catalogues));
}

TEST_F(MappingColumns, ShowsTheValueThatCanBeReadInTwoWays) {
    const QString notes = exchange::mappingNotes(of("Name;Turnover\nA;5\nB;1.234\n")).join(' ');
    EXPECT_TRUE(notes.contains("1.234 is taken as")) << qPrintable(notes);
}

TEST_F(MappingColumns, DoesNotTellOfTheColumnThatADelimiterAtTheEndMakes) {
    EXPECT_TRUE(exchange::mappingNotes(of("Name,City,\nAnna,Roma,\n")).isEmpty());
    EXPECT_TRUE(exchange::mappingNotes(of("Name,City,\nAnna,Roma,x\n")).join(' ').contains("Column 3"));
}

TEST_F(MappingColumns, SaysHowASmallVatRateIsTaken) {
    const QString notes =
        exchange::mappingNotes(of("number,customer,date,unit_price,VAT\n1,A,2025-01-01,1,0.22\n", ImportKind::Sales))
            .join(' ');
    EXPECT_TRUE(notes.contains("0.22 is taken as 0.22 %")) << qPrintable(notes);
}

TEST_F(MappingColumns, OnlyCustomersHaveFieldsOfTheirOwn) {
    ImportMapping mapping = of("code,name,Price\n1,Tea,2\n", ImportKind::Products);
    const auto mapped = exchange::applyMap(mapping, "Price=x_price", catalogues);
    ASSERT_FALSE(mapped);
    EXPECT_TRUE(mapped.problem().todo.contains("Only customers")) << qPrintable(mapped.problem().text());
}

TEST_F(MappingColumns, MatchesByTheNumberOrTheCodeWhereNobodySaysAnythingElse) {
    EXPECT_EQ(exchange::usualMatch(of("Id,Name\n1,Anna\n")), "external_id");
    EXPECT_EQ(exchange::usualMatch(of("Name,City\nAnna,Roma\n")), "");
    EXPECT_EQ(exchange::usualMatch(of("code,name\n1,Tea\n", ImportKind::Products)), "code");
    EXPECT_EQ(exchange::usualMatch(of("name,unit_price\nTea,1\n", ImportKind::Products)), "name");
    EXPECT_EQ(exchange::usualMatch(of("number,customer,date,unit_price\n1,A,2025-01-01,1\n", ImportKind::Sales)), "");
}

} // namespace
} // namespace clientela
