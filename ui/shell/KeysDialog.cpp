#include "ui/shell/KeysDialog.h"

#include "ui/widgets/KeyHint.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/SectionHeader.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace clientela::ui {

KeysDialog::KeysDialog(QWidget* parent) : Dialog(parent), groups_(nullptr) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("All keys"));
    resize(480, 600);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(windowTitle());
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget(scroll);
    setGround(content, Ground::Raised);
    groups_ = new QVBoxLayout(content);
    groups_->setContentsMargins(space::k24, space::k16, space::k24, space::k16);
    groups_->setSpacing(space::k12);
    scroll->setWidget(content);
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    setButtonRole(close, ButtonRole::Primary);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(space::k24, space::k8, space::k24, space::k16);
    foot->addWidget(buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll, 1);
    column->addLayout(foot);
    close->setFocus();
}

void KeysDialog::addGroup(const QString& head, const QList<QAction*>& actions) {
    auto* rows = new QGridLayout;
    rows->setHorizontalSpacing(space::k24);
    rows->setVerticalSpacing(space::k8);
    rows->setColumnStretch(0, 1);
    for (const QAction* action : actions) {
        const QString text = QString(action->text()).remove(QLatin1Char('&'));
        if (!action->isVisible() || action->shortcut().isEmpty() || text.isEmpty()) continue;
        const int row = rows->rowCount();
        auto* label = new QLabel(text, this);
        label->setWordWrap(true);
        rows->addWidget(label, row, 0);
        rows->addWidget(new KeyHint(KeyHint::spelled(action->shortcut()), this), row, 1, Qt::AlignRight);
    }
    if (rows->count() == 0) {
        delete rows;
        return;
    }
    groups_->addWidget(new SectionHeader(head, this));
    groups_->addLayout(rows);
}

} // namespace clientela::ui
