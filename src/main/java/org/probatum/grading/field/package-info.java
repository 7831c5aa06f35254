/** Fields of references set beside the same fields of the works that they point to. */
package org.probatum.grading.field;
