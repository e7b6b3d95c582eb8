#include "ui/records/LeftOutList.h"

#include "app/LeftOutTable.h"
#include "storage/UnitOfWork.h"
#include "ui/desk/Desk.h"
#include "ui/records/LeftOutModel.h"
#include "ui/records/ListExport.h"
#include "ui/widgets/Answers.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/CellDelegate.h"
#include "ui/widgets/CheckableHeader.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/Grown.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>

namespace clientela::ui {

namespace {

constexpr int kShownRows = 4;
constexpr int kNarrow = 400;

qint64 countOf(const lists::ReleasePlan& plan) { return plan.asked - plan.count + plan.shared; }

/// Name and reason below each other where rows have two lines.
class NameDelegate : public CellDelegate {
public:
    explicit NameDelegate(QObject* parent) : CellDelegate(CellKind::Text, parent) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        if (option.rect.height() < Heights::standard().twoLine) return CellDelegate::paint(painter, option, index);
        paintRow(painter, option, index);
        const Theme theme = Theme::of(option.widget);
        const QRect text = option.rect.adjusted(kPadding, space::k4, -kPadding, -space::k4);
        const auto line = [&](const QRect& rect, const QFont& font, const QColor& ink, const QString& words) {
            painter->setFont(font);
            painter->setPen(ink);
            painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                              QFontMetrics(font).elidedText(words, Qt::ElideRight, rect.width()));
        };
        painter->save();
        line(text.adjusted(0, 0, 0, -text.height() / 2), option.font, theme.text, index.data().toString());
        line(text.adjusted(0, text.height() / 2, 0, 0), font(FontRole::Caption), theme.text2,
             index.data(LeftOutModel::kWhyRole).toString());
        painter->restore();
    }
};

} // namespace

/// Enter opens a card here; left to the dialog it would press the button that lets the list out.
class LeftOutTable : public QTableView {
public:
    using QTableView::QTableView;

protected:
    void keyPressEvent(QKeyEvent* event) override {
        const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (!enter) return QTableView::keyPressEvent(event);
        if (currentIndex().isValid()) Q_EMIT activated(currentIndex());
    }
};

LeftOutList::LeftOutList(Desk& desk, Answers& answers, QWidget* parent)
    : QWidget(parent), desk_(desk), answers_(answers), count_(new QLabel(this)), body_(new QWidget(this)),
      model_(new LeftOutModel(this)), table_(new LeftOutTable(body_)), open_(new QAction(tr("Open the card"), this)),
      copy_(new QAction(tr("Copy"), this)) {
    table_->setModel(model_);
    table_->setObjectName(QStringLiteral("LeftOut"));
    table_->setAccessibleName(tr("Left out, and why"));
    dressTable(table_);
    auto* header = new CheckableHeader(table_);
    header->setUnsortable({LeftOutModel::Name, LeftOutModel::Why});
    table_->setHorizontalHeader(header);
    table_->setItemDelegateForColumn(LeftOutModel::Name, new NameDelegate(table_));
    table_->setItemDelegateForColumn(LeftOutModel::Why, new CellDelegate(CellKind::Text, table_));
    for (const int column : {LeftOutModel::Name, LeftOutModel::Why})
        header->setSectionResizeMode(column, QHeaderView::Stretch);
    open_->setShortcut(Qt::Key_Return);
    open_->setShortcutContext(Qt::WidgetShortcut);
    copy_->setShortcut(QKeySequence::Copy);
    copy_->setShortcutContext(Qt::WidgetShortcut);
    table_->addActions({open_, copy_});
    table_->setContextMenuPolicy(Qt::ActionsContextMenu);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k8);
    count_->setWordWrap(true);
    count_->setObjectName(QStringLiteral("LeftOutCount"));
    column->addWidget(count_);
    auto* inner = new QVBoxLayout(body_);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(space::k4);
    inner->addWidget(table_);
    auto* save = new LinkButton(tr("Save them all to a file…"), body_);
    save->setAutoDefault(false);
    save->setEnabled(!desk_.isReadOnly());
    if (desk_.isReadOnly()) save->setToolTip(desk_.readOnlyReason());
    inner->addWidget(save, 0, Qt::AlignLeft);
    column->addWidget(body_);
    setFolds(false);

    connect(table_, &QAbstractItemView::activated, this, &LeftOutList::open);
    connect(open_, &QAction::triggered, this, &LeftOutList::open);
    connect(copy_, &QAction::triggered, this, &LeftOutList::copy);
    connect(save, &QAbstractButton::clicked, this, &LeftOutList::askFile);
    show({});
    arrange();
}

LeftOutList::~LeftOutList() = default;

void LeftOutList::arrange() {
    const bool narrow = testAttribute(Qt::WA_WState_Created) && width() < grown(kNarrow);
    const int row = narrow ? Heights::standard().twoLine : Heights::standard().row;
    table_->setColumnHidden(LeftOutModel::Why, narrow);
    table_->verticalHeader()->setDefaultSectionSize(row);
    table_->setFixedHeight(Heights::standard().row + kShownRows * row + 2 * table_->frameWidth());
}

void LeftOutList::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void LeftOutList::setFolds(bool folds) {
    QSizePolicy policy = body_->sizePolicy();
    policy.setRetainSizeWhenHidden(!folds);
    body_->setSizePolicy(policy);
}

void LeftOutList::show(const std::optional<lists::ReleasePlan>& plan) {
    plan_ = plan;
    reading_.cancel();
    model_->setRows({});
    const qint64 count = plan ? countOf(*plan) : 0;
    body_->setVisible(count > 0);
    const auto many = static_cast<int>(count);
    count_->setText(!plan || plan->asked == 0 ? QString()
                    : count == 0              ? tr("Nobody is left out.")
                    : plan->shared > 0        ? tr("%Ln receive(s) nothing of their own:", nullptr, many)
                                              : tr("%Ln left out:", nullptr, many));
    if (count > 0) read();
}

void LeftOutList::read() {
    using Row = LeftOutModel::Row;
    reading_.start(
        desk_.jobs(),
        [plan = *plan_, catalogues = desk_.file().catalogues(), here = desk_.file().standpoint()](
            storage::Connection& connection, JobControl& control) -> Result<std::vector<Row>> {
            std::vector<Row> rows;
            QString key;
            qint64 ofIt = 0;
            // What follows the last name of a reason: how many more there are.
            const auto more = [&](qint64 all, const QString& text, const QString& list) {
                if (all > ofIt && ofIt > 0)
                    rows.push_back(
                        {0, LeftOutList::tr("and %Ln more", nullptr, static_cast<int>(all - ofIt)), text, list});
            };
            const auto close = [&] {
                if (rows.empty() || key.isEmpty()) return;
                for (const lists::LeftOut& out : plan.leftOut)
                    if (lists::reasonKey({0, {}, out.reason, 0, {}}) == key) return more(out.count, out.text, out.list);
                more(plan.shared, lists::sharedText(plan.shared), {});
            };
            const auto named = lists::nameLeftOut(
                connection, *catalogues, here.on(connection), plan, kNamed,
                [&](const lists::LeftOutCard& card) {
                    if (const QString reason = lists::reasonKey(card); reason != key) {
                        close();
                        key = reason;
                        ofIt = 0;
                    }
                    ++ofIt;
                    rows.push_back({card.id, card.name, lists::reasonText(card, plan.request.channel), {}});
                },
                &control);
            if (!named) return named.error().problem;
            close();
            return rows;
        },
        this,
        [this](const Result<std::vector<Row>>& rows) {
            if (!rows) return desk_.fail(rows.problem());
            model_->setRows(*rows);
        });
}

void LeftOutList::open() {
    const QModelIndex current = table_->currentIndex();
    if (!current.isValid()) return;
    const LeftOutModel::Row row = model_->at(current.row());
    Place place;
    if (row.card != 0) {
        place.page = Place::Page::Card;
        place.id = row.card;
    } else if (!row.list.isEmpty()) {
        place.list = row.list;
    } else {
        return;
    }
    Desk& desk = desk_;
    Q_EMIT leaving();
    desk.go(place);
}

void LeftOutList::copy() {
    QModelIndexList rows = table_->selectionModel()->selectedRows();
    if (rows.isEmpty() && table_->currentIndex().isValid()) rows = {table_->currentIndex()};
    std::sort(rows.begin(), rows.end(), [](const QModelIndex& a, const QModelIndex& b) { return a.row() < b.row(); });
    QStringList lines;
    for (const QModelIndex& index : rows)
        lines += model_->at(index.row()).name + QLatin1Char('\t') + model_->at(index.row()).why;
    if (!lines.isEmpty()) QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void LeftOutList::askFile() {
    if (!plan_) return;
    FileQuestion question;
    question.title = tr("Save who is left out");
    question.name = tr("Left out", "a file's name") + QStringLiteral(".csv");
    question.filters = {tr("CSV for spreadsheets (*.csv)"), tr("Excel workbook (*.xlsx)"), tr("JSON (*.json)")};
    answers_.saveFile(this, question, [this](const QString& path) {
        if (!path.isEmpty()) writeAll(path);
    });
}

// Names that leave the house are noted, also of those who are left out of something else. Goes on when the dialog that
// shows this is closed.
void LeftOutList::writeAll(const QString& path) {
    if (!plan_) return;
    Desk& desk = desk_;
    const QString name = QFileInfo(path).fileName();
    const auto write = [&desk, plan = *plan_, path, name] {
        const auto held = std::make_shared<std::shared_ptr<JobControl>>();
        *held = desk.jobs().run(
            [plan, path, catalogues = desk.file().catalogues(),
             here = desk.file().standpoint()](storage::Connection& connection, JobControl& control) -> Result<qint64> {
                const auto writer =
                    writerOf(path, paper::TableText{LeftOutList::tr("Left out", "a file's name"), {}, {}, {}});
                const auto rows = app::writeLeftOut(connection, *catalogues, here.on(connection), plan,
                                                    audienceOf(path), *writer, &control);
                if (!rows) return rows.error().problem;
                return *rows;
            },
            &desk,
            [&desk, name, held](const Result<qint64>& rows) {
                desk.endWork();
                if (!rows && (*held)->isCancelled()) return desk.tell(tr("%1 was not written").arg(name));
                if (!rows) return desk.fail(rows.problem());
                desk.tell(tr("Wrote %Ln name(s) to %1", nullptr, static_cast<int>(*rows)).arg(name));
            },
            [&desk](const Progress& progress) { desk.progressWork(progress); });
        desk.beginWork(tr("Writing %1").arg(name), *held);
    };
    desk.change(
        QStringLiteral("export"), tr("Export to %1").arg(name),
        [plan = *plan_,
         target = tr("who is left out, %1", "for the log").arg(name)](storage::UnitOfWork& work) -> Result<void> {
            lists::logRelease(work, target, countOf(plan), plan.request.list);
            return {};
        },
        &desk,
        [&desk, write](const Result<storage::Written<void>>& logged) {
            if (!logged) return desk.fail(logged.problem());
            write();
        });
}

} // namespace clientela::ui
