package io.github.funnelkit.standard;

import static io.github.funnelkit.standard.Bilingual.text;

import io.github.funnelkit.definition.Position;
import io.github.funnelkit.text.Text;

/**
 * The positions of the built-in standard's teams, the responsible one first, and the roles that hold them.
 *
 * @since 0.1.0
 */
public final class StandardPositions {

    /** Customer owner. */
    public static final Position OWNER = Position.of("owner", text("客户责任人", "Customer owner"));

    /** Technical support. */
    public static final Position TECHNICAL_SUPPORT =
            Position.of("technical-support", text("技术支持人", "Technical support"));

    /** Marketing support. */
    public static final Position MARKETING_SUPPORT =
            Position.of("marketing-support", text("市场支持人", "Marketing support"));

    /** Service. */
    public static final Position SERVICE = Position.of("service", text("服务人", "Service"));

    /** Supervisor. */
    public static final Position SUPERVISOR = Position.of("supervisor", text("监控人", "Supervisor"));

    static final Text ACCOUNT_MANAGER = text("客户经理", "Account manager");
    static final Text PROVINCIAL_MANAGER = text("省区经理", "Provincial manager");
    static final Text TECHNICAL_EXPERT = text("技术专家或产品经理", "Technical expert or product manager");
    static final Text EXPERT = text("专家或产品经理", "Expert or product manager");
    static final Text MARKETING_DEPARTMENT = text("市场部", "Marketing department");
    static final Text CUSTOMER_SERVICE_CENTRE = text("客服中心", "Customer service centre");

    private StandardPositions() {}
}
