/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.validation;

import org.jiedui.core.validation.Constraint;

/** That somebody looked at something. Counts from the moment it is made until it is cut. */
final class Link {

	private final Source source;
	private final LoadedRoot reader;
	private final Constraint<?> rule;
	/** Where the source keeps it. */
	int position;

	/**
	 * @param reader whose findings, or whose own readers, depend on the source
	 * @param rule which rule looked, null where the reader refers to the source, whatever rule is asked
	 */
	Link(Source source, LoadedRoot reader, Constraint<?> rule) {
		this.source = source;
		this.reader = reader;
		this.rule = rule;
		source.add(this);
	}

	Source source() {
		return source;
	}

	LoadedRoot reader() {
		return reader;
	}

	Constraint<?> rule() {
		return rule;
	}

	void cut() {
		source.remove(this);
	}
}
