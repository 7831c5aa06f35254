/**
 * The reference list, the callouts and names in the prose that point to it, and the ties between
 * claims and entries.
 */
package org.probatum.citation;
