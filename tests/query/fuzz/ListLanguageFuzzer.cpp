#include "customers/CustomerFields.h"
#include "history/HistoryFields.h"
#include "query/Binder.h"
#include "query/Outline.h"
#include "query/Parser.h"
#include "query/SqlWriter.h"
#include "query/TreeText.h"
#include "sales/SalesFields.h"

#include <cstdlib>

using namespace clientela;
using namespace clientela::query;

namespace {

/// The fields of a file without fields of its own.
const fields::Catalogues& house() {
    static const fields::Catalogues all = [] {
        fields::Catalogues made;
        customers::declareCustomers(made, {});
        history::declareHistory(made);
        sales::declareSales(made);
        customers::declareLinked(made);
        return made;
    }();
    return all;
}

Context context() {
    Context made;
    made.today = QDate(2024, 2, 29);
    made.me = QStringLiteral("Anna");
    made.homeCountry = QStringLiteral("IT");
    // One list that is another, and one that leads to itself.
    made.savedList = [](const QString& name, const QString&) -> Result<NodePtr> {
        if (name == QLatin1String("Best")) return *parse(QStringLiteral("people(spent > 100) > 0"));
        if (name == QLatin1String("Ring")) return *parse(QStringLiteral("in list \"Ring\""));
        return Problem{QStringLiteral("no list"), {}, {}};
    };
    return made;
}

void checkPlace(const ParseError& error, const QString& text) {
    if (error.at < 0 || error.length < 0 || error.at + error.length > text.size()) std::abort();
    if (error.problem.what.isEmpty() || errorText(error, text).isEmpty()) std::abort();
}

/// What is understood is a list of the file, or an error at a place of the text; nothing of it reaches SQL as text.
void bind(const NodePtr& list, const QString& text) {
    static const Context around = context();
    for (const char* kind : {"customer", "document", "interaction", "task"}) {
        const auto bound = bindList(list, house(), QLatin1String(kind), around);
        if (!bound) {
            checkPlace(bound.error(), text);
            continue;
        }
        const Sql sql = SqlWriter(house()).writeIds(*bound);
        if (sql.text.count(QLatin1Char('?')) < sql.values.size()) std::abort();
    }
}

} // namespace

// Whatever is typed is a list or an error at a place of the text; a list's text gives the same list again, by way of
// the builder's rows, too.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto list = parse(text);
    if (!list) {
        checkPlace(list.error(), text);
        return 0;
    }
    const QString printed = toText(*list);
    const auto again = parse(printed);
    if (!again || !equal(*list, *again) || toText(*again) != printed) std::abort();
    const NodePtr rows = treeOf(outlineOf(*list));
    if (!equal(treeOf(outlineOf(rows)), rows)) std::abort();
    bind(*list, text);
    return 0;
}
