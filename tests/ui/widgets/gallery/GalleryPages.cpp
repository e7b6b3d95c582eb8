#include "GalleryPages.h"

#include "ui/widgets/Avatar.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/CellDelegate.h"
#include "ui/widgets/CheckableHeader.h"
#include "ui/widgets/EmptyPage.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/FilterChip.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/MessageDialog.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/ProgressStrip.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/SectionHeader.h"
#include "ui/widgets/StatusLabel.h"
#include "ui/widgets/Tags.h"
#include "ui/widgets/Tile.h"
#include "ui/widgets/Toast.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFocusFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

namespace clientela::gallery {

using namespace ui;

namespace {

constexpr const char* kPose = "galleryPose"; ///< "hover", "focus", "ring"

QLabel* caption(const QString& text) {
    auto* label = new QLabel(text);
    setFontRole(label, FontRole::Caption);
    setInk(label, Ink::Text2);
    return label;
}

QHBoxLayout* row(std::initializer_list<QWidget*> widgets, int spacing = 8) {
    auto* layout = new QHBoxLayout;
    layout->setSpacing(spacing);
    for (QWidget* widget : widgets) layout->addWidget(widget);
    layout->addStretch(1);
    return layout;
}

QPushButton* button(const QString& text, ButtonRole role, const char* pose = nullptr) {
    auto* result = new QPushButton(text);
    setButtonRole(result, role);
    if (pose != nullptr) result->setProperty(kPose, pose);
    return result;
}

FieldRow* field(const QString& label, const QString& value, const char* pose = nullptr) {
    auto* edit = new QLineEdit(value);
    if (pose != nullptr) edit->setProperty(kPose, pose);
    return new FieldRow(label, edit);
}

QStandardItem* item(const QString& text, const std::function<void(QStandardItem&)>& more = {}) {
    auto* result = new QStandardItem(text);
    if (more) more(*result);
    return result;
}

QTableView* table() {
    auto* model = new QStandardItemModel(0, 7);
    model->setHorizontalHeaderLabels({QString(), "Name", "Town", "Stage", "Spent €", "Due €", "Tags"});
    for (const int number : {4, 5})
        model->setHeaderData(number, Qt::Horizontal, static_cast<int>(Qt::AlignRight | Qt::AlignVCenter),
                             Qt::TextAlignmentRole);
    struct Card {
        const char* name;
        AvatarShape shape;
        const char* town;
        const char* stage;
        Tone tone;
        const char* spent;
        const char* due;
        QStringList tags;
    };
    const Card cards[] = {
        {"Giulia Ferrante", AvatarShape::Person, "Firenze", "Customer", Tone::Ok, "8,906.40", "184.50", {"VIP"}},
        {"Marta Colombo",
         AvatarShape::Person,
         "Siena",
         "Customer",
         Tone::Ok,
         "6,118.00",
         "",
         {"VIP", "Weddings", "Press", "Horeca"}},
        {"Luca Ricci", AvatarShape::Person, "Arezzo", "Prospect", Tone::Accent, "4,982.35", "", {}},
        {"Carmen Esteban Ruiz", AvatarShape::Person, "Alicante", "Lost", Tone::Warn, "4,610.10", "", {"Weddings"}},
        {"ООО «Северный берег»",
         AvatarShape::Company,
         "Санкт-Петербург",
         "Suspect",
         Tone::Neutral,
         "5,874.90",
         "96.00",
         {"Horeca"}},
    };
    for (const Card& card : cards) {
        const auto text = [](const char* value) { return QString::fromUtf8(value); };
        model->appendRow(
            {item(QString()),
             item(text(card.name), [&](QStandardItem& i) { i.setData(static_cast<int>(card.shape), AvatarRole); }),
             item(text(card.town)),
             item(text(card.stage),
                  [&](QStandardItem& i) {
                      i.setData(static_cast<int>(card.tone), StatusToneRole);
                      i.setData(card.tone == Tone::Neutral, StatusHollowRole);
                  }),
             item(text(card.spent)),
             item(text(card.due),
                  [&](QStandardItem& i) {
                      if (card.due == std::string("184.50")) i.setData(static_cast<int>(Tone::Bad), ToneRole);
                  }),
             item(QString(), [&](QStandardItem& i) { i.setData(card.tags, TagsRole); })});
    }
    QList<QStandardItem*> loading;
    for (int i = 0; i < 7; ++i) loading.append(item(QString(), [](QStandardItem& x) { x.setData(true, LoadingRole); }));
    model->appendRow(loading);

    auto* view = new QTableView;
    model->setParent(view);
    auto* header = new CheckableHeader(view);
    view->setHorizontalHeader(header);
    view->setModel(model);
    dressTable(view);
    const CellKind kinds[] = {CellKind::Check,  CellKind::Name,   CellKind::Text, CellKind::Status,
                              CellKind::Number, CellKind::Number, CellKind::Tags};
    for (int i = 0; i < 7; ++i) view->setItemDelegateForColumn(i, new CellDelegate(kinds[i], view));
    header->setCheckSection(0);
    header->setCheckState(Qt::PartiallyChecked);
    header->setSortKeys({{4, Qt::DescendingOrder}, {1, Qt::AscendingOrder}});
    const int widths[] = {48, 200, 120, 110, 110, 90, 150};
    for (int i = 0; i < 7; ++i) view->setColumnWidth(i, widths[i]);
    view->setFixedHeight(Heights::standard().row * 8);
    view->selectionModel()->setCurrentIndex(model->index(2, 1), QItemSelectionModel::NoUpdate);
    view->selectionModel()->select(model->index(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    view->selectionModel()->select(model->index(3, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    view->setProperty("hoveredRow", 1);
    return view;
}

QWidget* page(int width = 920) {
    auto* result = new QWidget;
    setGround(result, Ground::Base);
    result->setFixedWidth(width);
    auto* column = new QVBoxLayout(result);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(6);
    return result;
}

QVBoxLayout* columnOf(QWidget* page) { return static_cast<QVBoxLayout*>(page->layout()); }

QWidget* components() {
    QWidget* result = page();
    QVBoxLayout* column = columnOf(result);
    column->addWidget(caption("Buttons: primary, plain, flat, danger, focused, disabled, split, icon"));
    auto* trash = button("Delete", ButtonRole::Danger);
    trash->setIcon(icons::icon("trash"));
    auto* disabled = button("Send", ButtonRole::Plain);
    disabled->setEnabled(false);
    auto* split = new SplitButton("plus", "New");
    auto* menu = new QMenu(split);
    menu->addAction("Customer");
    split->setMenu(menu);
    auto* more = new IconButton("more", "More");
    setButtonRole(more, ButtonRole::Plain);
    auto* save = button("Save", ButtonRole::Primary);
    setButtonKey(save, "Ctrl S");
    setSmall(save);
    column->addLayout(
        row({button("Save", ButtonRole::Primary), button("Revert", ButtonRole::Plain), button("Show", ButtonRole::Flat),
             trash, button("Print", ButtonRole::Plain, "ring"), disabled, split, more, save}));
    auto* document = button("Document", ButtonRole::Plain);
    document->setIcon(icons::icon("document"));
    document->setMenu(new QMenu(document));
    auto* segments = new SegmentedControl;
    segments->addSegment("Person", "person");
    segments->addSegment("Company", "company");
    auto* add = button("Phone", ButtonRole::Quiet);
    add->setIcon(icons::icon("plus"));
    column->addLayout(row({document, segments, add, new LinkButton("Show all"), new IconButton("columns", "Columns"),
                           new IconButton("code", "List language"), new KeyHint("Ctrl F"),
                           button("Hovered", ButtonRole::Plain, "hover")}));

    column->addWidget(caption("Field rows: at rest, hover, focus, edited, hint, error, note, new card"));
    column->addWidget(field("Town", "Firenze"));
    column->addWidget(field("Town", "Firenze", "hover"));
    column->addWidget(field("Town", "Firenze", "focus"));
    auto* edited = field("Town", "Fiesole");
    edited->setEdited("Firenze");
    column->addWidget(edited);
    auto* hint = field("VAT number", "IT 01234560487");
    hint->setHint("The last digit does not fit. Kept as typed.", "Use it");
    column->addWidget(hint);
    auto* error = field("Birth date", "31 Feb 1982");
    error->setError("February 1982 has 28 days. Correct the day to save.");
    column->addWidget(error);
    auto* noted = field("Phone", "348 220 1187");
    noted->setAlwaysFramed(true);
    noted->setNote("Italy, mobile: +39 348 220 1187");
    column->addWidget(noted);
    auto* fresh = field("Town", QString());
    static_cast<QLineEdit*>(fresh->editor())->setPlaceholderText("Town or postal code");
    fresh->setAlwaysFramed(true);
    column->addWidget(fresh);

    column->addWidget(caption("Filter chips: off, on, focused; chips; tags; status"));
    auto* overdue = new FilterChip("Overdue");
    overdue->setCount(9);
    auto* spent = new FilterChip("Spent over 3,000");
    spent->setChecked(true);
    auto* quiet = new FilterChip("Quiet 90 days");
    quiet->setCounting();
    quiet->setProperty(kPose, "ring");
    auto* stage = new Chip("Customer");
    stage->setStatus({"Customer", Tone::Ok}, true);
    auto* contacts = new Chip("Contacts");
    contacts->setCount(17);
    auto* all = new Chip("All");
    all->setCount(48);
    all->setCheckable(true);
    all->setChecked(true);
    column->addLayout(row({overdue, spent, quiet, new Chip("Decides"), all, contacts, stage}));
    column->addLayout(row({new Tag("Horeca"), new Tag("Settled", Tone::Ok), new Tag("Unanswered", Tone::Warn),
                           new Tag("Overdue", Tone::Bad), new Tag("Christmas hampers", Tone::Accent)}));
    auto* partly = new QCheckBox;
    partly->setTristate(true);
    partly->setCheckState(Qt::PartiallyChecked);
    auto* checked = new QCheckBox("One per household");
    checked->setChecked(true);
    auto* radio = new QRadioButton;
    radio->setChecked(true);
    auto* otherRadio = new QRadioButton("Plain");
    otherRadio->setAutoExclusive(false);
    column->addLayout(row({new StatusLabel({"Suspect", Tone::Neutral, true}),
                           new StatusLabel({"Prospect", Tone::Accent}), new StatusLabel({"Customer", Tone::Ok}),
                           new StatusLabel({"Lost", Tone::Warn}), new QCheckBox, checked, partly, otherRadio, radio}));
    column->addWidget(table());

    auto* warn = new Banner(Tone::Warn);
    warn->setMessage("Anna called 2 days ago.", "“Will decide on the Christmas order by Friday.”");
    warn->setLink("Show call");
    warn->setClosable(true);
    auto* bad = new Banner(Tone::Bad);
    bad->setMessage(QString(), "No backup since 9:00. The disk is full.");
    bad->setLink("Choose a folder");
    auto* mode = new Banner(Tone::Accent);
    mode->setIconName("eye");
    mode->setMessage(QString(), "Read-only: the file as of 18 Nov 2025.");
    mode->setLink("Back to today");
    for (Banner* banner : {warn, bad, mode}) column->addWidget(banner);
    auto* progress = new ProgressStrip;
    progress->begin("Importing northwind.csv");
    progress->setProgress(57, 91);
    progress->show();
    column->addWidget(progress);
    return result;
}

QWidget* editors() {
    QWidget* result = page(900);
    QVBoxLayout* column = columnOf(result);
    auto* search = new SearchField("Name, phone, e-mail, document…", "Ctrl F");
    search->setFixedWidth(344);
    auto* open = new SearchField("Name", "Ctrl F");
    open->setText("5211 rob");
    open->setFixedWidth(300);
    open->setProperty(kPose, "focus");
    column->addLayout(row({search, open}));
    auto* combo = new QComboBox;
    combo->addItems({"Postal code", "Name", "Region"});
    auto* editable = new QComboBox;
    editable->setEditable(true);
    editable->addItems({"mobile", "office"});
    auto* off = new QComboBox;
    off->addItem("Nothing to choose");
    off->setEnabled(false);
    auto* spin = new QSpinBox;
    spin->setValue(6);
    spin->setProperty(kPose, "hover");
    auto* date = new QDateEdit(QDate(2025, 11, 24));
    date->setDisplayFormat("d MMM yyyy");
    date->setCalendarPopup(true);
    column->addLayout(row({combo, editable, off, spin, date}));
    auto* notes = new QPlainTextEdit("Cake for 80 guests, 20 June. Call back after 17:00.");
    notes->setFixedHeight(72);
    column->addWidget(new FieldRow("Notes", notes));
    static_cast<FieldRow*>(column->itemAt(column->count() - 1)->widget())->setAlwaysFramed(true);
    auto* scrolled = new QPlainTextEdit(QString("A line of a long note that goes on.\n").repeated(30));
    scrolled->setFixedHeight(96);
    column->addWidget(scrolled);
    auto* tabs = new QTabBar;
    for (const char* name : {"Contact", "Person", "Addresses 2", "Consent", "Business", "Notes", "Files 3"})
        tabs->addTab(QString::fromLatin1(name));
    column->addWidget(tabs);
    auto* head = new SectionHeader("Overdue");
    head->setBad(true);
    head->setCount("2");
    column->addWidget(head);
    auto* second = new SectionHeader("Overdue invoices");
    second->setIconName("alert-circle");
    second->setCount("12, €6,418.90");
    second->addEnd(new LinkButton("Remind…"));
    column->addWidget(second);
    auto* person = new Avatar(56);
    person->setName("Giulia Ferrante", AvatarShape::Person);
    auto* company = new Avatar(56);
    company->setName("Hostelería Mar Azul, S.L.", AvatarShape::Company);
    auto* small = new Avatar(24);
    small->setName("Gelateria Dolce Vita snc", AvatarShape::Company);
    auto* name = new QLabel("Giulia Ferrante");
    setFontRole(name, FontRole::Heading);
    auto* figure = new QLabel("€8,906.40");
    setFontRole(figure, FontRole::Figure);
    auto* title = new QLabel("Customers");
    setFontRole(title, FontRole::Title);
    column->addLayout(row({person, company, small, name, figure, title}));
    auto* icons1 = new QWidget;
    auto* wall = new QVBoxLayout(icons1);
    QHBoxLayout* line = nullptr;
    int count = 0;
    for (const QString& icon : icons::names()) {
        if (count++ % 26 == 0) {
            line = new QHBoxLayout;
            wall->addLayout(line);
        }
        auto* label = new QLabel;
        label->setPixmap(icons::pixmap(icon, 20, Theme::of(nullptr).text2, label->devicePixelRatioF()));
        label->setToolTip(icon);
        line->addWidget(label);
    }
    if (line != nullptr) line->addStretch(1);
    column->addWidget(icons1);
    return result;
}

QWidget* empty() {
    QWidget* result = page(1072);
    result->setFixedHeight(712);
    auto* empty = new EmptyPage;
    empty->setApplicationIcon();
    empty->setHeading("Who are your customers?", "Everything you enter stays in one file on this computer.");
    empty->addTile("file-spreadsheet", "Bring in a file", "Excel, CSV or vCard. You see it before it is saved.",
                   "Ctrl I");
    empty->addTile("person-plus", "Enter the first customer", "A name is enough.", "Ctrl N");
    empty->addTile("store", "Look around with made-up data",
                   "A pastry shop with 2,000 customers, in a file of its own.");
    empty->addLink("Open a file…");
    empty->addLink("Restore from a backup…");
    empty->addFoot(new QLabel("Your file: Documents / Customers.clientela"));
    columnOf(result)->addWidget(empty);
    auto* toast = new Toast(result);
    toast->say(
        "Deleted 3 customers", [] {}, "Ctrl Z");
    return result;
}

QWidget* menu() {
    auto* menu = new QMenu;
    menu->addAction(icons::icon("person-plus"), "New customer")->setShortcut(QKeySequence("Ctrl+N"));
    QAction* current = menu->addAction(icons::icon("document"), "New document");
    current->setShortcut(QKeySequence("Ctrl+D"));
    menu->addSeparator();
    QAction* check = menu->addAction("Show menu bar");
    check->setCheckable(true);
    check->setChecked(true);
    menu->addAction("Not now")->setEnabled(false);
    menu->addMenu("Appearance")->addAction("Light");
    menu->setActiveAction(current);
    return menu;
}

QWidget* dialog() {
    return new MessageDialog(
        {"Make invoice 2025/0418 final?",
         "It gets today's date and can no longer be changed, only be credited.",
         {},
         {{"Keep as draft", Question::Choice::Kind::Plain}, {"Make final", Question::Choice::Kind::Primary}},
         0},
        nullptr);
}

} // namespace

std::vector<Page> pages() {
    return {{"components", components}, {"editors", editors}, {"empty", empty}, {"dialog", dialog}, {"menu", menu}};
}

void pose(QWidget& page) {
    QTest::qWait(200); // the toast's fade
    for (QWidget* widget : page.findChildren<QWidget*>()) {
        const QByteArray wanted = widget->property(kPose).toByteArray();
        if (wanted == "focus") widget->setFocus(Qt::TabFocusReason);
        if (wanted == "hover") {
            widget->setAttribute(Qt::WA_UnderMouse);
            widget->update();
        }
        if (wanted == "ring") {
            auto* frame = new QFocusFrame(&page);
            frame->setWidget(widget);
        }
    }
    QApplication::processEvents();
}

} // namespace clientela::gallery
