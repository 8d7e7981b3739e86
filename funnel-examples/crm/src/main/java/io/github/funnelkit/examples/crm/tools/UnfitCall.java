package io.github.funnelkit.examples.crm.tools;

/** A tool was called with what it does not take. The message is for the program, which may try again. */
class UnfitCall extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnfitCall(String message) {
        super(message);
    }

    UnfitCall(String message, Exception cause) {
        super(message, cause);
    }
}
