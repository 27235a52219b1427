/** What is done with editions of a report: each act one class, one transaction, one entry in the ledger. */
@NamedInterface("desk-acts")
@NullMarked
package org.gongkai.report.desk.act;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
