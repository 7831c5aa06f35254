/** Cases of rules as the catalogue shows them, read from JSON. */
package org.probatum.grading.json;
