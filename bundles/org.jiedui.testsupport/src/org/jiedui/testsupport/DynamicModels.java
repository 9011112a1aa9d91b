/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.testsupport;

import org.eclipse.emf.ecore.EPackage;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.dynamic.SupertypeFactory;

/** Packages without code in tests. */
public final class DynamicModels {

	private DynamicModels() {
	}

	/** Registers a package as its bundle would; also where there are no bundles and hence no extension registry. */
	public static void register(EPackage ePackage) {
		if (!(JieduiPackage.eINSTANCE.getEFactoryInstance() instanceof SupertypeFactory)) {
			JieduiPackage.eINSTANCE.setEFactoryInstance(new SupertypeFactory());
		}
		EPackage.Registry.INSTANCE.put(ePackage.getNsURI(), ePackage);
	}

	/** Takes a package away again. */
	public static void unregister(EPackage ePackage) {
		EPackage.Registry.INSTANCE.remove(ePackage.getNsURI());
	}
}
