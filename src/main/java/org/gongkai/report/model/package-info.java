/**
 * The annual report as data: its forms, figures, text and rules, declared once in plain Java.
 *
 * <p>Reader, server check, writers, spreadsheet, entry form, printed rules and tests all read these declarations.
 */
@NullMarked
@NamedInterface("model")
package org.gongkai.report.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
