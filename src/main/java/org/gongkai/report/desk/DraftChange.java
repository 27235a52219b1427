package org.gongkai.report.desk;

import org.gongkai.report.model.Place;

/**
 * One change as typed.
 *
 * @param place a cell such as {@code requests/received/naturalPerson}, a section such as {@code sections/general}, or {@code introduction}
 * @param text what the place is to hold; paragraphs apart by line feeds. What is no figure is kept as typed, and reported
 */
public record DraftChange(Place place, String text) {}
