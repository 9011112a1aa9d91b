/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal.overview;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.dashboard.RowFilter;

/** Where the overview leads. */
public interface OverviewActions {

	/** Shows a ledger. */
	void openLedger(String ledger);

	/** Shows the rows of a ledger of which all of these conditions hold. */
	void openRows(String ledger, List<RowFilter> filters);

	/** Shows an object and, unless null, a field of it. */
	void show(EObject object, EStructuralFeature feature);

	/** Shows all findings. */
	void openProblems();
}
