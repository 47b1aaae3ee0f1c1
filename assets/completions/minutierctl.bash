# SPDX-FileCopyrightText: 2026 The Minutier authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Completion of minutierctl for bash: verbs, options, entities, command names, kinds and formats of reports.
# shellcheck shell=bash

_minutierctl_verbs='init demo status commands do list show search readiness quorum clock late brief retention plan compare import
    trace report release releases inspect checkpoint prove policy erase journal verify backup restore doctor generate
    keys'
_minutierctl_everywhere='--data --json --lang --as --now --quiet --help --version'
_minutierctl_entities='acceptances accounts actions activities agenda amendments approvals assessments attendance awards
    ballots calls committees conditions conflicts criteria decisions devices documents facts indicators initiatives
    invitations links mandates meetings memberships minutes models observations offices organisations panel_members
    paragraphs participations parts people places plans programmes progress projects proposals recommendations releases
    responses results risk_assessments risks scores seats targets terms translations validations versions'

# The options of a verb, beside those that every verb takes.
_minutierctl_options() {
    case $1 in
    init) echo '--office' ;;
    do) echo '--lines' ;;
    list) echo '--project --where --limit --after' ;;
    search) echo '--project --limit --by' ;;
    late) echo '--project' ;;
    report) echo '--out --format --audience' ;;
    release) echo '--audience --out --to --purpose --dry-run' ;;
    releases | checkpoint) echo '--project' ;;
    inspect) echo '--manifest' ;;
    prove) echo '--out --audience --project --since' ;;
    policy) echo '--out' ;;
    import) echo '--into --draft --project --dry-run' ;;
    journal) echo '--project --entity --after --limit' ;;
    generate) echo '--projects --meetings --decisions --entries --seed' ;;
    esac
}

# How many values follow an option.
_minutierctl_arity() {
    case $1 in
    --json | --quiet | --help | --version | --lines | --dry-run) echo 0 ;;
    --entity) echo 2 ;;
    *) echo 1 ;;
    esac
}

# Asks the register that the line names; says nothing where there is none.
_minutierctl_ask() {
    local program=${COMP_WORDS[0]/#\~/$HOME} folder=() i at
    for ((i = 1; i < COMP_CWORD - 1; i++)); do
        if [ "${COMP_WORDS[i]}" = --data ]; then
            at=$((i + 1))
            if [ "${COMP_WORDS[at]}" = = ]; then
                at=$((at + 1))
            fi
            folder=(--data "${COMP_WORDS[at]/#\~/$HOME}")
        fi
    done
    "$program" "${folder[@]}" --json "$@" 2>/dev/null
}

# The references, codes or logins in an answer of `list`.
_minutierctl_references() {
    _minutierctl_ask list "$1" --limit 1000 "${@:2}" | grep -o '"reference":"[^"]*"' | cut -d '"' -f 4
}

_minutierctl_words() {
    mapfile -t COMPREPLY < <(compgen -W "$1" -- "$2")
}

# Files, or with -d folders only.
_minutierctl_files() {
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(compgen "$1" -- "$2")
}

# What may follow an option.
_minutierctl_value() {
    case $1 in
    --data) _minutierctl_files -d "$2" ;;
    --out) _minutierctl_files -f "$2" ;;
    --lang) _minutierctl_words 'en fr es' "$2" ;;
    --format) _minutierctl_words 'pdf odt html' "$2" ;;
    --audience) _minutierctl_words 'office members donor public' "$2" ;;
    --into) _minutierctl_words activities "$2" ;;
    --draft) _minutierctl_words "$(_minutierctl_references versions)" "$2" ;;
    --by) _minutierctl_words 'time relevance' "$2" ;;
    --entity) _minutierctl_words "$_minutierctl_entities" "$2" ;;
    --as) _minutierctl_words "$(_minutierctl_references accounts)" "$2" ;;
    --project) _minutierctl_words "$(_minutierctl_references projects)" "$2" ;;
    esac
}

# What may follow a verb: $1 the verb, $2 how many words follow it already, $3 the word begun, $4 the first word.
_minutierctl_word() {
    case $1/$2 in
    commands/0 | do/0) _minutierctl_words "$(_minutierctl_ask commands | grep -o '"[A-Z][A-Za-z]*"' | tr -d '"')" "$3" ;;
    list/0 | show/0) _minutierctl_words "$_minutierctl_entities" "$3" ;;
    show/1) _minutierctl_words "$(_minutierctl_references "$4")" "$3" ;;
    readiness/0 | quorum/0) _minutierctl_words "$(_minutierctl_references meetings)" "$3" ;;
    clock/0 | brief/0 | plan/0) _minutierctl_words "$(_minutierctl_references projects)" "$3" ;;
    trace/0) _minutierctl_words "$(_minutierctl_ask list results --limit 1000 | grep -o '"code":"[^"]*"' | cut -d '"' -f 4)" "$3" ;;
    release/0) _minutierctl_words plan "$3" ;;
    import/0) _minutierctl_words csv "$3" ;;
    import/1) _minutierctl_files -f "$3" ;;
    erase/0)
        _minutierctl_words "$(_minutierctl_ask list people --limit 1000 | grep -o '"id":"[^"]*"' | cut -d '"' -f 4)" "$3"
        ;;
    prove/0) _minutierctl_words 'plan decision entry' "$3" ;;
    prove/1)
        case $4 in
        plan) _minutierctl_words "$(_minutierctl_references versions)" "$3" ;;
        decision) _minutierctl_words "$(_minutierctl_references decisions)" "$3" ;;
        esac
        ;;
    release/1 | compare/0 | compare/1) _minutierctl_words "$(_minutierctl_references versions)" "$3" ;;
    report/0) _minutierctl_words 'minutes pack invitation brief plan evidence' "$3" ;;
    report/1)
        case $4 in
        brief | evidence) _minutierctl_words "$(_minutierctl_references projects)" "$3" ;;
        plan) _minutierctl_words "$(_minutierctl_references versions)" "$3" ;;
        *) _minutierctl_words "$(_minutierctl_references meetings)" "$3" ;;
        esac
        ;;
    keys/0) _minutierctl_words 'status passphrase plain keyring' "$3" ;;
    backup/0 | restore/0) _minutierctl_files -f "$3" ;;
    esac
}

_minutierctl() {
    local begun=${COMP_WORDS[COMP_CWORD]} verb='' first='' option='' left=0 count=0 i
    COMPREPLY=()
    if [ "$begun" = = ]; then
        begun=''
    fi
    for ((i = 1; i < COMP_CWORD; i++)); do
        # bash cuts --lang=fr and FIELD=VALUE at the sign; one word follows it.
        if [ "${COMP_WORDS[i]}" = = ]; then
            left=1
        elif [ "$left" -gt 0 ]; then
            left=$((left - 1))
        elif [[ ${COMP_WORDS[i]} == --* ]]; then
            option=${COMP_WORDS[i]}
            left=$(_minutierctl_arity "$option")
        elif [ -z "$verb" ]; then
            verb=${COMP_WORDS[i]}
        else
            if [ "$count" = 0 ]; then
                first=${COMP_WORDS[i]}
            fi
            count=$((count + 1))
        fi
    done
    if [ "$left" -gt 0 ]; then
        # The second value of --entity is a record, which is not listed here.
        if [ "$option" != --entity ] || [ "$left" = 2 ]; then
            _minutierctl_value "$option" "$begun"
        fi
    elif [[ $begun == -* ]]; then
        _minutierctl_words "$_minutierctl_everywhere $(_minutierctl_options "$verb")" "$begun"
    elif [ -z "$verb" ]; then
        _minutierctl_words "$_minutierctl_verbs" "$begun"
    else
        _minutierctl_word "$verb" "$count" "$begun" "$first"
    fi
}

complete -F _minutierctl minutierctl
