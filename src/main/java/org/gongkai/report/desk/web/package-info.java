/** The desk's pages: what somebody sees who drafts, files and publishes an agency's report. */
@NullMarked
package org.gongkai.report.desk.web;

import org.jspecify.annotations.NullMarked;
