// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "property/Story.h"
#include "support/Catch.h"

#include <iostream>
#include <rapidcheck.h>

using namespace minutier;
using namespace Qt::StringLiterals;

namespace {

using Attempts = std::vector<Attempt>;

/// What RapidCheck prints of a story; the commands follow.
struct Plot
{
    Attempts attempts;
};

std::ostream &operator<<(std::ostream &out, const Plot &plot)
{
    return out << plot.attempts.size() << " attempts";
}

/// A story without one of its pieces: first its halves, then quarters, down to single attempts.
class Shorter
{
public:
    explicit Shorter(Attempts attempts)
        : m_attempts(std::move(attempts))
        , m_piece((m_attempts.size() + 1) / 2)
        , m_from(m_attempts.size())
    {}

    rc::Maybe<Attempts> operator()()
    {
        if (m_from == 0) {
            if (m_piece <= 1)
                return rc::Nothing;
            m_piece = (m_piece + 1) / 2;
            m_from = m_attempts.size();
        }
        // From the end: what comes after the fault is seldom needed.
        const auto until = m_attempts.begin() + std::ptrdiff_t(m_from);
        m_from -= std::min(m_from, m_piece);
        Attempts kept(m_attempts.begin(), m_attempts.begin() + std::ptrdiff_t(m_from));
        kept.insert(kept.end(), until, m_attempts.end());
        return kept;
    }

private:
    Attempts m_attempts;
    std::size_t m_piece;
    std::size_t m_from;
};

/// The same attempt with one more of its optional arguments left out.
rc::Seq<Attempt> simpler(const Attempt &attempt)
{
    Attempts fewer;
    for (quint32 bit = 1; bit < (1U << 16U); bit <<= 1U)
        if ((attempt.without & bit) == 0)
            fewer.push_back({attempt.draw, attempt.without | bit});
    return rc::seq::fromContainer(fewer);
}

/// Stories of 500 attempts; one that breaks a rule is shortened while it still does.
rc::Gen<Plot> stories()
{
    const auto draw = rc::gen::resize(rc::kNominalSize, rc::gen::arbitrary<quint64>());
    const auto attempt = rc::gen::map(draw, [](quint64 number) { return Attempt{number, 0}; });
    const auto story = rc::gen::container<Attempts>(500, attempt);
    const auto shortened = rc::gen::shrink(rc::gen::noShrink(story), [](const Attempts &attempts) {
        auto shorter = attempts.empty() ? rc::Seq<Attempts>() : rc::makeSeq<Shorter>(attempts);
        return attempts.size() > 40 ? shorter : rc::seq::concat(shorter, rc::shrink::eachElement(attempts, simpler));
    });
    return rc::gen::map(shortened, [](const Attempts &attempts) { return Plot{attempts}; });
}

void print(const Tally &tally)
{
    std::cout << tally.accepted << " of " << tally.tried << " commands were accepted.\n";
    if (!qEnvironmentVariableIsSet("MINUTIER_TALLY"))
        return;
    for (const auto &[command, counts] : tally.byCommand.asKeyValueRange())
        std::cout << counts.first << '/' << counts.second << ' ' << command.toStdString() << '\n';
}

} // namespace

TEST_CASE("No sequence of 10,000 random commands breaks a rule that always holds", "[property]")
{
    // RC_PARAMS="max_success=500 seed=7" runs more, and others.
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", "seed=2020 max_success=20");
    Tally tally;
    const auto held = rc::check([&tally] {
        const auto attempts = (*stories()).attempts;
        Story story(tally);
        QString broken;
        for (std::size_t i = 0; i < attempts.size() && broken.isEmpty(); ++i)
            broken = story.attempt(attempts[i]);
        if (broken.isEmpty())
            broken = story.end();
        if (!broken.isEmpty())
            RC_FAIL((broken + u"\n  "_s + story.told().join(u"\n  "_s)).toStdString());
    });
    print(tally);
    CHECK(held);
    CHECK(tally.accepted * 10 > tally.tried * 3);
}
