package io.github.funnelkit.lint;

import io.github.funnelkit.internal.wording.Phrase;

/** What this package says. */
final class LintWords {

    static final Phrase SHARES = Phrase.of("lint.shares", "types", "stated");
    static final Phrase SHARE = Phrase.of("lint.share", "saleType", "stated");
    static final Phrase QUOTES = Phrase.of("lint.quotes", "value", "fact", "quoted");
    static final Phrase CEASES = Phrase.of("lint.ceases", "condition");
    static final Phrase NEVER_MET = Phrase.of("lint.never-met", "condition", "stages");
    static final Phrase EXCLUDED = Phrase.of("lint.excluded", "condition", "others", "stages");
    static final Phrase ALWAYS_MET = Phrase.of("lint.always-met", "condition");
    static final Phrase IMPLIED = Phrase.of("lint.implied", "condition", "others");
    static final Phrase GUIDE_NEVER = Phrase.of("lint.guide-never", "condition");
    static final Phrase GUIDE_ALWAYS = Phrase.of("lint.guide-always", "condition");
    static final Phrase GUIDE_EXCLUDED = Phrase.of("lint.guide-excluded", "condition", "others", "stage");
    static final Phrase GUIDE_IMPLIED = Phrase.of("lint.guide-implied", "condition", "others", "stage");
    static final Phrase ENDING_NEVER = Phrase.of("lint.ending-never", "condition");
    static final Phrase ENDING_ALWAYS = Phrase.of("lint.ending-always", "condition");
    static final Phrase ENDING_HIDDEN = Phrase.of("lint.ending-hidden", "condition", "others");
    static final Phrase ENDING_ELSEWHERE = Phrase.of("lint.ending-elsewhere", "types", "stage");
    static final Phrase OTHER_NUMBER = Phrase.of("lint.other-number", "text", "number", "condition");
    static final Phrase UNHELPED = Phrase.of("lint.unhelped", "criterion");
    static final Phrase HELPS_NOTHING = Phrase.of("lint.helps-nothing", "actions");
    static final Phrase UNUSED_FACT = Phrase.of("lint.unused-fact", "fact");
    static final Phrase UNUSED_FORM = Phrase.of("lint.unused-form", "form");
    static final Phrase UNUSED_POSITION = Phrase.of("lint.unused-position", "position");
    static final Phrase LANGUAGE_OF_FEW = Phrase.of("lint.language-of-few", "language", "worded", "lacking");
    static final Phrase PARTIAL_LANGUAGE = Phrase.of("lint.partial-language", "language", "worded", "lacking");

    static final Phrase ADVICE = Phrase.of("lint.advice", "place", "question", "remedy");
    static final Phrase MEANT_PERCENT = Phrase.of("lint.meant-percent", "first", "chance", "meantChance", "meant");
    static final Phrase QUOTE = Phrase.of("lint.quote", "quoted");
    static final Phrase HOLD = Phrase.of("lint.hold");
    static final Phrase CHANGE = Phrase.of("lint.change");
    static final Phrase CHANGE_ONE = Phrase.of("lint.change-one");
    static final Phrase LEAVE_OUT = Phrase.of("lint.leave-out");
    static final Phrase LEAVE_OUT_AGAIN = Phrase.of("lint.leave-out-again", "stage");
    static final Phrase LEAVE_OUT_CONDITION = Phrase.of("lint.leave-out-condition");
    static final Phrase PUT_BEFORE = Phrase.of("lint.put-before", "others");
    static final Phrase FROM_ANOTHER = Phrase.of("lint.from-another");
    static final Phrase CORRECT = Phrase.of("lint.correct");
    static final Phrase HELP = Phrase.of("lint.help");
    static final Phrase NAME_HELPED = Phrase.of("lint.name-helped");
    static final Phrase USE = Phrase.of("lint.use");
    static final Phrase WORD_ALL = Phrase.of("lint.word-all", "language");

    static final Phrase NOT_SHOWN = Phrase.of("lint.not-shown", "criterion", "condition", "outcomes");

    private LintWords() {}
}
