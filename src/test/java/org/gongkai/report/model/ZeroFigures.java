package org.gongkai.report.model;

/** The figures of a report in which nothing happened: every cell is 0. */
public final class ZeroFigures {

    private ZeroFigures() {}

    public static Figures on(Form form) {
        var figures = Figures.of(form);
        form.slots().forEach(slot -> figures.put(slot, 0));
        return figures.build();
    }
}
