/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.system;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * An indicator: an area with indicators below it, or one that is scored.
 *
 * @param id unique within its system
 * @param label in both languages
 * @param text a sentence of explanation, or null
 * @param weight the most points; those of the indicators below it together
 * @param unit of the value, such as 万元 or %, or an empty text
 * @param parts the indicators of an area; none of one that is scored
 * @param source where the value comes from; null of an area
 * @param scoring how it becomes points; null of an area
 */
public record Indicator(String id, Wording label, Wording text, BigDecimal weight, String unit, List<Indicator> parts, ValueSource source,
		Scoring scoring) {

	public Indicator {
		Objects.requireNonNull(id, "id");
		Objects.requireNonNull(label, "label");
		Objects.requireNonNull(weight, "weight");
		Objects.requireNonNull(unit, "unit");
		parts = List.copyOf(parts);
	}

	/** Whether it only holds others. */
	public boolean isArea() {
		return !parts.isEmpty();
	}

	/** The scored indicators of it, itself where it is one, in the order of the file. */
	public Stream<Indicator> scored() {
		return isArea() ? parts.stream().flatMap(Indicator::scored) : Stream.of(this);
	}
}
