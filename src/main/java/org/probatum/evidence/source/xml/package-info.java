/** Reads the XML formats, the only place that streams XML for evidence: PubMed, EndNote, JATS. */
package org.probatum.evidence.source.xml;
