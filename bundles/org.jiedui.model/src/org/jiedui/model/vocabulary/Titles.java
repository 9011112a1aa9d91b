/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.model.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
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
	/** Asked for with every row of a table: annotations are looked up once for each class. */
	private final Map<EClass, List<Piece>> patterns = new ConcurrentHashMap<>();

	/**
	 * A piece of a pattern.
	 *
	 * @param text stands there as it is
	 * @param feature whose value follows the text; null where none does, at the end or where the class has no such feature
	 */
	private record Piece(String text, EStructuralFeature feature) {
	}

	public Titles(Labels labels) {
		this.labels = labels;
	}

	/** The title of an object, never null nor blank. */
	public String title(EObject object) {
		String title = fill(object, patterns.computeIfAbsent(object.eClass(), Titles::pattern));
		return title.isEmpty() ? labels.label(object.eClass()) : title;
	}

	private static List<Piece> pattern(EClass type) {
		return new ClassTraits(type).title().or(() -> standardPattern(type)).map(pattern -> pieces(type, pattern)).orElse(List.of());
	}

	private static Optional<String> standardPattern(EClass type) {
		return Stream.of("name", "title").filter(name -> type.getEStructuralFeature(name) != null).findFirst().map(name -> "{" + name + "}");
	}

	private static List<Piece> pieces(EClass type, String pattern) {
		List<Piece> pieces = new ArrayList<>();
		Matcher placeholder = PLACEHOLDER.matcher(pattern);
		int end = 0;
		while (placeholder.find()) {
			pieces.add(new Piece(pattern.substring(end, placeholder.start()), type.getEStructuralFeature(placeholder.group(1))));
			end = placeholder.end();
		}
		pieces.add(new Piece(pattern.substring(end), null));
		return pieces;
	}

	private String fill(EObject object, List<Piece> pieces) {
		StringBuilder text = new StringBuilder();
		boolean filled = false;
		for (Piece piece : pieces) {
			text.append(piece.text());
			if (piece.feature() != null) {
				String value = text(piece.feature(), object.eGet(piece.feature()));
				filled |= !value.isEmpty();
				text.append(value);
			}
		}
		return filled ? text.toString().strip() : "";
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
