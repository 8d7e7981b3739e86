package io.github.funnelkit.internal.classfile;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The constants of a class, each once, and how those are made that are data of the class. */
final class ConstantPoolBuilder {

    private static final int UTF8 = 1;
    private static final int INTEGER = 3;
    private static final int LONG = 5;
    private static final int CLASS = 7;
    private static final int METHOD = 10;
    private static final int NAME_AND_TYPE = 12;
    private static final int METHOD_HANDLE = 15;
    private static final int DYNAMIC = 17;

    private static final int MOST = 0xFFFF;

    private static final int BY_STATIC_METHOD = 6;

    /** What makes an element of the class data a constant. */
    private static final DirectMethodHandleDesc CLASS_DATA_AT = ConstantDescs.ofConstantBootstrap(
            ClassDesc.of("java.lang.invoke.MethodHandles"),
            "classDataAt",
            ConstantDescs.CD_Object,
            ConstantDescs.CD_int);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);
    private final Map<List<?>, Integer> numbers = new HashMap<>();
    private final List<Integer> dataNumbers = new ArrayList<>();
    private int next = 1;

    /** Writes one constant behind its tag. */
    private interface Content {
        void write(DataOutputStream out) throws IOException;
    }

    int utf8Entry(String text) {
        return add(List.of(UTF8, text), 1, to -> to.writeUTF(text));
    }

    int classEntry(ClassDesc type) {
        int text = utf8Entry(internalName(type));
        return add(List.of(CLASS, text), 1, to -> to.writeShort(text));
    }

    private static String internalName(ClassDesc type) {
        String descriptor = type.descriptorString();
        return type.isClassOrInterface() ? descriptor.substring(1, descriptor.length() - 1) : descriptor;
    }

    int longEntry(long number) {
        return add(List.of(LONG, number), 2, to -> to.writeLong(number));
    }

    int intEntry(int number) {
        return add(List.of(INTEGER, number), 1, to -> to.writeInt(number));
    }

    int methodRefEntry(ClassDesc owner, String name, MethodTypeDesc type) {
        return pair(METHOD, classEntry(owner), nameAndTypeEntry(name, type.descriptorString()));
    }

    private int nameAndTypeEntry(String name, String descriptor) {
        return pair(NAME_AND_TYPE, utf8Entry(name), utf8Entry(descriptor));
    }

    /** An element of the list that the class is given as its data. */
    int classDataEntry(int index, ClassDesc type) {
        int number = intEntry(index);
        if (!dataNumbers.contains(number)) {
            dataNumbers.add(number);
        }
        return pair(
                DYNAMIC,
                dataNumbers.indexOf(number),
                nameAndTypeEntry(ConstantDescs.DEFAULT_NAME, type.descriptorString()));
    }

    private int pair(int tag, int one, int other) {
        return add(List.of(tag, one, other), 1, to -> {
            to.writeShort(one);
            to.writeShort(other);
        });
    }

    private int add(List<?> constant, int size, Content content) {
        Integer known = numbers.get(constant);
        if (known != null) {
            return known;
        }
        int number = next;
        next += size;
        if (next > MOST) {
            throw new IllegalStateException("more constants than a class can have");
        }
        numbers.put(constant, number);
        try {
            out.writeByte((int) constant.get(0));
            content.write(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return number;
    }

    /** Writes all constants; none may be added afterwards. */
    void write(DataOutputStream to) throws IOException {
        to.writeShort(next);
        bytes.writeTo(to);
    }

    /** The attribute that says how data become constants; the pool must not be written yet. */
    byte[] bootstrapMethods() throws IOException {
        int method = methodRefEntry(
                CLASS_DATA_AT.owner(),
                CLASS_DATA_AT.methodName(),
                MethodTypeDesc.ofDescriptor(CLASS_DATA_AT.lookupDescriptor()));
        int handle = add(List.of(METHOD_HANDLE, method), 1, to -> {
            to.writeByte(BY_STATIC_METHOD);
            to.writeShort(method);
        });
        int name = utf8Entry("BootstrapMethods");
        ByteArrayOutputStream attribute = new ByteArrayOutputStream();
        DataOutputStream to = new DataOutputStream(attribute);
        to.writeShort(name);
        to.writeInt(2 + 6 * dataNumbers.size());
        to.writeShort(dataNumbers.size());
        for (int number : dataNumbers) {
            to.writeShort(handle);
            to.writeShort(1);
            to.writeShort(number);
        }
        return attribute.toByteArray();
    }
}
