package io.github.funnelkit.examples.crm.uploads;

import io.github.funnelkit.examples.crm.web.Words;
import java.util.List;

/** A file that is not taken. What is wrong with it is said in the reader's language. */
public final class UnfitUpload extends Exception {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    UnfitUpload(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** What is wrong, and what would be right. */
    public String in(Words words) {
        return words.of(key, arguments.toArray());
    }
}
