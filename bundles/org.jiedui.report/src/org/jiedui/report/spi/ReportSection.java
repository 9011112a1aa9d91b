/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.spi;

import java.util.List;

import org.jiedui.report.tree.Block;

/**
 * A piece that templates can name. An OSGi service; keeps no state and may be called on any thread. Much needs none: ledgers, key numbers and charts
 * of any model are there already.
 */
public interface ReportSection {

	/** Stable identifier by which templates name it, such as {@code funding.balance}. */
	String id();

	/**
	 * What the books have to say. May wait for the database.
	 *
	 * @return in their order; none where there is nothing to say
	 * @throws TemplateException if a template asks for what does not exist
	 */
	List<Block> blocks(SectionRequest request) throws TemplateException;
}
