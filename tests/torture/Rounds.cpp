#include "torture/Rounds.h"

#include "backup/Chain.h"
#include "base/Failure.h"
#include "storage/Replay.h"
#include "torture/Child.h"
#include "torture/Disk.h"
#include "torture/PowerCut.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <filesystem>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

namespace clientela::torture {

namespace {

namespace fs = std::filesystem;

void copyFolder(const QString& from, const QString& to) {
    fs::remove_all(to.toStdString());
    fs::copy(from.toStdString(), to.toStdString(), fs::copy_options::recursive);
}

QString said(const Ended& ended) {
    return ended.signal != 0 ? QStringLiteral("ended by signal %1").arg(ended.signal)
                             : QStringLiteral("status %1: %2").arg(ended.status).arg(ended.said.trimmed());
}

/// Status 0 with nothing else said, or what is wrong.
QString faultOf(const Ended& ended) { return ended.signal == 0 && ended.status == 0 ? QString() : said(ended); }

} // namespace

QString Rounds::startOf(const Step& step) const { return QStringLiteral("%1/start-%2").arg(work_, step.name); }
QString Rounds::journalOf(const Step& step) const { return QStringLiteral("%1/journal-%2").arg(work_, step.name); }

Rounds::Rounds(const QString& work, const QStringList& only) : work_(work) {
    const QString folder = work_ + QStringLiteral("/day");
    QDir().mkpath(folder);
    const auto must = [](const Ended& ended, const QString& what) {
        if (const QString fault = faultOf(ended); !fault.isEmpty())
            throw Failure({QStringLiteral("%1 failed, undisturbed: %2").arg(what, fault), {}, {}});
    };
    must(inChild([&](QString&) {
             beginDay(folder);
             return 0;
         }),
         QStringLiteral("The beginning of the day"));
    for (Step& step : day()) {
        if (step.prepare)
            must(inChild([&](QString&) {
                     step.prepare(folder);
                     return 0;
                 }),
                 step.name);
        const QString start = startOf(step);
        copyFolder(folder, start);
        const QString counted = work_ + QStringLiteral("/counted");
        const Ended ended = inChild([&](QString& text) {
            diskRecord(folder.toUtf8().constData(), journalOf(step).toUtf8().constData());
            const int status = step.run(folder, text);
            const qint64 calls = diskCalls();
            diskRecord(nullptr, nullptr);
            QFile file(counted);
            if (!file.open(QIODevice::WriteOnly)) return 1;
            file.write(QByteArray::number(calls));
            return status;
        });
        must(ended, step.name);
        QFile file(counted);
        if (file.open(QIODevice::ReadOnly)) calls_[step.name] = file.readAll().toLongLong();
        seconds_[step.name] = ended.seconds;
        if (!only.isEmpty() && !only.contains(step.name)) continue;
        // States are looked at in copies: looking opens files, which may bring them up to date.
        const QString looked = work_ + QStringLiteral("/looked");
        Course& course = courses_[step.name];
        course.end = QStringLiteral("%1/end-%2").arg(work_, step.name);
        copyFolder(folder, course.end);
        copyFolder(start, looked);
        course.before = stateIn(looked, step.file);
        copyFolder(folder, looked);
        course.after = stateIn(looked, step.file);
        if (!step.makes.isEmpty()) course.made = stateIn(looked, step.makes);
        steps_.push_back(step);
    }
}

QString Rounds::look(const QString& folder, const Step& step, Told told) const {
    const Course& course = courses_.at(step.name);
    return faultOf(inChild([&](QString& text) {
        text = lookAt(folder, step, course, told);
        return text.isEmpty() ? 0 : 1;
    }));
}

Outcome Rounds::eachMoment(const QString& name, qint64 moments, const Plan& plan, const Try& attempt) const {
    Outcome outcome;
    outcome.calls = moments;
    std::vector<pid_t> workers;
    const auto reportOf = [&](int job) { return QStringLiteral("%1/report-%2").arg(work_).arg(job); };
    for (int job = 0; job < plan.jobs; ++job) {
        QFile::remove(reportOf(job));
        const pid_t worker = ::fork();
        if (worker != 0) {
            workers.push_back(worker);
            continue;
        }
        const QString folder = QStringLiteral("%1/tried-%2").arg(work_).arg(job);
        qint64 tried = 0;
        QString fault;
        try {
            for (qint64 moment = 1 + job * plan.stride; moment <= moments; moment += plan.jobs * plan.stride) {
                fault = attempt(moment, folder);
                ++tried;
                if (fault.isEmpty()) continue;
                fault = QStringLiteral("%1, at %2 of %3: %4").arg(name).arg(moment).arg(moments).arg(fault);
                break;
            }
        } catch (const std::exception& problem) {
            fault = QString::fromUtf8(problem.what());
        }
        QFile report(reportOf(job));
        if (report.open(QIODevice::WriteOnly)) report.write(QByteArray::number(tried) + '\n' + fault.toUtf8());
        report.close();
        ::_exit(0);
    }
    for (size_t job = 0; job < workers.size(); ++job) {
        ::waitpid(workers[job], nullptr, 0);
        QFile report(reportOf(static_cast<int>(job)));
        if (!report.open(QIODevice::ReadOnly)) {
            outcome.fault = QStringLiteral("a worker died");
            continue;
        }
        outcome.tried += report.readLine().trimmed().toLongLong();
        const QString fault = QString::fromUtf8(report.readAll());
        if (fault.isEmpty() || !outcome.fault.isEmpty()) continue;
        outcome.fault = fault;
        outcome.left = QStringLiteral("%1/tried-%2").arg(work_).arg(job);
    }
    return outcome;
}

Outcome Rounds::kill(const Step& step, const Plan& plan, bool tear) const {
    return eachMoment(step.name, calls_.at(step.name), plan, [&](qint64 moment, const QString& folder) -> QString {
        copyFolder(startOf(step), folder);
        const Ended ended = inChild([&](QString& text) {
            diskKillAt(static_cast<long>(moment), tear ? 1 : 0);
            return step.run(folder, text);
        });
        if (!ended.wasKilled() && !faultOf(ended).isEmpty()) return faultOf(ended);
        return look(folder, step, {!ended.wasKilled(), !ended.wasKilled()});
    });
}

Outcome Rounds::killAtRandom(const Plan& plan, qint64 count) const {
    return eachMoment(QStringLiteral("random"), count, plan, [&](qint64 moment, const QString& folder) -> QString {
        std::mt19937_64 random(plan.seed * 1'000'003 + static_cast<quint64>(moment));
        const Step& step = steps_[static_cast<size_t>(moment) % steps_.size()];
        copyFolder(startOf(step), folder);
        std::uniform_real_distribution<double> when(0.0005, seconds_.at(step.name) * 1.1);
        const Ended ended = inChild([&](QString& text) { return step.run(folder, text); }, when(random));
        if (!ended.wasKilled() && !faultOf(ended).isEmpty()) return faultOf(ended);
        const QString fault = look(folder, step, {!ended.wasKilled(), !ended.wasKilled()});
        return fault.isEmpty() ? fault : step.name + QStringLiteral(": ") + fault;
    });
}

Outcome Rounds::cutPower(const Step& step, const Plan& plan) const {
    const std::vector<DiskCall> journal = readJournal(journalOf(step));
    const auto attempt = [&](qint64 moment, const QString& folder) -> QString {
        const auto calls = static_cast<size_t>(moment);
        const bool told = std::any_of(journal.begin(), journal.begin() + moment,
                                      [](const DiskCall& call) { return call.kind == DiskTold; });
        for (int trial = 0; trial < plan.trials; ++trial) {
            std::mt19937_64 random(plan.seed * 1'000'003 + static_cast<quint64>(moment * 64 + trial));
            Losses losses;
            // First the two ends: nothing of what was not synced is there, and all of it but the names.
            if (trial == 0) losses = {0, 0, 0, true};
            if (trial == 1) losses = {1, 0, 0, true};
            if (trial > 1) losses.namesInOrder = random() % 2 == 0;
            fs::remove_all(folder.toStdString());
            QDir().mkpath(folder);
            torture::cutPower(startOf(step), journal, calls, losses, random, folder);
            const QString fault = look(folder, step, {told, told});
            if (!fault.isEmpty()) return QStringLiteral("loss %1: %2").arg(trial).arg(fault);
        }
        return {};
    };
    Outcome outcome = eachMoment(step.name, static_cast<qint64>(journal.size()), plan, attempt);
    outcome.tried *= plan.trials;
    return outcome;
}

namespace {

/// Whether the backups hold what the file holds.
QString behind(const QString& path) {
    storage::Connection connection(path, storage::Connection::Mode::ReadWrite);
    const backup::BackupFolder folder = backup::BackupFolder::of(connection);
    const storage::Position now = storage::positionOf(connection);
    const auto chains = backup::chainsOf(folder);
    const bool holds =
        std::any_of(chains.begin(), chains.end(), [&](const backup::Chain& chain) { return chain.end() == now; });
    return holds ? QString() : QStringLiteral("the backups fell behind, and nobody was told");
}

bool isPlain(const QString& text) {
    return text.contains(QLatin1String("full")) || text.contains(QLatin1String("room")) ||
           text.contains(QLatin1String("disk"), Qt::CaseInsensitive);
}

} // namespace

Outcome Rounds::fillDisk(const Step& step, const Plan& plan) const {
    return eachMoment(step.name, calls_.at(step.name), plan, [&](qint64 moment, const QString& folder) -> QString {
        copyFolder(startOf(step), folder);
        const Ended ended = inChild([&](QString& text) {
            diskFullAt(static_cast<long>(moment));
            return step.run(folder, text);
        });
        if (ended.signal != 0) return said(ended);
        const QString path = folder + QLatin1Char('/') + step.file;
        if (ended.status != 0) {
            if (ended.status != 1 || !isPlain(ended.said)) return QStringLiteral("is not told plainly: ") + said(ended);
        } else if (const QString fault = faultOf(inChild([&](QString& text) {
                       text = isPlain(ended.said) ? QString() : behind(path);
                       return text.isEmpty() ? 0 : 1;
                   }));
                   !fault.isEmpty()) {
            return fault;
        }
        // What failed left all as it was; every second time it is done again, with room. What leaves the house is logged
        // before it has its name, so one that failed at that is in the log already, and again would be a second one.
        bool done = ended.status == 0;
        if (!done && moment % 2 == 0 && !step.leaves) {
            const Ended again = inChild([&](QString& text) { return step.run(folder, text); });
            if (const QString fault = faultOf(again); !fault.isEmpty())
                return QStringLiteral("does not go on when there is room: ") + fault;
            done = true;
        }
        const bool isWarned = ended.status == 0 && isPlain(ended.said);
        const bool backedUp = done && !isWarned;
        // What leaves the house has left it, and that it could not be logged was said.
        if (isWarned && step.leaves) done = false;
        const QString fault = look(folder, step, {done, backedUp});
        return fault.isEmpty() ? fault : said(ended) + QStringLiteral("; then ") + fault;
    });
}

} // namespace clientela::torture
