/**
 * What an article asserts: each {@link org.probatum.claim.Claim} with its strength, direction,
 * terms and numbers, and for every sentence without one the reason. Reading proposes; no rule is
 * decided here.
 */
package org.probatum.claim;
