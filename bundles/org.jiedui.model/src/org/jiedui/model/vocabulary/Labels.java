/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.model.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;

/**
 * The names of model elements in one language, read from the annotations. An element without a label is shown by its technical name, so
 * that a module in the making stays usable.
 */
public final class Labels {

	/** The languages of the product, by the key prefix of their labels. */
	public static final List<String> LANGUAGES = List.of("zh", "en");

	private final String language;

	/** Labels in Chinese for every Chinese locale, else in English. */
	public Labels(Locale locale) {
		language = Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? "zh" : "en";
	}

	/** {@code zh} or {@code en}. */
	public String language() {
		return language;
	}

	/** The label of a package, class, feature, enumeration or literal; never null. */
	public String label(ENamedElement element) {
		return Vocabulary.value(element, language).orElseGet(element::getName);
	}

	/**
	 * The label within a sentence: an English one begins with a small letter there, unless it is an abbreviation.
	 */
	public String phrase(ENamedElement element) {
		String label = label(element);
		boolean word = label.length() > 1 && Character.isLowerCase(label.charAt(1));
		return word ? label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1) : label;
	}

	/** The label of a value of an enumeration; never null. */
	public String label(EEnum type, Enumerator literal) {
		var found = type.getEEnumLiteral(literal.getName());
		return found == null ? literal.getLiteral() : label(found);
	}

	/** The label for many objects of a class: a ledger page, a group in the navigator; never null. */
	public String plural(EClass type) {
		return Vocabulary.value(type, language + ".plural").orElseGet(() -> label(type));
	}

	/** The label of a key number: its own, else that of many objects where they are counted, or of what is added up; never null. */
	public String label(MetricTraits metric) {
		return metric.label(language).orElseGet(() -> metric.figure().map(this::label).orElseGet(() -> plural(metric.type())));
	}

	/** One sentence that explains the element, if it has one. */
	public Optional<String> description(ENamedElement element) {
		return Vocabulary.value(element, language + ".text");
	}

	/** The form groups that a package declares, in their order; those of the packages of super types come from those packages. */
	public List<FormGroup> groups(EPackage ePackage) {
		List<FormGroup> groups = new ArrayList<>();
		for (String id : Vocabulary.groups(ePackage)) {
			Vocabulary.value(ePackage, Vocabulary.GROUP + "." + id + "." + language).ifPresent(heading -> groups.add(new FormGroup(id, heading)));
		}
		return groups;
	}

	/** Whether a text is the technical name or the label, in either language, of an element. Case does not matter. */
	public static boolean names(ENamedElement element, String text) {
		return names(element).anyMatch(text::equalsIgnoreCase);
	}

	/** The technical name of an element and its labels in all languages. */
	public static Stream<String> names(ENamedElement element) {
		return Stream.concat(Stream.of(element.getName()), LANGUAGES.stream().map(each -> Vocabulary.value(element, each)).flatMap(Optional::stream));
	}
}
