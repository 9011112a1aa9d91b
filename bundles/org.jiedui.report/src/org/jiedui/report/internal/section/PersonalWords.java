/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.section;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.jiedui.model.vocabulary.ClassTraits;
import org.jiedui.model.vocabulary.FeatureTraits;

/**
 * Words that are personal data by the model, to be kept out of sentences that were made without a mask.
 *
 * @param words at least two characters each: a single one is in any sentence
 */
record PersonalWords(Set<String> words) {

	/** The words of persons and households, and of their parts, and those of personal fields. */
	static PersonalWords of(Collection<? extends EObject> roots) {
		Set<String> words = new HashSet<>();
		roots.forEach(root -> add(root, false, words));
		words.removeIf(word -> word.strip().length() < 2);
		return new PersonalWords(words);
	}

	private static void add(EObject object, boolean ofPerson, Set<String> words) {
		boolean person = ofPerson || new ClassTraits(object.eClass()).personal();
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			boolean text = attribute.getEAttributeType().getInstanceClass() == String.class && new FeatureTraits(attribute).stored();
			if (text && (person || new FeatureTraits(attribute).personal())) {
				values(object.eGet(attribute)).forEach(words::add);
			}
		}
		object.eContents().forEach(part -> add(part, person, words));
	}

	private static Stream<String> values(Object value) {
		return value instanceof List<?> many ? many.stream().map(String::valueOf) : Stream.ofNullable(value).map(String::valueOf);
	}

	/** Whether one of the words is in a sentence. */
	boolean isIn(String sentence) {
		return words.stream().anyMatch(sentence::contains);
	}
}
