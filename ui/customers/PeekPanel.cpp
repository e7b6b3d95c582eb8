#include "ui/customers/PeekPanel.h"

#include "base/Calendar.h"
#include "base/Failure.h"
#include "history/Attachments.h"
#include "ui/customers/CardPhoto.h"
#include "ui/customers/CardTimeline.h"
#include "ui/widgets/Avatar.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/FormLayout.h"
#include "ui/widgets/Grown.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Paint.h"

#include <QFormLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace clientela::ui {

namespace {

constexpr int kSoon = 60; ///< milliseconds that a row stays current before its card is read
constexpr int kAvatar = 40;
constexpr int kLabel = 96;
constexpr size_t kFiles = 3; ///< named, newest first

fields::Formatter formatterOf(const Desk& desk) {
    return {desk.locale(), desk.file().business().currency, desk.file().business().country};
}

} // namespace

PeekPanel::PeekPanel(Desk& desk, QWidget* parent)
    : QWidget(parent), desk_(desk), session_{{},
                                             nullptr,
                                             formatterOf(desk),
                                             {desk.locale(), desk.file().business().currency, desk.file().today()},
                                             desk.file().business().country,
                                             true},
      body_(new QWidget(this)), avatar_(new Avatar(kAvatar, body_)), name_(new ElidedLabel(QString(), body_)),
      line_(new ElidedLabel(QString(), body_)), rows_(new FormLayout), timeline_(new CardTimeline(desk, body_)),
      photo_(new CardPhoto(desk, *avatar_, this)) {
    setAccessibleName(tr("The card in short"));
    setGround(this, Ground::Base);
    setFixedWidth(grown(width::kPeek));
    renewCatalogues();
    build();
    soon_.setSingleShot(true);
    soon_.setInterval(kSoon);
    connect(&soon_, &QTimer::timeout, this, &PeekPanel::load);
    connect(&desk_, &Desk::changed, this, [this](const storage::Committed& committed) {
        if (!committed.touched.empty()) soon_.start();
    });
    connect(&desk_, &Desk::cataloguesChanged, this, [this] {
        renewCatalogues();
        soon_.start();
    });
}

PeekPanel::~PeekPanel() = default;

void PeekPanel::renewCatalogues() {
    catalogues_ = desk_.file().catalogues();
    session_.customers = &catalogues_->customers();
    session_.formatter = formatterOf(desk_);
    session_.homeCountry = desk_.file().business().country;
    repository_ = std::make_unique<customers::CardRepository>(*session_.customers, session_.homeCountry);
    session_.colleagues = office::GivenNames(office::actors(desk_.connection()));
    summary_ = std::make_unique<CardSummary>(desk_);
}

void PeekPanel::build() {
    setFontRole(name_, FontRole::Section);
    setInk(line_, Ink::Text2);
    setFontRole(line_, FontRole::Caption);
    auto* open = new QPushButton(tr("Open"), body_);
    setSmall(open);
    setButtonKey(open, KeyHint::spelled(QKeySequence(Qt::Key_Enter)));
    connect(open, &QPushButton::clicked, this, [this] {
        if (shown_ != 0) Q_EMIT openRequested(shown_);
    });
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(name_);
    words->addWidget(line_);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(space::k16, space::k16, space::k16, space::k12);
    head->setSpacing(space::k12);
    head->addWidget(avatar_);
    head->addLayout(words, 1);
    head->addWidget(open);

    rows_->setContentsMargins(space::k16, 0, space::k16, space::k12);
    rows_->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    rows_->setHorizontalSpacing(space::k12);
    rows_->setVerticalSpacing(space::k8);
    auto* hairline = new QFrame(body_);
    hairline->setFrameShape(QFrame::HLine);
    hairline->setFixedHeight(1);
    auto* column = new QVBoxLayout(body_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(rows_);
    column->addWidget(hairline);
    column->addWidget(timeline_, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(1, 0, 0, 0);
    all->addWidget(body_);
    body_->hide();
}

void PeekPanel::setCustomer(qint64 id) {
    if (id == id_) return;
    id_ = id;
    if (isVisible()) soon_.start();
}

void PeekPanel::focusEntry() { timeline_->focusEntry(); }

void PeekPanel::addRow(const QString& label, const QString& value, Tone tone, const QString& link) {
    if (value.isEmpty()) return;
    auto* name = new QLabel(label, body_);
    setInk(name, Ink::Text2);
    name->setFixedWidth(grown(kLabel));
    auto* text = new QLabel(body_);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse);
    if (link.isEmpty()) {
        text->setTextFormat(Qt::PlainText);
        text->setText(value);
    } else {
        // An e-mail has no place to wrap at.
        const int room = width() - 2 * space::k16 - space::k12 - grown(kLabel) - 1;
        const QString shown = text->fontMetrics().elidedText(value, Qt::ElideRight, room);
        if (shown != value) text->setToolTip(value);
        text->setText(QStringLiteral("<a href=\"%1\" style=\"text-decoration:none\">%2</a>")
                          .arg(link.toHtmlEscaped(), shown.toHtmlEscaped()));
        text->setOpenExternalLinks(true);
    }
    if (tone == Tone::Bad) setInk(text, Ink::Bad);
    rows_->addRow(name, text);
}

void PeekPanel::load() {
    if (!isVisible()) return;
    std::optional<customers::Card> card;
    QList<CardFigure> figures;
    std::vector<history::Attachment> files;
    try {
        if (id_ != 0) card = repository_->load(desk_.connection(), CustomerId(id_));
        session_.editor = card ? CardEditor(*card) : CardEditor();
        if (card) figures = summary_->figures(session_, CustomerId(id_));
        if (card) timeline_->setCustomer(CustomerId(id_));
        if (card) photo_->show(CustomerId(id_));
        if (card) files = history::attachmentsOf(desk_.connection(), CustomerId(id_));
    } catch (const Failure&) {
        // The next row that becomes current, or the next change, reads again; the table says what is wrong.
        card.reset();
    }
    shown_ = card ? id_ : 0;
    body_->setVisible(card.has_value());
    if (!card) return;

    const QString name = card->shownName();
    avatar_->setName(name, card->isCompany() ? AvatarShape::Company : AvatarShape::Person);
    name_->setText(name.isEmpty() ? tr("No name yet") : name);
    QStringList line;
    const fields::Value birth = card->values.value(QStringLiteral("birth_date"));
    if (const auto* born = std::get_if<QDate>(&birth); born && !card->isCompany() && *born <= session_.typing.today)
        line += tr("%Ln year(s)", "age", ageOn(*born, session_.typing.today));
    if (const QString work = card->text(card->isCompany() ? QStringLiteral("sector") : QStringLiteral("job_title"));
        !work.isEmpty())
        line += work;
    if (const customers::Address* address = card->mainAddress(); address && !address->city.isEmpty())
        line += address->city;
    line_->setText(line.join(QStringLiteral(", ")));

    while (rows_->rowCount() > 0) rows_->removeRow(0);
    for (const customers::ContactPoint& point : card->contactPoints) {
        const QString piece = QStringLiteral("%1/%2").arg(point.kind).arg(point.id);
        const QString label = point.label.isEmpty() ? pieceLabel(session_, *card, piece) : partLabel(point.label);
        const bool phone = point.kind == QLatin1String("phone");
        const QString value = pieceText(session_, *card, piece);
        addRow(phone ? label : pointsTitle(point.kind), value.isEmpty() ? point.value : value, Tone::Neutral,
               point.kind == QLatin1String("email") ? QStringLiteral("mailto:") + point.value : QString());
    }
    if (const customers::Address* address = card->mainAddress())
        addRow(tr("Address"), pieceText(session_, *card, QStringLiteral("address/%1").arg(address->id)));
    static const QStringList wanted{QStringLiteral("last_purchase"), QStringLiteral("spent"),
                                    QStringLiteral("balance_due"), QStringLiteral("next_task")};
    for (const CardFigure& figure : figures) {
        if (!wanted.contains(figure.id) || figure.value == QStringLiteral("–")) continue;
        addRow(figure.label,
               figure.second.isEmpty()
                   ? figure.value
                   : tr("%1, %2", "a figure and what is said under it").arg(figure.value, figure.second),
               figure.tone);
    }
    QStringList names;
    for (size_t i = 0; i < files.size() && i < kFiles; ++i) names += files[i].name;
    if (const int more = static_cast<int>(files.size()) - static_cast<int>(names.size()); more > 0)
        names += tr("%Ln more", "files of a card", more);
    addRow(tr("Files"), names.join(QStringLiteral(", ")));
}

void PeekPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    soon_.start();
}

void PeekPanel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paint::edge(&painter, rect(), Qt::LeftEdge, Theme::of(this).line);
}

} // namespace clientela::ui
