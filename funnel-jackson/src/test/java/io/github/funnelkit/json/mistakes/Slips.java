package io.github.funnelkit.json.mistakes;

import io.github.funnelkit.json.mistakes.WrittenDocument.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Writes something else for what a pattern finds in a text, a few times for each kind of slip and at places that chance draws. */
final class Slips {

    private static final long SEED = 8;

    private final String text;
    private final boolean isJson;
    private final int begin;
    private final int each;
    private final Map<String, List<Mistake>> made = new LinkedHashMap<>();

    /**
     * In a text.
     *
     * @param begin where slips begin, as what is before says which format the document has
     * @param each how many of each kind, at most
     */
    Slips(String text, boolean isJson, int begin, int each) {
        this.text = text;
        this.isJson = isJson;
        this.begin = begin;
        this.each = each;
    }

    List<Mistake> all() {
        return made.values().stream().flatMap(List::stream).toList();
    }

    /** Takes a document with a mistake at one place. */
    void add(String kind, String changed, Place place) {
        made.put(kind, List.of(new Mistake(kind, changed, isJson, List.of(place))));
    }

    /**
     * Makes slips of a kind.
     *
     * @param from where in the new text it is seen, from where it begins; -99 is the beginning of its line
     * @param to up to where; -1 is where it begins, -2 where it ends, and -99 the end of its line
     */
    void add(String kind, String pattern, String instead, int from, int to) {
        List<MatchResult> found = new ArrayList<>(Pattern.compile(pattern)
                .matcher(text)
                .results()
                .filter(match -> match.start() > begin)
                .toList());
        // for each kind by itself, so that no other kind moves it
        Collections.shuffle(found, new Random(SEED * kind.hashCode()));
        List<Mistake> all = new ArrayList<>();
        for (MatchResult match : found.subList(0, Math.min(each, found.size()))) {
            String right = instead;
            for (int group = 1; group <= match.groupCount(); group++) {
                right = right.replace("$" + group, match.group(group));
            }
            String changed = text.substring(0, match.start()) + right + text.substring(match.end());
            all.add(new Mistake(kind, changed, isJson, places(changed, match.start(), right.length(), from, to)));
        }
        made.put(kind, all);
    }

    private static List<Place> places(String changed, int at, int length, int from, int to) {
        int beginOfLine = changed.lastIndexOf('\n', at - 1) + 1;
        int endOfLine = changed.indexOf('\n', at);
        int next = endOfLine < 0 ? changed.length() : endOfLine + 1;
        while (next < changed.length() && Character.isWhitespace(changed.charAt(next))) {
            next++;
        }
        List<Place> places = new ArrayList<>();
        int begin = from == -99 ? beginOfLine : at + from;
        int end = switch (to) {
            case -99 -> endOfLine < 0 ? changed.length() : endOfLine;
            case -1 -> at;
            case -2 -> at + length;
            default -> at + to;
        };
        for (int i = begin; i <= end; i++) {
            places.add(Place.of(changed, i));
        }
        return places;
    }
}
