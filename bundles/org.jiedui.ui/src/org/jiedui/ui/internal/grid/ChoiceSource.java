/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/** The values that a cell may have. */
interface ChoiceSource {

	/**
	 * @param row the row of the cell
	 * @param words what was typed; empty asks for all
	 * @return the best first; not more than a person would scroll through
	 */
	List<Choice> choices(EObject row, String words);
}
