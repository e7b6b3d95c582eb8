// The pages of a damaged file are read without SQLite and without belief in what they say of themselves.
#include "support/DamagedBytes.h"
#include "storage/PageTrees.h"

using clientela::storage::PageTrees;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, size_t size) {
    const PageTrees pages(clientela::test::damagedFile(data, size));
    for (const PageTrees::Tree& tree : pages.trees()) {
        if (!pages.isRoot(tree.root, tree.isTable)) std::abort();
        for (const PageTrees::Record& record : pages.sample(tree))
            for (const QVariant& value : record.values) (void)value.toString();
        pages.visitRowIds(tree.root, [](qint64) {});
    }
    pages.visitRows("CREATE", [](const PageTrees::Record&) {});
    return 0;
}
