#include "customers/TypedCustomer.h"

#include <gtest/gtest.h>

namespace clientela::customers {
namespace {

TypedCustomer person(const char* given, const char* family, const char* phone = "") {
    return {{{}, QString::fromUtf8(given), {}, QString::fromUtf8(family)}, {}, QString::fromUtf8(phone)};
}

TypedCustomer typed(const char* text, const char* language = "") {
    return typedCustomer(QString::fromUtf8(text), QString::fromUtf8(language));
}

TEST(ACustomerTypedInOneLine, IsPartedIntoNameAndPhone) {
    EXPECT_EQ(typed("Giulia Ferrante"), person("Giulia", "Ferrante"));
    EXPECT_EQ(typed("5211 Rob"), person("Rob", "", "5211"));
    EXPECT_EQ(typed("Giulia Ferrante 055 234 11 87"), person("Giulia", "Ferrante", "055 234 11 87"));
    EXPECT_EQ(typed("055 234 11 87"), person("", "", "055 234 11 87"));
    EXPECT_EQ(typed("+39 055 2341187"), person("", "", "+39 055 2341187"));
    EXPECT_EQ(typed("055/2341187"), person("", "", "055/2341187"));
}

TEST(ACustomerTypedInOneLine, GetsTheCapitalsThatNobodyTypesInASearch) {
    EXPECT_EQ(typed("giulia ferrante"), person("Giulia", "Ferrante"));
    EXPECT_EQ(typed("jan van der berg"), person("Jan", "van der Berg"));
    EXPECT_EQ(typed("anna-maria d'angelo"), person("Anna-Maria", "D'Angelo"));
    EXPECT_EQ(typed("мария иванова"), person("Мария", "Иванова"));
    EXPECT_EQ(typed("Giulia de luca"), person("Giulia", "de luca")) << "who typed one capital meant the others";
    EXPECT_EQ(typedPerson(QStringLiteral("rossi, mario")), person("Mario", "Rossi"));
}

TEST(ACustomerTypedInOneLine, IsACompanyWhereDigitsStandInTheName) {
    const TypedCustomer studio = typed("studio 54");
    EXPECT_EQ(studio.company, QStringLiteral("Studio 54"));
    EXPECT_EQ(studio.shownName(), QStringLiteral("Studio 54"));
    EXPECT_TRUE(studio.phone.isEmpty());
    EXPECT_EQ(typed("Natale 2025").company, QStringLiteral("Natale 2025")) << "a year is no phone";
    EXPECT_EQ(studio.values().front(), std::pair(QStringLiteral("kind"), QStringLiteral("company")));
}

TEST(ACustomerTypedInOneLine, MayHaveAnEmail) {
    const TypedCustomer luigi = typed("luigi bianchi luigi@bianchi54.it 055 2341187");
    EXPECT_EQ(luigi.email, QStringLiteral("luigi@bianchi54.it"));
    EXPECT_EQ(luigi.name.family, QStringLiteral("Bianchi"));
    EXPECT_EQ(luigi.phone, QStringLiteral("055 2341187"));
    EXPECT_TRUE(luigi.company.isEmpty()) << "the digits are the address's";
    EXPECT_TRUE(typed("ordini@studio.it").shownName().isEmpty());
    EXPECT_TRUE(typed("bar @ home").email.isEmpty());
}

TEST(ACustomerTypedInOneLine, IsNobodyWhereTheNumberOfADocumentStands) {
    EXPECT_TRUE(typed("2026/0793").isEmpty());
    EXPECT_TRUE(typed("2025-17").isEmpty());
    EXPECT_TRUE(typed("").isEmpty());
    EXPECT_TRUE(typed("12").isEmpty());
    EXPECT_EQ(typed("Ferrante 2026/0793"), person("Ferrante", ""));
}

TEST(ACustomerTypedInOneLine, IsReadAsItsLanguageOrdersNames) {
    EXPECT_EQ(typed("alicia gómez herrera", "es"), person("Alicia", "Gómez Herrera"));
    const TypedCustomer anna = typed("иванова анна петровна");
    EXPECT_EQ(anna.name,
              (NameParts{{}, QStringLiteral("Анна"), QStringLiteral("Петровна"), QStringLiteral("Иванова")}));
}

} // namespace
} // namespace clientela::customers
