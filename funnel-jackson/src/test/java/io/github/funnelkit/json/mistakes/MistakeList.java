package io.github.funnelkit.json.mistakes;

import io.github.funnelkit.json.mistakes.WrittenDocument.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Mistakes that were made in one document, a few of each kind. */
final class MistakeList {

    private final WrittenDocument document;
    private final int each;
    private final Map<String, List<Mistake>> made = new LinkedHashMap<>();

    MistakeList(WrittenDocument document, int each) {
        this.document = document;
        this.each = each;
    }

    /** Takes a mistake, where there are not enough of its kind; the places are indexes into its text. */
    void add(String kind, String text, int... places) {
        List<Mistake> all = made.computeIfAbsent(kind, key -> new ArrayList<>());
        if (all.size() < each && !text.equals(document.text())) {
            List<Place> at = new ArrayList<>();
            for (int place : places) {
                at.add(Place.of(text, place));
            }
            all.add(new Mistake(kind, text, document.isJson(), at));
        }
    }

    List<Mistake> all() {
        return made.values().stream().flatMap(List::stream).toList();
    }
}
