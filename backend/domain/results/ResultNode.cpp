// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/results/ResultNode.h"

#include "core/Say.h"
#include "domain/Codes.h"

#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

Result<> validate(const ResultNode &node, const std::optional<ResultNode> &parent)
{
    if (!isCode(node.code))
        return badCode(u"1110"_s);
    if (node.level == ResultLevel::Ultimate && parent)
        return Error::invalid(Say::tr("The ultimate outcome hangs on nothing."), u"parent"_s);
    if (node.level != ResultLevel::Ultimate && !parent)
        return Error::invalid(Say::tr("Say which result it leads to."), u"parent"_s);
    if (parent && parent->level >= node.level)
        return Error::invalid(
            Say::tr("A result leads to one of a level above: %1 is not.").arg(parent->code), u"parent"_s
        );
    return {};
}

Result<> checkNoCycle(const ResultNode &node, const QList<ResultNode> &model)
{
    auto above = node.parent;
    for (qsizetype steps = 0; !above.isNull() && steps <= model.size(); ++steps) {
        if (above == node.id)
            return Error::invalid(Say::tr("A result cannot lead to itself, near or far."), u"parent"_s);
        const auto next = std::ranges::find(model, above, &ResultNode::id);
        above = next == model.end() ? ResultId() : next->parent;
    }
    return {};
}

} // namespace minutier
