package io.github.funnelkit.fact;

import io.github.funnelkit.text.Text;
import java.util.Locale;

/**
 * A cell could mean several things, so that reading it would be a guess: it looks like several entries without a
 * separator between them, or like a number of things instead of their names.
 *
 * @since 0.1.0
 */
public final class AmbiguousCellException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Text question;

    AmbiguousCellException(Text question) {
        super(question.in(Locale.ENGLISH));
        this.question = question;
    }

    /**
     * What is not clear, and how to write it so that it is.
     *
     * @return the question, in Chinese and English
     */
    public Text question() {
        return question == null ? Text.of(String.valueOf(getMessage())) : question;
    }
}
