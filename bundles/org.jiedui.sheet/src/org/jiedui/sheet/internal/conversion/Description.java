/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.conversion;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.format.ValueFormat;

/**
 * What tells an object from others of its name.
 *
 * @param format shows values to the user
 */
public record Description(ValueFormat format) {

	private static final List<String> TELLING = List.of("code", "superior", "programme");

	/** The title with code, superior and programme where the object has them. */
	public String of(EObject object) {
		String title = format.titles().title(object);
		String details = TELLING.stream().map(object.eClass()::getEStructuralFeature)
				.filter(feature -> feature != null && object.eGet(feature) != null)
				.map(feature -> format.textOf(object, feature)).filter(each -> !each.isEmpty()).collect(Collectors.joining(", "));
		return details.isEmpty() ? title : title + " (" + details + ")";
	}
}
