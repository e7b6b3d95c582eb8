#include "history/TaskTemplates.h"

#include "office/Settings.h"
#include "storage/UnitOfWork.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace clientela::history {

namespace {

const QString kSetting = QStringLiteral("tasks.templates");

QString tr(const char* text) { return QCoreApplication::translate("TaskTemplates", text); }

} // namespace

QStringList usualTaskTemplates() {
    return {tr("Thanks: write to ${name} tomorrow"), tr("Ask ${name} whether all is well in 2 weeks"),
            tr("Call about the offer in 1 week"), tr("Enquiry of ${name}: answer tomorrow")};
}

QStringList taskTemplates(storage::Connection& connection) {
    const QString kept = office::setting(connection, kSetting);
    if (kept.isEmpty()) return usualTaskTemplates();
    QStringList lines;
    for (const QJsonValue& one : QJsonDocument::fromJson(kept.toUtf8()).array()) lines += one.toString();
    return lines;
}

void saveTaskTemplates(storage::UnitOfWork& work, const QStringList& templates) {
    QJsonArray lines;
    for (const QString& one : templates)
        if (const QString line = one.simplified(); !line.isEmpty()) lines += line;
    office::setSetting(work, kSetting, QString::fromUtf8(QJsonDocument(lines).toJson(QJsonDocument::Compact)));
}

std::optional<EntryLine::FollowUp> readTaskTemplate(const QString& line, const fields::FieldText& text,
                                                    const fields::Typing& typing) {
    std::optional<EntryLine::FollowUp> task = readTaskLine(line, typing);
    if (!task) return task;
    task->title = fields::fillTemplate(task->title, text).simplified();
    task->by = fields::fillTemplate(task->by, text).simplified();
    return task;
}

} // namespace clientela::history
