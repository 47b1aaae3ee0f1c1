// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/cooperation/ProposalView.h"

#include "domain/Words.h"
#include "presentation/Formats.h"
#include "presentation/cooperation/CooperationShapes.h"
#include "presentation/cooperation/ProposalListModel.h"
#include "storage/cooperation/CooperationRepositories.h"

namespace minutier {

using namespace Qt::StringLiterals;

void ProposalView::setProposalId(const QString &id)
{
    if (id == proposalId())
        return;
    m_id = ProposalId::fromString(id);
    reload();
}

void ProposalView::read()
{
    m_book = {};
    m_line = {};
    if (m_id.isNull())
        return;
    const auto known = ProposalRepository(session()->database()).find(m_id);
    if (!known)
        return setError(known.error());
    const auto book = *known ? readCallBook(session()->database(), (*known)->call) : Result<CallBook>(CallBook());
    if (!book)
        return setError(book.error());
    m_book = *book;
    for (const auto &line : m_book.proposals)
        if (line.proposal.id == m_id)
            m_line = line;
}

bool ProposalView::isOffice() const
{
    return session() && session()->shield().audience() == Audience::Office;
}

QString ProposalView::title() const
{
    return shielded(m_id.isNull() ? QString() : shownTitle(*session(), m_line));
}

QString ProposalView::who() const
{
    return session() ? shownOrganisation(*session(), m_line.organisation) : QString();
}

QString ProposalView::summary() const
{
    // A summary may tell who wrote it.
    return shielded(!m_id.isNull() && title() == m_line.proposal.title ? m_line.proposal.summary : QString());
}

QString ProposalView::stateWord() const
{
    return m_id.isNull() ? QString() : spoken(m_line.proposal.state);
}

QString ProposalView::shape() const
{
    return shapeOf(m_line.proposal.state);
}

QVariantList ProposalView::facts() const
{
    QVariantList facts;
    const auto add = [&facts](const QString &label, const QString &text) {
        if (!text.isEmpty())
            facts.append(QVariantMap{{u"label"_s, label}, {u"text"_s, text}});
    };
    if (m_id.isNull())
        return shielded(facts);
    add(tr("Proposed by"), m_line.organisation ? who() : tr("not named"));
    add(tr("Asked for"), moneyOf(m_line.proposal.amount, m_line.proposal.currency, session()->phrases()));
    add(tr("Received"), fullDay(m_line.proposal.receivedOn));
    return shielded(facts);
}

QVariantList ProposalView::points() const
{
    QVariantList rows;
    for (const auto &criterion : m_book.criteria) {
        int sum = 0;
        QStringList each;
        for (const auto &judge : m_book.panel)
            for (const auto &score : m_line.counted)
                if (score.criterion == criterion.id && score.member == judge.member.id) {
                    sum += score.points;
                    each.append(QString::number(score.points));
                }
        const auto most = int(each.size()) * criterion.highest;
        rows.append(QVariantMap{
            {u"title"_s, criterion.title},
            {u"points"_s, each.isEmpty() ? tr("no points yet") : tr("%1 of %2 points").arg(sum).arg(most)},
            {u"detail"_s, each.size() > 1 && isOffice() ? each.join(u" + "_s) : QString()},
            {u"share"_s, most > 0 ? double(sum) / most : 0.0},
        });
    }
    return shielded(rows);
}

QString ProposalView::score() const
{
    return m_line.score ? tr("%1 %", "a share in hundredths").arg(toText(*m_line.score, session()->phrases()))
                        : QString();
}

QStringList ProposalView::interests() const
{
    QStringList lines;
    for (const auto &judge : m_book.panel) {
        if (m_id.isNull() || !isConflicted(m_book.conflicts, judge.member.id, m_id))
            continue;
        lines.append(tr("%1 declared an interest and gives it no points.").arg(shownPerson(*session(), judge.identity))
        );
        for (const auto &conflict : m_book.conflicts)
            if (isOffice() && conflict.member == judge.member.id && !conflict.statement.isEmpty())
                lines.last() += u' ' + conflict.statement;
    }
    if (m_line.setAside > 0)
        lines.append(tr("%n score(s) given before set aside.", nullptr, m_line.setAside));
    return shielded(lines);
}

QVariantList ProposalView::awardFacts() const
{
    QVariantList facts;
    if (!m_line.award)
        return shielded(facts);
    const auto add = [&facts](const QString &label, const QString &text) {
        if (!text.isEmpty())
            facts.append(QVariantMap{{u"label"_s, label}, {u"text"_s, text}});
    };
    const auto &award = *m_line.award;
    add(tr("State"), spoken(award.state));
    add(tr("Amount"), moneyOf(award.amount, award.currency, session()->phrases()));
    add(tr("Which is"), moneyOf(award.counterAmount, award.counterCurrency, session()->phrases()));
    add(tr("Length"), award.months ? tr("%n month(s)", nullptr, *award.months) : QString());
    add(tr("Awarded"), fullDay(award.awardedOn));
    add(tr("Note"), award.note);
    return shielded(facts);
}

bool ProposalView::canBeAwarded() const
{
    return !m_id.isNull() && !m_line.award && canBeSelected(m_line.proposal, m_book.call);
}

bool ProposalView::canBeScored() const
{
    return !m_id.isNull() && canBeJudged(m_book.call) && m_line.proposal.state <= ProposalState::Recommended &&
           !m_book.criteria.isEmpty() && !judges().isEmpty();
}

QVariantList ProposalView::judges() const
{
    QVariantList judges;
    for (const auto &judge : m_book.panel)
        if (!isConflicted(m_book.conflicts, judge.member.id, m_id))
            judges.append(QVariantMap{
                {u"id"_s, judge.member.id.toString()},
                {u"label"_s, shownPerson(*session(), judge.identity)},
            });
    return shielded(judges);
}

int ProposalView::pointsOf(const QString &memberId, const QString &criterionId) const
{
    for (const auto &score : m_line.counted)
        if (score.member.toString() == memberId && score.criterion.toString() == criterionId)
            return score.points;
    return -1;
}

} // namespace minutier
