package io.github.funnelkit.journey;

/**
 * Which command an event follows from, where its host gave it an id: a command that is sent again, as nobody knows whether it
 * arrived, is known by it and recorded once.
 *
 * @param id the host's id of the command, such as a UUID, not blank
 * @param digest what the command was and who gave it, as a short text: another one with the same id is told by it
 * @since 0.1.0
 */
public record CommandReference(String id, String digest) {

    /** Checks that nothing is blank. */
    public CommandReference {
        Require.id("command id", id);
        Require.id("command digest", digest);
    }
}
