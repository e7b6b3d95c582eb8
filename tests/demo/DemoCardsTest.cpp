#include "demo/DemoFile.h"
#include "formats/Email.h"
#include "formats/Phone.h"
#include "formats/TaxIds.h"
#include "support/Data.h"

#include <QFile>
#include <QMap>
#include <QSet>

namespace clientela::test {

namespace {

QStringList fieldsOf(const QByteArray& line) { return QString::fromUtf8(line).trimmed().split(QLatin1Char(';')); }

QList<QStringList> table(const QString& name) {
    QFile file(fixture(QStringLiteral("../resources/demo/") + name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    QList<QStringList> rows;
    while (!file.atEnd()) {
        const QStringList row = fieldsOf(file.readLine());
        if (!row.front().startsWith(QLatin1Char('#'))) rows += row;
    }
    return rows;
}

// Whether one of "50121-50127|59100|BA1 1?" takes the code.
bool takes(const QString& ranges, const QString& code) {
    for (const QString& range : ranges.split(QLatin1Char('|'))) {
        const QStringList ends = range.split(QLatin1Char('-'));
        if (range.endsWith(QLatin1Char('?')) && code.startsWith(range.chopped(1)) && code.size() == range.size() + 1)
            return true;
        if (ends.size() == 1 && range == code) return true;
        if (ends.size() == 2 && code.size() == ends[0].size() && code >= ends[0] && code <= ends[1]) return true;
    }
    return false;
}

} // namespace

TEST_F(ReadingTheDemo, FindsNoEmptyTextInAnyColumn) {
    for (const QString& table : file().texts(
             QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%search%'")))
        for (const QString& column :
             file().texts(QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table)))
            EXPECT_EQ(file().number(QStringLiteral("SELECT count(*) FROM \"%1\" WHERE \"%2\" = ''").arg(table, column)),
                      0)
                << table.toStdString() << '.' << column.toStdString();
}

TEST_F(ReadingTheDemo, FindsNoRowWithoutItsOwner) {
    EXPECT_EQ(number("SELECT count(*) FROM pragma_foreign_key_check"), 0);
    EXPECT_EQ(number("SELECT count(*) FROM consent_event WHERE customer_id NOT IN (SELECT id FROM customer)"), 0);
    EXPECT_EQ(number("SELECT count(*) FROM customer_link WHERE customer_id = other_id"), 0);
}

TEST_F(ReadingTheDemo, FindsRightVatNumbers) {
    storage::Rows rows = file().connection().query(QStringLiteral(
        "SELECT vat_number, country FROM customer c JOIN address a ON a.customer_id = c.id AND a.position = 0"
        " WHERE vat_number IS NOT NULL"));
    int checked = 0;
    QSet<QString> countries;
    for (; rows.next(); ++checked) {
        const formats::CheckedId id = formats::checkVatNumber(rows.text(0), rows.text(1));
        EXPECT_EQ(id.outcome, formats::IdCheck::Right) << rows.text(0).toStdString();
        EXPECT_EQ(id.normal, rows.text(0));
        EXPECT_EQ(id.country, rows.text(1));
        countries += id.country;
    }
    EXPECT_GT(checked, 200);
    EXPECT_EQ(countries,
              (QSet<QString>{QStringLiteral("IT"), QStringLiteral("ES"), QStringLiteral("RU"), QStringLiteral("GB")}));
}

TEST_F(ReadingTheDemo, FindsRightTaxCodesThatFitNameAndBirth) {
    storage::Rows rows = file().connection().query(QStringLiteral(
        "SELECT tax_code, birth_date, gender FROM customer WHERE kind = 'person' AND tax_code IS NOT NULL"));
    int checked = 0;
    for (; rows.next(); ++checked) {
        const QString code = rows.text(0);
        EXPECT_EQ(formats::checkCodiceFiscale(code).outcome, formats::IdCheck::Right) << code.toStdString();
        EXPECT_EQ(code.mid(6, 2), rows.text(1).mid(2, 2));
        const int day = rows.text(1).right(2).toInt() + (code.mid(9, 2).toInt() > 40 ? 40 : 0);
        EXPECT_EQ(code.mid(9, 2).toInt(), day);
        if (rows.text(2) == QStringLiteral("male")) {
            EXPECT_LT(code.mid(9, 2).toInt(), 40);
        }
    }
    EXPECT_GT(checked, 50);
}

TEST_F(ReadingTheDemo, FindsPhonesThatTheNumberingPlansKnow) {
    storage::Rows rows =
        file().connection().query(QStringLiteral("SELECT value, normal FROM contact_point WHERE kind = 'phone'"));
    int checked = 0;
    for (; rows.next(); ++checked) {
        const formats::Phone phone = formats::readPhone(rows.text(0), QStringLiteral("IT"));
        EXPECT_TRUE(phone.isValid()) << rows.text(0).toStdString();
        EXPECT_EQ(phone.e164, rows.text(1)) << rows.text(0).toStdString();
    }
    EXPECT_GT(checked, 2'500);
}

TEST_F(ReadingTheDemo, FindsEmailsThatReachNoStranger) {
    const QStringList emails = texts("SELECT value FROM contact_point WHERE kind = 'email'");
    for (const QString& email : emails) {
        EXPECT_EQ(formats::checkEmail(email), formats::EmailFault::None) << email.toStdString();
        EXPECT_TRUE(email.endsWith(QStringLiteral(".example"))) << email.toStdString();
    }
    EXPECT_EQ(number("SELECT count(*) FROM contact_point WHERE kind = 'email' AND normal IS NOT lower(value)"), 0);
    EXPECT_GT(emails.size(), 1'800);
}

TEST_F(ReadingTheDemo, FindsPostalCodesAndRegionsThatFitTheTown) {
    QMap<QString, QStringList> towns;
    for (const QStringList& row : table(QStringLiteral("towns.csv"))) towns.insert(row[1], row);
    storage::Rows rows =
        file().connection().query(QStringLiteral("SELECT city, postal_code, region, country, street FROM address"));
    QSet<QString> seen;
    while (rows.next()) {
        const QStringList town = towns.value(rows.text(0));
        ASSERT_EQ(town.size(), 8) << rows.text(0).toStdString();
        // The cast of English towns have codes of their own street.
        if (rows.text(3) != QStringLiteral("GB")) {
            EXPECT_TRUE(takes(town[4], rows.text(1))) << rows.text(0).toStdString() << rows.text(1).toStdString();
        }
        EXPECT_EQ(rows.text(2), town[2]);
        EXPECT_EQ(rows.text(3), town[0]);
        EXPECT_FALSE(rows.text(4).isEmpty());
        seen += rows.text(3);
    }
    EXPECT_EQ(seen.size(), 5);
}

TEST_F(ReadingTheDemo, FindsNamesThatFitTheGender) {
    QMap<QString, QSet<QString>> female;
    QMap<QString, QSet<QString>> male;
    for (const QString& language :
         {QStringLiteral("it"), QStringLiteral("es"), QStringLiteral("ru"), QStringLiteral("en")}) {
        for (const QStringList& row : table(language + QStringLiteral("_female.txt"))) female[language] += row.front();
        for (const QStringList& row : table(language + QStringLiteral("_male.txt"))) male[language] += row.front();
    }
    storage::Rows rows =
        file().connection().query(QStringLiteral("SELECT given_name, gender, language, family_name, middle_name FROM "
                                                 "customer WHERE kind = 'person' AND id > 20"));
    int women = 0;
    int men = 0;
    int neither = 0; // short forms, and names that stand in the wrong field: the duplicates
    while (rows.next()) {
        const QString given = rows.text(0);
        const QString language = rows.text(2);
        const bool woman = rows.text(1) == QStringLiteral("female");
        if (rows.text(1) == QStringLiteral("unknown")) continue;
        if ((woman ? female : male)[language].contains(given))
            ++(woman ? women : men);
        else
            ++neither;
        if (language == QStringLiteral("ru") && woman && !rows.text(4).isEmpty()) {
            EXPECT_TRUE(rows.text(4).endsWith(QStringLiteral("вна"))) << rows.text(4).toStdString();
        }
    }
    EXPECT_GT(women, 1'000);
    EXPECT_GT(men, 800);
    EXPECT_LT(neither, 40);
}

TEST_F(ReadingTheDemo, MeetsThePeopleOfThePictures) {
    EXPECT_EQ(texts("SELECT given_name || ' ' || family_name FROM customer WHERE id = 1"),
              QStringList(QStringLiteral("Giulia Ferrante")));
    EXPECT_EQ(texts("SELECT company_name FROM customer WHERE id = 10"),
              QStringList(QStringLiteral("ООО «Северный берег»")));
    EXPECT_EQ(number("SELECT customer_id FROM customer_link WHERE other_id = 7 AND role = 'decides'"), 5);
    EXPECT_GT(number("SELECT count(*) FROM interaction WHERE customer_id = 1"), 3);
}

TEST_F(ReadingTheDemo, FindsDuplicatesHouseholdsAndPeopleOfCompanies) {
    EXPECT_GT(
        number("SELECT count(*) FROM (SELECT normal FROM contact_point WHERE kind = 'phone' AND normal IS NOT NULL"
               " GROUP BY normal HAVING count(DISTINCT customer_id) > 1)"),
        10);
    EXPECT_GT(number("SELECT count(*) FROM customer_link WHERE role = 'household'"), 40);
    EXPECT_GT(number("SELECT count(*) FROM customer_link WHERE role = 'works_for'"), 200);
    EXPECT_EQ(
        number("SELECT count(*) FROM customer_link l JOIN customer p ON p.id = l.other_id JOIN customer h ON"
               " h.id = l.customer_id WHERE (p.kind = 'company') OR (h.kind = 'person') <> (l.role = 'household')"),
        0);
}

TEST_F(ReadingTheDemo, FindsAHistoryOfStagesThatEndsWithTheStage) {
    EXPECT_EQ(number("SELECT count(*) FROM customer c WHERE stage IS NOT (SELECT stage FROM stage_event s WHERE"
                     " s.customer_id = c.id ORDER BY at DESC, id DESC LIMIT 1)"),
              0);
}

} // namespace clientela::test
