// The workbooks that leave the house are read by the spreadsheet that people have: LibreOffice, where it is installed
// (scripts/test nightly installs it).

#include "app/OpenFile.h"
#include "cli/CommandLine.h"
#include "exchange/CsvReader.h"

#include <QProcess>
#include <QStandardPaths>

namespace clientela::test {
namespace {

using fields::Field;
using fields::Type;
using Table = std::vector<QStringList>;

class LibreOffice : public CommandLine {
protected:
    void SetUp() override {
        program_ = QStandardPaths::findExecutable(QStringLiteral("soffice"));
        if (program_.isEmpty())
            GTEST_SKIP() << "LibreOffice is not installed (Debian's package libreoffice-calc-nogui)";
        done({"demo", file(), "--customers", "300", "--seed", "1", "--today", "2025-11-22"});
    }

    /// What LibreOffice makes of the table of a workbook, beside which one sheet says what it is: its values, not how
    /// they are shown.
    Table read(const QString& workbook) {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program_, {"--headless", "-env:UserInstallation=file://" + pathOf("profile"), "--convert-to",
                                 "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1",
                                 "--outdir", pathOf("read"), workbook});
        EXPECT_TRUE(process.waitForFinished(240'000)) << qPrintable(process.errorString());
        const QDir folder(pathOf("read"));
        QStringList sheets = folder.entryList({"*.csv"}, QDir::Files);
        EXPECT_EQ(sheets.removeIf([](const QString& name) { return name.endsWith("-About.csv"); }), 1);
        EXPECT_EQ(sheets.size(), 1) << process.readAll().toStdString();
        Table cells = sheets.isEmpty() ? Table() : csv(folder.filePath(sheets.first()));
        QDir(folder).removeRecursively();
        return cells;
    }
    static Table csv(const QString& path) {
        Table rows;
        exchange::CsvReader reader(path, {});
        while (reader.next() == exchange::CsvReader::Step::Record) {
            QStringList row;
            for (qsizetype i = 0; i < reader.size(); ++i) row += reader.text(i);
            rows.push_back(row);
        }
        return rows;
    }

private:
    QString program_;
};

/// A cell of our CSV, which is for scripts, as it stands in a workbook, which is for people and has types: there no
/// text can be taken for a formula, so none needs an apostrophe before it.
QString inAWorkbook(const QString& cell, const Field& field) {
    if (cell.isEmpty()) return cell;
    if (cell.size() > 1 && cell.startsWith(u'\'') && QStringLiteral("=+-@").contains(cell.at(1))) return cell.mid(1);
    if (field.type == Type::Choice)
        if (const fields::Choice* choice = field.choice(cell)) return choice->label;
    if (field.type == Type::YesNo)
        return cell == QLatin1String("yes") ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    if (field.type == Type::DateTime) return QString(cell).replace(u'T', u' ');
    return cell;
}

bool sameCell(const QString& csv, const QString& read, const Field& field) {
    if (field.isNumeric() && !csv.isEmpty() && !read.isEmpty()) return csv.toDouble() == read.toDouble();
    return inAWorkbook(csv, field) == read;
}

} // namespace

TEST_F(LibreOffice, ReadsEveryFieldOfEveryKindOfRecordAsOurCsvHasIt) {
    app::OpenFile::Options options;
    options.readOnly = true;
    const auto house = app::OpenFile::open(file(), options);
    ASSERT_TRUE(house.ok());
    const auto catalogues = (*house)->catalogues();
    for (const char* kinds : {"customers", "documents", "interactions", "tasks", "products"}) {
        std::vector<const Field*> asked;
        QStringList keys;
        for (const Field& field : catalogues->find(QString::fromLatin1(kinds).chopped(1))->fields()) {
            if (field.importOnly) continue;
            asked.push_back(&field);
            keys += field.key;
        }
        const auto listed = [&](const char* format, const QString& output) {
            done({"list", file(), "", "--of", kinds, "--columns", keys.join(u','), "--sort", "id", "--today",
                  "2025-11-22", "--format", format, "--output", pathOf(output)});
            return pathOf(output);
        };
        const Table ours = csv(listed("csv", "ours.csv"));
        const Table theirs = read(listed("xlsx", "theirs.xlsx"));
        ASSERT_EQ(ours.size(), theirs.size()) << kinds;
        ASSERT_GT(ours.size(), 10U) << kinds;
        int different = 0;
        for (size_t row = 1; row < ours.size(); ++row) { // the heads are keys here and words there
            ASSERT_EQ(ours[row].size(), keys.size());
            for (qsizetype i = 0; i < keys.size() && different < 20; ++i) {
                const QString there = theirs[row].value(i);
                if (sameCell(ours[row][i], there, *asked[static_cast<size_t>(i)])) continue;
                ++different;
                ADD_FAILURE() << kinds << ", row " << row << ", " << qPrintable(keys[i]) << ": ours \""
                              << qPrintable(ours[row][i]) << "\", LibreOffice's \"" << qPrintable(there) << "\"";
            }
        }
    }
}

} // namespace clientela::test
