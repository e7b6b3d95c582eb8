#include "torture/PowerCut.h"

#include "base/Failure.h"
#include "torture/Disk.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <map>
#include <memory>

namespace clientela::torture {

namespace {

constexpr qint64 kSector = 512;

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) throw Failure({QStringLiteral("%1 cannot be read.").arg(path), {}, {}});
    return file.readAll();
}

/// A file as far as the disk has it, and what was done to it since it was synced.
struct Kept {
    struct Change {
        qint64 offset = 0;
        QByteArray bytes;
        bool cuts = false; ///< to the length `offset`
    };
    QByteArray bytes;
    std::vector<Change> unsynced;

    static void write(QByteArray& to, qint64 offset, const QByteArray& what) {
        if (to.size() < offset + what.size()) to.append(offset + what.size() - to.size(), '\0');
        std::copy(what.begin(), what.end(), to.begin() + offset);
    }
    static void apply(QByteArray& to, const Change& change) {
        if (change.cuts && to.size() > change.offset)
            to.truncate(change.offset);
        else if (change.cuts)
            to.append(change.offset - to.size(), '\0');
        else
            write(to, change.offset, change.bytes);
    }
    void sync() {
        for (const Change& change : unsynced) apply(bytes, change);
        unsynced.clear();
    }
};
using KeptPointer = std::shared_ptr<Kept>;
using Names = std::map<QString, KeptPointer>;

QString folderOf(const QString& name) {
    const qsizetype slash = name.lastIndexOf(QLatin1Char('/'));
    return slash < 0 ? QString() : name.left(slash);
}

/// A name that was made, changed or removed.
struct Naming {
    enum class What { Set, SetFolder, Remove, Rename } what = What::Set;
    QString name;
    QString otherName;
    KeptPointer file;
};

class Disk {
public:
    explicit Disk(const QString& start) {
        QDirIterator all(start, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QString path = all.next();
            const QString name = path.mid(start.size() + 1);
            if (all.fileInfo().isDir()) {
                folders_.append(name);
                continue;
            }
            auto kept = std::make_shared<Kept>();
            kept->bytes = bytesOf(path);
            names_[name] = kept;
        }
        seen_ = names_;
    }

    void take(const DiskCall& call) {
        switch (call.kind) {
        case DiskFound: numbers_[call.file] = seen_[call.name]; break;
        case DiskMade:
            numbers_[call.file] = std::make_shared<Kept>();
            if (!call.name.isEmpty()) name({Naming::What::Set, call.name, {}, numbers_[call.file]});
            break;
        case DiskMadeDir: name({Naming::What::SetFolder, call.name, {}, {}}); break;
        case DiskWrote: numbers_[call.file]->unsynced.push_back({call.offset, call.data, false}); break;
        case DiskCut: numbers_[call.file]->unsynced.push_back({call.offset, {}, true}); break;
        case DiskSynced: numbers_[call.file]->sync(); break;
        case DiskSyncedDir: syncFolder(call.name); break;
        case DiskRenamed:
            if (seen_.contains(call.name)) name({Naming::What::Rename, call.name, call.otherName, seen_[call.name]});
            break;
        case DiskLinked: name({Naming::What::Set, call.otherName, {}, numbers_[call.file]}); break;
        case DiskRemoved:
            if (seen_.contains(call.name)) name({Naming::What::Remove, call.name, {}, seen_[call.name]});
            break;
        default: break;
        }
    }

    void lose(const Losses& losses, std::mt19937_64& random) {
        std::uniform_real_distribution<double> chance(0, 1);
        std::map<QString, bool> ended;
        for (const Naming& each : unnamed_) {
            bool& over = ended[folderOf(each.name)];
            const bool stays = chance(random) < losses.named && !(losses.namesInOrder && over);
            over = over || !stays;
            if (stays) apply(each);
        }
        for (const auto& [name, file] : names_) {
            for (const Kept::Change& change : file->unsynced) {
                if (chance(random) >= losses.written) continue;
                if (change.cuts || chance(random) >= losses.torn) {
                    Kept::apply(file->bytes, change);
                    continue;
                }
                for (qint64 at = 0; at < change.bytes.size();) {
                    // Sectors count from the file's beginning.
                    const qint64 size =
                        std::min<qint64>(kSector - (change.offset + at) % kSector, change.bytes.size() - at);
                    if (chance(random) < 0.5) Kept::write(file->bytes, change.offset + at, change.bytes.mid(at, size));
                    at += size;
                }
            }
            file->unsynced.clear();
        }
    }

    void writeTo(const QString& into) const {
        for (const QString& folder : folders_) QDir(into).mkpath(folder);
        for (const auto& [name, file] : names_) {
            if (!QFileInfo(into + QLatin1Char('/') + folderOf(name)).isDir()) continue;
            QFile out(into + QLatin1Char('/') + name);
            if (!out.open(QIODevice::WriteOnly) || out.write(file->bytes) != file->bytes.size())
                throw Failure({QStringLiteral("%1 cannot be written.").arg(out.fileName()), {}, {}});
        }
    }

private:
    void name(Naming naming) {
        put(seen_, naming);
        unnamed_.push_back(std::move(naming));
    }
    static void put(Names& names, const Naming& naming) {
        switch (naming.what) {
        case Naming::What::Set: names[naming.name] = naming.file; break;
        case Naming::What::SetFolder: break;
        case Naming::What::Remove:
            if (const auto it = names.find(naming.name); it != names.end() && it->second == naming.file)
                names.erase(it);
            break;
        case Naming::What::Rename:
            if (const auto it = names.find(naming.name); it != names.end() && it->second == naming.file)
                names.erase(it);
            names[naming.otherName] = naming.file;
            break;
        }
    }
    void apply(const Naming& naming) {
        if (naming.what == Naming::What::SetFolder) folders_.append(naming.name);
        put(names_, naming);
    }
    void syncFolder(const QString& folder) {
        std::vector<Naming> left;
        for (Naming& each : unnamed_) {
            if (folderOf(each.name) == folder)
                apply(each);
            else
                left.push_back(std::move(each));
        }
        unnamed_ = std::move(left);
    }

    QStringList folders_;
    Names names_; ///< as the disk has them
    Names seen_;  ///< as programs see them
    std::map<int, KeptPointer> numbers_;
    std::vector<Naming> unnamed_;
};

} // namespace

std::vector<DiskCall> readJournal(const QString& path) {
    const QByteArray all = bytesOf(path);
    std::vector<DiskCall> calls;
    for (qsizetype at = 0; at + static_cast<qsizetype>(sizeof(DiskRecord)) <= all.size();) {
        DiskRecord record{};
        std::copy_n(all.constData() + at, sizeof record, reinterpret_cast<char*>(&record));
        at += static_cast<qsizetype>(sizeof record);
        const auto next = [&](unsigned size) {
            const QByteArray bytes = all.mid(at, size);
            at += size;
            return bytes;
        };
        DiskCall call{record.kind, record.file, record.offset, {}, {}, {}};
        call.name = QFile::decodeName(next(record.name));
        call.otherName = QFile::decodeName(next(record.otherName));
        call.data = next(record.data);
        calls.push_back(std::move(call));
    }
    return calls;
}

void cutPower(const QString& start, const std::vector<DiskCall>& journal, size_t calls, const Losses& losses,
              std::mt19937_64& random, const QString& into) {
    Disk disk(start);
    for (size_t i = 0; i < std::min(calls, journal.size()); ++i) disk.take(journal[i]);
    disk.lose(losses, random);
    disk.writeTo(into);
}

} // namespace clientela::torture
