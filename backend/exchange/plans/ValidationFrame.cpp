// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plans/ValidationFrame.h"

#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

namespace {

/// Writes the facts of a frame one by one.
class FrameWriter
{
public:
    FrameWriter(const PlanCard &card, const Wording &wording)
        : m_card(card)
        , m_wording(wording)
    {}

    Manuscript::Frame write()
    {
        switch (m_card.seal) {
        case Seal::Intact:
            writeIntact();
            break;
        case Seal::Broken:
            writeBroken();
            break;
        case Seal::None:
            writeNone();
            break;
        }
        return m_frame;
    }

private:
    [[nodiscard]] QString say(const char *source, int count = -1) const { return m_wording.say(source, count); }
    void add(const char *label, const QString &text)
    {
        if (!text.isEmpty())
            m_frame.facts.append({say(label), text});
    }

    void writeIntact()
    {
        const auto day = m_wording.words.day(m_card.validation->validatedOn);
        m_frame.title = m_card.openConditions() > 0
                            ? say(QT_TRANSLATE_N_NOOP(
                                      "Document", "Validated by the committee on %1, with %n condition(s) still open"
                                  ),
                                  m_card.openConditions())
                                  .arg(day)
                            : say(QT_TRANSLATE_NOOP("Document", "Validated by the committee on %1")).arg(day);
        add(QT_TRANSLATE_NOOP("Document", "Decision"), decision());
        add(QT_TRANSLATE_NOOP("Document", "Session"), session());
        add(QT_TRANSLATE_NOOP("Document", "Quorum"), quorum());
        add(QT_TRANSLATE_NOOP("Document", "Conditions"), conditions());
        add(QT_TRANSLATE_NOOP("Document", "Donor's acceptance"), acceptanceWords(m_card, m_wording));
        add(QT_TRANSLATE_NOOP("Document", "Seal"),
            say(QT_TRANSLATE_NOOP(
                "Document",
                "Intact: in its language of record, this is to the letter what the committee validated. Translations "
                "and the names of organisations are as they are today."
            )));
        add(QT_TRANSLATE_NOOP("Document", "Changed since"), changeWords(m_card, m_wording));
        add(QT_TRANSLATE_NOOP("Document", "Digest (SHA-256)"), Wording::grouped(m_card.digest));
    }

    void writeBroken()
    {
        m_frame.quiet = true;
        m_frame.title = say(QT_TRANSLATE_NOOP("Document", "No seal: this is not what the committee decided on"));
        add(QT_TRANSLATE_NOOP("Document", "Why"),
            say(QT_TRANSLATE_NOOP(
                "Document",
                "A validation was given, but the content below was changed after it, past the register. Have the "
                "register checked: the check names what was changed."
            )));
        add(QT_TRANSLATE_NOOP("Document", "Decision"), decision());
        add(QT_TRANSLATE_NOOP("Document", "Digest decided on"), Wording::grouped(m_card.validation->digest));
        add(QT_TRANSLATE_NOOP("Document", "Digest of this content"), Wording::grouped(m_card.digest));
        add(QT_TRANSLATE_NOOP("Document", "Donor's acceptance"), acceptanceWords(m_card, m_wording));
    }

    void writeNone()
    {
        m_frame.quiet = true;
        const bool stood = m_card.validation.has_value();
        const bool revoked = m_card.decision && m_card.decision->state == DecisionState::Revoked;
        m_frame.title = stood && revoked
                            ? say(QT_TRANSLATE_NOOP("Document", "No longer validated: the decision was revoked"))
                        : stood ? say(QT_TRANSLATE_NOOP("Document", "No longer validated: another version replaced it"))
                                : say(QT_TRANSLATE_NOOP("Document", "Not validated"));
        add(QT_TRANSLATE_NOOP("Document", "State"), m_wording.wordFor(m_card.version.state));
        add(QT_TRANSLATE_NOOP("Document", "Decision"), decision());
        add(QT_TRANSLATE_NOOP("Document", "Session"), session());
        const auto other = std::ranges::find_if(m_card.versions, [this](const PlanVersion &one) {
            return one.id != m_card.version.id && (isValidated(one.state) || one.state == PlanState::Closed);
        });
        if (other != m_card.versions.end())
            add(QT_TRANSLATE_NOOP("Document", "Version decided on"), other->reference);
        if (!m_card.acceptances.isEmpty())
            add(QT_TRANSLATE_NOOP("Document", "Donor's acceptance"), acceptanceWords(m_card, m_wording));
        if (!m_card.version.digest.isEmpty() && m_card.version.digest != m_card.digest)
            add(QT_TRANSLATE_NOOP("Document", "Digest submitted"), Wording::grouped(m_card.version.digest));
        add(QT_TRANSLATE_NOOP("Document", "Digest (SHA-256)"), Wording::grouped(m_card.digest));
    }

    [[nodiscard]] QString decision() const
    {
        if (!m_card.decision)
            return {};
        const auto &decision = *m_card.decision;
        return say(QT_TRANSLATE_NOOP("Document", "%1 of %2: %3"))
            .arg(
                decision.reference,
                m_wording.words.day(decision.decidedOn),
                m_wording.spoken(
                    {u"decision"_s,
                     decision.id.uuid(),
                     u"statement"_s,
                     decision.statement,
                     decision.lang,
                     decision.revision}
                )
            );
    }

    [[nodiscard]] QString session() const
    {
        if (!m_card.meeting)
            return m_card.decision ? say(QT_TRANSLATE_NOOP("Document", "None: by written procedure")) : QString();
        return say(QT_TRANSLATE_NOOP("Document", "%1, held on %2"))
            .arg(m_card.meeting->reference, m_wording.words.day(PartialDate(m_card.meeting->starts.date())));
    }

    [[nodiscard]] QString quorum() const
    {
        return m_card.meeting ? quorumSentence(m_card.quorum, m_wording.phrases) : QString();
    }

    [[nodiscard]] QString conditions() const
    {
        if (m_card.conditions.isEmpty())
            return say(QT_TRANSLATE_NOOP("Document", "None"));
        QStringList lines;
        for (const auto &condition : m_card.conditions) {
            QStringList facts{m_wording.wordFor(condition.state).toLower(), m_wording.organisation(condition.owner)};
            if (!condition.dueOn.isNull())
                facts.append(say(QT_TRANSLATE_NOOP("Document", "due by %1")).arg(m_wording.words.day(condition.dueOn)));
            facts.removeAll(QString());
            const auto text = m_wording.spoken(
                {u"condition"_s, condition.id.uuid(), u"text"_s, condition.text, condition.lang, condition.revision}
            );
            lines.append(u"%1. %2 (%3)"_s.arg(QString::number(condition.number), text, facts.join(u", "_s)));
        }
        return lines.join(u'\n');
    }

    const PlanCard &m_card;
    const Wording &m_wording;
    Manuscript::Frame m_frame;
};

} // namespace

Manuscript::Frame validationFrame(const PlanCard &card, const Wording &wording)
{
    return FrameWriter(card, wording).write();
}

QString stateWords(const PlanCard &card, const Wording &wording)
{
    if (card.seal == Seal::Broken)
        return wording.say(QT_TRANSLATE_NOOP("Document", "Changed after the decision; no seal"));
    return wording.wordFor(card.version.state);
}

QString acceptanceWords(const PlanCard &card, const Wording &wording)
{
    if (card.acceptances.isEmpty())
        return wording.say(QT_TRANSLATE_NOOP("Document", "Not on record"));
    QStringList lines;
    for (const auto &one : card.acceptances) {
        auto line = wording.say(QT_TRANSLATE_NOOP("Document", "On %1 by %2"))
                        .arg(wording.words.day(one.acceptedOn), wording.organisation(one.donor));
        if (!one.letter.isEmpty())
            line += u" (%1)"_s.arg(one.letter);
        if (one.digest != card.digest)
            line += wording.say(QT_TRANSLATE_NOOP("Document", ", for a content that is not this one"));
        lines.append(line);
    }
    return lines.join(u'\n');
}

QString changeWords(const PlanCard &card, const Wording &wording)
{
    if (!card.since || card.since->changes.isEmpty())
        return card.seal == Seal::Broken ? wording.say(QT_TRANSLATE_NOOP("Document", "Yes, past the register"))
                                         : wording.say(QT_TRANSLATE_NOOP("Document", "No"));
    const auto undecided = card.since->undecided();
    auto text =
        wording
            .say(QT_TRANSLATE_N_NOOP("Document", "No; %1 (%2) proposes %n change(s)"), int(card.since->changes.size()))
            .arg(card.since->after.reference, wording.wordFor(card.since->after.state).toLower());
    text += u", "_s + (undecided > 0
                           ? wording.say(QT_TRANSLATE_N_NOOP("Document", "%n of them without a decision"), undecided)
                           : wording.say(QT_TRANSLATE_NOOP("Document", "each with a decision")));
    return text;
}

} // namespace minutier
