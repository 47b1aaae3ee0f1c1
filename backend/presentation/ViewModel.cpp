// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/ViewModel.h"

#include "presentation/SpokenFields.h"

namespace minutier {

void ViewModel::setSession(Session *session)
{
    if (m_session == session)
        return;
    m_session = session;
    if (m_session)
        connect(m_session, &Session::changed, this, &ViewModel::reload);
    Q_EMIT sessionChanged();
    reload();
}

void ViewModel::componentComplete()
{
    m_complete = true;
    reload();
}

void ViewModel::reload()
{
    if (!m_complete || !m_session || !m_session->isOpen())
        return;
    read();
    Q_EMIT shown();
}

void ViewModel::clearError()
{
    setError({});
}

void ViewModel::setError(const Error &error)
{
    if (m_error == error)
        return;
    m_error = error;
    m_error.message = inPeoplesWords(error);
    Q_EMIT errorChanged();
}

bool ViewModel::ran(const Result<Made> &outcome)
{
    setError(outcome ? Error{} : outcome.error());
    return outcome.has_value();
}

} // namespace minutier
