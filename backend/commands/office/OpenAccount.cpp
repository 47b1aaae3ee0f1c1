// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/office/OpenAccount.h"

namespace minutier {

using namespace Qt::StringLiterals;

const Arguments<OpenAccount> &OpenAccount::arguments()
{
    static const auto arguments = Arguments<OpenAccount>()
                                      .optional("id", &OpenAccount::id)
                                      .required("login", &OpenAccount::login)
                                      .optional("title", &OpenAccount::title)
                                      .required("roles", &OpenAccount::roles)
                                      .optional("organisation", &OpenAccount::organisation);
    return arguments;
}

Result<Made> OpenAccount::perform(Work &work) const
{
    if (login.contains(u' '))
        return Error::invalid(Say::tr("Choose a login without spaces."), u"login"_s);
    if (roles.isEmpty())
        return emptyText(u"roles"_s);
    for (const auto &word : roles)
        if (!fromName<Role>(word))
            return unknownWord(word, wordsOf<Role>(), u"roles"_s);
    if (!organisation.isNull())
        if (auto known = work.projects.organisations.get(organisation); !known)
            return known.error();
    if (auto taken = work.office.accounts.byLogin(login); taken && *taken)
        return Error::conflict(Say::tr("The login “%1” is taken.").arg(login), u"login"_s);
    const Account account{
        .id = work.idOr(id),
        .login = login,
        .title = title.isEmpty() ? login : title,
        .roles = roles,
        .organisation = organisation,
    };
    if (auto added = work.office.accounts.add(account); !added)
        return added.error();
    return work.note(u"account.opened"_s, u"account"_s, account.id.uuid(), account.login);
}

} // namespace minutier
