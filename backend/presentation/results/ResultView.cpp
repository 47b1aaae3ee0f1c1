// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/results/ResultView.h"

#include "domain/Words.h"
#include "presentation/Formats.h"
#include "presentation/results/ResultShapes.h"
#include "storage/results/ResultRepositories.h"

namespace minutier {

using namespace Qt::StringLiterals;

void ResultView::setResultId(const QString &id)
{
    if (id == m_resultId)
        return;
    m_resultId = id;
    Q_EMIT resultChanged();
    reload();
}

void ResultView::read()
{
    m_node.reset();
    m_latest.reset();
    const auto id = ResultId::fromString(m_resultId);
    if (id.isNull())
        return;
    const auto node = ResultRepository(session()->database()).get(id);
    if (!node)
        return setError(node.error());
    m_node = *node;
    const auto assessments = AssessmentRepository(session()->database()).ofResult(id);
    if (!assessments)
        return setError(assessments.error());
    if (!assessments->isEmpty())
        m_latest = assessments->last();
    setError({});
}

QString ResultView::place() const
{
    return m_node ? tr("%1 %2", "the level of a result, its code").arg(spoken(m_node->level), m_node->code) : QString();
}

QString ResultView::title() const
{
    return shielded(m_node ? m_node->title : tr("Means of the project"));
}

QString ResultView::ratingWord() const
{
    if (!m_node)
        return {};
    return m_latest ? spoken(m_latest->rating) : tr("Not assessed");
}

QString ResultView::shape() const
{
    return m_latest ? shapeOf(m_latest->rating) : u"planned"_s;
}

QString ResultView::judgement() const
{
    if (!m_latest)
        return {};
    return shielded(
        tr("%1 Assessed %2.", "a judgement, on its day").arg(m_latest->narrative, onDay(m_latest->assessedOn))
    );
}

} // namespace minutier
