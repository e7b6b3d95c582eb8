#include "base/Failure.h"
#include "bench/Rows.h"
#include "bench/raw/raw.h"
#include "customers/CardRepository.h"
#include "storage/UnitOfWork.h"

#include <QFileInfo>
#include <QScopeGuard>

#include <cstdio>

namespace clientela::bench {

namespace {

constexpr double kMostOverFsync = 5; // ms
constexpr int kProbes = 400;

double fsyncP99(const QString& folder) {
    std::vector<double> milliseconds(kProbes);
    if (raw_fsync(folder.toUtf8().constData(), kProbes, milliseconds.data()) != 0)
        throw Failure({QStringLiteral("%1 cannot be written.").arg(folder), {}, {}});
    return quantile(std::move(milliseconds), 0.99);
}

// Saving the family name and the phone of one card after another.
class Saver {
public:
    explicit Saver(const QString& path)
        : file_(openForWriting(path)), raw_(raw_open(path.toUtf8().constData(), 1), raw_close),
          catalogues_(file_->catalogues()),
          repository_(*catalogues_->find(QStringLiteral("customer")), file_->business().country) {
        auto rows = file_->connection().query(
            QStringLiteral("SELECT customer_id FROM customer_derived WHERE phone IS NOT NULL AND family_f IS NOT NULL "
                           "ORDER BY (customer_id * 7919) % 10007, customer_id LIMIT 300"));
        while (rows.next()) ids_.push_back(rows.integer(0));
    }

    /// The next card, read as its page had read it.
    void next() {
        ++turn_;
        before_ = *repository_.load(file_->connection(), CustomerId(id()));
        after_ = before_;
        after_.set(QStringLiteral("family_name"), name());
        for (customers::ContactPoint& point : after_.contactPoints)
            if (point.kind == QLatin1String("phone")) {
                point.value = phone();
                break;
            }
    }
    void byProgram() {
        storage::UnitOfWork work(file_->file(), file_->action(QStringLiteral("edit"), name()));
        if (work.requireToken(QStringLiteral("customer"), id(), before_.token))
            throw Failure({QStringLiteral("A card was changed meanwhile."), {}, {}});
        repository_.save(work, before_, after_);
        work.commit();
    }
    void byRaw() {
        const QByteArray family = name().toUtf8();
        const QByteArray number = phone().toUtf8();
        if (raw_save(raw_.get(), id(), family.constData(), number.constData()) != 0)
            throw Failure(
                {QStringLiteral("The raw save failed: %1").arg(QString::fromUtf8(sqlite3_errmsg(raw_.get()))), {}, {}});
    }
    [[nodiscard]] bool isSaved() const {
        auto row = file_->connection().query(
            QStringLiteral(
                "SELECT c.family_name = ?, d.phone = ? FROM customer c JOIN customer_derived d ON d.customer_id = c.id "
                "WHERE c.id = ?"),
            name(), phone(), id());
        return row.next() && row.flag(0) && row.flag(1);
    }

private:
    [[nodiscard]] qint64 id() const { return ids_[turn_ % ids_.size()]; }
    [[nodiscard]] QString name() const { return QStringLiteral("Prova %1").arg(turn_); }
    [[nodiscard]] QString phone() const { return QStringLiteral("+39055%1").arg(2'100'000 + turn_ % 90'000); }

    std::unique_ptr<app::OpenFile> file_;
    std::unique_ptr<sqlite3, void (*)(sqlite3*)> raw_;
    std::shared_ptr<const fields::Catalogues> catalogues_;
    customers::CardRepository repository_;
    std::vector<qint64> ids_;
    size_t turn_ = 0;
    customers::Card before_;
    customers::Card after_;
};

} // namespace

void measureSaving(Bench& bench, const DemoFile& demo) {
    if (!bench.wants(QStringLiteral("save"))) return;
    const double probe = fsyncP99(QFileInfo(demo.path).absolutePath());
    std::fprintf(stderr, "%-16s p99 of an fsync %.3f ms\n", "save", probe);
    const QString path = copyOf(demo, QStringLiteral("save"));
    const auto removed = qScopeGuard([&] { removeFile(path); });
    Saver saver(path);
    Pair save{QStringLiteral("save"), QStringLiteral("saving a card, revision included"),
              QStringLiteral("3 × bare transaction, p99 fsync's %1 ms + 5 ms").arg(probe, 0, 'f', 1), 3,
              probe + kMostOverFsync};
    save.prepare = [&] { saver.next(); };
    save.raw = [&] { saver.byRaw(); };
    save.program = [&] { saver.byProgram(); };
    save.difference = [&]() -> QString {
        saver.next();
        saver.byRaw();
        const bool raw = saver.isSaved();
        saver.next();
        saver.byProgram();
        return raw && saver.isSaved() ? QString() : QStringLiteral("the card does not say what was saved");
    };
    bench.run(save);
}

} // namespace clientela::bench
