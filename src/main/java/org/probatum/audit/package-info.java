/**
 * The entry of the library: {@link org.probatum.audit.Auditor} takes settings and an article and
 * gives an {@link org.probatum.audit.Audit}. Safe for several threads; it opens no files and has no
 * clock of its own.
 */
package org.probatum.audit;
