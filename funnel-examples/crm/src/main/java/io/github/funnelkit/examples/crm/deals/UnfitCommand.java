package io.github.funnelkit.examples.crm.deals;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A form was sent with what no page of ours sends, such as a negative amount. */
@ResponseStatus(HttpStatus.BAD_REQUEST)
public class UnfitCommand extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With what is wrong, which is not shown. */
    public UnfitCommand(String message) {
        super(message);
    }
}
