/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.recognition;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.model.vocabulary.Vocabulary;

/** By what words offices call the fields of a class, besides the labels in the model. */
final class Words {

	private static final int TAIL = 2;

	private final Map<String, Set<String>> synonyms = new HashMap<>();
	private final Set<String> serial;
	private final Set<String> sums;

	Words() {
		Properties words = new Properties();
		try (InputStream in = Words.class.getResourceAsStream("synonyms.txt")) {
			words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
		} catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
		words.forEach((feature, list) -> {
			Set<String> normal = new LinkedHashSet<>();
			Arrays.stream(list.toString().split(",")).map(Heading::normal).forEach(normal::add);
			synonyms.put(feature.toString(), normal);
		});
		serial = synonyms.remove("#serial");
		sums = synonyms.remove("#sums");
	}

	/** Whether a heading is one of a column that numbers the rows. */
	boolean isSerial(String heading) {
		return serial.contains(Heading.normal(heading)) || "#".equals(heading.strip());
	}

	/** Whether the first text of a row, normalised, says that it adds up others. */
	boolean isSum(String normal) {
		return sums.contains(normal);
	}

	/** The labels of an element in both languages and its name, normalised. */
	static Set<String> labels(ENamedElement element) {
		Set<String> labels = new LinkedHashSet<>();
		Labels.LANGUAGES.forEach(language -> Vocabulary.value(element, language).map(Heading::normal).ifPresent(labels::add));
		labels.add(Heading.normal(element.getName()));
		labels.remove("");
		return labels;
	}

	/** Other words for a feature, normalised: those that are common for features of its name, and those of its annotation. */
	Set<String> synonyms(EStructuralFeature feature) {
		Set<String> all = new LinkedHashSet<>(synonyms.getOrDefault(feature.getName(), Set.of()));
		all.addAll(synonyms.getOrDefault(feature.getEContainingClass().getName() + "." + feature.getName(), Set.of()));
		new FeatureTraits(feature).synonyms().stream().map(Heading::normal).forEach(all::add);
		return all;
	}

	Set<String> synonyms(String key) {
		return synonyms.getOrDefault(key, Set.of());
	}

	/** A normalised heading, and what is left of it without the name of the class in front: 项目名称, Project Name. */
	static List<String> variants(String normal, EClass type) {
		Set<String> variants = new LinkedHashSet<>();
		variants.add(normal);
		for (String label : labels(type)) {
			boolean chinese = label.codePoints().anyMatch(each -> Character.UnicodeScript.of(each) == Character.UnicodeScript.HAN);
			String tail = chinese && label.length() > TAIL ? label.substring(label.length() - TAIL) : label;
			for (String front : List.of(label, tail)) {
				if (normal.length() > front.length() && normal.startsWith(front)) {
					variants.add(normal.substring(front.length()));
				}
			}
		}
		return List.copyOf(variants);
	}
}
