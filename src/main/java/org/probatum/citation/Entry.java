package org.probatum.citation;

import java.util.List;

/**
 * The fields of an entry apart from its identifiers; what it does not have is null.
 *
 * @param style the style its shape tells
 * @param authors "Family I" each
 * @param title title of the work
 * @param container journal, book or site
 * @param year year of publication
 * @param locator volume, issue, pages
 */
record Entry(
    ReferenceStyle style,
    List<String> authors,
    String title,
    String container,
    Integer year,
    Locator locator) {}
