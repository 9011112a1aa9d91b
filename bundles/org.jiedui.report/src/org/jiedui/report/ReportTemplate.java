/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report;

/** What a report says and in which order. Immutable; made by {@link Reports}. */
public interface ReportTemplate {

	/** What commands call it: the name of its file without ending. */
	String id();

	/** What its file is called in messages. */
	String place();

	/**
	 * What people call it.
	 *
	 * @param language {@code zh} or {@code en}
	 */
	String name(String language);
}
