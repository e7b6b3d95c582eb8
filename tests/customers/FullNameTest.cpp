#include "customers/FullName.h"

#include <gtest/gtest.h>

namespace clientela::customers {

inline void PrintTo(const NameParts& name, std::ostream* out) {
    *out << qPrintable(name.title) << " | " << qPrintable(name.given) << " | " << qPrintable(name.middle) << " | "
         << qPrintable(name.family);
}

namespace {

NameParts parts(const char16_t* title, const char16_t* given, const char16_t* middle, const char16_t* family) {
    return {QString::fromUtf16(title), QString::fromUtf16(given), QString::fromUtf16(middle),
            QString::fromUtf16(family)};
}

TEST(WholeNames, AreTakenApart) {
    EXPECT_EQ(splitName(QStringLiteral("Maria Anders")), parts(u"", u"Maria", u"", u"Anders"));
    EXPECT_EQ(splitName(QStringLiteral("Anders, Maria")), parts(u"", u"Maria", u"", u"Anders"));
    EXPECT_EQ(splitName(QStringLiteral("Mr. John  Smith")), parts(u"Mr.", u"John", u"", u"Smith"));
    EXPECT_EQ(splitName(QStringLiteral("Ludwig van der Berg")), parts(u"", u"Ludwig", u"", u"van der Berg"));
    EXPECT_EQ(splitName(QStringLiteral("Иванова Анна Петровна")), parts(u"", u"Анна", u"Петровна", u"Иванова"));
    EXPECT_EQ(splitName(QStringLiteral("Анна Петровна Иванова")), parts(u"", u"Анна", u"Петровна", u"Иванова"));
    EXPECT_EQ(splitName(QStringLiteral("Anna María García Pérez"), QStringLiteral("es")),
              parts(u"", u"Anna María", u"", u"García Pérez"));
    EXPECT_EQ(splitName(QStringLiteral("Dr. Rossi")), parts(u"Dr.", u"", u"", u"Rossi"));
    EXPECT_EQ(splitName(QStringLiteral("Madonna")), parts(u"", u"Madonna", u"", u""));
    EXPECT_EQ(splitName(QStringLiteral("   ")), NameParts{});
}

} // namespace
} // namespace clientela::customers
