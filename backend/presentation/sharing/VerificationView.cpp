// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/sharing/VerificationView.h"

#include "commands/HeadSigning.h"
#include "journal/KeptHeads.h"
#include "presentation/sharing/OfficeHead.h"
#include "queries/EntityRows.h"
#include "queries/evidence/LedgerStates.h"
#include "queries/evidence/Proof.h"
#include "storage/OutputFile.h"

#include <QPointer>
#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

void VerificationView::settle(const QString &outcome, const QString &sentence, const VerificationReport &report)
{
    m_outcome = outcome;
    m_sentence = sentence;
    m_report = report;
    Q_EMIT outcomeChanged();
}

void VerificationView::verify()
{
    const QPointer<VerificationView> self(this);
    const bool started = session()->startTask(
        tr("Checking the register"),
        [self](Database &database, const LongTask::Progress &progress) -> Result<QString> {
            const auto report = verifyHere(database, progress, {.signatures = true});
            const auto tell = [&self](const QString &outcome, const QString &sentence, VerificationReport found = {}) {
                QMetaObject::invokeMethod(qApp, [self, outcome, sentence, found = std::move(found)] {
                    if (self)
                        self->settle(outcome, sentence, found);
                });
            };
            if (!report) {
                tell(u"failed"_s, report.error().message);
                return report.error();
            }
            if (report->cancelled)
                tell(u"unknown"_s, tr("Stopped. Nothing was changed."));
            else if (report->isIntact())
                tell(
                    u"intact"_s,
                    tr("%1 entries, %2 records and %3 files agree.")
                        .arg(report->entries)
                        .arg(report->rows)
                        .arg(report->documents),
                    *report
                );
            else
                tell(u"altered"_s, report->differences.first().sentence, *report);
            return QString();
        }
    );
    if (!started)
        return;
    settle(u"running"_s, {});
    follow();
}

/// Shows how far the work is that was just begun.
void VerificationView::follow()
{
    m_done = 0;
    m_total = 0;
    m_since.start();
    const auto *task = session()->task();
    connect(task, &LongTask::progressed, this, [this, task] {
        m_done = task->done();
        m_total = std::max(task->total(), task->done());
        Q_EMIT progressed();
    });
    Q_EMIT progressed();
}

void VerificationView::cancel()
{
    if (m_outcome == "running"_L1 && session()->task())
        session()->task()->cancel();
}

QString VerificationView::progressWords() const
{
    if (m_total == 0)
        return tr("Reading…");
    const auto read = tr("%1 of %2 entries and records read").arg(m_done).arg(m_total);
    const auto seconds = m_done > 0 ? m_since.elapsed() * (m_total - m_done) / m_done / 1000 : 0;
    if (m_since.elapsed() < 1000)
        return read;
    if (seconds < 10)
        return read + u" · "_s + tr("a few seconds left");
    if (seconds < 90)
        return read + u" · "_s + tr("about %n second(s) left", nullptr, int((seconds + 4) / 5 * 5));
    return read + u" · "_s + tr("about %n minute(s) left", nullptr, int((seconds + 59) / 60));
}

QString VerificationView::unopened() const
{
    if (m_report.unopened == 0)
        return {};
    return tr(
        "%n part(s) of entries could not be opened: they are about people who were erased, or the keys are not "
        "here. Their digests agree.",
        nullptr,
        int(m_report.unopened)
    );
}

QVariantMap VerificationView::toLine(const Difference &difference) const
{
    QStringList place;
    QString target;
    auto sentence = difference.sentence;
    const auto ledger = QUuid::fromString(difference.ledger);
    if (difference.index >= 0) {
        for (const auto &one : m_ledgers)
            if (one.toMap().value(u"id"_s) == difference.ledger)
                place.append(one.toMap().value(u"name"_s).toString());
        place.append(tr("entry %1").arg(difference.index));
        target = u"entry/%1/%2"_s.arg(difference.ledger).arg(difference.index);
    } else if (const auto id = QUuid::fromString(difference.id); !id.isNull() && id != ledger) {
        const auto reference = referenceOf(session()->database(), id);
        place.append(reference.isEmpty() ? tr("record %1").arg(difference.id.left(8)) : reference);
        if (!reference.isEmpty())
            sentence.replace(difference.id, reference); // people know it by its number
        target = difference.id;
    }
    return {{u"place"_s, place.join(u", "_s)}, {u"sentence"_s, sentence}, {u"target"_s, target}};
}

QVariantList VerificationView::differences() const
{
    QVariantList lines;
    for (const auto &difference : m_report.differences)
        lines.append(toLine(difference));
    return lines;
}

void VerificationView::read()
{
    m_ledgers.clear();
    m_unsigned.clear();
    m_officeKey.clear();
    if (const auto key = officeKey(session()->database()); key && *key)
        m_officeKey = inGroups(QString::fromStdString(evidence::toHex((*key)->key)));
    const auto states = readLedgerStates(session()->database());
    if (!states) // a record damaged that far is what the check itself tells of
        return;
    for (const auto &state : *states) {
        const auto missing = int(state.size - state.signedSize);
        if (missing > 0)
            m_unsigned.append(state.ledger);
        m_ledgers.append(QVariantMap{
            {u"id"_s, state.ledger},
            {u"name"_s, state.project.isEmpty() ? tr("Office") : state.project},
            {u"entries"_s, tr("%n entry(ies)", nullptr, int(state.size))},
            {u"root"_s, inGroups(state.root)},
            {u"shape"_s, missing == 0 ? u"ok"_s : u"draft"_s},
            {u"stateWord"_s,
             missing == 0 ? tr("signed by the office")
             : state.signedSize == 0
                 ? tr("not signed yet")
                 : tr("signed up to entry %1, %n newer", nullptr, missing).arg(state.signedSize - 1)},
        });
    }
    m_maySign = maySign(*session()) && !m_unsigned.isEmpty();
}

bool VerificationView::signHeads()
{
    for (const auto &ledger : std::as_const(m_unsigned))
        if (const auto head = signedHeadOf(session()->reg(), ledger); !head) {
            setError(head.error());
            reload();
            return false;
        }
    clearError();
    reload();
    return true;
}

bool VerificationView::savePolicy(const QUrl &file)
{
    const auto text = makePolicy(session()->database());
    const auto path = file.toLocalFile();
    const auto written = text ? writeFile(path, *text) : Result<>(text.error());
    setError(written ? Error{} : written.error());
    if (written)
        session()->say(tr("Wrote the policy to %1. Hand it over by another way than the proofs.").arg(path));
    return written.has_value();
}

} // namespace minutier
