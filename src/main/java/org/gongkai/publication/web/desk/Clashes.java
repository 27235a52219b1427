package org.gongkai.publication.web.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.gongkai.publication.ItemContent;
import org.gongkai.publication.web.desk.EditView.Clash;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Where what was typed differs from what somebody else has saved meanwhile; both are shown, one is chosen, nothing is lost. */
final class Clashes {

    private Clashes() {}

    /** @param spoken the fields in the words that people read */
    static List<Clash> between(
            ItemContent yours, ItemContent theirs, Function<ItemContent, MultiValueMap<String, String>> spoken) {
        var mySpoken = spoken.apply(yours);
        var othersSpoken = spoken.apply(theirs);
        var mine = ShownFields.of(yours);
        var others = ShownFields.of(theirs);
        var names = new TreeSet<>(mine.keySet());
        names.addAll(others.keySet());
        var clashes = new ArrayList<Clash>();
        for (var name : names) {
            if (!ListFields.all(mine, name).equals(ListFields.all(others, name))) {
                clashes.add(new Clash(name, ItemWords.field(name), text(mySpoken, name), text(othersSpoken, name)));
            }
        }
        return clashes;
    }

    private static String text(MultiValueMap<String, String> fields, String name) {
        return String.join("\n", ListFields.all(fields, name));
    }

    /** The fields as they were typed, but for those of which the other's version was chosen. */
    static MultiValueMap<String, String> decided(MultiValueMap<String, String> typed, ItemContent saved) {
        var decided = new LinkedMultiValueMap<>(typed);
        var others = ShownFields.of(saved);
        for (var name : ListFields.all(typed, "theirs")) {
            decided.put(name, new ArrayList<>(ListFields.all(others, name)));
        }
        return decided;
    }
}
