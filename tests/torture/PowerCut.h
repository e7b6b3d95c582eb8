#pragma once

#include <QByteArray>
#include <QString>

#include <random>
#include <vector>

namespace clientela::torture {

/// One call that a process made, as Disk.c wrote it down (Disk.h says what each kind is).
struct DiskCall {
    int kind = 0;
    int file = 0;
    qint64 offset = 0;
    QString name;
    QString otherName;
    QByteArray data;
};
/// A journal, in the order of the calls.
std::vector<DiskCall> readJournal(const QString& path);

/// How a disk loses what it was not told to keep.
struct Losses {
    double written = 0.5;     ///< the share of unsynced writes that reached the disk, whichever
    double torn = 0.3;        ///< of those, the share of which some sectors of 512 bytes did
    double named = 0.5;       ///< the share of names that were made, changed or removed and not synced
    bool namesInOrder = true; ///< as with a journal of names: none without those before it in its folder; else any
};

/// Makes in `into`, an empty folder, what is on the disk of `start` after the first `calls` calls of the journal if the
/// power goes then: all that was synced, and of the rest what the losses leave. Throws Failure.
void cutPower(const QString& start, const std::vector<DiskCall>& journal, size_t calls, const Losses& losses,
              std::mt19937_64& random, const QString& into);

} // namespace clientela::torture
