/**
 * The local store: one SQLite file with full-text search. The only place that speaks SQL; the
 * driver is loaded when a store is opened, never before.
 */
package org.probatum.evidence.store;
