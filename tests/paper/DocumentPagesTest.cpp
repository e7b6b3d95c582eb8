#include "paper/DocumentPages.h"

#include "paper/PdfFile.h"
#include "support/Pdf.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace clientela;
using namespace clientela::paper;

namespace {

DocumentLine line(const QString& description, qint64 quantity, qint64 price, qint64 vat, qint64 net,
                  qint64 discount = 0) {
    DocumentLine line;
    line.description = description;
    line.quantity = quantity * 1000;
    line.unit = QStringLiteral("pz");
    line.unitPrice = price;
    line.discount = discount;
    line.vatRate = vat;
    line.net = net;
    return line;
}

DocumentContent invoice() {
    DocumentContent content;
    content.number = QStringLiteral("2025/0114");
    content.date = {2025, 11, 24};
    content.due = {2025, 12, 24};
    content.recipient = {QStringLiteral("Trattoria Da Nello"), QStringLiteral("Via de’ Neri 14r"),
                         QStringLiteral("50122 Firenze FI")};
    content.recipientTaxId = QStringLiteral("IT00743110157");
    content.lines = {line(QStringLiteral("Panettone"), 24, 2200, 1000, 47520, 1000),
                     line(QStringLiteral("Cesto"), 6, 4800, 2200, 28800)};
    content.vat = {{1000, 47520, 4752, {}}, {2200, 28800, 6336, {}}};
    content.net = 76320;
    content.total = 87408;
    content.toPay = 87408;
    content.paymentTerms = QStringLiteral("30 giorni data fattura");
    return content;
}

DocumentContent longInvoice(int lines) {
    DocumentContent content = invoice();
    content.lines.clear();
    for (int i = 1; i <= lines; ++i)
        content.lines.push_back(line(QStringLiteral("Articolo-%1").arg(i), 1, 1000, 2200, 1000));
    return content;
}

class Documents : public testing::Test {
protected:
    QString textOf(const DocumentContent& content, const char* language = "it", const char* home = "IT") {
        const auto style = std::make_shared<DocumentStyle>(QLatin1String(language), QLatin1String(home));
        auto head = std::make_shared<Letterhead>();
        head->name = QStringLiteral("Rosselli Dolci");
        head->taxIds = QStringList{QStringLiteral("P. IVA 01234560486")};
        head->iban = QStringLiteral("IT60X0542811101000000123456");
        const DocumentPages pages(style, head, content);
        pageCount_ = pages.pageCount();
        path_ = dir_.filePath(QStringLiteral("document.pdf"));
        writePdf(pages, path_, {pages.title(), head->name});
        QString text = test::pdfText(path_).value_or(QString());
        return text.replace(QChar(0xa0), QLatin1Char(' ')).simplified();
    }

    QTemporaryDir dir_;
    QString path_;
    int pageCount_ = 0;
};

} // namespace

TEST_F(Documents, SayWhoWhatAndHowMuch) {
    const QString text = textOf(invoice());
    if (text.isEmpty()) GTEST_SKIP() << "pdftotext (poppler-utils) is not installed";
    for (const char16_t* part :
         {u"Rosselli Dolci", u"P. IVA 01234560486", u"Trattoria Da Nello", u"50122 Firenze FI", u"Fattura 2025/0114",
          u"24 novembre 2025", u"24 dicembre 2025", u"IT00743110157", u"24 pz", u"22,00", u"10%", u"475,20",
          u"Imponibile 763,20 €", u"IVA 10% su 475,20 47,52 €", u"IVA 22% su 288,00 63,36 €", u"Totale 874,08 €",
          u"30 giorni data fattura", u"IBAN IT60 X054 2811 1010 0000 0123 456"})
        EXPECT_TRUE(text.contains(QString::fromUtf16(part)))
            << QString::fromUtf16(part).toStdString() << " in " << text.toStdString();
    EXPECT_FALSE(text.contains(QStringLiteral("BOZZA")));
    EXPECT_FALSE(text.contains(QStringLiteral("Pagina"))) << "one page needs no number";
    EXPECT_EQ(pageCount_, 1);
}

TEST_F(Documents, PartlyPaidAskForTheRest) {
    DocumentContent content = invoice();
    content.prepaid = 20000;
    content.toPay = 67408;
    const QString text = textOf(content);
    if (text.isEmpty()) GTEST_SKIP() << "pdftotext (poppler-utils) is not installed";
    EXPECT_TRUE(text.contains(QStringLiteral("Acconto −200,00 €"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("Da pagare 674,08 €")));
}

TEST_F(Documents, SpeakTheLanguageOfTheirReader) {
    DocumentContent content = invoice();
    content.draft = true;
    content.kind = DocumentKind::Quote;
    content.currency = *Currency::of(QStringLiteral("RUB"));
    content.recipient = QStringList{QStringLiteral("ООО «Северный берег»"), QStringLiteral("197110")};
    const QString text = textOf(content, "ru", "RU");
    if (text.isEmpty()) GTEST_SKIP() << "pdftotext (poppler-utils) is not installed";
    for (const char16_t* part : {u"Коммерческое предложение 2025/0114", u"ООО «Северный берег»", u"24 ноября 2025 г.",
                                 u"Действительно до", u"НДС 10 % с 475,20 47,52 ₽", u"Итого 874,08 ₽"})
        EXPECT_TRUE(text.contains(QString::fromUtf16(part)))
            << QString::fromUtf16(part).toStdString() << " in " << text.toStdString();
    EXPECT_FALSE(text.contains(QStringLiteral("IBAN"))) << "a quote asks for no money";
    EXPECT_TRUE(textOf(invoice(), "en", "GB").contains(QStringLiteral("VAT 10% on 475.20 €47.52")));
    EXPECT_TRUE(textOf(invoice(), "es", "ES").contains(QStringLiteral("Base imponible")));
    EXPECT_TRUE(textOf(invoice(), "de", "DE").contains(QStringLiteral("Invoice")))
        << "English where there are no words";
}

TEST_F(Documents, WithoutDiscountOrVatLeaveOutTheirColumns) {
    DocumentContent content = invoice();
    for (DocumentLine& line : content.lines) {
        line.discount = 0;
        line.vatRate.reset();
    }
    content.vat.clear();
    const QString text = textOf(content);
    if (text.isEmpty()) GTEST_SKIP() << "pdftotext (poppler-utils) is not installed";
    EXPECT_FALSE(text.contains(QStringLiteral("Sconto")));
    EXPECT_FALSE(text.contains(QStringLiteral("Imponibile")));
    EXPECT_TRUE(text.contains(QStringLiteral("Totale 874,08 €")));
}

TEST_F(Documents, OfAHundredLinesCarryTheirSumFromPageToPage) {
    const QString text = textOf(longInvoice(100));
    EXPECT_EQ(pageCount_, 4);
    if (text.isEmpty()) GTEST_SKIP() << "pdftotext (poppler-utils) is not installed";
    EXPECT_EQ(text.count(QStringLiteral("A riportare")), pageCount_ - 1);
    EXPECT_EQ(text.count(QStringLiteral("Riporto")), pageCount_ - 1);
    EXPECT_EQ(text.count(QStringLiteral("Descrizione")), pageCount_) << "the head stands on each page";
    EXPECT_TRUE(text.contains(QStringLiteral("Pagina 4 di 4")));
    for (int i = 1; i <= 100; ++i)
        ASSERT_EQ(text.split(QLatin1Char(' ')).count(QStringLiteral("Articolo-%1").arg(i)), 1) << i;
}

TEST_F(Documents, CarryOverExactlyTheSumOfTheLinesBefore) {
    textOf(longInvoice(100));
    const auto words = test::pdfWords(path_);
    if (!words) GTEST_SKIP() << "pdftotext (poppler-utils) is not installed";
    int lines = 0;
    for (size_t i = 0; i < words->size(); ++i) {
        const QString& word = (*words)[i].text;
        if (word.startsWith(QStringLiteral("Articolo-"))) ++lines;
        if (word != QStringLiteral("riportare")) continue;
        const QString sum = QStringLiteral("%1,00").arg(lines * 10);
        EXPECT_EQ(QString((*words)[i + 1].text).remove(QLatin1Char('.')), sum);
    }
}

TEST_F(Documents, NeverPrintIntoTheFootOfThePage) {
    for (int lines = 1; lines < 60; lines += 2) {
        DocumentContent content = longInvoice(lines);
        content.notes = QString(QStringLiteral("Riga di testo.\n")).repeated(lines % 9);
        textOf(content);
        const auto words = test::pdfWords(path_);
        if (!words) GTEST_SKIP() << "pdftotext (poppler-utils) is not installed";
        for (const test::PdfWord& word : *words) {
            const bool foot = word.box.top() > Length::mm(297 - 15).points();
            const bool pageNumber = word.box.bottom() > Length::mm(297 - 12).points();
            ASSERT_TRUE(!foot || pageNumber) << lines << " lines: " << word.text.toStdString();
        }
    }
}

TEST_F(Documents, WithALineTallerThanAPageAreCutInsideIt) {
    DocumentContent content = invoice();
    content.lines[0].description =
        QString(QStringLiteral("Testo lungo di capitolato.\n")).repeated(150) + QStringLiteral("Fine.");
    const QString text = textOf(content);
    EXPECT_GE(pageCount_, 3);
    if (text.isEmpty()) GTEST_SKIP() << "pdftotext (poppler-utils) is not installed";
    EXPECT_EQ(text.count(QStringLiteral("capitolato")), 150);
    EXPECT_EQ(text.count(QStringLiteral("475,20")), 2) << "once in the line, once in the VAT summary";
    EXPECT_TRUE(text.contains(QStringLiteral("Fine.")));
}

TEST_F(Documents, WithNoLinesStillHaveTheirTotals) {
    DocumentContent content = invoice();
    content.lines.clear();
    const QString text = textOf(content);
    EXPECT_EQ(pageCount_, 1);
    if (text.isEmpty()) GTEST_SKIP() << "pdftotext (poppler-utils) is not installed";
    EXPECT_TRUE(text.contains(QStringLiteral("874,08")));
}

TEST_F(Documents, PutTheAddressWhereTheEnvelopesWindowIs) {
    const auto addressLeft = [&](const char* language, const char* home) {
        textOf(invoice(), language, home);
        const auto words = test::pdfWords(path_);
        if (!words) return -1.0;
        for (const test::PdfWord& word : *words)
            if (word.text == QStringLiteral("Trattoria")) return Length::points(word.box.left()).mm();
        return 0.0;
    };
    const double italian = addressLeft("it", "IT");
    if (italian < 0) GTEST_SKIP() << "pdftotext (poppler-utils) is not installed";
    EXPECT_NEAR(italian, 110, 2);
    EXPECT_NEAR(addressLeft("de", "DE"), 18, 1);
}

TEST_F(Documents, AlignTheirFiguresToTheRight) {
    textOf(invoice());
    const auto words = test::pdfWords(path_);
    if (!words) GTEST_SKIP() << "pdftotext (poppler-utils) is not installed";
    int inTheColumn = 0;
    for (const test::PdfWord& word : *words)
        if (word.text == QStringLiteral("475,20") && word.box.left() > 500) {
            ++inTheColumn;
            EXPECT_NEAR(word.box.right(), Length::mm(210 - 18).points(), 0.6);
        }
    EXPECT_GT(inTheColumn, 0);
}

TEST(DocumentPaper, IsLetterInNorthAmericaAndA4Elsewhere) {
    EXPECT_EQ(paperSizeOf(QStringLiteral("US")).id(), QPageSize::Letter);
    EXPECT_EQ(paperSizeOf(QStringLiteral("IT")).id(), QPageSize::A4);
    EXPECT_EQ(paperSizeOf(QString()).id(), QPageSize::A4);
}

TEST(PageSequences, CountAndPaintAllTheirParts) {
    const auto style = std::make_shared<DocumentStyle>(QStringLiteral("it"), QStringLiteral("IT"));
    const auto head = std::make_shared<Letterhead>();
    const PageSequence all({std::make_shared<DocumentPages>(style, head, longInvoice(100)),
                            std::make_shared<DocumentPages>(style, head, invoice())});
    EXPECT_EQ(all.pageCount(), 5);
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("all.pdf"));
    writePdf(all, path, {});
    const auto words = test::pdfWords(path);
    if (!words) GTEST_SKIP() << "pdftotext (poppler-utils) is not installed";
    const bool found = std::any_of(words->begin(), words->end(), [](const test::PdfWord& word) {
        return word.page == 4 && word.text == QStringLiteral("Panettone");
    });
    EXPECT_TRUE(found);
}
