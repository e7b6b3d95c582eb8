#pragma once

namespace clientela {

/// From now on the calling thread, and each that it starts, gives way to the program's other threads wherever there are
/// more of them than processors: nice 5 of 19 (Linux counts it by thread, whatever POSIX says: setpriority(2)), on
/// other systems what they call a low priority. For what is done beside a window that is to answer first. A thread
/// cannot come back from it. Never fails: a system that refuses leaves the thread as it was.
void giveWay();

} // namespace clientela
