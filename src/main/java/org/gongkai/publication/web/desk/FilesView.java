package org.gongkai.publication.web.desk;

import java.util.List;
import org.gongkai.publication.upload.UploadField;
import org.gongkai.workbench.Faults;

/**
 * The page on which files are added to an item.
 *
 * @param files that it has already, by name
 * @param remarks what was mended about files just brought
 */
public record FilesView(String path, UploadField field, List<String> files, List<String> remarks, Faults faults) {}
