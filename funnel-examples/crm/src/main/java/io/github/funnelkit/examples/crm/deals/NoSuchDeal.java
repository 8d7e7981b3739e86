package io.github.funnelkit.examples.crm.deals;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such deal, or it belongs to another company: nobody can tell which. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoSuchDeal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoSuchDeal() {
        super("no such deal");
    }
}
