/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.jiedui.core.internal.json.LocatedNode.Fields;
import org.jiedui.core.internal.json.LocatedNode.Scalar;
import org.jiedui.core.json.ProgrammeFormatException;
import org.jiedui.model.JieduiPackage;

/** Finds the classes that a file names. */
final class TypeLookup {

	private final Complaints complaints;
	private final List<EPackage> installed;
	private final Map<String, EPackage> packages = new LinkedHashMap<>();

	/** @param installed the packages of the model */
	TypeLookup(Complaints complaints, List<EPackage> installed) {
		this.complaints = complaints;
		this.installed = installed;
	}

	/** Takes note of the packages that the file uses. */
	void declare(Fields declared) throws ProgrammeFormatException {
		for (var entry : declared.fields().entrySet()) {
			Object uri = entry.getValue() instanceof Scalar scalar ? scalar.value() : null;
			packages.put(entry.getKey(), installed.stream().filter(each -> each.getNsURI().equals(uri)).findFirst()
					.orElseThrow(() -> complaints.at(entry.getValue(), Messages.unknownPackage, entry.getKey(), uri)));
		}
	}

	/** The concrete class that an object of the file names. */
	EClass type(Fields object) throws ProgrammeFormatException {
		LocatedNode named = object.fields().get(FileFormat.CLASS);
		if (!(named instanceof Scalar scalar) || !(scalar.value() instanceof String name)) {
			throw complaints.at(object, Messages.classMissing);
		}
		int colon = name.indexOf(':');
		EPackage ePackage = colon < 0 ? JieduiPackage.eINSTANCE : packages.get(name.substring(0, colon));
		if (ePackage == null || !(ePackage.getEClassifier(name.substring(colon + 1)) instanceof EClass type) || type.isAbstract()) {
			throw complaints.at(named, Messages.unknownClass, name);
		}
		return type;
	}
}
