#pragma once

#include "app/Listing.h"
#include "app/OpenFile.h"
#include "fields/Formatter.h"
#include "lists/Release.h"
#include "paper/TablePages.h"

namespace clientela::app {

/// What stands at the head of a list that leaves the house, on paper and in a workbook: its name, what it asks in plain
/// words, its description, and who let it out when. The description is that of the kept list of this name, as long as
/// it asks what was kept. `plan` where it was released: whom that left out is said, too. On the connection's thread.
paper::TableText aboutList(storage::Connection& connection, const OpenFile& file, const ListRequest& request,
                           const QString& name, const fields::Formatter& formatter,
                           const lists::ReleasePlan* plan = nullptr);

/// What that sheet is called.
QString aboutSheet();
/// The same line by line, for a sheet of its own beside the table.
QStringList aboutLines(const paper::TableText& text);

} // namespace clientela::app
