// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/cooperation/MandateView.h"

#include "presentation/cooperation/CooperationShapes.h"
#include "presentation/cooperation/CountryNames.h"
#include "presentation/cooperation/MandateWords.h"

namespace minutier {

using namespace Qt::StringLiterals;

void MandateView::setMandateId(const QString &id)
{
    if (id == mandateId())
        return;
    m_id = MandateId::fromString(id);
    reload();
}

void MandateView::read()
{
    m_line.reset();
    if (m_id.isNull())
        return;
    const auto lines = readMandates(session()->database(), session()->project());
    if (!lines)
        return setError(lines.error());
    for (const auto &line : *lines)
        if (line.mandate.id == m_id)
            m_line = line;
}

QString MandateView::stateWord() const
{
    return m_line ? stateWordOf(m_line->mandate, session()->day()) : QString();
}

QString MandateView::shape() const
{
    return m_line ? shapeOf(m_line->mandate, session()->day()) : QString();
}

QVariantList MandateView::facts() const
{
    QVariantList facts;
    const auto add = [&facts](const QString &label, const QString &text) {
        if (!text.isEmpty())
            facts.append(QVariantMap{{u"label"_s, label}, {u"text"_s, text}});
    };
    if (!m_line)
        return shielded(facts);
    const auto &mandate = m_line->mandate;
    add(tr("When"), periodOf(mandate.startsOn, mandate.endsOn));
    add(tr("Where"), countryName(mandate.country));
    add(tr("Partner"), shownOrganisation(*session(), m_line->partner));
    add(tr("Volunteer"), volunteerOf(*session(), *m_line));
    add(tr("Expertise"), mandate.expertise);
    add(tr("Note"), mandate.note);
    return shielded(facts);
}

} // namespace minutier
