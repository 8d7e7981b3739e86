package io.github.funnelkit.examples.crm.uploads;

/** A file that was taken. */
public final class Upload {

    private final String name;
    private final String ending;
    private final byte[] bytes;

    Upload(String name, String ending, byte[] bytes) {
        this.name = name;
        this.ending = ending;
        this.bytes = bytes;
    }

    /** What it is called, without folders. */
    public String name() {
        return name;
    }

    /** What its name ends in, with the dot. */
    public String ending() {
        return ending;
    }

    /** What is in it. */
    public byte[] bytes() {
        return bytes.clone();
    }
}
