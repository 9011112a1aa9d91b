/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.forms;

import org.eclipse.emf.ecore.EObject;

/** Where the "go to" links of a form lead. */
@FunctionalInterface
public interface FormNavigation {

	/** Leads nowhere: forms then show no such links. */
	FormNavigation NONE = object -> {
	};

	/** Shows an object where it is edited. UI thread. */
	void open(EObject object);
}
