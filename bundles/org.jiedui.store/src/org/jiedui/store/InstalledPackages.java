/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EPackage;
import org.jiedui.model.edit.ModelPackages;

/** The core's model and those of all modules that are installed. */
final class InstalledPackages implements PackageCatalog {

	@Override
	public Collection<EPackage> packages() {
		return List.copyOf(new ModelPackages(EPackage.Registry.INSTANCE).all().stream().filter(each -> each.getESuperPackage() == null).toList());
	}
}
