package org.gongkai.report.model;

/** A printed cell of a form: text that is given, or room for a figure. Spans count grid columns and rows, from 1. */
public sealed interface FormCell {

    int columns();

    int rows();

    /** Text the form prints. */
    record Label(String text, int columns, int rows, Style style) implements FormCell {}

    /** Room for a figure. */
    record Entry(Slot slot, int columns) implements FormCell {
        @Override
        public int rows() {
            return 1;
        }
    }

    /** How the official form sets a label. */
    enum Style {
        /** Head of a column: centred. */
        HEAD,
        /** Head of a row: at the left, centred between the lines. */
        ROW,
        /** Head of a row that the form centres, as in the first table. */
        ROW_CENTRED,
        /** Caption across the whole table, on a ground of its own. */
        CAPTION,
        /** The printed cross-foot rule, in the 楷 face. */
        RULE
    }
}
