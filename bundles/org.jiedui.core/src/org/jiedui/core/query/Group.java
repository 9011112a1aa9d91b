/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.query;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Objects that have the same keys.
 *
 * @param keys one for each key of the grouping, null for what has no value: of the feature's type, an {@link org.jiedui.core.workspace.ObjectId}
 *        for a reference, for years, months and words that soften as {@link Span} has it; an
 *        empty text counts as none
 * @param objects how many there are
 * @param measures one for each measure of the grouping, exact and without zeros at the end; null where no object has a value, 0 for a count
 */
public record Group(List<Object> keys, long objects, List<BigDecimal> measures) {

	public Group {
		keys = Collections.unmodifiableList(new ArrayList<>(keys));
		measures = Collections.unmodifiableList(new ArrayList<>(measures));
	}
}
