/**
 * Reads design, people, groups, results and conclusions out of an abstract, each fact with its
 * place and a confidence from 0 to 1; "not stated" is kept apart from "none".
 */
package org.probatum.evidence.reading;
