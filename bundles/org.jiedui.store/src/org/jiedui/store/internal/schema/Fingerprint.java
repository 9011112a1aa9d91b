/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.schema;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Tells one state of a model from another, annotations included, without writing it as XMI, which would cost time on each start. */
final class Fingerprint {

	private final MessageDigest digest;

	private Fingerprint() {
		try {
			digest = MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException missing) {
			throw new IllegalStateException(missing);
		}
	}

	/** SHA-256 of all that the model says, in hexadecimal digits. */
	static String of(EPackage model) {
		Fingerprint fingerprint = new Fingerprint();
		fingerprint.add(model);
		for (Iterator<EObject> contents = model.eAllContents(); contents.hasNext();) {
			fingerprint.add(contents.next());
		}
		return HexFormat.of().formatHex(fingerprint.digest.digest());
	}

	private void add(EObject element) {
		add(element.eClass().getName());
		for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
			if (!feature.isDerived() && !feature.isTransient() && !feature.isVolatile() && !isContainment(feature) && element.eIsSet(feature)) {
				add(feature.getName());
				add(feature, element.eGet(feature));
			}
		}
		if (element instanceof EStructuralFeature feature && feature.getEType() != null) {
			add(feature.getEType().getName());
		}
	}

	private void add(EStructuralFeature feature, Object value) {
		switch (value) {
			case List<?> many -> many.forEach(each -> add(feature, each));
			case ENamedElement target -> add(target.getName());
			case EModelElement target -> add(target.eClass().getName());
			default -> add(feature instanceof EAttribute ? String.valueOf(value) : "");
		}
	}

	private void add(String text) {
		digest.update(String.valueOf(text).getBytes(StandardCharsets.UTF_8));
		digest.update((byte) 0);
	}

	private static boolean isContainment(EStructuralFeature feature) {
		return feature instanceof EReference reference && (reference.isContainment() || reference.isContainer());
	}
}
