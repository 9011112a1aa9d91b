/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.spi;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jiedui.report.ReportOrder;

/**
 * What a template wants of a section.
 *
 * @param order the books, the programme, the time and the language
 * @param parameters what the template says besides, by key
 */
public record SectionRequest(ReportOrder order, Map<String, String> parameters) {

	public SectionRequest {
		Objects.requireNonNull(order, "order");
		parameters = Map.copyOf(parameters);
	}

	/** What the template says under a key. */
	public Optional<String> parameter(String key) {
		return Optional.ofNullable(parameters.get(key));
	}

	/** The same request with another word. */
	public SectionRequest with(String key, String value) {
		Map<String, String> more = new HashMap<>(parameters);
		more.put(key, value);
		return new SectionRequest(order, more);
	}
}
