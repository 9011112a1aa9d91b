/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.ui.internal.sheet;

/**
 * What the sheet wants of the view that tells who is best. The view knows the sheet, which it opens; the sheet knows no more of the view than this.
 */
public interface YearRanking {

	/** Identifier of the view. */
	String VIEW = "org.jiedui.assessment.ui.ranking";

	/**
	 * Shows a year by a system. UI thread only.
	 *
	 * @param year a calendar year
	 * @param system identifier of an indicator system
	 */
	void choose(int year, String system);
}
