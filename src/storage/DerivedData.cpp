#include "storage/DerivedData.h"

#include "storage/Connection.h"
#include "storage/TouchedTables.h"

namespace clientela::storage {

void DerivedData::rebuild(Connection& connection, JobControl& control) {
    control.check();
    clear(connection);
    const auto schema = Schema::read(connection);
    TouchedTables touched(connection, *schema);
    touched.touchEverything();
    refresh(connection);
    touched.empty();
}

} // namespace clientela::storage
