/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.schema;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EPackage;

/** The fingerprints of packages that do not change meanwhile; each is taken once. For one opening of books, and one thread at a time. */
public final class Fingerprints {

	private final Map<EPackage, String> known = new HashMap<>();

	synchronized String of(EPackage model) {
		return known.computeIfAbsent(model, Fingerprint::of);
	}
}
