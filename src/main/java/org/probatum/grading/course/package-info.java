/** What a claim says of an outcome that its source names, "more" or "less", beside the source. */
package org.probatum.grading.course;
