#include "ui/customers/CardConsentDialog.h"

#include "customers/CustomerChoices.h"
#include "formats/DateText.h"
#include "ui/customers/CardSession.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/FormLayout.h"
#include "ui/widgets/Grown.h"
#include "ui/widgets/LineCompleter.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace clientela::ui {

using history::ConsentEvent;

namespace {

const QString kMarketing = QStringLiteral("marketing");
constexpr int kWidth = 520; ///< at 10 pt
constexpr int kShown = 4;   ///< lines of what was recorded before

/// A list of words that takes others as well.
QComboBox* words(const QStringList& offered, QWidget* parent) {
    auto* box = new QComboBox(parent);
    box->setEditable(true);
    box->addItems(offered);
    box->setInsertPolicy(QComboBox::NoInsert);
    offerEntries(box);
    return box;
}

} // namespace

CardConsentDialog::CardConsentDialog(const QString& name, const std::vector<ConsentEvent>& events,
                                     const history::ConsentWords& said, const fields::Typing& typing, QWidget* parent)
    : Dialog(parent), typing_(typing), events_(events), channel_(new QComboBox(this)), purpose_(words({}, this)),
      said_(new QComboBox(this)), day_(new QLineEdit(this)), understood_(new QLabel(this)), source_(nullptr),
      unproven_(new QLabel(this)), proof_(new QLineEdit(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Consent of %1", "a person's name").arg(name));
    setMinimumWidth(grown(kWidth));
    for (const fields::Choice& choice : customers::channelChoices())
        if (choice.key != QLatin1String("visit")) channel_->addItem(choice.label, choice.key);
    channel_->setCurrentIndex(channel_->findData(QStringLiteral("email")));
    purpose_->addItem(purposeText(kMarketing));
    purpose_->addItems(said.purposes);
    said_->addItem(tr("Given", "a consent"));
    said_->addItem(tr("Withdrawn", "a consent"));
    QStringList sources{tr("Signed form"), tr("Web form"), tr("By phone"), tr("In person"), tr("In writing")};
    for (const QString& one : said.sources) sources += consentSource(one);
    sources.removeAll(QString());
    sources.removeDuplicates();
    source_ = words(sources, this);
    offerWords(proof_, [proofs = said.proofs] { return proofs; });
    source_->setCurrentText({});
    day_->setText(tr("today"));
    setFontRole(understood_, FontRole::Caption);
    understood_->setWordWrap(true);
    setFontRole(unproven_, FontRole::Caption);
    setInk(unproven_, Ink::Warn);
    unproven_->setWordWrap(true);
    unproven_->setMinimumHeight(unproven_->fontMetrics().height()); // nothing moves while one types
    auto* advice = new QLabel(tr("Where the form is kept, the time of the call, the address of the web page"), this);
    setFontRole(advice, FontRole::Caption);
    setInk(advice, Ink::Hint);
    advice->setWordWrap(true);
    proof_->setAccessibleDescription(advice->text());

    auto* title = new QLabel(windowTitle(), this);
    setFontRole(title, FontRole::Title);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    auto* note = new QLabel(tr("What is recorded here stays: nobody changes or undoes it, and a later entry takes its "
                               "place."),
                            this);
    note->setWordWrap(true);
    setInk(note, Ink::Text2);
    auto* form = new FormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow); // words of one's own are typed into the boxes
    form->setHorizontalSpacing(space::k16);
    form->setVerticalSpacing(space::k8);
    form->addRow(tr("&Channel"), channel_);
    form->addRow(tr("&What for"), purpose_);
    form->addRow(tr("C&onsent"), said_);
    form->addRow(tr("&Day"), day_);
    form->addRow(QString(), understood_);
    form->addRow(tr("&How"), source_);
    form->addRow(QString(), unproven_);
    form->addRow(tr("&Proof"), proof_);
    form->addRow(QString(), advice);
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* save = buttons->addButton(tr("Record"), QDialogButtonBox::AcceptRole);
    setButtonRole(save, ButtonRole::Primary);
    save->setDefault(true);
    buttons->addButton(tr("Record nothing"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::k24, space::k24, space::k24, space::k16);
    column->setSpacing(space::k8);
    column->addWidget(title);
    column->addWidget(note);
    QWidget* known = events_.empty() ? nullptr : makeKnown();
    if (known) column->addWidget(known);
    column->addLayout(form);
    column->addSpacing(space::k8);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &CardConsentDialog::record);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(day_, &QLineEdit::textChanged, this, &CardConsentDialog::showDay);
    connect(channel_, &QComboBox::currentIndexChanged, this, &CardConsentDialog::showDay);
    connect(purpose_, &QComboBox::currentTextChanged, this, &CardConsentDialog::showDay);
    connect(said_, &QComboBox::currentIndexChanged, this, &CardConsentDialog::showDay);
    connect(said_, &QComboBox::currentIndexChanged, this, &CardConsentDialog::showHow);
    connect(source_, &QComboBox::currentTextChanged, this, &CardConsentDialog::showHow);
    showDay();
    showHow();
    channel_->setFocus();
}

void CardConsentDialog::begin(const QString& channel) {
    channel_->setCurrentIndex(std::max(0, channel_->findData(channel)));
    source_->setFocus();
}

QString CardConsentDialog::purposeText(const QString& purpose) const {
    return purpose == kMarketing ? tr("Advertising", "what a consent is for") : purpose;
}

QWidget* CardConsentDialog::makeKnown() const {
    auto* list = new QListWidget;
    list->setAccessibleName(tr("What was recorded"));
    list->setUniformItemSizes(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const formats::DateText dates(typing_.locale);
    for (auto event = events_.rbegin(); event != events_.rend(); ++event) {
        const int channel = channel_->findData(event->channel);
        QStringList said{channel < 0 ? event->channel : channel_->itemText(channel),
                         purposeText(event->purpose),
                         event->granted ? tr("given", "a consent") : tr("withdrawn", "a consent"),
                         dates.shortForm(event->at.toLocalTime().date()),
                         consentSource(event->source),
                         event->proof};
        said.removeAll(QString());
        auto* item = new QListWidgetItem(said.join(QStringLiteral(" · ")), list);
        item->setToolTip(item->text());
    }
    list->setFixedHeight(Heights::standard().row * std::min<int>(kShown, list->count()) + 2 * list->frameWidth());
    return list;
}

bool CardConsentDialog::showDay() {
    const auto day = fields::readTypedDate(day_->text(), typing_.locale, typing_.today);
    const bool right = day && *day <= typing_.today;
    const formats::DateText dates(typing_.locale);
    const ConsentEvent* newer = right ? standingOver(typed(*day)) : nullptr;
    if (newer)
        understood_->setText(tr("%1. What was recorded for %2 is newer and stands.", "two days, of a consent")
                                 .arg(dates.longForm(*day), dates.longForm(newer->at.toLocalTime().date())));
    else if (right)
        understood_->setText(dates.longForm(*day));
    else
        understood_->setText(day ? tr("That day is still to come.")
                                 : tr("No day that is understood. Type one like 12.11.2025, or yesterday."));
    setInk(understood_, newer ? Ink::Warn : right ? Ink::Hint : Ink::Bad);
    day_->setAccessibleDescription(understood_->text());
    return right;
}

void CardConsentDialog::showHow() {
    const bool isGiven = said_->currentIndex() == 0;
    const bool isProven = !isGiven || !source_->currentText().simplified().isEmpty();
    if (isProven) warned_ = false;
    unproven_->setText(isProven  ? QString()
                       : warned_ ? tr("Without how it was given nobody can prove it. Press Record again to keep it so.")
                                 : tr("Without how it was given nobody can prove it."));
    source_->setAccessibleDescription(unproven_->text());
}

ConsentEvent CardConsentDialog::typed(QDate day) const {
    ConsentEvent event;
    event.channel = channel_->currentData().toString();
    const QString purpose = purpose_->currentText().simplified();
    event.purpose = purpose.isEmpty() || purpose == purposeText(kMarketing) ? kMarketing : purpose;
    event.granted = said_->currentIndex() == 0;
    // At what time of an earlier day nobody says; noon is that day in every time zone of the business.
    if (day != typing_.today) event.at = QDateTime(day, QTime(12, 0)).toUTC();
    event.source = source_->currentText().simplified();
    event.proof = proof_->text().simplified();
    return event;
}

const ConsentEvent* CardConsentDialog::standingOver(const ConsentEvent& event) const {
    if (!event.at.isValid()) return nullptr; // now
    const auto last = std::find_if(events_.rbegin(), events_.rend(), [&](const ConsentEvent& one) {
        return one.channel == event.channel && one.purpose == event.purpose;
    });
    return last != events_.rend() && last->granted != event.granted && last->at > event.at ? &*last : nullptr;
}

void CardConsentDialog::record() {
    if (!showDay()) return day_->setFocus();
    // It stays for good: whoever has no answer says so by a second press, and nothing keeps them from it.
    if (!unproven_->text().isEmpty() && !warned_) {
        warned_ = true;
        showHow();
        return source_->setFocus();
    }
    Q_EMIT recorded(typed(*fields::readTypedDate(day_->text(), typing_.locale, typing_.today)));
    accept();
}

} // namespace clientela::ui
