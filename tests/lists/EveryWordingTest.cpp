// Every field of the catalogue, compared in every way, in words of each language.
#include "app/OpenFile.h"
#include "app/Words.h"
#include "lists/Wording.h"
#include "query/Offers.h"
#include "query/Parser.h"
#include "query/TreeText.h"
#include "support/TestFile.h"

#include <QCoreApplication>
#include <QTranslator>

#include <iostream>

namespace clientela {
namespace {

class EveryRowInWords : public test::FolderTest {
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
    [[nodiscard]] QString words(const query::NodePtr& tree, const QString& kind) const {
        const fields::Formatter formatter(locale_, Currency(), QStringLiteral("IT"));
        const query::Context context = file_->context();
        const auto catalogues = file_->catalogues();
        return lists::Wording(*catalogues, formatter, context).list(tree, kind);
    }
    /// A condition on the field as the builder makes it, with a value where it has none to begin with.
    static query::NodePtr condition(const fields::Field& field, const query::Way& way) {
        query::OutlineRow row = query::comparedBy(query::beginWith(field), way, field);
        if (row.lacksValue()) row.condition.terms = {query::literal(QStringLiteral("Abc"))};
        if (field.isNumeric() && !row.condition.terms.empty()) {
            row.condition.terms[0] = query::literal(QStringLiteral("3"));
            if (row.condition.terms.size() > 1) row.condition.terms[1] = query::literal(QStringLiteral("7"));
        }
        return query::treeOf(row);
    }

    std::unique_ptr<app::OpenFile> file_;
    QLocale locale_;
};

/// What stands in quotation marks is a field's name with what is asked of it.
QString unquoted(QString text) {
    for (;;) {
        const qsizetype open = std::max(text.lastIndexOf(QStringLiteral("“")), text.lastIndexOf(QStringLiteral("«")));
        if (open < 0) return text;
        const qsizetype close = text.indexOf(text[open] == u'“' ? QStringLiteral("”") : QStringLiteral("»"), open);
        if (close < 0) return text;
        text.remove(open, close - open + 1);
    }
}

TEST_F(EveryRowInWords, IsASentence) {
    for (const auto language : {QLocale::English, QLocale::Italian, QLocale::Spanish, QLocale::Russian}) {
        speak(language);
        for (const QString kind : {"customer", "document", "task", "interaction", "product"})
            for (const fields::Field& field : file_->catalogues()->find(kind)->fields()) {
                if (field.importOnly) continue;
                for (const query::Way& way : query::waysOf(field)) {
                    const query::NodePtr tree = condition(field, way);
                    const QString said = unquoted(words(tree, kind));
                    EXPECT_FALSE(said.contains(QStringLiteral(": ")) && language != QLocale::Russian)
                        << query::toText(tree).toStdString() << " in rows: " << said.toStdString();
                    EXPECT_FALSE(said.contains(QStringLiteral("; ")) || said.contains(QLatin1Char('_')) ||
                                 said.contains(QStringLiteral("%1")) || said.contains(QStringLiteral("%2")))
                        << query::toText(tree).toStdString() << ": " << said.toStdString();
                }
            }
        TearDown(); // the next language alone
    }
}

TEST_F(EveryRowInWords, IsFoundByOtherWordsThanItsName) {
    speak(QLocale::English);
    for (const fields::Field& field : file_->catalogues()->customers().fields())
        EXPECT_FALSE(field.names.isEmpty())
            << field.key.toStdString() << ": what would a person type who looks for it?";
}

TEST_F(EveryRowInWords, HeadsOfColumnsSayWhatIsAskedInTheLanguage) {
    speak(QLocale::Italian);
    const fields::Formatter formatter(locale_, Currency(), QStringLiteral("IT"));
    const query::Context context = file_->context();
    const auto catalogues = file_->catalogues();
    const lists::Wording wording(*catalogues, formatter, context);
    const auto keys = query::parseKeys(QStringLiteral("spent(last 365 days)"), false);
    EXPECT_EQ(wording.head(keys->front().operand).toStdString(), "Spesa € (ultimi 365 giorni)");
}

TEST_F(EveryRowInWords, DISABLED_IsPrinted) {
    const QString only = qEnvironmentVariable("CLIENTELA_WORDS_OF");
    for (const auto language : {QLocale::English, QLocale::Italian, QLocale::Spanish, QLocale::Russian}) {
        speak(language);
        for (const QString kind : {"customer", "document", "task", "interaction", "product"}) {
            if (!only.isEmpty() && !only.split(u',').contains(kind)) continue;
            for (const fields::Field& field : file_->catalogues()->find(kind)->fields()) {
                if (field.importOnly) continue;
                for (const query::Way& way : query::waysOf(field)) {
                    const query::NodePtr tree = condition(field, way);
                    std::cout << QLocale::languageToString(language).toStdString() << "\t" << kind.toStdString() << "\t"
                              << query::toText(tree).toStdString() << "\t" << words(tree, kind).toStdString() << "\n";
                }
            }
        }
        TearDown(); // the next language alone
    }
}

} // namespace
} // namespace clientela
