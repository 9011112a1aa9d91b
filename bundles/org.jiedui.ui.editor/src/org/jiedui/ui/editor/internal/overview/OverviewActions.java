/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal.overview;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Where the overview leads. */
public interface OverviewActions {

	/** Shows a ledger. */
	void openLedger(String ledger);

	/** Shows an object and, unless null, a field of it. */
	void show(EObject object, EStructuralFeature feature);

	/** Shows all findings. */
	void openProblems();
}
