/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.format.FormatException;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.ui.references.Candidate;
import org.jiedui.ui.references.ReferenceCandidates;

/** Reads the text of a cell as a value, names of objects included. */
public final class CellReader {

	private final ValueFormat format;
	private final ReferenceCandidates candidates;

	public CellReader(ValueFormat format, ReferenceCandidates candidates) {
		this.format = format;
		this.candidates = candidates;
	}

	public ValueFormat format() {
		return format;
	}

	public ReferenceCandidates candidates() {
		return candidates;
	}

	/**
	 * Reads a text in which names are complete.
	 *
	 * @param row the object that is to get the value
	 * @return null for no value
	 * @throws FormatException if the text is no value of the feature
	 */
	public Object read(EObject row, EStructuralFeature feature, String text) throws FormatException {
		return text.isBlank() ? nothing(feature) : format.parse(feature, text, (reference, name) -> named(row, reference, name));
	}

	/**
	 * Reads a text that somebody typed and sees: where no object is called so, the only one that fits is meant.
	 *
	 * @throws FormatException if the text is no value of the feature
	 */
	public Object readTyped(EObject row, EStructuralFeature feature, String text) throws FormatException {
		if (text.isBlank()) {
			return nothing(feature);
		}
		return format.parse(feature, text, (reference, name) -> {
			List<EObject> named = named(row, reference, name);
			return named.isEmpty() ? objects(candidates.find(row, reference, name, 2).stream()) : named;
		});
	}

	private static Object nothing(EStructuralFeature feature) throws FormatException {
		if (!CellAccess.canBeEmpty(feature)) {
			throw new FormatException(Messages.readNotEmpty);
		}
		return null;
	}

	/** The object of a name, or all objects of the same name. */
	private List<EObject> named(EObject row, EReference reference, String name) {
		Optional<Candidate> one = candidates.named(row, reference, name);
		if (one.isPresent()) {
			return objects(one.stream());
		}
		return objects(candidates.find(row, reference, name, 2).stream().filter(each -> each.title().equalsIgnoreCase(name.strip())));
	}

	private static List<EObject> objects(Stream<Candidate> found) {
		return found.<EObject>map(candidate -> candidate.object().get()).toList();
	}
}
