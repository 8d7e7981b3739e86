package io.github.funnelkit.examples.crm.deals;

import io.github.funnelkit.definition.UnknownPartException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A command names what there is not, such as a stage of another methodology: no page of ours sends it. */
@ResponseStatus(HttpStatus.BAD_REQUEST)
public class UnfitCommand extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With what the library says of it. */
    public UnfitCommand(UnknownPartException cause) {
        super(cause.getMessage(), cause);
    }

    /** With what is wrong, which is not shown. */
    public UnfitCommand(String message) {
        super(message);
    }
}
