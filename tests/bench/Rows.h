#pragma once

#include "bench/Bench.h"
#include "bench/DemoFile.h"

/// The rows of the table, by subject. Each function runs its pairs on the file.
namespace clientela::bench {

void measureLists(Bench& bench, const DemoFile& demo);
/// Each list of the starter set; a row for the slowest.
void measureStarter(Bench& bench, const DemoFile& demo);
/// One list, counted again and again in the open file: the program's part of scripts/bench-beside, no row of the table.
void measureBeside(Bench& bench, const DemoFile& demo, const QString& expression);
void measureTable(Bench& bench, const DemoFile& demo);
void measureCards(Bench& bench, const DemoFile& demo);
/// What is asked at each key of a new card, and before somebody is called or written to.
void measureEntering(Bench& bench, const DemoFile& demo);
void measureSaving(Bench& bench, const DemoFile& demo);
void measureBackups(Bench& bench, const DemoFile& demo);
void measureImport(Bench& bench, const DemoFile& demo);
void measureExport(Bench& bench, const DemoFile& demo);
void measurePaper(Bench& bench, const DemoFile& demo);
/// Starts other programs: `programs` is the folder that holds them.
void measureStart(Bench& bench, const DemoFile& demo, const QString& programs);
void measureMemory(Bench& bench, const DemoFile& demo, const QString& programs);

} // namespace clientela::bench
