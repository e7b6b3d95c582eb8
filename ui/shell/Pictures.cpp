#include "ui/shell/Pictures.h"

#include "ui/desk/Page.h"
#include "ui/shell/CommandLine.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Pages.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/ProblemPage.h"
#include "ui/shell/Workplace.h"
#include "ui/widgets/Answers.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QTimer>

namespace clientela::ui {

namespace {

constexpr QSize kUsual(1280, 800);
constexpr QSize kWide(1920, 1080);
constexpr int kSettle = 1500; ///< milliseconds for counts and previews to come in

QString tr(const char* text) { return QCoreApplication::translate("Pictures", text); }

void settle() {
    QEventLoop loop;
    QTimer::singleShot(kSettle, &loop, &QEventLoop::quit);
    loop.exec();
}

Place placeOf(Place::Page page, qint64 id = 0) {
    Place place;
    place.page = page;
    place.id = id;
    return place;
}

/// The first number of a statement's answer; 0 for none.
qint64 first(const Desk& desk, const QString& sql) {
    storage::Rows rows = desk.connection().query(sql);
    return rows.next() ? rows.integer(0) : 0;
}

qint64 bestPerson(const Desk& desk) {
    return first(desk, QStringLiteral("SELECT d.customer_id FROM document d JOIN customer c ON c.id = d.customer_id"
                                      " WHERE c.kind = 'person' AND c.archived = 0 GROUP BY d.customer_id"
                                      " ORDER BY sum(d.charged) DESC LIMIT 1"));
}

qint64 bestCompany(const Desk& desk) {
    return first(desk, QStringLiteral("SELECT d.customer_id FROM document d JOIN customer c ON c.id = d.customer_id"
                                      " WHERE c.kind = 'company' AND c.archived = 0 GROUP BY d.customer_id"
                                      " ORDER BY sum(d.charged) DESC LIMIT 1"));
}

qint64 latestInvoice(const Desk& desk) {
    return first(desk, QStringLiteral("SELECT d.id FROM document d WHERE d.kind = 'invoice' ORDER BY (SELECT count(*)"
                                      " FROM document_line l WHERE l.document_id = d.id) DESC, d.id DESC LIMIT 1"));
}

/// A table as a fair's organiser would send it.
QString fairTable(const QString& folder) {
    const QString path = QDir(folder).filePath(QStringLiteral("visitors of the fair.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return {};
    file.write(
        "First name;Last name;Company;E-mail;Phone;Street;ZIP;Town;Country;Visited\n"
        "Marta;Colombo;;marta.colombo@example.com;0577 41 902;Via di Citt\xc3\xa0 51;53100;Siena;Italy;12/11/2025\n"
        "Luca;Ricci;;luca.ricci@example.com;0575 302 211;Corso Italia 205;52100;Arezzo;Italy;12/11/2025\n"
        ";;Hartley & Bloom Ltd;orders@example.co.uk;+44 1225 46 0192;7 Milsom Street;BA1 1DG;Bath;United "
        "Kingdom;13/11/2025\n"
        "Carmen;Esteban Ruiz;;carmen@example.es;+34 965 20 44 17;Calle Mayor 3;03001;Alicante;Spain;13/11/2025\n");
    return path;
}

/// Takes the pictures one after the other.
class Photographer {
public:
    Photographer(MainWindow& window, QString folder) : window_(window), folder_(std::move(folder)) {}

    void show(const Place& place, const QString& name, QSize size = kUsual) {
        if (!isBuilt(place.page)) return;
        window_.resize(size);
        window_.workplace()->go(place);
        settle();
        save(name);
    }
    void save(const QString& name) {
        const QString path = QDir(folder_).filePath(name + QStringLiteral(".png"));
        if (window_.grab().save(path)) made_.append(path);
    }
    [[nodiscard]] const QStringList& made() const { return made_; }

private:
    MainWindow& window_;
    QString folder_;
    QStringList made_;
};

void takePages(Photographer& photographer, MainWindow& window, Appearance& appearance, const QString& scratch) {
    const Desk& desk = window.workplace()->desk();
    photographer.show(placeOf(Place::Page::Today), QStringLiteral("today"));
    Place best = placeOf(Place::Page::Customers);
    best.sort = QStringLiteral("-spent");
    photographer.show(best, QStringLiteral("customers"));
    photographer.show(best, QStringLiteral("customers-1920"), kWide);
    window.resize(kUsual);
    window.workplace()->openSearch(QStringLiteral("ro"));
    settle();
    photographer.save(QStringLiteral("search"));
    const qint64 person = bestPerson(desk);
    if (const qint64 card = person != 0 ? person : bestCompany(desk))
        photographer.show(placeOf(Place::Page::Card, card), QStringLiteral("card"));
    photographer.show(placeOf(Place::Page::NewCard), QStringLiteral("new-card"));
    photographer.show(placeOf(Place::Page::Lists), QStringLiteral("lists"));
    Place list = placeOf(Place::Page::List);
    list.list =
        QStringLiteral("gender = female and spent(last 90 days) > 100 and (region in (Toscana, \"Emilia-Romagna\") or "
                       "country = ES) and not (contacts(last 14 days) >= 1 or in list \"Complaints open\") and "
                       "off(birthday within next 30 days)");
    list.text = QString::number(person);
    photographer.show(list, QStringLiteral("list-builder"));
    Place labels = placeOf(Place::Page::Labels);
    labels.list = QStringLiteral("stage = customer and city = Firenze");
    photographer.show(labels, QStringLiteral("labels"));
    photographer.show(placeOf(Place::Page::Sales), QStringLiteral("sales"));
    if (const qint64 invoice = latestInvoice(desk))
        photographer.show(placeOf(Place::Page::Document, invoice), QStringLiteral("invoice"));
    photographer.show(placeOf(Place::Page::Products), QStringLiteral("products"));
    Place import = placeOf(Place::Page::Import);
    import.text = fairTable(scratch);
    photographer.show(import, QStringLiteral("import"));
    photographer.show(placeOf(Place::Page::File), QStringLiteral("file"));
    appearance.setChoice(Appearance::Choice::Dark);
    if (const qint64 company = bestCompany(desk))
        photographer.show(placeOf(Place::Page::Card, company), QStringLiteral("card-dark"));
    photographer.show(best, QStringLiteral("customers-dark"));
    appearance.setChoice(Appearance::Choice::Light);
}

} // namespace

Result<QStringList> makePictures(Appearance& appearance, Preferences& preferences, const CommandLine& line,
                                 const QString& scratch) {
    if (!QDir().mkpath(line.pictures))
        return Problem{tr("%1 could not be made.").arg(line.pictures), tr("No picture was saved."), {}};
    ScreenAnswers answers;
    MainWindow window(appearance, answers, preferences, line.today);
    window.show();
    window.openFile(line.file);
    // One that was left open is looked through first, and one of an older program brought up to date.
    while (window.workplace() == nullptr && window.findChild<ProgressPage*>() != nullptr)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    if (window.workplace() == nullptr)
        return Problem{tr("%1 could not be opened.").arg(line.file), tr("No picture was saved."), {}};
    Photographer photographer(window, line.pictures);
    takePages(photographer, window, appearance, scratch);

    // The first start is a file of its own.
    app::OpenFile::Options options;
    options.today = line.today;
    const QString empty = QDir(scratch).filePath(QStringLiteral("Customers.clientela"));
    if (app::OpenFile::create(empty, options)) {
        window.openFile(empty);
        if (window.workplace() != nullptr) {
            settle();
            photographer.save(QStringLiteral("first-start"));
        }
    }
    return photographer.made();
}

} // namespace clientela::ui
