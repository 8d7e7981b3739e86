package io.github.funnelkit.examples.crm.deals;

import io.github.funnelkit.definition.UnknownPartException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A command names what the methodology does not have, such as a stage: no page of ours sends it. */
@ResponseStatus(HttpStatus.BAD_REQUEST)
public class UnfitCommand extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With what the library says of it. */
    public UnfitCommand(UnknownPartException cause) {
        super(cause.getMessage(), cause);
    }
}
