#include "ui/desk/Settling.h"

#include "ui/widgets/NameDialog.h"

#include <QCoreApplication>

namespace clientela::ui {

namespace {

constexpr qsizetype kTitleMost = 60; ///< letters of what it was about

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Settling)
};

} // namespace

void askHowSettled(QWidget& over, const QString& what, const std::function<void(const QString& how)>& settled) {
    QString about = what.simplified();
    if (about.size() > kTitleMost) about = about.left(kTitleMost).trimmed() + QChar(0x2026);
    auto* dialog =
        new NameDialog(Text::tr("Settled: %1", "a complaint; what it was about").arg(about),
                       Text::tr("How was it settled? May stay empty"), Text::tr("Settled", "a complaint; a button"),
                       Text::tr("Leave it open", "a complaint; a button"), &over);
    dialog->setMayBeBlank();
    QObject::connect(dialog, &NameDialog::named, &over, settled);
    dialog->open();
}

} // namespace clientela::ui
