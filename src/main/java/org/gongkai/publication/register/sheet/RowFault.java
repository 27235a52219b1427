package org.gongkai.publication.register.sheet;

import org.gongkai.publication.register.RegisterFault;

/** What is wrong with a row of a list; row 0 for the whole file. */
public record RowFault(int row, RegisterFault fault) {}
