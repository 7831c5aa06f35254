/** Reads BibTeX, the only importer of jbibtex. */
package org.probatum.evidence.source.bibtex;
