// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/cooperation/CallView.h"

#include "domain/Words.h"
#include "presentation/cooperation/CooperationShapes.h"
#include "storage/decisions/DecisionRepositories.h"

#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

void CallView::setCallId(const QString &id)
{
    if (id == callId())
        return;
    m_id = CallId::fromString(id);
    reload();
}

void CallView::read()
{
    m_book = {};
    m_decision.clear();
    if (m_id.isNull())
        return;
    const auto book = readCallBook(session()->database(), m_id);
    if (!book)
        return setError(book.error());
    m_book = *book;
    if (m_book.call.decision.isNull())
        return;
    if (const auto decision = DecisionRepository(session()->database()).get(m_book.call.decision))
        m_decision = decision->reference;
}

QString CallView::stateWord() const
{
    return m_id.isNull() ? QString() : spoken(m_book.call.state);
}

QString CallView::shape() const
{
    return shapeOf(m_book.call.state);
}

QString CallView::received() const
{
    const auto &call = m_book.call;
    if (call.received)
        return toText(Quantity{call.received, call.receivedQualifier}, session()->phrases());
    return m_book.proposals.isEmpty() ? QString() : QString::number(m_book.proposals.size());
}

QString CallView::sentence() const
{
    if (m_id.isNull())
        return {};
    const int selected = int(std::ranges::count_if(m_book.proposals, [](const ProposalLine &line) {
        return line.proposal.state == ProposalState::Selected;
    }));
    const auto arrived = received();
    if (arrived.isEmpty())
        return tr("No proposal received yet");
    if (selected == 0)
        return tr("Proposals received: %1", "a number, such as about 10").arg(arrived);
    return tr("%n project(s) selected of %1 received", "a number, such as about 10", selected).arg(arrived);
}

QVariantList CallView::facts() const
{
    if (m_id.isNull())
        return {};
    const auto &call = m_book.call;
    QVariantList facts;
    const auto add = [&facts](const QString &label, const QString &text) {
        if (!text.isEmpty())
            facts.append(QVariantMap{{u"label"_s, label}, {u"text"_s, text}});
    };
    add(tr("Open"), periodOf(call.opensOn, call.closesOn));
    add(tr("Each project"), moneyOf(call.amount, call.currency, session()->phrases()));
    add(tr("Length"), call.months ? tr("%n month(s)", nullptr, *call.months) : QString());
    add(tr("Received"), received());
    if (call.received && *call.received != Decimal(int(m_book.proposals.size())))
        add(tr("In the register"), tr("%n proposal(s)", nullptr, int(m_book.proposals.size())));
    return shielded(facts);
}

QVariantList CallView::criteria() const
{
    int sum = 0;
    for (const auto &criterion : m_book.criteria)
        sum += criterion.weight;
    QVariantList list;
    for (const auto &criterion : m_book.criteria)
        list.append(QVariantMap{
            {u"id"_s, criterion.id.toString()},
            {u"title"_s, criterion.title},
            {u"detail"_s, tr("weight %1, up to %2 points").arg(criterion.weight).arg(criterion.highest)},
            {u"highest"_s, criterion.highest},
            {u"share"_s, double(criterion.weight) / std::max(1, sum)},
        });
    return shielded(list);
}

QString CallView::interestsOf(const PanelMember &member) const
{
    QStringList about;
    for (const auto &conflict : m_book.conflicts) {
        if (conflict.member != member.id)
            continue;
        if (conflict.proposal.isNull())
            return tr("Interest declared in the whole call: gives no points");
        for (const auto &line : m_book.proposals)
            if (line.proposal.id == conflict.proposal)
                about.append(u"P%1"_s.arg(line.proposal.number, 2, 10, QChar(u'0')));
    }
    return about.isEmpty() ? QString() : tr("Interest declared in %1: gives it no points").arg(about.join(u", "_s));
}

QVariantList CallView::panel() const
{
    QVariantList list;
    for (const auto &line : m_book.panel)
        list.append(QVariantMap{
            {u"id"_s, line.member.id.toString()},
            {u"who"_s, shownPerson(*session(), line.identity)},
            {u"interests"_s, interestsOf(line.member)},
        });
    return shielded(list);
}

} // namespace minutier
