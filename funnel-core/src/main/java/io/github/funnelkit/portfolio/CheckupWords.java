package io.github.funnelkit.portfolio;

import io.github.funnelkit.internal.wording.Phrase;

/** What a check-up says. */
final class CheckupWords {

    static final Phrase NOTHING = Phrase.of("portfolio.checkup-nothing");
    static final Phrase FINDING = Phrase.of("portfolio.checkup-finding", "fact", "step");
    static final Phrase CLAIMED = Phrase.of("portfolio.checkup-claimed", "claimed", "stage");
    static final Phrase CLAIM_STEP = Phrase.of("portfolio.checkup-claim-step", "stage", "lacking");
    static final Phrase NO_NEXT_ACTION = Phrase.of("portfolio.checkup-no-next-action");
    static final Phrase AGREE = Phrase.of("portfolio.checkup-agree");
    static final Phrase OVERDUE = Phrase.of("portfolio.checkup-overdue", "day", "days");
    static final Phrase AGREE_ANEW = Phrase.of("portfolio.checkup-agree-anew");
    static final Phrase STAYS = Phrase.of("portfolio.checkup-stays", "stage", "days", "period");
    static final Phrase MOVE = Phrase.of("portfolio.checkup-move");
    static final Phrase PUSHED = Phrase.of("portfolio.checkup-pushed", "times");
    static final Phrase CONFIRM_CLOSING = Phrase.of("portfolio.checkup-confirm-closing");
    static final Phrase CLOSING_PAST = Phrase.of("portfolio.checkup-closing-past", "day", "days");
    static final Phrase CLOSE = Phrase.of("portfolio.checkup-close");
    static final Phrase CONTACTS = Phrase.of("portfolio.checkup-contacts", "fact", "number");
    static final Phrase SECOND_CONTACT = Phrase.of("portfolio.checkup-second-contact");
    static final Phrase FORM_LACKING = Phrase.of("portfolio.checkup-form-lacking", "form");
    static final Phrase ATTACH = Phrase.of("portfolio.checkup-attach", "form");
    static final Phrase SKIPPED = Phrase.of("portfolio.checkup-skipped", "action");
    static final Phrase DO = Phrase.of("portfolio.checkup-do", "action");
    static final Phrase OLD = Phrase.of("portfolio.checkup-old", "facts", "day");
    static final Phrase CONFIRM = Phrase.of("portfolio.checkup-confirm", "facts");

    private CheckupWords() {}
}
