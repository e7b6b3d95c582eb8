#include "ui/exchange/ImportOutcome.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/Grown.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/ProgressStrip.h"
#include "ui/widgets/SectionHeader.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace clientela::ui {

ImportOutcome::ImportOutcome(QWidget* parent)
    : QWidget(parent), progress_(new ProgressStrip(this)), content_(new QWidget(this)),
      rows_(new QVBoxLayout(content_)) {
    setGround(this, Ground::Base);
    setGround(content_, Ground::Base);
    rows_->setContentsMargins(space::k16, space::k12, space::k16, space::k16);
    rows_->setSpacing(space::k8);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("What will happen")); // Tab comes to it: its keys scroll
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content_);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(scroll, 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(space::k16, 0, space::k16, 0);
    foot->addWidget(progress_);
    all->addLayout(foot);
}

void ImportOutcome::clear() {
    while (QLayoutItem* item = rows_->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

void ImportOutcome::addLine(const QString& icon, const QString& text) {
    auto* line = new QWidget(content_);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::k8);
    row->addWidget(new IconLabel(icon, Ink::Text2, iconSize::kNormal, line), 0, Qt::AlignTop);
    auto* label = new QLabel(text, line);
    label->setWordWrap(true);
    row->addWidget(label, 1);
    rows_->addWidget(line);
}

void ImportOutcome::addText(const QString& text, bool quiet) {
    auto* label = new QLabel(text, content_);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (quiet) setInk(label, Ink::Text2);
    rows_->addWidget(label);
}

void ImportOutcome::addNotes(const QStringList& notes) {
    if (notes.isEmpty()) return;
    rows_->addSpacing(space::k16);
    auto* head = new SectionHeader(tr("Look here"), content_);
    head->setIconName(QStringLiteral("alert-triangle"));
    rows_->addWidget(head);
    for (const QString& note : notes) addText(note, true);
}

void ImportOutcome::showNotes(const QStringList& notes) {
    clear();
    addNotes(notes);
    rows_->addStretch(1);
}

void ImportOutcome::offerCheck(const QStringList& notes) {
    clear();
    rows_->addWidget(new SectionHeader(tr("What will happen"), content_));
    addText(tr("The file is large. Its rows can be tried out before anything is imported."), true);
    auto* check = new QPushButton(tr("Try all rows"), content_);
    connect(check, &QPushButton::clicked, this, &ImportOutcome::checkRequested);
    rows_->addWidget(check, 0, Qt::AlignLeft);
    addNotes(notes);
    rows_->addStretch(1);
}

void ImportOutcome::showReport(const exchange::ImportReport& report, const QStringList& notes,
                               const std::function<QString(const QString&)>& labelOf) {
    clear();
    const QLocale locale;
    const auto count = [&locale](qint64 n) { return locale.toString(n); };
    rows_->addWidget(new SectionHeader(tr("What will happen"), content_));
    switch (report.kind) {
    case exchange::ImportKind::Customers:
        addLine(QStringLiteral("person-plus"), tr("%Ln new card(s)", nullptr, int(report.added)));
        break;
    case exchange::ImportKind::Sales:
        addLine(QStringLiteral("sales"), tr("%Ln new invoice(s)", nullptr, int(report.added - report.creditNotes)));
        if (report.creditNotes > 0)
            addLine(QStringLiteral("sales"), tr("%Ln new credit note(s)", nullptr, int(report.creditNotes)));
        addLine(QStringLiteral("lists"), tr("%Ln line(s) on them", nullptr, int(report.lines)));
        if (report.products > 0)
            addLine(QStringLiteral("products"), tr("%Ln new product(s)", nullptr, int(report.products)));
        break;
    case exchange::ImportKind::Products:
        addLine(QStringLiteral("products"), tr("%Ln new product(s)", nullptr, int(report.added)));
        break;
    }
    if (report.updated > 0)
        addLine(QStringLiteral("refresh"), tr("%Ln brought up to date", nullptr, int(report.updated)));
    if (report.unchanged > 0)
        addLine(QStringLiteral("check"), tr("%Ln as they are already", nullptr, int(report.unchanged)));
    if (report.rejected > 0) {
        rows_->addSpacing(space::k16);
        auto* head = new SectionHeader(tr("%Ln row(s) left out", nullptr, int(report.rejected)), content_);
        auto* save = new LinkButton(tr("Save them"), content_);
        save->setToolTip(tr("Writes them to a file with line, field and reason. Mend it there, then import it again."));
        connect(save, &QAbstractButton::clicked, this, &ImportOutcome::saveRejectsRequested);
        head->addEnd(save);
        rows_->addWidget(head);
        for (const exchange::BadRow& bad : report.bad) {
            const QString field = !bad.header.isEmpty() ? bad.header : labelOf(bad.field);
            addLine(QStringLiteral("alert-triangle"),
                    bad.field.isEmpty() ? tr("Line %1: %2").arg(count(bad.line), bad.reason)
                                        : tr("Line %1, %2: %3").arg(count(bad.line), field, bad.reason));
        }
        const qint64 more = report.rejected - static_cast<qint64>(report.bad.size());
        if (more > 0) addText(tr("And %1 more.").arg(count(more)), true);
    }
    addNotes(notes);
    rows_->addStretch(1);
}

} // namespace clientela::ui
