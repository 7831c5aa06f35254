/**
 * Registries and pages of the web, the only package that opens connections, and only with {@code
 * --online}. Answers are kept on disk; a registry that fails is told as such and never taken for
 * "not found".
 */
package org.probatum.evidence.online;
