package io.github.funnelkit.internal.compiled;

import io.github.funnelkit.internal.circuit.Circuit;
import io.github.funnelkit.internal.circuit.CountGate;
import io.github.funnelkit.internal.circuit.GateRow;
import io.github.funnelkit.internal.circuit.Layer;
import io.github.funnelkit.internal.classfile.CodeBuilder;
import java.lang.constant.ConstantDescs;

/**
 * Writes code that works out the gates of a circuit whose nodes are all in one word. What a layer reads are not the numbers
 * that it writes, so that its gates do not wait for each other.
 */
final class GateCode {

    private final CodeBuilder code;

    /** The local variables with what is met and what is not, up to the layer before. */
    private int met;

    private int notMet;

    /** Begins code that finds the outcomes of the checks in local variables. */
    GateCode(CodeBuilder code, int met, int notMet) {
        this.code = code;
        this.met = met;
        this.notMet = notMet;
    }

    /** Leaves what is met and what is not on the stack, all gates worked out. */
    void conclude(Circuit circuit) {
        for (Layer layer : circuit.layers()) {
            int nextMet = code.allocateLocal(ConstantDescs.CD_long);
            int nextNotMet = code.allocateLocal(ConstantDescs.CD_long);
            code.lload(met);
            add(layer, true);
            code.lstore(nextMet).lload(notMet);
            add(layer, false);
            code.lstore(nextNotMet);
            met = nextMet;
            notMet = nextNotMet;
        }
        code.lload(met).lload(notMet);
    }

    /** Adds what is met or what is not to the number on the stack. */
    private void add(Layer layer, boolean wanted) {
        for (GateRow row : layer.rows()) {
            add(row, wanted);
        }
        for (CountGate gate : layer.counts()) {
            code.lload(wanted ? met : notMet).lload(wanted ? notMet : met);
            code.loadConstant(gate.straight(0)).loadConstant(gate.negated(0));
            code.loadConstant(gate.least(wanted)).loadConstant(gate.output());
            Callee.COUNT_GATE.invoke(code).lor();
        }
    }

    private void add(GateRow row, boolean wanted) {
        boolean every = wanted != row.isInverted();
        code.loadConstant(every ? row.outputs() : 0);
        for (GateRow.Input input : row.inputs()) {
            code.lload(input.negated() == every ? notMet : met).loadConstant(input.distance());
            Callee.ROTATE_RIGHT.invoke(code);
            if (every) {
                code.land();
            } else {
                code.lor();
            }
        }
        if (!every) {
            code.loadConstant(row.outputs()).land();
        }
        code.lor();
    }
}
