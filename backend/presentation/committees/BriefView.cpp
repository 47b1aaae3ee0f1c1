// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/committees/BriefView.h"

namespace minutier {

void BriefView::read()
{
    m_brief = {};
    if (session()->committee().isNull())
        return;
    const auto brief = readBrief(
        session()->database(), session()->committee(), session()->day(), session()->shield(), session()->phrases()
    );
    if (!brief)
        return setError(brief.error());
    m_brief = *brief;
}

QString BriefView::title() const
{
    return m_brief.last ? tr("Since session %1").arg(m_brief.last->reference) : QString();
}

QString BriefView::sentence() const
{
    QStringList parts;
    parts.append(tr("%n decision(s)", nullptr, int(m_brief.decided.size())));
    parts.append(tr("%n action(s) done", nullptr, int(m_brief.done.size())));
    parts.append(tr("%n answer(s) received", nullptr, int(m_brief.answered.size())));
    parts.append(tr("%n thing(s) late", nullptr, int(m_brief.late.size())));
    if (m_brief.newMembers > 0)
        parts.append(tr("%n new member(s)", nullptr, m_brief.newMembers));
    return parts.join(QStringLiteral(", ")) + u'.';
}

} // namespace minutier
