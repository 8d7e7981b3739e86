package io.github.funnelkit.json.format;

import io.github.funnelkit.condition.CriteriaRegistry;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.json.DocumentException;
import io.github.funnelkit.json.FunnelMerge;
import io.github.funnelkit.json.MergeConflict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Merges three definitions by what their documents say, so that whatever a document can say is merged. */
final class FunnelMerging {

    /** Says which definition it is, and is none of its content. */
    private static final List<String> IDENTITY = List.of("id", "version", "derivedFrom");

    private FunnelMerging() {}

    /**
     * Merges.
     *
     * @param text writes a value on one line
     * @throws DocumentException if what came of it is no definition
     */
    static FunnelMerge merge(
            CriteriaRegistry registry, Funnel base, Funnel theirs, Funnel ours, Function<Node, String> text) {
        NodeMerge merge = new NodeMerge();
        Node.Obj our = tree(ours);
        Node merged =
                merge.merge(Spot.root(Position.UNKNOWN), content(tree(base)), content(tree(theirs)), content(our));
        Node whole = identified(
                our,
                (Node.Obj) Objects.requireNonNull(merged),
                theirs,
                theirs.reference().equals(ours.reference()));
        NodeTokens tokens = new NodeTokens(whole);
        Funnel funnel = FunnelReader.read(tokens, registry);
        List<MergeConflict> conflicts = new ArrayList<>();
        for (NodeMerge.Conflict each : merge.conflicts()) {
            conflicts.add(new MergeConflict(
                    each.pointer(), text(each.base(), text), text(each.theirs(), text), text(each.ours(), text)));
        }
        return new FunnelMerge(funnel, conflicts);
    }

    private static @Nullable String text(@Nullable Node node, Function<Node, String> text) {
        return node == null ? null : text.apply(node);
    }

    private static Node.Obj tree(Funnel funnel) {
        NodeSink sink = new NodeSink();
        FunnelWriter.write(funnel, sink);
        return (Node.Obj) sink.root();
    }

    private static Node.Obj content(Node.Obj document) {
        Map<String, Node.Member> members = new LinkedHashMap<>(document.members());
        members.keySet().removeAll(IDENTITY);
        return new Node.Obj(document.spot(), members);
    }

    /** With our id and version, and derived from theirs, unless it is the same. */
    private static Node identified(Node.Obj ours, Node.Obj merged, Funnel theirs, boolean isTheirs) {
        NodeSink sink = new NodeSink();
        sink.startObject();
        sink.name("id");
        sink.string(theirs.id());
        sink.name("version");
        sink.string(theirs.version());
        sink.endObject();
        Node.Member ourOrigin = ours.members().get("derivedFrom");
        Node.Member origin = isTheirs ? ourOrigin : new Node.Member(Position.UNKNOWN, sink.root());
        Map<String, Node.Member> members = new LinkedHashMap<>();
        merged.members().forEach((name, member) -> {
            members.put(name, member);
            if (name.equals("format")) {
                members.put("id", ours.members().get("id"));
                members.put("version", ours.members().get("version"));
                if (origin != null) {
                    members.put("derivedFrom", origin);
                }
            }
        });
        return new Node.Obj(merged.spot(), members);
    }
}
