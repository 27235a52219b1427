package org.gongkai.organisation.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.AgencyId;

/**
 * The part of the tree that somebody administers.
 *
 * @param found agencies whose name holds what was searched for
 * @param searched what was searched for; empty where nothing was
 * @param count agencies in all
 */
public record TreeView(List<Node> tops, List<Agency> found, String searched, int count) {

    /** More than this are not unfolded on one page. */
    static final int MOST = 400;

    public TreeView {
        tops = List.copyOf(tops);
        found = List.copyOf(found);
    }

    /**
     * An agency with those below it.
     *
     * @param below how many stand below it in all
     * @param whole false where those below are on a page of their own
     */
    public record Node(Agency agency, List<Node> children, int below, boolean whole) {

        public Node {
            children = List.copyOf(children);
        }

        public String path() {
            return Places.path(agency.id());
        }

        public String kind() {
            return agency.level().map(level -> Field.wordsOf("level", level)).orElse("");
        }
    }

    /** @param all the agencies of the tree, each after its parent */
    static List<Node> tree(List<Agency> tops, List<Agency> all) {
        var children = new HashMap<AgencyId, List<Agency>>();
        all.forEach(agency -> agency.parent()
                .ifPresent(parent -> children.computeIfAbsent(parent, none -> new ArrayList<>())
                        .add(agency)));
        var depth = all.size() > MOST ? 2 : Integer.MAX_VALUE;
        return tops.stream().map(top -> node(top, children, depth)).toList();
    }

    private static Node node(Agency agency, Map<AgencyId, List<Agency>> children, int depth) {
        var right = children.getOrDefault(agency.id(), List.of());
        var below = count(agency, children);
        if (depth == 0 && below > 0) {
            return new Node(agency, List.of(), below, false);
        }
        return new Node(
                agency,
                right.stream().map(child -> node(child, children, depth - 1)).toList(),
                below,
                true);
    }

    private static int count(Agency agency, Map<AgencyId, List<Agency>> children) {
        return children.getOrDefault(agency.id(), List.of()).stream()
                .mapToInt(child -> 1 + count(child, children))
                .sum();
    }
}
