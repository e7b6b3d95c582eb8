#include "ui/records/ReleaseQuestion.h"

#include "ui/desk/Desk.h"

namespace clientela::ui {

void ReleaseQuestion::ask(const lists::ReleaseRequest& request, QObject* context,
                          std::function<void(const lists::ReleasePlan&)> answer) {
    planning_.start(
        desk_.jobs(),
        [request, catalogues = desk_.file().catalogues(),
         here = desk_.file().standpoint()](storage::Connection& connection, JobControl&) -> Result<lists::ReleasePlan> {
            const auto plan = lists::planRelease(connection, *catalogues, here.on(connection), request);
            if (!plan) return plan.error().problem;
            return *plan;
        },
        context,
        [&desk = desk_, answer = std::move(answer)](const Result<lists::ReleasePlan>& plan) {
            if (!plan) return desk.fail(plan.problem());
            answer(*plan);
        });
}

} // namespace clientela::ui
