// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sharing/Consent.h"
#include "domain/sharing/Document.h"
#include "domain/sharing/Incident.h"
#include "domain/sharing/Release.h"
#include "domain/sharing/Retention.h"
#include "domain/sharing/Translation.h"
#include "support/RoundTrip.h"

using namespace minutier;
using namespace Qt::StringLiterals;

TEST_CASE("A document and a translation are read back whole", "[storage]")
{
    const auto instant = instantFromStored(u"2020-09-03T15:00:00.000Z"_s);
    const auto text = u"Texte"_s;
    survives(Document{
        some<DocumentId>(),
        some<ProjectId>(),
        2020,
        1,
        text,
        text,
        text,
        text,
        12,
        text,
        DocumentKind::Evidence,
        Audience::Donor,
        some<MeetingId>(),
        some<AgendaItemId>(),
        some<DecisionId>(),
        u"fr"_s,
        instant,
        true,
        1});
    survives(Translation{some<TranslationId>(), some<ProjectId>(), text, QUuid::createUuid(), text, u"es"_s, text, 2, 1}
    );
}

TEST_CASE("A release is read back whole", "[storage]")
{
    const auto text = u"Texte"_s;
    survives(Release{
        some<ReleaseId>(),
        some<ProjectId>(),
        2021,
        1,
        text,
        some<PlanVersionId>(),
        Audience::Public,
        ReleaseProfile::PlanPack,
        u"fr"_s,
        PartialDate(QDate(2021, 6, 21)),
        text,
        text,
        10,
        QString(64, u'a'),
        u"{}"_s,
        text,
        PartialDate(QDate(2021, 6, 22)),
        text,
        1});
}

TEST_CASE("A consent, a retention rule and an incident are read back whole", "[storage]")
{
    const auto text = u"Texte"_s;
    const PartialDate day(QDate(2021, 6, 21));
    survives(Consent{
        some<ConsentId>(),
        some<PersonId>(),
        Purpose::PictureAndVoice,
        text,
        text,
        u"es"_s,
        day,
        GivenHow::Orally,
        text,
        text,
        some<AccountId>(),
        day,
        text,
        1});
    survives(RetentionRule{some<RetentionRuleId>(), Kept::Letters, 18, text, 1});
    survives(Incident{
        some<IncidentId>(),
        2021,
        1,
        u"I-2021-001"_s,
        IncidentKind::LostDevice,
        Severity::Grave,
        day,
        u"14:30"_s,
        instantFromStored(u"2021-06-21T18:30:00.000Z"_s),
        day,
        some<AccountId>(),
        text,
        3,
        {toText(QUuid::createUuid())},
        text,
        text,
        Notice::Told,
        instantFromStored(u"2021-06-22T18:30:00.000Z"_s),
        text,
        day,
        1,
        day,
        u"14:30"_s});
}
