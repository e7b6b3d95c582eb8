#include "ui/shell/BackupsSection.h"

#include "backup/Passphrase.h"
#include "backup/Restore.h"
#include "backup/Verify.h"
#include "base/Failure.h"
#include "ui/desk/Desk.h"
#include "ui/shell/ActionButton.h"
#include "ui/shell/BackupModel.h"
#include "ui/shell/BackupsMove.h"
#include "ui/shell/KeepDialog.h"
#include "ui/shell/MomentText.h"
#include "ui/shell/PassphraseDialog.h"
#include "ui/widgets/Answers.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/CellDelegate.h"
#include "ui/widgets/CheckableHeader.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/SectionHeader.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStorageInfo>
#include <QTableView>
#include <QVBoxLayout>

namespace clientela::ui {

namespace {

constexpr int kShownRows = 5;

QAction* action(const QString& icon, const QString& text, QWidget* owner) {
    return new QAction(icons::icon(icon), text, owner);
}

} // namespace

BackupsSection::BackupsSection(Desk& desk, Answers& answers, QWidget* parent)
    : QWidget(parent), desk_(desk), answers_(answers), state_(new QLabel), model_(new BackupModel(desk.locale(), this)),
      table_(new QTableView), kept_(new QLabel), now_(action(QStringLiteral("save"), tr("Back up now"), this)),
      pin_(action(QStringLiteral("pin"), tr("Pin"), this)),
      restore_(action(QStringLiteral("history"), tr("Restore a copy…"), this)),
      look_(action(QStringLiteral("eye"), tr("Look inside"), this)),
      compare_(action(QStringLiteral("swap"), tr("Compare with today"), this)),
      bringBack_(action(QStringLiteral("redo"), tr("Bring back the later changes"), this)),
      folder_(action(QStringLiteral("folder"), tr("Choose a folder…"), this)),
      passphrase_(action(QStringLiteral("shield-check"), tr("Encrypt…"), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, space::k12);
    column->setSpacing(space::k8);
    auto* head = new SectionHeader(tr("Backups"));
    head->setContentsMargins(space::k24, 0, space::k24, 0);
    for (QAction* each : {bringBack_, pin_, look_, restore_, passphrase_, folder_, now_}) {
        auto* button = new ActionButton(each);
        setSmall(button);
        head->addEnd(button);
    }
    column->addWidget(head);
    state_->setContentsMargins(space::k24, 0, space::k24, 0);
    state_->setWordWrap(true);
    state_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    state_->setObjectName(QStringLiteral("BackupsState"));
    column->addWidget(state_);
    makeTable();
    column->addWidget(table_, 1);
    auto* keeping = new QHBoxLayout;
    keeping->setContentsMargins(space::k24, 0, space::k24, 0);
    setFontRole(kept_, FontRole::Caption);
    setInk(kept_, Ink::Text2);
    kept_->setObjectName(QStringLiteral("BackupsKept"));
    kept_->setWordWrap(true);
    auto* keep = new LinkButton(tr("How long…"));
    keep->setEnabled(!desk.isReadOnly());
    keep->setToolTip(desk.readOnlyReason());
    // A link: with one more button the row above would not fit a narrow window in every language.
    auto* compare = new LinkButton(compare_->text());
    connect(compare, &QAbstractButton::clicked, compare_, &QAction::trigger);
    connect(compare_, &QAction::changed, compare, [this, compare] { compare->setEnabled(compare_->isEnabled()); });
    keeping->setSpacing(space::k12);
    keeping->addWidget(kept_, 1);
    keeping->addWidget(compare);
    keeping->addWidget(keep);
    column->addLayout(keeping);
    connect(keep, &QPushButton::clicked, this, [this] { askHowLongToKeep(desk_, this); });
    connect(&desk, &Desk::changed, this, &BackupsSection::showKept);
    showKept();
    connect(now_, &QAction::triggered, this, &BackupsSection::backUpNow);
    connect(pin_, &QAction::triggered, this, &BackupsSection::pinCurrent);
    connect(restore_, &QAction::triggered, this, &BackupsSection::restoreCurrent);
    connect(look_, &QAction::triggered, this, [this] { desk_.lookAt(model_->at(table_->currentIndex().row()).id); });
    connect(compare_, &QAction::triggered, this, &BackupsSection::compareCurrent);
    connect(bringBack_, &QAction::triggered, this, &BackupsSection::bringBack);
    connect(folder_, &QAction::triggered, this, &BackupsSection::chooseFolder);
    connect(passphrase_, &QAction::triggered, this, &BackupsSection::askPassphrase);
    connect(desk.backups(), &backup::Keeper::changed, this, &BackupsSection::reload);
    reload();
}

void BackupsSection::makeTable() {
    table_->setModel(model_);
    table_->setAccessibleName(tr("Backups"));
    table_->setObjectName(QStringLiteral("BackupsTable"));
    dressTable(table_);
    auto* header = new CheckableHeader(table_);
    header->setUnsortable({BackupModel::When, BackupModel::Last, BackupModel::Why, BackupModel::Cards,
                           BackupModel::Size, BackupModel::Tested});
    table_->setHorizontalHeader(header);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    for (const int column : {BackupModel::When, BackupModel::Last, BackupModel::Why, BackupModel::Tested})
        table_->setItemDelegateForColumn(column, new CellDelegate(CellKind::Text, table_));
    for (const int column : {BackupModel::Cards, BackupModel::Size})
        table_->setItemDelegateForColumn(column, new CellDelegate(CellKind::Number, table_));
    header->setSectionResizeMode(BackupModel::Last, QHeaderView::Stretch);
    header->resizeSection(BackupModel::When, 160);
    header->resizeSection(BackupModel::Why, 216);
    header->resizeSection(BackupModel::Cards, 72);
    header->resizeSection(BackupModel::Size, 100);
    header->resizeSection(BackupModel::Tested, 176);
    table_->addActions({look_, compare_, restore_, pin_});
    table_->setContextMenuPolicy(Qt::ActionsContextMenu);
    table_->setMinimumHeight(Heights::standard().row * (kShownRows + 1));
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &BackupsSection::showActions);
    connect(model_, &QAbstractItemModel::modelReset, this, &BackupsSection::showActions);
}

void BackupsSection::reload() {
    isStale_ = true;
    if (!isVisible()) return;
    showState();
    showActions();
    if (!reading_) read(); // one at a time: a share that hangs is not asked once more with each save
}

void BackupsSection::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (isStale_) reload();
}

void BackupsSection::read() {
    try {
        isStale_ = false;
        const backup::BackupFolder folder = backup::BackupFolder::of(desk_.connection());
        // Which disk it is on does not change, and is slow to ask.
        const auto onSameDisk = folder.path() == path_ ? std::optional(onSameDisk_) : std::nullopt;
        desk_.jobs().runApart(
            [folder, onSameDisk,
             beside = QFileInfo(desk_.file().file().path()).absolutePath()](JobControl&) -> Result<Found> {
                Found found;
                found.folder = folder.path();
                found.lock = folder.isLocked() ? Lock::Locked : folder.seals() ? Lock::Encrypted : Lock::Plain;
                if (found.lock != Lock::Locked) found.snapshots = folder.manifests();
                found.onSameDisk =
                    onSameDisk ? *onSameDisk : QStorageInfo(folder.path()).device() == QStorageInfo(beside).device();
                return found;
            },
            this,
            [this](const Result<Found>& found) {
                reading_ = false;
                take(found);
                if (isStale_) reload();
            });
        reading_ = true;
    } catch (const Failure& failure) {
        desk_.fail(failure.problem());
    }
}

void BackupsSection::take(const Result<Found>& found) {
    if (found) {
        path_ = found->folder;
        onSameDisk_ = found->onSameDisk;
        lock_ = found->lock;
        try {
            showSnapshots(found->snapshots);
        } catch (const Failure& failure) {
            desk_.fail(failure.problem());
        }
    } else {
        desk_.fail(found.problem());
    }
    showState();
    showActions();
}

void BackupsSection::showSnapshots(std::vector<backup::Manifest> snapshots) {
    QHash<QString, storage::Revision> last;
    for (const backup::Manifest& each : snapshots) {
        const auto held = backup::revisionIn(desk_.connection(), each.file.position);
        if (!held) continue; // of another branch
        if (auto revision = storage::revision(desk_.connection(), *held)) last.insert(each.id, std::move(*revision));
    }
    model_->setSnapshots(std::move(snapshots), std::move(last));
}

void BackupsSection::showState() {
    const backup::Keeper::State& state = desk_.backups()->state();
    setInk(state_, state.problem ? Ink::Bad : state.ahead ? Ink::Warn : Ink::Text2);
    if (state.problem) return state_->setText(state.problem->text());
    if (state.ahead) {
        const formats::DateText dates(desk_.locale());
        const backup::AheadWords words =
            backup::inWords(*state.ahead, [&](const QDateTime& at) { return momentText(dates, desk_.locale(), at); });
        return state_->setText(tr("The backups hold changes up to %1, this file only up to %2. Nothing is lost. Bring "
                                  "them back before you change anything.")
                                   .arg(words.backups, words.file));
    }
    if (path_.isEmpty()) return state_->clear(); // it is still being read
    QString text = tr("Every change is added to %1 as soon as it is saved: each moment in between can be brought back, "
                      "too.")
                       .arg(QDir::toNativeSeparators(path_));
    if (lock_ == Lock::Encrypted) text += QLatin1Char(' ') + tr("All in this folder is encrypted.");
    if (onSameDisk_) text += QLatin1Char(' ') + tr("A folder on another disk is safer.");
    state_->setText(text);
}

void BackupsSection::showKept() {
    try {
        kept_->setText(keepingWords(backup::policyOf(desk_.connection())));
    } catch (const Failure& failure) {
        desk_.fail(failure.problem());
    }
}

void BackupsSection::showActions() {
    const QModelIndex current = table_->currentIndex();
    pin_->setEnabled(current.isValid());
    pin_->setText(current.isValid() && model_->at(current.row()).pinned ? tr("Unpin") : tr("Pin"));
    restore_->setEnabled(current.isValid());
    look_->setEnabled(current.isValid());
    compare_->setEnabled(current.isValid());
    passphrase_->setText(lock_ == Lock::Locked      ? tr("Give the passphrase…")
                         : lock_ == Lock::Encrypted ? tr("Passphrase…")
                                                    : tr("Encrypt…"));
    bringBack_->setVisible(desk_.backups()->state().ahead.has_value());
}

void BackupsSection::backUpNow() {
    now_->setEnabled(false);
    desk_.backups()->snapshot(this, [this](const Result<backup::CaughtUp>& outcome) {
        now_->setEnabled(true);
        reload();
        if (outcome)
            desk_.tell(tr("Backed up"));
        else
            desk_.fail(outcome.problem());
    });
}

void BackupsSection::askPassphrase() {
    using Purpose = PassphraseDialog::Purpose;
    auto* dialog = new PassphraseDialog(lock_ == Lock::Locked      ? Purpose::Open
                                        : lock_ == Lock::Encrypted ? Purpose::Change
                                                                   : Purpose::Encrypt,
                                        this);
    connect(dialog, &PassphraseDialog::given, this, [this, isChange = lock_ == Lock::Encrypted](const QString& given) {
        setKey(
            [given, isChange](storage::Connection& writing) {
                return isChange ? backup::changePassphrase(writing, given) : backup::encryptBackups(writing, given);
            },
            isChange ? tr("The passphrase is another one now") : tr("Backups are encrypted now"));
    });
    connect(dialog, &PassphraseDialog::stopRequested, this, &BackupsSection::stopEncrypting);
    dialog->open();
}

void BackupsSection::stopEncrypting() {
    Question question;
    question.title = tr("Stop encrypting the backups?");
    question.line = tr("They become readable, older ones too, for everybody who gets at their folder.");
    question.choices = {{tr("Leave them encrypted")}, {tr("Stop encrypting"), Question::Choice::Kind::Danger}};
    answers_.ask(this, question, [this](int choice) {
        if (choice == 1)
            setKey([](storage::Connection& writing) { return backup::stopEncrypting(writing); },
                   tr("Backups are not encrypted any more"));
    });
}

void BackupsSection::setKey(std::function<Result<void>(storage::Connection&)> work, const QString& told) {
    passphrase_->setEnabled(false);
    desk_.backups()->run(
        [work = std::move(work), path = desk_.file().file().path()](storage::Connection&, const backup::BackupFolder&,
                                                                    JobControl&) -> Result<bool> {
            storage::Connection writing(path, storage::Connection::Mode::ReadWrite);
            const Result<void> outcome = work(writing);
            return outcome ? Result<bool>(true) : Result<bool>(outcome.problem());
        },
        this,
        [this, told](const Result<bool>& outcome) {
            passphrase_->setEnabled(true);
            if (!outcome) return desk_.fail(outcome.problem());
            desk_.tell(told);
            // It brings the whole folder to its new form.
            desk_.backups()->catchUp();
            reload();
        });
}

void BackupsSection::pinCurrent() {
    const backup::Manifest& snapshot = model_->at(table_->currentIndex().row());
    desk_.backups()->run([id = snapshot.id, pinned = !snapshot.pinned](
                             storage::Connection&, const backup::BackupFolder& folder,
                             JobControl&) -> Result<bool> { return backup::pin(folder, id, pinned); },
                         this,
                         [this](const Result<bool>& outcome) {
                             if (!outcome) desk_.fail(outcome.problem());
                             reload();
                         });
}

void BackupsSection::restoreCurrent() {
    const backup::Manifest snapshot = model_->at(table_->currentIndex().row());
    const QFileInfo file(desk_.file().file().path());
    FileQuestion question;
    question.title = tr("Restore a copy");
    question.folder = file.absolutePath();
    //: a file's name: %1 the name of the customer file, %2 a day
    question.name =
        tr("%1 of %2.clientela").arg(file.completeBaseName(), snapshot.time.toLocalTime().date().toString(Qt::ISODate));
    question.filters = {tr("Clientela file (*.clientela)")};
    answers_.saveFile(this, question, [this, id = snapshot.id](const QString& path) {
        if (!path.isEmpty()) restoreTo(id, path);
    });
}

void BackupsSection::compareCurrent() {
    try {
        const backup::Manifest& snapshot = model_->at(table_->currentIndex().row());
        const auto then = backup::revisionIn(desk_.connection(), snapshot.file.position);
        if (!then) return desk_.fail(then.problem());
        Place place;
        place.page = Place::Page::Compare;
        place.text = QStringLiteral("r%1").arg(then->value);
        desk_.go(place);
    } catch (const Failure& failure) {
        desk_.fail(failure.problem());
    }
}

void BackupsSection::restoreTo(const QString& id, const QString& path) {
    desk_.backups()->run(
        [id, path](storage::Connection& connection, const backup::BackupFolder& folder,
                   JobControl& control) -> Result<backup::Restored> {
            const auto moment = backup::findMoment(folder, id);
            if (!moment) return moment.problem();
            backup::RestoreOptions options;
            options.derived = app::derivedData();
            options.today = &connection;
            return backup::restore(folder, *moment, path, options, control);
        },
        this,
        [this, path](const Result<backup::Restored>& outcome) {
            if (!outcome) return desk_.fail(outcome.problem());
            desk_.tell(tr("Restored as %1").arg(QDir::toNativeSeparators(path)));
        });
}

void BackupsSection::bringBack() {
    const auto ahead = desk_.backups()->state().ahead;
    if (!ahead) return;
    desk_.backups()->run(
        [ahead = *ahead, derived = desk_.file().file().derived(), path = desk_.file().file().path()](
            storage::Connection&, const backup::BackupFolder& folder, JobControl&) -> Result<qint64> {
            storage::Connection writing(path, storage::Connection::Mode::ReadWrite);
            writing.script("PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL");
            return backup::bringBack(writing, folder, ahead, derived);
        },
        this,
        [this](const Result<qint64>& outcome) {
            if (!outcome) return desk_.fail(outcome.problem());
            desk_.tell(tr("%Ln change(s) are back", nullptr, static_cast<int>(*outcome)));
            desk_.backups()->catchUp();
            desk_.lookAgain();
        });
}

void BackupsSection::chooseFolder() {
    FileQuestion question;
    question.title = tr("Where backups are kept");
    question.folder = QFileInfo(desk_.file().file().path()).absolutePath();
    answers_.chooseFolder(this, question, [this](const QString& chosen) {
        if (chosen.isEmpty()) return;
        // A folder of their own in it: it may hold other things, and other files' backups.
        const QString folder =
            chosen + QLatin1Char('/') + QFileInfo(desk_.file().file().path()).fileName() + QStringLiteral(".backups");
        folder_->setEnabled(false);
        moveBackups(desk_, answers_, this, folder, [this] {
            folder_->setEnabled(true);
            desk_.backups()->catchUp();
            reload();
        });
    });
}

} // namespace clientela::ui
