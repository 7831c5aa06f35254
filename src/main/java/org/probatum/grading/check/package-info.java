/** Numbers that one claim prints together, recomputed from each other. */
package org.probatum.grading.check;
