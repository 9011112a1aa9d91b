/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.model.vocabulary;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * How an object is called, by the pattern in the annotation {@code title} of its class. Without a pattern the feature {@code name} or
 * {@code title} serves, and an object for which nothing is known is called by its class.
 */
public final class Titles {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
	/** A list of more is cut: "A、B、C 等5个". */
	private static final int NAMED = 3;

	private final Labels labels;

	public Titles(Labels labels) {
		this.labels = labels;
	}

	/** The title of an object, never null nor blank. */
	public String title(EObject object) {
		String title = new ClassTraits(object.eClass()).title().or(() -> standardPattern(object)).map(pattern -> fill(object, pattern)).orElse("");
		return title.isEmpty() ? labels.label(object.eClass()) : title;
	}

	private static Optional<String> standardPattern(EObject object) {
		return List.of("name", "title").stream().filter(name -> object.eClass().getEStructuralFeature(name) != null).findFirst()
				.map(name -> "{" + name + "}");
	}

	private String fill(EObject object, String pattern) {
		Matcher placeholder = PLACEHOLDER.matcher(pattern);
		boolean[] filled = { false };
		String text = placeholder.replaceAll(match -> {
			EStructuralFeature feature = object.eClass().getEStructuralFeature(match.group(1));
			String value = feature == null ? "" : text(feature, object.eGet(feature));
			filled[0] |= !value.isEmpty();
			return Matcher.quoteReplacement(value);
		}).strip();
		return filled[0] ? text : "";
	}

	private String text(EStructuralFeature feature, Object value) {
		return switch (value) {
			case null -> "";
			case Collection<?> many -> list(feature, many);
			case EObject proxy when proxy.eIsProxy() -> "…";
			case EObject object -> title(object);
			case Enumerator literal when feature.getEType() instanceof EEnum type -> labels.label(type, literal);
			default -> feature.getEType() instanceof EDataType type ? EcoreUtil.convertToString(type, value) : value.toString();
		};
	}

	private String list(EStructuralFeature feature, Collection<?> many) {
		boolean chinese = "zh".equals(labels.language());
		String named = many.stream().limit(NAMED).map(value -> text(feature, value)).collect(Collectors.joining(chinese ? "、" : ", "));
		if (many.size() <= NAMED) {
			return named;
		}
		return chinese ? named + "等" + many.size() + "个" : named + " and " + (many.size() - NAMED) + " more";
	}
}
