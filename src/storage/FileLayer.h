#pragma once

#include <sqlite3.h>

#include <new>
#include <utility>

namespace clientela::storage {

/// A file of SQLite's over another, which does all but what the upper one does itself
/// (https://www.sqlite.org/vfs.html). `Upper` begins with a member `sqlite3_file base`; SQLite gives the memory of
/// both, the lower one right behind, and makes and destroys them by its own rules. Neither the index of a write-ahead
/// log, which would be memory that processes share, nor files mapped into memory go through: that is version 1.
template <class Upper>
struct FileLayer {
    using Io = sqlite3_io_methods;

    static Upper& upper(sqlite3_file* file) { return *reinterpret_cast<Upper*>(file); }
    static sqlite3_file* lower(sqlite3_file* file) { return reinterpret_cast<sqlite3_file*>(&upper(file) + 1); }
    /// How much memory a file of both takes.
    static int sizeOver(const sqlite3_vfs& below) { return below.szOsFile + static_cast<int>(sizeof(Upper)); }

    /// Makes the upper one of `values`, and opens the lower one. Returns SQLite's code; with another than SQLITE_OK
    /// there is no file.
    template <class... Values>
    static int open(sqlite3_vfs* below, const char* name, sqlite3_file* file, int flags, int* openedFlags,
                    const Io* methods, Values&&... values) {
        auto* self = new (file) Upper{{methods}, std::forward<Values>(values)...};
        lower(file)->pMethods = nullptr;
        const int code = below->xOpen(below, name, lower(file), flags, openedFlags);
        if (code == SQLITE_OK) return code;
        self->~Upper();
        file->pMethods = nullptr; // SQLite closes nothing then
        return code;
    }
    static int close(sqlite3_file* file) {
        sqlite3_file* below = lower(file);
        const int code = below->pMethods ? below->pMethods->xClose(below) : SQLITE_OK;
        upper(file).~Upper();
        return code;
    }
    /// Calls that all go to the lower one; put in those that do not.
    static Io passingOn() {
        Io all{};
        all.iVersion = 1;
        all.xClose = close;
        all.xRead = PassOn<&Io::xRead>::call;
        all.xWrite = PassOn<&Io::xWrite>::call;
        all.xTruncate = PassOn<&Io::xTruncate>::call;
        all.xSync = PassOn<&Io::xSync>::call;
        all.xFileSize = PassOn<&Io::xFileSize>::call;
        all.xLock = PassOn<&Io::xLock>::call;
        all.xUnlock = PassOn<&Io::xUnlock>::call;
        all.xCheckReservedLock = PassOn<&Io::xCheckReservedLock>::call;
        all.xFileControl = PassOn<&Io::xFileControl>::call;
        all.xSectorSize = PassOn<&Io::xSectorSize>::call;
        all.xDeviceCharacteristics = PassOn<&Io::xDeviceCharacteristics>::call;
        return all;
    }

private:
    template <auto method>
    struct PassOn;
    template <class... Arguments, int (*Io::*method)(sqlite3_file*, Arguments...)>
    struct PassOn<method> {
        static int call(sqlite3_file* file, Arguments... arguments) {
            sqlite3_file* below = lower(file);
            return (below->pMethods->*method)(below, arguments...);
        }
    };
};

} // namespace clientela::storage
