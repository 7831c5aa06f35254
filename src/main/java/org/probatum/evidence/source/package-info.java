/**
 * Imports records: tells the format of a file by its content and hands it to the sub-package of
 * that format. A record that cannot be used is told with its place and left out.
 */
package org.probatum.evidence.source;
