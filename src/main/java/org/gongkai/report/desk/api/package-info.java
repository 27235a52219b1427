/** The interface for an agency's own systems: reports are drafted, checked, handed in and filed over HTTP, by the acts the pages use. */
@NullMarked
package org.gongkai.report.desk.api;

import org.jspecify.annotations.NullMarked;
