/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.workspace;

import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Programme;

/**
 * In whose books an object stands: a programme in its own, what names a programme in the books of that one, all else in the register that
 * all programmes share. Parts stand where their root does.
 */
public final class Belonging {

	private Belonging() {
	}

	/** Whether a reference names the programme in whose books an object stands. */
	public static boolean names(EReference reference) {
		return !reference.isMany() && !reference.isContainment() && !reference.isContainer() && !reference.isDerived()
				&& JieduiPackage.Literals.PROGRAMME.isSuperTypeOf(reference.getEReferenceType());
	}

	/** Whether roots of a class stand in the books of programmes, and not in the register. */
	public static boolean isOfProgrammes(EClass root) {
		return JieduiPackage.Literals.PROGRAMME.isSuperTypeOf(root) || root.getEAllReferences().stream().anyMatch(Belonging::names);
	}

	/** The programme in whose books an object stands; empty for the register, and where a record names none or one that is not there. */
	public static Optional<Programme> programme(EObject object) {
		EObject root = EcoreUtil.getRootContainer(object);
		return stated(root).map(programme -> EcoreUtil.resolve(programme, root)).filter(programme -> !programme.eIsProxy())
				.map(Programme.class::cast);
	}

	/** The programme that a root names, itself where it is one; a proxy is not followed. */
	public static Optional<EObject> stated(EObject root) {
		if (root instanceof Programme) {
			return Optional.of(root);
		}
		return root.eClass().getEAllReferences().stream().filter(Belonging::names).map(reference -> (EObject) root.eGet(reference, false))
				.filter(target -> target != null).findFirst();
	}
}
