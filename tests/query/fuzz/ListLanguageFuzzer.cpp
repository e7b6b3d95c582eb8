#include "query/Parser.h"
#include "query/TreeText.h"

#include <cstdlib>

using namespace clientela::query;

// Whatever is typed is a list or an error at a place of the text; a list's text gives the same list again.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto list = parse(text);
    if (!list) {
        const ParseError& error = list.error();
        if (error.at < 0 || error.length < 0 || error.at + error.length > text.size()) std::abort();
        if (error.problem.what.isEmpty() || errorText(error, text).isEmpty()) std::abort();
        return 0;
    }
    const QString printed = toText(*list);
    const auto again = parse(printed);
    if (!again || !equal(*list, *again) || toText(*again) != printed) std::abort();
    return 0;
}
