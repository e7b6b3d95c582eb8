#include "fields/TypedText.h"

#include "fields/Declaration.h"
#include "fields/StoredValue.h"
#include "fields/Templates.h"

#include <gtest/gtest.h>

namespace clientela::fields {
namespace {

const QDate kToday(2025, 11, 22);
const QLocale kEnglish(QLocale::English, QLocale::UnitedKingdom);
const QLocale kAmerican(QLocale::English, QLocale::UnitedStates);
const QLocale kItalian(QLocale::Italian, QLocale::Italy);

std::optional<QDate> date(const char* text, const QLocale& locale = kEnglish) {
    return readTypedDate(QString::fromUtf8(text), locale, kToday);
}

Field typedField(Type type) { return Declaration("some", QStringLiteral("Some"), type, stored("c.some")); }

std::optional<TypedMoment> past(const char* text, const QLocale& locale = kEnglish) {
    return readTypedMoment(QString::fromUtf8(text), locale, kToday);
}

TypedMoment moment(int daysAgo, int hour = -1, int minute = 0) {
    return {kToday.addDays(-daysAgo), hour < 0 ? QTime() : QTime(hour, minute)};
}

/// The last one before today.
TypedMoment last(Qt::DayOfWeek day, int hour = -1) {
    int ago = 1;
    while (kToday.addDays(-ago).dayOfWeek() != day) ++ago;
    return moment(ago, hour);
}

TEST(TypedMoments, OfThePastMeanTheLastWeekdayAndSayIt) {
    for (const char* text : {"tuesday", "last tuesday", "on tue", "martedì scorso", "martedì", "el martes pasado",
                             "во вторник", "прошлый вторник"})
        EXPECT_EQ(past(text), last(Qt::Tuesday)) << text;
    EXPECT_EQ(past("в прошлую пятницу"), last(Qt::Friday));
    EXPECT_EQ(past("lo scorso venerdì"), last(Qt::Friday));
    EXPECT_EQ(date("tuesday"), kToday.addDays((Qt::Tuesday - kToday.dayOfWeek() + 6) % 7 + 1)) << "a task lies ahead";
}

TEST(TypedMoments, AreReadWithTimesAsPeopleSayThem) {
    for (const char* text : {"tuesday evening", "last tuesday in the evening", "martedì sera", "вторник вечером"})
        EXPECT_EQ(past(text), last(Qt::Tuesday, 20)) << text;
    EXPECT_EQ(past("yesterday morning"), moment(1, 9));
    EXPECT_EQ(past("ayer por la mañana"), moment(1, 9)) << "mañana alone is tomorrow";
    EXPECT_EQ(past("ieri pomeriggio"), moment(1, 15));
    EXPECT_EQ(past("вчера днём"), moment(1, 15));
    EXPECT_EQ(past("last night"), moment(1, 23, 59));
    EXPECT_EQ(past("this morning"), moment(0, 9));
    EXPECT_EQ(past("yesterday 8pm"), moment(1, 20));
    EXPECT_EQ(past("yesterday at 8:30 pm"), moment(1, 20, 30));
    EXPECT_EQ(past("12 am"), moment(0, 0)) << "midnight";
    EXPECT_EQ(past("ieri alle 20:15"), moment(1, 20, 15));
    EXPECT_EQ(past("вчера в 9:05"), moment(1, 9, 5));
    EXPECT_EQ(past("12 nov 2024, 10:42"), (TypedMoment{QDate(2024, 11, 12), QTime(10, 42)}));
    EXPECT_EQ(past("10:42"), moment(0, 10, 42));
    for (const char* text : {"", "soon", "25:00", "13pm", "tuesday 8", "evening tuesday"})
        EXPECT_EQ(past(text), std::nullopt) << text;
}

TEST(TypedMoments, WithoutAYearAreOfTheLastOneInWhichTheDayIsOver) {
    const QDate next = kToday.addDays(20);
    const QString text = QStringLiteral("%1.%2.").arg(next.day()).arg(next.month());
    EXPECT_EQ(readTypedMoment(text, kEnglish, kToday), (TypedMoment{next.addYears(-1), {}}));
    EXPECT_EQ(past("tomorrow"), moment(-1)) << "that is what it says; who asks for the past refuses it";
}

TEST(TypedDates, AreUnderstoodAsPeopleWriteThem) {
    EXPECT_EQ(date("12.11.2025"), QDate(2025, 11, 12));
    EXPECT_EQ(date("12.11.25"), QDate(2025, 11, 12));
    EXPECT_EQ(date("12/11"), QDate(2025, 11, 12));
    EXPECT_EQ(date("12/11", kAmerican), QDate(2025, 12, 11));
    EXPECT_EQ(date("12.11.62", kAmerican), QDate(1962, 11, 12));
    EXPECT_EQ(date("2025-11-12"), QDate(2025, 11, 12));
    EXPECT_EQ(date("12 nov"), QDate(2025, 11, 12));
    EXPECT_EQ(date("Nov 12, 2024"), QDate(2024, 11, 12));
    EXPECT_EQ(date("24 dicembre 2025"), QDate(2025, 12, 24));
    EXPECT_EQ(date("3 de mayo de 1990"), QDate(1990, 5, 3));
    EXPECT_EQ(date("8 марта 1985 г."), QDate(1985, 3, 8));
    EXPECT_EQ(date("yesterday"), QDate(2025, 11, 21));
    EXPECT_EQ(date("domani"), QDate(2025, 11, 23));
    EXPECT_EQ(date("in 2 weeks"), QDate(2025, 12, 6));
    EXPECT_EQ(date("3 months ago"), QDate(2025, 8, 22));
}

TEST(TypedDates, TakeAWeekdayForTheNextOneAfterToday) {
    EXPECT_EQ(kToday.dayOfWeek(), 6);
    EXPECT_EQ(date("friday"), QDate(2025, 11, 28));
    EXPECT_EQ(date("on fri"), QDate(2025, 11, 28));
    EXPECT_EQ(date("Saturday"), QDate(2025, 11, 29)) << "today is never meant";
    EXPECT_EQ(date("sunday"), QDate(2025, 11, 23));
    EXPECT_EQ(date("venerdì"), QDate(2025, 11, 28));
    EXPECT_EQ(date("miércoles"), QDate(2025, 11, 26));
    EXPECT_EQ(date("пт"), QDate(2025, 11, 28));
    EXPECT_EQ(date("в пятницу"), QDate(2025, 11, 28));
    for (const char* text : {"fr", "freitag", "friday week", "on"}) EXPECT_FALSE(date(text).has_value()) << text;
}

TEST(TypedDates, ThatDoNotExistAreNone) {
    for (const char* text : {"31.02.2025", "29/2/2025", "13/13", "soon", "12", "", "in 2 spoons"})
        EXPECT_FALSE(date(text).has_value()) << text;
}

TEST(TypedNumbers, TakeTheLocalesSignsAndThePoint) {
    const auto number = [](const char* text, const QLocale& locale) {
        return readTypedNumber(QString::fromUtf8(text), locale, 2);
    };
    EXPECT_EQ(number("1.234,56", kItalian), 123'456);
    EXPECT_EQ(number("1,234.56", kItalian), 123'456);
    EXPECT_EQ(number("1.234", kItalian), 123'400);
    EXPECT_EQ(number("1.234", kEnglish), 123);
    EXPECT_EQ(number("1,5", kEnglish), 150);
    EXPECT_EQ(number("1.234.567", kEnglish), 123'456'700);
    EXPECT_EQ(number("€ 12.5", kItalian), 1'250);
    EXPECT_EQ(number("−3", kItalian), -300);
    EXPECT_EQ(number("1 234,5", kItalian), 123'450);
    for (const char* text : {"", "abc", "1x", "--1", "12-3"}) EXPECT_FALSE(number(text, kItalian).has_value()) << text;
}

TEST(TypedNumbers, BeyondAllMeasureAreRefused) {
    const Field money = typedField(Type::Money);
    const Typing typing{QLocale(QLocale::English), Currency(), QDate(2025, 11, 22)};
    EXPECT_TRUE(readTyped(QStringLiteral("9999999999999.99"), money, typing));
    for (const char* text : {"10000000000000.01", "-10000000000000.01", "999999999999999999"}) {
        const auto read = readTyped(QString::fromLatin1(text), money, typing);
        ASSERT_FALSE(read) << text;
        EXPECT_TRUE(read.problem().what.contains("too large a number")) << qPrintable(read.problem().what);
    }
}

TEST(TypedText, IsReadByTheTypeOfItsField) {
    const Typing typing{kItalian, Currency(), kToday};
    EXPECT_EQ(*readTyped(QStringLiteral("1.234,5"), typedField(Type::Money), typing), Value(qint64(123'450)));
    EXPECT_EQ(*readTyped(QStringLiteral("12,5 %"), typedField(Type::Percent), typing), Value(qint64(1'250)));
    EXPECT_EQ(*readTyped(QStringLiteral("Germania"), typedField(Type::Country), typing), Value(QStringLiteral("DE")));
    EXPECT_EQ(*readTyped(QStringLiteral("italiano"), typedField(Type::Language), typing), Value(QStringLiteral("it")));
    EXPECT_EQ(*readTyped(QStringLiteral("Sì"), typedField(Type::YesNo), typing), Value(qint64(1)));
    EXPECT_EQ(*readTyped(QStringLiteral("vip, new, vip"), typedField(Type::Choices), typing),
              Value(QStringList{QStringLiteral("vip"), QStringLiteral("new")}));
    EXPECT_EQ(*readTyped(QStringLiteral("   "), typedField(Type::Date), typing), Value());
    const Field gender = Declaration("gender", QStringLiteral("Gender"), Type::Choice, stored("c.gender"))
                             .choices({choice("female", QStringLiteral("Female"), "donna|женский")});
    EXPECT_EQ(*readTyped(QStringLiteral("ЖЕНСКИЙ"), gender, typing), Value(QStringLiteral("female")));
    for (const auto& [text, type] :
         {std::pair("x y", Type::Money), {"31/2", Type::Date}, {"Atlantis", Type::Country}, {"maybe", Type::YesNo}}) {
        const auto result = readTyped(QString::fromLatin1(text), typedField(type), typing);
        ASSERT_FALSE(result.ok()) << text;
        EXPECT_TRUE(result.problem().what.contains(QString::fromLatin1(text)));
    }
    EXPECT_FALSE(readTyped(QStringLiteral("abc"), gender, typing).ok());
}

TEST(StoredValues, ComeBackFromWhatTheFileKeeps) {
    const std::pair<Value, Type> values[] = {{QDate(2025, 1, 2), Type::Date},
                                             {qint64(5), Type::Money},
                                             {QStringList{QStringLiteral("a"), QStringLiteral("b")}, Type::Choices},
                                             {QDateTime(QDate(2025, 1, 2), QTime(3, 4, 5), Qt::UTC), Type::DateTime},
                                             {QDateTime(QDate(2025, 1, 2), QTime(3, 4, 5)), Type::DateTime},
                                             {QStringLiteral("x"), Type::Text},
                                             {Value(), Type::Date}};
    for (const auto& [value, type] : values) EXPECT_EQ(valueFrom(storedForm(value), type), value);
    EXPECT_EQ(valueFrom(QStringLiteral("spring"), Type::Date), Value(QStringLiteral("spring"))) << "nothing is lost";
}

TEST(Templates, AreFilledWithFields) {
    const FieldText fields = [](const QString& key) {
        if (key == QLatin1String("given_name")) return QStringLiteral("Giulia");
        if (key == QLatin1String("title")) return QStringLiteral("");
        return QString();
    };
    EXPECT_EQ(fillTemplate(QStringLiteral("Dear ${given_name}, $$5 ${title|friend}${TITLE}"), fields),
              QStringLiteral("Dear Giulia, $5 friend"));
    EXPECT_EQ(fillTemplate(QStringLiteral("${nonsense} ${"), fields), QStringLiteral("${nonsense} ${"));
    EXPECT_EQ(templateKeys(QStringLiteral("${a} $$ ${b|x} ${a}")),
              (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
}

} // namespace
} // namespace clientela::fields
