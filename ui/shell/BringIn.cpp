#include "ui/shell/BringIn.h"

#include "history/MailToCard.h"
#include "ui/customers/FileActions.h"
#include "ui/widgets/Answers.h"

namespace clientela::ui {

BringIn::BringIn(Desk& desk, Answers& answers, QWidget* window)
    : QObject(window), desk_(desk), answers_(answers), window_(window), files_(new FileActions(desk, answers, window)) {
}

void BringIn::ask(const Place& from) {
    FileQuestion question;
    question.title = tr("Bring in a file");
    question.filters = {tr("Tables and e-mails (*.csv *.tsv *.txt *.eml)"), tr("All files (*)")};
    answers_.openFiles(window_, question, [this, from](const QStringList& paths) { take(paths, from); });
}

void BringIn::take(const QStringList& paths, const Place& from) {
    if (paths.isEmpty()) return;
    QStringList tables = paths;
    tables.removeIf(history::isMailFile);
    if (tables.isEmpty())
        return files_->addMail({paths, {}}, from.page == Place::Page::Card ? CustomerId(from.id) : CustomerId());
    if (paths.size() > 1)
        return desk_.fail({tr("%1 cannot be brought in together with other files.").arg(tables.constFirst()),
                           tr("Nothing was brought in."), tr("Choose one table, or e-mails only.")});
    Place place;
    place.page = Place::Page::Import;
    place.text = paths.constFirst();
    desk_.go(place);
}

} // namespace clientela::ui
