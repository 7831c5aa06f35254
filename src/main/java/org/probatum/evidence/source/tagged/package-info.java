/** Reads the formats that put a tag before each line: MEDLINE (NBIB) and RIS. */
package org.probatum.evidence.source.tagged;
