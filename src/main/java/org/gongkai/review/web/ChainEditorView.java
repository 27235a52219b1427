package org.gongkai.review.web;

import java.util.Arrays;
import java.util.List;
import org.gongkai.organisation.Post;
import org.gongkai.review.Preset;
import org.gongkai.review.Step;
import org.gongkai.workbench.Faults;
import org.gongkai.workbench.Words;

/**
 * The editor of a chain.
 *
 * @param version that the change is made on, 0 where the agency has no chain of its own
 * @param standing the chain that somebody else has kept meanwhile, in words; empty when nobody has
 * @param underWay titles of the matters that go on with the chain they began with
 */
public record ChainEditorView(
        String path, ChainForm form, int version, Faults faults, String standing, List<String> underWay) {

    public ChainEditorView {
        underWay = List.copyOf(underWay);
    }

    public Words words() {
        return Telling.WORDS;
    }

    public List<Post> posts() {
        return Step.POSTS;
    }

    public String post(Post post) {
        return Telling.post(post);
    }

    public List<Preset> presets() {
        return Arrays.asList(Preset.values());
    }
}
