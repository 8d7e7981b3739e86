package io.github.funnelkit.guidance;

import io.github.funnelkit.internal.wording.Phrase;

/** What this package says. */
final class GuidanceWords {

    static final Phrase ENDED = Phrase.of("guidance.ended", "ending");
    static final Phrase LAST_STAGE = Phrase.of("guidance.last-stage");
    static final Phrase NO_GUIDE = Phrase.of("guidance.no-guide", "stage");
    static final Phrase NONE_APPLIES = Phrase.of("guidance.none-applies", "stage");
    static final Phrase APPLIES = Phrase.of("guidance.applies", "guide");
    static final Phrase MAY_APPLY = Phrase.of("guidance.may-apply", "guide", "condition");
    static final Phrase TOWARDS = Phrase.of("guidance.towards", "stage");
    static final Phrase FORMS = Phrase.of("guidance.forms", "forms");
    static final Phrase HELPS = Phrase.of("guidance.helps", "criteria");

    static final Phrase WAY = Phrase.of("guidance.way", "stage");
    static final Phrase WAY_ENDED = Phrase.of("guidance.way-ended");
    static final Phrase WAY_NOT_FOUND = Phrase.of("guidance.way-not-found", "criteria");
    static final Phrase WAY_MAY_BE_SHORTER = Phrase.of("guidance.way-may-be-shorter");
    static final Phrase WAY_MAY_EXIST = Phrase.of("guidance.way-may-exist");
    static final Phrase WAY_OR = Phrase.of("guidance.way-or");

    static final Phrase FIND_OUT = Phrase.of("guidance.find-out", "what");
    static final Phrase CHANGE = Phrase.of("guidance.change", "what", "now");
    static final Phrase ATTACH = Phrase.of("guidance.attach", "form");

    /** Joins what is asked of one fact. */
    static final Phrase AND = Phrase.joining("guidance.and");

    static final Phrase SUCH_AS = Phrase.of("guidance.such-as", "what", "example");

    /** A fact, and what is asked that speaks of another one first. */
    static final Phrase SO_THAT = Phrase.of("guidance.so-that", "fact", "asked");

    static final Phrase RENEW = Phrase.of("guidance.renew", "criterion");
    static final Phrase BRING_ABOUT = Phrase.of("guidance.bring-about", "criterion");
    static final Phrase ACT_FOR = Phrase.of("guidance.act-for", "action", "todos");
    static final Phrase ASK_FOR = Phrase.of("guidance.ask-for", "todo", "facts");
    static final Phrase NOW = Phrase.of("guidance.now", "todo", "now");
    static final Phrase OTHERS = Phrase.of("guidance.others");

    static final Phrase KIND_RENEW = Phrase.of("guidance.kind-renew");
    static final Phrase KIND_AGREE = Phrase.of("guidance.kind-agree");
    static final Phrase KIND_ACT = Phrase.of("guidance.kind-act");
    static final Phrase KIND_ASK = Phrase.of("guidance.kind-ask");
    static final Phrase KIND_CHANGE = Phrase.of("guidance.kind-change");

    static final Phrase INTERVIEW = Phrase.of("guidance.interview", "stage");
    static final Phrase INTERVIEW_DECIDES = Phrase.of("guidance.interview-decides", "criteria");
    static final Phrase INTERVIEW_EXPECTED = Phrase.of("guidance.interview-expected", "questions");
    static final Phrase INTERVIEW_AT_MOST = Phrase.of("guidance.interview-at-most", "questions");
    static final Phrase INTERVIEW_MET = Phrase.of("guidance.interview-met", "stage");
    static final Phrase INTERVIEW_NOT_MET = Phrase.of("guidance.interview-not-met", "stage");
    static final Phrase INTERVIEW_OPEN = Phrase.of("guidance.interview-open", "stage");

    private GuidanceWords() {}
}
