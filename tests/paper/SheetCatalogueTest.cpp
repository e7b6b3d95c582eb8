#include "paper/SheetCatalogue.h"

#include "paper/GlabelsReader.h"
#include "support/Data.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace clientela;
using namespace clientela::paper;

namespace {

const char* const kPapers = R"(<?xml version="1.0"?><Glabels-paper-sizes>
<Paper-size id="A4" width="210mm" height="297mm"/></Glabels-paper-sizes>)";

const char* const kTemplates = R"(<?xml version="1.0"?><Glabels-templates>
<Template brand="Acme" part="A-21" size="A4" _description="Mailing labels"><Meta category="mail"/>
  <Label-rectangle id="0" width="63.5mm" height="38.1mm" round="5"><Markup-margin size="2mm"/>
    <Layout nx="3" ny="7" x0="7.2mm" y0="15.5mm" dx="66mm" dy="38.1mm"/></Label-rectangle></Template>
<Template brand="Acme" part="A-22" equiv="A-23"/>
<Template brand="Acme" part="A-23" equiv="A-21"/>
<Template brand="Acme" part="Lost" equiv="Nothing"/>
<Template brand="Acme" part="Circle" equiv="Circle"/>
<Template brand="Bold" part="Wide" size="A4" _description="Too wide">
  <Label-rectangle id="0" width="120mm" height="50mm"><Layout nx="2" ny="2" x0="10mm" y0="10mm" dx="110mm" dy="60mm"/></Label-rectangle></Template>
<Template brand="Bold" part="Dots" size="Other" width="100pt" height="200pt" _description="Round">
  <Label-round id="0" radius="20pt"><Layout nx="1" ny="1" x0="0" y0="0" dx="0" dy="0"/>
    <Layout nx="1" ny="2" x0="50" y0="50pt" dx="0" dy="60pt"/></Label-round></Template>
</Glabels-templates>)";

void write(const QString& path, const char* text) {
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(text);
}

class LabelSheets : public testing::Test {
protected:
    void SetUp() override {
        write(dir_.filePath(QStringLiteral("paper-sizes.xml")), kPapers);
        write(dir_.filePath(QStringLiteral("acme-templates.xml")), kTemplates);
    }
    SheetCatalogue catalogue() { return *SheetCatalogue::read(dir_.path()); }
    LabelSheet sheet(const char* name) {
        auto found = catalogue().find(QLatin1String(name));
        return found ? *found : LabelSheet();
    }

    QTemporaryDir dir_;
};

} // namespace

TEST_F(LabelSheets, KeepTheirMeasures) {
    const LabelSheet sheet = this->sheet("Acme A-21");
    EXPECT_EQ(sheet.labelsPerPage(), 21);
    EXPECT_NEAR(sheet.width.mm(), 63.5, 1e-9);
    EXPECT_NEAR(sheet.corner.points(), 5, 1e-9);
    EXPECT_NEAR(sheet.paperHeight.mm(), 297, 1e-9);
    EXPECT_TRUE(sheet.forMail);
    const std::vector<QRectF> rects = sheet.labelRects();
    ASSERT_EQ(rects.size(), 21U);
    EXPECT_NEAR(Length::units(rects[4].left()).mm(), 73.2, 1e-6) << "fifth label: second row, second column";
    EXPECT_NEAR(Length::units(rects[4].top()).mm(), 53.6, 1e-6);
    EXPECT_TRUE(sheet.warnings().isEmpty());
}

TEST_F(LabelSheets, AreFoundInAnyCaseAndSpacingAndByPartAlone) {
    for (const char* name : {"acme a-21", "ACME  A21", "a-21", " Acme A 21 "})
        EXPECT_EQ(sheet(name).part, QStringLiteral("A-21")) << name;
}

TEST_F(LabelSheets, ThatEqualAnotherHaveItsMeasures) {
    EXPECT_EQ(sheet("Acme A-22").part, QStringLiteral("A-22"));
    EXPECT_EQ(sheet("Acme A-22").grids, sheet("Acme A-21").grids);
}

TEST_F(LabelSheets, ThatEqualNothingAreLeftOut) {
    EXPECT_EQ(catalogue().sheets().size(), 5U);
    EXPECT_FALSE(catalogue().find(QStringLiteral("Acme Lost")));
    EXPECT_FALSE(catalogue().find(QStringLiteral("Acme Circle")));
}

TEST_F(LabelSheets, ThatAreUnknownAreAnsweredWithTheNearest) {
    const auto found = catalogue().find(QStringLiteral("Acme A-31"));
    ASSERT_FALSE(found);
    EXPECT_TRUE(found.problem().what.contains(QStringLiteral("Acme A-31")));
    EXPECT_TRUE(found.problem().todo.contains(QStringLiteral("Acme A-21"))) << found.problem().todo.toStdString();
    EXPECT_FALSE(catalogue().find(QString()));
}

TEST_F(LabelSheets, AreSearchedByEveryWord) {
    EXPECT_EQ(catalogue().search(QStringLiteral("mailing a4")).size(), 3U);
    ASSERT_EQ(catalogue().search(QStringLiteral("a-22")).size(), 1U);
    EXPECT_EQ(catalogue().search(QString()).size(), 5U);
    EXPECT_TRUE(catalogue().search(QStringLiteral("mailing bold")).empty());
}

TEST_F(LabelSheets, ThatRunOffTheirPaperOrOverlapWarn) { EXPECT_EQ(sheet("Bold Wide").warnings().size(), 2); }

TEST_F(LabelSheets, WithSeveralGridsAreReadInReadingOrder) {
    const LabelSheet dots = sheet("Bold Dots");
    EXPECT_EQ(dots.shape, LabelShape::Round);
    EXPECT_EQ(dots.labelsPerPage(), 3);
    EXPECT_NEAR(dots.width.points(), 40, 1e-9);
    EXPECT_NEAR(Length::units(dots.labelRects()[1].top()).points(), 50, 1e-9);
}

TEST(RoundLabels, MayStandDiagonallyWithoutOverlapping) {
    LabelSheet sheet;
    sheet.shape = LabelShape::Round;
    sheet.paperWidth = sheet.paperHeight = Length::mm(200);
    sheet.width = sheet.height = Length::mm(100);
    sheet.grids = {{1, 1, Length::mm(10), Length::mm(0), {}, {}}, {1, 1, Length::mm(90), Length::mm(90), {}, {}}};
    EXPECT_TRUE(sheet.warnings().isEmpty());
    sheet.shape = LabelShape::Rectangle;
    EXPECT_EQ(sheet.warnings().size(), 1);
}

TEST(LabelSheetFiles, ThatAreBrokenAreNamedWithTheirLine) {
    QTemporaryDir dir;
    write(dir.filePath(QStringLiteral("bad-templates.xml")),
          "<Glabels-templates>\n<Template brand=\"A\"\n</Glabels-templates>");
    const auto read = SheetCatalogue::read(dir.path());
    ASSERT_FALSE(read);
    EXPECT_TRUE(read.problem().what.contains(QStringLiteral("bad-templates.xml"))) << read.problem().what.toStdString();
    EXPECT_TRUE(read.problem().what.contains(QStringLiteral("line 3"))) << read.problem().what.toStdString();
}

TEST(LabelSheetFiles, ThatAreNotThereNameTheirPackage) {
    const auto read = SheetCatalogue::read(QStringLiteral("/nowhere/at/all"));
    ASSERT_FALSE(read);
    EXPECT_TRUE(read.problem().todo.contains(QStringLiteral("glabels-data")));
}

TEST(Lengths, AreReadInEveryUnitOfTheTemplates) {
    EXPECT_NEAR(parseLength(u"25.4mm")->inches(), 1, 1e-9);
    EXPECT_NEAR(parseLength(u"2.54 cm")->inches(), 1, 1e-9);
    EXPECT_NEAR(parseLength(u"72")->mm(), 25.4, 1e-9);
    EXPECT_NEAR(parseLength(u"6pc")->points(), 72, 1e-9);
    EXPECT_NEAR(parseLength(u"1in")->units(), 720, 1e-9);
    EXPECT_FALSE(parseLength(u""));
    EXPECT_FALSE(parseLength(u"wide"));
    EXPECT_FALSE(parseLength(u"3ells"));
}

TEST(TheSystemsLabelSheets, AreThoseOfTheReferenceList) {
    const QString path = test::sharedData(QStringLiteral("labels/label_sheets.csv"));
    if (path.isEmpty()) GTEST_SKIP() << "shared/data/labels is not here";
    const auto system = SheetCatalogue::readSystem();
    if (!system) GTEST_SKIP() << system.problem().text().toStdString();
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    file.readLine();
    int compared = 0;
    int warned = 0;
    while (!file.atEnd()) {
        const QStringList fields = QString::fromUtf8(file.readLine()).trimmed().split(QLatin1Char(','));
        if (fields[0].startsWith(QLatin1Char('"')) || fields[1].startsWith(QLatin1Char('"'))) continue;
        const std::string name = (fields[0] + QLatin1Char(' ') + fields[1]).toStdString();
        const auto sheet = std::find_if(system->sheets().begin(), system->sheets().end(), [&](const LabelSheet& s) {
            return s.brand == fields[0] && s.part == fields[1].trimmed();
        });
        ASSERT_NE(sheet, system->sheets().end()) << name;
        const LabelGrid& grid = sheet->grids.front();
        ++compared;
        if (!sheet->warnings().isEmpty()) ++warned;
        EXPECT_NEAR(sheet->paperWidth.mm(), fields[4].toDouble(), 0.01) << name;
        if (fields[6] != QLatin1String("Label-cd")) { // cut discs: the list gives the diameter, we the width
            EXPECT_NEAR(sheet->width.mm(), fields[7].toDouble(), 0.01) << name;
            EXPECT_NEAR(sheet->height.mm(), fields[8].toDouble(), 0.01) << name;
        }
        EXPECT_EQ(sheet->labelsPerPage(), fields[9].toInt()) << name;
        EXPECT_NEAR(grid.x0.mm(), fields[12].toDouble(), 0.01) << name;
        EXPECT_NEAR(grid.y0.mm(), fields[13].toDouble(), 0.01) << name;
        if (!fields[14].isEmpty()) {
            EXPECT_NEAR(grid.dx.mm(), fields[14].toDouble(), 0.01) << name;
        }
    }
    EXPECT_GT(compared, 1400);
    // The list leaves out the files that use an XML namespace.
    EXPECT_GE(system->sheets().size(), 1454U);
    EXPECT_EQ(warned, 9) << "seven run off their paper, two overlap";
}
