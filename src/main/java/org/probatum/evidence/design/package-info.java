/** The design of a study, told from its title, its abstract and the types that indexers gave it. */
package org.probatum.evidence.design;
