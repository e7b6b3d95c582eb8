#pragma once

#include <QFile>
#include <QVariantList>

#include <functional>
#include <optional>
#include <vector>

namespace clientela::storage {

/// What the pages of a database file say by themselves, read without SQLite, for where the list of its tables is lost.
/// Format: https://www.sqlite.org/fileformat2.html, "B-tree Pages" and "Record Format". Pages of 4096 bytes, UTF-8.
/// Nothing of it is trusted: whatever does not fit is passed over. Thread: any one.
class PageTrees {
public:
    /// Pages that hang together. What nobody points to is the first page of one: a table's, an index's, or what is left
    /// of one whose upper pages are lost.
    struct Tree {
        quint32 root = 0;     ///< page number, from 1
        bool isTable = false; ///< with row ids; else an index, or a table WITHOUT ROWID
        bool isEmpty = false;
    };
    struct Record {
        qint64 rowId = 0;
        QVariantList values; ///< qint64, double, QString, QByteArray; invalid for NULL. Long ones may be cut off.
    };

    /// The file must not change meanwhile. One that cannot be read has no pages.
    explicit PageTrees(const QString& path);

    /// In the order of their roots, that of the file's list of tables left out.
    [[nodiscard]] std::vector<Tree> trees() const;
    [[nodiscard]] bool isRoot(quint32 page, bool isTable) const;
    /// Some records of a tree, from its beginning, middle and end.
    [[nodiscard]] std::vector<Record> sample(const Tree& tree) const;
    /// The row ids of a table's tree.
    void visitRowIds(quint32 root, const std::function<void(qint64)>& visit) const;
    /// Each record on those pages with rows of a table, wherever these hang, that hold the word somewhere.
    void visitRows(const QByteArray& word, const std::function<void(const Record&)>& visit) const;
    /// Whether these bytes may be a page that holds rows, or points to such.
    static bool looksLikePage(QByteArrayView page);

private:
    [[nodiscard]] QByteArrayView page(quint32 number) const;
    [[nodiscard]] quint32 count() const { return static_cast<quint32>(bytes_.size() / kPageSize); }
    [[nodiscard]] std::vector<quint32> children(QByteArrayView page) const;
    void visitLeaves(quint32 root, const std::function<void(QByteArrayView)>& visit) const;
    [[nodiscard]] std::optional<Record> record(QByteArrayView page, int cell) const;
    [[nodiscard]] QByteArray payload(QByteArrayView page, qsizetype at, qint64 size, bool isTable) const;

    static constexpr qsizetype kPageSize = 4096;
    QFile file_;
    QByteArrayView bytes_;
};

} // namespace clientela::storage
