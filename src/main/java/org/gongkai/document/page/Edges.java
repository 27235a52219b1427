package org.gongkai.document.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** Where the lines of a table stand along one axis, ascending; between two edges is a space: a column or a row. */
record Edges(List<Double> positions) {

    /** A line that sticks out this far has an open space beside it. */
    private static final double OPEN = 9;

    Edges {
        positions = List.copyOf(positions);
    }

    static Edges across(List<Ruling> rulings) {
        return of(rulings, false);
    }

    static Edges down(List<Ruling> rulings) {
        return of(rulings, true);
    }

    private static Edges of(List<Ruling> rulings, boolean level) {
        var edges = new ArrayList<>(nearAsOne(
                rulings.stream().filter(ruling -> ruling.level() == level).mapToDouble(Ruling::at)));
        var crossing =
                rulings.stream().filter(ruling -> ruling.level() != level).toList();
        var from = crossing.stream().mapToDouble(Ruling::from).min();
        var to = crossing.stream().mapToDouble(Ruling::to).max();
        if (from.isPresent() && (edges.isEmpty() || from.getAsDouble() < edges.getFirst() - OPEN)) {
            edges.addFirst(from.getAsDouble());
        }
        if (to.isPresent() && to.getAsDouble() > edges.getLast() + OPEN) {
            edges.addLast(to.getAsDouble());
        }
        return new Edges(edges);
    }

    static List<Double> nearAsOne(DoubleStream positions) {
        var edges = new ArrayList<Double>();
        var near = new ArrayList<Double>();
        for (var at : positions.sorted().toArray()) {
            if (!near.isEmpty() && at - near.getFirst() > Rulings.REACH) {
                edges.add(mean(near));
                near.clear();
            }
            near.add(at);
        }
        if (!near.isEmpty()) {
            edges.add(mean(near));
        }
        return edges;
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    int spaces() {
        return Math.max(0, positions.size() - 1);
    }

    double at(int edge) {
        return positions.get(edge);
    }

    double first() {
        return positions.getFirst();
    }

    double last() {
        return positions.getLast();
    }

    int spaceOf(double position) {
        var space = 0;
        while (space < spaces() - 1 && position >= positions.get(space + 1)) {
            space++;
        }
        return space;
    }

    int nearestTo(double position) {
        var space = spaceOf(position);
        return position - at(space) <= at(space + 1) - position ? space : space + 1;
    }
}
