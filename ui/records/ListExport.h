#pragma once

#include "app/Listing.h"
#include "paper/TablePages.h"

class QTableView;
class QWidget;

namespace clientela::ui {

class Answers;
class Desk;
class RecordTable;

/// Asks for a file and writes the list to it, as its ending says (xlsx, csv, json, pdf; of customers vcf), in a job;
/// tells how many rows went out; of a grouped list its summary. A list of customers is released first; of every kind it
/// is logged, as a summary where nobody can be told from it. `name` is suggested for the file.
void askAndExport(Desk& desk, Answers& answers, QWidget* page, const app::ListRequest& request, const QString& name);
/// The same of a list of customers for advertising: asks first how they are reached, and leaves out who wants none, or
/// cannot be reached that way (MailingDialog). A table of cards, also of a grouped list. `mailing`: what it is called
/// on the cards it reaches unless somebody types another name.
void askAndExportForMailing(Desk& desk, Answers& answers, QWidget* page, app::ListRequest request, const QString& name,
                            const QString& mailing);

/// The writer of a table as the ending of its file says (json, csv, else a workbook); what a list is (`text`) stands on
/// a sheet of its own in a workbook.
std::unique_ptr<exchange::TableWriter> writerOf(const QString& path, const paper::TableText& text);
/// For whom it is written: JSON for programs, all else for people.
app::Audience audienceOf(const QString& path);

/// Copies the selected rows (the current one, if none is), at most 50,000, to the clipboard: columns separated by tabs,
/// heads on top. A screenful at once; many are read by a job, which tells when they are there.
void copyRows(Desk& desk, const RecordTable& table);

/// Copies customers, at most 2,000, to the clipboard as vCards (as text, too), in a job, which tells how many are
/// there, and where they are only the first of those asked for.
void copyVCards(Desk& desk, std::vector<qint64> ids);

} // namespace clientela::ui
