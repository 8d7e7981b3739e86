package io.github.funnelkit.bytecode;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a class that extends another. What it needs besides numbers are its <em>data</em>: a list that is given to
 * the JVM with the class, whose elements become constants.
 */
public final class ClassFile {

    private static final int MAGIC = 0xCAFE_BABE;
    private static final int JAVA_17 = 61;
    private static final int PUBLIC = 1;
    private static final int FINAL = 0x10;
    private static final int SUPER = 0x20;

    private final String name;
    private final String parent;
    private final ConstantPool pool = new ConstantPool();
    private final List<Method> methods = new ArrayList<>();

    private record Method(int name, int descriptor, Code code) {}

    /** Begins a class that has a constructor without parameters, as its parent has. Names are with slashes. */
    public ClassFile(String name, String parent) {
        this.name = name;
        this.parent = parent;
        method("<init>", List.of(), "V")
                .aload(0)
                .invokespecial(parent, "<init>", "()V")
                .returnNothing();
    }

    /** Adds a public method; its code is written by what is called on the result. Types are descriptors. */
    public Code method(String method, List<String> parameters, String result) {
        Code code = new Code(pool, name, parameters);
        String descriptor = "(" + String.join("", parameters) + ")" + result;
        methods.add(new Method(pool.text(method), pool.text(descriptor), code));
        return code;
    }

    /** The class file. */
    public byte[] toBytes() {
        try {
            int type = pool.type(name);
            int extended = pool.type(parent);
            byte[] written = methods();
            byte[] data = pool.dataAttribute();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream to = new DataOutputStream(bytes);
            to.writeInt(MAGIC);
            to.writeShort(0);
            to.writeShort(JAVA_17);
            pool.write(to);
            to.writeShort(PUBLIC | FINAL | SUPER);
            to.writeShort(type);
            to.writeShort(extended);
            to.writeShort(0);
            to.writeShort(0);
            to.write(written);
            to.writeShort(1);
            to.write(data);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private byte[] methods() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream to = new DataOutputStream(bytes);
        to.writeShort(methods.size());
        for (Method method : methods) {
            to.writeShort(PUBLIC);
            to.writeShort(method.name);
            to.writeShort(method.descriptor);
            to.writeShort(1);
            to.write(method.code.attribute());
        }
        return bytes.toByteArray();
    }
}
