package org.gongkai.report.narrative;

import java.util.ArrayList;
import java.util.List;

/** A sentence with what it counts, and what it says did not happen. */
record Passage(Sentence sentence, List<Counted> counted, List<StatedFigure> none) {

    List<StatedFigure> figures() {
        var figures = new ArrayList<>(none);
        counted.stream().filter(Counted::isComparable).map(Counted::stated).forEach(figures::add);
        return figures;
    }
}
