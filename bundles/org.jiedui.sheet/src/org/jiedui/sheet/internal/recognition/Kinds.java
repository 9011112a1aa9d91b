/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.recognition;

import java.util.List;

import org.eclipse.emf.ecore.EClass;

/** The classes of which objects can be made. */
public final class Kinds {

	private Kinds() {
	}

	/** The classes of objects that can stand where a class is asked for. */
	public static List<EClass> of(EClass type) {
		return Fields.subclasses(type);
	}
}
