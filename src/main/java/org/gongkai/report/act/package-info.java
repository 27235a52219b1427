/** What is done with reports: each act one class, one transaction. */
@NullMarked
package org.gongkai.report.act;

import org.jspecify.annotations.NullMarked;
