package org.gongkai.publication.imports;

import org.springframework.stereotype.Component;

@Component
class BesideRows {
}
