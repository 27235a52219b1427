package org.gongkai.supervision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.AgencyId;
import org.gongkai.report.desk.AggregateParts;
import org.gongkai.report.desk.ReportKind;

/** Which agencies of a subtree stand on its board, each below the one it reports to. */
final class BoardTree {

    private BoardTree() {}

    /** @param subtree from the top down; of siblings the first by name comes first */
    static List<Agency> of(Agency top, List<Agency> subtree, ReportKind kind) {
        var along = new HashSet<AgencyId>();
        var below = new HashMap<AgencyId, List<Agency>>();
        for (var agency : subtree) {
            if (isAlong(top, agency, along)) {
                along.add(agency.id());
                agency.parent()
                        .ifPresent(parent -> below.computeIfAbsent(parent, each -> new ArrayList<>())
                                .add(agency));
            }
        }
        var ordered = new ArrayList<Agency>(along.size());
        subtree.stream().filter(each -> each.id().equals(top.id())).forEach(each -> descend(each, below, ordered));
        ordered.removeIf(agency -> !files(agency, kind));
        return ordered;
    }

    /** The same for one agency, by those on the way down to it. */
    static boolean isOn(Agency top, Agency agency, ReportKind kind, Collection<Agency> onTheWay) {
        var along = new HashSet<AgencyId>();
        onTheWay.stream()
                .filter(each -> each.id().equals(top.id()) || each.isBelow(top.id()))
                .sorted(Comparator.comparingInt(each -> each.path().size()))
                .filter(each -> isAlong(top, each, along))
                .forEach(each -> along.add(each.id()));
        return along.contains(agency.id()) && files(agency, kind);
    }

    /** A vertical system reports up its own line: from it nothing leads to a government above. */
    private static boolean isAlong(Agency top, Agency agency, Collection<AgencyId> along) {
        return agency.id().equals(top.id())
                || (agency.parent().filter(along::contains).isPresent() && (top.vertical() || !agency.vertical()));
    }

    private static boolean files(Agency agency, ReportKind kind) {
        return switch (kind) {
            case OWN -> true;
            case AGGREGATE -> AggregateParts.isOfferedTo(agency);
        };
    }

    private static void descend(Agency agency, Map<AgencyId, List<Agency>> below, List<Agency> ordered) {
        ordered.add(agency);
        below.getOrDefault(agency.id(), List.of()).forEach(each -> descend(each, below, ordered));
    }
}
