package io.github.funnelkit.internal.classfile;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a class that extends another. What it needs besides numbers are its <em>class data</em>: a list that is given to
 * the JVM with the class, whose elements become constants.
 */
public final class ClassBuilder {

    private static final int MAGIC = 0xCAFE_BABE;
    private static final int JAVA_17 = 61;
    private static final int PUBLIC = 1;
    private static final int FINAL = 0x10;
    private static final int SUPER = 0x20;

    private static final MethodTypeDesc NO_ARGUMENTS = MethodTypeDesc.of(ConstantDescs.CD_void);

    private final ClassDesc thisClass;
    private final ClassDesc superclass;
    private final ConstantPoolBuilder pool = new ConstantPoolBuilder();
    private final List<Method> methods = new ArrayList<>();

    private record Method(int name, int type, CodeBuilder code) {}

    /** Begins a class that has a constructor without parameters, as its superclass has. */
    public ClassBuilder(ClassDesc thisClass, ClassDesc superclass) {
        this.thisClass = thisClass;
        this.superclass = superclass;
        CodeBuilder constructor = withMethod("<init>", NO_ARGUMENTS);
        constructor
                .aload(constructor.receiverSlot())
                .invokespecial(superclass, "<init>", NO_ARGUMENTS)
                .return_();
    }

    /** The class itself. */
    public ClassDesc thisClass() {
        return thisClass;
    }

    /** Adds a public method; its code is written by what is called on the result. */
    public CodeBuilder withMethod(String name, MethodTypeDesc type) {
        CodeBuilder code = new CodeBuilder(pool, type);
        methods.add(new Method(pool.utf8Entry(name), pool.utf8Entry(type.descriptorString()), code));
        return code;
    }

    /** The class file. */
    public byte[] toBytes() {
        try {
            int type = pool.classEntry(thisClass);
            int extended = pool.classEntry(superclass);
            byte[] written = methods();
            byte[] bootstrap = pool.bootstrapMethods();
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
            to.write(bootstrap);
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
            to.writeShort(method.type);
            to.writeShort(1);
            to.write(method.code.attribute());
        }
        return bytes.toByteArray();
    }
}
