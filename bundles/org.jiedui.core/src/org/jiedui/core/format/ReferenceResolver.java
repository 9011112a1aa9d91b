/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.format;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Finds the objects that a typed name can mean. Given by whoever has the objects: a session, an import, a test. */
@FunctionalInterface
public interface ReferenceResolver {

	/**
	 * @param reference what is to refer to the object
	 * @param text what was typed, neither null nor blank
	 * @return the objects that bear this name, alias or code; empty when there is none, more than one when it is ambiguous
	 */
	List<EObject> candidates(EReference reference, String text);
}
