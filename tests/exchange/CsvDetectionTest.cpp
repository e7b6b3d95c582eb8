#include "exchange/CsvDetection.h"
#include "exchange/CsvReader.h"
#include "exchange/EncodingGuess.h"
#include "exchange/Folder.h"
#include "support/Data.h"

#include <QBuffer>
#include <QStringEncoder>

#include <gtest/gtest.h>
#include <unicode/ucnv.h>

using namespace clientela;
using namespace clientela::exchange;

namespace {

QByteArray encoded(const QString& text, const char* encoding) {
    UErrorCode status = U_ZERO_ERROR;
    UConverter* converter = ucnv_open(encoding, &status);
    QByteArray bytes(text.size() * 4 + 16, '\0');
    const int32_t size =
        ucnv_fromUChars(converter, bytes.data(), static_cast<int32_t>(bytes.size()),
                        reinterpret_cast<const char16_t*>(text.utf16()), static_cast<int32_t>(text.size()), &status);
    ucnv_close(converter);
    bytes.truncate(size);
    return bytes;
}

Result<CsvGuess> guessOf(QByteArray bytes, const CsvChoices& choices = {}) {
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    return guessCsv(device, QStringLiteral("shop.csv"), choices);
}

CsvDialect dialectOf(const QByteArray& bytes) {
    const auto guess = guessOf(bytes);
    EXPECT_TRUE(guess.ok()) << qPrintable(guess.ok() ? QString() : guess.problem().text());
    return guess.ok() ? guess->dialect : CsvDialect{};
}

QString problemOf(const QByteArray& bytes) {
    const auto guess = guessOf(bytes);
    return guess.ok() ? QStringLiteral("(none)") : guess.problem().what;
}

TEST(DetectingTheEncoding, TrustsMarksAndWellFormedUtf8) {
    EXPECT_EQ(guessEncoding("\xEF\xBB\xBF"
                            "a",
                            true)
                  .encoding,
              "UTF-8");
    EXPECT_EQ(guessEncoding("caff\xC3\xA8", true).encoding, "UTF-8");
    EXPECT_EQ(guessEncoding("caff\xC3", false).encoding, "UTF-8") << "a character may be cut by the end of the sample";
    EXPECT_NE(guessEncoding("caff\xC3", true).encoding, "UTF-8");
    EXPECT_EQ(guessEncoding(QByteArray("\xFF\xFE"
                                       "a\0",
                                       4),
                            true)
                  .encoding,
              "UTF-16LE");
    EXPECT_EQ(guessEncoding(QByteArray("\xFE\xFF\0a", 4), true).encoding, "UTF-16BE");
    EXPECT_EQ(guessEncoding(QByteArray("\xFF\xFE\0\0a\0\0\0", 8), true).encoding, "UTF-32LE");
}

TEST(DetectingTheEncoding, ABrokenLineAmongManyOfUtf8IsAFaultOfThatLine) {
    const QByteArray sound = "caff\xC3\xA8\n";
    EXPECT_EQ(guessEncoding(sound.repeated(8) + "citt\xE0\n", true).encoding, "UTF-8");
    EXPECT_NE(guessEncoding(sound + "citt\xE0\n", true).encoding, "UTF-8");
    EXPECT_NE(guessEncoding("name\n" + QByteArray("citt\xE0\n").repeated(8), true).encoding, "UTF-8");
}

TEST(DetectingTheEncoding, KnowsUtf16WithoutAMark) {
    for (const QString& text :
         {QStringLiteral("name,city\nAnna,Roma\n"), QStringLiteral("имя;город\nПётр;Москва\nАнна;Тула\n")}) {
        EXPECT_EQ(guessEncoding(encoded(text, "UTF-16LE"), true).encoding, "UTF-16LE");
        EXPECT_EQ(guessEncoding(encoded(text, "UTF-16BE"), true).encoding, "UTF-16BE");
    }
}

TEST(DetectingTheEncoding, TellsWesternAndCyrillicEncodingsApartInFewWords) {
    const QString italian = QStringLiteral("Nome;Città\nNiccolò;Cantù\nAndré;Forlì\n");
    const QString spanish = QStringLiteral("Apellido,Dirección\nMuñoz,Calle Cádiz\nPeña,Málaga\n");
    const QString german = QStringLiteral("Name;Straße\nMüller;Königstraße\nJäger;Übersee\n");
    const QString russian = QStringLiteral("Фамилия;Город\nИванова;Москва\nПётр;Санкт-Петербург\n");
    for (const QString& text : {italian, spanish, german}) {
        EXPECT_EQ(guessEncoding(encoded(text, "windows-1252"), true).encoding, "windows-1252") << qPrintable(text);
        EXPECT_EQ(guessEncoding(encoded(text, "macintosh"), true).encoding, "macintosh") << qPrintable(text);
        EXPECT_EQ(guessEncoding(encoded(text, "IBM850"), true).encoding, "ibm-850_P100-1995") << qPrintable(text);
    }
    for (const char* encoding : {"windows-1251", "KOI8-R", "IBM866"})
        EXPECT_EQ(guessEncoding(encoded(russian, encoding), true).encoding, encoding);
    EXPECT_EQ(guessEncoding(encoded("Имя\nАнна\n", "windows-1251"), true).encoding, "windows-1251");
    EXPECT_EQ(guessEncoding(encoded("Preis\n12 €\n5 €\n", "windows-1252"), true).encoding, "windows-1252");
}

TEST(DetectingTheDelimiter, TakesTheOneThatGivesEveryLineTheSameColumns) {
    EXPECT_EQ(dialectOf("name,city\nAnna,Roma\n").delimiter, ',');
    EXPECT_EQ(dialectOf("name;spent\nAnna;39,62\nBruno;1,50\n").delimiter, ';');
    EXPECT_EQ(dialectOf("name\tnote\nAnna\ta, b; c\nBruno\td\n").delimiter, '\t');
    EXPECT_EQ(dialectOf("name|note\nAnna|a, b\nBruno|c, d\n").delimiter, '|');
    EXPECT_EQ(dialectOf("name,note\n\"Anna\",\"x;y;z\"\n\"Bruno\",\"x;y;z\"\n").delimiter, ',');
    EXPECT_EQ(dialectOf("name\nAnna\nBruno\n").delimiter, ',') << "one column alone";
}

TEST(DetectingTheDelimiter, ObeysTheLineThatDeclaresIt) {
    const auto guess = guessOf("sep=;\r\nname;note\r\nAnna;x\r\n");
    ASSERT_TRUE(guess.ok());
    EXPECT_EQ(guess->dialect.delimiter, ';');
    EXPECT_EQ(guess->header, (QStringList{"name", "note"}));
}

TEST(DetectingTheDelimiter, SeesBlanksBehindIt) {
    const auto guess = guessOf("rec_id, given_name, surname\nr1, , waller\nr2, anna, berry\n");
    ASSERT_TRUE(guess.ok());
    EXPECT_TRUE(guess->dialect.spaceAfterDelimiter);
    EXPECT_EQ(guess->header, (QStringList{"rec_id", "given_name", "surname"}));
    EXPECT_FALSE(dialectOf("a,b\nx, y\n1,2\n").spaceAfterDelimiter);
}

TEST(DetectingTheHead, KnowsNamesFromValues) {
    EXPECT_TRUE(dialectOf("name,born\nAnna,1988-02-29\nBruno,1990-01-01\n").hasHeader);
    EXPECT_TRUE(dialectOf("name,city\nAnna,Roma\n").hasHeader);
    EXPECT_FALSE(dialectOf("Anna,1988-02-29\nBruno,1990-01-01\n").hasHeader);
    EXPECT_FALSE(dialectOf("Anna,anna@example.it,+39 055 12345\nBruno,bruno@example.it,+39 06 12345\n").hasHeader);
    const auto guess = guessOf("Anna,1988-02-29\nBruno,1990-01-01\n");
    EXPECT_EQ(guess->header, (QStringList{"Column 1", "Column 2"}));
    EXPECT_EQ(guess->rowsSeen, 2);
    EXPECT_EQ(guess->columns[1].filled, 2);
}

TEST(DetectingACsvFile, LetsAPersonDecideInstead) {
    CsvChoices choices;
    choices.encoding = "windows-1251";
    choices.delimiter = '|';
    choices.hasHeader = false;
    const auto guess = guessOf("a|b\nc|d\n", choices);
    EXPECT_EQ(guess->dialect.encoding, "windows-1251");
    EXPECT_EQ(guess->dialect.delimiter, '|');
    EXPECT_FALSE(guess->dialect.hasHeader);
}

TEST(DetectingACsvFile, SaysInOneSentenceWhyAFileIsNone) {
    EXPECT_EQ(problemOf(""), "shop.csv could not be read: it is empty.");
    EXPECT_EQ(problemOf("\xEF\xBB\xBF"), "shop.csv could not be read: it is empty.");
    EXPECT_EQ(problemOf("\n\r\n\n"), "shop.csv could not be read: there is nothing in it but empty lines.");
    EXPECT_EQ(problemOf(QByteArray("\x7F"
                                   "ELF\x02\x01\x01\0\0\0\0\0\0\x03\0",
                                   15)),
              "shop.csv could not be read: it is not a text file.");
    EXPECT_TRUE(problemOf("PK\x03\x04 something").contains("it is a workbook or an archive"));
    EXPECT_TRUE(problemOf("a,b\n1,\"2\n3,4\n").contains("column 2 of line 2 is never closed"));
    EXPECT_TRUE(problemOf(QByteArray(1'000'000, ',')).contains("more than 16384 columns"));
    EXPECT_TRUE(
        problemOf("a,b\n1," + QByteArray(10'000'000, 'x') + "\n").contains("column 2 of line 2 is longer than 8 MB"));
    const auto missing = guessCsv(QStringLiteral("/no/such/file.csv"));
    ASSERT_FALSE(missing.ok());
    EXPECT_EQ(missing.problem().what, "/no/such/file.csv could not be read: there is no such file.");
}

TEST(DetectingACsvFile, TakesAFewNulBytesForFaultsOfTheirLines) {
    const QByteArray bytes = QByteArray("name,city\nAn\0na,Roma\n", 21) + QByteArray("Bruno,Milano\n").repeated(10);
    const auto guess = guessOf(bytes);
    ASSERT_TRUE(guess.ok()) << qPrintable(guess.problem().text());
    EXPECT_EQ(guess->dialect.encoding, "UTF-8");
    EXPECT_EQ(dialectOf(QByteArray("name,city\nAn\0na,Roma\n", 21)).encoding, "UTF-8") << "also in a small file";
}

TEST(DetectingACsvFile, SaysWhyThereIsNothingToImport) {
    EXPECT_EQ(whyNothingToImport(*guessOf("name,city\n"), "shop.csv")->what,
              "shop.csv could not be read: there is a line with the columns' names, but nothing below it.");
    EXPECT_EQ(whyNothingToImport(*guessOf("1,2025-01-01\n2,2025-01-02\n"), "shop.csv")->what,
              "shop.csv could not be read: its first line does not name the columns.");
    EXPECT_FALSE(whyNothingToImport(*guessOf("name,city\nAnna,Roma\n"), "shop.csv"));
}

struct Sum {
    qint64 spent = 0;
    int rows = 0;
    QStringList cities;
    std::optional<CsvGuess> guess;
};

Sum sumOf(const QString& path, const QString& amountColumn) {
    Sum sum;
    const auto guess = guessCsv(path);
    EXPECT_TRUE(guess.ok()) << qPrintable(path);
    if (!guess.ok()) return sum;
    const qsizetype column = guess->header.indexOf(amountColumn);
    CsvReader reader(path, guess->dialect);
    reader.next();
    while (reader.next() == CsvReader::Step::Record) {
        EXPECT_TRUE(reader.isSound());
        sum.spent += parseNumber(reader.bytes(column), guess->columns[static_cast<size_t>(column)].numberStyle, 2)
                         .value_or(-1'000'000);
        ++sum.rows;
    }
    sum.guess = *guess;
    return sum;
}

TEST(DetectingACsvFile, ReadsTheSameCustomersInEveryDress) {
    const QString folder = test::sharedData(QStringLiteral("csv/encodings"));
    if (folder.isEmpty()) GTEST_SKIP() << "no shared data here";
    struct Dress {
        const char* file;
        CsvDialect dialect;
        DateStyle dates;
    };
    const auto dialect = [](const char* encoding, char delimiter) {
        CsvDialect d;
        d.encoding = encoding;
        d.delimiter = delimiter;
        return d;
    };
    for (const Dress& dress :
         {Dress{"chinook_cp1252_semicolon_decimalcomma_dmy.csv", dialect("windows-1252", ';'), DateStyle::DayMonthYear},
          Dress{"chinook_utf16le_bom_tab.csv", dialect("UTF-16LE", '\t'), DateStyle::DayMonthYear},
          Dress{"chinook_utf8_comma.csv", dialect("UTF-8", ','), DateStyle::YearMonthDay},
          Dress{"chinook_utf8bom_comma_crlf_mdy.csv", dialect("UTF-8", ','), DateStyle::MonthDayYear}}) {
        const Sum sum = sumOf(folder + "/" + dress.file, "Spent");
        EXPECT_EQ(sum.rows, 59) << dress.file;
        EXPECT_EQ(sum.spent, 232860) << dress.file;
        ASSERT_TRUE(sum.guess) << dress.file;
        EXPECT_EQ(sum.guess->dialect, dress.dialect) << dress.file << " " << sum.guess->dialect.encoding.constData();
        EXPECT_EQ(sum.guess->columns.back().type, ColumnType::Date) << dress.file;
        EXPECT_EQ(sum.guess->columns.back().dateStyle, dress.dates) << dress.file;
        EXPECT_FALSE(sum.guess->columns.back().ambiguous) << dress.file;
        EXPECT_EQ(sum.guess->columns[8].type, ColumnType::Text) << dress.file << ": postal codes";
        EXPECT_EQ(sum.guess->columns[9].type, ColumnType::Phone) << dress.file;
        EXPECT_EQ(sum.guess->columns[11].type, ColumnType::Email) << dress.file;
    }
    for (const char* file : {"invented_cyrillic_cp1251_semicolon.csv", "invented_cyrillic_utf8_semicolon.csv"}) {
        const Sum sum = sumOf(folder + "/" + file, QStringLiteral("Сумма"));
        EXPECT_EQ(sum.rows, 3) << file;
        EXPECT_EQ(sum.spent, 101234617) << file;
        ASSERT_TRUE(sum.guess) << file;
        EXPECT_EQ(sum.guess->columns.back().dateStyle, DateStyle::DayMonthYear) << file;
        EXPECT_EQ(sum.guess->columns[3].type, ColumnType::Phone) << file;
    }
}

TEST(DetectingACsvFile, FindsHeadAndTypesOfRealFiles) {
    if (test::sharedData(QStringLiteral("northwind")).isEmpty()) GTEST_SKIP() << "no shared data here";
    for (const char* file : {"northwind/customers.csv", "northwind/order_lines.csv", "northwind/products.csv",
                             "chinook/customers.csv", "chinook/invoice_lines.csv", "datablist/customers-1000.csv",
                             "mall/Mall_Customers.csv", "duplicates/febrl1.csv", "duplicates/rldata500.csv"}) {
        const auto guess = guessCsv(test::sharedData(file));
        ASSERT_TRUE(guess.ok()) << file;
        EXPECT_TRUE(guess->dialect.hasHeader) << file;
        EXPECT_EQ(guess->dialect.delimiter, ',') << file;
        EXPECT_EQ(guess->dialect.spaceAfterDelimiter, QString(file).contains("febrl")) << file;
    }
    const auto lines = guessCsv(test::sharedData(QStringLiteral("northwind/order_lines.csv")));
    EXPECT_EQ(lines->columns[2].type, ColumnType::Date);
    EXPECT_EQ(lines->columns[8].type, ColumnType::Number);
    EXPECT_EQ(lines->columns[8].numberStyle.decimal, '.');
    EXPECT_FALSE(lines->columns[8].ambiguous);
}

TEST(DetectingTheHead, TakesTheHeadsThatSpreadsheetsWrite) {
    const auto heads = [](const QByteArray& bytes) {
        CsvChoices choices;
        choices.namesAField = [](const QString& text) { return text == "Name" || text == "City"; };
        const auto guess = guessOf(bytes, choices);
        EXPECT_TRUE(guess.ok() && guess->dialect.hasHeader) << bytes.constData();
        return guess.ok() ? guess->header.join('|') : QString();
    };
    EXPECT_EQ(heads("Name,City,\nAnna,Roma,\n"), "Name|City|Column 3") << "a delimiter at the end";
    EXPECT_EQ(heads(",Name,City\n0,Anna,Roma\n"), "Column 1|Name|City") << "a column of numbers";
    EXPECT_EQ(heads("Name,Note,Note\nAnna,a,b\n"), "Name|Note|Note 2");
    EXPECT_EQ(heads("Name,Type\nAnna,Type\n"), "Name|Type") << "a value like its head";
    EXPECT_EQ(heads("Name,2024,2025\nAnna,1,2\n"), "Name|2024|2025");
    EXPECT_EQ(heads("Name," + QByteArray(70, 'q') + "\nAnna,x\n").size(), 75);
    EXPECT_EQ(heads(",,\nName,City,\nAnna,Roma,\n"), "Name|City|Column 3") << "below a row of empty cells";
}

TEST(DetectingTheHead, NeedsNoHeadWhereAPersonNamesTheColumns) {
    const auto guess = guessOf("1,2025-01-01\n2,2025-01-02\n");
    EXPECT_FALSE(whyNothingToImport(*guess, "shop.csv", true));
    EXPECT_TRUE(whyNothingToImport(*guess, "shop.csv")->todo.contains("--header no"));
}

} // namespace
