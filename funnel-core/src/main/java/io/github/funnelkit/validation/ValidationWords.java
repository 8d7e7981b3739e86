package io.github.funnelkit.validation;

import io.github.funnelkit.internal.wording.Phrase;

/** What this package says. */
final class ValidationWords {

    static final Phrase NO_SUCH_STAGE = Phrase.of("validation.no-such-stage", "stage", "stages");
    static final Phrase NO_SUCH_SALE_TYPE = Phrase.of("validation.no-such-sale-type", "types");

    static final Phrase ENDING = Phrase.of("validation.ending", "ending", "verdict");

    private ValidationWords() {}
}
