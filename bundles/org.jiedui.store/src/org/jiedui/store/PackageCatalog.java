/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import java.util.Collection;

import org.eclipse.emf.ecore.EPackage;

/** Says which models a store keeps. */
@FunctionalInterface
public interface PackageCatalog {

	/** The packages whose classes get tables, without sub-packages, which belong to them. Asked once for each store that is opened. */
	Collection<EPackage> packages();
}
