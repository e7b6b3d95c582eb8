#include "ui/shell/ReleasesDialog.h"

#include "ui/desk/Desk.h"
#include "ui/shell/MomentText.h"
#include "ui/widgets/CellDelegate.h"
#include "ui/widgets/CheckableHeader.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/Grown.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableView>

namespace clientela::ui {

namespace {

constexpr qint64 kMost = 1000; ///< older ones are for `clientela-cli log --releases`
constexpr int kShownRows = 10;
constexpr int kAskedLines = 4;

} // namespace

ReleasesModel::ReleasesModel(const Desk& desk, QObject* parent)
    : QAbstractTableModel(parent), locale_(desk.locale()),
      releases_(lists::notedReleases(desk.connection(), {{}, {}, {}, kMost})) {}

int ReleasesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(releases_.size());
}

int ReleasesModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString ReleasesModel::text(const lists::NotedRelease& release, int column) const {
    switch (column) {
    case When: return momentText(formats::DateText(locale_), locale_, release.at);
    case Who: return release.by;
    case What: return release.target;
    case How: return lists::channelText(release.channel);
    case Out: return release.summaryOf ? QString() : locale_.toString(release.released);
    case LeftOut: return release.leftOut > 0 ? locale_.toString(release.leftOut) : QString();
    default: return {};
    }
}

QVariant ReleasesModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const lists::NotedRelease& release = at(index.row());
    if (role == Qt::DisplayRole) return text(release, index.column());
    if (role != Qt::AccessibleTextRole) return {};
    QStringList all;
    for (int column = 0; column < ColumnCount; ++column) all += text(release, column);
    all.removeAll(QString());
    return all.join(QStringLiteral(", "));
}

QVariant ReleasesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole && (section == Out || section == LeftOut))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case When: return tr("When");
    case Who: return tr("Who");
    case What: return tr("List and file", "what left the house");
    case How: return tr("How", "something left the house");
    case Out: return tr("Went out", "how many");
    case LeftOut: return tr("Left out", "how many");
    default: return {};
    }
}

ReleasesDialog::ReleasesDialog(Desk& desk, QWidget* parent)
    : Dialog(parent), desk_(desk), model_(new ReleasesModel(desk, this)), table_(new QTableView(this)),
      asked_(new QLabel(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What left the house"));
    auto* title = new QLabel(windowTitle(), this);
    setFontRole(title, FontRole::Title);
    auto* line = new QLabel(
        tr("Exports, labels, mailings and what was told to a person: noted when it happened, for good."), this);
    line->setWordWrap(true);
    setInk(line, Ink::Text2);
    table_->setModel(model_);
    table_->setAccessibleName(windowTitle());
    dressTable(table_);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    auto* header = new CheckableHeader(table_);
    QList<int> columns;
    for (int column = 0; column < ReleasesModel::ColumnCount; ++column) {
        const bool figures = column == ReleasesModel::Out || column == ReleasesModel::LeftOut;
        table_->setItemDelegateForColumn(column, new CellDelegate(figures ? CellKind::Number : CellKind::Text, table_));
        columns += column;
    }
    header->setUnsortable(columns);
    table_->setHorizontalHeader(header);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(ReleasesModel::What, QHeaderView::Stretch);
    header->resizeSection(ReleasesModel::When, grown(152));
    header->resizeSection(ReleasesModel::Who, grown(112));
    header->resizeSection(ReleasesModel::How, grown(72));
    header->resizeSection(ReleasesModel::Out, grown(80));
    header->resizeSection(ReleasesModel::LeftOut, grown(80));
    table_->setMinimumHeight((kShownRows + 1) * Heights::standard().row);
    asked_->setObjectName(QStringLiteral("Asked"));
    asked_->setWordWrap(true);
    asked_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    asked_->setTextFormat(Qt::PlainText);
    asked_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    asked_->setMinimumHeight(fontMetrics().lineSpacing() * kAskedLines);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(space::k24, space::k24, space::k24, space::k16);
    all->setSpacing(space::k12);
    all->addWidget(title);
    all->addWidget(line);
    all->addWidget(table_, 1);
    all->addWidget(asked_);
    all->addWidget(buttons);
    setMinimumWidth(grown(800));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) { showAsked(current.isValid() ? current.row() : -1); });
    if (model_->rowCount() > 0)
        table_->setCurrentIndex(model_->index(0, 0));
    else
        showAsked(-1);
    table_->setFocus();
}

void ReleasesDialog::showAsked(int row) {
    if (row < 0) return asked_->setText(tr("Nothing has left the house yet."));
    const lists::NotedRelease& release = model_->at(row);
    const fields::Formatter formatter(desk_.locale(), desk_.file().business().currency,
                                      desk_.file().business().country);
    const QString asks =
        lists::asksText(release, desk_.connection(), desk_.catalogues(), formatter, desk_.file().context());
    QStringList lines{release.target, asks.isEmpty() ? tr("All of it, without conditions.") : asks};
    if (release.summaryOf)
        lines += tr("Counts and sums of %Ln, without saying whom they are of.", "records of a list",
                    static_cast<int>(*release.summaryOf));
    if (const QString letters = lists::lettersText(release); !letters.isEmpty())
        lines += tr("Went out: %1, %2", "312, in 290 letters").arg(desk_.locale().toString(release.released), letters);
    if (release.neverAsked.value_or(0) > 0)
        lines += tr("Of those who went out, %Ln had never been asked.", nullptr, static_cast<int>(*release.neverAsked));
    if (const QString out = lists::leftOutText(release); !out.isEmpty()) lines += tr("Left out: %1").arg(out);
    asked_->setText(lines.join(QLatin1Char('\n')));
}

} // namespace clientela::ui
