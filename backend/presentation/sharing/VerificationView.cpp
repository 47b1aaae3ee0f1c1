// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/sharing/VerificationView.h"

#include "journal/Verification.h"

#include <QPointer>

namespace minutier {

using namespace Qt::StringLiterals;

void VerificationView::settle(const QString &outcome, const QString &sentence)
{
    m_outcome = outcome;
    m_sentence = sentence;
    Q_EMIT outcomeChanged();
}

void VerificationView::verify()
{
    const QPointer<VerificationView> self(this);
    const bool started = session()->startTask(
        tr("Checking the register"),
        [self](Database &database, const LongTask::Progress &progress) -> Result<QString> {
            const auto report = Verification(database, progress).run();
            const auto tell = [&self](const QString &outcome, const QString &sentence) {
                QMetaObject::invokeMethod(qApp, [self, outcome, sentence] {
                    if (self)
                        self->settle(outcome, sentence);
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
                        .arg(report->documents)
                );
            else
                tell(u"altered"_s, report->differences.first().sentence);
            return QString();
        }
    );
    if (started)
        settle(u"running"_s, {});
}

} // namespace minutier
