package io.github.funnelkit.json.format;

import io.github.funnelkit.condition.CriteriaRegistry;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelReference;
import io.github.funnelkit.definition.NamedPart;
import io.github.funnelkit.definition.Renames;
import io.github.funnelkit.json.DocumentException;
import io.github.funnelkit.json.FunnelMerge;
import io.github.funnelkit.json.MergeConflict;
import io.github.funnelkit.json.MergeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Merges three definitions by what their documents say, so that whatever a document can say is merged; by the ids of the
 * merge, so that a rename is none of the differences.
 */
final class FunnelMerging {

    /** Says which definition it is, and is none of its content. */
    private static final List<String> IDENTITY = List.of("id", "version", "derivedFrom");

    private FunnelMerging() {}

    /**
     * Merges.
     *
     * @param format how documents are written and read
     * @throws MergeException if what came of it is no definition
     */
    static FunnelMerge merge(CriteriaRegistry registry, Funnel base, Funnel theirs, Funnel ours, MergeFormat format) {
        MergedRenames renames = new MergedRenames(base, theirs, ours);
        NodeMerge merge = new NodeMerge();
        Node.Obj our = tree(renames.ours());
        Node.Obj merged = (Node.Obj) Objects.requireNonNull(merge.merge(
                Spot.root(Position.UNKNOWN),
                content(tree(renames.base())),
                content(tree(renames.theirs())),
                content(our)));
        boolean isTheirs = theirs.reference().equals(ours.reference());
        Optional<FunnelReference> origin = isTheirs ? ours.derivedFrom() : Optional.of(theirs.reference());
        List<MergeConflict> conflicts = conflicts(renames, merge, our, format::value);
        Renames ofOrigin = renames.ofOrigin(isTheirs);
        Funnel plain;
        try {
            plain = FunnelReader.read(new NodeTokens(identified(our, merged, origin, Renames.NONE)), registry);
        } catch (DocumentException wrong) {
            Renames kept = ofOrigin.only((part, id) -> isIn(part, ofOrigin.id(part, id), theirs, ours));
            throw refused(identified(our, merged, origin, kept), conflicts, wrong, format);
        }
        Renames said = ofOrigin.only((part, id) -> plain.ids(part).contains(ofOrigin.id(part, id)));
        Funnel funnel = said.areNone() || origin.isEmpty()
                ? plain
                : FunnelReader.read(new NodeTokens(identified(our, merged, origin, said)), registry);
        return new FunnelMerge(funnel, conflicts);
    }

    private static boolean isIn(NamedPart part, String id, Funnel theirs, Funnel ours) {
        return theirs.ids(part).contains(id) || ours.ids(part).contains(id);
    }

    /** With the problems where they are in the text that somebody is going to put right. */
    private static MergeException refused(
            Node document, List<MergeConflict> conflicts, DocumentException wrong, MergeFormat format) {
        String text = format.document(document);
        try {
            format.read(text);
        } catch (DocumentException placed) {
            return new MergeException(placed.problems(), conflicts, text);
        }
        return new MergeException(wrong.problems(), conflicts, text);
    }

    private static List<MergeConflict> conflicts(
            MergedRenames renames, NodeMerge merge, Node.Obj our, Function<Node, String> text) {
        Set<MergeConflict> ofNames = new LinkedHashSet<>(); // that of several sale types is said once
        for (MergedRenames.Conflict each : renames.conflicts()) {
            String place = NamedPlaces.pointer(each.part(), each.id(), our);
            ofNames.add(new MergeConflict(
                    place, text(each.base(), text), text(each.theirs(), text), text(each.ours(), text)));
        }
        List<MergeConflict> all = new ArrayList<>(ofNames);
        for (NodeMerge.Conflict each : merge.conflicts()) {
            all.add(new MergeConflict(
                    each.pointer(), text(each.base(), text), text(each.theirs(), text), text(each.ours(), text)));
        }
        return all;
    }

    private static String text(String id, Function<Node, String> text) {
        return text.apply(new Node.Scalar(Spot.root(Position.UNKNOWN), Token.STRING, id));
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

    /** With our id and version, and with what it was made of. */
    private static Node identified(Node.Obj ours, Node.Obj merged, Optional<FunnelReference> origin, Renames renames) {
        Map<String, Node.Member> members = new LinkedHashMap<>();
        merged.members().forEach((name, member) -> {
            members.put(name, member);
            if (name.equals("format")) {
                members.put("id", ours.members().get("id"));
                members.put("version", ours.members().get("version"));
                if (origin.isPresent()) {
                    NodeSink sink = new NodeSink();
                    FunnelWriter.origin(origin.get(), renames, new CheckedSink(DocumentKind.FUNNEL, sink));
                    members.put("derivedFrom", new Node.Member(Position.UNKNOWN, sink.root()));
                }
            }
        });
        return new Node.Obj(merged.spot(), members);
    }
}
