package io.github.funnelkit.examples.cli.dmn;

import io.github.funnelkit.text.Text;
import java.util.List;

/** A methodology cannot be said in FEEL. */
public final class UnsayableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Unsayable> parts;

    UnsayableException(List<Unsayable> parts) {
        super(parts.toString());
        this.parts = List.copyOf(parts);
    }

    /** A condition of which it is not known yet what it belongs to. */
    UnsayableException(Text reason) {
        this(List.of(new Unsayable("", reason)));
    }

    /**
     * All that cannot be said.
     *
     * @return the criteria and endings, each with the reason
     */
    public List<Unsayable> parts() {
        return parts;
    }
}
