#include "app/Words.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTranslator>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace {

struct Text {
    QString source;
    QStringList forms;
    bool plural = false;
    bool unfinished = false;
};

/// The texts of resources/translations/clientela_<language>.ts.
std::vector<Text> catalogue(const QString& language) {
    QFile file(qEnvironmentVariable("CLIENTELA_SOURCE_DIR") +
               QStringLiteral("/resources/translations/clientela_%1.ts").arg(language));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << file.fileName().toStdString();
    std::vector<Text> texts;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == QLatin1String("message")) {
            texts.push_back({});
            texts.back().plural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
        } else if (xml.name() == QLatin1String("source")) {
            texts.back().source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            texts.back().unfinished = xml.attributes().value(QLatin1String("type")) == QLatin1String("unfinished");
            if (!texts.back().plural) texts.back().forms << xml.readElementText();
        } else if (xml.name() == QLatin1String("numerusform")) {
            texts.back().forms << xml.readElementText();
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return texts;
}

QStringList placeholders(const QString& text) {
    static const QRegularExpression placeholder(QStringLiteral("%(\\d|n)"));
    QStringList found;
    for (auto matches = placeholder.globalMatch(text); matches.hasNext();) found << matches.next().captured();
    found.sort();
    found.removeDuplicates();
    return found;
}

/// Takes back the translators that a test has installed.
class Translators {
public:
    ~Translators() {
        for (QTranslator* translator : qApp->findChildren<QTranslator*>(QString(), Qt::FindDirectChildrenOnly))
            delete translator;
    }
};

QString leftOut(int count) { return QCoreApplication::translate("Lists", "%Ln want no post", nullptr, count); }

class Catalogue : public testing::TestWithParam<const char*> {
protected:
    const QString language_ = QString::fromLatin1(GetParam());
    const int forms_ = language_ == QLatin1String("ru") ? 3 : 2;
};

TEST_P(Catalogue, HasEveryPluralFormOfACount) {
    for (const Text& text : catalogue(language_))
        if (text.plural && !text.unfinished) {
            EXPECT_EQ(text.forms.size(), forms_) << text.source.toStdString();
            EXPECT_FALSE(text.forms.contains(QString())) << text.source.toStdString();
        }
}

TEST_P(Catalogue, MarksEveryTextWithACountAsPlural) {
    for (const Text& text : catalogue(language_))
        EXPECT_EQ(text.source.contains(QLatin1String("%n")) || text.source.contains(QLatin1String("%Ln")), text.plural)
            << text.source.toStdString();
}

TEST_P(Catalogue, KeepsThePlaceholders) {
    for (const Text& text : catalogue(language_)) {
        if (text.unfinished) continue;
        for (const QString& form : text.forms)
            EXPECT_EQ(placeholders(form), placeholders(text.source)) << form.toStdString();
    }
}

TEST_P(Catalogue, KeepsMnemonics) {
    for (const Text& text : catalogue(language_)) {
        if (!text.unfinished) {
            EXPECT_EQ(text.forms.value(0).count(u'&'), text.source.count(u'&')) << text.source.toStdString();
        }
    }
}

TEST_P(Catalogue, LeavesNothingUntranslated) {
    for (const Text& text : catalogue(language_)) EXPECT_FALSE(text.unfinished) << text.source.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Languages, Catalogue, testing::Values("en", "it", "es", "ru"),
                         [](const auto& tested) { return std::string(tested.param); });

TEST(Words, SpeakTheLanguageOfTheLocale) {
    const Translators translators;
    clientela::app::installWords(*qApp, QLocale(QLocale::Italian));
    EXPECT_EQ(QCoreApplication::translate("Fields", "Family name"), QStringLiteral("Cognome"));
}

TEST(Words, CountWithTheThreePluralsOfRussian) {
    const Translators translators;
    clientela::app::installWords(*qApp, QLocale(QLocale::Russian));
    const auto ago = [](int days) { return QCoreApplication::translate("Card", "%n days ago", nullptr, days); };
    EXPECT_EQ(ago(21), QStringLiteral("21 день назад"));
    EXPECT_EQ(ago(2), QStringLiteral("2 дня назад"));
    EXPECT_EQ(ago(11), QStringLiteral("11 дней назад"));
}

TEST(Words, AreEnglishWithEnglishPluralsWhereThereIsNoTranslation) {
    const Translators translators;
    clientela::app::installWords(*qApp, QLocale(QLocale::Finnish));
    EXPECT_EQ(leftOut(1), QStringLiteral("1 wants no post"));
    EXPECT_EQ(leftOut(2), QStringLiteral("2 want no post"));
    EXPECT_EQ(QCoreApplication::translate("Fields", "Family name"), QStringLiteral("Family name"));
}

} // namespace
