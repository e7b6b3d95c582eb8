// A customer file some of whose bytes were changed on the disk opens, is refused, or breaks with a StorageFailure: it
// never ends the program.
#include "support/DamagedBytes.h"
#include "storage/StorageFailure.h"

using namespace clientela::storage;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, size_t size) {
    try {
        auto opened = CustomerFile::open(clientela::test::damagedFile(data, size));
        if (!opened) {
            if (opened.problem().what.isEmpty()) std::abort();
            return 0;
        }
        Rows names = (*opened)->connection().query(QStringLiteral("SELECT id, family_name FROM customer ORDER BY id"));
        while (names.next()) (void)names.text(1);
        UnitOfWork work(**opened, {QStringLiteral("edit"), QStringLiteral("A change"), {}});
        work.connection().execute(QStringLiteral("UPDATE customer SET notes = 'x'"));
        work.commit();
    } catch (const clientela::Failure&) { // said in words at the boundary of the action
    }
    return 0;
}
