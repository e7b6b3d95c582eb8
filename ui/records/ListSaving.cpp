#include "ui/records/ListSaving.h"

#include "base/Failure.h"
#include "lists/SavedLists.h"
#include "ui/desk/Desk.h"
#include "ui/widgets/NameDialog.h"

namespace clientela::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ListSaving)
};

lists::SavedList asShown(storage::Connection& connection, const app::ListRequest& request, const QString& name) {
    lists::SavedList list;
    list.kind = request.kind;
    list.pinned = static_cast<int>(lists::pinnedLists(connection).size());
    // One of other records keeps its name: checkList() says so of a second list that would have it.
    if (auto known = lists::findSavedList(connection, name); known && known->kind == request.kind)
        list = std::move(*known);
    if (list.expression != request.expression) list.frozenOn = {};
    list.name = name;
    list.expression = request.expression;
    list.columns = request.columns;
    list.sort = request.sort;
    return list;
}

} // namespace

void askAndKeep(Desk& desk, QWidget* page, const app::ListRequest& request, const QString& name,
                std::function<void(const QString& name)> kept) {
    auto* dialog = new NameDialog(Text::tr("Save list"), Text::tr("Name of the list"), Text::tr("Save list"),
                                  Text::tr("Keep editing"), page);
    dialog->setName(name);
    QObject::connect(dialog, &NameDialog::named, page, [&desk, page, request, kept](const QString& text) {
        lists::SavedList list;
        try {
            list = asShown(desk.connection(), request, text);
        } catch (const Failure& failure) {
            return desk.fail(failure.problem());
        }
        desk.change(
            QStringLiteral("list"), Text::tr("Save list “%1”").arg(list.name),
            [list, catalogues = desk.file().catalogues(),
             here = desk.file().standpoint()](storage::UnitOfWork& work) -> Result<ListId> {
                const Result<void> fits =
                    lists::checkList(work.connection(), list, *catalogues, here.on(work.connection()));
                if (!fits) return fits.problem();
                return lists::saveList(work, list);
            },
            page,
            [&desk, list, kept](const Result<storage::Written<ListId>>& saved) {
                if (!saved) return desk.fail(saved.problem());
                kept(list.name);
                desk.tell(Text::tr("Saved list “%1”").arg(list.name), saved->committed.revision.value);
            });
    });
    dialog->open();
}

} // namespace clientela::ui
