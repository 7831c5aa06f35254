/** Names of journals and their abbreviations: whether two name the same one. */
package org.probatum.text.journal;
