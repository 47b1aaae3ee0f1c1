// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/followup/ActionView.h"

#include "commands/followup/ReportProgress.h"
#include "domain/Words.h"
#include "presentation/Formats.h"
#include "presentation/decisions/StateShapes.h"

namespace minutier {

ActionView::ActionView(QObject *parent)
    : ViewModel(parent)
{
    connect(this, &ActionView::actionIdChanged, this, &ActionView::reload);
}

void ActionView::read()
{
    const auto action = ActionRepository(session()->database()).find(ActionItemId::fromString(m_actionId));
    if (!action)
        return setError(action.error());
    m_action = *action;
}

QString ActionView::owner() const
{
    if (!m_action || m_action->owner.isNull())
        return {};
    const auto organisation = OrganisationRepository(session()->database()).find(m_action->owner);
    return organisation && *organisation ? session()->shield().showOrganisation(**organisation, session()->phrases())
                                         : QString();
}

QString ActionView::due() const
{
    return m_action && !m_action->dueOn.isNull() ? fullDay(m_action->dueOn) : QString();
}

QString ActionView::stateWord() const
{
    return m_action ? spoken(m_action->state) : QString();
}

QString ActionView::shape() const
{
    return m_action ? shapeOf(m_action->state) : QString();
}

bool ActionView::mayReport() const
{
    return m_action && session()->mayRun(ReportProgress{.action = m_action->id});
}

bool ActionView::report(const QString &progress, bool done)
{
    return run(ReportProgress{
        .action = ActionItemId::fromString(m_actionId),
        .progress = progress,
        .state = done ? ActionState::Done : ActionState::InProgress,
    });
}

} // namespace minutier
