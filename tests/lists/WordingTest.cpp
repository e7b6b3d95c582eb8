#include "lists/Wording.h"
#include "app/OpenFile.h"
#include "app/Words.h"
#include "support/TestFile.h"

#include <QCoreApplication>
#include <QTranslator>

namespace clientela {
namespace {

class InWords : public test::FolderTest {
protected:
    void SetUp() override {
        app::OpenFile::Options options;
        options.today = QDate(2025, 11, 24);
        auto opened = app::OpenFile::create(pathOf(QStringLiteral("shop.clientela")), options);
        ASSERT_TRUE(opened);
        file_ = std::move(*opened);
    }
    void TearDown() override {
        for (QTranslator* translator : qApp->findChildren<QTranslator*>(QString(), Qt::FindDirectChildrenOnly))
            delete translator;
    }
    void speak(QLocale::Language language) {
        app::installWords(*qApp, QLocale(language));
        locale_ = QLocale(language);
        file_->reload(); // labels are of the language they were declared in
    }
    [[nodiscard]] std::string words(const char* text) const {
        const auto tree = query::parse(QString::fromUtf8(text));
        EXPECT_TRUE(tree.ok()) << text;
        const fields::Formatter formatter(locale_, Currency(), QStringLiteral("IT"));
        const query::Context context = file_->context();
        const auto catalogues = file_->catalogues();
        return lists::Wording(*catalogues, formatter, context).list(*tree).toStdString();
    }

    std::unique_ptr<app::OpenFile> file_;
    QLocale locale_ = QLocale(QLocale::English, QLocale::UnitedKingdom);
};

TEST_F(InWords, SaysFieldsValuesAndDaysAsTheyAreShown) {
    speak(QLocale::English);
    locale_ = QLocale(QLocale::English, QLocale::UnitedKingdom);
    EXPECT_EQ(words("gender = female and spent(last 30 days) > 500"),
              "Customers: Gender: Female; Spent (last 30 days): more than €500.00");
    EXPECT_EQ(words("region in (Toscana, Umbria) and country = ES"),
              "Customers: Region: Toscana or Umbria; Country: Spain");
    EXPECT_EQ(words("birthday within next 7 days"), "Customers: Birthday: next 7 days");
    EXPECT_EQ(words("spent in top 20 percent"), "Customers: Spent: among the highest 20 %");
    EXPECT_EQ(words("purchases(last 1 year, category = Pizza) >= 3"),
              "Customers: Purchases (last 1 year, Category: Pizza): at least 3");
    EXPECT_EQ(words(""), "All customers");
}

TEST_F(InWords, SaysGroupsAndWhatIsTurnedRound) {
    speak(QLocale::English);
    locale_ = QLocale(QLocale::English, QLocale::UnitedKingdom);
    EXPECT_EQ(words("stage = customer and (phone is empty or email is not empty) and not (contacts > 0 or in list x)"),
              "Customers: Stage: Customer; (at least one of: Phone: empty; E-mail: known); "
              "(none of: Contacts: more than 0; on the list “x”)");
    EXPECT_EQ(words("off(gender = male) and not in list \"A b\" and gender != female"),
              "Customers: not on the list “A b”; Gender: not Female");
    EXPECT_EQ(words("spent(this year) < 0.5 * spent(last year)"),
              "Customers: Spent (this year): less than 0.5 × Spent (last year)");
}

TEST_F(InWords, SpeaksItalianSpanishAndRussian) {
    speak(QLocale::Italian);
    const QString italian = QString::fromStdString(words("gender = female and spent(last 30 days) > 500")).simplified();
    EXPECT_EQ(QString(italian).replace(QChar(0xa0), QLatin1Char(' ')),
              QStringLiteral("Clienti: Genere: Donna; Spesa (ultimi 30 giorni): più di 500,00 €"));
    speak(QLocale::Spanish);
    EXPECT_TRUE(QString::fromStdString(words("last_purchase within last 1 month")).contains("último 1 mes"));
    speak(QLocale::Russian);
    const QString russian = QString::fromStdString(words("last_purchase within last 3 days"));
    EXPECT_TRUE(russian.contains(QStringLiteral("последние 3 дня"))) << russian.toStdString();
}

} // namespace
} // namespace clientela
