#include "paper/LabelPages.h"

#include "base/Failure.h"
#include "base/Job.h"
#include "paper/PdfFile.h"
#include "support/Pdf.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace clientela;
using namespace clientela::paper;

namespace {

LabelSheet a4Sheet() {
    LabelSheet sheet;
    sheet.brand = QStringLiteral("Acme");
    sheet.part = QStringLiteral("A21");
    sheet.paper = QStringLiteral("A4");
    sheet.paperWidth = Length::mm(210);
    sheet.paperHeight = Length::mm(297);
    sheet.width = Length::mm(64);
    sheet.height = Length::mm(38);
    sheet.grids.push_back({3, 7, Length::mm(7), Length::mm(15), Length::mm(66), Length::mm(38)});
    return sheet;
}

std::shared_ptr<LabelTextList> addresses(int count) {
    std::vector<LabelText> texts;
    for (int i = 1; i <= count; ++i)
        texts.push_back(
            {{QStringLiteral("Customer%1").arg(i), QStringLiteral("Via Roma 1"), QStringLiteral("50122 Firenze FI")}});
    return std::make_shared<LabelTextList>(std::move(texts));
}

std::shared_ptr<LabelTextList> one(const QStringList& lines) {
    return std::make_shared<LabelTextList>(std::vector<LabelText>{{lines}});
}

LabelOptions startingAt(int label, int copies = 1) {
    LabelOptions options;
    options.startAt = label;
    options.copies = copies;
    return options;
}

QStringList manyLines(int count) {
    QStringList lines;
    for (int i = 0; i < count; ++i) lines += QStringLiteral("Line %1").arg(i);
    return lines;
}

} // namespace

TEST(LabelPages, CountTheirSheets) {
    EXPECT_EQ(LabelPages(a4Sheet(), addresses(0), {}).pageCount(), 0);
    EXPECT_EQ(LabelPages(a4Sheet(), addresses(21), {}).pageCount(), 1);
    EXPECT_EQ(LabelPages(a4Sheet(), addresses(22), {}).pageCount(), 2);
    EXPECT_EQ(LabelPages(a4Sheet(), addresses(21), startingAt(2)).pageCount(), 2);
    EXPECT_EQ(LabelPages(a4Sheet(), addresses(10), startingAt(1, 3)).pageCount(), 2);
    EXPECT_EQ(LabelPages(a4Sheet(), addresses(22), {}).freeOnLastSheet(), 20);
}

TEST(LabelPages, StartAtTheLabelAskedForAndSkipUsedOnes) {
    LabelOptions options = startingAt(6);
    options.used = {8};
    const LabelPages pages(a4Sheet(), addresses(20), options);
    EXPECT_EQ(pages.textAt(0, 4), -1);
    EXPECT_EQ(pages.textAt(0, 5), 0);
    EXPECT_EQ(pages.textAt(0, 6), 1);
    EXPECT_EQ(pages.textAt(0, 7), -1) << "label 8 is used";
    EXPECT_EQ(pages.textAt(0, 8), 2);
    EXPECT_EQ(pages.pageCount(), 2);
    EXPECT_EQ(pages.textAt(1, 0), 15);
    EXPECT_EQ(pages.textAt(1, 20), -1);
    EXPECT_EQ(pages.textAt(0, 21), -1);
}

TEST(LabelPages, RepeatCopiesSideBySide) {
    const LabelPages pages(a4Sheet(), addresses(2), startingAt(1, 2));
    EXPECT_EQ(pages.textAt(0, 1), 0);
    EXPECT_EQ(pages.textAt(0, 2), 1);
}

TEST(LabelPages, TakeAFreshSheetWhereAllLabelsAreUsed) {
    const LabelPages pages(a4Sheet(), addresses(1), startingAt(22));
    EXPECT_EQ(pages.textAt(0, 0), 0);
}

TEST(LabelMisfits, SayHowManyLinesTheLabelTakes) {
    const LabelPages pages(a4Sheet(), one(manyLines(13)), {});
    ASSERT_EQ(pages.misfits().size(), 1U);
    EXPECT_EQ(pages.misfits()[0].index, 0);
    EXPECT_TRUE(pages.misfits()[0].reason.contains(QStringLiteral("address lines")))
        << pages.misfits()[0].reason.toStdString();
    EXPECT_EQ(pages.pageCount(), 0);
}

TEST(LabelMisfits, SayByHowMuchAWordIsTooWide) {
    const LabelPages pages(a4Sheet(), one({QString(80, u'W'), QStringLiteral("Roma")}), {});
    ASSERT_EQ(pages.misfits().size(), 1U);
    EXPECT_TRUE(pages.misfits()[0].reason.contains(QStringLiteral("too wide")))
        << pages.misfits()[0].reason.toStdString();
}

TEST(LabelMisfits, LeaveNoGapAndAreNotPrinted) {
    auto texts = std::make_shared<LabelTextList>(
        std::vector<LabelText>{{{QStringLiteral("Anna")}}, {manyLines(20)}, {{}}, {{QStringLiteral("Luca")}}});
    const LabelPages pages(a4Sheet(), texts, {});
    EXPECT_EQ(pages.printedCount(), 2);
    EXPECT_EQ(pages.misfits().size(), 1U) << "an empty text is no misfit";
    EXPECT_EQ(pages.textAt(0, 1), 3);
}

TEST(LabelMisfits, FitWhenSmallerTypeIsAllowed) {
    LabelOptions smaller;
    smaller.smallestPoints = 5;
    const QStringList lines = manyLines(12);
    EXPECT_EQ(LabelPages(a4Sheet(), one(lines), {}).misfits().size(), 1U);
    EXPECT_TRUE(LabelPages(a4Sheet(), one(lines), smaller).misfits().empty());
}

TEST(LabelMisfits, NameALetterThatNoFontHas) {
    const QString unassigned = QString::fromUcs4(U"\U000e0fff", 1);
    const LabelPages pages(a4Sheet(), one({QStringLiteral("Anna") + unassigned}), {});
    ASSERT_EQ(pages.misfits().size(), 1U);
    EXPECT_TRUE(pages.misfits()[0].reason.contains(unassigned)) << pages.misfits()[0].reason.toStdString();
}

TEST(Labels, ShowTheSenderAboveTheAddressWhereAsked) {
    QTemporaryDir dir;
    LabelOptions options;
    options.senderLine = QStringLiteral("Rosselli · Via dei Serragli 20 · Firenze");
    const LabelPages pages(a4Sheet(), addresses(1), options);
    const QString path = dir.filePath(QStringLiteral("sender.pdf"));
    writePdf(pages, path, {});
    const auto words = test::pdfWords(path);
    if (!words) GTEST_SKIP() << "pdftotext (poppler-utils) is not installed";
    ASSERT_GT(words->size(), 4U);
    EXPECT_EQ(words->front().text, QStringLiteral("Rosselli"));
    EXPECT_GT(words->front().box.top(), Length::mm(15).points());
    EXPECT_LT(words->front().box.bottom(), words->back().box.top());
}

TEST(LongLines, AreWrappedAtSpaces) {
    const QString name =
        QStringLiteral("Consorzio Agrario Interprovinciale della Toscana Settentrionale e della Liguria orientale");
    EXPECT_TRUE(LabelPages(a4Sheet(), one({name, QStringLiteral("Via Roma 1"), QStringLiteral("50122 Firenze FI")}), {})
                    .misfits()
                    .empty());
}

TEST(LabelsAtThePapersEdge, KeepTheirTextWherePrintersPrint) {
    LabelSheet sheet = a4Sheet();
    sheet.grids = {{3, 7, Length::mm(0), Length::mm(0), Length::mm(70), Length::mm(42.4)}};
    sheet.width = Length::mm(70);
    sheet.height = Length::mm(42.4);
    const LabelPages pages(sheet, one(manyLines(11)), {});
    QImage page(2480, 3508, QImage::Format_Grayscale8);
    page.fill(Qt::white);
    QPainter painter(&page);
    paintScaled(pages, 0, painter, 300);
    painter.end();
    const int edge = int(4.4 / 25.4 * 300);
    for (int y = 0; y < page.height(); ++y)
        for (int x = 0; x < page.width(); ++x)
            if (x < edge || y < edge) {
                ASSERT_EQ(qGray(page.pixel(x, y)), 255) << x << "," << y;
            }
}

TEST(LabelPdfs, HaveEachAddressOnItsLabelAsRealText) {
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("labels.pdf"));
    auto texts = std::make_shared<LabelTextList>(std::vector<LabelText>{
        {{QStringLiteral("Anselmo"), QStringLiteral("Roma")}}, {{QStringLiteral("Соколова"), QStringLiteral("Łódź")}}});
    const LabelPages pages(a4Sheet(), texts, startingAt(5));
    writePdf(pages, path, {QStringLiteral("Labels"), QStringLiteral("Rosselli")});
    const auto words = test::pdfWords(path);
    if (!words) GTEST_SKIP() << "pdftotext (poppler-utils) is not installed";
    const auto wordBox = [&](const QString& text) {
        for (const test::PdfWord& word : *words)
            if (word.text == text) return word.box;
        return QRectF();
    };
    const auto labelInPoints = [&](size_t label) {
        const QRectF rect = pages.labelRects()[label];
        return QRectF(rect.topLeft() / 10, rect.size() / 10);
    };
    EXPECT_TRUE(labelInPoints(4).contains(wordBox(QStringLiteral("Anselmo"))));
    EXPECT_TRUE(labelInPoints(5).contains(wordBox(QStringLiteral("Соколова")))) << "Cyrillic is extractable";
    EXPECT_TRUE(labelInPoints(5).contains(wordBox(QStringLiteral("Łódź"))));
    EXPECT_NEAR(wordBox(QStringLiteral("Anselmo")).left(), Length::mm(73 + 3).points(), 0.8) << "3 mm inside the label";
    const double middle = (wordBox(QStringLiteral("Anselmo")).top() + wordBox(QStringLiteral("Roma")).bottom()) / 2;
    EXPECT_NEAR(middle, labelInPoints(4).center().y(), 1.5) << "vertically centred";
    if (const auto fonts = test::pdfFonts(path)) {
        EXPECT_TRUE(fonts->contains(QStringLiteral("yes"))) << fonts->toStdString();
    }
}

TEST(LabelPdfs, KeepTheHyphenBetweenCapitalsInTheirText) {
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("labels.pdf"));
    writePdf(LabelPages(a4Sheet(), one({QStringLiteral("QUICK-STOP")}), {}), path, {});
    const auto words = test::pdfWords(path);
    if (!words) GTEST_SKIP() << "pdftotext (poppler-utils) is not installed";
    ASSERT_EQ(words->size(), 1U);
    EXPECT_EQ(words->front().text, QStringLiteral("QUICK-STOP"));
}

TEST(Pdfs, ThatCannotBeWrittenNameTheFileAndLeaveNothing) {
    const LabelPages pages(a4Sheet(), addresses(1), {});
    try {
        writePdf(pages, QStringLiteral("/nowhere/at/all/labels.pdf"), {});
        FAIL() << "written into a folder that does not exist";
    } catch (const Failure& failure) {
        EXPECT_TRUE(failure.problem().what.contains(QStringLiteral("labels.pdf")));
        EXPECT_FALSE(failure.problem().todo.isEmpty());
    }
}

TEST(Pdfs, SayThatTheDiskIsFull) {
    const LabelPages pages(a4Sheet(), addresses(500), {});
    try {
        writePdf(pages, QStringLiteral("/dev/full"), {});
        FAIL() << "written to a full disk";
    } catch (const Failure& failure) {
        EXPECT_EQ(failure.problem().what, QStringLiteral("/dev/full could not be written: the disk is full."));
    }
}

TEST(Pdfs, ThatAreCancelledLeaveTheOldFileAlone) {
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("labels.pdf"));
    QFile old(path);
    ASSERT_TRUE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    const LabelPages pages(a4Sheet(), addresses(500), {});
    JobControl job;
    job.cancel();
    EXPECT_THROW(writePdf(pages, path, {}, &job), Cancelled);
    ASSERT_TRUE(old.open(QIODevice::ReadOnly));
    EXPECT_EQ(old.readAll(), QByteArray("old"));
    EXPECT_EQ(QDir(dir.path()).entryList(QDir::Files).size(), 1);
}

TEST(Pdfs, ReportTheirPages) {
    QTemporaryDir dir;
    Progress last;
    JobControl job([&](const Progress& progress) { last = progress; });
    const LabelPages pages(a4Sheet(), addresses(100), {});
    writePdf(pages, dir.filePath(QStringLiteral("labels.pdf")), {}, &job);
    EXPECT_EQ(last.done, 5);
    EXPECT_EQ(last.total, 5);
    EXPECT_TRUE(last.what.contains(QStringLiteral("labels.pdf")));
}
