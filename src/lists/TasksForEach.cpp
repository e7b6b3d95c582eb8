#include "lists/TasksForEach.h"

#include "base/Job.h"
#include "fields/Formatter.h"
#include "fields/Templates.h"
#include "lists/SharedPost.h"
#include "query/FieldValues.h"
#include "query/RecordSet.h"
#include "query/Statistics.h"
#include "storage/UnitOfWork.h"

namespace clientela::lists {

namespace {

/// Fills fields of the card into texts, one card after the other. Fields that there are none of stay as written.
class Filling {
public:
    Filling(storage::Connection& connection, const fields::Catalogues& catalogues, const QStringList& texts,
            const fields::Formatter& formatter, QDate today)
        : formatter_(formatter) {
        std::vector<query::BoundOperand> operands;
        for (const QString& key : fields::templateKeys(texts.join(QLatin1Char('\n')))) {
            const fields::Field* field = catalogues.customers().find(key);
            if (!field || field->importOnly) continue;
            query::BoundOperand operand;
            operand.catalogue = &catalogues.customers();
            operand.field = field;
            operands.push_back(operand);
            keys_ += key;
        }
        if (!operands.empty())
            values_.emplace(connection, catalogues, catalogues.customers(), std::move(operands), today);
    }

    void read(qint64 id) {
        if (values_) row_ = values_->row(id);
    }
    [[nodiscard]] QString fill(const QString& text) const {
        if (!values_) return text;
        const auto textOf = [this](const QString& key) {
            const qsizetype at = keys_.indexOf(key);
            if (at < 0) return QString();
            if (static_cast<size_t>(at) >= row_.size()) return QStringLiteral("");
            const QString shown =
                formatter_.text(row_[static_cast<size_t>(at)], *values_->columns()[static_cast<size_t>(at)].field);
            return shown.isNull() ? QStringLiteral("") : shown;
        };
        return fields::fillTemplate(text, textOf).simplified();
    }

private:
    const fields::Formatter& formatter_;
    QStringList keys_;
    std::optional<query::FieldValues> values_;
    query::FieldValues::Row row_;
};

} // namespace

query::Parsed<qint64> addTasks(storage::UnitOfWork& work, const fields::Catalogues& catalogues,
                               const query::Context& context, const ReleasePlan& plan, const history::Task& task,
                               const fields::Formatter& formatter, JobControl* control) {
    const auto bound = query::bindList(plan.released, catalogues, QStringLiteral("customer"), context);
    if (!bound) return bound.error();
    query::Statistics statistics(work.connection());
    std::vector<qint64> ids = query::RecordSet(work.connection(), catalogues, statistics).firstIds(*bound, {}, -1);
    // To write to a household is one thing to do.
    if (plan.request.channel == Channel::Post) sharePost(work.connection(), ids, control);
    Filling filling(work.connection(), catalogues, {task.title, task.by}, formatter, context.today);
    history::Task one = task;
    for (size_t i = 0; i < ids.size(); ++i) {
        if (control && i % 64 == 0) control->report(QString(), static_cast<qint64>(i), static_cast<qint64>(ids.size()));
        filling.read(ids[i]);
        one.id = {};
        one.customer = CustomerId(ids[i]);
        const QString title = filling.fill(task.title);
        one.title = title.isEmpty() ? task.title : title; // a card that has nothing of what was asked for
        one.by = filling.fill(task.by);
        history::saveTask(work, one);
    }
    if (plan.request.channel != Channel::Export) release(work, plan);
    return static_cast<qint64>(ids.size());
}

} // namespace clientela::lists
