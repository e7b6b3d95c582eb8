#include "ui/records/MailingDialog.h"

#include "lists/NotedMailing.h"
#include "ui/records/LeftOutList.h"
#include "ui/records/MailingNote.h"
#include "ui/records/SaidYes.h"
#include "ui/widgets/FormLayout.h"
#include "ui/widgets/Grown.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace clientela::ui {

using lists::Channel;

MailingDialog::MailingDialog(Desk& desk, Answers& answers, const QString& list, const QString& mailing, QWidget* parent)
    : Dialog(parent), desk_(desk), list_(list), channel_(new QComboBox(this)), saidYes_(new SaidYes(this)),
      note_(new MailingNote(this)), preview_(new QLabel(this)), leftOut_(new LeftOutList(desk, answers, this)),
      go_(nullptr), question_(desk) {
    note_->propose(mailing, true);
    build();
    saidYes_->setChannel(channel());
    plan();
}

MailingDialog::~MailingDialog() = default;

Channel MailingDialog::channel() const { return static_cast<Channel>(channel_->currentData().toInt()); }

bool MailingDialog::isOnlyYes() const { return saidYes_->isChecked(); }

QString MailingDialog::mailing() const { return lists::reachesByItself(channel()) ? note_->name() : QString(); }

void MailingDialog::build() {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export for a mailing or calls"));
    setMinimumWidth(grown(560));
    const std::pair<Channel, QString> ways[] = {{Channel::Post, tr("By post")},
                                                {Channel::Email, tr("By e-mail")},
                                                {Channel::Sms, tr("By SMS")},
                                                {Channel::Phone, tr("By a call")}};
    for (const auto& [channel, text] : ways) channel_->addItem(text, static_cast<int>(channel));
    channel_->setAccessibleName(tr("How they are reached"));
    auto* form = new FormLayout;
    form->setHorizontalSpacing(space::k12);
    form->addRow(tr("&How they are reached"), channel_);
    form->addRow(QString(), saidYes_);
    form->addRow(QString(), note_);
    preview_->setObjectName(QStringLiteral("MailingPreview"));
    preview_->setWordWrap(true);
    preview_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    preview_->setMinimumHeight(fontMetrics().lineSpacing() * 5 +
                               space::k8); // a dialog does not grow when its texts come
    auto* buttons = new QDialogButtonBox(this);
    go_ = buttons->addButton(tr("Choose a file…"), QDialogButtonBox::AcceptRole);
    setButtonRole(go_, ButtonRole::Primary);
    go_->setDefault(true);
    buttons->addButton(tr("Export nothing"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(space::k24, space::k24, space::k24, space::k16);
    all->setSpacing(space::k16);
    all->addLayout(form);
    all->addWidget(preview_);
    all->addWidget(leftOut_);
    all->addWidget(buttons);
    connect(leftOut_, &LeftOutList::leaving, this, &QDialog::reject);
    connect(channel_, &QComboBox::currentIndexChanged, this, [this] {
        saidYes_->setChannel(channel());
        plan();
    });
    connect(saidYes_, &QCheckBox::toggled, this, &MailingDialog::plan);
    // Under another name the same people go out: the button that is being pressed stays, and the plan is made again
    // when they do.
    connect(note_, &MailingNote::changed, this, &MailingDialog::ask);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void MailingDialog::plan() {
    showPlan(nullptr);
    ask();
}

void MailingDialog::ask() {
    lists::ReleaseRequest request;
    request.list = list_;
    request.channel = channel();
    request.saidYes = isOnlyYes();
    request.mailing = mailing();
    note_->setEnabled(lists::reachesByItself(channel()));
    note_->setToolTip(note_->isEnabled() ? QString() : tr("A call is noted when it was made."));
    question_.ask(request, this, [this](const lists::ReleasePlan& plan) { showPlan(&plan); });
}

void MailingDialog::showPlan(const lists::ReleasePlan* plan) {
    QStringList lines;
    if (plan == nullptr) {
        lines += tr("Counting…");
    } else if (plan->asked == 0) {
        lines += tr("Nobody is on this list.");
    } else {
        lines += tr("%Ln card(s) go out", nullptr, static_cast<int>(plan->count));
        if (plan->again > 0) lines += lists::againText(*plan);
        if (plan->neverAsked > 0) lines += lists::neverAskedText(plan->neverAsked);
        if (plan->shared > 0)
            lines += tr("in %Ln letter(s): a household at one address has one row, with the names of all", nullptr,
                        static_cast<int>(plan->letters()));
        if (plan->apart > 0) lines += lists::apartText(plan->apart);
        for (const lists::LeftOut& out : plan->leftOut) lines += tr("left out: %1", "a reason").arg(out.text);
    }
    preview_->setText(lines.join(QLatin1Char('\n')));
    leftOut_->show(plan != nullptr ? std::optional(*plan) : std::nullopt);
    go_->setEnabled(plan != nullptr && plan->count > 0);
    go_->setToolTip(plan != nullptr && plan->count == 0 ? tr("Nobody would go out.") : QString());
}

} // namespace clientela::ui
