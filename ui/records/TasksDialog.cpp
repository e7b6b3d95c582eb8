#include "ui/records/TasksDialog.h"

#include "fields/Formatter.h"
#include "fields/TypedText.h"
#include "formats/DateText.h"
#include "history/HistoryFields.h"
#include "history/TaskTemplates.h"
#include "storage/UnitOfWork.h"
#include "ui/records/LeftOutList.h"
#include "ui/records/SaidYes.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/FormLayout.h"
#include "ui/widgets/Grown.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace clientela::ui {

using lists::Channel;

namespace {

constexpr auto kTyped = "unfinishedTasks"; ///< of the window that the dialog was opened over

} // namespace

TasksDialog::TasksDialog(Desk& desk, Answers& answers, const QString& list, QWidget* parent)
    : Dialog(parent), desk_(desk), list_(list), template_(new QComboBox(this)), title_(new QLineEdit(this)),
      kind_(new QComboBox(this)), due_(new QLineEdit(this)), by_(new QLineEdit(desk.file().actorName(), this)),
      channel_(new QComboBox(this)), saidYes_(new SaidYes(this)), understood_(new QLabel(this)),
      preview_(new QLabel(this)), leftOut_(new LeftOutList(desk, answers, this)), add_(new QPushButton(this)),
      question_(desk) {
    build();
    bringBackTyped();
    plan();
}

TasksDialog::~TasksDialog() = default;

void TasksDialog::build() {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Task for each"));
    setMinimumWidth(grown(560));
    for (const fields::Choice& kind : history::taskKinds()) kind_->addItem(kind.label, kind.key);
    const std::pair<Channel, QString> ways[] = {{Channel::Export, tr("Something done in the house")},
                                                {Channel::Phone, tr("By a call")},
                                                {Channel::Post, tr("By post")},
                                                {Channel::Email, tr("By e-mail")},
                                                {Channel::Sms, tr("By SMS")}};
    for (const auto& [channel, text] : ways) channel_->addItem(text, static_cast<int>(channel));
    saidYes_->setChannel(channel());
    template_->addItem(tr("None", "template of tasks"), QString());
    for (const QString& line : history::taskTemplates(desk_.connection())) template_->addItem(line, line);
    template_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    template_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    title_->setToolTip(tr("Fields of the card stand as ${name}, ${given_name}, ${company_name}, ${representative}."));
    due_->setPlaceholderText(tr("tomorrow, friday, in 2 weeks, 3 December"));
    auto* form = new FormLayout;
    form->setHorizontalSpacing(space::k12);
    form->setVerticalSpacing(space::k8);
    const auto row = [&](const QString& label, const QString& name, QWidget* editor) {
        editor->setAccessibleName(name);
        form->addRow(label, editor);
    };
    row(tr("&Template"), tr("Template"), template_);
    row(tr("&What"), tr("What"), title_);
    row(tr("&Kind"), tr("Kind"), kind_);
    row(tr("&Due"), tr("Due"), due_);
    form->addRow(QString(), understood_);
    row(tr("&By"), tr("By"), by_);
    row(tr("&How they are reached"), tr("How they are reached"), channel_);
    form->addRow(QString(), saidYes_);
    setInk(understood_, Ink::Hint);
    setFontRole(understood_, FontRole::Caption);
    preview_->setObjectName(QStringLiteral("TasksPreview"));
    preview_->setWordWrap(true);
    preview_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    preview_->setMinimumHeight(fontMetrics().lineSpacing() * 4 +
                               space::k8); // a dialog does not grow when its texts come
    add_->setMinimumWidth(fontMetrics().horizontalAdvance(tr("Add %Ln task(s)", nullptr, 1'000'000)) + space::k32);
    auto* buttons = new QDialogButtonBox(this);
    setButtonRole(add_, ButtonRole::Primary);
    add_->setDefault(true);
    add_->setText(tr("Add tasks"));
    buttons->addButton(add_, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Add none"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(space::k24, space::k24, space::k24, space::k16);
    all->setSpacing(space::k16);
    all->addLayout(form);
    all->addWidget(preview_);
    leftOut_->setFolds(true); // most tasks are done in the house, and leave out nobody
    all->addWidget(leftOut_);
    all->addWidget(buttons);
    connect(leftOut_, &LeftOutList::leaving, this, [this] {
        keepTyped();
        reject();
    });
    connect(template_, &QComboBox::activated, this, &TasksDialog::takeTemplate);
    connect(title_, &QLineEdit::textChanged, this, &TasksDialog::showPlan);
    connect(due_, &QLineEdit::textChanged, this, &TasksDialog::showPlan);
    connect(channel_, &QComboBox::currentIndexChanged, this, [this] {
        saidYes_->setChannel(channel());
        plan();
    });
    connect(saidYes_, &QCheckBox::toggled, this, &TasksDialog::plan);
    connect(buttons, &QDialogButtonBox::accepted, this, &TasksDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    title_->setFocus();
}

void TasksDialog::takeTemplate() {
    const fields::Typing typing{desk_.locale(), desk_.file().business().currency, desk_.file().today()};
    const auto line = history::readTaskLine(template_->currentData().toString(), typing);
    repeat_.reset();
    if (!line) return; // what was typed stays
    const history::Task task = history::taskOf(*line, {}, desk_.file().actorName());
    repeat_ = task.repeat;
    title_->setText(task.title);
    kind_->setCurrentIndex(std::max(0, kind_->findData(task.kind)));
    due_->setText(task.due.isValid() ? formats::DateText(desk_.locale()).shortForm(task.due) : QString());
    by_->setText(task.by);
}

void TasksDialog::keepTyped() {
    parentWidget()->setProperty(kTyped, QVariantMap{{QStringLiteral("list"), list_},
                                                    {QStringLiteral("template"), template_->currentIndex()},
                                                    {QStringLiteral("title"), title_->text()},
                                                    {QStringLiteral("kind"), kind_->currentIndex()},
                                                    {QStringLiteral("due"), due_->text()},
                                                    {QStringLiteral("by"), by_->text()},
                                                    {QStringLiteral("channel"), channel_->currentIndex()},
                                                    {QStringLiteral("saidYes"), saidYes_->isChecked()}});
}

void TasksDialog::bringBackTyped() {
    const QVariantMap typed = parentWidget()->property(kTyped).toMap();
    parentWidget()->setProperty(kTyped, QVariant());
    if (typed.value(QStringLiteral("list")).toString() != list_) return; // it was meant for others
    const auto number = [&](const char* what) { return typed.value(QLatin1String(what)).toInt(); };
    template_->setCurrentIndex(number("template"));
    takeTemplate(); // with how often it comes again
    title_->setText(typed.value(QStringLiteral("title")).toString());
    kind_->setCurrentIndex(number("kind"));
    due_->setText(typed.value(QStringLiteral("due")).toString());
    by_->setText(typed.value(QStringLiteral("by")).toString());
    channel_->setCurrentIndex(number("channel"));
    saidYes_->setChecked(typed.value(QStringLiteral("saidYes")).toBool());
}

Channel TasksDialog::channel() const { return static_cast<Channel>(channel_->currentData().toInt()); }

void TasksDialog::plan() {
    plan_.reset();
    leftOut_->show({});
    showPlan();
    lists::ReleaseRequest request;
    request.list = list_;
    request.channel = channel();
    request.saidYes = saidYes_->isChecked();
    question_.ask(request, this, [this](const lists::ReleasePlan& plan) {
        plan_ = plan;
        leftOut_->show(plan);
        showPlan();
    });
}

void TasksDialog::showPlan() {
    day_ = {};
    bool dayFits = true;
    understood_->clear();
    if (const QString typed = due_->text().simplified(); !typed.isEmpty()) {
        const auto day = fields::readTypedDate(typed, desk_.locale(), desk_.file().today());
        dayFits = day.has_value();
        if (day) day_ = *day;
        understood_->setText(day ? formats::DateText(desk_.locale()).longForm(*day) : tr("This is no day."));
    }
    QStringList lines;
    if (plan_) {
        lines += tr("%Ln task(s)", nullptr, static_cast<int>(plan_->letters()));
        if (plan_->neverAsked > 0) lines += lists::neverAskedText(plan_->neverAsked);
        for (const lists::LeftOut& out : plan_->leftOut) lines += tr("left out: %1", "a reason").arg(out.text);
        if (plan_->shared > 0) lines += lists::sharedText(plan_->shared);
    } else {
        lines += tr("Counting…");
    }
    preview_->setText(lines.join(QLatin1Char('\n')));
    if (plan_) add_->setText(tr("Add %Ln task(s)", nullptr, static_cast<int>(plan_->letters())));
    add_->setToolTip(plan_ && plan_->count == 0           ? tr("There is nobody to do it for.")
                     : title_->text().trimmed().isEmpty() ? tr("Say what is to be done first.")
                                                          : QString());
    add_->setEnabled(plan_ && plan_->count > 0 && dayFits && !title_->text().trimmed().isEmpty() &&
                     !desk_.isReadOnly());
}

void TasksDialog::apply() {
    if (!plan_) return;
    history::Task task;
    task.title = title_->text().simplified();
    task.kind = kind_->currentData().toString();
    task.due = day_;
    task.by = by_->text().simplified();
    task.repeat = repeat_;
    lists::ReleasePlan plan = *plan_;
    plan.request.target = tr("tasks: %1", "for the log").arg(task.title);
    Desk& desk = desk_;
    const auto control = desk.change(
        QStringLiteral("task"),
        tr("Task “%1” for %Ln customer(s)", nullptr, static_cast<int>(plan.letters())).arg(task.title),
        [task, plan, catalogues = desk.file().catalogues(), locale = desk.locale(), business = desk.file().business(),
         here = desk.file().standpoint()](storage::UnitOfWork& work) -> Result<qint64> {
            const fields::Formatter formatter(locale, business.currency, business.country);
            const auto added =
                lists::addTasks(work, *catalogues, here.on(work.connection()), plan, task, formatter, work.control());
            if (!added) return added.error().problem;
            return *added;
        },
        &desk,
        [&desk](const Result<storage::Written<qint64>>& added) {
            desk.endWork();
            if (!added) return desk.fail(added.problem());
            desk.tell(tr("Added %Ln task(s)", nullptr, static_cast<int>(added->value)),
                      added->committed.revision.value);
        },
        [&desk](const Progress& progress) { desk.progressWork(progress); });
    desk.beginWork(tr("Adding the tasks"), control);
    accept();
}

} // namespace clientela::ui
