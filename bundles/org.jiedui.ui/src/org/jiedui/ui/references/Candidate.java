/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.references;

import java.util.Objects;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;

/**
 * An object that a reference may name. The object itself is asked for only when it is chosen, so that candidates can be shown that are not
 * loaded.
 *
 * @param title what the object is called, never null
 * @param detail what tells it from others of the same title, such as its class and its superior; may be empty
 * @param object gives the object, or a proxy of it; called on the UI thread
 */
public record Candidate(String title, String detail, Supplier<? extends EObject> object) {

	public Candidate {
		Objects.requireNonNull(title, "title");
		Objects.requireNonNull(detail, "detail");
		Objects.requireNonNull(object, "object");
	}
}
