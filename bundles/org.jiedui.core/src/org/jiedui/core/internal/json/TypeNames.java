/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.jiedui.model.JieduiPackage;

/** How classes are written: those of the core by their name, all others as {@code prefix:Name}. */
final class TypeNames {

	private final Map<EPackage, String> prefixes = new LinkedHashMap<>();

	TypeNames() {
		prefixes.put(JieduiPackage.eINSTANCE, JieduiPackage.eNS_PREFIX);
	}

	/** Sees to it that the package of a class has a prefix. */
	void add(EClass type) {
		prefixes.computeIfAbsent(type.getEPackage(), this::freePrefix);
	}

	private String freePrefix(EPackage ePackage) {
		String prefix = ePackage.getNsPrefix();
		for (int number = 2; prefixes.containsValue(prefix); number++) {
			prefix = ePackage.getNsPrefix() + number;
		}
		return prefix;
	}

	String name(EClass type) {
		return type.getEPackage() == JieduiPackage.eINSTANCE ? type.getName() : prefixes.get(type.getEPackage()) + ":" + type.getName();
	}

	/** Prefixes and namespaces, sorted. */
	Map<String, String> packages() {
		Map<String, String> packages = new TreeMap<>();
		prefixes.forEach((each, prefix) -> packages.put(prefix, each.getNsURI()));
		return packages;
	}
}
