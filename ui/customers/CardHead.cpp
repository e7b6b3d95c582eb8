#include "ui/customers/CardHead.h"

#include "base/Calendar.h"
#include "ui/customers/CardFigures.h"
#include "ui/customers/CardStage.h"
#include "ui/records/RecordLooks.h"
#include "ui/widgets/Avatar.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Tags.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QTextDocumentFragment>
#include <QToolButton>
#include <QVBoxLayout>

namespace clientela::ui {

namespace {

constexpr int kAvatar = 56;

QPushButton* action(const QString& icon, const QString& text, QWidget* parent) {
    auto* button = new QPushButton(icons::icon(icon), text, parent);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return button;
}

} // namespace

Status stageStatus(const QString& stage, const QString& label) {
    if (const std::optional<Tone> tone = toneOf(stage)) return {label, *tone, false};
    return {label, Tone::Neutral, true};
}

CardHead::CardHead(CardSession& session, QWidget* parent)
    : QWidget(parent), session_(session), avatar_(new Avatar(kAvatar, this)), name_(new ElidedLabel(QString(), this)),
      stage_(new Chip(QString(), this)), stages_(new QMenu(this)), tags_(new TagRow(this)),
      addTag_(new IconButton(QStringLiteral("plus"), tr("Add a tag"), this)), line_(new QLabel(this)),
      call_(action(QStringLiteral("phone"), tr("Call", "a button"), this)),
      email_(action(QStringLiteral("mail"), tr("E-mail"), this)),
      document_(action(QStringLiteral("document"), tr("Document", "a button"), this)), documents_(new QMenu(this)),
      menu_(new QMenu(this)), figures_(new CardFigures(this)) {
    setFontRole(name_, FontRole::Heading);
    name_->setTextFormat(Qt::PlainText);
    setInk(line_, Ink::Text2);
    line_->setTextFormat(Qt::RichText);
    line_->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    line_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    line_->installEventFilter(this);
    addTag_->setIconSize({iconSize::kText, iconSize::kText});
    auto* more = new IconButton(QStringLiteral("more"), tr("More actions"), this);
    more->setMenu(menu_);
    more->setPopupMode(QToolButton::InstantPopup);
    setButtonRole(more, ButtonRole::Plain);

    auto* first = new QHBoxLayout;
    first->setSpacing(space::k12);
    first->addWidget(name_);
    first->addWidget(stage_);
    first->addWidget(tags_);
    first->addWidget(addTag_);
    first->addStretch(1);
    auto* words = new QVBoxLayout;
    words->setSpacing(space::k4);
    words->addStretch(1);
    words->addLayout(first);
    words->addWidget(line_);
    words->addStretch(1);
    auto* actions = new QHBoxLayout;
    actions->setSpacing(space::k8);
    document_->setMenu(documents_);
    document_->setVisible(!session.readOnly);
    for (QWidget* one : {static_cast<QWidget*>(call_), static_cast<QWidget*>(email_), static_cast<QWidget*>(document_),
                         static_cast<QWidget*>(more)})
        actions->addWidget(one, 0, Qt::AlignTop);
    auto* top = new QHBoxLayout;
    top->setSpacing(space::k16);
    top->addWidget(avatar_, 0, Qt::AlignTop);
    top->addLayout(words, 1);
    top->addLayout(actions);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::k24, space::k16, space::k24, space::k8);
    column->setSpacing(space::k12);
    column->addLayout(top);
    column->addWidget(figures_);

    addTag_->setVisible(!session.readOnly);
    connect(call_, &QPushButton::clicked, this, &CardHead::callRequested);
    connect(email_, &QPushButton::clicked, this, &CardHead::emailRequested);
    connect(addTag_, &QToolButton::clicked, this, &CardHead::tagRequested);
    connect(line_, &QLabel::linkActivated, this,
            [this](const QString& link) { Q_EMIT cardRequested(link.toLongLong()); });
    connect(stage_, &QAbstractButton::clicked, this, [this] {
        buildStageMenu();
        stages_->popup(stage_->mapToGlobal(QPoint(0, stage_->height() + space::k4)));
    });
}

void CardHead::openDocuments() {
    documents_->popup(document_->mapToGlobal(QPoint(0, document_->height() + space::k4)));
    for (QAction* entry : documents_->actions()) {
        if (entry->isSeparator() || !entry->isVisible() || !entry->isEnabled()) continue;
        documents_->setActiveAction(entry);
        break;
    }
}

void CardHead::buildStageMenu() {
    stages_->clear();
    const fields::Field* field = session_.customers->find(QStringLiteral("stage"));
    for (const fields::Choice& choice : field->choices) {
        QAction* entry =
            stages_->addAction(choice.label, this, [this, key = choice.key] { Q_EMIT stageChosen(key, {}); });
        entry->setCheckable(true);
        entry->setChecked(session_.editor.draft().text(QStringLiteral("stage")) == choice.key);
        const bool wasLost = session_.editor.original().text(QStringLiteral("stage")) == choice.key;
        if (choice.key != QLatin1String("lost") || wasLost) continue;
        addLostReasons(*stages_->addMenu(lostBecause()), session_, this,
                       [this, key = choice.key](const QString& reason) { Q_EMIT stageChosen(key, reason); });
    }
}

void CardHead::load() {
    const customers::Card& card = session_.editor.draft();
    const QString name = card.shownName();
    avatar_->setName(name, card.isCompany() ? AvatarShape::Company : AvatarShape::Person);
    name_->setText(name.isEmpty() ? tr("No name yet") : name);
    const QString stage = card.text(QStringLiteral("stage"));
    const fields::Field* field = session_.customers->find(QStringLiteral("stage"));
    const fields::Choice* choice = field ? field->choice(stage) : nullptr;
    const QString closed = session_.presence.closed();
    stage_->setStatus(stageStatus(stage, choice ? choice->label : stage), !session_.readOnly && closed.isEmpty());
    stage_->setAccessibleName(tr("Stage: %1").arg(choice ? choice->label : stage));
    stage_->setEnabled(!session_.readOnly && closed.isEmpty());
    stage_->setToolTip(closed);
    addTag_->setEnabled(closed.isEmpty());
    addTag_->setToolTip(closed.isEmpty() ? tr("Add a tag") : closed);
    tags_->setTags(card.tags);
    tags_->setVisible(!card.tags.isEmpty());
    fitLine();
    fitTags();
    const QString& reason = unreached_.isEmpty() ? closed : unreached_;
    const auto reach = [&](QPushButton* button, const char* kind) {
        const auto* point = card.primary(QString::fromLatin1(kind));
        button->setVisible(point != nullptr);
        button->setEnabled(reason.isEmpty());
        button->setToolTip(!reason.isEmpty() || point == nullptr ? reason : point->value);
    };
    reach(call_, "phone");
    reach(email_, "email");
}

bool CardHead::eventFilter(QObject* watched, QEvent* event) {
    if (watched == line_ && event->type() == QEvent::Resize) {
        fitLine();
        fitTags();
    }
    return QWidget::eventFilter(watched, event);
}

void CardHead::fitTags() {
    const int others = name_->sizeHint().width() + stage_->sizeHint().width() + 3 * space::k12 +
                       (addTag_->isHidden() ? 0 : addTag_->sizeHint().width());
    tags_->setRoom(qMax(tags_->minimumSizeHint().width(), line_->width() - others));
}

void CardHead::fitLine() {
    static const QRegularExpression link(QStringLiteral("<a [^>]*>(.*?)</a>"));
    const QString unwanted = optOuts();
    const QString html = line();
    // Tab comes to it for its link only.
    line_->setTextInteractionFlags(link.match(html).hasMatch()
                                       ? Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard
                                       : Qt::NoTextInteraction);
    const QString plain = QTextDocumentFragment::fromHtml(html).toPlainText();
    const QString between = unwanted.isEmpty() || plain.isEmpty() ? QString() : QStringLiteral(" · ");
    QFont bold = line_->font();
    bold.setBold(true);
    const QFontMetrics metrics = line_->fontMetrics();
    const int begins = QFontMetrics(bold).horizontalAdvance(unwanted);
    const int room = line_->width() - begins - metrics.horizontalAdvance(between);
    const bool fits = metrics.horizontalAdvance(plain) <= room;
    QString text = html;
    if (!fits) {
        text = metrics.elidedText(plain, Qt::ElideRight, room).toHtmlEscaped();
        const QRegularExpressionMatch found = link.match(html);
        if (const qsizetype at = found.hasMatch() ? text.indexOf(found.captured(1)) : -1; at >= 0)
            text.replace(at, found.capturedLength(1), found.captured(0));
    }
    // What the customer does not want is never cut: it goes on in another line, and the rest gives way.
    line_->setWordWrap(!unwanted.isEmpty() && begins > line_->width());
    const bool alone = !fits && !unwanted.isEmpty() && room < metrics.averageCharWidth() * 4;
    const QString first = unwanted.isEmpty() ? QString() : QStringLiteral("<b>%1</b>").arg(unwanted.toHtmlEscaped());
    line_->setText(alone ? first : first + between + text);
    line_->setToolTip(fits ? QString() : unwanted + between + plain);
}

QString CardHead::employer() const {
    const customers::Card& card = session_.editor.draft();
    if (card.isCompany()) return {};
    for (const customers::Link& link : card.links)
        if (link.otherIsCompany && link.role != QLatin1String("household"))
            return QStringLiteral("<a href=\"%1\" style=\"text-decoration:none\">%2</a>")
                .arg(link.other.value)
                .arg(link.otherName.toHtmlEscaped());
    return card.text(QStringLiteral("company_name")).toHtmlEscaped(); // as told: no card of its own
}

/// What the customer does not want: whoever is about to call or write sees it without looking for it.
QString CardHead::optOuts() const {
    const customers::Consents& consents = session_.editor.draft().consents;
    QStringList unwanted;
    //: In the head of a card: the customer does not want them.
    if (consents.phone == false) unwanted += tr("no calls");
    //: In the head of a card: the customer does not want it.
    if (consents.email == false) unwanted += tr("no e-mail");
    //: In the head of a card: the customer does not want them.
    if (consents.sms == false) unwanted += tr("no text messages");
    //: In the head of a card: the customer does not want it.
    if (consents.post == false) unwanted += tr("no post");
    return unwanted.join(QStringLiteral(", "));
}

QString CardHead::line() const {
    const customers::Card& card = session_.editor.draft();
    const auto text = [&](const char* key) { return card.text(QString::fromLatin1(key)).toHtmlEscaped(); };
    QStringList parts;
    QString who;
    const fields::Value birth = card.values.value(QStringLiteral("birth_date"));
    const auto* born = std::get_if<QDate>(&birth);
    if (!card.isCompany() && born && *born <= session_.typing.today)
        who = QString::number(ageOn(*born, session_.typing.today));
    const QString work = card.isCompany() ? text("sector") : text("job_title");
    if (!work.isEmpty()) who = who.isEmpty() ? work : tr("%1, %2", "age and profession").arg(who, work);
    if (const QString company = employer(); !company.isEmpty())
        who = work.isEmpty() ? (who.isEmpty() ? company : tr("%1, %2", "age and profession").arg(who, company))
                             : tr("%1 at %2", "profession and company").arg(who, company);
    if (!who.isEmpty()) parts += who;
    if (const customers::Address* address = card.mainAddress(); address && !address->city.isEmpty())
        parts += address->city.toHtmlEscaped();
    if (const QString territory = text("territory"); !territory.isEmpty()) parts += tr("territory %1").arg(territory);
    if (const QString by = text("representative"); !by.isEmpty())
        parts += tr("looked after by %1").arg(session_.colleagues.of(by));
    return parts.join(QStringLiteral(" · "));
}

} // namespace clientela::ui
