#pragma once

#include <QString>

#include <memory>
#include <string_view>
#include <vector>

namespace clientela {

/// A file that appears whole or not at all: written beside its target without a name (or under a hidden one where the
/// file system knows no nameless files) and put in its place by commit(). Destroyed before that, it leaves what was
/// there untouched. A target that is no regular file ("-" for standard output, a pipe, a device) is written straight.
/// Everything that goes wrong is thrown as a Failure whose Problem names the target. A SQLite database, which a
/// customer file is, and its logs are never replaced: whoever gives its name for an export has made a slip that would
/// cost all.
class AtomicFile {
public:
    /// Whether commit() waits until the bytes are on the disk: a backup does, an export that can be made again does
    /// not.
    enum class Durability { Written, Synced };

    /// Opens the target for writing. Throws if its folder is missing or cannot be written, or the target is a folder or
    /// a database.
    explicit AtomicFile(const QString& path);
    ~AtomicFile();
    AtomicFile(const AtomicFile&) = delete;
    AtomicFile& operator=(const AtomicFile&) = delete;

    /// Appends bytes, unbuffered: callers bring blocks, not crumbs.
    void write(std::string_view bytes);

    /// For libraries that open a file by its name: where they may write the content instead of write(). It exists, is
    /// empty, and becomes the target on commit().
    QString pathForLibrary();

    /// Puts the content in the target's place. Nothing may be written afterwards.
    void commit(Durability durability = Durability::Written);
    /// Forgets everything written so far (not what went straight to a pipe).
    void discard() noexcept;

    /// While one lives, files that this thread commits wait beside their targets, whole, and take their places with
    /// release(), in their order; destroyed before that, none does. What goes straight to a pipe is not held back.
    class HoldBack {
    public:
        HoldBack();
        ~HoldBack();
        HoldBack(const HoldBack&) = delete;
        HoldBack& operator=(const HoldBack&) = delete;
        /// Throws as commit() does.
        void release();

    private:
        friend class AtomicFile;
        std::vector<std::pair<std::unique_ptr<AtomicFile>, Durability>> files_;
        HoldBack* outer_;
    };

    /// The target as the caller named it.
    [[nodiscard]] const QString& path() const { return path_; }

private:
    AtomicFile(AtomicFile&& other) noexcept;
    void takeItsPlace(Durability durability);
    void openBeside(const QString& folder);
    bool linkTo(const QByteArray& name); // of a nameless file; false if it has one, or that name is taken
    void nameIt();
    void refuseDatabase() const;
    void copyToStream();
    [[noreturn]] void fail(int error) const;

    QString path_;
    QByteArray target_;    // where the content goes; a link is followed
    QByteArray temporary_; // its name until then; empty while it has none
    int file_ = -1;
    int stream_ = -1; // the target itself where it is no regular file
    bool ownsStream_ = false;
};

} // namespace clientela
