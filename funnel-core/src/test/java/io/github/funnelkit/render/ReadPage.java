package io.github.funnelkit.render;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * A page as a CommonMark parser reads it.
 *
 * @param shape every node but the plain text, as deep as it lies
 * @param lines what a reader reads in each heading and each item
 * @param blocks what the fenced blocks hold
 */
record ReadPage(List<String> shape, List<String> lines, List<String> blocks) {

    static ReadPage of(String markdown) {
        Reader reader = new Reader();
        reader.read(Parser.builder().build().parse(markdown), 0);
        return reader.page;
    }

    private static final class Reader {

        private final ReadPage page = new ReadPage(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());

        private void read(Node node, int depth) {
            if (!(node instanceof Text)) {
                String level = node instanceof Heading heading ? " " + heading.getLevel() : "";
                page.shape.add("  ".repeat(depth) + node.getClass().getSimpleName() + level);
            }
            if (node instanceof Paragraph || node instanceof Heading) {
                page.lines.add(literal(node));
            }
            if (node instanceof FencedCodeBlock block) {
                page.blocks.add(block.getLiteral());
            }
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                read(child, depth + 1);
            }
        }

        private static String literal(Node line) {
            StringBuilder literal = new StringBuilder();
            line.accept(new AbstractVisitor() {
                @Override
                public void visit(Text text) {
                    literal.append(text.getLiteral());
                }

                @Override
                public void visit(Code code) {
                    literal.append(code.getLiteral());
                }
            });
            return literal.toString();
        }
    }
}
